// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxy/ProxyPage.h"

#include "developer/WebhooksDialog.h"
#include "proxy/ProxyAddressesDialog.h"
#include "proxy/ProxyDetails.h"
#include "proxy/ProxyImportDialog.h"
#include "proxy/ProxyLog.h"
#include "proxy/ProxyMetadataDialog.h"
#include "proxy/ProxySettingsDialog.h"
#include "proxy/ProxyStreamDialog.h"
#include "proxy/ProxyStreamModel.h"
#include "streams/StreamTexts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/AskFirst.h"
#include "widgets/EmptyNote.h"
#include "widgets/EmptyPage.h"

#include <QClipboard>
#include <QDesktopServices>
#include <QDir>
#include <QDragEnterEvent>
#include <QElapsedTimer>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QMimeData>
#include <QPushButton>
#include <QSaveFile>
#include <QShortcut>
#include <QSortFilterProxyModel>
#include <QSplitter>
#include <QStackedWidget>
#include <QTableView>
#include <QUrl>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int proxyPollMs = 1000;
constexpr int restPerWork = 5; ///< a server with ten thousand streams is not asked all the time

bool isPlayable(const QUrl &url)
{
    return url.scheme() == u"http" || url.scheme() == u"https";
}
} // namespace

ProxyPage::ProxyPage(ServerLink &link, const QString &serverAddress, const ProxyLog &log, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_serverAddress(serverAddress)
    , m_log(log)
    , m_model(new ProxyStreamModel(log, this))
    , m_sorted(new QSortFilterProxyModel(this))
    , m_pages(new QStackedWidget)
    , m_search(new QLineEdit)
    , m_table(new QTableView)
    , m_details(new ProxyDetails(link, log))
    , m_totals(new QLabel)
    , m_note(new QLabel)
{
    setObjectName(u"proxyPage"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Stream proxy"));
    setAcceptDrops(true);
    m_pages->addWidget(new QWidget); // until the first answer
    m_pages->addWidget(makeEmpty());
    m_pages->addWidget(makeList());
    m_totals->setObjectName(u"proxyTotals"_s);
    m_note->setObjectName(u"proxyNote"_s);
    m_note->setWordWrap(true);
    auto *last = new QHBoxLayout;
    last->addWidget(m_note, 1);
    last->addWidget(m_totals);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space::medium);
    layout->addLayout(makeTop());
    layout->addWidget(m_pages, 1);
    layout->addLayout(last);
    connect(new QShortcut(QKeySequence::Paste, this), &QShortcut::activated, this, &ProxyPage::paste);
    connect(m_details, &ProxyDetails::told, this, &ProxyPage::tell);
    connect(&log, &ProxyLog::added, this, &ProxyPage::poll);
    m_polling.setSingleShot(true);
    connect(&m_polling, &QTimer::timeout, this, &ProxyPage::poll);
    resize(1180, 660);
    showChosen();
    poll();
}

QPushButton *ProxyPage::act(const QString &name, const QString &text, void (ProxyPage::*run)())
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAutoDefault(false);
    connect(button, &QPushButton::clicked, this, run);
    return button;
}

QLayout *ProxyPage::makeTop()
{
    auto *row = new QHBoxLayout;
    m_search->setObjectName(u"proxySearch"_s);
    m_search->setAccessibleName(tr("Search the streams"));
    m_search->setPlaceholderText(tr("Name, address or key=value"));
    m_search->setClearButtonEnabled(true);
    connect(m_search, &QLineEdit::textChanged, this, [this](const QString &text) {
        m_sorted->setFilterFixedString(text.trimmed());
        showChosen();
    });
    row->addWidget(act(u"addProxyStream"_s, tr("&Add a stream …"), &ProxyPage::add));
    row->addWidget(act(u"importProxyList"_s, tr("&Import a list …"), &ProxyPage::importList));
    row->addWidget(m_search, 1);
    row->addWidget(act(u"copyProxyList"_s, tr("Copy the &list's address"), &ProxyPage::copyListAddress));
    row->addWidget(act(u"proxyWebhooks"_s, tr("&Webhooks …"), &ProxyPage::openWebhooks));
    row->addWidget(act(u"proxySettings"_s, tr("&Settings …"), &ProxyPage::openSettings));
    return row;
}

QWidget *ProxyPage::makeEmpty()
{
    auto *first = new QPushButton(theme::icon(u"add"_s), tr("Add the &first stream …"));
    first->setObjectName(u"firstProxyStream"_s);
    first->setAutoDefault(false);
    connect(first, &QPushButton::clicked, this, &ProxyPage::add);
    auto *page =
        new EmptyPage(tr("No stream is relayed yet"),
                      tr("Add the address of a stream, drop an M3U file here, or paste an address. Any number of players then share one "
                         "connection to it, and backups take over without their noticing."),
                      first);
    page->setObjectName(u"proxyEmpty"_s);
    return page;
}

