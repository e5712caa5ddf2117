// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/StreamDetail.h"

#include "link/StudioMirror.h"
#include "sources/SourcesPanel.h"
#include "streams/AccessTab.h"
#include "streams/ClipsTab.h"
#include "streams/PlayTab.h"
#include "streams/PublishTab.h"
#include "streams/RecordingsTab.h"
#include "streams/StreamEditor.h"
#include "streams/StreamTexts.h"
#include "streams/TargetsTab.h"
#include "streams/WatchTab.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/AskFirst.h"
#include "widgets/ElidedLabel.h"

#include <QDesktopServices>
#include <QEvent>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QUrl>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

StreamDetail::StreamDetail(StudioMirror &mirror, EditHistory &history, const QString &serverAddress, QWidget *parent)
    : QWidget(parent)
    , m_mirror(mirror)
    , m_history(history)
    , m_name(new ElidedLabel)
    , m_state(new QLabel)
    , m_tabs(new QTabWidget)
    , m_play(new PlayTab(mirror.link(), serverAddress))
{
    m_name->setFont(theme::font(theme::Type::Display));
    m_name->setObjectName(u"streamTitle"_s);
    m_state->setObjectName(u"streamState"_s);
    auto *head = new QHBoxLayout;
    head->addWidget(m_name, 1);
    head->addWidget(m_state);
    m_tabs->setObjectName(u"streamTabs"_s);
    m_tabs->setDocumentMode(true);
    m_watch = new WatchTab(mirror.link());
    auto *clips = new ClipsTab(mirror.link(), serverAddress);
    connect(m_watch, &WatchTab::clipped, clips, &ClipsTab::reload);
    addTab(m_watch, tr("Watch"), u"streamWatch"_s);
    addTab(new PublishTab(mirror.link()), tr("Publish"), u"streamPublish"_s);
    addTab(m_play, tr("Play"), u"streamPlay"_s);
    addTab(new RecordingsTab(mirror.link(), serverAddress), tr("Recordings"), u"streamRecordings"_s);
    addTab(clips, tr("Clips"), u"streamClips"_s);
    addTab(new TargetsTab(mirror.link()), tr("Sent on"), u"streamTargets"_s);
    addTab(new AccessTab(mirror.link()), tr("Access"), u"streamAccess"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(theme::margins(theme::space::medium, 0, 0, 0));
    layout->addLayout(head);
    makeButtons();
    layout->addWidget(m_tabs, 1);
    connect(&mirror, &StudioMirror::studioChanged, this, &StreamDetail::showHead);
}

void StreamDetail::addTab(StreamTab *tab, const QString &title, const QString &name)
{
    tab->setObjectName(name);
    for (auto *button : tab->findChildren<QPushButton *>())
        button->setAutoDefault(false); // Return in a field of the page, as the search, presses none of them
    connect(tab, &StreamTab::told, this, &StreamDetail::told);
    m_tabs->addTab(tab, title);
    m_pages += tab;
}

void StreamDetail::makeButtons()
{
    auto *row = new QHBoxLayout;
    const auto button = [&](const QString &icon, const QString &text, const QString &name, auto run) {
        auto *made = new QPushButton(theme::icon(icon), text);
        made->setObjectName(name);
        made->setAutoDefault(false);
        connect(made, &QPushButton::clicked, this, run);
        row->addWidget(made);
        m_buttons += made;
        return made;
    };
    m_use = button(u"add"_s, tr("&Use in the studio"), u"useStreamButton"_s, &StreamDetail::useInStudio);
    button(u"external"_s, tr("&Open the player"), u"openPlayerButton"_s,
           [this] { QDesktopServices::openUrl(QUrl(m_play->pageAddress())); });
    button(u"edit"_s, tr("C&hange …"), u"changeStreamButton"_s, &StreamDetail::edit);
    button(u"delete"_s, tr("Delet&e …"), u"deleteStreamButton"_s, &StreamDetail::askToDelete);
    row->addStretch();
    static_cast<QVBoxLayout *>(layout())->addLayout(row);
}

void StreamDetail::setStream(const QJsonObject &stream)
{
    if (stream == m_stream)
        return;
    if (stream.value(u"id") != m_stream.value(u"id"))
        m_live = {};
    m_stream = stream;
    showHead();
    for (StreamTab *tab : std::as_const(m_pages))
        tab->setStream(stream);
}

void StreamDetail::setLive(const QJsonObject &live)
{
    if (live == m_live)
        return;
    m_live = live;
    showHead();
    for (StreamTab *tab : std::as_const(m_pages))
        tab->setLive(live);
}

void StreamDetail::showHead()
{
    m_name->setText(m_stream.value(u"name").toString());
    const QString state = m_live.value(u"state").toString();
    m_state->setText(streamtexts::state(state));
    m_state->setStyleSheet(u"color: %1; font-weight: 600"_s.arg(streamtexts::stateColor(state).name()));
    const QString studio = m_mirror.studio().value(u"name").toString();
    m_use->setEnabled(!studio.isEmpty());
    m_use->setToolTip(studio.isEmpty() ? tr("There is no studio to use it in.") : tr("Adds it as a source to “%1”.").arg(studio));
}

void StreamDetail::changeEvent(QEvent *event)
{
    QWidget::changeEvent(event);
    if (event->type() != QEvent::PaletteChange || !m_watch)
        return;
    showHead(); // the colours are the theme's
    m_watch->showHealth();
}

void StreamDetail::edit()
{
    (new StreamEditor(m_mirror.link(), m_stream, this))->open(); // the event brings what was changed
}

void StreamDetail::useInStudio()
{
    SourcesPanel::addStream(m_history, streamId(), m_stream.value(u"name").toString());
    Q_EMIT told(tr("It is a source of “%1” now.").arg(m_mirror.studio().value(u"name").toString()));
}

void StreamDetail::askToDelete()
{
    askFirst(this, u"deleteStreamBox"_s, tr("Delete the stream"),
             tr("“%1” is forgotten with its keys and the servers it is sent on to, and its publisher is sent away. Recordings "
                "and clips stay in the library. This cannot be taken back.")
                 .arg(m_stream.value(u"name").toString()),
             tr("&Delete"), [this, id = streamId()] {
                 m_mirror.link().call(u"stream.delete"_s, {{u"streamId"_s, id}}, this, [this](const Result<QJsonObject> &result) {
                     Q_EMIT told(result ? QString() : result.error().message);
                 });
             });
}

} // namespace castwright
