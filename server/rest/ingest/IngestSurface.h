// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/SurfaceRouter.h"
#include "ports/HttpIngest.h"

namespace castwright {

/// POST or PUT /ingest/{streamKey}: publishes an MPEG transport stream whose body has no end, as `ffmpeg -f mpegts -method POST` sends it. A
/// wrong key is refused before the body is read. Thread: server.
class IngestSurface final : public Surface {
public:
    /// `ingest` outlives this.
    explicit IngestSurface(HttpIngest &ingest) : m_ingest(ingest) {}

    bool owns(const RequestContext &head) const override;
    RequestKind classify(const RequestContext &head, bool wantsWebSocket) const override;
    void handle(const RequestContext &request, Done done) override;
    std::expected<std::unique_ptr<BodyReceiver>, HttpAnswer> receive(const RequestContext &head) override;

private:
    HttpIngest &m_ingest;
};

} // namespace castwright
