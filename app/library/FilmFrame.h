// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/StudioMirror.h"

#include <QImage>
#include <QWidget>

namespace castwright {

/// One picture of a film of the library, at any moment of it. While a picture is on its way only the newest wish is remembered, so that it
/// keeps up with a fast hand. Thread: main.
class FilmFrame : public QWidget {
    Q_OBJECT

public:
    FilmFrame(StudioMirror &mirror, const QString &name, QSize size, QWidget *parent = nullptr);

    /// Another film; empty is none.
    void setFilm(const QString &mediaId);
    void showAt(qint64 ms);
    QSize sizeHint() const override { return m_size; }
    /// The moment whose picture is on screen; -1 while there is none.
    qint64 shownMs() const { return m_shownMs; }
    const QImage &picture() const { return m_picture; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void ask();

    StudioMirror &m_mirror;
    QSize m_size;
    QString m_mediaId;
    QImage m_picture;
    QString m_words;
    qint64 m_wantedMs = 0;
    qint64 m_shownMs = -1;
    int m_failures = 0; ///< in a row
    bool m_isAsking = false;
};

} // namespace castwright
