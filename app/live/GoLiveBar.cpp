// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/GoLiveBar.h"

#include "link/StudioMirror.h"
#include "live/PreflightPanel.h"
#include "live/RecordBar.h"
#include "theme/Theme.h"
#include "widgets/ElidedLabel.h"
#include "widgets/UniqueMnemonics.h"

#include <QDateTime>
#include <QHBoxLayout>
#include <QLabel>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
QPushButton *makeButton(const QString &text, const QString &name, QBoxLayout *into)
{
    auto *button = new QPushButton(text);
    button->setObjectName(name);
    button->setAccessibleName(withoutMnemonic(text));
    into->addWidget(button);
    return button;
}
} // namespace

GoLiveBar::GoLiveBar(StudioMirror &mirror, QWidget *parent)
    : QWidget(parent)
    , m_mirror(mirror)
    , m_time(new QLabel)
    , m_health(new ElidedLabel)
    , m_note(new QLabel)
    , m_preflight(new PreflightPanel(mirror))
    , m_record(new RecordBar(mirror))
{
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::space::medium);
    m_goLive = makeButton(tr("&Go live"), u"goLiveButton"_s, line);
    m_end = makeButton(tr("&End"), u"endButton"_s, line);
    m_confirm = makeButton(tr("Really end the show"), u"confirmEndButton"_s, line);
    m_stopCountdown = makeButton(tr("&Stop the countdown"), u"stopCountdownButton"_s, line);
    m_keepOn = makeButton(tr("Stay on air"), u"stayOnAirButton"_s, line);
    m_time->setFont(theme::font(theme::Type::Display));
    m_time->setObjectName(u"elapsedTime"_s);
    m_time->setAccessibleName(tr("Time on air"));
    line->addWidget(m_time);
    m_health->setObjectName(u"dim"_s);
    line->addWidget(m_health, 1);
    m_tryAgain = makeButton(tr("Try the &failed ones again"), u"tryAgainButton"_s, line);
    m_check = makeButton(tr("&Check connections"), u"preflightButton"_s, line);
    line->addWidget(m_record);
    m_note->setWordWrap(true);
    m_note->setObjectName(u"liveNote"_s);
    m_note->setVisible(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_preflight);
    layout->addLayout(line);
    layout->addWidget(m_note);
    connect(m_goLive, &QPushButton::clicked, this, &GoLiveBar::goLive);
    connect(m_end, &QPushButton::clicked, this, &GoLiveBar::askToEnd);
    connect(m_confirm, &QPushButton::clicked, this, &GoLiveBar::endNow);
    connect(m_tryAgain, &QPushButton::clicked, this, &GoLiveBar::goLive);
    connect(m_check, &QPushButton::clicked, this, &GoLiveBar::checkNow);
    connect(m_stopCountdown, &QPushButton::clicked, this, [this] {
        m_countdown.stop();
        showStatus();
        m_goLive->setFocus();
    });
    connect(m_keepOn, &QPushButton::clicked, this, [this] {
        m_isAsking = false;
        showStatus();
        m_end->setFocus();
    });
    connect(&mirror, &StudioMirror::statusChanged, this, &GoLiveBar::showStatus);
    connect(&mirror, &StudioMirror::studioChanged, this, &GoLiveBar::showStatus);
    connect(&mirror, &StudioMirror::destinationsChanged, this, &GoLiveBar::showStatus);
    connect(&m_countdown, &QTimer::timeout, this, &GoLiveBar::countDown);
    connect(&mirror, &StudioMirror::studioChosen, &m_countdown, &QTimer::stop);
    connect(&m_clock, &QTimer::timeout, this, &GoLiveBar::showTime);
    m_clock.start(500);
    showStatus();
}

int GoLiveBar::countdownSeconds()
{
    return QSettings().value(u"live/countdown"_s, 0).toInt();
}

void GoLiveBar::setCountdownSeconds(int seconds)
{
    QSettings().setValue(u"live/countdown"_s, seconds);
}

void GoLiveBar::goLive()
{
    if (m_countdown.isActive()) { // pressed again: at once
        m_countdown.stop();
        return startNow();
    }
    m_secondsLeft = countdownSeconds();
    const QString state = m_mirror.status().value(u"state").toString();
    if (m_secondsLeft <= 0 || state == u"live" || state == u"starting")
        return startNow();
    m_countdown.start(1000);
    showStatus();
}

