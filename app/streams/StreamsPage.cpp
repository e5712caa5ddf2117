// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/StreamsPage.h"

#include "link/StudioMirror.h"
#include "streams/StreamDelegate.h"
#include "streams/StreamDetail.h"
#include "streams/StreamEditor.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/EmptyPage.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
const QString streamsGeometryKey = u"streams/geometry"_s;
}

StreamsPage::StreamsPage(StudioMirror &mirror, EditHistory &history, const QString &serverAddress, QWidget *parent)
    : QDialog(parent)
    , m_link(mirror.link())
    , m_model(mirror.link())
    , m_search(new QLineEdit)
    , m_count(new QLabel)
    , m_list(new QListView)
    , m_detail(new StreamDetail(mirror, history, serverAddress))
    , m_stack(new QStackedWidget)
    , m_note(new QLabel)
{
    setObjectName(u"streamsPage"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlags(windowFlags() | Qt::WindowMinMaxButtonsHint);
    setWindowTitle(tr("Streams"));
    m_filter.setSourceModel(&m_model);
    m_filter.setFilterRole(StreamsModel::SearchRole);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_filter.setSortCaseSensitivity(Qt::CaseInsensitive);
    m_filter.setSortLocaleAware(true);
    m_filter.setDynamicSortFilter(true);
    m_filter.sort(0);
    m_list->setModel(&m_filter);
    m_list->setItemDelegate(new StreamDelegate(m_list));
    m_list->setObjectName(u"streamList"_s);
    m_list->setAccessibleName(tr("Streams"));
    m_list->setMouseTracking(true);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setMinimumWidth(290);
    auto *split = new QSplitter(Qt::Horizontal);
    split->addWidget(m_list);
    split->addWidget(m_detail);
    split->setChildrenCollapsible(false);
    split->setStretchFactor(1, 1);
    split->setSizes({340, 800});
    m_stack->addWidget(makeEmpty());
    m_stack->addWidget(split);
    m_note->setObjectName(u"streamsNote"_s);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(fontMetrics().height()); // so that nothing moves when something is said
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space::medium);
    layout->addWidget(makeTop());
    layout->addWidget(m_stack, 1);
    layout->addWidget(m_note);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_filter.setFilterFixedString(text);
        keepChoice();
    });
    connect(m_list->selectionModel(), &QItemSelectionModel::currentChanged, this, &StreamsPage::showChosen);
    connect(&m_model, &QAbstractItemModel::modelReset, this, &StreamsPage::keepChoice);
    connect(&m_model, &QAbstractItemModel::dataChanged, this, [this](const QModelIndex &first, const QModelIndex &last) {
        const int row = m_model.indexOf(m_chosen).row();
        if (row >= first.row() && row <= last.row())
            showChosen();
    });
    connect(&m_model, &StreamsModel::failed, this, &StreamsPage::tell);
    connect(m_detail, &StreamDetail::told, this, &StreamsPage::tell);
    resize(1160, 680);
    restoreGeometry(QSettings().value(streamsGeometryKey).toByteArray());
    keepChoice();
}

QWidget *StreamsPage::makeTop()
{
    m_search->setObjectName(u"streamSearch"_s);
    m_search->setPlaceholderText(tr("Search the streams"));
    m_search->setAccessibleName(tr("Search the streams"));
    m_search->setClearButtonEnabled(true);
    m_search->setMaximumWidth(320);
    m_count->setProperty("dim", true);
    auto *analytics = new QPushButton(theme::icon(u"stats"_s), tr("&Analytics of this stream"));
    analytics->setObjectName(u"streamAnalyticsButton"_s);
    analytics->setAutoDefault(false);
    connect(analytics, &QPushButton::clicked, this, [this] { Q_EMIT analyticsWanted(m_chosen); });
    auto *create = new QPushButton(theme::icon(u"add"_s), tr("C&reate a stream …"));
    create->setObjectName(u"createStreamButton"_s);
    create->setAutoDefault(false);
    connect(create, &QPushButton::clicked, this, &StreamsPage::createStream);
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_search, 1);
    row->addWidget(m_count);
    row->addStretch(1);
    row->addWidget(analytics);
    row->addWidget(create);
    return top;
}

QWidget *StreamsPage::makeEmpty()
{
    auto *create = new QPushButton(theme::icon(u"add"_s), tr("Create the &first stream …"));
    create->setObjectName(u"firstStreamButton"_s);
    create->setAutoDefault(false);
    connect(create, &QPushButton::clicked, this, &StreamsPage::createStream);
    return new EmptyPage(
        tr("There is no stream yet"),
        tr("A stream is a place that OBS, a phone or a camera publishes to, over RTMP, SRT or HTTP, or something that is "
           "fetched from elsewhere. It can be watched in a browser, recorded, cut, sent on, and used as a source in a studio.\n\n"
           "Create one, and copy its address and key into the program that publishes."),
        create);
}

void StreamsPage::showEvent(QShowEvent *event)
{
    QDialog::showEvent(event);
    m_model.setWatched(true);
}

void StreamsPage::hideEvent(QHideEvent *event)
{
    QSettings().setValue(streamsGeometryKey, saveGeometry());
    m_model.setWatched(false);
    QDialog::hideEvent(event);
}

void StreamsPage::createStream()
{
    auto *editor = new StreamEditor(m_link, {}, this);
    connect(editor, &StreamEditor::saved, this, [this](const QJsonObject &stream) {
        m_search->clear();
        m_wanted = stream.value(u"id").toString();
        keepChoice();
    });
    editor->open();
}

void StreamsPage::keepChoice()
{
    m_stack->setCurrentIndex(m_model.rowCount() > 0 ? 1 : 0);
    if (!m_wanted.isEmpty() && m_model.indexOf(m_wanted).isValid())
        m_chosen = std::exchange(m_wanted, {});
    choose(m_chosen);
}

void StreamsPage::choose(const QString &streamId)
{
    QModelIndex at = m_filter.mapFromSource(m_model.indexOf(streamId));
    if (!at.isValid())
        at = m_filter.index(0, 0);
    m_list->setCurrentIndex(at);
    showChosen();
}

void StreamsPage::showChosen()
{
    const QModelIndex at = m_list->currentIndex();
    m_detail->setEnabled(at.isValid());
    const qsizetype shown = m_filter.rowCount();
    m_count->setText(shown == m_model.rowCount() ? tr("%n stream(s)", nullptr, static_cast<int>(shown))
                                                 : tr("%1 of %n stream(s)", nullptr, m_model.rowCount()).arg(shown));
    if (!at.isValid())
        return;
    m_chosen = at.data(StreamsModel::IdRole).toString();
    m_detail->setStream(at.data(StreamsModel::StreamRole).toJsonObject());
    if (const QJsonObject live = at.data(StreamsModel::LiveRole).toJsonObject(); !live.isEmpty())
        m_detail->setLive(live);
}

void StreamsPage::tell(const QString &message)
{
    m_note->setText(message);
}

} // namespace castwright
