// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/PlaybackHost.h"

#include "http/ErrorEnvelope.h"

#include <mutex>
#include <semaphore>

using namespace Qt::StringLiterals;

namespace castwright::tests {

class PlaybackHost::Directory final : public PlaybackDirectory {
public:
    void resolve(const PlaybackVisit &visit, std::function<void(Result<PlaybackTarget>)> done) override
    {
        PlaybackTarget target;
        target.title = u"Stream <%1>"_s.arg(visit.playbackId);
        if (visit.playbackId.startsWith(u"private") && visit.token != u"good")
            return done(fail(ErrorCode::Unauthorized, u"This stream needs a token."_s));
        if (visit.playbackId == u"nobody")
            return done(fail(ErrorCode::NotFound, u"There is no such stream."_s));
        target.isPrivate = visit.playbackId.startsWith(u"private");
        target.streamId = visit.playbackId;
        const std::scoped_lock lock(mutex);
        if (films.contains(visit.playbackId)) {
            target.kind = PlaybackTarget::Kind::File;
            target.filePath = films.value(visit.playbackId);
            target.contentType = "video/mp4";
        }
        done(target);
    }

    std::mutex mutex;
    QHash<QString, QString> films;
};

/// Counts requests and answers those that the surface does not own.
class PlaybackHost::Rest final : public Surface {
public:
    explicit Rest(PlaybackSurface &surface) : m_surface(surface) {}
    bool owns(const RequestContext &) const override { return true; }
    void handle(const RequestContext &request, Done done) override
    {
        {
            const std::scoped_lock lock(mutex);
            ++requests[request.segments.value(request.segments.size() - 1)];
        }
        if (m_surface.owns(request))
            return m_surface.handle(request, std::move(done));
        if (request.method == "POST" && request.path.startsWith(u"/playback/telemetry/")) { // what the player page tells of itself
            castwright::HttpAnswer taken;
            taken.status = 204;
            return done(std::move(taken));
        }
        done(errorAnswer({ErrorCode::NotFound, u"Nothing here."_s, {}, {}, 0, {}}, request));
    }

    std::mutex mutex;
    QHash<QString, int> requests;

private:
    PlaybackSurface &m_surface;
};

PlaybackHost::PlaybackHost(media::PlaybackSettings settings) : m_context(std::make_unique<QObject>())
{
    m_thread.setObjectName(u"server"_s);
    m_context->moveToThread(&m_thread);
    m_thread.start();
    std::binary_semaphore done(0);
    QMetaObject::invokeMethod(m_context.get(), [&] {
        m_desk = std::make_unique<media::IngestDesk>();
        m_playback = std::make_unique<media::LivePlayback>(*m_desk, settings);
        m_directory = std::make_unique<Directory>();
        m_surface = std::make_unique<PlaybackSurface>(*m_directory, *m_playback);
        m_rest = std::make_unique<Rest>(*m_surface);
        m_http = std::make_unique<HttpHost>(*m_rest, HttpHost::Options());
        m_port = m_http->listen(QHostAddress(QHostAddress::LocalHost), 0).value_or(0);
        done.release();
    });
    done.acquire();
}

PlaybackHost::~PlaybackHost()
{
    std::binary_semaphore done(0);
    QMetaObject::invokeMethod(m_context.get(), [&] {
        m_http->close([&] {
            QMetaObject::invokeMethod(
                m_context.get(),
                [&] {
                    m_http.reset();
                    m_playback.reset();
                    m_desk.reset();
                    done.release();
                },
                Qt::QueuedConnection);
        });
    });
    done.acquire();
    m_thread.quit();
    m_thread.wait();
}

void PlaybackHost::addFilm(const QString &playbackId, const QString &path)
{
    const std::scoped_lock lock(m_directory->mutex);
    m_directory->films.insert(playbackId, path);
}

void PlaybackHost::run(std::function<void(media::LivePlayback &)> work)
{
    std::binary_semaphore done(0);
    QMetaObject::invokeMethod(m_context.get(), [&] {
        work(*m_playback);
        done.release();
    });
    done.acquire();
}

QHash<QString, int> PlaybackHost::takeRequests()
{
    const std::scoped_lock lock(m_rest->mutex);
    return std::exchange(m_rest->requests, {});
}

} // namespace castwright::tests
