// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/WatchTab.h"

#include "streams/ClipDialog.h"
#include "streams/StreamTexts.h"
#include "streams/StreamView.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/AskFirst.h"
#include "widgets/TimePlot.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 clipMs = 30'000;

QLabel *words(const QString &name)
{
    auto *label = new QLabel;
    label->setObjectName(name);
    label->setWordWrap(true);
    label->setTextInteractionFlags(Qt::TextSelectableByMouse);
    return label;
}
} // namespace

WatchTab::WatchTab(ServerLink &link, QWidget *parent)
    : StreamTab(link, parent)
    , m_view(new StreamView(link))
    , m_health(words(u"streamHealth"_s))
    , m_reasons(words(u"streamReasons"_s))
    , m_facts(words(u"streamFacts"_s))
    , m_bitrate(new TimePlot(tr("Comes in"), streamtexts::bitrate))
    , m_viewers(new TimePlot(tr("Watching"), [](double value) { return QLocale().toString(value, 'f', 0); }))
    , m_clip(new QPushButton(theme::icon(u"trim"_s), tr("C&lip the last 30 s")))
    , m_part(new QPushButton(tr("Clip a &part …")))
    , m_sendAway(new QPushButton(tr("Send the publisher awa&y …")))
{
    m_health->setFont(theme::font(theme::Type::Title));
    m_facts->setProperty("dim", true);
    m_bitrate->setSpanMs(180'000);
    m_viewers->setSpanMs(180'000);
    m_bitrate->setAtLeast(1e6);
    m_viewers->setAtLeast(5);
    m_bitrate->setObjectName(u"streamBitratePlot"_s);
    m_clip->setObjectName(u"clipButton"_s);
    m_part->setObjectName(u"clipPartButton"_s);
    m_sendAway->setObjectName(u"sendAwayButton"_s);
    connect(m_clip, &QPushButton::clicked, this, &WatchTab::clipNow);
    connect(m_part, &QPushButton::clicked, this, &WatchTab::openClip);
    connect(m_sendAway, &QPushButton::clicked, this, [this] {
        askFirst(this, u"sendAwayBox"_s, tr("Send the publisher away"),
                 tr("The connection is closed. With a good key the publisher may come again."), tr("&Send away"),
                 [this] { act(u"stream.disconnect"_s, {}); });
    });
    auto *side = new QVBoxLayout;
    side->setSpacing(theme::space::small);
    side->addWidget(m_health);
    side->addWidget(m_reasons);
    side->addWidget(m_bitrate);
    side->addWidget(m_viewers);
    side->addStretch();
    auto *upper = new QHBoxLayout;
    upper->setSpacing(theme::space::large);
    upper->addWidget(m_view, 3);
    upper->addLayout(side, 2);
    auto *buttons = new QHBoxLayout;
    buttons->addWidget(m_clip);
    buttons->addWidget(m_part);
    buttons->addWidget(m_sendAway);
    buttons->addStretch();
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, theme::space::medium, 0, 0);
    layout->setSpacing(theme::space::medium);
    layout->addLayout(upper);
    layout->addLayout(buttons);
    layout->addWidget(m_facts);
    layout->addStretch();
}

void WatchTab::showStream(bool isOther)
{
    if (!isOther)
        return;
    m_bitrate->setSamples({});
    m_viewers->setSamples({});
    m_live = {};
    showLive();
}

void WatchTab::showLive()
{
    const QString state = m_live.value(u"state").toString();
    const bool isOnAir = streamtexts::isOnAir(state);
    m_view->look(streamId(), isOnAir);
    showHealth();
    m_reasons->setText(streamtexts::reasons(m_live));
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (isOnAir) {
        m_bitrate->add(now, m_live.value(u"health")[u"bitrateBps"].toDouble());
        m_viewers->add(now, m_live.value(u"viewers").toInt());
    }
    m_clip->setEnabled(isOnAir);
    m_part->setEnabled(!streamId().isEmpty());
    m_sendAway->setEnabled(isOnAir && m_live.value(u"protocol").toString() != u"pull");
    QStringList facts;
    if (isOnAir) {
        const auto started = QDateTime::fromString(m_live.value(u"startedAt").toString(), Qt::ISODateWithMs);
        facts += tr("%1 from %2, for %3")
                     .arg(streamtexts::protocol(m_live.value(u"protocol").toString()), m_live.value(u"peer").toString(),
                          streamtexts::duration(started.msecsTo(QDateTime::currentDateTimeUtc())));
        if (const QString encoder = m_live.value(u"encoder").toString(); !encoder.isEmpty())
            facts += encoder;
        facts += streamtexts::tracks(m_live);
        facts += tr("in %1, out %2")
                     .arg(streamtexts::bytes(m_live.value(u"inTotalBytes").toDouble()),
                          streamtexts::bytes(m_live.value(u"outTotalBytes").toDouble()));
        if (m_live.value(u"isRecording").toBool())
            facts += tr("is being recorded");
    } else if (const QString ended = streamtexts::moment(m_live.value(u"endedAt")); !ended.isEmpty()) {
        facts += tr("Last on air until %1").arg(ended);
    }
    m_facts->setText(facts.join(u" · "_s));
}

void WatchTab::showHealth()
{
    const QString state = m_live.value(u"state").toString();
    const bool isOnAir = streamtexts::isOnAir(state);
    m_health->setText(isOnAir ? tr("Health: %1").arg(streamtexts::health(m_live)) : streamtexts::state(state));
    const QColor color = isOnAir ? streamtexts::gradeColor(m_live.value(u"health")[u"grade"].toString()) : streamtexts::stateColor(state);
    m_health->setStyleSheet(u"color: %1"_s.arg(color.name()));
}

void WatchTab::clipNow()
{
    const QString title = tr("Clip of %1").arg(QLocale().toString(QDateTime::currentDateTime(), QLocale::ShortFormat));
    act(u"clip.create"_s, {{u"title"_s, title}, {u"mode"_s, u"now"_s}, {u"durationMs"_s, clipMs}}, [this](const QJsonObject &) {
        Q_EMIT told(tr("The last half minute is being cut. It will be among the clips and in the library."));
        Q_EMIT clipped();
    });
}

void WatchTab::openClip()
{
    auto *dialog = new ClipDialog(m_link, m_stream, m_live, this);
    connect(dialog, &ClipDialog::created, this, &WatchTab::clipped);
    dialog->open();
}

} // namespace castwright
