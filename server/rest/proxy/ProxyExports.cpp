// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/proxy/ProxyAnswers.h"
#include "rest/proxy/ProxySurface.h"
#include "services/ProxyService.h"

#include <QUrl>

#include <array>

/// The relay's figures for Prometheus, and its streams as a channel list for players.
namespace castwright {

using namespace Qt::StringLiterals;

namespace {
void appendMetric(QByteArray &out, const char *name, const char *type, const char *help, double value)
{
    out += QByteArray("# HELP castwright_proxy_") + name + ' ' + help + "\n# TYPE castwright_proxy_" + name + ' ' + type
        + "\ncastwright_proxy_" + name + ' ' + QByteArray::number(value, 'g', 17) + '\n';
}

void appendTimes(QByteArray &out, const char *name, const RelayTimes &times)
{
    const QByteArray full = QByteArray("castwright_proxy_") + name + "_milliseconds";
    out += "# TYPE " + full + " summary\n";
    for (const auto &[share, value] :
         std::array<std::pair<const char *, double>, 3>{{{"0.5", times.p50Ms}, {"0.95", times.p95Ms}, {"0.99", times.p99Ms}}})
        out += full + "{quantile=\"" + share + "\"} " + QByteArray::number(value) + '\n';
    out += full + "_count " + QByteArray::number(times.count) + '\n';
}

/// A name in a channel list ends with the line.
QString oneLine(QString text)
{
    return text.replace(u'\n', u' ').replace(u'\r', u' ').replace(u'"', u'\'');
}
} // namespace

HttpAnswer ProxySurface::metrics(const RequestContext &)
{
    const RelayTotals totals = m_proxy.relay()->totals();
    QByteArray out;
    appendMetric(out, "bytes_served_total", "counter", "Bytes sent to clients.", double(totals.bytesServed));
    appendMetric(out, "bytes_received_total", "counter", "Bytes read from upstream.", double(totals.bytesReceived));
    appendMetric(out, "segments_served_total", "counter", "Segments sent to clients.", double(totals.segmentsServed));
    appendMetric(out, "clients", "gauge", "Clients that play now.", double(m_proxy.relay()->clients().size()));
    appendMetric(out, "upstream_connections", "gauge", "Connections to other servers now.", totals.upstreams);
    appendMetric(out, "failovers_total", "counter", "Changes of the address that is played.", double(totals.failovers));
    appendMetric(out, "cache_hits_total", "counter", "Segments that were in the cache.", double(totals.cacheHits));
    appendMetric(out, "cache_misses_total", "counter", "Segments that were fetched.", double(totals.cacheMisses));
    appendMetric(out, "cache_bytes", "gauge", "Bytes in the cache.", double(totals.cacheBytes));
    appendMetric(out, "coalesced_total", "counter", "Requests that waited for another's fetch.", double(totals.coalesced));
    out += "# TYPE castwright_proxy_errors_total counter\n";
    for (auto it = totals.errors.cbegin(); it != totals.errors.cend(); ++it)
        out += "castwright_proxy_errors_total{class=\"" + it.key().toLatin1() + "\"} " + QByteArray::number(it.value()) + '\n';
    appendTimes(out, "stream_start", totals.startTimes);
    appendTimes(out, "segment_fetch", totals.segmentTimes);
    appendTimes(out, "playlist_fetch", totals.playlistTimes);
    appendTimes(out, "failover", totals.failoverTimes);
    HttpAnswer answer;
    answer.contentType = "text/plain; version=0.0.4; charset=utf-8";
    answer.body = out;
    return answer.with("Cache-Control", "no-store");
}

HttpAnswer ProxySurface::channelList(const RequestContext &request)
{
    const QString base = u"http://"_s + QString::fromLatin1(request.header("host"));
    QByteArray out = "#EXTM3U";
    if (m_proxy.hasGuide()) { // with the key that the list was asked for with: players know no other way
        const QString token = request.queryValue(u"api_token");
        QByteArray guide = base.toUtf8() + "/guide.xml";
        if (!token.isEmpty())
            guide += "?api_token=" + QUrl::toPercentEncoding(token);
        out += " x-tvg-url=\"" + guide + "\" url-tvg=\"" + guide + '"';
    }
    out += '\n';
    for (const auto &entry : m_proxy.channels()) {
        out += "#EXTINF:-1";
        const std::array<std::pair<const char *, QString>, 3> attributes{
            {{"tvg-id", entry.guideId}, {"tvg-logo", entry.logo}, {"group-title", entry.group}}};
        for (const auto &[name, value] : attributes)
            if (!value.isEmpty())
                out += QByteArray(" ") + name + "=\"" + oneLine(value).toUtf8() + '"';
        out += ',' + oneLine(entry.name).toUtf8() + '\n' + (base + entry.path).toUtf8() + '\n';
    }
    HttpAnswer answer;
    answer.contentType = "audio/x-mpegurl; charset=utf-8";
    answer.body = out;
    return answer.with("Cache-Control", "no-store");
}

} // namespace castwright
