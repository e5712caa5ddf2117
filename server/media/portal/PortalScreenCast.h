// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "media/sources/SourceThread.h"

#include <memory>

struct sd_bus;

namespace castwright::media {

/// A screen-cast session of the desktop portal (org.freedesktop.portal.ScreenCast): the desktop asks the person which screen may be seen,
/// and hands out a PipeWire connection with that screen alone on it. The session lasts as long as the object. Spoken over sd-bus, which
/// needs no event loop. Thread: one at a time.
class PortalScreenCast {
public:
    /// Waits for the person's answer for as long as it takes, or until stopped. Errors: NotImplemented (no portal), Forbidden (the person
    /// said no).
    static Result<std::unique_ptr<PortalScreenCast>> open(bool showCursor, StopSignal &stop);
    ~PortalScreenCast();
    Q_DISABLE_COPY_MOVE(PortalScreenCast)

    /// The PipeWire connection; the caller closes it. -1 once taken.
    int takeDescriptor() { return std::exchange(m_descriptor, -1); }
    quint32 node() const { return m_node; }
    /// False when the desktop ended the session.
    bool isAlive();

private:
    struct Answer;
    explicit PortalScreenCast(StopSignal &stop) : m_stop(stop) {}
    Result<> connect();
    Result<> createSession();
    Result<> selectSources(bool showCursor);
    Result<> start();
    Result<> openRemote();
    /// The object path under which the answer to `token` comes, and waiting for it there.
    QByteArray requestPath(const QByteArray &token) const;
    Result<> await(Answer &answer);

    StopSignal &m_stop;
    sd_bus *m_bus = nullptr;
    QByteArray m_session;
    int m_descriptor = -1;
    quint32 m_node = 0;
};

} // namespace castwright::media
