// SPDX-License-Identifier: GPL-3.0-or-later
#include "mixer/MixerPanel.h"

#include "link/StudioMirror.h"
#include "theme/Theme.h"
#include "widgets/LevelMeter.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
bool canSound(const QString &kind)
{
    return kind == u"testPattern" || kind == u"media" || kind == u"network" || kind == u"audioInput";
}
} // namespace

MixerPanel::MixerPanel(StudioMirror &mirror, QWidget *parent) : Panel(tr("Sound"), parent), m_mirror(mirror), m_master(new LevelMeter), m_strips(new QVBoxLayout)
{
    auto *master = new QHBoxLayout;
    auto *label = new QLabel(tr("Master"));
    label->setFixedWidth(90);
    m_master->setObjectName(u"masterMeter"_s);
    m_master->setAccessibleName(tr("Master level"));
    master->addWidget(label);
    master->addWidget(m_master, 1);
    content()->addLayout(master);
    content()->addLayout(m_strips);
    content()->addStretch();
    connect(&mirror, &StudioMirror::sourcesChanged, this, &MixerPanel::rebuild);
    connect(&mirror, &StudioMirror::studioChanged, this, &MixerPanel::rebuild);
    connect(&mirror, &StudioMirror::levelsChanged, this, &MixerPanel::showLevels);
}

void MixerPanel::rebuild()
{
    QStringList present;
    for (const auto &source : m_mirror.sources())
        if (canSound(source[u"kind"].toString()))
            present += source[u"id"].toString();
    for (auto it = m_rows.begin(); it != m_rows.end();) {
        if (present.contains(it.key())) {
            ++it;
            continue;
        }
        it->row->deleteLater();
        it = m_rows.erase(it);
    }
    for (const auto &source : m_mirror.sources())
        if (canSound(source[u"kind"].toString()))
            addStrip(source.toObject());
}

void MixerPanel::addStrip(const QJsonObject &source)
{
    const QString id = source.value(u"id").toString();
    const QString name = source.value(u"name").toString();
    const QJsonObject audio = source.value(u"audio").toObject();
    Strip &strip = m_rows[id];
    if (!strip.row) {
        strip.row = new QWidget;
        auto *layout = new QHBoxLayout(strip.row);
        layout->setContentsMargins(0, 0, 0, 0);
        auto *label = new QLabel(fontMetrics().elidedText(name, Qt::ElideRight, 86));
        label->setFixedWidth(90);
        label->setToolTip(name);
        strip.volume = new QSlider(Qt::Horizontal);
        strip.volume->setRange(-60, 12);
        strip.volume->setFixedWidth(110);
        strip.volume->setAccessibleName(tr("Volume of %1 in decibel").arg(name));
        strip.mute = new QToolButton;
        strip.mute->setCheckable(true);
        strip.mute->setText(tr("M"));
        strip.mute->setToolTip(tr("Mute"));
        strip.mute->setAccessibleName(tr("Mute %1").arg(name));
        strip.meter = new LevelMeter;
        strip.meter->setAccessibleName(tr("Level of %1").arg(name));
        layout->addWidget(label);
        layout->addWidget(strip.volume);
        layout->addWidget(strip.mute);
        layout->addWidget(strip.meter, 1);
        m_strips->addWidget(strip.row);
        connect(strip.volume, &QSlider::valueChanged, this, [this, id, slider = strip.volume](int decibel) {
            slider->setToolTip(tr("%1 dB").arg(decibel));
            m_mirror.act(u"source.update"_s, {{u"sourceId"_s, id}, {u"audio"_s, QJsonObject{{u"volumeDb"_s, decibel <= -60 ? -100 : decibel}}}});
        });
        connect(strip.mute, &QToolButton::clicked, this, [this, id](bool isMuted) {
            m_mirror.act(u"source.update"_s, {{u"sourceId"_s, id}, {u"audio"_s, QJsonObject{{u"muted"_s, isMuted}}}});
        });
    }
    if (!strip.volume->isSliderDown()) {
        const QSignalBlocker quiet(strip.volume);
        strip.volume->setValue(static_cast<int>(audio.value(u"volumeDb").toDouble()));
    }
    strip.mute->setChecked(audio.value(u"muted").toBool());
}

void MixerPanel::showLevels(const QJsonObject &levels)
{
    for (const auto &level : levels.value(u"levels").toArray()) {
        const QString id = level[u"sourceId"].toString();
        LevelMeter *meter = id.isEmpty() ? m_master : m_rows.value(id).meter;
        if (meter)
            meter->setLevels(level[u"peakLeftDb"].toDouble(), level[u"peakRightDb"].toDouble(), level[u"rmsLeftDb"].toDouble(), level[u"rmsRightDb"].toDouble());
    }
}

} // namespace castwright
