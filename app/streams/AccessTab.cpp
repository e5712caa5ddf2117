// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/AccessTab.h"

#include "streams/SigningKeysDialog.h"
#include "theme/Theme.h"
#include "widgets/UniqueMnemonics.h"
#include "words/ServerText.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QPushButton>

namespace castwright {

using namespace Qt::StringLiterals;

AccessTab::AccessTab(ServerLink &link, QWidget *parent)
    : StreamTab(link, parent)
    , m_type(new QComboBox)
    , m_audience(new QLineEdit)
    , m_kids(new QListWidget)
    , m_claims(new QPlainTextEdit)
    , m_url(new QLineEdit)
    , m_secret(new QLineEdit)
    , m_token(new QLineEdit)
    , m_verdict(new QLabel)
{
    m_type->setObjectName(u"accessType"_s);
    m_type->setAccessibleName(tr("Who may watch"));
    m_type->addItem(tr("Everybody"), u"public"_s);
    m_type->addItem(tr("Who has a signed token"), u"jwt"_s);
    m_type->addItem(tr("Whom our own server lets in"), u"webhook"_s);
    auto *form = new QFormLayout(this);
    form->setContentsMargins(0, theme::space::medium, 0, 0);
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(theme::space::small);
    form->addRow(tr("Who may &watch"), m_type);
    const auto place = [&](const QString &type, const QString &title, QWidget *edit, const QString &name) {
        auto *label = new QLabel(title);
        label->setBuddy(edit);
        edit->setObjectName(name);
        edit->setAccessibleName(withoutMnemonic(title));
        form->addRow(label, edit);
        m_rows.emplaceBack(type, label);
        m_rows.emplaceBack(type, edit);
    };
    const auto row = [&](const QString &type, const QString &title, QLineEdit *edit, const QString &name, const QString &example) {
        edit->setPlaceholderText(example);
        place(type, title, edit, name);
    };
    row(u"jwt"_s, tr("Au&diences, with commas"), m_audience, u"accessAudience"_s, tr("none is asked for"));
    const int lines = fontMetrics().height() * 4;
    m_kids->setMaximumHeight(lines);
    m_kids->setToolTip(tr("With none chosen, every active key counts."));
    place(u"jwt"_s, tr("O&nly these signing keys"), m_kids, u"accessKids"_s);
    m_claims->setMaximumHeight(lines);
    m_claims->setTabChangesFocus(true);
    m_claims->setPlaceholderText(tr("One a line, for example: plan = gold"));
    place(u"jwt"_s, tr("&Claims a token must carry"), m_claims, u"accessClaims"_s);
    row(u"webhook"_s, tr("Address that is as&ked"), m_url, u"accessUrl"_s, u"https://example.com/may-watch"_s);
    row(u"webhook"_s, tr("Secret that signs the &question"), m_secret, u"accessSecret"_s, tr("empty leaves it as it is"));
    m_secret->setEchoMode(QLineEdit::Password);
    auto *keys = new QPushButton(tr("Si&gning keys …"));
    keys->setObjectName(u"signingKeysButton"_s);
    connect(keys, &QPushButton::clicked, this, [this] {
        auto *dialog = new SigningKeysDialog(m_link, this);
        connect(dialog, &QDialog::finished, this, &AccessTab::loadKeys);
        dialog->open();
    });
    auto *saveButton = new QPushButton(tr("&Save"));
    saveButton->setObjectName(u"saveAccessButton"_s);
    connect(saveButton, &QPushButton::clicked, this, &AccessTab::save);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(theme::space::small);
    buttons->addWidget(saveButton);
    buttons->addWidget(keys);
    buttons->addStretch();
    form->addRow(QString(), buttons);
    m_token->setObjectName(u"accessToken"_s);
    m_token->setAccessibleName(tr("A viewer's token to try"));
    m_token->setPlaceholderText(tr("A viewer's token; empty is a viewer without one"));
    auto *tryButton = new QPushButton(tr("&Try"));
    tryButton->setObjectName(u"tryAccessButton"_s);
    connect(tryButton, &QPushButton::clicked, this, &AccessTab::tryIt);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::space::small);
    line->addWidget(m_token, 1);
    line->addWidget(tryButton);
    form->addRow(tr("Try a token"), line);
    m_verdict->setObjectName(u"accessVerdict"_s);
    m_verdict->setWordWrap(true);
    form->addRow(QString(), m_verdict);
    connect(m_type, &QComboBox::currentIndexChanged, this, &AccessTab::showType);
    showType();
}

void AccessTab::showType()
{
    const QString type = m_type->currentData().toString();
    for (const auto &[owner, widget] : std::as_const(m_rows))
        widget->setVisible(owner == type);
}

void AccessTab::loadKeys()
{
    m_link.callAll(u"signingKey.list"_s, {{u"status"_s, u"active"_s}}, this, [this](const Result<QJsonArray> &keys) {
        if (!keys)
            return Q_EMIT told(keys.error().message);
        m_keys = *keys;
        m_areKeysKnown = true;
        showKeys(chosenKids());
    });
}

