// SPDX-License-Identifier: GPL-3.0-or-later
#include "destinations/DestinationDialog.h"

#include "destinations/PlatformTexts.h"
#include "domain/Destination.h"
#include "forms/FieldForm.h"
#include "theme/Theme.h"
#include "widgets/ErrorLabel.h"

#include <QCheckBox>
#include <QComboBox>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QLocale>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
const QString ownRtmp = u"rtmp"_s;

QLabel *dimLabel(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setProperty("dim", true);
    label->setWordWrap(true);
    label->setTextFormat(Qt::RichText);
    label->setOpenExternalLinks(true);
    label->setTextInteractionFlags(Qt::TextBrowserInteraction);
    return label;
}
} // namespace

DestinationDialog::DestinationDialog(StudioMirror &mirror, const QJsonObject &destination, QWidget *parent)
    : QDialog(parent)
    , m_mirror(mirror)
    , m_id(destination.value(u"id").toString())
    , m_preset(new QComboBox)
    , m_server(new QComboBox)
    , m_serverLabel(new QLabel(tr("&Ingest")))
    , m_name(new QLineEdit)
    , m_url(new QLineEdit)
    , m_key(new QLineEdit)
    , m_enabled(new QCheckBox(tr("Taken along when &going live")))
    , m_canvas(new QComboBox)
    , m_hint(dimLabel(u"platformHint"_s))
    , m_error(new ErrorLabel)
    , m_ownEncoding(new QCheckBox(tr("&Encoder settings of its own")))
    , m_encoding(new FieldForm(typeInfo<Encoding>()))
    , m_cost(dimLabel(u"encodeCost"_s))
{
    setObjectName(u"destinationDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(m_id.isEmpty() ? tr("Add a destination") : tr("Change the destination"));
    auto *inside = new QWidget;
    auto *column = new QVBoxLayout(inside);
    column->setSpacing(theme::space::medium);
    auto *form = new QFormLayout;
    column->addLayout(form); // first: what a row shows or hides has its parent then
    makeFields(*form);
    column->addWidget(m_hint);
    m_kindPlace = new QVBoxLayout;
    column->addLayout(m_kindPlace);
    makeEncoding(*column, destination);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &DestinationDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    resize(600, 420);
    if (!m_id.isEmpty()) {
        show(destination);
        return;
    }
    takePlatforms({QJsonObject{{u"id"_s, ownRtmp},
                               {u"name"_s, u"Own RTMP server"_s},
                               {u"kind"_s, u"rtmp"_s},
                               {u"keyHelp"_s, u"The server's address and, apart from it, the stream key."_s},
                               {u"servers"_s, QJsonArray{QJsonObject{{u"name"_s, u"RTMP"_s}, {u"url"_s, u"rtmp://"_s}}}}}});
    m_mirror.link().call(u"platform.list"_s, {}, this, [this](const Result<QJsonObject> &result) {
        if (result)
            takePlatforms(result->value(u"data").toArray());
    });
}

void DestinationDialog::makeFields(QFormLayout &form)
{
    m_preset->setObjectName(u"presetBox"_s);
    m_preset->setAccessibleName(tr("Platform"));
    m_preset->setMaxVisibleItems(20);
    m_server->setObjectName(u"serverBox"_s);
    m_server->setAccessibleName(tr("Ingest server"));
    m_server->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_serverLabel->setBuddy(m_server);
    m_name->setObjectName(u"nameField"_s);
    m_name->setAccessibleName(tr("Name"));
    m_url->setObjectName(u"urlField"_s);
    m_url->setAccessibleName(tr("Server address"));
    m_canvas->addItem(tr("Main canvas"), u"main"_s);
    m_canvas->addItem(tr("Vertical canvas"), u"vertical"_s);
    m_canvas->setObjectName(u"canvasField"_s);
    m_canvas->setAccessibleName(tr("Picture that is sent"));
    form.setFieldGrowthPolicy(QFormLayout::AllNonFixedFieldsGrow);
    form.addRow(tr("&Platform"), m_preset);
    form.addRow(m_serverLabel, m_server);
    form.setRowVisible(m_preset, m_id.isEmpty());
    form.setRowVisible(m_server, m_id.isEmpty());
    form.addRow(tr("&Name"), m_name);
    form.addRow(tr("&Server address"), m_url);
    form.addRow(tr("Stream &key"), makeKeyRow());
    form.addRow(tr("Pi&cture"), m_canvas);
    form.setRowVisible(m_canvas, m_mirror.studio().value(u"verticalCanvas").isObject());
    form.addRow(QString(), m_enabled);
    connect(m_preset, &QComboBox::currentIndexChanged, this, &DestinationDialog::platformChosen);
    connect(m_server, &QComboBox::currentIndexChanged, this, &DestinationDialog::serverChosen);
    m_enabled->setChecked(true);
}

QWidget *DestinationDialog::makeKeyRow()
{
    m_key->setObjectName(u"streamKeyField"_s);
    m_key->setAccessibleName(tr("Stream key"));
    m_key->setEchoMode(QLineEdit::Password);
    auto *reveal = new QToolButton;
    reveal->setText(tr("Show"));
    reveal->setCheckable(true);
    reveal->setAccessibleName(tr("Show the stream key"));
    connect(reveal, &QToolButton::toggled, this,
            [this](bool isShown) { m_key->setEchoMode(isShown ? QLineEdit::Normal : QLineEdit::Password); });
    auto *row = new QWidget;
    auto *layout = new QHBoxLayout(row);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_key, 1);
    layout->addWidget(reveal);
    row->setFocusProxy(m_key);
    return row;
}

