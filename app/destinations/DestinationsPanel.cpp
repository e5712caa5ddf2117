// SPDX-License-Identifier: GPL-3.0-or-later
#include "destinations/DestinationsPanel.h"

#include "destinations/DestinationDialog.h"
#include "destinations/Diagnostics.h"
#include "link/EditHistory.h"
#include "streams/StreamTexts.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/AskFirst.h"
#include "widgets/ElidedCheckBox.h"
#include "widgets/TimePlot.h"

#include <QClipboard>
#include <QDateTime>
#include <QGuiApplication>
#include <QJsonDocument>
#include <QLabel>
#include <QMenu>
#include <QPushButton>
#include <QScrollArea>
#include <QToolButton>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

QString stateText(const QString &state)
{
    if (state == u"live")
        return DestinationsPanel::tr("● On air");
    if (state == u"connecting" || state == u"preflight")
        return DestinationsPanel::tr("◌ Connecting");
    if (state == u"reconnecting")
        return DestinationsPanel::tr("↻ Reconnecting");
    if (state == u"stalled")
        return DestinationsPanel::tr("‖ Stalled");
    if (state == u"failed")
        return DestinationsPanel::tr("✕ Failed");
    return DestinationsPanel::tr("○ Off");
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
        parts += streamtexts::bitrate(status.value(u"bitrateBps").toDouble());
        if (const int dropped = status.value(u"framesDropped").toInt())
            parts += DestinationsPanel::tr("%n dropped", nullptr, dropped);
    }
    if (!status.value(u"message").toString().isEmpty() && state != u"live" && state != u"idle" && state != u"finished")
        parts += status.value(u"message").toString();
    if (const auto next = QDateTime::fromString(status.value(u"nextRetryAt").toString(), Qt::ISODateWithMs);
        next.isValid() && state == u"reconnecting")
        parts += DestinationsPanel::tr("attempt %1 in %2 s")
                     .arg(status.value(u"attempt").toInt() + 1)
                     .arg(std::max<qint64>(0, QDateTime::currentDateTimeUtc().secsTo(next)));
    return parts.join(u" · "_s);
}
} // namespace

DestinationsPanel::DestinationsPanel(StudioMirror &mirror, EditHistory &history, QWidget *parent)
    : Dock(u"destinationsDock"_s, tr("Destinations"), parent)
    , m_mirror(mirror)
    , m_history(history)
    , m_rows(new QVBoxLayout)
    , m_empty(new QLabel(tr("Nowhere to send to yet. Add a platform, a server or a recording.")))
{
    connect(addButton(u"add"_s, tr("Add a destination"), u"addDestinationButton"_s), &QToolButton::clicked, this, &DestinationsPanel::add);
    m_empty->setObjectName(u"dim"_s);
    m_empty->setWordWrap(true);
    auto *inside = new QWidget;
    inside->setObjectName(u"destinationsList"_s);
    inside->setAccessibleName(tr("Destinations"));
    auto *column = new QVBoxLayout(inside);
    column->setContentsMargins(theme::margins(0, 0, theme::space::small, 0)); // room for the scroll bar
    column->addWidget(m_empty);
    column->addLayout(m_rows);
    column->addStretch();
    auto *scroll = new QScrollArea;
    scroll->setWidget(inside);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setMinimumWidth(300);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->viewport()->setAutoFillBackground(false);
    inside->setAutoFillBackground(false);
    content()->addWidget(scroll, 1);
    connect(&mirror, &StudioMirror::destinationsChanged, this, &DestinationsPanel::rebuild);
    connect(&mirror, &StudioMirror::studioChanged, this, &DestinationsPanel::rebuild);
    connect(&mirror, &StudioMirror::statusChanged, this, &DestinationsPanel::showStatus);
    rebuild();
}

void DestinationsPanel::add()
{
    if (!m_mirror.studioId().isEmpty())
        (new DestinationDialog(m_mirror, {}, this))->open();
}

QMenu *DestinationsPanel::makeMenu(const QString &id, QWidget *parent)
{
    auto *menu = new QMenu(parent);
    menu->addAction(theme::icon(u"edit"_s), tr("&Edit …"), this, [this, id] { edit(id); });
    menu->addAction(theme::icon(u"retry"_s), tr("&Retry now"), this,
                    [this, id] { m_mirror.act(u"destination.retry"_s, {{u"destinationId"_s, id}}); });
    menu->addAction(theme::icon(u"copy"_s), tr("&Copy diagnostics"), this, [this, id] { copyDiagnostics(id); });
    menu->addSeparator();
    menu->addAction(theme::icon(u"delete"_s), tr("&Delete …"), this, [this, id] { askToDelete(id); });
    return menu;
}

