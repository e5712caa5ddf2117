// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/hls/PlaylistFetch.h"

#include "relay/RequestMaker.h"

#include <QUrlQuery>

namespace castwright::relay {

PlaylistFetch::PlaylistFetch(UpstreamRequest request, M3u8::Limits limits, QHash<QByteArray, QByteArray> variables, Done done,
                             QObject *parent)
    : QObject(parent)
    , m_request(std::move(request))
    , m_limits(limits)
    , m_variables(std::move(variables))
    , m_done(std::move(done))
{
    m_request.maxBodyBytes = limits.bytes;
    m_deadline.setSingleShot(true);
    connect(&m_deadline, &QTimer::timeout, this, [this] {
        if (m_fetch)
            m_fetch->cancel();
        ended(fail(ErrorCode::UpstreamTimeout, QStringLiteral("The other server did not send the playlist in time.")));
    });
}

void PlaylistFetch::start()
{
    m_deadline.start(m_request.headTimeoutMs); // for everything, so that a server that trickles cannot hold clients
    m_fetch = new UpstreamFetch(m_request,
                                {[this](const UpstreamHead &head, const QUrl &url) {
                                     m_head = head;
                                     m_url = url;
                                 },
                                 [this](const QByteArray &piece) { onData(piece); }, [this](const Result<> &result) { ended(result); }},
                                this);
    m_fetch->start();
}

/// A stream has no end that could be waited for.
void PlaylistFetch::onData(const QByteArray &piece)
{
    m_body += piece;
    const bool isStream = m_body.startsWith('\x47') || m_body.startsWith("FLV\x01") || m_body.startsWith("\x1a\x45\xdf\xa3");
    if (!isStream || !m_head.isSuccess())
        return;
    if (m_fetch)
        m_fetch->cancel();
    m_fetch = nullptr;
    m_deadline.stop();
    deleteLater();
    if (const auto done = std::exchange(m_done, {}))
        done(std::unexpected(Failure{{ErrorCode::UpstreamFailed,
                                      QStringLiteral("This address sends a stream and no playlist: players of HLS cannot go on with it."),
                                      {},
                                      {},
                                      0,
                                      {}},
                                     QStringLiteral("not_media"),
                                     200}));
}

void PlaylistFetch::ended(const Result<> &result)
{
    m_deadline.stop();
    m_fetch = nullptr;
    deleteLater();
    const auto done = std::exchange(m_done, {});
    if (!done)
        return;
    if (!result)
        return done(std::unexpected(Failure{result.error(), errorClass(result.error()), 0}));
    if (!m_head.isSuccess())
        return done(std::unexpected(Failure{statusError(m_head.status), statusClass(m_head.status), m_head.status}));
    QHash<QByteArray, QByteArray> query;
    for (const auto &[name, value] : QUrlQuery(m_url).queryItems(QUrl::FullyDecoded))
        query.insert(name.toUtf8(), value.toUtf8());
    auto list = M3u8::parse(m_body, m_limits, m_variables, query);
    if (!list)
        return done(std::unexpected(Failure{list.error(), QStringLiteral("not_media"), 200}));
    const bool isEmpty = list->entries.isEmpty() && !list->isLowLatency;
    if (isEmpty)
        return done(
            std::unexpected(Failure{{ErrorCode::UpstreamFailed, QStringLiteral("The other server's playlist is empty."), {}, {}, 0, {}},
                                    QStringLiteral("not_media"),
                                    200}));
    done(Loaded{std::move(*list), m_url});
}

} // namespace castwright::relay
