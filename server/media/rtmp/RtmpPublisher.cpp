// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rtmp/RtmpPublisher.h"

#include "media/rtmp/FlvTag.h"

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
enum Transaction : int { Connect = 1, ReleaseStream, FcPublish, CreateStream, Publish, FcUnpublish, DeleteStream };
constexpr quint32 outgoingChunkSize = 60000;

QList<QByteArray> listedFourCcs(const AmfValue &properties)
{
    QList<QByteArray> found;
    if (const AmfValue *list = properties.find("fourCcList")) // Enhanced RTMP v1
        for (const auto &item : list->members())
            found.append(item.second.text());
    for (const char *name : {"videoFourCcInfoMap", "audioFourCcInfoMap"}) // v2
        if (const AmfValue *map = properties.find(name))
            for (const auto &item : map->members())
                found.append(item.first);
    return found;
}

QString codecName(TrackCodec codec)
{
    switch (codec) {
    case TrackCodec::Hevc: return u"HEVC"_s;
    case TrackCodec::Av1: return u"AV1"_s;
    case TrackCodec::Vp9: return u"VP9"_s;
    default: return u"Opus"_s; // the others are taken everywhere
    }
}
} // namespace

OutputResult<> RtmpPublisher::connect(const WaitLimit &limit)
{
    m_connection = std::make_unique<RtmpConnection>(makeByteStream(m_address.isTls, m_options.caFile));
    CW_OUTPUT_CHECK(m_connection->open(m_address, limit));
    m_connection->appendChunkSize(outgoingChunkSize);
    const AmfValue fourCcs = AmfValue::strictArray({{"", "hvc1"}, {"", "av01"}, {"", "vp09"}, {"", "Opus"}});
    constexpr int wantsReconnectRequests = 1; // capsEx, Enhanced RTMP v2
    m_connection->appendCommand("connect", Connect,
                                {AmfValue::object({{"app", m_address.app.toUtf8()},
                                                   {"type", "nonprivate"},
                                                   {"flashVer", "FMLE/3.0 (compatible; Castwright)"},
                                                   {"tcUrl", m_address.tcUrl.toUtf8()},
                                                   {"capsEx", wantsReconnectRequests},
                                                   {"fourCcList", fourCcs}})});
    CW_OUTPUT_TRY(const auto connected, m_connection->waitForAnswer(Connect, limit));
    CW_OUTPUT_CHECK(judge(connected));
    for (const AmfValue &argument : connected.arguments)
        m_serverFourCcs += listedFourCcs(argument);
    const AmfValue key(m_address.key.toUtf8());
    m_connection->appendCommand("releaseStream", ReleaseStream, {AmfValue(), key});
    m_connection->appendCommand("FCPublish", FcPublish, {AmfValue(), key});
    m_connection->appendCommand("createStream", CreateStream, {AmfValue()});
    CW_OUTPUT_TRY(const auto created, m_connection->waitForAnswer(CreateStream, limit));
    CW_OUTPUT_CHECK(judge(created));
    m_streamId = created.arguments.size() > 1 ? static_cast<quint32>(created.arguments[1].number()) : 1;
    return {};
}

OutputResult<> RtmpPublisher::judge(const RtmpConnection::Command &answer) const
{
    const RtmpStatus status = RtmpStatus::from(answer.arguments);
    if (answer.name == "_error" || status.isError())
        return std::unexpected(rtmpRefusal(status, m_address.key));
    return {};
}

bool RtmpPublisher::takes(TrackCodec codec) const
{
    const QByteArray fourCc = enhancedFourCc(codec);
    return fourCc.isEmpty() || m_options.assumesEnhanced || m_serverFourCcs.contains(fourCc)
        || m_serverFourCcs.contains(QByteArrayLiteral("*"));
}

OutputResult<> RtmpPublisher::checkCodec(const StreamInfo &info) const
{
    if (!flvCarries(info))
        return outputFailure(OutputReason::CodecUnsupported, u"RTMP cannot carry these codecs"_s);
    const auto refused = [](TrackCodec codec) {
        return outputFailure(OutputReason::CodecUnsupported, u"this server does not take %1"_s.arg(codecName(codec)));
    };
    if (info.hasVideo && !takes(info.video.codec))
        return refused(info.video.codec);
    if (info.hasAudio && !takes(info.audio.codec))
        return refused(info.audio.codec);
    return {};
}