void DestinationDialog::makeEncoding(QVBoxLayout &layout, const QJsonObject &destination)
{
    m_hadEncoding = destination.value(u"encoding").isObject();
    m_ownEncoding->setObjectName(u"ownEncodingBox"_s);
    m_ownEncoding->setChecked(m_hadEncoding);
    m_encoding->setObjectName(u"encodingForm"_s);
    m_encoding->setValues(m_hadEncoding ? destination.value(u"encoding").toObject() : m_mirror.studio().value(u"encoding").toObject());
    layout.addWidget(m_ownEncoding);
    layout.addWidget(m_cost);
    layout.addWidget(m_encoding);
    connect(m_ownEncoding, &QCheckBox::toggled, this, &DestinationDialog::showCost);
    connect(m_encoding, &FieldForm::changed, this, &DestinationDialog::showCost);
    showCost();
}

void DestinationDialog::showCost()
{
    m_encoding->setVisible(m_ownEncoding->isChecked());
    m_cost->setVisible(m_ownEncoding->isChecked());
    if (!m_ownEncoding->isChecked())
        return;
    const QJsonObject mine = m_encoding->values();
    const auto isSame = [&mine](const QJsonObject &other) {
        return !other.isEmpty()
            && std::ranges::all_of(mine.keys(), [&](const QString &key) { return mine.value(key) == other.value(key); });
    };
    bool isShared = isSame(m_mirror.studio().value(u"encoding").toObject());
    for (const auto &row : m_mirror.destinations())
        isShared = isShared || (row[u"id"].toString() != m_id && isSame(row[u"encoding"].toObject()));
    if (isShared)
        return m_cost->setText(tr("These settings are in use already: no further encode is needed."));
    const QJsonObject health = m_mirror.status().value(u"health").toObject();
    const double encodeMs = health.value(u"encodeMs").toDouble();
    const double fps = m_mirror.studio().value(u"canvas")[u"fps"].toDouble(30);
    if (encodeMs > 0)
        m_cost->setText(tr("⚠ This needs a second encode: by what the present one takes, about %1 % of one processor core more.")
                            .arg(QLocale().toString(encodeMs * fps / 10, 'f', 0)));
    else
        m_cost->setText(tr("⚠ This needs a second encode, which costs about as much processor time as the first."));
}

void DestinationDialog::takePlatforms(const QJsonArray &platforms)
{
    const QString chosen = m_preset->currentData().toString();
    m_platforms = platforms;
    {
        const QSignalBlocker quiet(m_preset);
        m_preset->clear();
        for (const auto platform : platforms)
            m_preset->addItem(platformText(platform[u"name"].toString()), platform[u"id"].toString());
        const int before = m_preset->findData(chosen.isEmpty() ? ownRtmp : chosen);
        m_preset->setCurrentIndex(std::max(0, before));
    }
    if (m_preset->currentData().toString() != chosen)
        platformChosen();
}

void DestinationDialog::platformChosen()
{
    const QJsonObject platform = m_platforms.at(m_preset->currentIndex()).toObject();
    m_name->setText(platformText(platform.value(u"name").toString()));
    {
        const QSignalBlocker quiet(m_server);
        m_server->clear();
        for (const auto server : platform.value(u"servers").toArray())
            m_server->addItem(platformText(server[u"name"].toString()), server[u"url"].toString());
    }
    m_server->setVisible(m_server->count() > 1);
    m_serverLabel->setVisible(m_server->count() > 1);
    QStringList words{platformText(platform.value(u"keyHelp").toString()).toHtmlEscaped()};
    if (const QString page = platform.value(u"keyUrl").toString(); !page.isEmpty())
        words += u"<a href=\"%1\">%2</a>"_s.arg(page.toHtmlEscaped(), tr("Open that page"));
    if (const int most = platform.value(u"maxVideoKbps").toInt(); most > 0)
        words += tr("It takes up to %1 kbit/s of picture and %2 kbit/s of sound.")
                     .arg(QLocale().toString(most), QLocale().toString(platform.value(u"maxAudioKbps").toInt()))
                     .toHtmlEscaped();
    m_hint->setText(words.join(u' '));
    serverChosen();
}

void DestinationDialog::serverChosen()
{
    const QJsonObject platform = m_platforms.at(m_preset->currentIndex()).toObject();
    const QString url = m_server->currentData().toString();
    const QString kind = url.startsWith(u"srt://") ? u"srt"_s : platform.value(u"kind").toString();
    m_url->setText(url);
    if (url.isEmpty() && kind == u"rtmp")
        m_url->setPlaceholderText(u"rtmps://"_s);
    showKind(kind, {});
}

