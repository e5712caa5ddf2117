// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/encode/ProgramEncoder.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "base/ThreadName.h"
#include "media/ffmpeg/EncodeAudio.h"
#include "media/ffmpeg/EncodeVideo.h"
#include "media/hub/MediaSource.h"

namespace castwright::media {

namespace {
constexpr int maxWaitingFrames = 10;
constexpr std::size_t maxWaitingItems = 600; ///< sound alone, ten seconds: the encoder has died by then
constexpr qint64 keyframeGapUs = 500'000;
} // namespace

ProgramEncoder::ProgramEncoder(const Encoding &encoding, int width, int height, int fps)
    : m_encoding(encoding)
    , m_width(width)
    , m_height(height)
    , m_fps(fps)
    , m_thread([this] { run(); })
{}

ProgramEncoder::~ProgramEncoder()
{
    {
        const std::scoped_lock lock(m_mutex);
        m_isStopping = true;
    }
    m_ready.notify_all();
    m_thread.join();
    m_hub->close();
}

void ProgramEncoder::push(const VideoFramePtr &frame, qint64 frameNumber, const MixedSound &sound)
{
    {
        const std::scoped_lock lock(m_mutex);
        if (m_items.size() >= maxWaitingItems)
            return;
        const bool isBehind = m_waitingFrames >= maxWaitingFrames;
        if (isBehind)
            ++m_skipped;
        else
            ++m_waitingFrames;
        m_items.push_back({isBehind ? nullptr : frame, frameNumber, sound});
    }
    m_ready.notify_one();
}

int ProgramEncoder::waitingFrames() const
{
    const std::scoped_lock lock(m_mutex);
    return m_waitingFrames;
}

int ProgramEncoder::mostWaitingFrames()
{
    return maxWaitingFrames;
}

QString ProgramEncoder::message() const
{
    const std::scoped_lock lock(m_mutex);
    return m_message;
}

void ProgramEncoder::setMessage(const QString &message)
{
    qCWarning(logMedia).noquote() << message;
    const std::scoped_lock lock(m_mutex);
    m_message = message;
}

Result<> ProgramEncoder::encodeSound(const Item &item, std::array<EncodeAudio, audioTrackCount> &encoders)
{
    for (std::size_t i = 0; i < encoders.size(); ++i) {
        if (!item.sound.tracks[i])
            continue;
        if (!encoders[i].isOpen()) // a track that somebody began to read
            CW_CHECK(encoders[i].open(m_encoding.audioBitrateKbps));
        CW_CHECK(encoders[i].encode(*item.sound.tracks[i], item.frameNumber * mixSampleRate / m_fps, [this, i](const PacketPtr &packet) {
            if (i == 0)
                return m_hub->publish(packet);
            auto other = std::make_shared<Packet>(*packet);
            other->audioTrack = static_cast<int>(i) + 1;
            m_hub->publish(other);
        }));
    }
    return {};
}

void ProgramEncoder::run()
{
    setThreadName("enc");
    EncodeVideo video;
    std::array<EncodeAudio, audioTrackCount> audio;
    QString note;
    Result<> opened = video.open(m_encoding, m_width, m_height, m_fps, note);
    if (opened)
        opened = audio[0].open(m_encoding.audioBitrateKbps);
    if (!opened)
        setMessage(opened.error().message);
    else if (!note.isEmpty())
        setMessage(note);
    if (opened)
        m_hub->setInfo(std::make_shared<const StreamInfo>(StreamInfo{video.info(), audio[0].info(), video.encoderName()}));
    const auto publish = [this](const PacketPtr &packet) { m_hub->publish(packet); };
    qint64 lastForcedUs = 0;
    bool isFirst = true;
    for (;;) {
        Item item;
        {
            std::unique_lock lock(m_mutex);
            m_ready.wait(lock, [this] { return !m_items.empty() || m_isStopping; });
            if (m_isStopping)
                return;
            item = std::move(m_items.front());
            m_items.pop_front();
            m_waitingFrames -= item.frame ? 1 : 0;
        }
        if (!opened)
            continue; // keeps the queue empty; outputs wait for the hub's info and say so
        const qint64 beganUs = monotonicUs();
        if (item.frame) {
            bool isKeyframe = isFirst;
            if (beganUs - lastForcedUs >= keyframeGapUs && m_hub->takeKeyframeRequest()) {
                isKeyframe = true;
                lastForcedUs = beganUs;
            }
            isFirst = false;
            opened = video.encode(item.frame, item.frameNumber, isKeyframe, publish);
            const double tookMs = static_cast<double>(monotonicUs() - beganUs) / 1000.0;
            m_encodeMs = m_encodeMs + (tookMs - m_encodeMs) / m_fps;
        }
        if (opened)
            opened = encodeSound(item, audio);
        if (!opened)
            setMessage(opened.error().message);
    }
}

} // namespace castwright::media
