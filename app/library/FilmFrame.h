// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QImage>
#include <QWidget>

namespace castwright {

/// One picture of a film of the library, or of what is kept of a stream, at any moment of it. While a picture is on its way only the newest
/// wish is remembered, so that it keeps up with a fast hand. Thread: main.
class FilmFrame : public QWidget {
    Q_OBJECT

public:
    FilmFrame(ServerLink &link, const QString &name, QSize size, QWidget *parent = nullptr);

    /// Another film; empty is none.
    void setFilm(const QString &mediaId);
    /// A stream, whose moments are milliseconds since the epoch.
    void setStream(const QString &streamId);
    void showAt(qint64 ms);
    QSize sizeHint() const override { return m_size; }
    /// The moment whose picture is on screen; -1 while there is none.
    qint64 shownMs() const { return m_shownMs; }
    const QImage &picture() const { return m_picture; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void setSource(const QString &useCase, const QString &idField, const QString &id);
    void ask();

    ServerLink &m_link;
    QSize m_size;
    QString m_useCase;
    QString m_idField;
    QString m_id;
    QImage m_picture;
    QString m_words;
    qint64 m_wantedMs = 0;
    qint64 m_shownMs = -1;
    int m_failures = 0; ///< in a row
    bool m_isAsking = false;
};

} // namespace castwright
