// SPDX-License-Identifier: GPL-3.0-or-later
#include "developer/DeliveryLog.h"

#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/RowTable.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLocale>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int deliveriesPollMs = 1500;
constexpr int shownRows = 100;

QString momentText(const QJsonValue &value)
{
    const auto moment = QDateTime::fromString(value.toString(), Qt::ISODateWithMs).toLocalTime();
    return moment.isValid()
        ? QLocale().toString(moment.date(), QLocale::ShortFormat) + u' ' + QLocale().toString(moment.time(), u"HH:mm:ss"_s)
        : QString();
}
} // namespace

DeliveryLog::DeliveryLog(ServerLink &link, QWidget *parent)
    : QWidget(parent)
    , m_link(link)
    , m_state(new QComboBox)
    , m_table(new RowTable(u"deliveryTable"_s, tr("Deliveries"), {tr("When"), tr("Event"), tr("State"), tr("Attempts"), tr("Answer")}, 4))
    , m_again(new QPushButton(theme::icon(u"retry"_s), tr("Send a&gain")))
    , m_detail(new QLabel)
    , m_body(new QPlainTextEdit)
{
    for (const auto &[state, text] : {std::pair{QString(), tr("All deliveries")},
                                      {u"pending"_s, tr("Waiting")},
                                      {u"delivered"_s, tr("Arrived")},
                                      {u"dead"_s, tr("Given up")}})
        m_state->addItem(text, state);
    m_state->setObjectName(u"deliveryState"_s);
    m_state->setAccessibleName(tr("Which deliveries are shown"));
    m_again->setObjectName(u"redeliverButton"_s);
    m_detail->setWordWrap(true);
    m_detail->setObjectName(u"deliveryDetail"_s);
    m_body->setReadOnly(true);
    m_body->setObjectName(u"deliveryBody"_s);
    m_body->setAccessibleName(tr("What is posted"));
    m_body->setTabChangesFocus(true);
    m_body->setMaximumHeight(fontMetrics().height() * 7);
    auto *row = new QHBoxLayout;
    row->addWidget(m_state);
    row->addStretch();
    row->addWidget(m_again);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space::small);
    layout->addLayout(row);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_detail);
    layout->addWidget(m_body);
    connect(m_state, &QComboBox::currentIndexChanged, this, &DeliveryLog::reload);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &DeliveryLog::showChosen);
    connect(m_again, &QPushButton::clicked, this, &DeliveryLog::sendAgain);
    connect(&m_polling, &QTimer::timeout, this, [this] {
        if (isVisible())
            reload();
    });
    m_polling.start(deliveriesPollMs);
    m_table->setEmptyText(emptyText());
    showChosen();
}

void DeliveryLog::setWebhook(const QString &webhookId)
{
    if (m_webhookId == webhookId)
        return;
    m_webhookId = webhookId;
    m_isAsking = false;
    show({});
    reload();
}

void DeliveryLog::reload()
{
    if (m_webhookId.isEmpty() || m_isAsking)
        return;
    m_isAsking = true;
    QJsonObject input{{u"webhookId"_s, m_webhookId}, {u"limit"_s, shownRows}};
    const QString state = m_state->currentData().toString();
    if (!state.isEmpty())
        input.insert(u"state"_s, state);
    m_link.call(u"webhook.deliveries"_s, input, this, [this, asked = m_webhookId, state](const Result<QJsonObject> &page) {
        if (asked != m_webhookId)
            return;
        m_isAsking = false;
        if (state != m_state->currentData().toString())
            return reload();
        if (page)
            show(*page);
    });
}

void DeliveryLog::show(const QJsonObject &page)
{
    const QJsonArray rows = page.value(u"data").toArray();
    m_table->setEmptyText(emptyText());
    if (rows == m_rows && m_table->rowCount() == rows.size())
        return;
    const QString chosenId = chosen().value(u"id").toString();
    m_rows = rows;
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(static_cast<int>(rows.size()));
    m_table->clearSelection();
    for (int row = 0; row < rows.size(); ++row) {
        const QJsonObject delivery = rows[row].toObject();
        const QString state = delivery.value(u"state").toString();
        const int status = delivery.value(u"lastStatus").toInt();
        const QString stateText = state == u"delivered" ? tr("✓ Arrived") : state == u"dead" ? tr("✕ Given up") : tr("◌ Waiting");
        const QString answer = status > 0 ? tr("HTTP %1").arg(status) : delivery.value(u"lastError").toString();
        const QStringList texts{momentText(delivery.value(u"createdAt")), delivery.value(u"eventType").toString(), stateText,
                                QLocale().toString(delivery.value(u"attempts").toInt()), answer};
        m_table->setTexts(row, texts);
        if (state == u"dead")
            m_table->item(row, 2)->setForeground(theme::colors().trouble);
        if (delivery.value(u"id").toString() == chosenId && !chosenId.isEmpty())
            m_table->selectRow(row);
    }
    showChosen();
}

QString DeliveryLog::emptyText() const
{
    if (m_webhookId.isEmpty())
        return tr("Choose a webhook to see what was sent to it.");
    if (!m_state->currentData().toString().isEmpty())
        return tr("No delivery is in this state.");
    return tr("Nothing was sent yet. What is posted to this webhook is listed here, with the answer; “Send a test” makes a beginning.");
}

QJsonObject DeliveryLog::chosen() const
{
    return m_rows.at(m_table->chosenRow()).toObject();
}

void DeliveryLog::showChosen()
{
    const QJsonObject delivery = chosen();
    m_again->setEnabled(!delivery.isEmpty());
    const QByteArray body = QJsonDocument::fromJson(delivery.value(u"body").toString().toUtf8()).toJson();
    const QString text = QString::fromUtf8(body);
    if (m_body->toPlainText() != text)
        m_body->setPlainText(text);
    if (delivery.isEmpty())
        return m_detail->setText(m_rows.isEmpty() ? QString() : tr("Choose a delivery to see what is in it."));
    QStringList parts{delivery.value(u"id").toString()};
    if (delivery.contains(u"deliveredAt"))
        parts += tr("arrived %1").arg(momentText(delivery.value(u"deliveredAt")));
    else if (delivery.contains(u"lastAttemptAt"))
        parts += tr("last attempt %1").arg(momentText(delivery.value(u"lastAttemptAt")));
    if (delivery.contains(u"nextAttemptAt"))
        parts += tr("next attempt %1").arg(momentText(delivery.value(u"nextAttemptAt")));
    if (!delivery.value(u"lastError").toString().isEmpty())
        parts += delivery.value(u"lastError").toString();
    m_detail->setText(parts.join(u" · "_s));
}

void DeliveryLog::sendAgain()
{
    const QString id = chosen().value(u"id").toString();
    if (id.isEmpty())
        return;
    m_link.call(u"webhook.redeliver"_s, {{u"webhookId"_s, m_webhookId}, {u"deliveryId"_s, id}}, this,
                [this](const Result<QJsonObject> &result) {
                    if (!result)
                        return m_detail->setText(result.error().message);
                    reload();
                });
}

} // namespace castwright
