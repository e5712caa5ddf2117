// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/RecordingInputs.h"
#include "services/UseCaseCatalog.h"
#include "store/StreamRepository.h"

#include <QObject>

namespace castwright {

class MediaLibrary;
class RetentionService;
struct ServiceContext;

/// Pieces of streams as files of their own: cut, without encoding, from what is kept of a live stream or from a recording. Thread: server.
class ClipService : public QObject {
public:
    ClipService(const ServiceContext &context, MediaLibrary &library, RetentionService &retention);
    void registerUseCases(UseCaseCatalog &catalog);

    Result<WindowOf<Clip>> list(const CallContext &call, const ArtifactList &input);
    Result<Clip> get(const CallContext &call, const ClipId &input);
    /// Answers at once with a clip in state processing. Conflict when nothing of the time asked for is kept.
    Result<Clip> create(const CallContext &call, const ClipCreate &input);
    Result<Clip> update(const CallContext &call, const ClipUpdate &input);
    /// With its file.
    Result<Nothing> remove(const CallContext &call, const ClipId &input);

    /// What a crash left unfinished is told as failed.
    void recover();

private:
    struct Span {
        ClipMode mode = ClipMode::Now;
        qint64 startMs = 0; ///< wall time, epoch
        qint64 endMs = 0;
    };
    Result<Span> spanOf(const StoredStream &stream, const ClipCreate &input) const;
    Result<Clip> find(const CallContext &call, const QString &idOrHash) const;
    Result<> keep(Clip &clip);
    /// The recording that holds the whole span; empty when none does.
    std::optional<DvrSession> recordingOf(const StoredStream &stream, const Span &span) const;
    Result<> cut(const StoredStream &stream, const Clip &clip, const Span &span);
    void finished(const QString &accountId, const QString &clipId, const QString &path, const Result<qint64> &lengthMs);

    const ServiceContext &m_context;
    MediaLibrary &m_library;
    RetentionService &m_retention;
};

} // namespace castwright
