// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Clock.h"
#include "media/playback/StreamPlayback.h"

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
using Container = PlaybackFile::Container;
using Kind = PlaybackFile::Kind;

constexpr int segmentAgeSec = 3600; ///< segments are numbered on and never written twice
constexpr std::size_t mostWaiters = 20'000;

RenditionSet::Kind masterKind(Container container)
{
    return container == Container::Ts            ? RenditionSet::Kind::Ts
        : container == Container::CmafLowLatency ? RenditionSet::Kind::CmafLowLatency
                                                 : RenditionSet::Kind::Cmaf;
}

Error offline()
{
    return {ErrorCode::NotFound, u"This stream is offline."_s, {}, {}, 5000, {}};
}

Error noSuchFile()
{
    return {ErrorCode::NotFound, u"There is no such file, or it is too old."_s, {}, {}, 0, {}};
}

Error tooLate(const QString &message)
{
    return {ErrorCode::UpstreamTimeout, message, {}, {}, 1000, {}};
}

PlaybackAnswer playlistAnswer(QByteArray body, Container container, int maxAgeSec)
{
    PlaybackAnswer answer;
    answer.contentType = "application/vnd.apple.mpegurl";
    answer.body = std::move(body);
    answer.maxAgeSec = maxAgeSec;
    answer.protocol = container == Container::CmafLowLatency ? u"llhls"_s : u"hls"_s;
    return answer;
}

QString queryValue(const PlaybackAsk &ask, QStringView name)
{
    for (const auto &[key, value] : ask.query)
        if (key == name)
            return value;
    return {};
}

/// What a delivery directive asks to wait for; nothing when it asks for nothing.
Result<std::optional<SegmentWindow::Position>> directiveOf(const PlaybackAsk &ask)
{
    const QString number = queryValue(ask, u"_HLS_msn");
    const QString part = queryValue(ask, u"_HLS_part");
    if (number.isEmpty() && part.isEmpty())
        return std::nullopt;
    bool isNumber = false;
    SegmentWindow::Position wanted;
    wanted.number = number.toLongLong(&isNumber);
    if (!isNumber || wanted.number < 0)
        return fail(ErrorCode::InvalidRequest, u"_HLS_msn must be a number, and must be there when _HLS_part is."_s, u"_HLS_msn"_s);
    if (!part.isEmpty()) {
        wanted.part = part.toInt(&isNumber);
        if (!isNumber || wanted.part < 0)
            return fail(ErrorCode::InvalidRequest, u"_HLS_part must be a number."_s, u"_HLS_part"_s);
    }
    return wanted;
}
} // namespace

void StreamPlayback::ask(const PlaybackAsk &ask, const PlaybackFile &file, const QByteArray &carried, qint64 nowMs, Done done)
{
    switch (file.kind) {
    case Kind::Master: return askMaster(file, carried, nowMs, std::move(done));
    case Kind::Media: return askMedia(ask, file, nowMs, std::move(done));
    case Kind::Segment:
    case Kind::Part:
    case Kind::Init: return askPiece(file, nowMs, std::move(done));
    case Kind::Flv:
    case Kind::TsBody: return askRing(file, nowMs, std::move(done));
    default: done(std::unexpected(noSuchFile()));
    }
}

void StreamPlayback::wait(qint64 nowMs, int limitMs, std::function<bool()> attempt, std::function<void()> expired)
{
    if (attempt())
        return;
    if (m_waiters.size() >= mostWaiters)
        return expired();
    m_waiters.push_back({nowMs + limitMs, std::move(attempt), std::move(expired)});
}

void StreamPlayback::onChanged()
{
    // An answer may make the next request come in at once, which would stand at the end of this list.
    for (auto waiter = m_waiters.begin(); waiter != m_waiters.end();) {
        if (waiter->attempt())
            waiter = m_waiters.erase(waiter);
        else
            ++waiter;
    }
}

void StreamPlayback::askMaster(const PlaybackFile &file, const QByteArray &carried, qint64 nowMs, Done done)
{
    const FormatKind kind = file.container == Container::Ts ? Ts : Cmaf;
    const auto set = need(kind, nowMs).set;
    if (!set)
        return done(std::unexpected(offline()));
    const auto attempt = [this, kind, set, carried, container = file.container, done] {
        if (const auto failure = failureOf(kind)) {
            done(std::unexpected(*failure));
            return true;
        }
        const auto main = set->find(u"main"_s);
        if (!main->hasSegments())
            return false;
        done(playlistAnswer(set->master(masterKind(container), carried), container, -1));
        return true;
    };
    wait(nowMs, m_settings.firstSegmentMs, attempt, [done] { done(std::unexpected(tooLate(u"The stream has no first segment yet."_s))); });
}

