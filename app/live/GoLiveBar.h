// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>
#include <QWidget>

class QLabel;
class QPushButton;

namespace castwright {

class PreflightPanel;
class RecordBar;
class StudioMirror;

/// One button that goes live and ends, the time on air, the health figures, and what failed with one button to try it again. Thread: main.
class GoLiveBar : public QWidget {
    Q_OBJECT

public:
    explicit GoLiveBar(StudioMirror &mirror, QWidget *parent = nullptr);

    RecordBar &record() { return *m_record; }

public Q_SLOTS:
    void goLive();
    /// Asks in place, not in a dialog.
    void askToEnd();
    void checkNow();
    /// Seconds to count down before going live; 0 is at once. Remembered.
    static int countdownSeconds();
    static void setCountdownSeconds(int seconds);

private:
    void countDown();
    void startNow();
    void showStatus();
    void showTime();
    void endNow();

    StudioMirror &m_mirror;
    QPushButton *m_goLive;
    QPushButton *m_end;
    QPushButton *m_confirm;
    QPushButton *m_keepOn;
    QPushButton *m_stopCountdown;
    QPushButton *m_check;
    QPushButton *m_tryAgain;
    QLabel *m_time;
    QLabel *m_health;
    QLabel *m_note;
    PreflightPanel *m_preflight;
    RecordBar *m_record;
    QTimer m_clock;
    QTimer m_countdown;
    int m_secondsLeft = 0;
    bool m_isAsking = false;
};

} // namespace castwright
