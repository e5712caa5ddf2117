// SPDX-License-Identifier: GPL-3.0-or-later
#include "welcome/WelcomeDialog.h"

#include "theme/Theme.h"

#include <QButtonGroup>
#include <QCheckBox>
#include <QHBoxLayout>
#include <QJsonArray>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QRadioButton>
#include <QSettings>
#include <QStackedWidget>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
const QString seenKey = u"welcome/seen"_s;
constexpr int pictureShare = 70; ///< percent of the line that a stream may take

QLabel *wrapped(const QString &text = {})
{
    auto *label = new QLabel(text);
    label->setWordWrap(true);
    return label;
}

/// A choice with an explanation under it.
QRadioButton *choice(QButtonGroup *group, int id, const QString &title, const QString &words, QVBoxLayout *into)
{
    auto *button = new QRadioButton(title);
    button->setAccessibleDescription(words);
    group->addButton(button, id);
    into->addWidget(button);
    auto *explained = wrapped(words);
    explained->setObjectName(u"dim"_s);
    explained->setIndent(theme::space::huge);
    into->addWidget(explained);
    return button;
}
} // namespace

WelcomeDialog::WelcomeDialog(StudioMirror &mirror, QString serverAddress, QWidget *parent)
    : QDialog(parent)
    , m_mirror(mirror)
    , m_serverAddress(std::move(serverAddress))
    , m_pages(new QStackedWidget)
    , m_steps(new QLabel)
{
    setObjectName(u"welcomeDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Welcome to Castwright"));
    resize(640, 440);
    for (QWidget *page : {makePurposePage(), makeChecksPage(), makePicturePage(), makeDestinationPage(), makeLivePage()})
        m_pages->addWidget(page);
    m_steps->setObjectName(u"dim"_s);
    auto *skip = new QPushButton(tr("&Skip the introduction"));
    skip->setObjectName(u"welcomeSkip"_s);
    m_back = new QPushButton(tr("&Back"));
    m_back->setObjectName(u"welcomeBack"_s);
    m_next = new QPushButton(tr("&Next"));
    m_next->setObjectName(u"welcomeNext"_s);
    m_next->setDefault(true);
    auto *line = new QHBoxLayout;
    line->addWidget(skip);
    line->addStretch();
    line->addWidget(m_steps);
    line->addWidget(m_back);
    line->addWidget(m_next);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space::large);
    layout->addWidget(m_pages, 1);
    layout->addLayout(line);
    connect(skip, &QPushButton::clicked, this, &QDialog::reject);
    connect(m_back, &QPushButton::clicked, this, [this] { go(m_pages->currentIndex() - 1); });
    connect(m_next, &QPushButton::clicked, this, &WelcomeDialog::next);
    connect(&mirror, &StudioMirror::statusChanged, this, &WelcomeDialog::showLive);
    go(0);
}

bool WelcomeDialog::wasSeen()
{
    return QSettings().value(seenKey, false).toBool();
}

void WelcomeDialog::setSeen(bool wasSeen)
{
    QSettings().setValue(seenKey, wasSeen);
}

void WelcomeDialog::reject()
{
    setSeen(true);
    QDialog::reject();
}

QWidget *WelcomeDialog::page(const QString &title, const QString &words, QLayout *content)
{
    auto *page = new QWidget;
    auto *layout = new QVBoxLayout(page);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space::medium);
    auto *heading = wrapped(title);
    heading->setFont(theme::font(theme::Type::Display));
    layout->addWidget(heading);
    auto *explained = wrapped(words);
    explained->setObjectName(u"dim"_s);
    layout->addWidget(explained);
    layout->addLayout(content);
    layout->addStretch();
    return page;
}

QWidget *WelcomeDialog::makePurposePage()
{
    m_purpose = new QButtonGroup(this);
    auto *column = new QVBoxLayout;
    choice(m_purpose, static_cast<int>(Purpose::Stream), tr("Stream &live to platforms"),
           tr("To one or many at once, and record beside it."), column);
    choice(m_purpose, static_cast<int>(Purpose::Record), tr("&Record only"), tr("Nothing leaves this machine."), column);
    choice(m_purpose, static_cast<int>(Purpose::Try), tr("&Try it out first"), tr("A test picture to a test destination on this machine."),
           column)
        ->setChecked(true);
    return page(tr("What do you want to do?"), tr("Five steps, three minutes; everything can be changed later."), column);
}

QWidget *WelcomeDialog::makeChecksPage()
{
    m_encoders = wrapped(tr("Looking for encoders …"));
    m_uplink = wrapped(tr("How much your line can carry decides how good the picture can be. Measuring sends data for some seconds to a "
                          "server on the internet."));
    m_advice = wrapped();
    m_advice->setFont(theme::font(theme::Type::Title));
    m_advice->setObjectName(u"welcomeAdvice"_s);
    auto *measure = new QPushButton(tr("&Measure the line"));
    measure->setObjectName(u"welcomeMeasure"_s);
    connect(measure, &QPushButton::clicked, this, &WelcomeDialog::measureUplink);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::space::medium);
    column->addWidget(m_encoders);
    column->addWidget(m_uplink);
    column->addWidget(measure, 0, Qt::AlignLeading);
    column->addWidget(m_advice);
    return page(tr("What can this machine carry?"), tr("Castwright looks at the encoders it finds and, if you like, at your line."),
                column);
}

