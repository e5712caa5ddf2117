// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/rtmp/RtmpConversation.h"

#include <array>

using namespace Qt::StringLiterals;

/// The commands of RtmpConversation (RTMP 1.0 section 7.2, and those that encoders send besides).
namespace castwright::media {

namespace {
constexpr quint32 chunkSize = 65536;
constexpr quint32 window = 2'500'000;
constexpr quint32 mostStreams = 16;
constexpr qsizetype longestName = 1024;
constexpr qsizetype mostFourCcs = 32;

QList<QByteArray> announcedFourCcs(const AmfValue &properties)
{
    QList<QByteArray> found;
    if (const AmfValue *list = properties.find("fourCcList")) // Enhanced RTMP v1
        for (const auto &item : list->members())
            found.append(item.second.text().left(4));
    for (const char *name : {"videoFourCcInfoMap", "audioFourCcInfoMap"}) // v2
        if (const AmfValue *map = properties.find(name))
            for (const auto &item : map->members())
                found.append(item.first.left(4));
    return found.first(std::min(found.size(), mostFourCcs));
}

/// What we take in and give out, for the answer to connect.
AmfValue capabilities()
{
    enum InfoMask : int { CanDecode = 1, CanEncode = 2, CanForward = 4 };
    enum CapsEx : int { Multitrack = 2, ModEx = 4 };
    const auto forward = [](const char *fourCc) { return AmfValue::Member(fourCc, static_cast<int>(CanForward)); };
    const auto listed = [](const char *fourCc) { return AmfValue::Member("", fourCc); };
    return AmfValue::object({
        {"fmsVer", "FMS/3,5,7,7009"},
        {"capabilities", 31},
        {"mode", 1},
        {"capsEx", Multitrack | ModEx},
        {"fourCcList",
         AmfValue::strictArray(
             {listed("avc1"), listed("hvc1"), listed("av01"), listed("vp09"), listed("mp4a"), listed("Opus"), listed(".mp3")})},
        {"videoFourCcInfoMap", AmfValue::object({forward("avc1"), forward("hvc1"), forward("av01"), forward("vp09")})},
        {"audioFourCcInfoMap", AmfValue::object({forward("mp4a"), forward("Opus"), forward(".mp3")})},
    });
}

/// Cuts what stands behind "?" off.
QString takeQuery(QString &text)
{
    const qsizetype mark = text.indexOf('?'_L1);
    const QString query = mark < 0 ? QString() : text.mid(mark + 1);
    text.truncate(mark < 0 ? text.size() : mark);
    return query;
}
} // namespace

void RtmpConversation::run(const Command &command)
{
    struct Row {
        const char *name;
        void (*run)(RtmpConversation &, const Command &);
    };
    static constexpr auto nothing = [](RtmpConversation &self, const Command &c) {
        if (c.transaction != 0)
            self.send("_result", c.transaction, {AmfValue(), AmfValue::undefined()});
    };
    using Self = RtmpConversation;
    static constexpr std::array rows{
        Row{"connect", [](Self &self, const Command &c) { self.connect(c); }},
        Row{"createStream", [](Self &self, const Command &c) { self.createStream(c); }},
        Row{"publish", [](Self &self, const Command &c) { self.ask(c, StreamAttempt::Act::Publish, c.text(1)); }},
        Row{"play", [](Self &self, const Command &c) { self.ask(c, StreamAttempt::Act::Play, c.text(1)); }},
        Row{"play2", [](Self &self, const Command &c) { self.play2(c); }},
        Row{"pause", [](Self &self, const Command &c) { self.pause(c); }},
        Row{"pauseRaw", [](Self &self, const Command &c) { self.pause(c); }},
        Row{"seek",
            [](Self &self, const Command &) { self.sendStatus("status", "NetStream.Seek.Failed", "A live stream has one place: now."); }},
        Row{"releaseStream", nothing},
        Row{"FCPublish", nothing},
        Row{"FCSubscribe", nothing},
        Row{"FCUnsubscribe", nothing},
        Row{"_checkbw", nothing},
        Row{"getStreamLength", [](Self &self, const Command &c) { self.send("_result", c.transaction, {AmfValue(), 0}); }},
        Row{"FCUnpublish", [](Self &self, const Command &c) { nothing(self, c), self.leave(); }},
        Row{"closeStream", [](Self &self, const Command &) { self.leave(); }},
        Row{"deleteStream", [](Self &self, const Command &) { self.leave(); }},
    };
    if (m_state == State::Connecting && command.name != "connect") {
        m_state = State::Closed;
        return;
    }
    for (const Row &row : rows)
        if (command.name == row.name)
            return row.run(*this, command);
    const bool isAnswer = command.name == "_result" || command.name == "_error" || command.name == "onStatus";
    if (command.transaction != 0 && !isAnswer)
        send("_error", command.transaction,
             {AmfValue(),
              AmfValue::object({{"level", "error"}, {"code", "NetConnection.Call.Failed"}, {"description", "Unknown command."}})});
}

void RtmpConversation::connect(const Command &command)
{
    if (m_state != State::Connecting)
        return;
    const AmfValue properties = command.arguments.empty() ? AmfValue() : command.arguments[0];
    m_application = QString::fromUtf8(properties.textOf("app").left(longestName));
    m_query = takeQuery(m_application);
    while (m_application.endsWith('/'_L1))
        m_application.chop(1);
    m_agent = properties.textOf("flashVer").left(200);
    m_fourCcs = announcedFourCcs(properties);
    if (m_refusal.isEmpty() && m_application.isEmpty())
        m_refusal = u"The address lacks the application, as in rtmp://server/live."_s;
    if (!m_refusal.isEmpty()) {
        send("_error", command.transaction,
             {AmfValue(),
              AmfValue::object({{"level", "error"}, {"code", "NetConnection.Connect.Rejected"}, {"description", m_refusal.toUtf8()}})});
        m_state = State::Closed;
        return;
    }
    m_state = State::Connected;
    constexpr int dynamicLimit = 2;
    sendControl(RtmpType::WindowAckSize, window);
    sendControl(RtmpType::SetPeerBandwidth, window, dynamicLimit);
    m_out.appendChunkSize(chunkSize);
    send("_result", command.transaction,
         {capabilities(),
          AmfValue::object({{"level", "status"},
                            {"code", "NetConnection.Connect.Success"},
                            {"description", "Connected."},
                            {"objectEncoding", 0}})}); // those who know AMF3 know AMF0 too
    send("onBWDone", 0, {AmfValue()});
}

void RtmpConversation::createStream(const Command &command)
{
    if (m_streams < mostStreams)
        ++m_streams;
    send("_result", command.transaction, {AmfValue(), static_cast<double>(m_streams)});
}

void RtmpConversation::ask(const Command &command, StreamAttempt::Act act, const QByteArray &name)
{
    if (m_state != State::Connected) {
        sendStatus("error", act == StreamAttempt::Act::Publish ? "NetStream.Publish.Failed" : "NetStream.Play.Failed",
                   "One stream at a time: this connection has one already.");
        return;
    }
    m_streamId = command.streamId;
    m_act = act;
    m_name = name.left(longestName);
    m_state = State::Asking;
    StreamAttempt attempt;
    attempt.act = act;
    attempt.application = m_application;
    attempt.name = QString::fromUtf8(m_name);
    attempt.query = takeQuery(attempt.name);
    if (!m_query.isEmpty())
        attempt.query = attempt.query.isEmpty() ? m_query : QString(m_query + u'&' + attempt.query);
    m_host.asks(std::move(attempt));
}

void RtmpConversation::play2(const Command &command)
{
    const QByteArray name = command.arguments.size() > 1 ? command.arguments[1].textOf("streamName") : QByteArray();
    if (m_state != State::Playing)
        return ask(command, StreamAttempt::Act::Play, name);
    if (name == m_name)
        return sendStatus("status", "NetStream.Play.Transition", "You are watching it.");
    sendStatus("error", "NetStream.Play.Failed", "Another stream needs another connection.");
}

void RtmpConversation::pause(const Command &command)
{
    const bool isPaused = command.arguments.size() > 1 && command.arguments[1].boolean();
    if (m_state != State::Playing)
        return;
    sendStatus("status", isPaused ? "NetStream.Pause.Notify" : "NetStream.Unpause.Notify",
               isPaused ? "Paused." : "On with what is live now.");
    m_host.pauses(isPaused);
}

void RtmpConversation::leave()
{
    if (m_state != State::Publishing && m_state != State::Playing)
        return;
    if (m_state == State::Publishing)
        sendStatus("status", "NetStream.Unpublish.Success", "You are off.");
    m_state = State::Connected;
    m_host.leaves();
}

} // namespace castwright::media
