// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxy/ProxyDetails.h"

#include "proxy/ProxyLog.h"
#include "streams/StreamTexts.h"
#include "theme/Theme.h"
#include "widgets/RowTable.h"

#include <QCheckBox>
#include <QDateTime>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 keptMs = 600'000;
constexpr int linesShown = 200;

QString clientMomentText(const QJsonValue &value)
{
    return QLocale().toString(QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toLocalTime().time(), QLocale::ShortFormat);
}

void keepSample(QList<TimePlot::Sample> &samples, qint64 now, double value)
{
    samples += {now, value};
    while (samples.first().atMs < now - keptMs)
        samples.removeFirst();
}

QLabel *titleLabel(const QString &text)
{
    auto *label = new QLabel(text);
    label->setFont(theme::font(theme::Type::Title));
    return label;
}

/// The line above one of the three columns: all are as high as the one with a button, so that what is below them begins at one height.
QHBoxLayout *titleRow(QLabel *title, QWidget *right, int height)
{
    auto *row = new QHBoxLayout;
    title->setMinimumHeight(height);
    row->addWidget(title);
    row->addStretch();
    if (right)
        row->addWidget(right);
    return row;
}
} // namespace

ProxyDetails::ProxyDetails(ServerLink &link, const ProxyLog &log, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_log(log)
    , m_out(new TimePlot(tr("Sent to players"), streamtexts::bitrate))
    , m_in(new TimePlot(tr("Read from upstream"), streamtexts::bitrate))
    , m_clientsTitle(titleLabel(tr("Clients")))
    , m_clientTable(new RowTable(u"proxyClients"_s, tr("Clients"), {tr("Player"), tr("Address"), tr("Bytes"), tr("Since")}))
    , m_disconnect(new QPushButton(tr("Disconn&ect")))
    , m_allEvents(new QCheckBox(tr("O&f all streams")))
    , m_logTable(new RowTable(u"proxyLog"_s, tr("What happened"), {tr("Time"), tr("What happened")}, 1))
{
    auto *split = new QSplitter(Qt::Horizontal);
    split->addWidget(makePlots());
    split->addWidget(makeClients());
    split->addWidget(makeLog());
    split->setChildrenCollapsible(false);
    split->setSizes({260, 400, 400});
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(split);
    connect(&log, &ProxyLog::added, this, &ProxyDetails::showLog);
    showClients();
    showLog();
}

QWidget *ProxyDetails::makePlots()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(theme::margins(0, theme::space::small, theme::space::small, 0));
    layout->setSpacing(theme::space::small);
    layout->addLayout(titleRow(titleLabel(tr("Throughput")), nullptr, m_disconnect->sizeHint().height()));
    m_out->setObjectName(u"proxyOutPlot"_s);
    m_in->setObjectName(u"proxyInPlot"_s);
    for (TimePlot *plot : {m_out, m_in}) {
        plot->setAtLeast(1e6);
        layout->addWidget(plot, 1);
    }
    return column;
}

QWidget *ProxyDetails::makeClients()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(theme::space::small, theme::space::small, theme::space::small, 0);
    layout->setSpacing(theme::space::small);
    m_disconnect->setObjectName(u"disconnectProxyClient"_s);
    m_disconnect->setAutoDefault(false);
    layout->addLayout(titleRow(m_clientsTitle, m_disconnect, m_disconnect->sizeHint().height()));
    layout->addWidget(m_clientTable, 1);
    connect(m_disconnect, &QPushButton::clicked, this, &ProxyDetails::disconnectChosen);
    connect(m_clientTable, &QTableWidget::itemSelectionChanged, this,
            [this] { m_disconnect->setEnabled(m_clientTable->chosenRow() >= 0); });
    return column;
}

QWidget *ProxyDetails::makeLog()
{
    auto *column = new QWidget;
    auto *layout = new QVBoxLayout(column);
    layout->setContentsMargins(theme::margins(theme::space::small, theme::space::small, 0, 0));
    layout->setSpacing(theme::space::small);
    m_allEvents->setObjectName(u"proxyAllEvents"_s);
    layout->addLayout(titleRow(titleLabel(tr("What happened")), m_allEvents, m_disconnect->sizeHint().height()));
    m_logTable->setWordWrap(false);
    m_logTable->horizontalHeader()->hide();
    layout->addWidget(m_logTable, 1);
    connect(m_allEvents, &QCheckBox::toggled, this, &ProxyDetails::showLog);
    return column;
}

