// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/transcode/TranscodeSession.h"

#include "base/ChunkRing.h"
#include "relay/hls/PlaylistWriter.h"

#include <utility>

namespace castwright::relay {

namespace {
constexpr int patienceMs = 25'000; ///< the source may be changing over

/// Every name leads through the relay, with a mark where a client's own query belongs.
QByteArray withAddresses(const QByteArray &list)
{
    QByteArray out;
    for (const QByteArray &line : list.split('\n')) {
        if (line.isEmpty())
            continue;
        if (!line.startsWith('#'))
            out += "segment.ts?id=" + line + PlaylistWriter::mark;
        else
            out += line;
        out += '\n';
    }
    return out;
}
} // namespace

TranscodeSession::TranscodeSession(const RelaySettings &settings, RelaySpec spec, Transcoder &transcoder, QString sourceUrl,
                                   RelayHooks &hooks)
    : m_settings(settings)
    , m_spec(std::move(spec))
    , m_transcoder(transcoder)
    , m_sourceUrl(std::move(sourceUrl))
    , m_hooks(hooks)
{
    m_linger.setSingleShot(true);
    m_patience.setSingleShot(true);
    connect(&m_linger, &QTimer::timeout, this, [this] {
        if (m_clients == 0 && m_openers.isEmpty() && m_listers.isEmpty())
            m_run.reset();
    });
    connect(&m_patience, &QTimer::timeout, this, [this] {
        m_run.reset();
        tellAll({ErrorCode::UpstreamTimeout, QStringLiteral("The encode did not begin in time."), {}, {}, 0, {}});
    });
}

TranscodeSession::~TranscodeSession()
{
    stop();
}

void TranscodeSession::begin()
{
    m_linger.stop();
    if (m_run && m_run->isOver() && (m_run->failure() || m_clients == 0))
        m_run.reset();
    if (m_run)
        return;
    Transcoder::Job job;
    job.name = m_spec.streamId;
    job.url = m_sourceUrl;
    job.isLive = m_spec.kind != RelayKind::Vod;
    job.plan = *m_spec.transcode;
    m_patience.start(patienceMs);
    m_run = m_transcoder.begin(job, [self = QPointer<TranscodeSession>(this), post = m_hooks.post] {
        post([self] {
            if (self)
                self->look();
        });
    });
}

RelayAnswer TranscodeSession::streamAnswer() const
{
    RelayAnswer answer;
    answer.contentType = "video/mp2t";
    answer.headers.emplaceBack("Accept-Ranges", "none");
    answer.dropsSlow = m_spec.dropsSlow;
    return answer;
}

void TranscodeSession::open(bool isHead, const Done &done)
{
    if (isHead) { // nothing is encoded for a look at the head
        RelayAnswer answer = streamAnswer();
        answer.ring = std::make_shared<ChunkRing>();
        answer.ring->close();
        return done(answer);
    }
    m_openers.append(done);
    begin();
    look();
}

void TranscodeSession::playlist(const Done &done)
{
    m_listers.append(done);
    begin();
    look();
}

void TranscodeSession::segment(const QByteArray &name, const Done &done)
{
    const auto bytes = m_run ? m_run->segment(name) : std::nullopt;
    if (!bytes)
        return done(fail(ErrorCode::NotFound, QStringLiteral("There is no such segment in this stream, or it is too old.")));
    RelayAnswer answer;
    answer.contentType = "video/mp2t";
    answer.body = *bytes;
    done(answer);
}

/// Something is there that was not before.
void TranscodeSession::look()
{
    if (!m_run)
        return;
    if (const auto failure = m_run->failure()) {
        m_run.reset();
        m_hooks.error(QStringLiteral("transcode"), failure->message);
        m_hooks.over(*failure);
        return tellAll(*failure);
    }
    if (m_run->isReady()) {
        m_patience.stop();
        RelayAnswer answer = streamAnswer();
        answer.ring = m_run->ring();
        for (const Done &done : std::exchange(m_openers, {}))
            done(answer);
    }
    if (const QByteArray list = m_run->playlist(); !list.isEmpty()) {
        RelayAnswer answer;
        answer.contentType = "application/vnd.apple.mpegurl";
        answer.body = withAddresses(list);
        for (const Done &done : std::exchange(m_listers, {}))
            done(answer);
    }
    if (m_clients == 0 && m_openers.isEmpty() && m_listers.isEmpty() && !m_linger.isActive())
        m_linger.start(m_settings.transcodeLingerMs); // whoever asked may never begin
}

void TranscodeSession::setClientCount(int count)
{
    m_clients = count;
    if (count > 0)
        m_linger.stop();
    else if (m_run && !m_linger.isActive())
        m_linger.start(m_settings.transcodeLingerMs);
}

void TranscodeSession::tellAll(const Error &error)
{
    m_patience.stop();
    const auto openers = std::exchange(m_openers, {});
    const auto listers = std::exchange(m_listers, {});
    for (const Done &done : openers)
        done(std::unexpected(error));
    for (const Done &done : listers)
        done(std::unexpected(error));
}

void TranscodeSession::stop()
{
    m_linger.stop();
    m_run.reset();
    tellAll({ErrorCode::NotFound, QStringLiteral("The stream was stopped."), {}, {}, 0, {}});
}

std::optional<TranscodeFigures> TranscodeSession::figures() const
{
    return m_run && !m_run->isOver() ? std::optional(m_run->figures()) : std::nullopt;
}

} // namespace castwright::relay
