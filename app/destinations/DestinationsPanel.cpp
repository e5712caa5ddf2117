// SPDX-License-Identifier: GPL-3.0-or-later
#include "destinations/DestinationsPanel.h"

#include "destinations/DestinationDialog.h"
#include "link/StudioMirror.h"
#include "theme/Theme.h"

#include <QCheckBox>
#include <QCoreApplication>
#include <QDateTime>
#include <QLabel>
#include <QMenu>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

QString stateText(const QString &state)
{
    const auto tr = [](const char *text) { return QCoreApplication::translate("DestinationsPanel", text); };
    if (state == u"live")
        return tr("● On air");
    if (state == u"connecting" || state == u"preflight")
        return tr("◌ Connecting");
    if (state == u"reconnecting")
        return tr("↻ Reconnecting");
    if (state == u"stalled")
        return tr("‖ Stalled");
    if (state == u"failed")
        return tr("✕ Failed");
    return tr("○ Off");
}

namespace {
QColor stateColor(const QString &state)
{
    const auto &c = theme::colors();
    if (state == u"live")
        return c.onAir.lighter(c.window.lightness() < 128 ? 135 : 100);
    if (state == u"failed")
        return c.trouble;
    if (state == u"stalled" || state == u"reconnecting")
        return c.warning;
    return c.dimText;
}

QString detailOf(const QJsonObject &status)
{
    QStringList parts;
    const QString state = status.value(u"state").toString();
    if (state == u"live") {
        parts += DestinationsPanel::tr("%1 Mbit/s").arg(status.value(u"bitrateBps").toDouble() / 1e6, 0, 'f', 2);
        if (const int dropped = status.value(u"framesDropped").toInt())
            parts += DestinationsPanel::tr("%n dropped", nullptr, dropped);
    }
    if (!status.value(u"message").toString().isEmpty() && state != u"live" && state != u"idle" && state != u"finished")
        parts += status.value(u"message").toString();
    if (const auto next = QDateTime::fromString(status.value(u"nextRetryAt").toString(), Qt::ISODateWithMs); next.isValid() && state == u"reconnecting")
        parts += DestinationsPanel::tr("attempt %1 in %2 s").arg(status.value(u"attempt").toInt() + 1).arg(std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(next)));
    return parts.join(u" · "_s);
}
} // namespace

DestinationsPanel::DestinationsPanel(StudioMirror &mirror, QWidget *parent)
    : Panel(tr("Destinations"), parent), m_mirror(mirror), m_rows(new QVBoxLayout), m_empty(new QLabel(tr("Nowhere to send to yet. Add a platform, a server or a recording.")))
{
    connect(addButton(tr("+ Add"), tr("Add a destination"), u"addDestinationButton"_s), &QToolButton::clicked, this, [this] { (new DestinationDialog(m_mirror, {}, this))->open(); });
    m_empty->setObjectName(u"dim"_s);
    m_empty->setWordWrap(true);
    auto *inside = new QWidget;
    inside->setObjectName(u"destinationsList"_s);
    inside->setAccessibleName(tr("Destinations"));
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(0, 0, theme::space::medium, 0); // room for the scroll bar
    column->addWidget(m_empty);
    column->addLayout(m_rows);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(340);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    content()->addWidget(scroll, 1);
    connect(&mirror, &StudioMirror::destinationsChanged, this, &DestinationsPanel::rebuild);
    connect(&mirror, &StudioMirror::studioChanged, this, &DestinationsPanel::rebuild);
    connect(&mirror, &StudioMirror::statusChanged, this, &DestinationsPanel::showStatus);
    rebuild();
}

