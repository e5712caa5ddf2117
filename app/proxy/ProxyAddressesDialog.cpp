// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxy/ProxyAddressesDialog.h"

#include "proxy/PairTable.h"
#include "proxy/ProxyStreamModel.h"
#include "theme/Theme.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
const QString unseen = u"•••"_s; ///< in place of a header's value

void addRow(QFormLayout *form, const QString &name, QWidget *editor)
{
    auto *label = new QLabel(name);
    label->setBuddy(editor);
    form->addRow(label, editor);
}
} // namespace

ProxyAddressesDialog::ProxyAddressesDialog(ServerLink &link, const QJsonObject &stream, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_streamId(ProxyStreamModel::idOf(stream))
    , m_backups(new QPlainTextEdit)
    , m_returns(new QCheckBox(tr("&Back to the first address when it works again")))
    , m_agent(new QLineEdit(stream.value(u"user_agent").toString()))
    , m_headers(new PairTable(u"proxyHeadersEditor"_s, tr("Headers"), {tr("Header"), tr("Value")}))
    , m_error(new QLabel)
{
    setObjectName(u"proxyAddressesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Addresses of %1").arg(ProxyStreamModel::nameOf(stream)));
    QStringList backups;
    for (const QJsonValue &url : stream.value(u"failover_urls").toArray())
        backups += url.toString();
    m_backups->setObjectName(u"proxyBackupsEditor"_s);
    m_backups->setAccessibleName(tr("Backups, one a line"));
    m_backups->setPlaceholderText(tr("Other addresses of the same, one a line, in the order in which they are tried"));
    m_backups->setTabChangesFocus(true);
    m_backups->setLineWrapMode(QPlainTextEdit::NoWrap);
    m_backups->setPlainText(backups.join(u'\n'));
    m_returns->setObjectName(u"proxyReturnsEditor"_s);
    m_returns->setChecked(stream.value(u"return_to_primary").toBool());
    m_agent->setObjectName(u"proxyAgentEditor"_s);
    m_agent->setAccessibleName(tr("User agent"));
    m_agent->setPlaceholderText(tr("As in the settings of the proxy"));
    QJsonObject headers;
    for (const QJsonValue &name : stream.value(u"header_names").toArray()) {
        m_headersBefore += name.toString();
        headers.insert(name.toString(), unseen);
    }
    m_headers->setValues(headers);
    auto *first = new QLabel(stream.value(u"original_url").toString());
    first->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    first->setAccessibleName(tr("Address"));
    auto *about =
        new QLabel(tr("Passwords and the values of headers are not shown; what is left as it is stays as it is. Players notice nothing."));
    about->setWordWrap(true);
    m_error->setObjectName(u"proxyAddressesError"_s);
    m_error->setWordWrap(true);
    m_error->hide();
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(theme::space::small);
    addRow(form, tr("Address"), first);
    addRow(form, tr("Backups"), m_backups);
    form->addRow(QString(), m_returns);
    addRow(form, tr("User agent"), m_agent);
    addRow(form, tr("Headers"), m_headers);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProxyAddressesDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space::medium);
    layout->addWidget(about);
    layout->addLayout(form, 1);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    resize(560, 440);
    m_backups->setFocus();
}

QJsonObject ProxyAddressesDialog::input() const
{
    QJsonArray backups;
    for (const QString &line : m_backups->toPlainText().split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            backups += line.trimmed();
    const QJsonObject now = m_headers->values();
    QJsonObject headers;
    for (auto it = now.begin(); it != now.end(); ++it)
        if (!m_headersBefore.contains(it.key()) || it->toString() != unseen)
            headers.insert(it.key(), it->isString() ? *it : QJsonValue(it->toVariant().toString()));
    for (const QString &name : m_headersBefore)
        if (!now.contains(name))
            headers.insert(name, QJsonValue::Null); // takes it away
    return {{u"streamId"_s, m_streamId},
            {u"failoverUrls"_s, backups},
            {u"returnToPrimary"_s, m_returns->isChecked()},
            {u"userAgent"_s, m_agent->text().trimmed()},
            {u"headers"_s, headers}};
}

void ProxyAddressesDialog::save()
{
    m_link.call(u"proxy.update"_s, input(), this, [this](const Result<QJsonObject> &result) {
        if (result) {
            Q_EMIT saved();
            return accept();
        }
        m_error->setStyleSheet(u"color: %1"_s.arg(theme::colors().trouble.name()));
        m_error->setText(result.error().message);
        m_error->show();
    });
}

} // namespace castwright
