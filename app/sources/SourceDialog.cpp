// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/SourceDialog.h"

#include "domain/Source.h"
#include "forms/FieldForm.h"
#include "link/EditHistory.h"
#include "sources/PreviewBox.h"
#include "theme/Theme.h"
#include "widgets/ErrorLabel.h"

#include <QCoreApplication>
#include <QDialogButtonBox>
#include <QFormLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLineEdit>
#include <QScrollArea>
#include <QVBoxLayout>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
const TypeInfo &settingsType(const QString &kind)
{
    if (kind == u"testPattern")
        return typeInfo<TestPatternSettings>();
    if (kind == u"color")
        return typeInfo<ColorSettings>();
    if (kind == u"image")
        return typeInfo<ImageSettings>();
    if (kind == u"text")
        return typeInfo<TextSettings>();
    if (kind == u"media")
        return typeInfo<MediaSettings>();
    if (kind == u"screen")
        return typeInfo<ScreenSettings>();
    if (kind == u"camera")
        return typeInfo<CameraSettings>();
    if (kind == u"audioInput")
        return typeInfo<AudioInputSettings>();
    if (kind == u"scene")
        return typeInfo<SceneSettings>();
    if (kind == u"stream")
        return typeInfo<StreamSourceSettings>();
    return typeInfo<NetworkSettings>();
}

QJsonObject defaultsOf(const QString &kind)
{
    if (kind == u"text") {
        TextSettings text;
        text.text = QCoreApplication::translate("SourceDialog", "Hello");
        return toJson(text);
    }
    if (kind == u"testPattern")
        return toJson(TestPatternSettings());
    if (kind == u"color")
        return toJson(ColorSettings());
    if (kind == u"media")
        return toJson(MediaSettings());
    if (kind == u"screen")
        return toJson(ScreenSettings());
    if (kind == u"camera")
        return toJson(CameraSettings());
    if (kind == u"network")
        return toJson(NetworkSettings());
    if (kind == u"stream")
        return toJson(StreamSourceSettings());
    return {};
}
} // namespace

QList<std::pair<QString, QString>> sourceKinds()
{
    return {{SourceDialog::tr("Test pattern"), u"testPattern"_s},
            {SourceDialog::tr("Colour"), u"color"_s},
            {SourceDialog::tr("Image"), u"image"_s},
            {SourceDialog::tr("Text"), u"text"_s},
            {SourceDialog::tr("Media file"), u"media"_s},
            {SourceDialog::tr("Screen"), u"screen"_s},
            {SourceDialog::tr("Camera"), u"camera"_s},
            {SourceDialog::tr("Microphone or desktop sound"), u"audioInput"_s},
            {SourceDialog::tr("Network stream"), u"network"_s},
            {SourceDialog::tr("Stream or program of this server"), u"stream"_s},
            {SourceDialog::tr("Another scene"), u"scene"_s}};
}

QString sourceKindHelp(const QString &kind)
{
    static const QHash<QString, const char *> words{
        {u"testPattern"_s, QT_TRANSLATE_NOOP("SourceDialog", "Bars, a moving picture or a frame counter, with a tone: to try things out.")},
        {u"color"_s, QT_TRANSLATE_NOOP("SourceDialog", "One colour over the whole box, for backgrounds.")},
        {u"image"_s, QT_TRANSLATE_NOOP("SourceDialog", "A picture from a file or the library: PNG, JPEG, WebP, SVG or GIF.")},
        {u"text"_s, QT_TRANSLATE_NOOP("SourceDialog", "Words in any font. {clock}, {date} and {countdown} are filled in.")},
        {u"media"_s, QT_TRANSLATE_NOOP("SourceDialog", "A film or music file, once, in a loop or as a list.")},
        {u"screen"_s, QT_TRANSLATE_NOOP("SourceDialog", "What is on a screen of this machine, whole or in part.")},
        {u"camera"_s, QT_TRANSLATE_NOOP("SourceDialog", "A webcam or capture card.")},
        {u"audioInput"_s, QT_TRANSLATE_NOOP("SourceDialog", "A microphone, or what this machine plays.")},
        {u"network"_s, QT_TRANSLATE_NOOP("SourceDialog", "A stream from another machine: RTMP, SRT, RTSP, HLS or MPEG-TS.")},
        {u"stream"_s,
         QT_TRANSLATE_NOOP("SourceDialog",
                           "What somebody publishes to this Castwright, or what another studio shows. Nothing is sent again.")},
        {u"scene"_s, QT_TRANSLATE_NOOP("SourceDialog", "All that is in another scene, as one piece.")},
    };
    const char *help = words.value(kind);
    return help ? QCoreApplication::translate("SourceDialog", help) : QString();
}

