// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxy/ProxySettingsDialog.h"

#include "forms/FieldForm.h"
#include "services/ProxyInputs.h"
#include "theme/Theme.h"
#include "widgets/ErrorLabel.h"

#include <QCheckBox>
#include <QDialogButtonBox>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QScrollArea>
#include <QTabWidget>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
QWidget *scrolled(const QList<QWidget *> &parts)
{
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    for (QWidget *part : parts)
        column->addWidget(part);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(page);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    page->setAutoFillBackground(false);
    return scroll;
}

/// Only what the person changed, so that a value which no editor can show stays what it was.
void mergeChanges(QJsonObject &into, const QJsonObject &before, const QJsonObject &now)
{
    for (auto it = now.begin(); it != now.end(); ++it)
        if (before.value(it.key()) != *it)
            into.insert(it.key(), *it);
}

QJsonObject joined(const QList<const FieldForm *> &forms)
{
    QJsonObject out;
    for (const FieldForm *form : forms)
        mergeChanges(out, {}, form->values());
    return out;
}
} // namespace

ProxySettingsDialog::ProxySettingsDialog(ServerLink &link, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_top(new FieldForm(typeInfo<ProxySettings>(),
                          {u"requiresToken"_s, u"signsUrls"_s, u"signedUrlSec"_s, u"maxStreams"_s, u"idleStreamSec"_s}))
    , m_allowed(new FieldForm(typeInfo<RelaySettings>(), {u"allowsLoopback"_s, u"allowsPrivate"_s, u"userAgent"_s, u"maxRedirects"_s}))
    , m_times(new FieldForm(typeInfo<RelaySettings>(),
                            {u"connectTimeoutMs"_s, u"headTimeoutMs"_s, u"stallMs"_s, u"hedgeMs"_s, u"giveUpMs"_s, u"lingerMs"_s,
                             u"hlsClientTimeoutMs"_s, u"prebufferMs"_s, u"cooldownMs"_s}))
    , m_limits(new FieldForm(typeInfo<RelaySettings>(),
                             {u"maxClientsPerStream"_s, u"maxClientsPerAddress"_s, u"maxClientBytesPerSec"_s, u"maxStreamBytesPerSec"_s,
                              u"minBytesPerSec"_s, u"prebufferBytes"_s, u"cacheBytes"_s, u"maxSegmentBytes"_s, u"maxPlaylistBytes"_s}))
    , m_error(new ErrorLabel)
    , m_buttons(new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel))
{
    setObjectName(u"proxySettingsDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Settings of the stream proxy"));
    auto *about =
        new QLabel(tr("Addresses of this machine and of private networks are not relayed unless you allow it here: whoever may add "
                      "streams could otherwise reach what only this machine can."));
    about->setWordWrap(true);
    auto *tabs = new QTabWidget;
    tabs->addTab(scrolled({m_top, about, m_allowed, schemeBoxes()}), tr("&What is allowed"));
    tabs->addTab(scrolled({m_times}), tr("&Times"));
    tabs->addTab(scrolled({m_limits}), tr("&Limits"));
    m_error->setObjectName(u"proxySettingsError"_s);
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(false);
    connect(m_buttons, &QDialogButtonBox::accepted, this, &ProxySettingsDialog::save);
    connect(m_buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space::medium);
    layout->addWidget(tabs, 1);
    layout->addWidget(m_error);
    layout->addWidget(m_buttons);
    resize(560, 520);
    m_link.call(u"proxy.settings"_s, {}, this, [this](const Result<QJsonObject> &result) {
        if (!result)
            return showError(result.error());
        take(*result);
    });
}

/// What a server sends by these is one live stream, read by the media engine and packed as a transport stream for players.
QWidget *ProxySettingsDialog::schemeBoxes()
{
    auto *box = new QWidget;
    auto *row = new QHBoxLayout(box);
    row->setContentsMargins({});
    row->addWidget(new QLabel(tr("Read besides HTTP:")));
    for (const auto &scheme : {u"rtmp"_s, u"rtmps"_s, u"srt"_s, u"rtsp"_s}) {
        auto *each = new QCheckBox(scheme.toUpper());
        each->setObjectName(scheme);
        each->setAccessibleName(tr("Relay addresses of %1").arg(each->text()));
        row->addWidget(each);
        m_schemes += each;
    }
    row->addStretch();
    return box;
}

QJsonArray ProxySettingsDialog::chosenSchemes() const
{
    QJsonArray out;
    for (const QJsonValue scheme : m_settings.value(u"relay").toObject().value(u"schemes").toArray())
        if (scheme.toString().startsWith(u"http"))
            out.append(scheme);
    for (const QCheckBox *box : m_schemes)
        if (box->isChecked())
            out.append(box->objectName());
    return out;
}

void ProxySettingsDialog::take(const QJsonObject &settings)
{
    m_settings = settings;
    m_top->setValues(settings);
    for (FieldForm *form : {m_allowed, m_times, m_limits})
        form->setValues(settings.value(u"relay").toObject());
    const QJsonArray schemes = settings.value(u"relay").toObject().value(u"schemes").toArray();
    for (QCheckBox *box : m_schemes)
        box->setChecked(schemes.contains(box->objectName()));
    m_shownTop = m_top->values();
    m_shownRelay = joined({m_allowed, m_times, m_limits});
    m_buttons->button(QDialogButtonBox::Save)->setEnabled(true);
}

void ProxySettingsDialog::showError(const Error &error)
{
    m_error->tell(error.message);
}

void ProxySettingsDialog::save()
{
    QJsonObject settings = m_settings;
    QJsonObject relay = settings.value(u"relay").toObject();
    mergeChanges(settings, m_shownTop, m_top->values());
    mergeChanges(relay, m_shownRelay, joined({m_allowed, m_times, m_limits}));
    relay.insert(u"schemes"_s, chosenSchemes());
    settings.insert(u"relay"_s, relay);
    m_link.call(u"proxy.configure"_s, settings, this, [this](const Result<QJsonObject> &result) {
        if (!result)
            return showError(result.error());
        accept();
    });
}

} // namespace castwright
