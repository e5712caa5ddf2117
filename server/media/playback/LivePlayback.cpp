// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playback/LivePlayback.h"

#include "base/Clock.h"
#include "base/Id.h"

#include <QDir>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
constexpr int tickMs = 200;

bool isSessionId(const QString &text)
{
    static const QRegularExpression pattern(QRegularExpression::anchoredPattern(u"[A-Za-z0-9_-]{8,64}"_s));
    return pattern.match(text).hasMatch();
}
void apply(StreamPlayback &stream, const StreamSpec &spec)
{
    QList<int> heights;
    for (const QString &height : spec.renditions)
        if (const int pixels = QString(height).remove(u'p').toInt(); pixels >= 144 && pixels <= 4320)
            heights += pixels / 2 * 2;
    stream.setRenditions(heights);
    stream.setDvr(spec.dvrSec);
}
} // namespace

LivePlayback::LivePlayback(IngestDesk &desk, PlaybackSettings settings) : m_desk(desk), m_settings(std::move(settings))
{
    if (!m_settings.folder.isEmpty())
        QDir(m_settings.folder).removeRecursively(); // of a run that did not end well: nobody knows those segments any more
    const auto made = [this](const QString &streamId) {
        QMetaObject::invokeMethod(this, [this, streamId] { pictureMade(streamId); }, Qt::QueuedConnection);
    };
    m_thumbnails = std::make_unique<Thumbnails>(Thumbnails::Settings(), made);
    m_desk.registry().addListener(this);
    for (const auto &session : m_desk.registry().all())
        sessionBegan(session);
    connect(&m_timer, &QTimer::timeout, this, &LivePlayback::onTick);
    m_timer.start(tickMs);
}

LivePlayback::~LivePlayback()
{
    m_desk.registry().removeListener(this);
    m_thumbnails.reset();
    m_streams.clear();
}

StreamPlayback *LivePlayback::find(const QString &streamId) const
{
    const auto found = m_streams.find(streamId);
    return found == m_streams.end() ? nullptr : found->second.get();
}

StreamPlayback &LivePlayback::stream(const QString &streamId)
{
    auto &stream = m_streams[streamId];
    if (!stream) {
        // Called for every part, on the packer's thread; one look at the waiters serves all that came meanwhile.
        const auto isPending = std::make_shared<std::atomic<bool>>(false);
        const auto changed = [this, streamId, isPending] {
            if (isPending->exchange(true))
                return;
            QMetaObject::invokeMethod(
                this,
                [this, streamId, isPending] {
                    *isPending = false;
                    if (StreamPlayback *present = find(streamId))
                        present->onChanged();
                },
                Qt::QueuedConnection);
        };
        stream = std::make_unique<StreamPlayback>(streamId, m_settings, changed);
        const auto spec = m_specs.find(streamId);
        if (spec != m_specs.end())
            apply(*stream, spec->second);
    }
    return *stream;
}

void LivePlayback::setStream(const StreamSpec &spec)
{
    CW_OWN_THREAD(m_thread);
    m_specs[spec.streamId] = spec;
    if (StreamPlayback *present = find(spec.streamId))
        apply(*present, spec);
}

void LivePlayback::removeStream(const QString &streamId)
{
    CW_OWN_THREAD(m_thread);
    m_specs.erase(streamId);
    m_streams.erase(streamId);
}

void LivePlayback::sessionBegan(const std::shared_ptr<LiveSession> &session)
{
    QMetaObject::invokeMethod(
        this,
        [this, session] {
            if (!session->isEnded())
                stream(session->streamId()).sessionBegan(session);
        },
        Qt::QueuedConnection);
}

void LivePlayback::sessionEnded(const std::shared_ptr<LiveSession> &session)
{
    QMetaObject::invokeMethod(
        this,
        [this, session] {
            if (StreamPlayback *present = find(session->streamId()))
                present->sessionEnded(session, SystemClock().nowMs());
        },
        Qt::QueuedConnection);
}

