// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LiveStatus.h"
#include "services/BinaryAnswer.h"

namespace castwright {

/// A stream as it looks now, beside every studio.
struct StreamPreview {
    QString programId; ///< under this id the engine shows it moving, to who is in the same process
    QByteArray picture;
    SourceState state = SourceState::Opening;
    QString message;
};
template <>
struct Describe<StreamPreview> {
    using T = StreamPreview;
    static constexpr const char *name = "StreamPreview";
    static constexpr auto fields()
    {
        return Fields{field("programId", &T::programId, "Which program shows it moving, for the window."),
                      field("picture", &T::picture, "PNG, base64; 640 pixels wide at most."), field("state", &T::state, "How it decodes."),
                      field("message", &T::message, "What is wrong, in words.")};
    }
};

} // namespace castwright
