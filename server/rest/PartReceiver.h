// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/RequestHandler.h"
#include "services/VodParts.h"

namespace castwright {

/// Writes the body of a presigned PUT /v1/media/{mediaId}/parts/{number} into its file; the answer's ETag is the part's name. Thread:
/// server.
class PartReceiver : public BodyReceiver {
public:
    PartReceiver(RequestContext head, std::unique_ptr<VodPartSession> session) : m_head(std::move(head)), m_session(std::move(session)) {}

    static bool owns(const RequestContext &head);
    static std::expected<std::unique_ptr<BodyReceiver>, HttpAnswer> begin(VodParts &parts, const RequestContext &head);

    qint64 maxBytes() const override { return m_session->maxBytes(); }
    std::optional<HttpAnswer> take(const QByteArray &piece) override;
    bool isReady() const override { return m_session->isReady(); }
    void onReady(std::function<void()> resume) override { m_session->onReady(std::move(resume)); }
    void finish(std::function<void(HttpAnswer)> done) override;

private:
    RequestContext m_head;
    std::unique_ptr<VodPartSession> m_session;
};

} // namespace castwright