void LivePlayback::onTick()
{
    const qint64 nowMs = SystemClock().nowMs();
    for (auto stream = m_streams.begin(); stream != m_streams.end();) {
        stream->second->tick(nowMs);
        if (stream->second->isOver(nowMs)) {
            m_thumbnails->forget(stream->first);
            m_pictures.erase(stream->first);
            stream = m_streams.erase(stream);
        } else {
            ++stream;
        }
    }
    refreshPictures(nowMs);
    for (const ViewerSighting &sighting : m_viewers.take(nowMs))
        m_desk.sight(sighting);
}

void LivePlayback::count(const PlaybackAsk &ask, const QString &sessionId, const PlaybackAnswer &answer)
{
    ViewerSighting seen;
    seen.streamId = ask.streamId;
    seen.sessionId = sessionId;
    seen.protocol = answer.protocol;
    seen.address = ask.address;
    seen.userAgent = ask.userAgent;
    seen.bytes = answer.body.size();
    m_viewers.note(seen, SystemClock().nowMs());
}

/// Bytes of a body without end are told by whoever sends them.
void LivePlayback::follow(const PlaybackAsk &ask, PlaybackAnswer &answer)
{
    ViewerSighting seen;
    seen.streamId = ask.streamId;
    seen.sessionId = isSessionId(ask.sessionId) ? ask.sessionId : randomToken(12);
    seen.protocol = answer.protocol;
    seen.address = ask.address;
    seen.userAgent = ask.userAgent;
    m_desk.sight(seen);
    answer.report = [desk = &m_desk, seen, inner = answer.report](qint64 bytes, bool hasLeft) {
        if (inner)
            inner(bytes, hasLeft);
        ViewerSighting now = seen;
        now.bytes = bytes;
        now.hasLeft = hasLeft;
        desk->sight(now);
    };
}

void LivePlayback::ask(const PlaybackAsk &ask, std::function<void(Result<PlaybackAnswer>)> done)
{
    CW_OWN_THREAD(m_thread);
    const PlaybackFile file = PlaybackFile::parse(ask.file);
    if (file.kind == PlaybackFile::Kind::Unknown)
        return done(fail(ErrorCode::NotFound, u"There is no such file."_s));
    const bool isPlaylist = file.kind == PlaybackFile::Kind::Master || file.kind == PlaybackFile::Kind::Media;
    const bool isNew = file.kind == PlaybackFile::Kind::Master && !isSessionId(ask.sessionId);
    const QString sessionId = !isPlaylist ? QString() : isNew ? randomToken(12) : isSessionId(ask.sessionId) ? ask.sessionId : QString();
    const QByteArray carried = isPlaylist ? "?sid=" + sessionId.toLatin1() : QByteArray();
    if (!ask.filePath.isEmpty())
        return m_films.ask(ask, file, carried, [this, ask, sessionId, done = std::move(done)](Result<PlaybackAnswer> answer) {
            if (answer && !ask.streamId.isEmpty())
                count(ask, sessionId, *answer);
            done(std::move(answer));
        });
    if (!find(ask.streamId)) {
        if (!m_desk.registry().find(ask.streamId))
            m_desk.want(ask.streamId); // a studio's program begins by being asked for
        const auto session = m_desk.registry().find(ask.streamId);
        if (!session)
            return done(std::unexpected(Error{ErrorCode::NotFound, u"This stream is offline."_s, {}, {}, 5000, {}}));
        stream(ask.streamId).sessionBegan(session); // its message is on the way
    }
    using Kind = PlaybackFile::Kind;
    if (file.kind == Kind::Thumbnail || file.kind == Kind::SpriteTrack || file.kind == Kind::SpriteSheet)
        return askPicture(ask, file, std::move(done));
    stream(ask.streamId)
        .ask(ask, file, carried, SystemClock().nowMs(), [this, ask, sessionId, done = std::move(done)](Result<PlaybackAnswer> answer) {
            if (answer && answer->ring)
                follow(ask, *answer);
            else if (answer)
                count(ask, sessionId, *answer);
            done(std::move(answer));
        });
}

bool LivePlayback::isPacking(const QString &streamId) const
{
    const StreamPlayback *present = find(streamId);
    return present && present->isPacking();
}

qint64 LivePlayback::bytesInMemory() const
{
    qint64 bytes = 0;
    for (const auto &[id, stream] : m_streams)
        bytes += stream->bytesInMemory();
    return bytes;
}

} // namespace castwright::media