QLayout *ProxyPage::makeActs()
{
    auto *row = new QHBoxLayout;
    m_failOver = act(u"proxyFailOver"_s, tr("&Next address"), &ProxyPage::failOver);
    m_failOver->setToolTip(tr("Goes to the next backup; players stay"));
    m_ofOne = {act(u"copyProxyAddress"_s, tr("&Copy the address"), &ProxyPage::copyAddress),
               act(u"playProxyStream"_s, tr("&Open in a player"), &ProxyPage::play),
               act(u"proxyAddressesButton"_s, tr("Add&resses …"), &ProxyPage::editAddresses),
               act(u"proxyMetadataButton"_s, tr("&Metadata …"), &ProxyPage::editMetadata)};
    m_use = act(u"useProxyStream"_s, tr("&Use in the studio"), &ProxyPage::useInStudio);
    m_use->setToolTip(tr("Makes it a source. What players get already is taken: nothing more is asked of the upstream"));
    m_delete = act(u"deleteProxyStream"_s, tr("&Delete …"), &ProxyPage::askToDelete);
    row->addWidget(m_failOver);
    for (QPushButton *button : std::as_const(m_ofOne))
        row->addWidget(button);
    row->addWidget(m_use);
    row->addStretch();
    row->addWidget(m_delete);
    return row;
}

QWidget *ProxyPage::makeList()
{
    m_sorted->setSourceModel(m_model);
    m_sorted->setSortRole(ProxyStreamModel::SortRole);
    m_sorted->setSortLocaleAware(true);
    m_sorted->setSortCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterRole(ProxyStreamModel::TextRole);
    m_sorted->setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_sorted->setFilterKeyColumn(0);
    m_table->setModel(m_sorted);
    m_table->setObjectName(u"proxyTable"_s);
    m_table->setAccessibleName(tr("Relayed streams"));
    m_table->setSortingEnabled(true);
    m_table->sortByColumn(ProxyStreamModel::NameColumn, Qt::AscendingOrder);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setSelectionMode(QAbstractItemView::ExtendedSelection);
    m_table->setTabKeyNavigation(false);
    m_table->setWordWrap(false);
    m_table->verticalHeader()->hide();
    new EmptyNote(m_table, tr("No stream has this in its name, its address or its metadata."));
    QHeaderView *head = m_table->horizontalHeader();
    head->setSectionResizeMode(QHeaderView::Interactive);
    head->setSectionResizeMode(ProxyStreamModel::UrlColumn, QHeaderView::Stretch);
    head->setHighlightSections(false);
    for (const auto &[column, width] :
         {std::pair{ProxyStreamModel::NameColumn, 260}, {ProxyStreamModel::StateColumn, 140}, {ProxyStreamModel::OutColumn, 110}})
        m_table->setColumnWidth(column, width);
    connect(m_table->selectionModel(), &QItemSelectionModel::selectionChanged, this, &ProxyPage::showChosen);
    connect(m_table, &QTableView::activated, this, &ProxyPage::editMetadata);
    auto *upper = new QWidget;
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::medium);
    column->addWidget(m_table, 1);
    column->addLayout(makeActs());
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(upper);
    split->addWidget(m_details);
    split->setChildrenCollapsible(false);
    split->setSizes({330, 250});
    return split;
}

void ProxyPage::poll()
{
    m_isStale = m_isAsking; // what happened meanwhile is read afterwards
    if (std::exchange(m_isAsking, true))
        return;
    m_polling.stop();
    QElapsedTimer took;
    took.start();
    m_link.call(u"proxy.detailedStats"_s, {}, this, [this, took](const Result<QJsonObject> &result) {
        m_isAsking = false;
        if (result)
            showFigures(result->value(u"document").toObject());
        else
            tell(result.error().message);
        const bool isStale = std::exchange(m_isStale, false);
        m_polling.start(std::max<int>(isStale ? 100 : proxyPollMs, static_cast<int>(took.elapsed()) * restPerWork));
    });
}

