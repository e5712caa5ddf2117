// SPDX-License-Identifier: GPL-3.0-or-later
#include "program/TransitionBar.h"

#include "link/EditHistory.h"
#include "program/TransitionDialog.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QPushButton>
#include <QSlider>
#include <QSpinBox>
#include <QToolButton>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int leverEnd = 1000;
}

TransitionBar::TransitionBar(StudioMirror &mirror, EditHistory &history, QWidget *parent)
    : QWidget(parent)
    , m_mirror(mirror)
    , m_history(history)
    , m_kind(new QComboBox)
    , m_duration(new QSpinBox)
    , m_more(new QToolButton)
    , m_take(new QPushButton(tr("&Take")))
    , m_cut(new QPushButton(tr("C&ut")))
    , m_lever(new QSlider(Qt::Horizontal))
{
    setAccessibleName(tr("Transition"));
    for (const auto &[kind, text] : transitionKinds())
        m_kind->addItem(text, kind);
    m_kind->setObjectName(u"transitionKind"_s);
    m_kind->setAccessibleName(tr("Kind of transition"));
    m_duration->setRange(0, 10000);
    m_duration->setSingleStep(100);
    m_duration->setSuffix(tr(" ms"));
    m_duration->setObjectName(u"transitionDuration"_s);
    m_duration->setAccessibleName(tr("Length of the transition"));
    m_more->setText(tr("&More …"));
    m_more->setObjectName(u"transitionMore"_s);
    m_more->setAccessibleName(tr("More about the transition"));
    m_more->setFocusPolicy(Qt::StrongFocus);
    m_more->setSizePolicy(QSizePolicy::Expanding, QSizePolicy::Fixed);
    connect(m_more, &QToolButton::clicked, this, [this] { openDialog(); });
    m_take->setObjectName(u"takeButton"_s);
    m_take->setToolTip(tr("Puts the preview on program with the transition"));
    m_cut->setObjectName(u"cutButton"_s);
    m_cut->setToolTip(tr("Puts the preview on program at once"));
    m_lever->setRange(0, leverEnd);
    m_lever->setSingleStep(leverEnd / 20);
    m_lever->setPageStep(leverEnd / 4);
    m_lever->setObjectName(u"transitionLever"_s);
    m_lever->setAccessibleName(tr("Transition by hand"));
    m_lever->setToolTip(tr("Moves the transition by hand; at the end the preview is on program"));
    m_moving.setSingleShot(true);
    m_moving.setInterval(30);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space::small);
    layout->addStretch();
    for (QWidget *widget : std::initializer_list<QWidget *>{m_take, m_cut, m_lever, m_kind, m_duration, m_more})
        layout->addWidget(widget);
    layout->addStretch();
    setFixedWidth(128);
    connect(m_take, &QPushButton::clicked, this, &TransitionBar::take);
    connect(m_cut, &QPushButton::clicked, this, &TransitionBar::cut);
    connect(m_kind, &QComboBox::activated, this, &TransitionBar::kindChosen);
    connect(m_duration, &QSpinBox::editingFinished, this, &TransitionBar::remember);
    connect(m_lever, &QSlider::valueChanged, this, [this] {
        if (!m_moving.isActive())
            m_moving.start();
    });
    connect(&m_moving, &QTimer::timeout, this, &TransitionBar::moveByHand);
    connect(&mirror, &StudioMirror::studioChanged, this, &TransitionBar::showStudio);
    showStudio();
}

void TransitionBar::showStudio()
{
    const QJsonObject transition = m_mirror.studio().value(u"transition").toObject();
    m_kind->setCurrentIndex(std::max(0, m_kind->findData(transition.value(u"kind").toString())));
    if (!m_duration->hasFocus())
        m_duration->setValue(transition.value(u"durationMs").toInt());
    m_lever->setEnabled(m_mirror.studio().value(u"programSceneId") != m_mirror.studio().value(u"previewSceneId"));
    m_duration->setEnabled(m_kind->currentData() != u"cut"_s && m_kind->currentData() != u"stinger"_s);
}

void TransitionBar::kindChosen()
{
    const bool hasFilm = m_mirror.studio().value(u"transition").toObject().value(u"stinger").isObject();
    if (m_kind->currentData() != u"stinger"_s || hasFilm)
        return remember();
    openDialog(u"stinger"_s);
    showStudio(); // until a film is chosen nothing has changed
}

void TransitionBar::openDialog(const QString &kind)
{
    (new TransitionDialog(m_mirror, m_history, kind, window()))->open();
}

void TransitionBar::remember()
{
    const QJsonObject shown = m_mirror.studio().value(u"transition").toObject();
    const QJsonObject chosen{{u"kind"_s, m_kind->currentData().toString()}, {u"durationMs"_s, m_duration->value()}};
    if (chosen.value(u"kind") != shown.value(u"kind") || chosen.value(u"durationMs") != shown.value(u"durationMs"))
        m_history.edit(tr("Transition"), u"studio.update"_s, {{u"transition"_s, chosen}});
}

void TransitionBar::moveByHand()
{
    const int value = m_lever->value();
    m_mirror.act(u"scene.moveTransition"_s, {{u"position"_s, value / static_cast<double>(leverEnd)}});
    if (value < leverEnd)
        return;
    const QSignalBlocker quiet(m_lever); // the next one begins here: the other end is the preview again
    m_lever->setInvertedAppearance(!m_lever->invertedAppearance());
    m_lever->setValue(0);
    m_lever->setSliderDown(false);
}

void TransitionBar::take()
{
    m_mirror.act(u"scene.take"_s, {});
}

void TransitionBar::cut()
{
    m_mirror.act(u"scene.take"_s, {{u"transition"_s, QJsonObject{{u"kind"_s, u"cut"_s}}}});
}

} // namespace castwright
