// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/encode/ProgramEncoder.h"
#include "media/live/LiveRegistry.h"
#include "media/program/Disposer.h"

#include <functional>
#include <map>
#include <memory>

namespace castwright::media {

/// Lends the encode of a studio's program in the studio's own setting; the program runs while it is held. Null: no such studio. Thread:
/// server.
using ProgramLender = std::function<std::shared_ptr<ProgramEncoder>(const QString &studioId)>;

/// Programs of studios as streams, while somebody wants them: the packets of a program's encode go into a session of the registry under the
/// studio's id. Thread: server; packets pass on a thread per program.
class ProgramStreams {
public:
    ProgramStreams(LiveRegistry &registry, Disposer &disposer) : m_registry(registry), m_disposer(disposer) {}
    ~ProgramStreams() { clear(); }
    ProgramStreams(const ProgramStreams &) = delete;
    ProgramStreams &operator=(const ProgramStreams &) = delete;

    void setLender(ProgramLender lender) { m_lender = std::move(lender); }
    /// Somebody wants this stream. When it is a studio's program that does not run yet, its session begins before this returns.
    void want(const QString &streamId, qint64 nowUs);
    /// Twice a second: lets go of programs that nobody takes any more, and follows a changed canvas or setting.
    void check(qint64 nowUs);
    void clear();

private:
    class Passage;
    struct Program {
        std::shared_ptr<Passage> passage;
        qint64 wantedUs = 0;
    };

    bool begin(Program &program, const QString &studioId, const std::shared_ptr<ProgramEncoder> &encoder);
    void end(Program &program);

    LiveRegistry &m_registry;
    Disposer &m_disposer;
    ProgramLender m_lender;
    std::map<QString, Program> m_programs;
};

} // namespace castwright::media
