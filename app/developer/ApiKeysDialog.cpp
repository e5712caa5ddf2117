// SPDX-License-Identifier: GPL-3.0-or-later
#include "developer/ApiKeysDialog.h"

#include "base/JsonCodec.h"
#include "domain/Scope.h"
#include "theme/Theme.h"
#include "widgets/RowTable.h"
#include "words/Direction.h"

#include <QCheckBox>
#include <QClipboard>
#include <QDateTime>
#include <QGridLayout>
#include <QGuiApplication>
#include <QHeaderView>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

ApiKeysDialog::ApiKeysDialog(ServerLink &link, const QString &serverAddress, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_table(new RowTable(u"apiKeysTable"_s, tr("API keys"), {tr("Name"), tr("Key"), tr("Scopes"), tr("Last used")}, 2))
    , m_name(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_secretRow(new QWidget)
    , m_note(new QLabel)
{
    setObjectName(u"apiKeysDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("API keys"));
    auto *address = new QLabel(tr("Other programs drive this studio at %1/v1. The documentation is at %1/docs.").arg(serverAddress));
    address->setTextInteractionFlags(Qt::TextBrowserInteraction);
    address->setWordWrap(true);
    m_name->setPlaceholderText(tr("What is it for?"));
    m_name->setAccessibleName(tr("Name of the new key"));
    m_name->setObjectName(u"keyNameField"_s);
    auto *grid = new QGridLayout;
    int at = 0;
    for (const auto &[scope, name] : EnumNames<Scope>::values) {
        if (scope == Scope::None)
            continue;
        auto *box = new QCheckBox(Codec<Scope>::text(scope));
        box->setChecked(scope != Scope::Admin && scope != Scope::KeysManage);
        box->setAccessibleName(tr("Scope %1").arg(box->text()));
        m_scopes += box;
        grid->addWidget(box, at / 4, at % 4);
        ++at;
    }
    auto *createButton = new QPushButton(tr("&Create a key"));
    createButton->setObjectName(u"createKeyButton"_s);
    connect(createButton, &QPushButton::clicked, this, &ApiKeysDialog::create);
    auto *revoke = new QPushButton(tr("&Revoke the selected key"));
    revoke->setObjectName(u"revokeKeyButton"_s);
    connect(revoke, &QPushButton::clicked, this, &ApiKeysDialog::revokeSelected);
    revoke->setEnabled(false);
    connect(m_table, &QTableWidget::itemSelectionChanged, revoke,
            [this, revoke] { revoke->setEnabled(!m_table->selectedItems().isEmpty()); });
    m_secret->setReadOnly(true);
    m_secret->setObjectName(u"keySecretField"_s);
    m_secret->setAccessibleName(tr("The new key"));
    auto *copy = new QPushButton(tr("C&opy"));
    copy->setAccessibleName(tr("Copy the new key"));
    connect(copy, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_secret->text()); });
    auto *secretLayout = new QHBoxLayout(m_secretRow);
    secretLayout->setContentsMargins(0, 0, 0, 0);
    secretLayout->addWidget(new QLabel(tr("Copy it now, it is not shown again:")));
    secretLayout->addWidget(m_secret, 1);
    secretLayout->addWidget(copy);
    m_secretRow->setVisible(false);
    m_note->setWordWrap(true);
    auto *newRow = new QHBoxLayout;
    newRow->addWidget(m_name, 1);
    newRow->addWidget(createButton);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space::medium);
    layout->addWidget(address);
    layout->addWidget(m_table, 1);
    layout->addWidget(revoke, 0, Qt::AlignLeft);
    layout->addLayout(grid);
    layout->addLayout(newRow);
    layout->addWidget(m_secretRow);
    layout->addWidget(m_note);
    resize(760, 560);
    reload();
}

void ApiKeysDialog::reload()
{
    m_link.callAll(u"key.list"_s, {}, this, [this](const Result<QJsonArray> &all) {
        if (!all) {
            m_note->setText(all.error().message);
            return;
        }
        const QJsonArray &keys = *all;
        m_table->setRowCount(static_cast<int>(keys.size()));
        for (int row = 0; row < keys.size(); ++row) {
            const QJsonObject key = keys[row].toObject();
            QStringList scopes;
            for (const auto &scope : key.value(u"scopes").toArray())
                scopes += scope.toString();
            const auto used = QDateTime::fromString(key.value(u"lastUsedAt").toString(), Qt::ISODateWithMs).toLocalTime();
            const bool isRevoked = key.contains(u"revokedAt");
            const QStringList texts{key.value(u"name").toString(), leftToRight(key.value(u"prefix").toString() + u"…"_s),
                                    isRevoked ? tr("revoked") : leftToRight(scopes.join(u", "_s)),
                                    used.isValid() ? QLocale().toString(used, QLocale::ShortFormat) : tr("never")};
            for (int column = 0; column < texts.size(); ++column) {
                auto *item = new QTableWidgetItem(texts[column]);
                item->setToolTip(texts[column]);
                item->setData(Qt::UserRole, key.value(u"id").toString());
                m_table->setItem(row, column, item);
            }
        }
    });
}

void ApiKeysDialog::create()
{
    QJsonArray scopes;
    for (const QCheckBox *box : std::as_const(m_scopes))
        if (box->isChecked())
            scopes.append(box->text());
    m_link.call(u"key.create"_s, {{u"name"_s, m_name->text().trimmed()}, {u"scopes"_s, scopes}}, this,
                [this](const Result<QJsonObject> &made) {
                    m_note->setText(made ? QString() : made.error().message);
                    if (!made)
                        return m_name->setFocus();
                    m_secret->setText(made->value(u"secret").toString());
                    m_secretRow->setVisible(true);
                    m_name->clear();
                    reload();
                });
}

void ApiKeysDialog::revokeSelected()
{
    const QTableWidgetItem *item = m_table->currentItem();
    if (!item)
        return;
    m_link.call(u"key.revoke"_s, {{u"keyId"_s, item->data(Qt::UserRole).toString()}}, this, [this](const Result<QJsonObject> &result) {
        m_note->setText(result ? QString() : result.error().message);
        reload();
    });
}

} // namespace castwright
