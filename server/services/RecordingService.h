// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/StreamEngine.h"
#include "services/ChapterInputs.h"
#include "services/RecordingInputs.h"
#include "services/StreamInputs.h"
#include "services/UseCaseCatalog.h"

#include <QObject>

namespace castwright {

struct StoredStream;

class MediaLibrary;
class RetentionService;
struct ServiceContext;

/// Recordings of streams: begun by the stream's own setting or by hand, followed while they grow, taken into the media library when they
/// are complete. A crash leaves a file that plays; it is taken in at the next start. Thread: server.
class RecordingService : public QObject {
public:
    RecordingService(const ServiceContext &context, MediaLibrary &library, RetentionService &retention);
    void registerUseCases(UseCaseCatalog &catalog);

    Result<WindowOf<DvrSession>> list(const CallContext &call, const ArtifactList &input);
    Result<DvrSession> get(const CallContext &call, const DvrId &input);
    /// Records the session of the moment, or the next one while the stream is offline. What records already is answered as it is.
    Result<DvrSession> begin(const CallContext &call, const StreamId &input);
    Result<DvrSession> stop(const CallContext &call, const DvrId &input);
    Result<DvrSession> update(const CallContext &call, const DvrUpdate &input);
    /// How it is divided, as its stream says or as is asked.
    Result<ChapterPage> chapters(const CallContext &call, const ChapterList &input);
    /// With its file.
    Result<Nothing> remove(const CallContext &call, const DvrId &input);

    /// Takes in what a crash left behind.
    void recover();

private:
    Result<DvrSession> find(const CallContext &call, const QString &idOrHash) const;
    std::optional<DvrSession> openOf(const QString &accountId, const QString &streamId) const;
    Result<DvrSession> make(const StoredStream &stream, DvrState state);
    Result<> keep(DvrSession &session);
    void onStreamChanged(const StreamLive &live);
    void onFinished(const StreamRecording &recording);
    void complete(DvrSession session, const QString &path, qint64 durationMs, qint64 bytes);

    const ServiceContext &m_context;
    MediaLibrary &m_library;
    RetentionService &m_retention;
    QHash<QString, bool> m_recording; ///< stream -> what the engine said last
};

} // namespace castwright
