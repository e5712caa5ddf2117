// SPDX-License-Identifier: GPL-3.0-or-later
#include "mixer/MixerPanel.h"

#include "link/EditHistory.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/ElidedLabel.h"
#include "widgets/LevelMeter.h"

#include <QCheckBox>
#include <QComboBox>
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
    return kind == u"testPattern" || kind == u"media" || kind == u"network" || kind == u"stream" || kind == u"audioInput";
}

constexpr int softestTenths = -600; ///< the lower end of a fader is silence

void makeFader(QSlider *slider)
{
    slider->setRange(softestTenths, 120); // tenths of a decibel
    slider->setSingleStep(5);
    slider->setPageStep(30);
}

double decibelOf(int tenths)
{
    return tenths <= softestTenths ? -100 : tenths / 10.0;
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
    , m_masterVolume(new QSlider(Qt::Horizontal))
    , m_masterDecibel(new QLabel)
    , m_loudness(new QLabel)
    , m_strips(new QVBoxLayout)
{
    makeMasterRow();
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(theme::margins(0, 0, theme::space::small, 0));
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

void MixerPanel::makeMasterRow()
{
    auto *label = new QLabel(tr("Master"));
    label->setMinimumWidth(90);
    m_master->setObjectName(u"masterMeter"_s);
    m_master->setAccessibleName(tr("Master level"));
    m_loudness->setObjectName(u"loudnessLabel"_s);
    m_loudness->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    m_loudness->setFont(theme::font(theme::Type::Small));
    m_loudness->setToolTip(tr(
        "Loudness of the program: the last three seconds, and since it began. Most platforms aim at -14 to -16 LUFS, television at -23."));
    auto *line = new QHBoxLayout;
    line->addWidget(label);
    line->addWidget(m_master, 1);
    makeFader(m_masterVolume);
    m_masterVolume->setAccessibleName(tr("Volume of the whole program in decibel"));
    m_masterVolume->setObjectName(u"masterVolume"_s);
    m_masterDecibel->setObjectName(u"dim"_s);
    m_masterDecibel->setMinimumWidth(fontMetrics().horizontalAdvance(u"-100.0 dB"_s));
    m_masterDecibel->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    auto *fader = new QHBoxLayout;
    fader->addWidget(m_masterVolume, 1);
    fader->addWidget(m_masterDecibel);
    connect(m_masterVolume, &QSlider::sliderPressed, this, [this] { ++m_masterGesture; });
    connect(m_masterVolume, &QSlider::valueChanged, this, [this](int tenths) {
        const double decibel = decibelOf(tenths);
        showDecibel(m_masterDecibel, decibel);
        m_history.edit(tr("Master volume"), u"studio.update"_s, {{u"masterVolumeDb"_s, decibel}}, u"master %1"_s.arg(m_masterGesture));
    });
    content()->addLayout(line);
    content()->addLayout(fader);
    content()->addWidget(m_loudness);
    showLoudness({});
}

void MixerPanel::showLoudness(const QJsonObject &levels)
{
    const auto text = [&levels](QStringView name) {
        const double lufs = levels.value(name).toDouble(-100);
        return lufs <= -70 ? u"–"_s : QLocale().toString(lufs, 'f', 1);
    };
    m_loudness->setText(tr("%1 LUFS · in all %2 LUFS").arg(text(u"shortTermLufs"), text(u"integratedLufs")));
    m_loudness->setAccessibleName(tr("Loudness: %1").arg(m_loudness->text()));
}

void MixerPanel::showMaster()
{
    if (m_masterVolume->isSliderDown())
        return;
    const double decibel = m_mirror.studio().value(u"masterVolumeDb").toDouble();
    const QSignalBlocker quiet(m_masterVolume);
    m_masterVolume->setValue(static_cast<int>(std::lround(decibel * 10)));
    showDecibel(m_masterDecibel, decibel);
    m_masterVolume->setEnabled(!m_mirror.studioId().isEmpty());
}

void MixerPanel::rebuild()
{
    showMaster();
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

MixerPanel::Strip MixerPanel::makeStrip(const QString &id)
{
    Strip strip;
    strip.row = new QWidget;
    auto *grid = new QGridLayout(strip.row);
    grid->setContentsMargins(0, 0, 0, theme::space::tiny);
    grid->setHorizontalSpacing(theme::space::small);
    grid->setVerticalSpacing(2);
    strip.label = new ElidedLabel;
    strip.decibel = new QLabel;
    strip.decibel->setObjectName(u"dim"_s);
    strip.decibel->setMinimumWidth(fontMetrics().horizontalAdvance(u"-100.0 dB"_s));
    strip.decibel->setAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
    strip.volume = new QSlider(Qt::Horizontal);
    makeFader(strip.volume);
    strip.mute = new QToolButton;
    strip.mute->setCheckable(true);
    strip.mute->setIcon(theme::icon(u"mute"_s));
    strip.mute->setToolTip(tr("Mute"));
    strip.solo = new QToolButton;
    strip.solo->setCheckable(true);
    strip.solo->setIcon(theme::icon(u"headphones"_s));
    strip.solo->setToolTip(tr("Solo: you alone hear it, on your listening device; nothing changes on air"));
    strip.more = new QToolButton;
    strip.more->setIcon(theme::icon(u"more"_s));
    strip.more->setToolTip(tr("Balance, delay, monitoring, tracks"));
    strip.meter = new LevelMeter;
    grid->addWidget(strip.label, 0, 0);
    grid->addWidget(strip.decibel, 0, 1);
    grid->addWidget(strip.meter, 1, 0, 1, 2);
    grid->addWidget(strip.volume, 2, 0, 1, 2);
    grid->addWidget(strip.mute, 1, 2, 2, 1);
    grid->addWidget(strip.solo, 1, 3, 2, 1);
    grid->addWidget(strip.more, 1, 4, 2, 1);
    grid->setColumnStretch(0, 1);
    m_strips->addWidget(strip.row);
    connect(strip.volume, &QSlider::sliderPressed, this, [this, id] { ++m_rows[id].gesture; });
    connect(strip.volume, &QSlider::valueChanged, this, [this, id](int tenths) {
        const double decibel = decibelOf(tenths);
        showDecibel(m_rows[id].decibel, decibel);
        changeAudio(id, {{u"volumeDb"_s, decibel}}, tr("Volume"), u"volume %1 %2"_s.arg(id).arg(m_rows[id].gesture));
    });
    connect(strip.mute, &QToolButton::clicked, this,
            [this, id](bool isMuted) { changeAudio(id, {{u"muted"_s, isMuted}}, isMuted ? tr("Mute") : tr("Unmute")); });
    connect(strip.solo, &QToolButton::clicked, this,
            [this, id](bool isSolo) { changeAudio(id, {{u"solo"_s, isSolo}}, isSolo ? tr("Solo") : tr("End solo")); });
    connect(strip.more, &QToolButton::clicked, this, [this, id, button = strip.more] { openDetails(id, button); });
    return strip;
}

void MixerPanel::nameStrip(const Strip &strip, const QString &name)
{
    strip.label->setText(name);
    strip.volume->setAccessibleName(tr("Volume of %1 in decibel").arg(name));
    strip.volume->setObjectName(u"volume-"_s + name);
    strip.mute->setAccessibleName(tr("Mute %1").arg(name));
    strip.solo->setAccessibleName(tr("Solo %1").arg(name));
    strip.solo->setObjectName(u"solo-"_s + name);
    strip.more->setAccessibleName(tr("Balance, delay, monitoring and tracks of %1").arg(name));
    strip.more->setObjectName(u"soundDetails-"_s + name);
    strip.meter->setAccessibleName(tr("Level of %1").arg(name));
}

void MixerPanel::addStrip(const QJsonObject &source)
{
    const QString id = source.value(u"id").toString();
    const QJsonObject audio = source.value(u"audio").toObject();
    if (!m_rows.contains(id))
        m_rows.insert(id, makeStrip(id));
    const Strip &strip = m_rows[id];
    nameStrip(strip, source.value(u"name").toString());
    const double decibel = audio.value(u"volumeDb").toDouble();
    if (!strip.volume->isSliderDown()) {
        const QSignalBlocker quiet(strip.volume);
        strip.volume->setValue(static_cast<int>(std::lround(decibel * 10)));
        showDecibel(strip.decibel, decibel);
    }
    strip.mute->setChecked(audio.value(u"muted").toBool());
    strip.solo->setChecked(audio.value(u"solo").toBool());
}

void MixerPanel::changeAudio(const QString &id, const QJsonObject &change, const QString &text, const QString &gesture)
{
    m_history.edit(text, u"source.update"_s, {{u"sourceId"_s, id}, {u"audio"_s, change}}, gesture);
}

QWidget *MixerPanel::makeMonitorBox(const QString &id, const QString &mode)
{
    auto *box = new QComboBox;
    box->addItem(tr("Off"), u"off"_s);
    box->addItem(tr("Only for you, not on air"), u"monitorOnly"_s);
    box->addItem(tr("For you and on air"), u"monitorAndProgram"_s);
    box->setCurrentIndex(std::max(0, box->findData(mode)));
    box->setObjectName(u"monitorField"_s);
    box->setAccessibleName(tr("Monitoring"));
    connect(box, &QComboBox::activated, this,
            [this, id, box] { changeAudio(id, {{u"monitor"_s, box->currentData().toString()}}, tr("Monitoring")); });
    return box;
}

QWidget *MixerPanel::makeTracks(const QString &id, const QJsonArray &tracks)
{
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    QList<QCheckBox *> boxes;
    for (int track = 1; track <= 6; ++track) {
        auto *box = new QCheckBox(QString::number(track));
        box->setObjectName(u"trackBox%1"_s.arg(track));
        box->setAccessibleName(tr("Track %1").arg(track));
        box->setChecked(tracks.contains(track));
        boxes += box;
        layout->addWidget(box);
    }
    row->setToolTip(tr("Streams send track 1; a recording can hold up to six."));
    for (QCheckBox *box : std::as_const(boxes))
        connect(box, &QCheckBox::toggled, this, [this, id, boxes] {
            QJsonArray chosen;
            for (int track = 1; track <= boxes.size(); ++track)
                if (boxes[track - 1]->isChecked())
                    chosen.append(track);
            changeAudio(id, {{u"tracks"_s, chosen}}, tr("Sound tracks"));
        });
    return row;
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
    form->addRow(tr("&Monitoring"), makeMonitorBox(id, audio.value(u"monitor").toString()));
    form->addRow(tr("&Tracks"), makeTracks(id, audio.value(u"tracks").toArray()));
    connect(balance, &QDoubleSpinBox::valueChanged, this,
            [this, id](double value) { changeAudio(id, {{u"balance"_s, value}}, tr("Balance"), u"balance "_s + id); });
    connect(delay, &QSpinBox::valueChanged, this,
            [this, id](int value) { changeAudio(id, {{u"syncOffsetMs"_s, value}}, tr("Delay"), u"delay "_s + id); });
    popup->adjustSize();
    const int x = layoutDirection() == Qt::RightToLeft ? 0 : at->width() - popup->width(); // it hangs from the button, over its own panel
    popup->move(at->mapToGlobal(QPoint(x, at->height())));
    popup->show();
    balance->setFocus();
}

void MixerPanel::showLevels(const QJsonObject &levels)
{
    showLoudness(levels);
    for (const auto &level : levels.value(u"levels").toArray()) {
        const QString id = level[u"sourceId"].toString();
        LevelMeter *meter = id.isEmpty() ? m_master : m_rows.value(id).meter;
        if (meter)
            meter->setLevels(level[u"peakLeftDb"].toDouble(), level[u"peakRightDb"].toDouble(), level[u"rmsLeftDb"].toDouble(),
                             level[u"rmsRightDb"].toDouble());
    }
}

} // namespace castwright