QWidget *WelcomeDialog::makePicturePage()
{
    m_picture = new QButtonGroup(this);
    auto *column = new QVBoxLayout;
    choice(m_picture, static_cast<int>(Picture::Screen), tr("My &screen"), tr("All of it; you can choose a part later."), column);
    choice(m_picture, static_cast<int>(Picture::Camera), tr("My &camera"), tr("The first one that is found, and the default microphone."),
           column);
    choice(m_picture, static_cast<int>(Picture::Pattern), tr("A &test picture"),
           tr("With a clock in it and a tone, so that you see and hear that it works."), column)
        ->setChecked(true);
    return page(tr("What shall be seen?"), tr("The first source of your studio; you can add as many as you like."), column);
}

QWidget *WelcomeDialog::makeDestinationPage()
{
    m_local = new QCheckBox(tr("A test &destination on this machine, to be watched in a browser"));
    m_recording = new QCheckBox(tr("A &recording"));
    m_platform = new QCheckBox(tr("A &platform: I have its stream key at hand"));
    m_local->setObjectName(u"welcomeLocal"_s);
    m_recording->setObjectName(u"welcomeRecording"_s);
    m_platform->setObjectName(u"welcomePlatform"_s);
    m_local->setChecked(true);
    auto *column = new QVBoxLayout;
    column->setSpacing(theme::space::medium);
    for (QCheckBox *box : {m_local, m_recording, m_platform})
        column->addWidget(box);
    return page(tr("Where shall it go?"), tr("Nothing is sent before you press the button on the last page."), column);
}

QWidget *WelcomeDialog::makeLivePage()
{
    m_live = wrapped();
    m_live->setObjectName(u"welcomeLive"_s);
    m_live->setTextFormat(Qt::RichText);
    m_live->setOpenExternalLinks(true);
    auto *column = new QVBoxLayout;
    column->addWidget(m_live);
    return page(tr("Ready"), tr("Go live, look at it, and end it again with the red button in the window."), column);
}

void WelcomeDialog::go(int page)
{
    const int last = m_pages->count() - 1;
    m_pages->setCurrentIndex(std::clamp(page, 0, last));
    page = m_pages->currentIndex();
    m_back->setEnabled(page > 0);
    m_next->setText(page == last ? tr("&Go live") : tr("&Next"));
    m_steps->setText(tr("%1 of %2").arg(page + 1).arg(last + 1));
    if (page == 1)
        probeEncoders();
    if (page == 3) {
        const auto purpose = static_cast<Purpose>(m_purpose->checkedId());
        m_recording->setChecked(purpose == Purpose::Record);
        m_local->setChecked(purpose != Purpose::Record);
        m_platform->setChecked(purpose == Purpose::Stream);
    }
    showLive();
}

void WelcomeDialog::next()
{
    const int page = m_pages->currentIndex();
    if (page == 1)
        applyEncoding();
    if (page == 2)
        addPicture();
    if (page == m_pages->count() - 1)
        return goLive();
    go(page + 1);
}

void WelcomeDialog::probeEncoders()
{
    m_mirror.link().call(u"encoder.list"_s, {}, this, [this](const Result<QJsonObject> &answer) {
        m_hardware.clear();
        for (const auto row : answer ? answer->value(u"data").toArray() : QJsonArray())
            if (row[u"codec"].toString() == u"h264" && row[u"device"].toString() != u"software")
                m_hardware += row[u"device"].toString();
        m_encoders->setText(m_hardware.isEmpty()
                                ? tr("✓ The processor encodes the picture; no graphics card was found that can.")
                                : tr("✓ The graphics card can encode the picture (%1); the processor stays free for the rest.")
                                      .arg(m_hardware.join(u", "_s)));
        recommend();
    });
    m_mirror.link().call(u"uplink.get"_s, {}, this, [this](const Result<QJsonObject> &answer) {
        m_uplinkBps = answer ? answer->value(u"measuredBps").toInteger() : 0;
        recommend();
    });
}

void WelcomeDialog::measureUplink()
{
    m_uplink->setText(tr("Measuring …"));
    m_mirror.link().call(u"uplink.measure"_s, {}, this, [this](const Result<QJsonObject> &answer) {
        if (!answer) {
            m_uplink->setText(tr("It could not be measured: %1").arg(answer.error().message));
            return;
        }
        m_uplinkBps = answer->value(u"measuredBps").toInteger();
        recommend();
    });
}