void DestinationDialog::showKind(const QString &kind, const QJsonObject &settings)
{
    m_url->setEnabled(kind == u"rtmp" || kind == u"srt");
    m_key->setEnabled(kind == u"rtmp");
    if (kind == m_kind && settings.isEmpty())
        return;
    m_kind = kind;
    delete std::exchange(m_kindForm, nullptr);
    m_tracks = nullptr;
    if (kind == u"srt")
        m_kindForm = new FieldForm(typeInfo<SrtSettings>());
    else if (kind == u"hls")
        m_kindForm = new FieldForm(typeInfo<HlsSettings>());
    else if (kind == u"file")
        m_kindForm = new FieldForm(typeInfo<FileSettings>());
    else
        return;
    m_kindForm->setValues(!settings.isEmpty()  ? settings
                              : kind == u"srt" ? toJson(SrtSettings())
                              : kind == u"hls" ? toJson(HlsSettings())
                                               : toJson(FileSettings()));
    m_kindPlace->addWidget(m_kindForm);
    if (kind != u"file")
        return;
    QStringList tracks;
    for (const auto track : settings.value(u"tracks").toArray(QJsonArray{1}))
        tracks += QString::number(track.toInt());
    m_tracks = new QLineEdit(tracks.join(u", "_s), m_kindForm);
    m_tracks->setObjectName(u"tracksField"_s);
    m_tracks->setAccessibleName(tr("Sound tracks in the file"));
    m_tracks->setToolTip(
        tr("Numbers from 1 to 6 with commas, for example 1, 2. Which source is heard on which track is set in the mixer."));
    static_cast<QFormLayout *>(m_kindForm->layout())->addRow(tr("Sound &tracks"), m_tracks);
}

void DestinationDialog::show(const QJsonObject &destination)
{
    const QString kind = destination.value(u"kind").toString();
    m_enabled->setChecked(destination.value(u"enabled").toBool());
    m_name->setText(destination.value(u"name").toString());
    m_url->setText(destination.value(u"url").toString());
    m_key->setPlaceholderText(destination.value(u"streamKeyMasked").toString());
    m_canvas->setCurrentIndex(std::max(0, m_canvas->findData(destination.value(u"canvas").toString())));
    m_hint->setText(tr("Leave the key empty to keep it."));
    m_hint->setVisible(kind == u"rtmp");
    showKind(kind, destination.value(kind).toObject());
}

QJsonObject DestinationDialog::input() const
{
    QJsonObject input{{u"name"_s, m_name->text().trimmed()}, {u"enabled"_s, m_enabled->isChecked()}};
    if (m_url->isEnabled())
        input.insert(u"url"_s, m_url->text().trimmed());
    if (m_key->isEnabled() && !m_key->text().isEmpty())
        input.insert(u"streamKey"_s, m_key->text().trimmed());
    if (m_mirror.studio().value(u"verticalCanvas").isObject())
        input.insert(u"canvas"_s, m_canvas->currentData().toString());
    if (m_kindForm) {
        QJsonObject settings = m_kindForm->values();
        if (settings.value(u"passphrase").toString().isEmpty())
            settings.remove(u"passphrase"_s); // kept as it is
        if (m_tracks) {
            QJsonArray tracks;
            for (const QString &number : m_tracks->text().split(u',', Qt::SkipEmptyParts))
                tracks.append(number.trimmed().toInt());
            settings.insert(u"tracks"_s, tracks);
        }
        input.insert(m_kind, settings);
    }
    if (m_ownEncoding->isChecked())
        input.insert(u"encoding"_s, m_encoding->values());
    else if (m_hadEncoding)
        input.insert(u"encoding"_s, QJsonValue::Null);
    if (m_id.isEmpty()) {
        input.insert(u"kind"_s, m_kind);
        const QString platform = m_preset->currentData().toString();
        if (platform != ownRtmp && platform != m_kind)
            input.insert(u"platform"_s, platform);
    } else {
        input.insert(u"destinationId"_s, m_id);
    }
    return input;
}

void DestinationDialog::save()
{
    m_encoding->clearErrors();
    m_error->tell({});
    m_mirror.tryAct(m_id.isEmpty() ? u"destination.create"_s : u"destination.update"_s, input(), this,
                    [this](const Result<QJsonObject> &result) {
                        if (result)
                            return accept();
                        showFailure(result.error());
                    });
}

void DestinationDialog::showFailure(const Error &error)
{
    const QString part = error.field.section(u'.', 0, 0);
    if (part == u"encoding" && m_encoding->showError(error.field, error.message))
        return;
    if (m_kindForm && part == m_kind && m_kindForm->showError(error.field, error.message))
        return;
    m_error->tell(error.message);
    if (auto *field = findChild<QWidget *>(error.field + u"Field"_s))
        field->setFocus();
}

} // namespace castwright
