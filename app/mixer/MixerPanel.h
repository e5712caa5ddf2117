// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Panel.h"

#include <QHash>

class QSlider;
class QToolButton;

namespace castwright {

class LevelMeter;
class StudioMirror;

/// The master's level, and volume, mute and level of each source that can be heard. Thread: main.
class MixerPanel : public Panel {
    Q_OBJECT

public:
    explicit MixerPanel(StudioMirror &mirror, QWidget *parent = nullptr);

private:
    struct Strip {
        QWidget *row = nullptr;
        QSlider *volume = nullptr;
        QToolButton *mute = nullptr;
        LevelMeter *meter = nullptr;
    };
    void rebuild();
    void addStrip(const QJsonObject &source);
    void showLevels(const QJsonObject &levels);

    StudioMirror &m_mirror;
    LevelMeter *m_master;
    QVBoxLayout *m_strips;
    QHash<QString, Strip> m_rows;
};

} // namespace castwright
