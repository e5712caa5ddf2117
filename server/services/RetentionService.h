// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/RecordingInputs.h"
#include "services/UseCaseCatalog.h"

#include <QTimer>

namespace castwright {

class MediaLibrary;
struct ServiceContext;

/// How long recordings, clips and uploads are kept: what was said of the one thing, else of its stream, else of the account, else thirty
/// days for recordings and clips. Looks every hour. Thread: server.
class RetentionService {
public:
    RetentionService(const ServiceContext &context, MediaLibrary &library);
    void registerUseCases(UseCaseCatalog &catalog);

    Result<MediaRetention> get(const CallContext &call, const Nothing &input);
    Result<MediaRetention> set(const CallContext &call, const MediaRetentionSet &input);

    /// The account's days, as far as it has any of its own.
    Result<MediaRetention> of(const QString &accountId) const;
    /// When something of this stream that begins now is deleted.
    std::optional<QDateTime> expiryOf(const QString &accountId, const QString &streamId, bool isClip) const;
    void start();
    /// Deletes what has expired.
    void sweep();

private:
    void sweepAccount(const QString &accountId);
    void sweepUploads(const QString &accountId, int days);

    const ServiceContext &m_context;
    MediaLibrary &m_library;
    QTimer m_timer;
};

} // namespace castwright
