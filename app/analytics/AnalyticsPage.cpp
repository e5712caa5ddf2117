// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/AnalyticsPage.h"

#include "analytics/OverviewTab.h"
#include "analytics/RowsTab.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QDateEdit>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QTabWidget>
#include <QTimeZone>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int chosenDays = 0;
constexpr int shownNameLength = 60;
} // namespace

AnalyticsPage::AnalyticsPage(ServerLink &link, QWidget *parent)
    : QDialog(parent)
    , m_stream(new QComboBox)
    , m_range(new QComboBox)
    , m_from(new QDateEdit)
    , m_to(new QDateEdit)
    , m_overview(new OverviewTab(link))
    , m_rows(new RowsTab(link))
    , m_note(new QLabel)
{
    setObjectName(u"analyticsPage"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlags(windowFlags() | Qt::WindowMinMaxButtonsHint);
    setWindowTitle(tr("Analytics"));
    auto *tabs = new QTabWidget;
    tabs->setObjectName(u"analyticsTabs"_s);
    tabs->setDocumentMode(true);
    tabs->addTab(m_overview, tr("Charts"));
    tabs->addTab(m_rows, tr("Rows"));
    m_note->setObjectName(u"analyticsNote"_s);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(fontMetrics().height()); // so that nothing moves when something is said
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space::medium);
    layout->addWidget(makeTop());
    layout->addWidget(tabs, 1);
    layout->addWidget(m_note);
    connect(m_overview, &OverviewTab::failed, this, &AnalyticsPage::tell);
    connect(m_rows, &RowsTab::failed, this, &AnalyticsPage::tell);
    resize(1060, 660);
    link.callAll(u"stream.list"_s, {}, this, [this](const Result<QJsonArray> &streams) {
        if (!streams)
            return tell(streams.error().message);
        showStreams(*streams);
    });
    showChoice();
}

QWidget *AnalyticsPage::makeTop()
{
    m_stream->setObjectName(u"analyticsStream"_s);
    m_stream->setAccessibleName(tr("Which stream"));
    m_stream->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_stream->setMinimumContentsLength(24);
    m_stream->addItem(tr("All streams"), QString());
    m_range->setObjectName(u"analyticsRange"_s);
    m_range->setAccessibleName(tr("Which time"));
    for (const auto &[days, text] : {std::pair{1, tr("The last 24 hours")},
                                     {7, tr("The last 7 days")},
                                     {30, tr("The last 30 days")},
                                     {90, tr("The last 90 days")},
                                     {365, tr("The last year")},
                                     {chosenDays, tr("Chosen days")}})
        m_range->addItem(text, days);
    m_range->setCurrentIndex(1);
    const QDate today = QDateTime::currentDateTimeUtc().date();
    for (const auto &[edit, name, object, day] :
         {std::tuple{m_from, tr("First day"), u"analyticsFrom"_s, today.addDays(-6)}, {m_to, tr("Last day"), u"analyticsTo"_s, today}}) {
        edit->setObjectName(object);
        edit->setAccessibleName(name);
        edit->setCalendarPopup(true);
        edit->setDate(day);
        edit->hide();
        connect(edit, &QDateEdit::dateChanged, this, &AnalyticsPage::showChoice);
    }
    auto *again = new QPushButton(theme::icon(u"retry"_s), tr("&Read again"));
    again->setObjectName(u"analyticsReload"_s);
    again->setAutoDefault(false);
    connect(again, &QPushButton::clicked, this, &AnalyticsPage::showChoice);
    connect(m_stream, &QComboBox::activated, this, &AnalyticsPage::showChoice);
    connect(m_range, &QComboBox::currentIndexChanged, this, &AnalyticsPage::showChoice);
    auto *top = new QWidget;
    auto *row = new QHBoxLayout(top);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_stream);
    row->addWidget(m_range);
    row->addWidget(m_from);
    row->addWidget(m_to);
    row->addStretch();
    row->addWidget(again);
    return top;
}

void AnalyticsPage::showStreams(const QJsonArray &streams)
{
    QHash<QString, QString> names;
    for (const auto &stream : streams) {
        const QString name = stream[u"name"].toString();
        names.insert(stream[u"id"].toString(), name);
        m_stream->addItem(name.size() > shownNameLength ? name.left(shownNameLength) + u'…' : name, stream[u"id"].toString());
    }
    m_rows->setStreamNames(names);
    if (const int at = m_stream->findData(m_wanted); !m_wanted.isEmpty() && at >= 0)
        m_stream->setCurrentIndex(at);
    showChoice();
}

void AnalyticsPage::choose(const QString &streamId)
{
    m_wanted = streamId;
    if (const int at = m_stream->findData(streamId); at >= 0) {
        m_stream->setCurrentIndex(at);
        showChoice();
    }
}

void AnalyticsPage::showChoice()
{
    const int days = m_range->currentData().toInt();
    m_from->setVisible(days == chosenDays);
    m_to->setVisible(days == chosenDays);
    AnalyticsChoice choice;
    choice.streamId = m_stream->currentData().toString();
    choice.end = QDateTime::currentDateTimeUtc().addSecs(1);
    choice.start = choice.end.addDays(-days);
    if (days == chosenDays) { // days are kept by UTC
        choice.start = QDateTime(std::min(m_from->date(), m_to->date()), QTime(0, 0), Qt::UTC);
        choice.end = QDateTime(std::max(m_from->date(), m_to->date()).addDays(1), QTime(0, 0), Qt::UTC);
    }
    tell({});
    m_overview->setChoice(choice);
    m_rows->setChoice(choice);
}

void AnalyticsPage::tell(const QString &message)
{
    m_note->setText(message);
}

} // namespace castwright
