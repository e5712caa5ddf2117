// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/FailoverPlan.h"
#include "relay/FailoverResolver.h"
#include "relay/RelayHooks.h"
#include "relay/dash/DashSession.h"
#include "relay/direct/DirectSession.h"
#include "relay/direct/VodSession.h"
#include "relay/hls/HlsSession.h"
#include "relay/transcode/TranscodeSession.h"

#include <QPointer>

namespace castwright::relay {

class SegmentCache;

/// One stream of the relay on the relay's side: its addresses, and the sessions that run for its clients. Thread: the relay's.
class StreamRelay : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(Result<RelayAnswer>)>;

    /// Who encodes where that is wanted, and the address at which this stream's source is read for it.
    struct Encoder {
        Transcoder *transcoder = nullptr;
        QString sourceUrl;
    };
    StreamRelay(const RelaySettings &settings, RelaySpec spec, RelayHooks hooks, std::shared_ptr<StreamMeter> meter,
                std::shared_ptr<SegmentCache> cache, Encoder encoder, QObject *parent);
    ~StreamRelay() override;

    void setSettings(const RelaySettings &settings);
    void setSpec(const RelaySpec &spec);
    void open(const QByteArray &range, bool isHead, const Done &done);
    void playlist(const QByteArray &token, const QByteArray &query, const Done &done);
    void segment(const QByteArray &token, const Done &done);
    /// The same of what is not encoded, for the encoder itself and whoever looks at the contents.
    void openSource(const QByteArray &range, bool isHead, const Done &done);
    void sourcePlaylist(const QByteArray &token, const QByteArray &query, const Done &done);
    void sourceSegment(const QByteArray &token, const Done &done);
    /// `sourceReaders`: connections to what is not encoded.
    void setClientCount(int count, int sourceReaders);
    void setEncoder(Encoder encoder);
    void failOver(int index);
    /// What the stream shows is no good: to the first address that is not known to be bad either; nothing when there is none.
    void leaveContent(const QString &reason);
    void stop(const QString &reason);

private:
    TranscodeSession *encode();
    void openDirect(const Done &done);
    void openVod(const QByteArray &range, bool isHead, const Done &done);
    DirectSession *startDirect();
    void dropDirect();
    void countDirect(int upstreams);
    void askAndMove(const QString &reason);
    void toNextGood(const QString &reason);
    void moveTo(int index, const QString &reason);
    void noteFigures();
    HlsSession &hls();
    DashSession &dash();

    RelaySettings m_settings;
    RelaySpec m_spec;
    RelayHooks m_hooks;
    std::shared_ptr<StreamMeter> m_meter;
    std::shared_ptr<SegmentCache> m_cache;
    FailoverPlan m_plan;
    QPointer<DirectSession> m_direct;
    QList<QPointer<VodSession>> m_vods;
    std::unique_ptr<HlsSession> m_hls;
    std::unique_ptr<DashSession> m_dash;
    FailoverResolver m_resolver; ///< for changes that are no emergency
    Encoder m_encoder;
    std::unique_ptr<TranscodeSession> m_encode;
    QList<std::pair<QByteArray, Done>> m_fileWaiters; ///< asked for a live stream that turns out to be a file
    QTimer m_figures;
    int m_directUpstreams = 0; ///< of m_direct, as the meter has them; files count their own
    bool m_isFile = false;     ///< the address said so
};

} // namespace castwright::relay
