// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streams/StreamTab.h"

#include <QJsonArray>
#include <QStringList>

class QLabel;
class QVBoxLayout;

namespace castwright {

class CopyField;

/// Where a stream is watched: an address for each protocol, the page with the player, the lines that put it on a web page. Thread: main.
class PlayTab : public StreamTab {
    Q_OBJECT

public:
    PlayTab(ServerLink &link, const QString &serverAddress, QWidget *parent = nullptr);

    QString pageAddress() const { return m_server + QStringLiteral("/play/") + m_stream.value(u"playbackId").toString(); }

protected:
    void showStream(bool isOther) override;

private:
    void show(const QJsonArray &outputs);

    QString m_server;
    QVBoxLayout *m_outputRows;
    CopyField *m_page;
    CopyField *m_embed;
    CopyField *m_id;
    QStringList m_protocols;
    QList<CopyField *> m_outputs;
    QLabel *m_note;
};

} // namespace castwright
