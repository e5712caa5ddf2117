// SPDX-License-Identifier: GPL-3.0-or-later
#include "stats/StatsPanel.h"

#include "link/StudioMirror.h"
#include "streams/StreamTexts.h"
#include "theme/Theme.h"
#include "widgets/TimePlot.h"

#include <QDateTime>
#include <QGridLayout>
#include <QLocale>
#include <QScrollArea>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 sampleEveryMs = 1000;

std::function<QString(double)> number(const QString &pattern, int decimals)
{
    return [pattern, decimals](double value) { return pattern.arg(QLocale().toString(value, 'f', decimals)); };
}

std::function<double(const QJsonObject &)> member(const char *name)
{
    return [key = QString::fromLatin1(name)](const QJsonObject &health) { return health.value(key).toDouble(); };
}
} // namespace

StatsPanel::StatsPanel(StudioMirror &mirror, QWidget *parent) : Dock(u"statsDock"_s, tr("Figures"), parent), m_mirror(mirror)
{
    auto *inside = new QWidget;
    auto *grid = new QGridLayout(inside);
    grid->setContentsMargins(theme::margins(0, 0, theme::space::medium, 0));
    grid->setSpacing(theme::space::medium);
    m_grid = grid;
    addPlot(tr("Frame rate"), number(tr("%1 fps"), 1), 30, member("fps"));
    addPlot(tr("Sent"), streamtexts::bitrate, 1e6, member("bitrateBps"));
    addPlot(tr("Composing a frame"), number(tr("%1 ms"), 1), 10, member("renderMs"));
    addPlot(tr("Encoding a frame"), number(tr("%1 ms"), 1), 10, member("encodeMs"));
    addPlot(tr("Frames not sent"), number(tr("%1/s"), 0), 5, [this](const QJsonObject &health) {
        const double now = health.value(u"framesDropped").toDouble();
        return std::max(0.0, now - std::exchange(m_lastDropped, now));
    });
    addPlot(tr("Frames late or skipped"), number(tr("%1/s"), 0), 5, [this](const QJsonObject &health) {
        const double lagged = health.value(u"framesLagged").toDouble();
        const double skipped = health.value(u"framesSkipped").toDouble();
        return std::max(0.0, lagged - std::exchange(m_lastLagged, lagged)) + std::max(0.0, skipped - std::exchange(m_lastSkipped, skipped));
    });
    addPlot(tr("Processor (100 % is one core)"), number(tr("%1 %"), 0), 100, member("cpuPercent"));
    addPlot(tr("Memory"), streamtexts::bytes, 64e6, member("memoryBytes"));
    addPlot(tr("Free disk"), streamtexts::bytes, 1e9, member("diskFreeBytes"));
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    content()->addWidget(scroll, 1);
    connect(&mirror, &StudioMirror::statusChanged, this, &StatsPanel::take);
    connect(&mirror, &StudioMirror::studioChosen, this, [this] {
        for (const Row &row : std::as_const(m_rows))
            row.plot->setSamples({});
        m_lastDropped = m_lastLagged = m_lastSkipped = 0;
    });
}

void StatsPanel::addPlot(const QString &title, std::function<QString(double)> words, double atLeast,
                         std::function<double(const QJsonObject &)> read)
{
    auto *plot = new TimePlot(title, std::move(words));
    plot->setAtLeast(atLeast);
    auto *grid = static_cast<QGridLayout *>(m_grid);
    grid->addWidget(plot, static_cast<int>(m_rows.size()) / 2, static_cast<int>(m_rows.size()) % 2);
    m_rows += {plot, std::move(read)};
}

void StatsPanel::take()
{
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    const QJsonObject health = m_mirror.status().value(u"health").toObject();
    if (health.isEmpty() || now - m_lastMs < sampleEveryMs - 100)
        return;
    m_lastMs = now;
    for (const Row &row : std::as_const(m_rows))
        row.plot->add(now, row.read(health));
}

} // namespace castwright