void StreamPlayback::askMedia(const PlaybackAsk &ask, const PlaybackFile &file, qint64 nowMs, Done done)
{
    const FormatKind kind = file.container == Container::Ts ? Ts : Cmaf;
    const auto set = need(kind, nowMs).set;
    if (!set)
        return done(std::unexpected(offline()));
    const auto window = set->find(file.rendition);
    if (!window)
        return done(std::unexpected(noSuchFile()));
    const bool isLow = file.container == Container::CmafLowLatency;
    const auto wanted = isLow ? directiveOf(ask) : Result<std::optional<SegmentWindow::Position>>(std::nullopt);
    if (!wanted)
        return done(std::unexpected(wanted.error()));
    const QString skip = queryValue(ask, u"_HLS_skip");
    const bool canSkip = isLow && (skip == u"YES" || skip == u"v2");
    const auto attempt = [this, kind, window, position = *wanted, canSkip, container = file.container, done] {
        if (const auto failure = failureOf(kind)) {
            done(std::unexpected(*failure));
            return true;
        }
        if (!window->hasSegments())
            return false;
        const auto readiness = position ? window->readinessOf(*position) : SegmentWindow::Readiness::Ready;
        if (readiness == SegmentWindow::Readiness::Waiting)
            return false;
        if (readiness == SegmentWindow::Readiness::Beyond) {
            done(fail(ErrorCode::InvalidRequest, u"That is too far in the future of this playlist."_s, u"_HLS_msn"_s));
            return true;
        }
        const auto style = container == Container::CmafLowLatency ? SegmentWindow::Style::LowLatency : SegmentWindow::Style::Plain;
        // A blocking answer is for one place in the stream and may be kept for long (RFC 8216bis, B.1); the others age at once.
        const int age = position ? window->targetSeconds() * 6 : 1;
        done(playlistAnswer(window->playlist(style, canSkip), container, age));
        return true;
    };
    const int limitMs = *wanted && window->hasSegments() ? window->targetSeconds() * 3000 : m_settings.firstSegmentMs;
    wait(nowMs, limitMs, attempt, [done] { done(std::unexpected(tooLate(u"Nothing new came in time."_s))); });
}

void StreamPlayback::askPiece(const PlaybackFile &file, qint64 nowMs, Done done)
{
    const FormatKind kind = file.container == Container::Ts ? Ts : Cmaf;
    const auto set = need(kind, nowMs).set;
    const auto window = set ? set->find(file.rendition) : nullptr;
    if (!window)
        return done(std::unexpected(set ? noSuchFile() : offline()));
    const SegmentWindow::Position position{file.number, file.part};
    const auto attempt = [window, position, file, done] {
        PlaybackAnswer answer;
        answer.contentType = file.container == Container::Ts ? "video/mp2t" : "video/mp4";
        answer.maxAgeSec = segmentAgeSec;
        answer.protocol = file.kind == Kind::Part ? u"llhls"_s : u"hls"_s;
        if (file.kind == Kind::Init) {
            const auto init = window->init(file.number);
            answer.body = init.value_or(QByteArray());
            done(init ? Result<PlaybackAnswer>(std::move(answer)) : std::unexpected(noSuchFile()));
            return true;
        }
        if (file.kind == Kind::Part && window->readinessOfPart(position) == SegmentWindow::Readiness::Waiting)
            return false; // hinted at, and not there yet
        const auto piece = window->find(position);
        if (!piece) {
            done(std::unexpected(noSuchFile()));
            return true;
        }
        answer.body = piece->bytes;
        answer.filePath = piece->file;
        done(std::move(answer));
        return true;
    };
    wait(nowMs, window->targetSeconds() * 3000, attempt, [done] { done(std::unexpected(tooLate(u"The part did not come in time."_s))); });
}

void StreamPlayback::askRing(const PlaybackFile &file, qint64 nowMs, Done done)
{
    if (!m_session)
        return done(std::unexpected(offline()));
    const FormatKind kind = file.kind == Kind::Flv ? Flv : Ts;
    const Format &format = need(kind, nowMs);
    const auto attempt = [this, kind, ring = format.ring, asked = format.askedMs, done] {
        if (const auto failure = failureOf(kind)) {
            done(std::unexpected(*failure));
            return true;
        }
        if (kind == Flv && ring->head().isEmpty() && !ring->isClosed())
            return false;
        PlaybackAnswer answer;
        answer.contentType = kind == Flv ? "video/x-flv" : "video/mp2t";
        answer.maxAgeSec = -1;
        answer.ring = ring;
        answer.protocol = kind == Flv ? u"http-flv"_s : u"http-ts"_s;
        answer.report = [asked](qint64, bool) { *asked = SystemClock().nowMs(); };
        done(std::move(answer));
        return true;
    };
    wait(nowMs, m_settings.firstSegmentMs, attempt, [done] { done(std::unexpected(tooLate(u"The stream sends nothing yet."_s))); });
}

} // namespace castwright::media
