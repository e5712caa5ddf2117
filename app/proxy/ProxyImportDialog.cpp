// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxy/ProxyImportDialog.h"

#include "base/Async.h"
#include "services/XtreamAccount.h"
#include "theme/Theme.h"
#include "widgets/FileField.h"
#include "words/ServerText.h"

#include <QComboBox>
#include <QDialogButtonBox>
#include <QFile>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QUrl>
#include <QVBoxLayout>
#include <QtConcurrent>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mostListBytes = 64LL * 1024 * 1024;
constexpr int importWidth = 560;
constexpr int refusedHeight = 160;

/// What could not be read, in the words of the system.
struct ListFile {
    QString text;
    QString error;
    bool isTooLarge = false;
};

/// On a thread of the pool: a large file on a slow disk takes its time.
ListFile readList(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        return {{}, file.errorString()};
    const QByteArray bytes = file.read(mostListBytes + 1);
    if (file.error() != QFileDevice::NoError)
        return {{}, file.errorString()};
    return bytes.size() > mostListBytes ? ListFile{{}, {}, true} : ListFile{QString::fromUtf8(bytes)};
}
} // namespace

ProxyImportDialog::ProxyImportDialog(ServerLink &link, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_from(new QComboBox)
    , m_form(new QFormLayout)
    , m_file(new FileField(FileField::Wants::File))
    , m_url(new QLineEdit)
    , m_server(new QLineEdit)
    , m_user(new QLineEdit)
    , m_password(new QLineEdit)
    , m_note(new QLabel)
    , m_refused(new QListWidget)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Close))
{
    setObjectName(u"proxyImportDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Import a list of channels"));
    m_from->setObjectName(u"proxyImportFrom"_s);
    m_from->setAccessibleName(tr("Where the list is"));
    m_from->addItems({tr("A file (M3U, M3U8)"), tr("An address"), tr("An account with Xtream addresses")});
    m_file->setObjectName(u"proxyImportFile"_s);
    m_file->edit()->setObjectName(u"proxyImportPath"_s);
    m_file->edit()->setAccessibleName(tr("File of the list"));
    m_url->setObjectName(u"proxyImportUrl"_s);
    m_url->setAccessibleName(tr("Address of the list"));
    m_url->setPlaceholderText(u"https://example.com/channels.m3u"_s);
    m_server->setObjectName(u"proxyImportServer"_s);
    m_server->setAccessibleName(tr("Server"));
    m_server->setPlaceholderText(u"http://provider.example:8080"_s);
    m_user->setObjectName(u"proxyImportUser"_s);
    m_user->setAccessibleName(tr("User name"));
    m_password->setObjectName(u"proxyImportPassword"_s);
    m_password->setAccessibleName(tr("Password"));
    m_password->setEchoMode(QLineEdit::Password);
    m_note->setObjectName(u"proxyImportNote"_s);
    m_note->setWordWrap(true);
    m_note->setText(tr("Every channel becomes a stream with its name, group, picture and guide. A file can also be dropped on the list."));
    m_refused->setObjectName(u"proxyImportRefused"_s);
    m_refused->setAccessibleName(tr("What could not be taken"));
    m_refused->setWordWrap(true);
    m_refused->setMinimumHeight(refusedHeight);
    m_refused->hide();
    m_begin = m_buttons->addButton(tr("&Import"), QDialogButtonBox::ActionRole);
    m_begin->setObjectName(u"proxyImportButton"_s);
    m_begin->setDefault(true);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space::medium);
    layout->addLayout(m_form);
    layout->addWidget(m_note);
    layout->addWidget(m_refused, 1);
    layout->addStretch();
    layout->addWidget(m_buttons);
    connect(m_from, &QComboBox::currentIndexChanged, this, &ProxyImportDialog::showFields);
    connect(m_begin, &QPushButton::clicked, this, &ProxyImportDialog::start);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    makeForm();
    resize(importWidth, sizeHint().height());
}

