// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/RowsTab.h"

#include "analytics/AnalyticsTexts.h"
#include "streams/StreamTexts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QCoreApplication>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSaveFile>
#include <QTableWidget>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
struct List {
    const char16_t *useCase;
    const char *title;
    const char *columns; ///< fields of its rows, with a comma
};
// Every id stands here as it is, because the table of what the window reaches is made by looking for it.
const List lists[] = {
    {u"analytics.viewerSessions", QT_TRANSLATE_NOOP("RowsTab", "Sessions of viewers"),
     "connectedAt,streamId,protocol,countryCode,city,address,seconds,bytes,userAgent"},
    {u"analytics.currentViewers", QT_TRANSLATE_NOOP("RowsTab", "Watching now"),
     "connectedAt,streamId,protocol,countryCode,city,address,seconds,bytes,userAgent"},
    {u"analytics.connectionEvents", QT_TRANSLATE_NOOP("RowsTab", "Viewers coming and leaving"),
     "timestamp,streamId,eventType,protocol,countryCode,address,seconds,bytes"},
    {u"analytics.streamEvents", QT_TRANSLATE_NOOP("RowsTab", "What happened to streams"), "timestamp,streamId,type,details"},
    {u"analytics.summaries", QT_TRANSLATE_NOOP("RowsTab", "Sums of streams"),
     "streamId,totalViews,uniqueViewers,peakViewers,viewerSeconds,egressBytes,ingestSeconds,averageScore"},
    {u"analytics.health", QT_TRANSLATE_NOOP("RowsTab", "Health over time"),
     "timestamp,streamId,score,bitrateBps,fps,jitterMs,packetsLost,stallCount,issues"},
    {u"analytics.qualityDaily", QT_TRANSLATE_NOOP("RowsTab", "Minutes by quality"),
     "day,streamId,primaryTier,tier2160pMinutes,tier1080pMinutes,tier720pMinutes,tier480pMinutes,avgBitrateBps,avgFps"},
    {u"analytics.connections", QT_TRANSLATE_NOOP("RowsTab", "Hours of streams"),
     "hour,streamId,totalViews,uniqueViewers,viewerSeconds,bytes"},
    {u"analytics.viewerHours", QT_TRANSLATE_NOOP("RowsTab", "Hours by stream and country"),
     "hour,streamId,countryCode,totalViews,uniqueViewers,viewerSeconds,bytes"},
    {u"analytics.viewerGeo", QT_TRANSLATE_NOOP("RowsTab", "Hours by country"),
     "hour,countryCode,totalViews,uniqueViewers,viewerSeconds,bytes"},
    {u"analytics.apiUsage", QT_TRANSLATE_NOOP("RowsTab", "What the API was asked"),
     "timestamp,authType,operationType,operationName,requestCount,errorCount,totalDurationMs"},
    {u"analytics.storage", QT_TRANSLATE_NOOP("RowsTab", "What is stored"), "timestamp,totalBytes,fileCount,dvrBytes,clipBytes,vodBytes"},
    {u"analytics.nodes", QT_TRANSLATE_NOOP("RowsTab", "This machine"),
     "timestamp,cpuPercent,memoryBytes,diskFreeBytes,inBytes,outBytes,streams,viewers"},
};
constexpr int pageRows = 200;

QString quoted(const QString &text)
{
    const bool needs = text.contains(u',') || text.contains(u'"') || text.contains(u'\n');
    return needs ? QString(u'"' + QString(text).replace(u'"', u"\"\""_s) + u'"') : text;
}
} // namespace

RowsTab::RowsTab(ServerLink &link, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_list(new QComboBox)
    , m_table(new QTableWidget)
    , m_empty(new QLabel(tr("There are no rows of this kind in this time.")))
    , m_more(new QPushButton(tr("&More rows")))
    , m_save(new QPushButton(theme::icon(u"download"_s), tr("&Save as CSV …")))
{
    m_list->setObjectName(u"analyticsList"_s);
    m_list->setAccessibleName(tr("Which rows"));
    for (const List &list : lists)
        m_list->addItem(QCoreApplication::translate("RowsTab", list.title), QString::fromUtf16(list.useCase));
    m_table->setObjectName(u"analyticsTable"_s);
    m_table->setAccessibleName(tr("Rows"));
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->setTabKeyNavigation(false);
    m_table->verticalHeader()->hide();
    m_empty->setObjectName(u"analyticsRowsEmpty"_s);
    m_empty->setProperty("dim", true);
    m_empty->setAlignment(Qt::AlignCenter);
    m_more->setObjectName(u"analyticsMore"_s);
    m_more->setAutoDefault(false);
    m_save->setObjectName(u"analyticsCsv"_s);
    m_save->setAutoDefault(false);
    auto *row = new QHBoxLayout;
    row->addWidget(m_list);
    row->addStretch();
    row->addWidget(m_more);
    row->addWidget(m_save);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::space::medium, 0, 0);
    layout->addLayout(row);
    layout->addWidget(m_empty);
    layout->addWidget(m_table, 1);
    connect(m_list, &QComboBox::currentIndexChanged, this, [this] { setChoice(m_choice); });
    connect(m_more, &QPushButton::clicked, this, [this] { ask(m_next); });
    connect(m_save, &QPushButton::clicked, this, &RowsTab::saveCsv);
}

