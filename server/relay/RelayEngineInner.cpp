// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/RelayEngine.h"
#include "relay/StreamRelay.h"

/// The source of a stream, read by this server itself: for the encoder, and for who looks at the contents. Such readers are no clients.
namespace castwright::relay {

void RelayEngine::setBaseUrl(const QString &url)
{
    m_baseUrl = url;
    for (const auto &[id, each] : m_records)
        onRelay([found = each, encoder = StreamRelay::Encoder{m_transcoder, sourceUrl(*each)}] {
            if (found->worker)
                found->worker->setEncoder(encoder);
        });
}

RelayEngine::RecordPtr RelayEngine::innerRecord(const QString &streamId) const
{
    const auto found = m_inner.find(streamId);
    return found == m_inner.end() ? nullptr : record(found->second);
}

QString RelayEngine::localUrl(const QString &streamId, RelayKind kind) const
{
    switch (kind) {
    case RelayKind::Hls: return m_baseUrl + QStringLiteral("/hls/%1/playlist.m3u8").arg(streamId);
    case RelayKind::Dash: return m_baseUrl + QStringLiteral("/dash/%1/manifest.mpd").arg(streamId);
    default: return m_baseUrl + QStringLiteral("/stream/") + streamId;
    }
}

void RelayEngine::openInner(const RecordPtr &found, const QByteArray &range, bool isHead, const Answer &done)
{
    const QString streamId = found->spec.streamId;
    const Answer back = backHere([this, found, streamId, isHead, done](Result<RelayAnswer> answer) {
        if (answer && !isHead) {
            ++found->sourceReaders;
            countChanged(streamId);
            answer->hold = std::shared_ptr<void>(nullptr, [here = m_serverBox, this, found, streamId, inner = answer->hold](void *) {
                here->post([this, found, streamId] {
                    --found->sourceReaders;
                    countChanged(streamId);
                });
            });
        }
        done(std::move(answer));
    });
    onRelay([found, range, isHead, back] {
        if (found->worker)
            found->worker->openSource(range, isHead, back);
        else
            back(fail(ErrorCode::NotFound, QStringLiteral("Stream not found")));
    });
}

void RelayEngine::playlistInner(const RecordPtr &found, const QString &token, const QByteArray &query, const Answer &done)
{
    onRelay([found, token = token.toLatin1(), query, back = backHere(done)] {
        if (found->worker)
            found->worker->sourcePlaylist(token, query, back);
        else
            back(fail(ErrorCode::NotFound, QStringLiteral("Stream not found")));
    });
}

void RelayEngine::segmentInner(const RecordPtr &found, const QString &token, const QByteArray &range, const Answer &done)
{
    const Answer back = backHere([range, done](Result<RelayAnswer> answer) {
        if (answer && !range.isEmpty())
            applyRange(range, *answer);
        done(std::move(answer));
    });
    onRelay([found, token = token.toLatin1(), back] {
        if (found->worker)
            found->worker->sourceSegment(token, back);
        else
            back(fail(ErrorCode::NotFound, QStringLiteral("Stream not found")));
    });
}

/// While somebody plays it, and there is somewhere else to go.
void RelayEngine::watchContents(const QString &streamId, Record &found)
{
    const bool isWanted = m_transcoder && found.spec.content.any() && found.spec.kind != RelayKind::Vod && m_registry.countOf(streamId) > 0;
    if (!isWanted)
        found.watch.reset();
    else if (!found.watch)
        found.watch = m_transcoder->watch(sourceUrl(found), found.spec.content, [here = m_serverBox, this, streamId](const QString &what) {
            here->post([this, streamId, what] { contentFound(streamId, what); });
        });
}

void RelayEngine::contentFound(const QString &streamId, const QString &what)
{
    const auto found = record(streamId);
    if (!found || !found->watch)
        return;
    found->watch.reset(); // looked at anew, with its time of grace, wherever the stream is then
    ++m_totals.errors[what];
    ++found->figures.errors;
    found->figures.lastError = what;
    onRelay([found, what] {
        if (found->worker)
            found->worker->leaveContent(what);
    });
}

} // namespace castwright::relay