SourceDialog::SourceDialog(StudioMirror &mirror, EditHistory &history, const QString &kind, const QJsonObject &source, QWidget *parent)
    : QDialog(parent)
    , m_mirror(mirror)
    , m_history(history)
    , m_kind(kind)
    , m_sourceId(source.value(u"id").toString())
    , m_name(new QLineEdit)
    , m_form(new FieldForm(settingsType(kind)))
    , m_error(new ErrorLabel)
{
    setObjectName(u"sourceDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    QString kindName = kind;
    for (const auto &[name, wire] : sourceKinds())
        if (wire == kind)
            kindName = name;
    setWindowTitle(m_sourceId.isEmpty() ? tr("Add a source: %1").arg(kindName) : tr("Change the source"));
    m_name->setObjectName(u"nameField"_s);
    m_name->setAccessibleName(tr("Name"));
    m_name->setText(m_sourceId.isEmpty() ? kindName : source.value(u"name").toString());
    m_form->setValues(m_sourceId.isEmpty() ? defaultsOf(kind) : source.value(kind).toObject());
    m_form->putFirst(tr("&Name"), m_name);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    connect(buttons, &QDialogButtonBox::accepted, this, &SourceDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space::medium);
    auto *help = new QLabel(sourceKindHelp(kind));
    help->setObjectName(u"dim"_s);
    help->setWordWrap(true);
    layout->addWidget(help);
    if (m_sourceId.isEmpty() && kind != u"audioInput" && kind != u"scene") {
        m_preview = new PreviewBox(m_mirror);
        layout->addWidget(m_preview);
        const auto look = [this] { m_preview->look({{u"name"_s, u"preview"_s}, {u"kind"_s, m_kind}, {m_kind, m_form->values()}}); };
        connect(m_form, &FieldForm::changed, this, look);
        look();
    }
    if (kind == u"scene") {
        QList<std::pair<QString, QString>> scenes;
        for (const auto &scene : mirror.scenes())
            if (scene[u"id"] != mirror.editedScene().value(u"id"))
                scenes.append({scene[u"name"].toString(), scene[u"id"].toString()});
        m_form->choose(u"sceneId"_s, scenes);
    }
    if (kind == u"stream")
        listStreams();
    if (kind == u"image" || kind == u"media")
        listLibrary();
    auto *scroll = new QScrollArea; // the forms of some kinds are longer than a small screen
    scroll->setWidget(m_form);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->viewport()->setAutoFillBackground(false);
    m_form->setAutoFillBackground(false);
    layout->addWidget(scroll, 1);
    layout->addWidget(m_error);
    layout->addWidget(buttons);
    setMinimumWidth(460);
    if (kind == u"screen" || kind == u"camera" || kind == u"audioInput")
        m_mirror.link().call(u"source.devices"_s, {{u"kind"_s, kind}}, this,
                             [this, field = kind == u"screen" ? u"display"_s : u"device"_s](const Result<QJsonObject> &found) {
                                 QStringList names;
                                 for (const auto &name : found ? found->value(u"data").toArray() : QJsonArray())
                                     names += name.toString();
                                 m_form->suggest(field, names);
                             });
    if (m_sourceId.isEmpty())
        return;
    m_before = {{u"sourceId"_s, m_sourceId}, {u"name"_s, source.value(u"name")}, {m_kind, source.value(m_kind)}};
    m_settling.setSingleShot(true);
    m_settling.setInterval(80);
    connect(&m_settling, &QTimer::timeout, this, &SourceDialog::tryOut);
    connect(m_form, &FieldForm::changed, &m_settling, qOverload<>(&QTimer::start));
}

/// The streams by name, then the other studios, whose programs are streams too.
void SourceDialog::listStreams()
{
    const auto add = [this](const Result<QJsonObject> &found, const QString &words, bool isLast) {
        for (const auto &value : found ? found->value(u"data").toArray() : QJsonArray()) {
            const QJsonObject row = value.toObject();
            if (row[u"id"] != m_mirror.studioId())
                m_streams.append({words.arg(row[u"name"].toString()), row[u"id"].toString()});
        }
        if (!isLast)
            return;
        const QString present = m_form->values().value(u"streamId").toString();
        const bool isThere = std::ranges::any_of(m_streams, [&](const auto &row) { return row.second == present; });
        if (!present.isEmpty() && !isThere)
            m_streams.prepend({tr("%1 (no longer there)").arg(present), present});
        if (m_streams.isEmpty())
            return m_error->tell(tr("There is no stream yet. Make one on the Streams page, then come back."));
        m_form->choose(u"streamId"_s, m_streams, tr("Stream"));
        if (m_preview)
            Q_EMIT m_form->changed(); // one is chosen now, and can be looked at
    };
    m_mirror.link().call(u"stream.list"_s, {}, this, [this, add](const Result<QJsonObject> &streams) {
        add(streams, u"%1"_s, false);
        m_mirror.link().call(u"studio.list"_s, {}, this,
                             [this, add](const Result<QJsonObject> &studios) { add(studios, tr("Program of %1"), true); });
    });
}

/// What of the library is of this kind, in place of its id.
void SourceDialog::listLibrary()
{
    m_mirror.link().callAll(u"media.list"_s, {}, this, [this](const Result<QJsonArray> &assets) {
        if (!assets)
            return; // its id can be typed
        QList<std::pair<QString, QString>> choices{{tr("None"), QString()}};
        const QString present = m_form->values().value(u"mediaId"_s).toString();
        bool isThere = present.isEmpty();
        for (const auto &asset : *assets) {
            const bool isPresent = asset[u"id"].toString() == present;
            const bool isOfKind = (asset[u"kind"].toString() == u"image") == (m_kind == u"image");
            if (isPresent || (isOfKind && asset[u"state"].toString() == u"ready"))
                choices.append({asset[u"name"].toString(), asset[u"id"].toString()});
            isThere = isThere || isPresent;
        }
        if (!isThere)
            choices.append({tr("%1 (no longer there)").arg(present), present});
        m_form->choose(u"mediaId"_s, choices);
    });
}

QJsonObject SourceDialog::input() const
{
    QJsonObject out{{u"name"_s, m_name->text().trimmed()}, {m_kind, m_form->values()}};
    if (m_sourceId.isEmpty())
        out.insert(u"kind"_s, m_kind);
    else
        out.insert(u"sourceId"_s, m_sourceId);
    return out;
}

void SourceDialog::tryOut()
{
    m_isTriedOut = true;
    m_mirror.tryAct(u"source.update"_s, {{u"sourceId"_s, m_sourceId}, {m_kind, m_form->values()}}, this,
                    [this](const Result<QJsonObject> &result) {
                        if (result) {
                            m_form->clearErrors();
                            m_error->tell({});
                        } else {
                            showFailure(result.error());
                        }
                    });
}

void SourceDialog::reject()
{
    m_settling.stop();
    if (m_isTriedOut)
        m_mirror.act(u"source.update"_s, m_before);
    QDialog::reject();
}

void SourceDialog::save()
{
    m_settling.stop();
    m_form->clearErrors();
    m_error->tell({});
    m_mirror.tryAct(m_sourceId.isEmpty() ? u"source.create"_s : u"source.update"_s, input(), this,
                    [this, asked = input()](const Result<QJsonObject> &result) {
                        if (!result)
                            return showFailure(result.error());
                        if (m_sourceId.isEmpty())
                            m_history.remember(tr("Add a source"), {{u"source.delete"_s, {{u"sourceId"_s, result->value(u"id")}}, {}}},
                                               {{u"source.create"_s, asked, result->value(u"id").toString()}});
                        else
                            m_history.remember(tr("Change the source"), {{u"source.update"_s, m_before, {}}},
                                               {{u"source.update"_s, asked, {}}});
                        m_isTriedOut = false;
                        accept();
                    });
}

void SourceDialog::showFailure(const Error &error)
{
    if (m_form->showError(error.field, error.message))
        return m_error->setVisible(false);
    if (error.field == u"name")
        m_name->setFocus();
    m_error->tell(error.message);
}

} // namespace castwright
