// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxy/ProxyStreamDialog.h"

#include "domain/ProxyStream.h"
#include "forms/FieldForm.h"
#include "proxy/AddressLines.h"
#include "proxy/PairTable.h"
#include "theme/Theme.h"
#include "widgets/ErrorLabel.h"
#include "words/ServerText.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QTabWidget>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
QFormLayout *formIn(QWidget *page)
{
    auto *form = new QFormLayout;
    form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form->setVerticalSpacing(theme::space::small);
    auto *column = new QVBoxLayout(page);
    column->addLayout(form);
    column->addStretch();
    return form;
}
} // namespace

ProxyStreamDialog::ProxyStreamDialog(ServerLink &link, const QString &url, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_url(new QLineEdit(url))
    , m_test(new QPushButton(tr("&Test")))
    , m_tested(new QLabel)
    , m_name(new QLineEdit)
    , m_backups(new AddressLines(u"proxyBackups"_s, tr("Backups, one a line"),
                                 tr("Other addresses of the same, one a line, in the order in which they are tried")))
    , m_metadata(new PairTable(u"proxyMetadata"_s, tr("Metadata"), {tr("Key"), tr("Value")}))
    , m_agent(new QLineEdit)
    , m_headers(new PairTable(u"proxyHeaders"_s, tr("Headers"), {tr("Header"), tr("Value")}))
    , m_request(new FieldForm(typeInfo<ProxyStreamConfig>(), {u"strictLiveTs"_s, u"useStickySession"_s, u"proxyUrl"_s, u"maxRedirects"_s}))
    , m_trouble(
          new FieldForm(typeInfo<ProxyStreamConfig>(),
                        {u"returnToPrimary"_s, u"returnAfterSec"_s, u"maxFailovers"_s, u"stallMs"_s, u"maxClients"_s, u"disconnectSlow"_s}))
    , m_error(new ErrorLabel)
{
    setObjectName(u"proxyStreamDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Relay a stream"));
    const QJsonObject firstValues = typeInfo<ProxyStreamConfig>().toJson(std::any(ProxyStreamConfig()));
    m_request->setValues(firstValues);
    m_trouble->setValues(firstValues);
    auto *tabs = new QTabWidget;
    tabs->addTab(makeAddressPage(), tr("&Address"));
    tabs->addTab(makeRequestPage(), tr("How to as&k"));
    tabs->addTab(makeTroublePage(), tr("In t&rouble"));
    m_error->setObjectName(u"proxyStreamError"_s);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &ProxyStreamDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space::medium);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    resize(600, 520);
    m_url->setFocus();
}

QWidget *ProxyStreamDialog::makeAddressPage()
{
    m_url->setObjectName(u"proxyUrl"_s);
    m_url->setAccessibleName(tr("Address"));
    m_url->setPlaceholderText(u"https://example.com/live/channel.m3u8"_s);
    m_test->setObjectName(u"testProxyUrl"_s);
    m_tested->setObjectName(u"proxyTested"_s);
    m_tested->setWordWrap(true);
    m_tested->hide();
    connect(m_test, &QPushButton::clicked, this, &ProxyStreamDialog::test);
    m_name->setObjectName(u"proxyName"_s);
    m_name->setAccessibleName(tr("Name"));
    m_backups->setFixedHeight(fontMetrics().height() * 5);
    auto *line = new QWidget;
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->addWidget(m_url, 1);
    row->addWidget(m_test);
    line->setFocusProxy(m_url);
    auto *page = new QWidget;
    QFormLayout *form = formIn(page);
    form->addRow(tr("Address"), line);
    form->addRow(QString(), m_tested);
    form->addRow(tr("Name"), m_name);
    form->addRow(tr("Backups"), m_backups);
    form->addRow(tr("Metadata"), m_metadata);
    return page;
}

QWidget *ProxyStreamDialog::makeRequestPage()
{
    m_agent->setObjectName(u"proxyAgent"_s);
    m_agent->setAccessibleName(tr("User agent"));
    m_agent->setPlaceholderText(tr("As in the settings of the proxy"));
    auto *page = new QWidget;
    QFormLayout *form = formIn(page);
    form->addRow(tr("User agent"), m_agent);
    form->addRow(tr("Headers"), m_headers);
    form->addRow(m_request);
    return page;
}

QWidget *ProxyStreamDialog::makeTroublePage()
{
    auto *page = new QWidget;
    auto *about = new QLabel(tr("When an address fails, stalls or sends what is broken, the next is gone to, and players notice nothing."));
    about->setWordWrap(true);
    auto *column = new QVBoxLayout(page);
    column->addWidget(about);
    column->addWidget(m_trouble);
    column->addStretch();
    return page;
}

void ProxyStreamDialog::test()
{
    m_test->setEnabled(false);
    m_tested->setText(tr("Asking …"));
    m_tested->show();
    m_link.call(u"proxy.testConnection"_s, {{u"url"_s, m_url->text().trimmed()}}, this, [this](const Result<QJsonObject> &result) {
        m_test->setEnabled(true);
        if (!result)
            return m_tested->setText(result.error().message);
        const QJsonObject answer = result->value(u"document").toObject();
        if (!answer.contains(u"status_code"))
            return m_tested->setText(tr("✕ Nobody answers there: %1").arg(serverText::translated(answer.value(u"error").toString())));
        const int status = answer.value(u"status_code").toInt();
        m_tested->setText(answer.value(u"success").toBool() ? tr("✓ It answers (%1)").arg(status)
                                                            : tr("✕ It answers with an error (%1)").arg(status));
    });
}

void ProxyStreamDialog::showError(const Error &error)
{
    m_error->tell(error.message);
    if (error.field.isEmpty() || error.field == u"url")
        m_url->setFocus();
}

void ProxyStreamDialog::save()
{
    QJsonObject input = m_request->values();
    const QJsonObject trouble = m_trouble->values();
    for (auto it = trouble.begin(); it != trouble.end(); ++it)
        input.insert(it.key(), *it);
    QJsonObject metadata = m_metadata->values();
    if (!m_name->text().trimmed().isEmpty())
        metadata.insert(u"name"_s, m_name->text().trimmed());
    input.insert(u"url"_s, m_url->text().trimmed());
    input.insert(u"failoverUrls"_s, m_backups->values());
    input.insert(u"userAgent"_s, m_agent->text().trimmed());
    input.insert(u"headers"_s, m_headers->values());
    input.insert(u"metadata"_s, metadata);
    m_link.call(u"proxy.create"_s, input, this, [this](const Result<QJsonObject> &result) {
        if (!result)
            return showError(result.error());
        Q_EMIT saved(result->value(u"document")[u"stream_id"].toString());
        accept();
    });
}

} // namespace castwright
