// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/AccessTab.h"

#include "streams/SigningKeysDialog.h"
#include "theme/Theme.h"

#include <QComboBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>

namespace castwright {

using namespace Qt::StringLiterals;

AccessTab::AccessTab(ServerLink &link, QWidget *parent)
    : StreamTab(link, parent)
    , m_type(new QComboBox)
    , m_audience(new QLineEdit)
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
    const auto row = [&](const QString &type, const QString &title, QLineEdit *edit, const QString &name, const QString &example) {
        auto *label = new QLabel(title);
        label->setBuddy(edit);
        edit->setObjectName(name);
        edit->setAccessibleName(QString(title).remove(u'&'));
        edit->setPlaceholderText(example);
        form->addRow(label, edit);
        m_rows.emplaceBack(type, label);
        m_rows.emplaceBack(type, edit);
    };
    row(u"jwt"_s, tr("Au&diences, with commas"), m_audience, u"accessAudience"_s, tr("none is asked for"));
    row(u"webhook"_s, tr("Address that is as&ked"), m_url, u"accessUrl"_s, u"https://example.com/may-watch"_s);
    row(u"webhook"_s, tr("Secret that signs the &question"), m_secret, u"accessSecret"_s, tr("empty leaves it as it is"));
    m_secret->setEchoMode(QLineEdit::Password);
    auto *keys = new QPushButton(tr("Si&gning keys …"));
    keys->setObjectName(u"signingKeysButton"_s);
    keys->setAutoDefault(false);
    connect(keys, &QPushButton::clicked, this, [this] { (new SigningKeysDialog(m_link, this))->open(); });
    auto *saveButton = new QPushButton(tr("&Save"));
    saveButton->setObjectName(u"saveAccessButton"_s);
    saveButton->setAutoDefault(false);
    connect(saveButton, &QPushButton::clicked, this, &AccessTab::save);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(saveButton);
    buttons->addWidget(keys);
    buttons->addStretch();
    form->addRow(QString(), buttons);
    m_token->setObjectName(u"accessToken"_s);
    m_token->setAccessibleName(tr("A viewer's token to try"));
    m_token->setPlaceholderText(tr("A viewer's token; empty is a viewer without one"));
    auto *tryButton = new QPushButton(tr("&Try"));
    tryButton->setObjectName(u"tryAccessButton"_s);
    tryButton->setAutoDefault(false);
    connect(tryButton, &QPushButton::clicked, this, &AccessTab::tryIt);
    auto *line = new QHBoxLayout;
    line->addWidget(m_token, 1);
    line->addWidget(tryButton);
    form->addRow(tr("May he watch?"), line);
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

void AccessTab::showStream(bool)
{
    const QJsonObject policy = m_stream.value(u"playbackPolicy").toObject();
    m_type->setCurrentIndex(std::max(0, m_type->findData(policy.value(u"type").toString())));
    QStringList audiences;
    for (const auto &audience : policy.value(u"requiredAudience").toArray())
        audiences += audience.toString();
    m_audience->setText(audiences.join(u", "_s));
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
        m_verdict->setText(isAllowed ? tr("✓ He may watch.") : tr("✕ He may not watch: %1").arg(decision.value(u"detail").toString()));
        m_verdict->setStyleSheet(u"color: %1"_s.arg((isAllowed ? theme::colors().good : theme::colors().trouble).name()));
    });
}

} // namespace castwright
