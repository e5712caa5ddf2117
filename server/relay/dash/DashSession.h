// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/FailoverPlan.h"
#include "relay/RelayHooks.h"
#include "relay/dash/MpdRewriter.h"
#include "relay/hls/SegmentFetcher.h"

namespace castwright::relay {

/// The DASH side of one stream: the manifest with its addresses led through the relay, segments below the folders it names. When the
/// manifest or its segments fail, the next address is asked. Nothing is decoded. Thread: the relay's.
class DashSession : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(Result<RelayAnswer>)>;

    DashSession(const RelaySettings &settings, RelaySpec spec, FailoverPlan &plan, RelayHooks &hooks, std::shared_ptr<StreamMeter> meter,
                std::shared_ptr<SegmentCache> cache);
    ~DashSession() override;

    void manifest(const Done &done);
    /// `name`: "<folder>/<path>", as the manifest has it.
    void segment(const QByteArray &name, const Done &done);
    void forget() { m_text.clear(); }
    void setSpec(const RelaySpec &spec);

private:
    void load(int index);
    void ended(int index, const Result<> &result);
    void troubled(int index, const Error &error, const QString &kind);
    void tell(const Result<RelayAnswer> &answer);
    void segmentEnded(const Resource &resource, int status);

    const RelaySettings &m_settings;
    RelaySpec m_spec;
    FailoverPlan &m_plan;
    RelayHooks &m_hooks;
    MpdRewriter m_rewriter;
    SegmentFetcher m_segments;
    QPointer<UpstreamFetch> m_fetch;
    UpstreamHead m_head;
    QUrl m_url;
    QByteArray m_body;
    QByteArray m_text; ///< rewritten
    qint64 m_loadedMs = 0;
    qint64 m_askedMs = 0;
    QList<int> m_ladder;
    QString m_reason; ///< why the present address is left
    int m_segmentFailures = 0;
    bool m_isTrial = false; ///< the primary is tried again
    QList<Done> m_waiting;
    bool m_isRunning = false;
};

} // namespace castwright::relay
