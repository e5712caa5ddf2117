// SPDX-License-Identifier: GPL-3.0-or-later
#include "developer/ConnectionsDialog.h"

#include "theme/Theme.h"
#include "widgets/AskFirst.h"
#include "widgets/RowTable.h"

#include <QDateTime>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

ConnectionsDialog::ConnectionsDialog(ServerLink &link, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_table(new RowTable(u"connectionTable"_s, tr("Linked accounts"), {tr("Platform"), tr("Account"), tr("State"), tr("Since")}, 1))
    , m_unlink(new QPushButton(tr("&Unlink")))
    , m_note(new QLabel)
{
    setObjectName(u"connectionsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Linked accounts"));
    m_unlink->setObjectName(u"unlinkButton"_s);
    m_unlink->setEnabled(false);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"connectionNote"_s);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space::medium);
    layout->addWidget(m_table, 1);
    layout->addWidget(m_unlink, 0, Qt::AlignLeft);
    layout->addWidget(m_note);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] { m_unlink->setEnabled(m_table->chosenRow() >= 0); });
    connect(m_unlink, &QPushButton::clicked, this, &ConnectionsDialog::askToUnlink);
    connect(&link, &ServerLink::eventReceived, this, [this](const EventPtr &event) {
        if (event->type.startsWith(u"connection."))
            reload();
    });
    resize(640, 360);
    reload();
}

void ConnectionsDialog::reload()
{
    m_link.callAll(u"connection.list"_s, {}, this, [this](const Result<QJsonArray> &connections) {
        if (!connections)
            return m_note->setText(connections.error().message);
        const QJsonArray &rows = *connections;
        m_table->setRowCount(static_cast<int>(rows.size()));
        for (int row = 0; row < rows.size(); ++row) {
            const QJsonObject connection = rows[row].toObject();
            const auto since = QDateTime::fromString(connection.value(u"createdAt").toString(), Qt::ISODateWithMs).toLocalTime();
            const bool isExpired = connection.value(u"status").toString() == u"expired";
            const QStringList texts{connection.value(u"platform").toString(), connection.value(u"displayName").toString(),
                                    isExpired ? tr("✕ Expired") : tr("✓ Linked"), QLocale().toString(since, QLocale::ShortFormat)};
            m_table->setTexts(row, texts);
            m_table->item(row, 0)->setData(Qt::UserRole, connection.value(u"id").toString());
        }
        m_note->setText(rows.isEmpty()
                            ? tr("No account is linked, and this version cannot link one yet. Going live needs none: a destination and its "
                                 "stream key are enough.")
                            : QString());
    });
}

void ConnectionsDialog::askToUnlink()
{
    const int row = m_table->chosenRow();
    if (row < 0)
        return;
    askFirst(this, u"unlinkBox"_s, tr("Unlink the account"), tr("Castwright forgets “%1”.").arg(m_table->item(row, 1)->text()),
             tr("&Unlink"), [this, id = m_table->item(row, 0)->data(Qt::UserRole).toString()] {
                 m_link.call(u"connection.delete"_s, {{u"connectionId"_s, id}}, this, [this](const Result<QJsonObject> &result) {
                     if (!result)
                         m_note->setText(result.error().message);
                 });
             });
}

} // namespace castwright