OutputResult<> RtmpPublisher::publish(const StreamInfo &info, const WaitLimit &limit)
{
    m_info = info;
    CW_OUTPUT_CHECK(checkCodec(info));
    // Asks the server to tell twice a second how far it has read, which shows a stall before the network's buffers are full.
    const qint64 halfSecondBytes = (info.video.bitrateBps + info.audio.bitrateBps) / 16;
    m_connection->appendControl(RtmpType::WindowAckSize, static_cast<quint32>(std::clamp<qint64>(halfSecondBytes, 32 * 1024, 2'500'000)));
    m_connection->appendCommand("publish", Publish, {AmfValue(), AmfValue(m_address.key.toUtf8()), "live"}, m_streamId);
    auto answer = m_connection->waitForAnswer(0, limit);
    if (!answer) {
        if (answer.error().reason == OutputReason::Reset)
            return outputFailure(OutputReason::WrongKey, u"the server hung up when it was given the stream key"_s);
        return std::unexpected(answer.error());
    }
    CW_OUTPUT_CHECK(judge(*answer));
    m_isPublishing = true;
    m_connection->stream().socket().limitUnsentBytes(static_cast<int>(std::clamp<qint64>(halfSecondBytes, 64 * 1024, 8 * 1024 * 1024)));
    m_connection->appendMedia(RtmpLane::Audio, RtmpType::DataAmf0, 0, m_streamId, flvMetaData(info));
    if (info.hasVideo)
        m_connection->appendMedia(RtmpLane::Video, RtmpType::Video, 0, m_streamId, flvSequenceHeader(info.video));
    if (info.hasAudio && info.audio.codec != TrackCodec::Mp3)
        m_connection->appendMedia(RtmpLane::Audio, RtmpType::Audio, 0, m_streamId, flvSequenceHeader(info.audio));
    return m_connection->flush();
}

void RtmpPublisher::append(const Packet &packet)
{
    const bool isVideo = packet.kind == TrackKind::Video;
    const TrackInfo &track = isVideo ? m_info.video : m_info.audio;
    m_lastMs = static_cast<quint32>(packet.dtsUs / 1000);
    m_connection->appendMedia(isVideo ? RtmpLane::Video : RtmpLane::Audio, isVideo ? RtmpType::Video : RtmpType::Audio, m_lastMs,
                              m_streamId, flvPacketHead(track, packet), QByteArrayView(packet.data.get(), packet.size));
}

OutputResult<> RtmpPublisher::pump()
{
    auto pumped = m_connection->pump();
    while (const auto command = m_connection->takeCommand()) {
        if (command->name == "onStatus") {
            const RtmpStatus status = RtmpStatus::from(command->arguments);
            if (status.code == "NetConnection.Connect.ReconnectRequest") {
                m_redirectUrl = QString::fromUtf8(status.tcUrl.left(2048));
                return std::unexpected(OutputFailure{OutputReason::Reset, u"the server asked to connect again"_s, false, true});
            }
            if (status.isError())
                return std::unexpected(rtmpRefusal(status, m_address.key));
        } else if (command->name == "close") {
            return outputFailure(OutputReason::Reset, u"the server ended the stream"_s);
        }
    }
    return pumped;
}

void RtmpPublisher::unpublish(const WaitLimit &limit)
{
    if (!m_connection || !m_connection->stream().socket().isOpen())
        return;
    const AmfValue key(m_address.key.toUtf8());
    if (m_isPublishing && m_info.hasVideo)
        m_connection->appendMedia(RtmpLane::Video, RtmpType::Video, m_lastMs, m_streamId, flvVideoEnd(m_info.video));
    m_connection->appendCommand("FCUnpublish", FcUnpublish, {AmfValue(), key});
    m_connection->appendCommand("deleteStream", DeleteStream, {AmfValue(), AmfValue(static_cast<int>(m_streamId))});
    m_connection->drain(limit);
    m_connection->stream().close();
}

} // namespace castwright::media
