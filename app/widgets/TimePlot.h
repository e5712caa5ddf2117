// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QColor>
#include <QList>
#include <QWidget>

#include <functional>

namespace castwright {

/// One figure over the last minutes as a line with its time axis, the newest value in words and a scale that fits. Knows no domain. Thread:
/// main.
class TimePlot : public QWidget {
    Q_OBJECT

public:
    struct Sample {
        qint64 atMs = 0; ///< since the epoch
        double value = 0;
    };

    explicit TimePlot(const QString &title, std::function<QString(double)> words, QWidget *parent = nullptr);

    void add(qint64 atMs, double value);
    void setSamples(QList<Sample> samples);
    /// How much of the past is kept and shown; 10 minutes at first.
    void setSpanMs(qint64 spanMs);
    /// The scale reaches at least this far, so that noise of an idle figure does not look like trouble.
    void setAtLeast(double value) { m_atLeast = value; }
    const QList<Sample> &samples() const { return m_samples; }
    QSize sizeHint() const override { return {220, 84}; }
    QSize minimumSizeHint() const override { return {120, 72}; }

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void trim(qint64 now);

    QString m_title;
    std::function<QString(double)> m_words;
    QList<Sample> m_samples;
    qint64 m_spanMs = 600'000;
    double m_atLeast = 1;
};

} // namespace castwright