void ProxyDetails::setStream(const QString &streamId)
{
    if (m_streamId == streamId)
        return;
    m_streamId = streamId;
    m_out->setSamples(m_past.value(streamId).out);
    m_in->setSamples(m_past.value(streamId).in);
    showClients();
    showLog();
}

void ProxyDetails::take(const QJsonArray &streams, const QJsonArray &clients)
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    QHash<QString, Past> still;
    for (const auto &each : streams) {
        const QJsonObject stream = each.toObject();
        const QString id = stream.value(u"stream_id").toString();
        if (!stream.value(u"is_active").toBool() && id != m_streamId && !m_past.contains(id))
            continue;
        Past &past = still[id] = m_past.value(id);
        keepSample(past.out, now, stream.value(u"bytes_per_second").toDouble() * 8);
        keepSample(past.in, now, stream.value(u"upstream_bytes_per_second").toDouble() * 8);
    }
    m_past = std::move(still); // without those that are gone
    m_out->setSamples(m_past.value(m_streamId).out);
    m_in->setSamples(m_past.value(m_streamId).in);
    m_allClients = clients;
    showClients();
}

void ProxyDetails::showClients()
{
    const QString chosen = m_clients.at(m_clientTable->chosenRow())[u"client_id"].toString();
    m_clients = {};
    for (const auto &client : std::as_const(m_allClients))
        if (client[u"stream_id"].toString() == m_streamId)
            m_clients += client;
    const QSignalBlocker quiet(m_clientTable);
    m_clientTable->setRowCount(static_cast<int>(m_clients.size()));
    m_clientTable->clearSelection();
    for (int row = 0; row < m_clients.size(); ++row) {
        const QJsonObject client = m_clients[row].toObject();
        const QString agent = client.value(u"user_agent").toString();
        const QString user = client.value(u"username").toString();
        m_clientTable->setTexts(row,
                                {user.isEmpty() ? (agent.isEmpty() ? tr("Unknown player") : agent) : tr("%1 (%2)").arg(user, agent),
                                 client.value(u"ip_address").toString(), streamtexts::bytes(client.value(u"bytes_served").toDouble()),
                                 clientMomentText(client.value(u"created_at"))});
        if (client.value(u"client_id").toString() == chosen)
            m_clientTable->selectRow(row);
    }
    m_clientTable->setEmptyText(m_streamId.isEmpty() ? tr("Choose one stream to see who plays it.")
                                                     : tr("Nobody plays this stream now. Who asks for its address is listed here."));
    m_disconnect->setEnabled(m_clientTable->chosenRow() >= 0);
    m_clientsTitle->setText(tr("%n client(s)", nullptr, static_cast<int>(m_clients.size())));
}

void ProxyDetails::showLog()
{
    const bool isAll = m_allEvents->isChecked();
    QList<const ProxyLog::Line *> shown;
    const auto &lines = m_log.lines();
    for (auto line = lines.rbegin(); line != lines.rend() && shown.size() < linesShown; ++line)
        if (isAll || line->streamId == m_streamId)
            shown += &*line;
    m_logTable->setEmptyText(
        isAll || !m_streamId.isEmpty()
            ? tr("Nothing happened yet. Starts, failures, changes of address, and players that come and go are listed here.")
            : tr("Choose one stream to see what happened to it."));
    m_logTable->setRowCount(static_cast<int>(shown.size()));
    for (int row = 0; row < shown.size(); ++row) {
        const ProxyLog::Line &line = *shown[row];
        const bool isNamed = isAll && !line.name.isEmpty();
        m_logTable->setTexts(
            row, {QLocale().toString(line.at.time(), u"HH:mm:ss"_s), isNamed ? tr("%1: %2").arg(line.name, line.text) : line.text});
        m_logTable->item(row, 1)->setForeground(line.isTrouble ? theme::colors().trouble : theme::colors().text);
    }
}

void ProxyDetails::disconnectChosen()
{
    const QJsonObject client = m_clients.at(m_clientTable->chosenRow()).toObject();
    if (client.isEmpty())
        return;
    m_link.call(u"proxy.disconnect"_s, {{u"streamId"_s, m_streamId}, {u"clientId"_s, client.value(u"client_id")}}, this,
                [this](const Result<QJsonObject> &result) {
                    Q_EMIT told(result ? tr("The player was sent away. Most ask again.") : result.error().message);
                });
}

} // namespace castwright