void ProxyPage::showFigures(const QJsonObject &figures)
{
    const QJsonArray streams = figures.value(u"streams").toArray();
    const QString kept = m_chosenId;
    m_model->setStreams(streams);
    m_pages->setCurrentIndex(streams.isEmpty() ? 1 : 2);
    if (!m_table->selectionModel()->hasSelection()) {
        int row = 0;
        for (int i = 0; i < m_sorted->rowCount() && !kept.isEmpty(); ++i)
            if (m_sorted->index(i, 0).data(ProxyStreamModel::IdRole).toString() == kept)
                row = i;
        if (m_sorted->rowCount() > 0)
            m_table->selectRow(row);
    }
    m_details->take(streams, figures.value(u"clients").toArray());
    const QLocale locale;
    QStringList parts{tr("%n stream(s)", nullptr, figures.value(u"total_streams").toInt()),
                      tr("%1 running").arg(locale.toString(figures.value(u"active_streams").toInt())),
                      tr("%n client(s)", nullptr, figures.value(u"total_clients").toInt()),
                      streamtexts::bitrate(figures.value(u"performance_metrics")[u"bytes_per_second"].toDouble() * 8),
                      tr("%n upstream connection(s)", nullptr, figures.value(u"connection_pool_stats")[u"upstream_connections"].toInt())};
    if (const int failovers = figures.value(u"failover_stats")[u"total_failovers"].toInt(); failovers > 0)
        parts += tr("%n failover(s)", nullptr, failovers);
    m_totals->setText(parts.join(u" · "_s));
    showChosen();
}

QList<QJsonObject> ProxyPage::chosen() const
{
    QList<QJsonObject> out;
    for (const QModelIndex &index : m_table->selectionModel()->selectedRows())
        out += m_model->streamAt(m_sorted->mapToSource(index).row());
    return out;
}

void ProxyPage::showChosen()
{
    const QList<QJsonObject> streams = chosen();
    const bool isOne = streams.size() == 1;
    for (QPushButton *button : std::as_const(m_ofOne))
        button->setEnabled(isOne);
    m_failOver->setEnabled(isOne && streams.first().value(u"has_failover").toBool());
    const QString kind = isOne ? streams.first().value(u"stream_type").toString() : QString();
    m_use->setEnabled(isOne && kind != u"VOD" && kind != u"DASH");
    m_delete->setEnabled(!streams.isEmpty());
    if (isOne)
        m_chosenId = ProxyStreamModel::idOf(streams.first());
    m_details->setStream(isOne ? m_chosenId : QString());
}

void ProxyPage::tell(const QString &message)
{
    m_note->setText(message);
}

void ProxyPage::add()
{
    openAdd({});
}

void ProxyPage::openAdd(const QString &url)
{
    auto *dialog = new ProxyStreamDialog(m_link, url, this);
    connect(dialog, &ProxyStreamDialog::saved, this, [this](const QString &streamId) {
        m_chosenId = streamId;
        m_table->clearSelection();
        poll();
    });
    dialog->open();
}

void ProxyPage::importList()
{
    auto *dialog = new ProxyImportDialog(m_link, this);
    connect(dialog, &ProxyImportDialog::imported, this, &ProxyPage::poll);
    dialog->open();
}

void ProxyPage::importFile(const QString &path)
{
    auto *dialog = new ProxyImportDialog(m_link, this);
    connect(dialog, &ProxyImportDialog::imported, this, &ProxyPage::poll);
    dialog->open();
    dialog->importFile(path);
}

void ProxyPage::takeAddress(const QString &text)
{
    const QString url = text.trimmed().section(u'\n', 0, 0).trimmed();
    if (!isPlayable(QUrl(url)))
        return tell(tr("This is no address that can be relayed: it must begin with http:// or https://"));
    if (!ProxyImportDialog::isListAddress(url))
        return openAdd(url);
    auto *dialog = new ProxyImportDialog(m_link, this);
    connect(dialog, &ProxyImportDialog::imported, this, &ProxyPage::poll);
    dialog->setAddress(url);
    dialog->open();
}

void ProxyPage::paste()
{
    takeAddress(QGuiApplication::clipboard()->text());
}

void ProxyPage::openWebhooks()
{
    (new WebhooksDialog(m_link, u"proxy."_s, this))->open();
}

void ProxyPage::openSettings()
{
    (new ProxySettingsDialog(m_link, this))->open();
}

void ProxyPage::failOver()
{
    m_link.call(u"proxy.failover"_s, {{u"streamId"_s, m_chosenId}}, this, [this](const Result<QJsonObject> &result) {
        tell(result ? tr("Now from %1").arg(result->value(u"document")[u"new_url"].toString()) : result.error().message);
        poll();
    });
}

QString ProxyPage::addressOf(const QJsonObject &stream) const
{
    QString server = m_serverAddress;
    while (server.endsWith(u'/'))
        server.chop(1);
    return server + stream.value(u"stream_endpoint").toString();
}

