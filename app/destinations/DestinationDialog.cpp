// SPDX-License-Identifier: GPL-3.0-or-later
#include "destinations/DestinationDialog.h"

#include "theme/Theme.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QToolButton>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
struct Preset {
    const char *name;
    const char *platform;
    const char *kind;
    const char *url;
    const char *hint;
};

constexpr Preset presets[] = {
    {QT_TRANSLATE_NOOP("DestinationDialog", "Own RTMP server"), "", "rtmp", "rtmp://", QT_TRANSLATE_NOOP("DestinationDialog", "The server's address and, apart from it, the stream key.")},
    {"YouTube", "youtube", "rtmp", "rtmps://a.rtmps.youtube.com/live2", QT_TRANSLATE_NOOP("DestinationDialog", "The key is in YouTube Studio under Go live, Stream.")},
    {"Twitch", "twitch", "rtmp", "rtmps://ingest.global-contribute.live-video.net/app",
     QT_TRANSLATE_NOOP("DestinationDialog", "The key is in the creator dashboard under Settings, Stream.")},
    {"Facebook", "facebook", "rtmp", "rtmps://live-api-s.facebook.com:443/rtmp", QT_TRANSLATE_NOOP("DestinationDialog", "The key is in Live Producer under Streaming software.")},
    {"Kick", "kick", "rtmp", "rtmps://", QT_TRANSLATE_NOOP("DestinationDialog", "Address and key are in the dashboard under Stream.")},
    {"SRT", "", "srt", "srt://", QT_TRANSLATE_NOOP("DestinationDialog", "Host and port of the receiver.")},
    {QT_TRANSLATE_NOOP("DestinationDialog", "HLS on this machine"), "", "hls", "", QT_TRANSLATE_NOOP("DestinationDialog", "Served by Castwright itself; any player on the network can watch.")},
    {QT_TRANSLATE_NOOP("DestinationDialog", "Recording"), "", "file", "", QT_TRANSLATE_NOOP("DestinationDialog", "An MP4 file in the recordings folder that plays even after a crash.")},
};
} // namespace

DestinationDialog::DestinationDialog(StudioMirror &mirror, const QJsonObject &destination, QWidget *parent)
    : QDialog(parent), m_mirror(mirror), m_id(destination.value(u"id").toString()), m_preset(new QComboBox), m_name(new QLineEdit), m_url(new QLineEdit), m_key(new QLineEdit),
      m_enabled(new QCheckBox(tr("Taken along when &going live"))), m_hint(new QLabel), m_error(new QLabel)
{
    setObjectName(u"destinationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_id.isEmpty() ? tr("Add a destination") : tr("Change the destination"));
    for (const Preset &preset : presets)
        m_preset->addItem(tr(preset.name));
    m_preset->setObjectName(u"presetBox"_s);
    m_preset->setAccessibleName(tr("Platform"));
    m_name->setObjectName(u"nameField"_s);
    m_name->setAccessibleName(tr("Name"));
    m_url->setObjectName(u"urlField"_s);
    m_url->setAccessibleName(tr("Server address"));
    m_key->setObjectName(u"streamKeyField"_s);
    m_key->setAccessibleName(tr("Stream key"));
    m_key->setEchoMode(QLineEdit::Password);
    auto *reveal = new QToolButton;
    reveal->setText(tr("Show"));
    reveal->setCheckable(true);
    reveal->setAccessibleName(tr("Show the stream key"));
    connect(reveal, &QToolButton::toggled, this, [this](bool isShown) { m_key->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password); });
    auto *keyRow = new QHBoxLayout;
    keyRow->addWidget(m_key, 1);
    keyRow->addWidget(reveal);
    m_hint->setObjectName(u"dim"_s);
    m_hint->setWordWrap(true);
    m_error->setWordWrap(true);
    m_error->setVisible(false);
    auto *form = new QFormLayout;
    if (m_id.isEmpty())
        form->addRow(tr("&Platform"), m_preset);
    form->addRow(tr("&Name"), m_name);
    form->addRow(tr("&Server address"), m_url);
    form->addRow(tr("Stream &key"), keyRow);
    form->addRow(QString(), m_enabled);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &DestinationDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space::medium);
    layout->addLayout(form);
    layout->addWidget(m_hint);
    layout->addWidget(m_error);
    layout->addStretch();
    layout->addWidget(buttons);
    setMinimumWidth(520);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &DestinationDialog::presetChosen);
    presetChosen(0);
    m_enabled->setChecked(m_id.isEmpty() || destination.value(u"enabled").toBool());
    if (m_id.isEmpty())
        return;
    m_kind = destination.value(u"kind").toString();
    m_name->setText(destination.value(u"name").toString());
    m_url->setText(destination.value(u"url").toString());
    m_key->setPlaceholderText(destination.value(u"streamKeyMasked").toString());
    m_hint->setText(tr("Leave the key empty to keep it."));
    m_url->setEnabled(m_kind == u"rtmp" || m_kind == u"srt");
    m_key->setEnabled(m_kind == u"rtmp");
}

void DestinationDialog::presetChosen(int index)
{
    const Preset &preset = presets[index];
    m_kind = QLatin1String(preset.kind);
    m_name->setText(tr(preset.name));
    m_url->setText(QLatin1String(preset.url));
    m_hint->setText(tr(preset.hint));
    m_url->setEnabled(m_kind == u"rtmp" || m_kind == u"srt");
    m_key->setEnabled(m_kind == u"rtmp");
}

void DestinationDialog::save()
{
    QJsonObject input{{u"name"_s, m_name->text().trimmed()}, {u"enabled"_s, m_enabled->isChecked()}};
    if (m_url->isEnabled())
        input.insert(u"url"_s, m_url->text().trimmed());
    if (!m_key->text().isEmpty())
        input.insert(u"streamKey"_s, m_key->text().trimmed());
    if (m_id.isEmpty()) {
        input.insert(u"kind"_s, m_kind);
        input.insert(u"platform"_s, QLatin1String(presets[m_preset->currentIndex()].platform));
    } else {
        input.insert(u"destinationId"_s, m_id);
    }
    m_mirror.tryAct(m_id.isEmpty() ? u"destination.create"_s : u"destination.update"_s, input, this, [this](const Result<QJsonObject> &result) {
        if (result)
            return accept();
        m_error->setStyleSheet(QStringLiteral("color: %1").arg(theme::colors().trouble.name()));
        m_error->setText(result.error().message);
        m_error->setVisible(true);
        if (auto *field = findChild<QWidget *>(result.error().field + u"Field"_s))
            field->setFocus();
    });
}

} // namespace castwright
