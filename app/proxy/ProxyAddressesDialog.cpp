// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxy/ProxyAddressesDialog.h"

#include "proxy/AddressLines.h"
#include "proxy/PairTable.h"
#include "proxy/ProxyStreamModel.h"
#include "theme/Theme.h"
#include "widgets/ErrorLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
const QString unseen = u"•••"_s; ///< in place of a header's value
} // namespace

ProxyAddressesDialog::ProxyAddressesDialog(ServerLink &link, const QJsonObject &stream, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_streamId(ProxyStreamModel::idOf(stream))
    , m_backups(new AddressLines(u"proxyBackupsEditor"_s, tr("Backups, one a line"),
                                 tr("Other addresses of the same, one a line, in the order in which they are tried")))
    , m_returns(new QCheckBox(tr("&Back to the first address when it works again")))
    , m_agent(new QLineEdit(stream.value(u"user_agent").toString()))
    , m_headers(new PairTable(u"proxyHeadersEditor"_s, tr("Headers"), {tr("Header"), tr("Value")}))
    , m_error(new ErrorLabel)
{
    setObjectName(u"proxyAddressesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Addresses of %1").arg(ProxyStreamModel::nameOf(stream)));
    m_backups->setValues(stream.value(u"failover_urls").toArray());
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
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(theme::space::small);
    form->addRow(tr("Address"), first);
    form->addRow(tr("Backups"), m_backups);
    form->addRow(QString(), m_returns);
    form->addRow(tr("User agent"), m_agent);
    form->addRow(tr("Headers"), m_headers);
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
    const QJsonObject now = m_headers->values();
    QJsonObject headers;
    for (auto it = now.begin(); it != now.end(); ++it)
        if (!m_headersBefore.contains(it.key()) || it->toString() != unseen)
            headers.insert(it.key(), *it);
    for (const QString &name : m_headersBefore)
        if (!now.contains(name))
            headers.insert(name, QJsonValue::Null); // takes it away
    return {{u"streamId"_s, m_streamId},
            {u"failoverUrls"_s, m_backups->values()},
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
        m_error->tell(result.error().message);
    });
}

} // namespace castwright
