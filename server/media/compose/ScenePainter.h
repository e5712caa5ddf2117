// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/compose/Compositor.h"

#include <QSize>

namespace castwright::media {

/// Paints the layers of a scene into one picture that can be filtered: I420 where they cover all of it, otherwise premultiplied BGRA that
/// is transparent where the scene shows nothing. The same pointer as last time when the layers show the same. Thread: one at a time.
class ScenePainter {
public:
    /// Null when nothing is shown.
    VideoFramePtr paint(const std::vector<Layer> &layers, QSize size);

private:
    VideoFramePtr paintTransparent(const std::vector<Layer> &layers, QSize size);

    std::unique_ptr<Compositor> m_solid;
    QHash<QString, std::shared_ptr<ScalePicture>> m_scalers; ///< by item
    std::vector<Layer> m_last;
    QSize m_size;
    VideoFramePtr m_lastPicture;
};

} // namespace castwright::media
