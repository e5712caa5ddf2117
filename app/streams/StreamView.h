// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QTimer>
#include <QWidget>

class QToolButton;

namespace castwright {

/// A stream in motion: decoded beside every studio by stream.preview as long as this is to be seen, its pictures taken as those of a
/// program are. Silent until its button says otherwise; then it is heard on the monitoring device. Thread: main.
class StreamView : public QWidget {
    Q_OBJECT

public:
    explicit StreamView(ServerLink &link, QWidget *parent = nullptr);

    /// Empty: none. `isOnAir`: there is something to be seen.
    void look(const QString &streamId, bool isOnAir);
    /// How many pictures have come since the stream was chosen.
    qint64 pictures() const { return m_pictures; }
    /// The server plays its sound, by its last answer.
    bool isHeard() const { return m_isHeard; }
    int heightForWidth(int width) const override { return width * 9 / 16; }
    bool hasHeightForWidth() const override { return true; }
    QSize sizeHint() const override { return {480, 270}; }

protected:
    void paintEvent(QPaintEvent *event) override;
    void showEvent(QShowEvent *event) override;
    void hideEvent(QHideEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void ask();
    /// The server plays its sound no longer.
    void hush();
    void showSound();
    void stop();
    void say(const QString &words);

    ServerLink &m_link;
    QString m_streamId;
    bool m_isOnAir = false;
    bool m_isAsking = false;
    bool m_isPlaying = false; ///< the server was told to
    bool m_isHeard = false;   ///< and has answered that it does
    QString m_words;
    QString m_programId;
    MonitorFrame m_frame;
    qint64 m_pictures = 0;
    std::shared_ptr<void> m_watch;
    QTimer m_again;
    QToolButton *m_sound;
};

} // namespace castwright