void RowsTab::setChoice(const AnalyticsChoice &choice)
{
    m_choice = choice;
    ++m_round;
    m_rows = {};
    m_next.clear();
    m_empty->setText(tr("Reading …"));
    show();
    if (m_choice.end.isValid())
        ask({});
}

void RowsTab::ask(const QString &cursor)
{
    const QString useCase = m_list->currentData().toString();
    QJsonObject input = m_choice.input();
    if (useCase == u"analytics.currentViewers") { // of one stream, now
        input = {{u"streamId"_s, m_choice.streamId}};
        if (m_choice.streamId.isEmpty())
            return m_empty->setText(tr("Choose a stream to see who watches it now."));
    } else if (useCase == u"analytics.summaries") {
        input.remove(u"streamId"_s);
        if (!m_choice.streamId.isEmpty())
            input.insert(u"streamIds"_s, QJsonArray{m_choice.streamId});
    } else {
        input.insert(u"limit"_s, pageRows);
        if (!cursor.isEmpty())
            input.insert(u"cursor"_s, cursor);
    }
    m_link.call(useCase, input, this, [this, round = m_round](const Result<QJsonObject> &page) {
        if (round != m_round)
            return;
        if (!page) {
            m_empty->clear();
            return Q_EMIT failed(page.error().message);
        }
        for (const auto &row : page->value(u"data").toArray())
            m_rows += row;
        m_next = page->value(u"nextCursor").toString();
        m_empty->setText(tr("There are no rows of this kind in this time."));
        show();
    });
}

QString RowsTab::textOf(const QString &field, const QJsonValue &value) const
{
    if (field == u"streamId")
        return m_names.value(value.toString(), value.toString());
    if (field == u"countryCode")
        return analyticstexts::country(value.toString());
    if (field == u"protocol")
        return streamtexts::protocol(value.toString());
    if (field == u"day" || field == u"hour" || field == u"timestamp" || field.endsWith(u"At"))
        return streamtexts::moment(value);
    if (field == u"bytes" || field.endsWith(u"Bytes"))
        return streamtexts::bytes(value.toDouble());
    if (field.endsWith(u"Bps"))
        return streamtexts::bitrate(value.toDouble());
    if (field == u"seconds" || field.endsWith(u"Seconds"))
        return streamtexts::duration(static_cast<qint64>(value.toDouble() * 1000));
    if (value.isDouble())
        return QLocale().toString(value.toDouble(), 'f', value.toDouble() == static_cast<double>(value.toInteger()) ? 0 : 1);
    return value.toString();
}

void RowsTab::show()
{
    const QStringList columns = QString::fromLatin1(lists[std::max(0, m_list->currentIndex())].columns).split(u',');
    m_table->setColumnCount(static_cast<int>(columns.size()));
    QStringList titles;
    for (const QString &column : columns)
        titles += analyticstexts::column(column);
    m_table->setHorizontalHeaderLabels(titles);
    m_table->setRowCount(static_cast<int>(m_rows.size()));
    for (int row = 0; row < m_rows.size(); ++row)
        for (int column = 0; column < columns.size(); ++column) {
            const QJsonValue value = m_rows[row][columns[column]];
            auto *item = new QTableWidgetItem(textOf(columns[column], value));
            item->setToolTip(item->text());
            if (value.isDouble())
                item->setTextAlignment(Qt::AlignTrailing | Qt::AlignVCenter);
            m_table->setItem(row, column, item);
        }
    m_table->resizeColumnsToContents();
    m_empty->setVisible(m_rows.isEmpty());
    m_table->setVisible(!m_rows.isEmpty());
    m_more->setVisible(!m_next.isEmpty());
    m_save->setEnabled(!m_rows.isEmpty());
}

QByteArray RowsTab::csv() const
{
    const QStringList columns = QString::fromLatin1(lists[std::max(0, m_list->currentIndex())].columns).split(u',');
    QString out = columns.join(u',') + u"\r\n"_s;
    for (const auto &row : m_rows) {
        QStringList cells;
        for (const QString &column : columns) {
            const QJsonValue value = row[column];
            cells += quoted(value.isDouble() ? QString::number(value.toDouble(), 'g', 15) : value.toVariant().toString());
        }
        out += cells.join(u',') + u"\r\n"_s;
    }
    return out.toUtf8();
}

void RowsTab::saveCsv()
{
    auto *files = new QFileDialog(this, tr("Save as CSV"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setAcceptMode(QFileDialog::AcceptSave);
    files->setDefaultSuffix(u"csv"_s);
    files->selectFile(m_list->currentData().toString() + u".csv"_s);
    connect(files, &QFileDialog::fileSelected, this, [this](const QString &path) {
        QSaveFile file(path);
        if (!file.open(QIODevice::WriteOnly) || file.write(csv()) < 0 || !file.commit())
            Q_EMIT failed(tr("%1 cannot be written: %2").arg(path, file.errorString()));
    });
    files->open();
}

} // namespace castwright
