// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/live/ProgramStreams.h"

#include "base/ThreadName.h"
#include "media/hub/PacketReader.h"

#include <atomic>
#include <thread>

namespace castwright::media {

using namespace Qt::StringLiterals;
using namespace std::chrono_literals;

namespace {
constexpr qint64 unwantedAfterUs = 15'000'000; ///< players of HLS come every few seconds
}

/// Takes packets out of the encode's hub and puts them into the session's. Thread: one of its own.
class ProgramStreams::Passage {
public:
    Passage(std::shared_ptr<ProgramEncoder> encoder, std::shared_ptr<LiveSession> session)
        : m_encoder(std::move(encoder))
        , m_session(std::move(session))
        , m_thread([this] { run(); })
    {}
    ~Passage()
    {
        m_isStopping = true;
        m_reader->close();
        m_thread.join();
        m_encoder->hub()->removeReader(m_reader);
    }

    const std::shared_ptr<ProgramEncoder> &encoder() const { return m_encoder; }
    const std::shared_ptr<LiveSession> &session() const { return m_session; }

private:
    void run()
    {
        setThreadName("prog-stream");
        std::shared_ptr<const StreamInfo> info;
        while (!m_isStopping && !(info = m_encoder->hub()->info()))
            m_reader->pop(20ms); // not added yet: only waits
        if (m_isStopping)
            return;
        m_session->hub()->setInfo(info);
        m_encoder->hub()->addReader(m_reader);
        while (!m_isStopping && !m_session->isEnded()) {
            const PacketPtr packet = m_reader->pop(200ms);
            if (!packet && m_reader->isClosed())
                return;
            if (!packet)
                continue;
            m_session->countBytes(packet->size);
            m_session->publish(packet);
        }
    }

    std::shared_ptr<ProgramEncoder> m_encoder;
    std::shared_ptr<LiveSession> m_session;
    std::shared_ptr<PacketReader> m_reader = std::make_shared<PacketReader>();
    std::atomic<bool> m_isStopping = false;
    std::jthread m_thread;
};

void ProgramStreams::want(const QString &streamId, qint64 nowUs)
{
    const auto found = m_programs.find(streamId);
    if (found != m_programs.end()) {
        found->second.wantedUs = nowUs;
        return;
    }
    const auto encoder = m_lender ? m_lender(streamId) : nullptr;
    if (!encoder)
        return;
    Program program;
    program.wantedUs = nowUs;
    if (begin(program, streamId, encoder))
        m_programs.emplace(streamId, std::move(program));
}

bool ProgramStreams::begin(Program &program, const QString &studioId, const std::shared_ptr<ProgramEncoder> &encoder)
{
    const auto session = m_registry.begin(studioId, PublisherInfo{u"program"_s, u"this studio"_s, u"Castwright"_s, {}}, false, {});
    if (!session)
        return false;
    program.passage = std::make_shared<Passage>(encoder, *session);
    return true;
}

void ProgramStreams::end(Program &program)
{
    m_registry.end(program.passage->session());
    m_disposer.dispose(std::move(program.passage));
}

void ProgramStreams::check(qint64 nowUs)
{
    for (auto it = m_programs.begin(); it != m_programs.end();) {
        Program &program = it->second;
        const auto &session = program.passage->session();
        if (session->hub()->hasReaders())
            program.wantedUs = nowUs;
        const bool isWanted = nowUs - program.wantedUs < unwantedAfterUs && !session->isKicked();
        const auto encoder = isWanted ? m_lender(it->first) : nullptr;
        if (encoder == program.passage->encoder()) {
            ++it;
            continue;
        }
        end(program);
        it = encoder && begin(program, it->first, encoder) ? std::next(it) : m_programs.erase(it);
    }
}

void ProgramStreams::clear()
{
    for (auto &[id, program] : m_programs)
        end(program);
    m_programs.clear();
}

} // namespace castwright::media
