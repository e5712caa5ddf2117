// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ingest/rtmp/RtmpConversation.h"
#include "media/rtmp/FlvIntake.h"

#include <cstdlib>

namespace {
using namespace castwright;
using namespace castwright::media;

void require(bool condition)
{
    if (!condition)
        std::abort();
}

/// The far side of a conversation: lets in or refuses as the input says, and looks at what comes.
struct Side final : RtmpConversation::Host, FlvIntake::Host {
    explicit Side(unsigned choice) : lets(choice & 1), isLate(choice & 2), conversation(*this, out) {}

    void asks(StreamAttempt attempt) override
    {
        require(attempt.name.size() <= 1024 && !attempt.name.contains(QLatin1Char('?')));
        require(!isAsking);
        isAsking = true;
        if (!isLate)
            answer();
    }
    bool answer()
    {
        isAsking = false;
        if (lets)
            return conversation.accept();
        conversation.refuse(Error{ErrorCode::Unauthorized, QStringLiteral("no"), {}, {}, 0, {}});
        return false;
    }
    void media(RtmpMessage message) override
    {
        require(!isAsking && conversation.state() == RtmpConversation::State::Publishing); // nothing of somebody who was not let in
        message.type == RtmpType::Video ? intake.video(message.timestampMs, message.payload, ++now)
                                        : intake.audio(message.timestampMs, message.payload, ++now);
    }
    void metaData(const AmfValue &values) override { intake.metaData(values); }
    void pauses(bool) override {}
    void leaves() override {}
    void tracksKnown(std::shared_ptr<const StreamInfo>) override {}
    void packet(const PacketPtr &) override {}
    void tracksChanged() override {}

    bool lets;
    bool isLate;
    bool isAsking = false;
    qint64 now = 0;
    FlvIntake intake{*this};
    RtmpOutQueue out;
    RtmpConversation conversation;
};
} // namespace

/// A byte of choice, then what a client sends behind its handshake, in pieces. What we answer is chunks that can be read.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    if (size < 2)
        return 0;
    Side side(data[0]);
    const qsizetype piece = data[0] >> 2 ? (data[0] >> 2) * 7 : 100'000;
    QByteArrayView input(reinterpret_cast<const char *>(data) + 1, static_cast<qsizetype>(size) - 1);
    QByteArray handshake(1 + 2 * RtmpHandshake::partSize, '\0');
    handshake[0] = 3;
    bool goesOn = side.conversation.feed(handshake);
    require(goesOn);
    side.out.drop(1 + 2 * RtmpHandshake::partSize);
    while (goesOn && !input.isEmpty()) {
        const QByteArray bytes = input.first(std::min(piece, input.size())).toByteArray(); // a copy that goes away
        input = input.sliced(bytes.size());
        goesOn = side.conversation.feed(bytes);
        if (goesOn && side.isAsking)
            goesOn = side.answer();
    }
    RtmpChunkReader answers;
    ByteSlice slices[16];
    while (!side.out.isEmpty()) {
        const std::size_t count = side.out.slices(slices);
        require(count > 0);
        qint64 bytes = 0;
        for (std::size_t i = 0; i < count; ++i) {
            answers.feed(QByteArrayView(slices[i].data, slices[i].size));
            while (answers.next()) {
            }
            bytes += slices[i].size;
        }
        side.out.drop(bytes);
    }
    require(!answers.hasFailed() && side.out.bytes() == 0);
    return 0;
}
