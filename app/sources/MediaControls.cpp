// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/MediaControls.h"

#include "link/StudioMirror.h"
#include "program/SceneEditor.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QSlider>
#include <QToolButton>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
QString clockText(qint64 ms)
{
    const qint64 seconds = ms / 1000;
    const QString minutes =
        u"%1:%2"_s.arg(seconds / 60 % 60, seconds >= 3600 ? 2 : 1, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0'));
    return seconds >= 3600 ? u"%1:%2"_s.arg(seconds / 3600).arg(minutes) : minutes;
}
} // namespace

MediaControls::MediaControls(StudioMirror &mirror, SceneEditor &editor, QWidget *parent)
    : QWidget(parent)
    , m_mirror(mirror)
    , m_editor(editor)
    , m_play(new QToolButton)
    , m_restart(new QToolButton)
    , m_bar(new QSlider(Qt::Horizontal))
    , m_name(new QLabel)
    , m_time(new QLabel)
{
    setObjectName(u"mediaControls"_s);
    m_bar->setLayoutDirection(Qt::LeftToRight); // time does in every language
    setAccessibleName(tr("Media controls"));
    m_play->setObjectName(u"mediaPlayButton"_s);
    m_play->setAccessibleName(tr("Pause"));
    m_restart->setObjectName(u"mediaRestartButton"_s);
    m_restart->setIcon(theme::icon(u"undo"_s));
    m_restart->setToolTip(tr("From the beginning"));
    m_restart->setAccessibleName(m_restart->toolTip());
    m_bar->setObjectName(u"mediaSeekBar"_s);
    m_bar->setAccessibleName(tr("Position in the file"));
    m_bar->setSingleStep(1000);
    m_bar->setPageStep(10000);
    m_name->setObjectName(u"dim"_s);
    m_time->setFont(theme::font(theme::Type::Small));
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space::small);
    for (QWidget *widget : std::initializer_list<QWidget *>{m_play, m_restart, m_name})
        layout->addWidget(widget);
    layout->addWidget(m_bar, 1);
    layout->addWidget(m_time);
    connect(m_play, &QToolButton::clicked, this, &MediaControls::togglePlaying);
    connect(m_restart, &QToolButton::clicked, this, &MediaControls::restart);
    connect(m_bar, &QSlider::sliderReleased, this, [this] { seek(m_bar->value()); });
    connect(m_bar, &QSlider::actionTriggered, this, [this] { // keys and clicks beside the handle; a drag counts when it ends
        if (!m_bar->isSliderDown())
            seek(m_bar->sliderPosition());
    });
    connect(m_bar, &QSlider::sliderMoved, this,
            [this](int ms) { m_time->setText(u"%1 / %2"_s.arg(clockText(ms), clockText(m_bar->maximum()))); });
    connect(&editor, &SceneEditor::selectionChanged, this, &MediaControls::showState);
    for (const auto signal : {&StudioMirror::statusChanged, &StudioMirror::sourcesChanged, &StudioMirror::studioChosen})
        connect(&mirror, signal, this, &MediaControls::showState);
    showState();
}

QString MediaControls::chosen() const
{
    const QList<SceneItem> items = m_editor.selectedItems();
    for (const auto &source : m_mirror.sources())
        if (items.size() == 1 && source[u"kind"].toString() == u"media" && source[u"id"].toString() == items.first().sourceId)
            return items.first().sourceId;
    return {};
}

void MediaControls::showState()
{
    m_sourceId = chosen();
    setVisible(!m_sourceId.isEmpty());
    if (m_sourceId.isEmpty())
        return;
    for (const auto &source : m_mirror.sources())
        if (source[u"id"].toString() == m_sourceId) {
            m_isPaused = source[u"media"][u"paused"].toBool();
            m_name->setText(fontMetrics().elidedText(source[u"name"].toString(), Qt::ElideRight, 160));
            m_name->setToolTip(source[u"name"].toString());
        }
    m_play->setIcon(theme::icon(m_isPaused ? u"play"_s : u"pause"_s));
    m_play->setToolTip(m_isPaused ? tr("Play") : tr("Pause"));
    m_play->setAccessibleName(m_play->toolTip());
    qint64 position = 0;
    qint64 length = 0;
    for (const auto &state : m_mirror.status().value(u"sources").toArray())
        if (state[u"sourceId"].toString() == m_sourceId) {
            position = state[u"positionMs"].toInteger();
            length = state[u"durationMs"].toInteger();
        }
    m_bar->setEnabled(length > 0);
    if (m_bar->isSliderDown())
        return;
    m_bar->setRange(0, static_cast<int>(std::min<qint64>(length, 1'000'000'000)));
    m_bar->setValue(static_cast<int>(std::min<qint64>(position, m_bar->maximum())));
    m_time->setText(u"%1 / %2"_s.arg(clockText(position), length > 0 ? clockText(length) : u"–"_s));
}

void MediaControls::togglePlaying()
{
    if (!m_sourceId.isEmpty())
        m_mirror.act(u"source.update"_s, {{u"sourceId"_s, m_sourceId}, {u"media"_s, QJsonObject{{u"paused"_s, !m_isPaused}}}});
}

void MediaControls::restart()
{
    seek(0);
}

void MediaControls::seek(qint64 positionMs)
{
    if (!m_sourceId.isEmpty())
        m_mirror.act(u"source.seek"_s, {{u"sourceId"_s, m_sourceId}, {u"positionMs"_s, positionMs}});
}

} // namespace castwright