void AccessTab::showKeys(QStringList chosen)
{
    m_kids->clear();
    const auto add = [&](const QString &kid, const QString &name) {
        auto *item = new QListWidgetItem(name, m_kids);
        item->setData(Qt::UserRole, kid);
        item->setFlags(Qt::ItemIsEnabled | Qt::ItemIsSelectable | Qt::ItemIsUserCheckable);
        item->setCheckState(chosen.removeAll(kid) > 0 ? Qt::Checked : Qt::Unchecked);
    };
    for (const auto &key : std::as_const(m_keys))
        add(key[u"kid"].toString(), QString(key[u"name"].toString() + u"  "_s + key[u"kid"].toString()));
    for (const QString &kid : QStringList(chosen)) // which was taken back; nobody comes in by it
        add(kid, m_areKeysKnown ? tr("%1 (taken back)").arg(kid) : kid);
}

QStringList AccessTab::chosenKids() const
{
    QStringList kids;
    for (int row = 0; row < m_kids->count(); ++row)
        if (m_kids->item(row)->checkState() == Qt::Checked)
            kids += m_kids->item(row)->data(Qt::UserRole).toString();
    return kids;
}

QJsonArray AccessTab::claims() const
{
    QJsonArray out;
    for (const QString &line : m_claims->toPlainText().split(u'\n', Qt::SkipEmptyParts)) {
        const QString name = line.section(u'=', 0, 0).trimmed();
        const QString value = line.section(u'=', 1).trimmed();
        if (name.isEmpty())
            continue;
        // A bare word is meant as text; numbers, true and what is quoted are JSON already.
        const bool isJson = QJsonDocument::fromJson(QByteArray('[' + value.toUtf8() + ']')).array().size() == 1;
        const QByteArray quoted = QJsonDocument(QJsonArray{value}).toJson(QJsonDocument::Compact);
        out += QJsonObject{{u"name"_s, name}, {u"jsonValue"_s, isJson ? value : QString::fromUtf8(quoted.mid(1).chopped(1))}};
    }
    return out;
}

void AccessTab::showStream(bool isOther)
{
    const QJsonObject policy = m_stream.value(u"playbackPolicy").toObject();
    m_type->setCurrentIndex(std::max(0, m_type->findData(policy.value(u"type").toString())));
    QStringList audiences;
    for (const auto &audience : policy.value(u"requiredAudience").toArray())
        audiences += audience.toString();
    m_audience->setText(audiences.join(u", "_s));
    QStringList carried;
    for (const auto &claim : policy.value(u"requiredClaims").toArray())
        carried += QString(claim[u"name"].toString() + u" = "_s + claim[u"jsonValue"].toString());
    m_claims->setPlainText(carried.join(u'\n'));
    m_claimsShown = m_claims->toPlainText();
    QStringList kids;
    for (const auto &kid : policy.value(u"allowedKids").toArray())
        kids += kid.toString();
    showKeys(kids);
    if (isOther)
        loadKeys();
    m_url->setText(policy.value(u"webhookUrl").toString());
    m_secret->clear();
    m_verdict->clear();
    showType();
}

void AccessTab::save()
{
    QJsonObject policy = m_stream.value(u"playbackPolicy").toObject();
    QJsonArray audiences;
    for (const QString &audience : m_audience->text().split(u',', Qt::SkipEmptyParts))
        audiences += audience.trimmed();
    policy.insert(u"type"_s, m_type->currentData().toString());
    policy.insert(u"requiredAudience"_s, audiences);
    policy.insert(u"allowedKids"_s, QJsonArray::fromStringList(chosenKids()));
    if (m_claims->toPlainText() != m_claimsShown) // what nobody touched does not go through text
        policy.insert(u"requiredClaims"_s, claims());
    policy.insert(u"webhookUrl"_s, m_url->text().trimmed());
    if (!m_secret->text().isEmpty())
        policy.insert(u"webhookSecret"_s, m_secret->text());
    act(u"playback.setPolicy"_s, {{u"policy"_s, policy}}, [this](const QJsonObject &) { Q_EMIT told(tr("Who may watch is changed.")); });
}

void AccessTab::tryIt()
{
    QJsonObject input{{u"playbackId"_s, m_stream.value(u"playbackId")}};
    if (!m_token->text().trimmed().isEmpty())
        input.insert(u"token"_s, m_token->text().trimmed());
    call(u"playback.test"_s, input, [this](const QJsonObject &decision) {
        const bool isAllowed = decision.value(u"allowed").toBool();
        m_verdict->setText(isAllowed ? tr("✓ He may watch.")
                                     : tr("✕ He may not watch: %1").arg(serverText::translated(decision.value(u"detail").toString())));
        m_verdict->setStyleSheet(u"color: %1"_s.arg((isAllowed ? theme::colors().good : theme::colors().trouble).name()));
    });
}

} // namespace castwright