DestinationsPanel::Row DestinationsPanel::makeRow(const QString &id)
{
    Row row;
    row.widget = new QWidget;
    row.enabled = new QCheckBox;
    row.state = new QLabel;
    row.detail = new QLabel;
    row.detail->setObjectName(u"dim"_s);
    row.detail->setWordWrap(true);
    row.retry = new QToolButton;
    row.retry->setText(tr("Retry"));
    row.startStop = new QToolButton;
    auto *more = new QToolButton;
    more->setText(u"⋯"_s);
    more->setAccessibleName(tr("More"));
    auto *menu = new QMenu(more);
    menu->addAction(tr("Edit …"), this, [this, id] { editRow(id); });
    menu->addAction(tr("Delete"), this, [this, id] { m_mirror.act(u"destination.delete"_s, {{u"destinationId"_s, id}}); });
    more->setMenu(menu);
    more->setPopupMode(QToolButton::InstantPopup);
    auto *line = new QHBoxLayout;
    line->addWidget(row.enabled, 1);
    line->addWidget(row.state);
    line->addWidget(row.retry);
    line->addWidget(row.startStop);
    line->addWidget(more);
    auto *layout = new QVBoxLayout(row.widget);
    layout->setContentsMargins(0, theme::space::tiny, 0, theme::space::tiny);
    layout->setSpacing(2);
    layout->addLayout(line);
    layout->addWidget(row.detail);
    connect(row.enabled, &QCheckBox::clicked, this, [this, id](bool isOn) { m_mirror.act(u"destination.update"_s, {{u"destinationId"_s, id}, {u"enabled"_s, isOn}}); });
    connect(row.retry, &QToolButton::clicked, this, [this, id] { m_mirror.act(u"destination.retry"_s, {{u"destinationId"_s, id}}); });
    connect(row.startStop, &QToolButton::clicked, this,
            [this, id, button = row.startStop] { m_mirror.act(button->property("runs").toBool() ? u"destination.stop"_s : u"destination.start"_s, {{u"destinationId"_s, id}}); });
    m_rows->addWidget(row.widget);
    return row;
}

void DestinationsPanel::rebuild()
{
    QStringList present;
    for (const auto &destination : m_mirror.destinations()) {
        const QString id = destination[u"id"].toString();
        const QString name = destination[u"name"].toString();
        present += id;
        if (!m_shown.contains(id))
            m_shown.insert(id, makeRow(id));
        Row &row = m_shown[id];
        row.enabled->setText(fontMetrics().elidedText(name, Qt::ElideMiddle, 120));
        row.enabled->setToolTip(destination[u"url"].toString());
        row.enabled->setAccessibleName(tr("%1 is taken along when going live").arg(name));
        row.enabled->setChecked(destination[u"enabled"].toBool());
        row.retry->setAccessibleName(tr("Retry %1 now").arg(name));
        row.state->setObjectName(u"state-"_s + name);
        row.state->setAccessibleName(tr("State of %1").arg(name));
    }
    for (auto it = m_shown.begin(); it != m_shown.end();) {
        if (present.contains(it.key())) {
            ++it;
            continue;
        }
        it->widget->deleteLater();
        it = m_shown.erase(it);
    }
    m_empty->setVisible(present.isEmpty());
    setEnabled(!m_mirror.studioId().isEmpty());
    showStatus();
}

void DestinationsPanel::showStatus()
{
    QHash<QString, QJsonObject> statuses;
    for (const auto &status : m_mirror.status().value(u"destinations").toArray())
        statuses.insert(status[u"destinationId"].toString(), status.toObject());
    const QString studioState = m_mirror.status().value(u"state").toString();
    const bool isInSession = studioState == u"live" || studioState == u"starting";
    for (auto it = m_shown.begin(); it != m_shown.end(); ++it) {
        const QJsonObject status = statuses.value(it.key());
        const QString state = status.value(u"state").toString();
        const bool runs = state != u"idle" && state != u"finished" && state != u"failed" && !state.isEmpty();
        it->state->setText(stateText(state));
        it->state->setStyleSheet(QStringLiteral("color: %1; font-weight: 600").arg(stateColor(state).name()));
        it->detail->setText(detailOf(status));
        it->detail->setVisible(!it->detail->text().isEmpty());
        it->retry->setVisible(state == u"reconnecting" || state == u"failed" || state == u"stalled");
        it->startStop->setVisible(isInSession);
        it->startStop->setText(runs ? tr("Stop") : tr("Start"));
        it->startStop->setAccessibleName(runs ? tr("Stop %1").arg(it->enabled->text()) : tr("Start %1").arg(it->enabled->text()));
        it->startStop->setProperty("runs", runs);
    }
}

void DestinationsPanel::editRow(const QString &id)
{
    for (const auto &destination : m_mirror.destinations())
        if (destination[u"id"].toString() == id)
            (new DestinationDialog(m_mirror, destination.toObject(), this))->open();
}

} // namespace castwright