void WelcomeDialog::recommend()
{
    if (m_uplinkBps > 0)
        m_uplink->setText(tr("✓ Your line carries %1 Mbit/s.").arg(QLocale().toString(static_cast<double>(m_uplinkBps) / 1e6, 'f', 1)));
    const auto room = m_uplinkBps > 0 ? static_cast<int>(m_uplinkBps * pictureShare / 100 / 1000) - 160 : 4500;
    m_videoKbps = std::clamp(room / 100 * 100, 800, 6000);
    m_advice->setText(tr("Suggested: %1 × %2, %3 kbit/s")
                          .arg(m_videoKbps >= 4500 ? 1920 : 1280)
                          .arg(m_videoKbps >= 4500 ? 1080 : 720)
                          .arg(QLocale().toString(m_videoKbps)));
    // A slow processor is better off with the smaller picture whatever the line carries.
    if (m_hardware.isEmpty())
        m_advice->setText(tr("Suggested: %1 × %2, %3 kbit/s").arg(1280).arg(720).arg(QLocale().toString(std::min(m_videoKbps, 4500))));
}

void WelcomeDialog::applyEncoding()
{
    const bool isLarge = !m_hardware.isEmpty() && m_videoKbps >= 4500;
    m_mirror.act(u"studio.update"_s,
                 {{u"encoding"_s,
                   QJsonObject{{u"videoBitrateKbps"_s, m_hardware.isEmpty() ? std::min(m_videoKbps, 4500) : m_videoKbps},
                               {u"device"_s, m_hardware.isEmpty() ? u"software"_s : u"auto"_s}}},
                  {u"canvas"_s, QJsonObject{{u"width"_s, isLarge ? 1920 : 1280}, {u"height"_s, isLarge ? 1080 : 720}}}});
}

void WelcomeDialog::addPicture()
{
    const auto has = [this](const QString &kind) {
        return std::ranges::any_of(m_mirror.sources(), [&](const auto &source) { return source[u"kind"].toString() == kind; });
    };
    const auto add = [&](const QString &name, const QString &kind, const QJsonObject &settings) {
        if (!has(kind))
            m_mirror.act(u"source.create"_s, {{u"name"_s, name}, {u"kind"_s, kind}, {kind, settings}});
    };
    switch (static_cast<Picture>(m_picture->checkedId())) {
    case Picture::Screen: add(tr("Screen"), u"screen"_s, {}); break;
    case Picture::Camera:
        add(tr("Camera"), u"camera"_s, {});
        add(tr("Microphone"), u"audioInput"_s, {});
        break;
    case Picture::Pattern:
        add(tr("Test picture"), u"testPattern"_s, {{u"pattern"_s, u"motion"_s}, {u"tone"_s, true}});
        add(tr("Clock"), u"text"_s, {{u"text"_s, u"{clock}"_s}, {u"sizePx"_s, 72}, {u"outlinePx"_s, 3}});
        break;
    }
}

void WelcomeDialog::goLive()
{
    if (m_mirror.status().value(u"live").toBool()) {
        setSeen(true);
        return accept();
    }
    const auto has = [this](const QString &kind) {
        return std::ranges::any_of(m_mirror.destinations(), [&](const auto &row) { return row[u"kind"].toString() == kind; });
    };
    // One after the other: live goes what is there.
    const auto start = [this](const QJsonObject &) { m_mirror.act(u"stream.goLive"_s, {}); };
    const auto addRecording = [this, has, start](const QJsonObject &done) {
        if (m_recording->isChecked() && !has(u"file"_s))
            return m_mirror.act(u"destination.create"_s, {{u"name"_s, tr("Recording")}, {u"kind"_s, u"file"_s}}, start);
        start(done);
    };
    if (m_platform->isChecked())
        Q_EMIT destinationWanted();
    if (m_local->isChecked() && !has(u"hls"_s))
        m_mirror.act(u"destination.create"_s, {{u"name"_s, tr("Test destination")}, {u"kind"_s, u"hls"_s}}, addRecording);
    else
        addRecording({});
}

void WelcomeDialog::showLive()
{
    const bool isLive = m_mirror.status().value(u"live").toBool();
    const bool isLast = m_pages->currentIndex() == m_pages->count() - 1;
    if (isLast)
        m_next->setText(isLive ? tr("&Done") : tr("&Go live"));
    QStringList places;
    for (const auto &row : m_mirror.status().value(u"destinations").toArray())
        if (const QString url = row[u"playbackUrl"].toString(); url.startsWith(u'/') && url.contains(u"/hls/"))
            places += u"<a href=\"%1%2\">%1%2</a>"_s.arg(m_serverAddress, url.toHtmlEscaped());
    QString text = isLive ? tr("<b>● You are on air.</b>") : tr("Everything is prepared.");
    if (isLive && !places.isEmpty())
        text += u"<br><br>"_s + tr("Watch it in VLC or in a browser that plays HLS: %1").arg(places.join(u"<br>"_s));
    m_live->setText(text);
}

} // namespace castwright
