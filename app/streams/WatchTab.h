// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streams/StreamTab.h"

class QLabel;
class QPushButton;

namespace castwright {

class StreamView;
class TimePlot;

/// What a stream is doing now: its picture in motion, health with the reasons, bitrate and viewers as lines, who publishes, and the button
/// that cuts the last half minute. Thread: main.
class WatchTab : public StreamTab {
    Q_OBJECT

public:
    explicit WatchTab(ServerLink &link, QWidget *parent = nullptr);

    /// Its words and their colour, which is the theme's.
    void showHealth();

Q_SIGNALS:
    /// A clip is being cut.
    void clipped();

protected:
    void showStream(bool isOther) override;
    void showLive() override;

private:
    void clipNow();
    void openClip();

    StreamView *m_view;
    QLabel *m_health;
    QLabel *m_reasons;
    QLabel *m_facts;
    TimePlot *m_bitrate;
    TimePlot *m_viewers;
    QPushButton *m_clip;
    QPushButton *m_part;
    QPushButton *m_sendAway;
};

} // namespace castwright