void ProxyImportDialog::makeForm()
{
    m_form->setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    m_form->setVerticalSpacing(theme::space::small);
    for (const auto &[name, field] : {std::pair<QString, QWidget *>{tr("From"), m_from},
                                      {tr("File"), m_file},
                                      {tr("Address"), m_url},
                                      {tr("Server"), m_server},
                                      {tr("User name"), m_user},
                                      {tr("Password"), m_password}}) {
        auto *label = new QLabel(name);
        label->setBuddy(field);
        m_form->addRow(label, field);
    }
    showFields();
}

void ProxyImportDialog::showFields()
{
    const auto from = static_cast<From>(m_from->currentIndex());
    m_form->setRowVisible(m_file, from == From::File);
    m_form->setRowVisible(m_url, from == From::Address);
    for (QLineEdit *edit : {m_server, m_user, m_password})
        m_form->setRowVisible(edit, from == From::Account);
}

bool ProxyImportDialog::isListAddress(const QString &url)
{
    const QUrl parsed(url);
    return XtreamAccount::of(parsed) || parsed.path().endsWith(u".m3u", Qt::CaseInsensitive);
}

void ProxyImportDialog::setAddress(const QString &url)
{
    const auto account = XtreamAccount::of(QUrl(url));
    m_from->setCurrentIndex(int(account ? From::Account : From::Address));
    if (!account)
        return m_url->setText(url);
    m_server->setText(account->server);
    m_user->setText(account->user);
    m_password->setText(account->password);
}

void ProxyImportDialog::importFile(const QString &path)
{
    m_from->setCurrentIndex(int(From::File));
    m_file->setPath(path);
    start();
}

void ProxyImportDialog::start()
{
    if (m_from->currentIndex() == int(From::Address))
        return send({{u"url"_s, m_url->text().trimmed()}});
    if (m_from->currentIndex() == int(From::Account))
        return send({{u"url"_s, XtreamAccount{m_server->text(), m_user->text(), m_password->text()}.listUrl()}});
    setReading(true);
    whenDone(QtConcurrent::run(readList, m_file->path()), this, [this](const ListFile &list) {
        setReading(false);
        if (list.isTooLarge)
            return tell(tr("The file is too large for a list of channels."), true);
        if (!list.error.isEmpty())
            return tell(tr("The file cannot be read: %1").arg(list.error), true);
        send({{u"text"_s, list.text}});
    });
}

void ProxyImportDialog::setReading(bool isReading)
{
    m_begin->setEnabled(!isReading);
    if (!isReading)
        return;
    m_refused->hide();
    tell(tr("Reading the list …"), false);
}

void ProxyImportDialog::send(const QJsonObject &input)
{
    setReading(true);
    m_link.call(u"proxy.import"_s, input, this, [this](const Result<QJsonObject> &result) {
        setReading(false);
        if (!result)
            return tell(result.error().message, true);
        show(result->value(u"document").toObject());
        Q_EMIT imported();
    });
}

void ProxyImportDialog::show(const QJsonObject &report)
{
    const QJsonArray refused = report.value(u"refused").toArray();
    const int skipped = report.value(u"skipped").toInt();
    QStringList lines{tr("✓ %n channel(s) taken.", nullptr, report.value(u"imported").toInt())};
    if (report.value(u"has_guide").toBool())
        lines += tr("Their guide is served with them.");
    if (!refused.isEmpty())
        lines += tr("%n could not be taken:", nullptr, static_cast<int>(refused.size()));
    tell(lines.join(u' '), false);
    m_refused->clear();
    for (const auto &row : refused) {
        const Error why{ErrorCode::Unprocessable, row[u"error"].toString(), u"url"_s, {}, 0, {}};
        m_refused->addItem(tr("%1: %2").arg(row[u"name"].toString(), serverText::translated(why)));
    }
    if (skipped > 0)
        m_refused->addItem(tr("%n address(es) that are neither http nor https", nullptr, skipped));
    m_refused->setVisible(m_refused->count() > 0);
}

void ProxyImportDialog::tell(const QString &message, bool isTrouble)
{
    m_note->setStyleSheet(isTrouble ? u"color: %1"_s.arg(theme::colors().trouble.name()) : QString());
    m_note->setText(message);
}

} // namespace castwright
