// SPDX-License-Identifier: GPL-3.0-or-later
#include "developer/WebhookEditor.h"

#include "services/WebhookEvents.h"
#include "theme/Theme.h"
#include "widgets/ErrorLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QTimer>

namespace castwright {

using namespace Qt::StringLiterals;

WebhookEditor::WebhookEditor(ServerLink &link, const QJsonObject &webhook, const QString &area, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_id(webhook.value(u"id").toString())
    , m_url(new QLineEdit(webhook.value(u"url").toString()))
    , m_active(new QCheckBox(tr("&Active")))
    , m_all(new QCheckBox(tr("A&ll events, those of later versions too")))
    , m_events(new QListWidget)
    , m_error(new ErrorLabel)
{
    setObjectName(u"webhookEditor"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_id.isEmpty() ? tr("Add a webhook") : tr("Change the webhook"));
    m_url->setObjectName(u"webhookUrl"_s);
    m_url->setAccessibleName(tr("Address"));
    m_url->setPlaceholderText(u"https://example.com/hooks"_s);
    m_active->setChecked(webhook.value(u"active").toBool(true));
    m_active->setObjectName(u"webhookActive"_s);
    const QJsonArray chosen = webhook.value(u"events").toArray();
    m_events->setObjectName(u"webhookEvents"_s);
    m_events->setAccessibleName(tr("Events"));
    const bool isNarrowed = m_id.isEmpty() && !area.isEmpty();
    QListWidgetItem *first = nullptr;
    for (const QString &type : orderableEvents()) {
        auto *item = new QListWidgetItem(type, m_events);
        item->setFlags(Qt::ItemIsUserCheckable | Qt::ItemIsEnabled | Qt::ItemIsSelectable);
        const bool isChosen = chosen.contains(type) || (isNarrowed && type.startsWith(area));
        item->setCheckState(isChosen ? Qt::Checked : Qt::Unchecked);
        first = first || !isChosen ? first : item;
    }
    m_events->setCurrentItem(first);
    // Choosing a row lays the list out before it has the style sheet's padding; once it is on screen it has.
    QTimer::singleShot(0, m_events, [this, first] {
        m_events->doItemsLayout();
        m_events->scrollToItem(first, QAbstractItemView::PositionAtTop);
    });
    m_all->setObjectName(u"webhookAllEvents"_s);
    m_all->setChecked(chosen.isEmpty() && !isNarrowed);
    m_events->setDisabled(m_all->isChecked());
    connect(m_all, &QCheckBox::toggled, m_events, &QWidget::setDisabled);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &WebhookEditor::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(theme::space::small);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->addRow(tr("A&ddress"), m_url);
    form->addRow(QString(), m_active);
    form->addRow(tr("&Events"), m_all);
    form->addRow(QString(), m_events);
    form->addRow(m_error);
    form->addRow(buttons);
    resize(520, 460);
}

QJsonArray WebhookEditor::chosenEvents() const
{
    QJsonArray events;
    for (int row = 0; row < m_events->count() && !m_all->isChecked(); ++row)
        if (m_events->item(row)->checkState() == Qt::Checked)
            events.append(m_events->item(row)->text());
    return events;
}

void WebhookEditor::save()
{
    const auto showError = [this](const QString &text) { m_error->tell(text); };
    const QJsonArray events = chosenEvents();
    if (events.isEmpty() && !m_all->isChecked())
        return showError(tr("Choose at least one event, or all of them."));
    QJsonObject input{{u"url"_s, m_url->text().trimmed()}, {u"events"_s, events}, {u"active"_s, m_active->isChecked()}};
    if (!m_id.isEmpty())
        input.insert(u"webhookId"_s, m_id);
    const auto answered = [this, showError](const Result<QJsonObject> &result) {
        if (!result) {
            m_url->setFocus();
            return showError(result.error().message);
        }
        Q_EMIT saved(result->value(u"secret").toString());
        accept();
    };
    if (m_id.isEmpty())
        m_link.call(u"webhook.create"_s, input, this, answered);
    else
        m_link.call(u"webhook.update"_s, input, this, answered);
}

} // namespace castwright
