// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "media/hub/VideoFrame.h"

#include <functional>
#include <memory>

namespace castwright::media {

/// Pictures of one PipeWire node by shared memory. They come when something on the screen changes. Thread: construct and destroy one;
/// `onPicture` is called on PipeWire's own.
class PipeWireScreen {
public:
    struct Listener {
        std::function<void(VideoFramePtr)> picture;
        std::function<void(const QString &why)> ended; ///< the stream will give no more
    };

    /// Takes the descriptor over.
    static Result<std::unique_ptr<PipeWireScreen>> open(int descriptor, quint32 node, Listener listener);
    ~PipeWireScreen();
    Q_DISABLE_COPY_MOVE(PipeWireScreen)

private:
    struct Parts;
    explicit PipeWireScreen(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace castwright::media
