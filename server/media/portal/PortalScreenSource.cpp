// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/portal/PortalScreenSource.h"

#include "base/Backoff.h"
#include "media/portal/PipeWireScreen.h"
#include "media/portal/PortalScreenCast.h"

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {
constexpr int lookEveryMs = 100;
}

PortalScreenSource::PortalScreenSource(const Source &source) : m_source(source)
{
    m_thread.start(source.id,
                   [shared = m_shared, showCursor = source.screen->showCursor](StopSignal &stop) { run(shared, showCursor, stop); });
}

bool PortalScreenSource::isWanted(const Source &source)
{
    return source.kind == SourceKind::Screen && source.screen && source.screen->display.isEmpty()
        && qEnvironmentVariableIsSet("WAYLAND_DISPLAY");
}

void PortalScreenSource::run(const std::shared_ptr<Shared> &shared, bool showCursor, StopSignal &stop)
{
    Backoff backoff;
    const auto tell = [&](const QString &message, bool isOpen) {
        const std::scoped_lock lock(shared->mutex);
        shared->message = message;
        shared->isOpen = isOpen;
        shared->hasEnded = false;
    };
    while (!stop.isStopped()) {
        auto cast = PortalScreenCast::open(showCursor, stop);
        if (!cast) {
            tell(cast.error().message, false);
            if (cast.error().code == ErrorCode::Forbidden) // asking a person again and again is no way to be let in
                return;
            stop.waitFor(backoff.nextMs(0.5));
            continue;
        }
        const auto screen = PipeWireScreen::open((*cast)->takeDescriptor(), (*cast)->node(),
                                                 {[shared](VideoFramePtr frame) {
                                                      const std::scoped_lock lock(shared->mutex);
                                                      shared->newest = std::move(frame);
                                                  },
                                                  [shared](const QString &) {
                                                      const std::scoped_lock lock(shared->mutex);
                                                      shared->hasEnded = true;
                                                  }});
        tell(screen ? QString() : screen.error().message, screen.has_value());
        const auto hasEnded = [&] {
            const std::scoped_lock lock(shared->mutex);
            return shared->hasEnded;
        };
        while (screen && !stop.isStopped() && !hasEnded() && (*cast)->isAlive())
            stop.waitFor(lookEveryMs);
        if (!stop.isStopped()) {
            tell(u"The desktop ended the sharing of the screen. Trying again."_s, false);
            stop.waitFor(backoff.nextMs(0.5));
        }
    }
}

VideoFramePtr PortalScreenSource::frameAt(const Tick &)
{
    const std::scoped_lock lock(m_shared->mutex);
    return m_shared->isOpen ? m_shared->newest : nullptr;
}

bool PortalScreenSource::apply(const Source &settings)
{
    if (!isWanted(settings) || settings.screen != m_source.screen)
        return false;
    m_source = settings;
    return true;
}

SourceStatus PortalScreenSource::status() const
{
    SourceStatus status;
    status.sourceId = m_source.id;
    const std::scoped_lock lock(m_shared->mutex);
    status.message = m_shared->message;
    status.state = !m_shared->message.isEmpty() ? SourceState::Failed
        : m_shared->isOpen && m_shared->newest  ? SourceState::Running
                                                : SourceState::Opening;
    if (m_shared->newest) {
        status.width = m_shared->newest->width;
        status.height = m_shared->newest->height;
    }
    return status;
}

} // namespace castwright::media