DestinationsPanel::Row DestinationsPanel::makeRow(const QString &id)
{
    Row row;
    row.widget = new QWidget;
    row.enabled = new ElidedCheckBox;
    row.state = new QLabel;
    row.detail = new QLabel;
    row.detail->setObjectName(u"dim"_s);
    row.detail->setWordWrap(true);
    row.retry = new QToolButton;
    row.retry->setIcon(theme::icon(u"retry"_s));
    row.retry->setToolTip(tr("Retry now"));
    row.startStop = new QToolButton;
    row.expand = new QToolButton;
    row.expand->setIcon(theme::icon(u"stats"_s));
    row.expand->setCheckable(true);
    row.expand->setToolTip(tr("Bitrate of the last ten minutes"));
    row.plot = new TimePlot(tr("Bitrate"), streamtexts::bitrate);
    row.plot->setAtLeast(1e6);
    row.plot->setVisible(false);
    auto *more = new QToolButton;
    more->setIcon(theme::icon(u"more"_s));
    more->setAccessibleName(tr("More"));
    more->setMenu(makeMenu(id, more));
    more->setPopupMode(QToolButton::InstantPopup);
    auto *line = new QHBoxLayout;
    line->setSpacing(theme::space::tiny);
    line->addWidget(row.enabled, 1);
    for (QToolButton *button : {row.retry, row.startStop, row.expand, more})
        line->addWidget(button);
    auto *layout = new QVBoxLayout(row.widget);
    layout->setContentsMargins(0, theme::space::tiny, 0, theme::space::tiny);
    layout->setSpacing(2);
    auto *words = new QHBoxLayout;
    words->setSpacing(theme::space::small);
    words->addWidget(row.state, 0, Qt::AlignTop);
    words->addWidget(row.detail, 1, Qt::AlignTop);
    layout->addLayout(line);
    layout->addLayout(words);
    layout->addWidget(row.plot);
    connect(row.enabled, &QCheckBox::clicked, this, [this, id](bool isOn) {
        m_history.edit(isOn ? tr("Take along") : tr("Leave out"), u"destination.update"_s,
                       {{u"destinationId"_s, id}, {u"enabled"_s, isOn}});
    });
    connect(row.retry, &QToolButton::clicked, this, [this, id] { m_mirror.act(u"destination.retry"_s, {{u"destinationId"_s, id}}); });
    connect(row.startStop, &QToolButton::clicked, this, [this, id, button = row.startStop] {
        m_mirror.act(button->property("runs").toBool() ? u"destination.stop"_s : u"destination.start"_s, {{u"destinationId"_s, id}});
    });
    connect(row.expand, &QToolButton::toggled, row.plot, &QWidget::setVisible);
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
        row.name = name;
        row.enabled->setText(QString(name).replace(u'&', u"&&"_s));
        row.enabled->setToolTip(name + u'\n' + destination[u"url"].toString());
        row.enabled->setAccessibleName(tr("%1 is taken along when going live").arg(name));
        row.enabled->setChecked(destination[u"enabled"].toBool());
        row.retry->setAccessibleName(tr("Retry %1 now").arg(name));
        row.expand->setAccessibleName(tr("Show the bitrate of %1").arg(name));
        row.state->setObjectName(u"state-"_s + name);
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
    for (auto it = m_shown.begin(); it != m_shown.end(); ++it)
        showRow(*it, statuses.value(it.key()), isInSession);
}

void DestinationsPanel::showRow(Row &row, const QJsonObject &status, bool isInSession)
{
    const QString state = status.value(u"state").toString();
    const bool runs = state != u"idle" && state != u"finished" && state != u"failed" && !state.isEmpty();
    row.state->setText(stateText(state));
    row.state->setAccessibleName(tr("State of %1: %2").arg(row.name, row.state->text().section(u' ', 1)));
    row.state->setStyleSheet(QStringLiteral("color: %1; font-weight: 600").arg(stateColor(state).name()));
    row.detail->setText(detailOf(status));
    row.detail->setVisible(!row.detail->text().isEmpty());
    row.retry->setVisible(state == u"reconnecting" || state == u"failed" || state == u"stalled");
    row.startStop->setVisible(isInSession);
    row.startStop->setIcon(theme::icon(runs ? u"stop"_s : u"play"_s));
    row.startStop->setToolTip(runs ? tr("Stop") : tr("Start"));
    row.startStop->setAccessibleName(runs ? tr("Stop %1").arg(row.name) : tr("Start %1").arg(row.name));
    row.startStop->setProperty("runs", runs);
    if (!runs)
        return;
    const qint64 now = QDateTime::currentMSecsSinceEpoch();
    if (row.plot->samples().isEmpty() || now - row.plot->samples().last().atMs >= 900)
        row.plot->add(now, status.value(u"bitrateBps").toDouble());
}

void DestinationsPanel::edit(const QString &id)
{
    for (const auto &destination : m_mirror.destinations())
        if (destination[u"id"].toString() == id)
            (new DestinationDialog(m_mirror, destination.toObject(), this))->open();
}

void DestinationsPanel::askToDelete(const QString &id)
{
    // Its stream key cannot be brought back by an undo, so this one act asks.
    askFirst(this, u"deleteDestinationBox"_s, tr("Delete the destination"),
             tr("Delete “%1” with its stream key?").arg(m_shown.value(id).name), tr("&Delete"),
             [this, id] { m_mirror.act(u"destination.delete"_s, {{u"destinationId"_s, id}}); });
}

void DestinationsPanel::copyDiagnostics(const QString &id)
{
    const auto find = [&id](const QJsonArray &rows, QStringView name) {
        for (const auto &row : rows)
            if (row[name].toString() == id)
                return row.toObject();
        return QJsonObject();
    };
    const QJsonObject out =
        diagnosticsOf(find(m_mirror.destinations(), u"id"), find(m_mirror.status().value(u"destinations").toArray(), u"destinationId"),
                      m_mirror.status().value(u"health").toObject());
    QGuiApplication::clipboard()->setText(QString::fromUtf8(QJsonDocument(out).toJson()));
}

} // namespace castwright
