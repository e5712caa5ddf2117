// SPDX-License-Identifier: GPL-3.0-or-later
#include "analytics/OverviewTab.h"

#include "analytics/AnalyticsTexts.h"
#include "streams/StreamTexts.h"
#include "theme/Theme.h"
#include "widgets/BarChart.h"

#include <QComboBox>
#include <QFrame>
#include <QGridLayout>
#include <QLabel>
#include <QLocale>
#include <QMap>
#include <QVBoxLayout>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostPoints = 96; ///< of the chart of viewers at a time
constexpr qsizetype mostRows = 50'000;
constexpr qint64 daySec = 86'400;
} // namespace

OverviewTab::OverviewTab(ServerLink &link, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_measure(new QComboBox)
    , m_empty(new QLabel(tr("Nobody watched in this time. Viewers are counted by session on every address of the Play page of a stream.")))
    , m_days(new BarChart(tr("By day"), BarChart::Layout::Upright))
    , m_countries(new BarChart(tr("By country"), BarChart::Layout::Lying))
    , m_protocols(new BarChart(tr("By protocol"), BarChart::Layout::Lying))
    , m_most(new BarChart(tr("Most at a time"), BarChart::Layout::Upright))
{
    m_measure->setObjectName(u"analyticsMeasure"_s);
    m_measure->setAccessibleName(tr("What the charts show"));
    m_measure->addItems({tr("Viewers"), tr("Hours watched"), tr("Bytes sent")});
    connect(m_measure, &QComboBox::currentIndexChanged, this, &OverviewTab::showCharts);
    m_days->setObjectName(u"chartDays"_s);
    m_countries->setObjectName(u"chartCountries"_s);
    m_protocols->setObjectName(u"chartProtocols"_s);
    m_most->setObjectName(u"chartMost"_s);
    m_empty->setObjectName(u"analyticsEmpty"_s);
    m_empty->setProperty("dim", true);
    m_empty->setWordWrap(true);
    auto *tiles = new QGridLayout;
    tiles->setSpacing(theme::space::medium);
    for (const auto &[name, title] : {std::pair{u"totalViews"_s, tr("Sessions")},
                                      {u"uniqueViewers"_s, tr("Viewers")},
                                      {u"peakViewers"_s, tr("Most at a time")},
                                      {u"viewerSeconds"_s, tr("Hours watched")},
                                      {u"egressBytes"_s, tr("Bytes sent")},
                                      {u"ingestSeconds"_s, tr("On air")}})
        addTile(*tiles, title, name);
    auto *charts = new QGridLayout;
    charts->setSpacing(theme::space::large);
    charts->addWidget(m_days, 0, 0);
    charts->addWidget(m_most, 0, 1);
    charts->addWidget(m_countries, 1, 0);
    charts->addWidget(m_protocols, 1, 1);
    for (const int at : {0, 1}) {
        charts->setRowStretch(at, 1);
        charts->setColumnStretch(at, 1);
    }
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::space::medium, 0, 0);
    layout->setSpacing(theme::space::medium);
    layout->addLayout(tiles);
    layout->addWidget(m_measure, 0, Qt::AlignLeft);
    layout->addWidget(m_empty);
    layout->addLayout(charts, 1);
}

void OverviewTab::addTile(QGridLayout &grid, const QString &title, const QString &name)
{
    auto *tile = new QFrame;
    tile->setObjectName(u"panel"_s);
    auto *label = new QLabel(title);
    label->setProperty("dim", true);
    auto *value = new QLabel(u"–"_s);
    value->setFont(theme::font(theme::Type::Title));
    value->setObjectName(u"tile-"_s + name);
    auto *column = new QVBoxLayout(tile);
    column->setContentsMargins(theme::space::medium, theme::space::small, theme::space::medium, theme::space::small);
    column->setSpacing(0);
    column->addWidget(label);
    column->addWidget(value);
    grid.addWidget(tile, 0, static_cast<int>(m_tiles.size()));
    m_tiles.emplaceBack(name, value);
}

void OverviewTab::ask(const QString &useCase, const QJsonObject &input, std::function<void(const QJsonObject &)> take)
{
    m_link.call(useCase, input, this, [this, round = m_round, take = std::move(take)](const Result<QJsonObject> &answer) {
        if (round != m_round)
            return;
        if (!answer)
            return Q_EMIT failed(answer.error().message);
        take(*answer);
        showCharts();
    });
}

