// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/ingest/ts/TsDemuxer.h"
#include "media/live/IngestDesk.h"

#include <functional>
#include <memory>

namespace castwright::media {

/// A publisher whose protocol carries MPEG-TS: his bytes become a session's packets. When his tracks change, the session ends and another
/// begins. Thread: the publisher's.
class TsPublisher {
public:
    /// `kick` is called on any thread when he is to leave.
    TsPublisher(LiveRegistry &registry, StreamGrant grant, PublisherInfo info, std::function<void()> kick);
    ~TsPublisher();
    TsPublisher(const TsPublisher &) = delete;
    TsPublisher &operator=(const TsPublisher &) = delete;

    /// Errors: Conflict when somebody is there.
    Result<> begin();
    void feed(QByteArrayView bytes);
    /// The session's; null before begin() and when another took over.
    const std::shared_ptr<LiveSession> &session() const { return m_session; }
    const TsDemuxer &demuxer() const { return m_demuxer; }

private:
    Result<> beginSession(bool takesOver);

    LiveRegistry &m_registry;
    StreamGrant m_grant;
    PublisherInfo m_info;
    std::function<void()> m_kick;
    std::shared_ptr<LiveSession> m_session;
    TsDemuxer m_demuxer;
};

} // namespace castwright::media
