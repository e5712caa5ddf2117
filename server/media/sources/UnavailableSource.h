// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/hub/MediaSource.h"

namespace castwright::media {

/// A source that cannot run here; status() says why in words. Thread: the program's.
class UnavailableSource final : public MediaSource {
public:
    UnavailableSource(QString id, QString message) : m_id(std::move(id)), m_message(std::move(message)) {}

    VideoFramePtr frameAt(const Tick &) override { return {}; }
    bool readAudio(const Tick &, float *, int, int) override { return false; }
    bool hasAudio() const override { return false; }
    bool apply(const Source &) override { return false; }
    SourceStatus status() const override { return {m_id, SourceState::Failed, m_message, 0, 0, 0, 0}; }

private:
    QString m_id;
    QString m_message;
};

} // namespace castwright::media
