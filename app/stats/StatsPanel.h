// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Dock.h"

#include <QList>

#include <functional>

class QJsonObject;

namespace castwright {

class StudioMirror;
class TimePlot;

/// The figures of the show over the last ten minutes, and what every destination takes. Thread: main.
class StatsPanel : public Dock {
    Q_OBJECT

public:
    explicit StatsPanel(StudioMirror &mirror, QWidget *parent = nullptr);

private:
    struct Row {
        TimePlot *plot;
        std::function<double(const QJsonObject &health)> read;
    };
    void addPlot(const QString &title, std::function<QString(double)> words, double atLeast,
                 std::function<double(const QJsonObject &)> read);
    void take();

    StudioMirror &m_mirror;
    QList<Row> m_rows;
    QLayout *m_grid;
    qint64 m_lastMs = 0;
    double m_lastDropped = 0;
    double m_lastLagged = 0;
    double m_lastSkipped = 0;
};

} // namespace castwright
