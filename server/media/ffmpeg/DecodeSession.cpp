// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/DecodeSession.h"

#include "media/ffmpeg/DemuxErrors.h"
#include "media/ffmpeg/FfmpegCompat.h"

#include <deque>

namespace castwright::media {

namespace {
constexpr qint64 maxPendingBytes = 64 * 1024 * 1024;
}

struct DecodeSession::Private {
    std::unique_ptr<DemuxInput> input;
    std::unique_ptr<DecodeVideo> video;
    std::unique_ptr<DecodeSound> sound;
    std::deque<ffmpeg::AvPacketPtr> videoPackets;
    std::deque<ffmpeg::AvPacketPtr> soundPackets;
    qint64 pendingBytes = 0;
    bool isVideoTried = false;
    bool isSoundTried = false;
    bool isLive = false;
    bool isAtEnd = false;
    bool isVideoDrained = false;
    bool isSoundDrained = false;
    Error error;

    void queue(std::deque<ffmpeg::AvPacketPtr> &packets, ffmpeg::AvPacketPtr packet)
    {
        pendingBytes += packet->size;
        packets.push_back(std::move(packet));
    }
    ffmpeg::AvPacketPtr take(std::deque<ffmpeg::AvPacketPtr> &packets)
    {
        if (packets.empty())
            return {};
        auto packet = std::move(packets.front());
        packets.pop_front();
        pendingBytes -= packet->size;
        return packet;
    }
    void clear()
    {
        videoPackets.clear();
        soundPackets.clear();
        pendingBytes = 0;
        isAtEnd = isVideoDrained = isSoundDrained = false;
    }
    void dropOldest();
    void openDecoders();
};

/// Also for tracks that begin later than the stream.
void DecodeSession::Private::openDecoders()
{
    AVStream *videoStream = input->video();
    if (videoStream && !std::exchange(isVideoTried, true))
        video = DecodeVideo::open(input->context(), videoStream, isLive);
    AVStream *soundStream = input->sound();
    if (soundStream && !std::exchange(isSoundTried, true))
        sound = DecodeSound::open(soundStream);
}

void DecodeSession::Private::dropOldest()
{
    const std::size_t before = videoPackets.size();
    take(videoPackets);
    while (!videoPackets.empty() && !(videoPackets.front()->flags & AV_PKT_FLAG_KEY))
        take(videoPackets);
    if (before == 0)
        take(soundPackets);
    if (video)
        video->flush();
}

Result<std::unique_ptr<DecodeSession>> DecodeSession::open(DemuxRequest request)
{
    auto data = std::make_unique<Private>();
    data->isLive = request.kind != DemuxRequest::Kind::File;
    CW_TRY(data->input, DemuxInput::open(request));
    data->openDecoders();
    if (!data->video && !data->sound)
        return std::unexpected(demuxError(AVERROR_DECODER_NOT_FOUND, false, request));
    return std::unique_ptr<DecodeSession>(new DecodeSession(std::move(data)));
}

DecodeSession::DecodeSession(std::unique_ptr<Private> data) : d(std::move(data)) {}
DecodeSession::~DecodeSession() = default;

bool DecodeSession::hasVideo() const
{
    return d->video != nullptr;
}

bool DecodeSession::hasSound() const
{
    return d->sound != nullptr;
}

double DecodeSession::fps() const
{
    return d->video ? d->video->fps() : 0;
}

qint64 DecodeSession::durationUs() const
{
    return d->input->durationUs();
}

DecodeSession::Read DecodeSession::read()
{
    if (d->isAtEnd)
        return Read::End;
    ffmpeg::AvPacketPtr packet(av_packet_alloc());
    switch (d->input->read(packet.get())) {
    case DemuxInput::Read::Video:
        d->openDecoders();
        if (d->video)
            d->queue(d->videoPackets, std::move(packet));
        break;
    case DemuxInput::Read::Sound:
        d->openDecoders();
        if (d->sound)
            d->queue(d->soundPackets, std::move(packet));
        break;
    case DemuxInput::Read::Other: break;
    case DemuxInput::Read::End: d->isAtEnd = true; return Read::End;
    case DemuxInput::Read::Failed: d->error = d->input->error(); return Read::Failed;
    }
    if (d->isLive && isFull())
        d->dropOldest();
    return Read::Packet;
}

bool DecodeSession::isFull() const
{
    return d->pendingBytes > maxPendingBytes;
}

bool DecodeSession::isAtEnd() const
{
    return d->isAtEnd;
}

bool DecodeSession::hasPendingVideo() const
{
    return d->video && (!d->videoPackets.empty() || (d->isAtEnd && !d->isVideoDrained));
}

bool DecodeSession::hasPendingSound() const
{
    return d->sound && (!d->soundPackets.empty() || (d->isAtEnd && !d->isSoundDrained));
}

int DecodeSession::pendingVideo() const
{
    return int(d->videoPackets.size());
}

bool DecodeSession::decodeVideo(std::vector<DecodedPicture> &out)
{
    const auto packet = d->take(d->videoPackets);
    d->isVideoDrained = !packet;
    const std::size_t first = out.size();
    if (!d->video->decode(packet.get(), out))
        return false;
    for (std::size_t i = first; i < out.size(); ++i)
        out[i].atUs -= d->input->startUs();
    return true;
}

bool DecodeSession::decodeSound(std::vector<DecodedSound> &out)
{
    const auto packet = d->take(d->soundPackets);
    d->isSoundDrained = !packet;
    const std::size_t first = out.size();
    if (!d->sound->decode(packet.get(), out))
        return false;
    for (std::size_t i = first; i < out.size(); ++i)
        out[i].at -= av_rescale(d->input->startUs(), 48000, 1'000'000);
    return true;
}

bool DecodeSession::seek(qint64 us)
{
    if (!d->input->seek(us))
        return false;
    d->clear();
    if (d->video)
        d->video->flush();
    if (d->sound)
        d->sound->flush();
    return true;
}

const Error &DecodeSession::error() const
{
    return d->error;
}

} // namespace castwright::media