void GoLiveBar::countDown()
{
    if (--m_secondsLeft > 0)
        return showStatus();
    m_countdown.stop();
    startNow();
}

void GoLiveBar::startNow()
{
    m_note->setVisible(false);
    m_preflight->hide();
    m_mirror.act(u"stream.goLive"_s, {});
    showStatus();
}

void GoLiveBar::askToEnd()
{
    if (m_end->isHidden())
        return;
    m_isAsking = true;
    showStatus();
    m_keepOn->setFocus();
}

void GoLiveBar::endNow()
{
    m_isAsking = false;
    m_mirror.act(u"stream.goOffline"_s, {});
}

void GoLiveBar::checkNow()
{
    m_preflight->check();
}

void GoLiveBar::showStatus()
{
    const QJsonObject &status = m_mirror.status();
    const QString state = status.value(u"state").toString();
    const bool isOn = state == u"live" || state == u"starting";
    m_isAsking = m_isAsking && isOn;
    QStringList failed;
    for (const auto &row : status.value(u"destinations").toArray())
        if (row[u"state"].toString() == u"failed")
            failed += row[u"name"].toString();
    // What goes is hidden before what comes is shown: for a moment both would ask for a wider window, which does not shrink again.
    const std::pair<QWidget *, bool> parts[] = {{m_goLive, !isOn},
                                                {m_stopCountdown, m_countdown.isActive() && !isOn},
                                                {m_end, isOn && !m_isAsking},
                                                {m_health, !m_isAsking},
                                                {m_confirm, m_isAsking},
                                                {m_keepOn, m_isAsking},
                                                {m_check, !isOn},
                                                {m_tryAgain, isOn && !failed.isEmpty() && !m_isAsking}};
    for (const bool comes : {false, true})
        for (const auto &[part, isShown] : parts)
            if (isShown == comes)
                part->setVisible(comes);
    m_goLive->setText(m_countdown.isActive() ? tr("&Live in %n s", nullptr, m_secondsLeft) : tr("&Go live"));
    m_goLive->setEnabled(!m_mirror.destinations().isEmpty() && state != u"stopping");
    m_goLive->setToolTip(m_mirror.destinations().isEmpty() ? tr("Add a destination first.") : QString());
    m_check->setEnabled(!m_mirror.destinations().isEmpty());
    if (isOn && !failed.isEmpty()) {
        m_note->setText(tr("Not on air: %1. The others are not affected.").arg(failed.join(u", "_s)));
        m_note->setVisible(true);
    } else if (isOn) {
        m_note->setVisible(false);
    }
    const QJsonObject health = status.value(u"health").toObject();
    QString text;
    const QLocale locale;
    if (isOn)
        text = tr("%1 fps · %2 Mbit/s · %3 dropped · CPU %4 %")
                   .arg(locale.toString(health.value(u"fps").toDouble(), 'f', 1))
                   .arg(locale.toString(health.value(u"bitrateBps").toDouble() / 1e6, 'f', 1))
                   .arg(locale.toString(health.value(u"framesDropped").toInt()))
                   .arg(locale.toString(health.value(u"cpuPercent").toDouble(), 'f', 0));
    m_health->setText(text);
    showTime();
}

void GoLiveBar::showTime()
{
    const QJsonObject &status = m_mirror.status();
    const auto started = QDateTime::fromString(status.value(u"startedAt").toString(), Qt::ISODateWithMs);
    const QString state = status.value(u"state").toString();
    const bool isOn = (state == u"live" || state == u"starting") && started.isValid();
    m_time->setVisible(isOn);
    if (!isOn)
        return;
    const qint64 seconds = std::max<qint64>(0, started.secsTo(QDateTime::currentDateTimeUtc()));
    m_time->setText(
        u"%1:%2:%3"_s.arg(seconds / 3600).arg(seconds / 60 % 60, 2, 10, QLatin1Char('0')).arg(seconds % 60, 2, 10, QLatin1Char('0')));
}

} // namespace castwright
