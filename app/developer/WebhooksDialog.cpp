// SPDX-License-Identifier: GPL-3.0-or-later
#include "developer/WebhooksDialog.h"

#include "developer/DeliveryLog.h"
#include "developer/WebhookEditor.h"
#include "theme/Theme.h"
#include "widgets/AskFirst.h"
#include "widgets/RowTable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSplitter>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
/// Who is told of everything is told of this too.
bool concerns(const QJsonObject &webhook, const QString &area)
{
    const QJsonArray events = webhook.value(u"events").toArray();
    if (area.isEmpty() || events.isEmpty())
        return true;
    for (const auto &type : events)
        if (type.toString().startsWith(area))
            return true;
    return false;
}
} // namespace

WebhooksDialog::WebhooksDialog(ServerLink &link, const QString &area, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_area(area)
    , m_table(new RowTable(u"webhookTable"_s, tr("Webhooks"), {tr("Address"), tr("Events"), tr("State")}))
    , m_change(new QPushButton(tr("&Change …")))
    , m_pause(new QPushButton(tr("&Pause")))
    , m_test(new QPushButton(tr("Send a &test")))
    , m_delete(new QPushButton(tr("&Delete")))
    , m_secret(new QLineEdit)
    , m_secretRow(makeSecretRow())
    , m_note(new QLabel)
    , m_log(new DeliveryLog(link))
{
    setObjectName(u"webhooksDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(area.isEmpty() ? tr("Webhooks") : tr("Webhooks of the stream proxy"));
    auto *about =
        new QLabel(tr("Castwright posts what happens to these addresses, signed, and tries again for a day when nobody answers."));
    about->setWordWrap(true);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    m_table->setEmptyText(tr("No webhook yet. Add one, and what happens is posted to its address from then on."));
    m_note->setWordWrap(true);
    m_note->setObjectName(u"webhookNote"_s);
    auto *add = new QPushButton(tr("&Add a webhook …"));
    add->setObjectName(u"addWebhookButton"_s);
    m_change->setObjectName(u"changeWebhookButton"_s);
    m_pause->setObjectName(u"pauseWebhookButton"_s);
    m_test->setObjectName(u"testWebhookButton"_s);
    m_delete->setObjectName(u"deleteWebhookButton"_s);
    auto *row = new QHBoxLayout;
    for (QPushButton *button : {add, m_change, m_pause, m_test, m_delete})
        row->addWidget(button);
    row->addStretch();
    connect(add, &QPushButton::clicked, this, [this] { edit({}); });
    connect(m_change, &QPushButton::clicked, this, [this] { edit(chosen()); });
    connect(m_pause, &QPushButton::clicked, this, &WebhooksDialog::pauseOrResume);
    connect(m_test, &QPushButton::clicked, this, &WebhooksDialog::test);
    connect(m_delete, &QPushButton::clicked, this, &WebhooksDialog::askToDelete);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, &WebhooksDialog::showChosen);
    connect(m_table, &QTableWidget::cellActivated, this, [this] { edit(chosen()); });
    auto *upper = new QWidget;
    auto *column = new QVBoxLayout(upper);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(theme::space::medium);
    column->addWidget(about);
    column->addWidget(m_table, 1);
    column->addLayout(row);
    column->addWidget(m_secretRow);
    column->addWidget(m_note);
    auto *split = new QSplitter(Qt::Vertical);
    split->addWidget(upper);
    split->addWidget(m_log);
    split->setChildrenCollapsible(false);
    split->setSizes({260, 380});
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(split);
    resize(820, 680);
    showChosen();
    reload();
}

QWidget *WebhooksDialog::makeSecretRow()
{
    auto *row = new QWidget;
    m_secret->setReadOnly(true);
    m_secret->setObjectName(u"webhookSecret"_s);
    m_secret->setAccessibleName(tr("Signing secret of the new webhook"));
    auto *copy = new QPushButton(tr("C&opy"));
    copy->setAccessibleName(tr("Copy the signing secret"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_secret->text()); });
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(new QLabel(tr("The signing secret; copy it now, it is not shown again:")));
    layout->addWidget(m_secret, 1);
    layout->addWidget(copy);
    row->hide();
    return row;
}

