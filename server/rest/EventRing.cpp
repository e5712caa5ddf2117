// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/EventRing.h"

#include "base/JsonText.h"

#include <QJsonDocument>

#include <algorithm>

namespace castwright {

bool EventFilter::accepts(const Event &event) const
{
    if (event.accountId != accountId || (!studioId.isEmpty() && event.studioId != studioId))
        return false;
    if (types.isEmpty())
        return !event.isHighRate;
    return std::any_of(types.begin(), types.end(), [&](const QString &type) {
        return type.endsWith(QLatin1Char('*')) ? event.type.startsWith(QStringView(type).chopped(1)) : event.type == type;
    });
}

EventFilter EventFilter::parse(const QString &accountId, const QString &studioId, const QString &types)
{
    EventFilter filter{accountId, studioId, {}};
    for (const QString &type : types.split(QLatin1Char(','), Qt::SkipEmptyParts))
        filter.types += type.trimmed();
    return filter;
}

void EventRing::add(const EventPtr &event)
{
    if (event->isHighRate)
        return;
    m_events.push_back(event);
    if (static_cast<qsizetype>(m_events.size()) > m_capacity)
        m_events.pop_front();
}

std::optional<QList<EventPtr>> EventRing::since(const QString &lastEventId, const EventFilter &filter) const
{
    const auto last = std::find_if(m_events.rbegin(), m_events.rend(), [&](const EventPtr &event) { return event->id == lastEventId; });
    if (last == m_events.rend())
        return std::nullopt;
    QList<EventPtr> missed;
    for (auto it = last.base(); it != m_events.end(); ++it)
        if (filter.accepts(**it))
            missed.append(*it);
    return missed;
}

QByteArray eventJson(const Event &event)
{
    QByteArray out = "{\"id\":";
    appendJsonString(out, event.id);
    out += ",\"type\":";
    appendJsonString(out, event.type);
    out += ",\"sequence\":" + QByteArray::number(event.sequence) + ",\"time\":";
    appendJsonString(out, jsonTime(event.time));
    if (!event.studioId.isEmpty()) {
        out += ",\"studioId\":";
        appendJsonString(out, event.studioId);
    }
    out += ",\"data\":" + QJsonDocument(event.data).toJson(QJsonDocument::Compact) + '}';
    return out;
}

} // namespace castwright
