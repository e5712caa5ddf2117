// SPDX-License-Identifier: GPL-3.0-or-later
#include "mixer/MixerPanel.h"

#include "link/EditHistory.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/LevelMeter.h"

#include <QDoubleSpinBox>
#include <QFormLayout>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QScrollArea>
#include <QSlider>
#include <QToolButton>
#include <QVBoxLayout>

#include <cmath>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
bool canSound(const QString &kind)
{
    return kind == u"testPattern" || kind == u"media" || kind == u"network" || kind == u"audioInput";
}

void showDecibel(QLabel *label, double decibel)
{
    label->setText(decibel <= -100 ? MixerPanel::tr("silent") : MixerPanel::tr("%1 dB").arg(QLocale().toString(decibel, 'f', 1)));
}
} // namespace

MixerPanel::MixerPanel(StudioMirror &mirror, EditHistory &history, QWidget *parent)
    : Dock(u"soundDock"_s, tr("Sound"), parent)
    , m_mirror(mirror)
    , m_history(history)
    , m_master(new LevelMeter)
    , m_strips(new QVBoxLayout)
{
    auto *master = new QHBoxLayout;
    auto *label = new QLabel(tr("Master"));
    label->setFixedWidth(90);
    m_master->setObjectName(u"masterMeter"_s);
    m_master->setAccessibleName(tr("Master level"));
    master->addWidget(label);
    master->addWidget(m_master, 1);
    content()->addLayout(master);
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, theme::space::small, 0);
    column->addLayout(m_strips);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    content()->addWidget(scroll, 1);
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

MixerPanel::Strip MixerPanel::makeStrip(const QString &id, const QString &name)
{
    Strip strip;
    strip.row = new QWidget;
    auto *grid = new QGridLayout(strip.row);
    grid->setContentsMargins(0, 0, 0, theme::space::tiny);
    grid->setHorizontalSpacing(theme::space::small);
    grid->setVerticalSpacing(2);
    auto *label = new QLabel(fontMetrics().elidedText(name, Qt::ElideRight, 220));
    label->setToolTip(name);
    label->setMinimumWidth(0);
    label->setSizePolicy(QSizePolicy::Ignored, QSizePolicy::Preferred);
    strip.decibel = new QLabel;
    strip.decibel->setObjectName(u"dim"_s);
    strip.decibel->setMinimumWidth(fontMetrics().horizontalAdvance(u"-100.0 dB"_s));
    strip.decibel->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    strip.volume = new QSlider(Qt::Horizontal);
    strip.volume->setRange(-600, 120); // tenths of a decibel
    strip.volume->setSingleStep(5);
    strip.volume->setPageStep(30);
    strip.volume->setAccessibleName(tr("Volume of %1 in decibel").arg(name));
    strip.volume->setObjectName(u"volume-"_s + name);
    strip.mute = new QToolButton;
    strip.mute->setCheckable(true);
    strip.mute->setIcon(theme::icon(u"mute"_s));
    strip.mute->setToolTip(tr("Mute"));
    strip.mute->setAccessibleName(tr("Mute %1").arg(name));
    strip.more = new QToolButton;
    strip.more->setIcon(theme::icon(u"more"_s));
    strip.more->setAccessibleName(tr("Balance and delay of %1").arg(name));
    strip.more->setToolTip(tr("Balance and delay"));
    strip.meter = new LevelMeter;
    strip.meter->setAccessibleName(tr("Level of %1").arg(name));
    grid->addWidget(label, 0, 0);
    grid->addWidget(strip.decibel, 0, 1);
    grid->addWidget(strip.meter, 1, 0, 1, 2);
    grid->addWidget(strip.volume, 2, 0, 1, 2);
    grid->addWidget(strip.mute, 1, 2, 2, 1);
    grid->addWidget(strip.more, 1, 3, 2, 1);
    grid->setColumnStretch(0, 1);
    m_strips->addWidget(strip.row);
    connect(strip.volume, &QSlider::sliderPressed, this, [this, id] { ++m_rows[id].gesture; });
    connect(strip.volume, &QSlider::valueChanged, this, [this, id](int tenths) {
        const double decibel = tenths <= -600 ? -100 : tenths / 10.0;
        showDecibel(m_rows[id].decibel, decibel);
        changeAudio(id, {{u"volumeDb"_s, decibel}}, tr("Volume"), u"volume %1 %2"_s.arg(id).arg(m_rows[id].gesture));
    });
    connect(strip.mute, &QToolButton::clicked, this,
            [this, id](bool isMuted) { changeAudio(id, {{u"muted"_s, isMuted}}, isMuted ? tr("Mute") : tr("Unmute")); });
    connect(strip.more, &QToolButton::clicked, this, [this, id, button = strip.more] { openDetails(id, button); });
    return strip;
}

