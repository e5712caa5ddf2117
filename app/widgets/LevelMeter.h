// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QElapsedTimer>
#include <QWidget>

namespace castwright {

/// Peak and RMS of two channels as bars from -60 to 0 dBFS, and a mark that stays for a while where the sound was cut off. Knows no domain.
/// Thread: main.
class LevelMeter : public QWidget {
    Q_OBJECT

public:
    explicit LevelMeter(QWidget *parent = nullptr);
    /// dBFS.
    void setLevels(double peakLeft, double peakRight, double rmsLeft, double rmsRight);
    QSize sizeHint() const override { return {160, 22}; }
    /// Whether a channel was cut off within the last three seconds.
    bool isClipped() const;

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    double m_peak[2] = {-100, -100};
    double m_rms[2] = {-100, -100};
    QElapsedTimer m_clipped[2]; ///< since it last was
};

} // namespace castwright