void OverviewTab::setChoice(const AnalyticsChoice &choice)
{
    m_choice = choice;
    ++m_round;
    const QJsonObject input = choice.input();
    QJsonObject page = input;
    page.insert(u"limit"_s, 500);
    const auto sums = [this](const QJsonObject &answer) { showSums(answer); };
    const auto days = [this](const QJsonObject &answer) { m_dayRows = answer.value(u"data").toArray(); };
    if (choice.streamId.isEmpty()) {
        ask(u"analytics.overview"_s, input, sums);
        ask(u"analytics.accountDaily"_s, page, days);
    } else {
        ask(u"analytics.summary"_s, input, sums);
        ask(u"analytics.streamDaily"_s, page, days);
    }
    ask(u"analytics.geo"_s, input, [this](const QJsonObject &answer) { m_countryRows = answer.value(u"countries").toArray(); });
    m_protocolRows = m_mostRows = {};
    askAll(u"analytics.protocols"_s, page, m_protocolRows);
    QJsonObject series = page;
    const qint64 interval = std::clamp<qint64>(choice.start.secsTo(choice.end) / mostPoints / 300 * 300, 300, daySec);
    series.insert(u"intervalSec"_s, interval);
    askAll(u"analytics.timeSeries"_s, series, m_mostRows);
}

void OverviewTab::askAll(const QString &useCase, const QJsonObject &input, QJsonArray &rows)
{
    ask(useCase, input, [this, useCase, input, &rows](const QJsonObject &answer) {
        for (const auto &row : answer.value(u"data").toArray())
            rows += row;
        const QString next = answer.value(u"nextCursor").toString();
        if (next.isEmpty() || rows.size() >= mostRows)
            return;
        QJsonObject more = input;
        more.insert(u"cursor"_s, next);
        askAll(useCase, more, rows);
    });
}

void OverviewTab::showSums(const QJsonObject &sums)
{
    for (const auto &[name, label] : std::as_const(m_tiles)) {
        const double value = sums.value(name).toDouble();
        label->setText(name == u"egressBytes"          ? streamtexts::bytes(value)
                           : name.endsWith(u"Seconds") ? analyticstexts::hours(value)
                                                       : analyticstexts::number(value));
    }
}

OverviewTab::Measure OverviewTab::measure() const
{
    return static_cast<Measure>(m_measure->currentIndex());
}

double OverviewTab::valueOf(const QJsonObject &row, const char16_t *bytesName) const
{
    switch (measure()) {
    case Measure::Viewers:
        return row.contains(u"uniqueViewers") ? row.value(u"uniqueViewers").toDouble() : row.value(u"viewers").toDouble();
    case Measure::Hours: return row.value(u"viewerSeconds").toDouble();
    case Measure::Bytes: return row.value(QStringView(bytesName)).toDouble();
    }
    return 0;
}

void OverviewTab::showCharts()
{
    const auto words = measure() == Measure::Bytes ? std::function<QString(double)>(streamtexts::bytes)
        : measure() == Measure::Hours              ? std::function<QString(double)>(analyticstexts::hours)
                                                   : std::function<QString(double)>(analyticstexts::number);
    const QString nothing = tr("Nothing in this time");
    QMap<QDate, double> days;
    for (QDate day = m_choice.start.toUTC().date(); day < m_choice.end.toUTC().addMSecs(-1).date().addDays(1); day = day.addDays(1))
        days.insert(day, 0);
    for (const auto &row : std::as_const(m_dayRows))
        days[QDateTime::fromString(row[u"day"].toString(), Qt::ISODateWithMs).toUTC().date()] += valueOf(row.toObject(), u"egressBytes");
    QList<BarChart::Bar> bars;
    const QLocale locale;
    for (auto it = days.cbegin(); it != days.cend(); ++it)
        bars += {locale.toString(it.key(), u"d MMM"_s), *it};
    m_days->setBars(bars, words, nothing);
    QMap<QString, double> byName;
    for (const auto &row : std::as_const(m_countryRows))
        byName[analyticstexts::country(row[u"countryCode"].toString())] += valueOf(row.toObject(), u"bytes");
    const auto most = [&byName] {
        QList<BarChart::Bar> sorted;
        for (auto it = byName.cbegin(); it != byName.cend(); ++it)
            sorted += {it.key(), *it};
        std::ranges::stable_sort(sorted, std::greater(), &BarChart::Bar::value);
        byName.clear();
        return sorted;
    };
    m_countries->setBars(most(), words, nothing);
    for (const auto &row : std::as_const(m_protocolRows))
        byName[streamtexts::protocol(row[u"protocol"].toString())] += valueOf(row.toObject(), u"bytes");
    m_protocols->setBars(most(), words, nothing);
    QMap<QDateTime, double> points;
    for (const auto &row : std::as_const(m_mostRows)) // of all streams: together, which is the most they can have been
        points[QDateTime::fromString(row[u"timestamp"].toString(), Qt::ISODateWithMs).toLocalTime()] += row[u"viewerCount"].toDouble();
    bars.clear();
    const bool isShort = m_choice.start.secsTo(m_choice.end) <= 2 * daySec;
    for (auto it = points.cbegin(); it != points.cend(); ++it)
        bars += {isShort ? locale.toString(it.key().time(), QLocale::ShortFormat) : locale.toString(it.key(), u"d MMM HH:mm"_s), *it};
    m_most->setBars(bars, analyticstexts::number, nothing);
    const bool isEmpty =
        std::ranges::all_of(m_days->bars(), [](const BarChart::Bar &bar) { return bar.value <= 0; }) && m_countryRows.isEmpty();
    m_empty->setVisible(isEmpty);
}

} // namespace castwright
