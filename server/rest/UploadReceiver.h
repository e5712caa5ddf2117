// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/RequestHandler.h"
#include "services/MediaUploads.h"

namespace castwright {

/// Writes the body of a presigned PUT into its upload session. Thread: server.
class UploadReceiver : public BodyReceiver {
public:
    UploadReceiver(RequestContext head, std::unique_ptr<UploadSession> session) : m_head(std::move(head)), m_session(std::move(session)) {}

    /// Checks the link of a PUT /v1/media/{mediaId}/upload; the error answer when it is not good.
    static std::expected<std::unique_ptr<BodyReceiver>, HttpAnswer> begin(MediaUploads &uploads, const RequestContext &head);

    qint64 maxBytes() const override { return m_session->maxBytes(); }
    std::optional<HttpAnswer> take(const QByteArray &piece) override;
    bool isReady() const override { return m_session->isReady(); }
    void onReady(std::function<void()> resume) override { m_session->onReady(std::move(resume)); }
    void finish(std::function<void(HttpAnswer)> done) override;

private:
    RequestContext m_head;
    std::unique_ptr<UploadSession> m_session;
};

} // namespace castwright
