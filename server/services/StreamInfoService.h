// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Studio.h"
#include "services/StreamInfoInputs.h"
#include "services/UseCaseCatalog.h"
#include "store/StreamRepository.h"

#include <QHash>

namespace castwright {

class LiveService;
class ViewerTracker;
struct ServiceContext;

/// Streams and studios' programs in the words of the stream-info contract: application "live" holds the streams, "studio" the programs.
/// Thread: server.
class StreamInfoService {
public:
    StreamInfoService(const ServiceContext &context, ViewerTracker &viewers, LiveService &live)
        : m_context(context)
        , m_viewers(viewers)
        , m_live(live)
    {}
    void registerUseCases(UseCaseCatalog &catalog);

    /// NotFound "Stream not found".
    Result<StreamInfo> get(const CallContext &call, const StreamInfoKey &input);
    Result<StreamInfoRows<StreamInfo>> list(const CallContext &call, const StreamInfoPage &input);
    Result<StreamInfoRows<StreamInfoViewer>> viewers(const CallContext &call, const StreamInfoViewersPage &input);

private:
    Result<StoredStream> streamOf(const CallContext &call, const QString &key) const;
    Result<Studio> studioOf(const CallContext &call, const QString &key) const;
    Result<StreamInfo> renditionOf(const CallContext &call, const QString &key) const;
    QHash<QString, QStringList> readingSources(const CallContext &call) const;
    QList<StreamInfoViewer> systemClientsOf(const CallContext &call, const QString &streamId) const;
    StreamInfo infoOf(const StoredStream &stream, const QString &shownKey) const;
    Result<StreamInfo> infoOf(const CallContext &call, const Studio &studio, const QString &shownKey) const;
    /// What the two kinds have in common.
    StreamInfo liveInfo(const QString &id, const QString &playbackId, const QString &shownKey) const;

    const ServiceContext &m_context;
    ViewerTracker &m_viewers;
    LiveService &m_live;
};

} // namespace castwright
