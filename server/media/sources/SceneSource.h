// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/MediaSource.h"

namespace castwright::media {

/// Stands for a scene that is shown as a source. It has no picture of its own: the compositor shows the scene's items in its place
/// (compose/NestedScenes.h). Thread: the program's.
class SceneSource final : public MediaSource {
public:
    explicit SceneSource(const Source &source) : m_id(source.id) {}

    VideoFramePtr frameAt(const Tick &) override { return nullptr; }
    bool readAudio(const Tick &, float *, int, int) override { return false; }
    bool hasAudio() const override { return false; }
    bool apply(const Source &) override { return true; }
    SourceStatus status() const override
    {
        SourceStatus status;
        status.sourceId = m_id;
        status.state = SourceState::Running;
        return status;
    }

private:
    QString m_id;
};

} // namespace castwright::media
