// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Dock.h"

#include <QHash>
#include <QJsonArray>

class QLabel;
class QSlider;
class QToolButton;

namespace castwright {

class EditHistory;
class LevelMeter;
class StudioMirror;

/// The master's level and loudness, and volume, mute, solo, level, monitoring and tracks of each source that can be heard. Thread: main.
class MixerPanel : public Dock {
    Q_OBJECT

public:
    MixerPanel(StudioMirror &mirror, EditHistory &history, QWidget *parent = nullptr);

private:
    struct Strip {
        QWidget *row = nullptr;
        QLabel *label = nullptr;
        QSlider *volume = nullptr;
        QToolButton *mute = nullptr;
        QToolButton *solo = nullptr;
        LevelMeter *meter = nullptr;
        QLabel *decibel = nullptr;
        QToolButton *more = nullptr;
        int gesture = 0; ///< counts the pulls at the fader, so that each is one step back
    };
    void rebuild();
    void addStrip(const QJsonObject &source);
    Strip makeStrip(const QString &id);
    void nameStrip(const Strip &strip, const QString &name);
    void changeAudio(const QString &id, const QJsonObject &change, const QString &text, const QString &gesture = {});
    void openDetails(const QString &id, QWidget *at);
    QWidget *makeTracks(const QString &id, const QJsonArray &tracks);
    QWidget *makeMonitorBox(const QString &id, const QString &mode);
    void makeMasterRow();
    void showMaster();
    void showLoudness(const QJsonObject &levels);
    void showLevels(const QJsonObject &levels);

    StudioMirror &m_mirror;
    EditHistory &m_history;
    LevelMeter *m_master;
    QSlider *m_masterVolume;
    QLabel *m_masterDecibel;
    int m_masterGesture = 0;
    QLabel *m_loudness;
    QVBoxLayout *m_strips;
    QHash<QString, Strip> m_rows;
};

} // namespace castwright
