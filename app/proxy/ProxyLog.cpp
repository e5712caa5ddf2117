// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxy/ProxyLog.h"

#include "streams/StreamTexts.h"
#include "words/ServerText.h"

#include <QCoreApplication>
#include <QJsonArray>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr std::size_t kept = 1000;

struct Reason {
    const char *wire;
    const char *words;
};
constexpr Reason reasons[] = {
    {"chunk_timeout_after_retries", QT_TRANSLATE_NOOP("castwright::ProxyLog", "nothing came any more")},
    {"circuit_breaker_bad_upstream", QT_TRANSLATE_NOOP("castwright::ProxyLog", "what came was broken")},
    {"low_bitrate", QT_TRANSLATE_NOOP("castwright::ProxyLog", "too little came")},
    {"primary_recovered", QT_TRANSLATE_NOOP("castwright::ProxyLog", "the first address works again")},
    {"connection_error_after_retries", QT_TRANSLATE_NOOP("castwright::ProxyLog", "it could not be reached")},
    {"playlist_not_advancing", QT_TRANSLATE_NOOP("castwright::ProxyLog", "its playlist stood still")},
    {"segment_fetch_error", QT_TRANSLATE_NOOP("castwright::ProxyLog", "a segment could not be fetched")},
    {"manual_failover", QT_TRANSLATE_NOOP("castwright::ProxyLog", "somebody asked for it")},
    {"manual", QT_TRANSLATE_NOOP("castwright::ProxyLog", "somebody asked for it")},
    {"manual_disconnect", QT_TRANSLATE_NOOP("castwright::ProxyLog", "somebody asked for it")},
    {"client_disconnected", QT_TRANSLATE_NOOP("castwright::ProxyLog", "the player left")},
    {"last_client_disconnected", QT_TRANSLATE_NOOP("castwright::ProxyLog", "nobody plays it any more")},
    {"ended", QT_TRANSLATE_NOOP("castwright::ProxyLog", "it came to its end")},
    {"live_stream_silent_close", QT_TRANSLATE_NOOP("castwright::ProxyLog", "it ended the stream")},
    {"stream_error_http_4xx_after_retries", QT_TRANSLATE_NOOP("castwright::ProxyLog", "it refused the request")},
    {"stream_error_http_5xx_after_retries", QT_TRANSLATE_NOOP("castwright::ProxyLog", "it reported a failure of its own")},
    {"stream_error_not_media_after_retries", QT_TRANSLATE_NOOP("castwright::ProxyLog", "what came was no media")},
    {"black_detected", QT_TRANSLATE_NOOP("castwright::ProxyLog", "its picture was black")},
    {"freeze_detected", QT_TRANSLATE_NOOP("castwright::ProxyLog", "its picture stood still")},
    {"silence_detected", QT_TRANSLATE_NOOP("castwright::ProxyLog", "its sound was silent")},
    {"video_missing", QT_TRANSLATE_NOOP("castwright::ProxyLog", "no picture came")},
    {"audio_missing", QT_TRANSLATE_NOOP("castwright::ProxyLog", "no sound came")},
    {"upstream_limit", QT_TRANSLATE_NOOP("castwright::ProxyLog", "another stream needed its place")},
    {"metadata_filter_deletion", QT_TRANSLATE_NOOP("castwright::ProxyLog", "it was deleted")},
    {"oldest_stream_deletion", QT_TRANSLATE_NOOP("castwright::ProxyLog", "it was deleted")},
    {"manual_deletion", QT_TRANSLATE_NOOP("castwright::ProxyLog", "it was deleted")},
    {"inactive_timeout", QT_TRANSLATE_NOOP("castwright::ProxyLog", "nobody asked for it for too long")},
};

/// A code without words of its own is at least spelt as words.
QString reasonText(const QString &wire)
{
    for (const Reason &row : reasons)
        if (wire == QLatin1String(row.wire))
            return ProxyLog::tr(row.words);
    if (wire.startsWith(u"playlist_fetch_error")) // with what went wrong behind it
        return ProxyLog::tr("its playlist could not be fetched");
    return QString(wire).replace(u'_', u' ');
}

QString clientText(const QJsonObject &data)
{
    const QString agent = data.value(u"user_agent").toString();
    const QString address = data.value(u"ip_address").toString();
    return agent.isEmpty() ? address : ProxyLog::tr("%1 at %2").arg(agent, address);
}

QString textOf(const QString &type, const QJsonObject &data)
{
    const QString reason = reasonText(data.value(u"reason").toString());
    if (type == u"proxy.stream_started")
        return ProxyLog::tr("Runs from %1").arg(data.value(u"url").toString());
    if (type == u"proxy.stream_stopped")
        return ProxyLog::tr("Stopped: %1").arg(reason);
    if (type == u"proxy.stream_failed")
        return ProxyLog::tr("Failed: %1").arg(serverText::translated(data.value(u"error").toString()));
    if (type == u"proxy.client_connected")
        return ProxyLog::tr("Came: %1").arg(clientText(data));
    if (type == u"proxy.client_disconnected")
        return ProxyLog::tr("Left: %1, after %2").arg(clientText(data), streamtexts::bytes(data.value(u"bytes_served").toDouble()));
    if (type == u"proxy.failover_triggered")
        return ProxyLog::tr("Now from %1: %2").arg(data.value(u"new_url").toString(), reason);
    return type;
}
} // namespace

ProxyLog::ProxyLog(ServerLink &link, QObject *parent) : QObject(parent)
{
    connect(&link, &ServerLink::eventReceived, this, [this](const EventPtr &event) {
        if (!event->type.startsWith(u"proxy."))
            return;
        take(*event);
        Q_EMIT added();
    });
    readEarlier(link);
}

QString ProxyLog::troubleText(const QString &error)
{
    return error.contains(u' ') ? serverText::translated(error) : reasonText(error);
}

void ProxyLog::readEarlier(ServerLink &link)
{
    link.call(u"proxy.events"_s, {}, this, [this](const Result<QJsonObject> &result) {
        if (result)
            takeEarlier(result->value(u"document")[u"events"].toArray());
    });
}

/// What came from the bus meanwhile is among them: events and answers come in the order in which the server had them.
void ProxyLog::takeEarlier(const QJsonArray &events)
{
    m_lines.clear();
    m_failures.clear();
    for (const QJsonValue &row : events) {
        Event event;
        event.type = u"proxy."_s + row[u"event_type"].toString();
        event.time = QDateTime::fromString(row[u"timestamp"].toString(), Qt::ISODateWithMs);
        event.data = row[u"data"].toObject();
        take(event);
    }
    Q_EMIT added();
}

void ProxyLog::take(const Event &event)
{
    const QString streamId = event.data.value(u"stream_id").toString();
    const QString text = textOf(event.type, event.data);
    const bool isFailure = event.type == u"proxy.stream_failed";
    if (isFailure)
        m_failures.insert(streamId, event.data.value(u"error").toString());
    else if (event.type == u"proxy.stream_started")
        m_failures.remove(streamId);
    m_lines.push_back({event.time.toLocalTime(), streamId, event.data.value(u"metadata")[u"name"].toString(), text, isFailure});
    if (m_lines.size() > kept)
        m_lines.pop_front();
}

} // namespace castwright
