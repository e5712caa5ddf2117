// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QDateTime>
#include <QHash>
#include <QObject>

#include <deque>

namespace castwright {

/// What happened to relayed streams and their clients, as far back as the server knows, the newest last; the oldest go. Thread: main.
class ProxyLog : public QObject {
    Q_OBJECT

public:
    struct Line {
        QDateTime at; ///< local
        QString streamId;
        QString name; ///< of the stream; empty when it has none
        QString text; ///< fit for people
        bool isTrouble = false;
    };

    explicit ProxyLog(ServerLink &link, QObject *parent = nullptr);

    const std::deque<Line> &lines() const { return m_lines; }
    /// Why it does not play, until it does again; empty while nothing is known against it.
    QString failureOf(const QString &streamId) const { return m_failures.value(streamId); }
    /// The last trouble of a stream: a sentence, or the code of what was found wrong with its pictures and sound.
    static QString troubleText(const QString &error);

Q_SIGNALS:
    void added();

private:
    void readEarlier(ServerLink &link);
    void takeEarlier(const QJsonArray &events);
    void take(const Event &event);

    std::deque<Line> m_lines;
    QHash<QString, QString> m_failures;
};

} // namespace castwright
