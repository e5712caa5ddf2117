// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Analytics.h"
#include "domain/Usage.h"
#include "store/AnalyticsRepository.h"

namespace castwright {

/// What is selected for each list of analytics and how a row is read. Pure; thread: any.
namespace analyticsrows {

extern const AnalyticsSelect streamDaily, accountDaily, viewerHours, viewerGeo, connections, protocols, qualityDaily, health, streamEvents,
    connectionEvents, viewerSessions, apiUsage, storage, nodes;

void readStreamDaily(const SqlRow &row, StreamDaily &made);
void readViewerHourly(const SqlRow &row, ViewerHourly &made);
void readQuality(const SqlRow &row, QualityDaily &made);
void readHealth(const SqlRow &row, HealthPoint &made);
void readStreamEvent(const SqlRow &row, StreamEvent &made);
void readConnectionEvent(const SqlRow &row, ConnectionEvent &made);
void readViewerSession(const SqlRow &row, ViewerSession &made);
void readApiUsage(const SqlRow &row, ApiUsage &made);
void readStorage(const SqlRow &row, StorageUsage &made);
void readNode(const SqlRow &row, NodeSample &made);
/// Twelve columns from `first` on: minutes by tier and codec, then bitrate and fps.
void readTiers(const SqlRow &row, int first, QualityDaily &made);

/// Viewers per interval of so many milliseconds, as a SELECT with a name.
QByteArray seriesOf(qint64 intervalMs);
/// Sums of samples per stream: account, start, end, then streams.
QString sampleSums();

} // namespace analyticsrows

} // namespace castwright