void ProxyPage::copyAddress()
{
    QGuiApplication::clipboard()->setText(addressOf(chosen().value(0)));
    tell(tr("The address for players is on the clipboard."));
}

void ProxyPage::copyListAddress()
{
    QString server = m_serverAddress;
    while (server.endsWith(u'/'))
        server.chop(1);
    QGuiApplication::clipboard()->setText(server + u"/channels.m3u?api_token="_s);
    tell(tr("The address of a list of all streams is on the clipboard. Put one of your API keys at its end."));
}

void ProxyPage::play()
{
    const QJsonObject stream = chosen().value(0);
    // Which program plays an address is not known to the system; which one plays a list is.
    const QString path = QDir::temp().filePath(u"castwright-%1.m3u"_s.arg(ProxyStreamModel::idOf(stream)));
    const QString name = ProxyStreamModel::nameOf(stream).replace(u'\n', u' ');
    const QString list = u"#EXTM3U\n#EXTINF:-1,"_s + name + u'\n' + addressOf(stream) + u'\n';
    QSaveFile file(path);
    if (!file.open(QIODevice::WriteOnly) || file.write(list.toUtf8()) < 0 || !file.commit())
        return tell(tr("The list for the player cannot be written: %1").arg(file.errorString()));
    if (QDesktopServices::openUrl(QUrl::fromLocalFile(path)))
        tell(tr("Your player opens the stream."));
    else
        tell(tr("No program on this machine opens M3U lists. Copy the address and give it to a player."));
}

void ProxyPage::useInStudio()
{
    const QJsonObject stream = chosen().value(0);
    const QString name = ProxyStreamModel::nameOf(stream);
    const QString known = stream.value(u"studio_streams")[0].toString();
    if (!known.isEmpty())
        return Q_EMIT sourceWanted(known, name);
    const QJsonObject pull{{u"urls"_s, QJsonArray{QString(u"relay:"_s + ProxyStreamModel::idOf(stream))}}};
    m_link.call(u"stream.create"_s, {{u"name"_s, name.left(200)}, {u"ingestMode"_s, u"pull"_s}, {u"pull"_s, pull}}, this,
                [this, name](const Result<QJsonObject> &result) {
                    if (!result)
                        return tell(result.error().message);
                    Q_EMIT sourceWanted(result->value(u"id").toString(), name);
                    poll();
                });
}

void ProxyPage::editMetadata()
{
    const QJsonObject stream = chosen().value(0);
    if (stream.isEmpty())
        return;
    auto *dialog = new ProxyMetadataDialog(m_link, stream, this);
    connect(dialog, &ProxyMetadataDialog::saved, this, &ProxyPage::poll);
    dialog->open();
}

void ProxyPage::editAddresses()
{
    auto *dialog = new ProxyAddressesDialog(m_link, chosen().value(0), this);
    connect(dialog, &ProxyAddressesDialog::saved, this, &ProxyPage::poll);
    dialog->open();
}

void ProxyPage::askToDelete()
{
    QStringList ids;
    int clients = 0;
    const QList<QJsonObject> streams = chosen();
    for (const QJsonObject &stream : streams) {
        ids += ProxyStreamModel::idOf(stream);
        clients += stream.value(u"client_count").toInt();
    }
    if (ids.isEmpty())
        return;
    QString text = ids.size() == 1
        ? tr("“%1” is no longer relayed, and its address is gone for good.").arg(ProxyStreamModel::nameOf(streams.first()))
        : tr("%n stream(s) are no longer relayed, and their addresses are gone for good.", nullptr, static_cast<int>(ids.size()));
    if (clients > 0)
        text += QString(u'\n' + tr("%n client(s) are playing now.", nullptr, clients));
    askFirst(this, u"deleteProxyBox"_s, tr("Delete"), text, tr("&Delete"), [this, ids] { remove(ids); });
}

void ProxyPage::remove(const QStringList &ids)
{
    for (const QString &id : ids)
        m_link.call(u"proxy.delete"_s, {{u"streamId"_s, id}}, this, [this, isLast = id == ids.last()](const Result<QJsonObject> &result) {
            if (!result)
                tell(result.error().message);
            if (isLast)
                poll();
        });
}

void ProxyPage::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls() || event->mimeData()->hasText())
        event->acceptProposedAction();
}

void ProxyPage::dropEvent(QDropEvent *event)
{
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            return importFile(url.toLocalFile());
    takeAddress(event->mimeData()->hasUrls() ? event->mimeData()->urls().value(0).toString() : event->mimeData()->text());
}

} // namespace castwright
