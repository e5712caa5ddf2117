// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/program/MonitorFeed.h"

#include "base/ThreadName.h"
#include "media/ffmpeg/ScalePicture.h"

#include <QBuffer>
#include <QImage>

#include <algorithm>
#include <utility>

namespace castwright::media {

struct MonitorFeed::Watcher {
    ProgramView view;
    QSize maxSize;
    int maxFps = 60;
    MediaEngine::FrameSink sink;
    std::mutex calling; ///< held while the sink runs, so that the handle's end waits for it
    bool isOver = false;
    ScalePicture scaler;
    VideoFramePtr last;
};

namespace {
QByteArray pngOf(const VideoFrame &frame)
{
    QImage image(frame.width, frame.height, QImage::Format_RGB32);
    ScalePicture scaler;
    if (!scaler.toBgra(frame, {0, 0, frame.width, frame.height}, image.bits(), static_cast<int>(image.bytesPerLine()), frame.width,
                       frame.height))
        return {};
    QByteArray out;
    QBuffer buffer(&out);
    buffer.open(QIODevice::WriteOnly);
    image.save(&buffer, "PNG");
    return out;
}
} // namespace

MonitorFeed::MonitorFeed() : m_thread([this] { run(); }) {}

MonitorFeed::~MonitorFeed()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_ready.notify_all();
    m_thread.join();
    for (const auto &shot : m_shots)
        shot.second(fail(ErrorCode::ShuttingDown, QStringLiteral("The program has ended.")));
}

std::shared_ptr<void> MonitorFeed::watch(const ProgramView &view, QSize maxSize, int maxFps, MediaEngine::FrameSink sink)
{
    auto watcher = std::make_shared<Watcher>();
    watcher->view = view;
    watcher->maxSize = maxSize;
    watcher->maxFps = maxFps;
    watcher->sink = std::move(sink);
    const std::scoped_lock lock(m_mutex);
    m_watchers.push_back(watcher);
    return {watcher.get(), [watcher](void *) {
                const std::scoped_lock calling(watcher->calling);
                watcher->isOver = true;
            }};
}

void MonitorFeed::shoot(const ProgramView &view, Screenshot done)
{
    const std::scoped_lock lock(m_mutex);
    m_shots.emplace_back(view, std::move(done));
}

bool MonitorFeed::isWanted(const ProgramView &view) const
{
    const std::scoped_lock lock(m_mutex);
    return std::any_of(m_shots.begin(), m_shots.end(), [&](const auto &shot) { return shot.first == view; })
        || std::any_of(m_watchers.begin(), m_watchers.end(), [&](const auto &weak) {
               const auto watcher = weak.lock();
               return watcher && watcher->view == view;
           });
}

bool MonitorFeed::isWanted() const
{
    const std::scoped_lock lock(m_mutex);
    return !m_shots.empty() || std::any_of(m_watchers.begin(), m_watchers.end(), [](const auto &weak) { return !weak.expired(); });
}

std::vector<MonitorFeed::SceneWish> MonitorFeed::scenesWanted() const
{
    std::vector<SceneWish> wishes;
    const auto add = [&wishes](const ProgramView &view, QSize size, int fps) {
        if (view.kind != ProgramView::Kind::Scene)
            return;
        const auto found = std::ranges::find(wishes, view, &SceneWish::view);
        if (found == wishes.end()) {
            wishes.push_back({view, size, fps});
            return;
        }
        found->size = size.isEmpty() || found->size.isEmpty() ? QSize() : found->size.expandedTo(size);
        found->fps = std::max(found->fps, fps);
    };
    const std::scoped_lock lock(m_mutex);
    for (const auto &weak : m_watchers)
        if (const auto watcher = weak.lock())
            add(watcher->view, watcher->maxSize, watcher->maxFps);
    for (const auto &[view, done] : m_shots)
        add(view, {}, 60);
    return wishes;
}

void MonitorFeed::offer(const ProgramView &view, const VideoFramePtr &frame, qint64 frameNumber)
{
    {
        const std::scoped_lock lock(m_mutex);
        const auto found = std::find_if(m_offers.begin(), m_offers.end(), [&](const Offer &offer) { return offer.view == view; });
        if (found != m_offers.end())
            *found = {view, frame, frameNumber};
        else
            m_offers.push_back({view, frame, frameNumber});
    }
    m_ready.notify_one();
}

void MonitorFeed::run()
{
    setThreadName("monitor");
    for (;;) {
        std::vector<Offer> offers;
        {
            std::unique_lock lock(m_mutex);
            m_ready.wait(lock, [this] { return !m_offers.empty() || m_isStopping; });
            if (m_isStopping)
                return;
            offers = std::exchange(m_offers, {});
            std::erase_if(m_watchers, [](const auto &weak) { return weak.expired(); });
        }
        for (const Offer &offer : offers)
            serve(offer);
    }
}

void MonitorFeed::serve(const Offer &offer)
{
    std::vector<std::shared_ptr<Watcher>> watchers;
    std::vector<Screenshot> shots;
    {
        const std::scoped_lock lock(m_mutex);
        for (const auto &weak : m_watchers)
            if (auto watcher = weak.lock(); watcher && watcher->view == offer.view)
                watchers.push_back(std::move(watcher));
        std::erase_if(m_shots, [&](auto &shot) {
            if (shot.first != offer.view)
                return false;
            shots.push_back(std::move(shot.second));
            return true;
        });
    }
    for (const auto &shot : shots) {
        const QByteArray png = pngOf(*offer.frame);
        shot(png.isEmpty() ? Result<QByteArray>(fail(ErrorCode::InternalError, QStringLiteral("The picture could not be written."))) : png);
    }
    for (const auto &watcher : watchers) {
        if (watcher->last == offer.frame)
            continue; // a still program is shown once
        watcher->last = offer.frame;
        const QSize size = QSize(offer.frame->width, offer.frame->height).scaled(watcher->maxSize, Qt::KeepAspectRatio).expandedTo({2, 2});
        MonitorFrame shown;
        shown.width = size.width();
        shown.height = size.height();
        shown.strideBytes = size.width() * 4;
        shown.frameNumber = offer.frameNumber;
        const std::shared_ptr<uchar[]> pixels(
            new uchar[static_cast<std::size_t>(shown.strideBytes) * static_cast<std::size_t>(shown.height)]);
        if (!watcher->scaler.toBgra(*offer.frame, {0, 0, offer.frame->width, offer.frame->height}, pixels.get(), shown.strideBytes,
                                    shown.width, shown.height))
            continue;
        shown.pixels = std::shared_ptr<const uchar>(pixels, pixels.get());
        const std::scoped_lock calling(watcher->calling);
        if (!watcher->isOver)
            watcher->sink(shown);
    }
}

} // namespace castwright::media
