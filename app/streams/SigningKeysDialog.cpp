// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/SigningKeysDialog.h"

#include "streams/StreamTexts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/AskFirst.h"
#include "widgets/AskName.h"
#include "widgets/RowTable.h"

#include <QClipboard>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLabel>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

SigningKeysDialog::SigningKeysDialog(ServerLink &link, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_table(new RowTable(u"signingKeyTable"_s, tr("Signing keys"), {tr("Name"), tr("State"), tr("Made")}))
    , m_revoke(new QPushButton(tr("&Take back …")))
    , m_secretPart(new QWidget)
    , m_secret(new QPlainTextEdit)
    , m_note(new QLabel)
{
    setObjectName(u"signingKeysDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Signing keys"));
    auto *about =
        new QLabel(tr("Your web site signs a token (ES256) for each viewer with the private half; here only the public half is kept."));
    about->setProperty("dim", true);
    about->setWordWrap(true);
    auto *add = new QPushButton(tr("&Make a key …"));
    add->setObjectName(u"addSigningKeyButton"_s);
    m_revoke->setObjectName(u"revokeSigningKeyButton"_s);
    connect(add, &QPushButton::clicked, this, &SigningKeysDialog::create);
    connect(m_revoke, &QPushButton::clicked, this, &SigningKeysDialog::askToRevoke);
    connect(m_table, &QTableWidget::itemSelectionChanged, this, [this] { m_revoke->setEnabled(m_table->chosenRow() >= 0); });
    m_secret->setReadOnly(true);
    m_secret->setObjectName(u"signingKeySecret"_s);
    m_secret->setAccessibleName(tr("Private half of the new key"));
    m_secret->setTabChangesFocus(true);
    m_secret->setFixedHeight(fontMetrics().height() * 7);
    auto *copyButton = new QPushButton(theme::icon(u"copy"_s), tr("C&opy"));
    copyButton->setAccessibleName(tr("Copy the private half"));
    connect(copyButton, &QPushButton::clicked, this, [this] { QGuiApplication::clipboard()->setText(m_secret->toPlainText()); });
    auto *secret = new QVBoxLayout(m_secretPart);
    secret->setContentsMargins(0, 0, 0, 0);
    secret->addWidget(new QLabel(tr("The private half; copy it now, it is not shown again:")));
    secret->addWidget(m_secret);
    secret->addWidget(copyButton, 0, Qt::AlignLeft);
    m_secretPart->hide();
    m_note->setWordWrap(true);
    auto *row = new QHBoxLayout;
    row->addWidget(add);
    row->addWidget(m_revoke);
    row->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(about);
    layout->addWidget(m_table, 1);
    layout->addLayout(row);
    layout->addWidget(m_secretPart);
    layout->addWidget(m_note);
    resize(560, 460);
    show({});
    reload();
}

void SigningKeysDialog::reload()
{
    m_link.callAll(u"signingKey.list"_s, {}, this, [this](const Result<QJsonArray> &keys) {
        if (!keys)
            return m_note->setText(keys.error().message);
        show(*keys);
    });
}

void SigningKeysDialog::show(const QJsonArray &keys)
{
    m_keys = keys;
    m_table->setRowCount(static_cast<int>(keys.size()));
    for (int row = 0; row < keys.size(); ++row) {
        const bool isActive = keys[row][u"status"].toString() == u"active";
        const QStringList texts{keys[row][u"name"].toString(), isActive ? tr("● Counts") : tr("✕ Taken back"),
                                streamtexts::moment(keys[row][u"createdAt"])};
        m_table->setTexts(row, texts);
    }
    m_revoke->setEnabled(m_table->chosenRow() >= 0);
}

void SigningKeysDialog::create()
{
    askName(this, tr("Make a key"), {}, [this](const QString &name) {
        m_link.call(u"signingKey.create"_s, {{u"name"_s, name}}, this, [this](const Result<QJsonObject> &made) {
            m_note->setText(made ? QString() : made.error().message);
            if (!made)
                return;
            m_secret->setPlainText(made->value(u"privateKeyPem").toString());
            m_secretPart->show();
            reload();
        });
    });
}

void SigningKeysDialog::askToRevoke()
{
    const QJsonObject key = m_keys.at(m_table->chosenRow()).toObject();
    askFirst(this, u"revokeSigningKeyBox"_s, tr("Take back the key"),
             tr("Tokens signed with “%1” let nobody in any more. This cannot be undone.").arg(key.value(u"name").toString()),
             tr("&Take back"), [this, id = key.value(u"id")] {
                 m_link.call(u"signingKey.revoke"_s, {{u"signingKeyId"_s, id}}, this, [this](const Result<QJsonObject> &result) {
                     m_note->setText(result ? QString() : result.error().message);
                     reload();
                 });
             });
}

} // namespace castwright