void MixerPanel::addStrip(const QJsonObject &source)
{
    const QString id = source.value(u"id").toString();
    const QJsonObject audio = source.value(u"audio").toObject();
    if (!m_rows.contains(id))
        m_rows.insert(id, makeStrip(id, source.value(u"name").toString()));
    const Strip &strip = m_rows[id];
    const double decibel = audio.value(u"volumeDb").toDouble();
    if (!strip.volume->isSliderDown()) {
        const QSignalBlocker quiet(strip.volume);
        strip.volume->setValue(static_cast<int>(std::lround(decibel * 10)));
        showDecibel(strip.decibel, decibel);
    }
    strip.mute->setChecked(audio.value(u"muted").toBool());
}

void MixerPanel::changeAudio(const QString &id, const QJsonObject &change, const QString &text, const QString &gesture)
{
    m_history.edit(text, u"source.update"_s, {{u"sourceId"_s, id}, {u"audio"_s, change}}, gesture);
}

void MixerPanel::openDetails(const QString &id, QWidget *at)
{
    QJsonObject audio;
    for (const auto &source : m_mirror.sources())
        if (source[u"id"].toString() == id)
            audio = source[u"audio"].toObject();
    auto *popup = new QFrame(this, Qt::Popup);
    popup->setObjectName(u"panel"_s);
    popup->setAttribute(Qt::WA_DeleteOnClose);
    auto *balance = new QDoubleSpinBox;
    balance->setRange(-1, 1);
    balance->setSingleStep(0.1);
    balance->setValue(audio.value(u"balance").toDouble());
    balance->setAccessibleName(tr("Balance, -1 is left"));
    balance->setObjectName(u"balanceField"_s);
    auto *delay = new QSpinBox;
    delay->setRange(-950, 20000);
    delay->setSuffix(tr(" ms"));
    delay->setValue(audio.value(u"syncOffsetMs").toInt());
    delay->setAccessibleName(tr("Delay of the sound"));
    delay->setObjectName(u"delayField"_s);
    auto *form = new QFormLayout(popup);
    form->addRow(tr("&Balance"), balance);
    form->addRow(tr("&Delay"), delay);
    connect(balance, &QDoubleSpinBox::valueChanged, this,
            [this, id](double value) { changeAudio(id, {{u"balance"_s, value}}, tr("Balance"), u"balance "_s + id); });
    connect(delay, &QSpinBox::valueChanged, this,
            [this, id](int value) { changeAudio(id, {{u"syncOffsetMs"_s, value}}, tr("Delay"), u"delay "_s + id); });
    popup->adjustSize();
    popup->move(at->mapToGlobal(QPoint(at->width() - popup->width(), at->height())));
    popup->show();
    balance->setFocus();
}

void MixerPanel::showLevels(const QJsonObject &levels)
{
    for (const auto &level : levels.value(u"levels").toArray()) {
        const QString id = level[u"sourceId"].toString();
        LevelMeter *meter = id.isEmpty() ? m_master : m_rows.value(id).meter;
        if (meter)
            meter->setLevels(level[u"peakLeftDb"].toDouble(), level[u"peakRightDb"].toDouble(), level[u"rmsLeftDb"].toDouble(),
                             level[u"rmsRightDb"].toDouble());
    }
}

} // namespace castwright
