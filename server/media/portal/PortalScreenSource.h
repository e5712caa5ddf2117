// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Source.h"
#include "media/hub/MediaSource.h"
#include "media/sources/SourceThread.h"

#include <memory>
#include <mutex>

namespace castwright::media {

/// A screen under Wayland: the desktop asks the person which one, then its pictures come over PipeWire. A screen on which nothing moves
/// sends nothing; that is no stall. When the desktop ends the sharing, it asks again. Thread: the program's; asking runs on the source's
/// own.
class PortalScreenSource final : public MediaSource {
public:
    explicit PortalScreenSource(const Source &source);

    VideoFramePtr frameAt(const Tick &tick) override;
    bool readAudio(const Tick &, float *, int, int) override { return false; }
    bool hasAudio() const override { return false; }
    bool apply(const Source &settings) override;
    SourceStatus status() const override;

    /// True in a Wayland session with no display named, where x11grab sees nothing.
    static bool isWanted(const Source &source);

private:
    struct Shared {
        std::mutex mutex;
        VideoFramePtr newest;
        QString message;
        bool isOpen = false;
        bool hasEnded = false;
    };
    static void run(const std::shared_ptr<Shared> &shared, bool showCursor, StopSignal &stop);

    Source m_source;
    std::shared_ptr<Shared> m_shared = std::make_shared<Shared>();
    SourceThread m_thread;
};

} // namespace castwright::media