void WebhooksDialog::reload()
{
    m_link.callAll(u"webhook.list"_s, {}, this, [this](const Result<QJsonArray> &webhooks) {
        if (!webhooks)
            return m_note->setText(webhooks.error().message);
        QJsonArray shown;
        for (const auto &webhook : *webhooks)
            if (concerns(webhook.toObject(), m_area))
                shown += webhook;
        show(shown);
    });
}

void WebhooksDialog::show(const QJsonArray &webhooks)
{
    const QString chosenId = chosen().value(u"id").toString();
    m_webhooks = webhooks;
    {
        const QSignalBlocker quiet(m_table);
        m_table->setRowCount(static_cast<int>(webhooks.size()));
        int selected = webhooks.isEmpty() ? -1 : 0;
        for (int row = 0; row < webhooks.size(); ++row) {
            const QJsonObject webhook = webhooks[row].toObject();
            QStringList events;
            for (const auto &type : webhook.value(u"events").toArray())
                events += type.toString();
            const QStringList texts{webhook.value(u"url").toString(), events.isEmpty() ? tr("All") : events.join(u", "_s),
                                    webhook.value(u"active").toBool() ? tr("● Active") : tr("‖ Paused")};
            m_table->setTexts(row, texts);
            if (webhook.value(u"id").toString() == chosenId)
                selected = row;
        }
        if (selected >= 0)
            m_table->selectRow(selected);
    }
    showChosen();
}

QJsonObject WebhooksDialog::chosen() const
{
    return m_webhooks.at(m_table->chosenRow()).toObject();
}

void WebhooksDialog::showChosen()
{
    const QJsonObject webhook = chosen();
    const bool isActive = webhook.value(u"active").toBool();
    for (QPushButton *button : {m_change, m_pause, m_delete})
        button->setEnabled(!webhook.isEmpty());
    m_test->setEnabled(isActive);
    m_pause->setText(isActive || webhook.isEmpty() ? tr("&Pause") : tr("&Resume"));
    m_log->setWebhook(webhook.value(u"id").toString());
}

void WebhooksDialog::edit(const QJsonObject &webhook)
{
    auto *editor = new WebhookEditor(m_link, webhook, m_area, this);
    connect(editor, &WebhookEditor::saved, this, [this](const QString &secret) {
        if (!secret.isEmpty()) {
            m_secret->setText(secret);
            m_secretRow->show();
        }
        reload();
    });
    editor->open();
}

void WebhooksDialog::tell(const Result<QJsonObject> &result, const QString &whenDone)
{
    m_note->setText(result ? whenDone : result.error().message);
    reload();
    m_log->reload();
}

void WebhooksDialog::pauseOrResume()
{
    const QJsonObject webhook = chosen();
    m_link.call(u"webhook.update"_s, {{u"webhookId"_s, webhook.value(u"id")}, {u"active"_s, !webhook.value(u"active").toBool()}}, this,
                [this](const Result<QJsonObject> &result) { tell(result, {}); });
}

void WebhooksDialog::test()
{
    m_link.call(u"webhook.test"_s, {{u"webhookId"_s, chosen().value(u"id")}}, this, [this](const Result<QJsonObject> &result) {
        tell(result, tr("A test is on its way. What became of it is in the list below."));
    });
}

void WebhooksDialog::askToDelete()
{
    const QJsonObject webhook = chosen();
    askFirst(this, u"deleteWebhookBox"_s, tr("Delete the webhook"),
             tr("Nothing is posted to %1 any more, and its log goes too.").arg(webhook.value(u"url").toString()), tr("&Delete"),
             [this, id = webhook.value(u"id")] {
                 m_link.call(u"webhook.delete"_s, {{u"webhookId"_s, id}}, this,
                             [this](const Result<QJsonObject> &result) { tell(result, {}); });
             });
}

} // namespace castwright
