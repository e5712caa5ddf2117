// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/hls/M3u8.h"
#include "relay/http/UpstreamFetch.h"

namespace castwright::relay {

/// Fetches one playlist and takes it apart. A page, an empty body or anything else that is no playlist is a failure. Deletes itself.
/// Thread: the relay's.
class PlaylistFetch : public QObject {
    Q_OBJECT

public:
    struct Loaded {
        M3u8 list;
        QUrl url; ///< after redirects
    };
    struct Failure {
        Error error;
        QString kind; ///< as errorClass() and statusClass() say, or "not_media"
        int status = 0;
    };
    using Done = std::function<void(std::expected<Loaded, Failure>)>;

    PlaylistFetch(UpstreamRequest request, M3u8::Limits limits, QHash<QByteArray, QByteArray> variables, Done done, QObject *parent);
    void start();

private:
    void onData(const QByteArray &piece);
    void ended(const Result<> &result);

    UpstreamRequest m_request;
    M3u8::Limits m_limits;
    QHash<QByteArray, QByteArray> m_variables;
    Done m_done;
    UpstreamHead m_head;
    QUrl m_url;
    QByteArray m_body;
    QTimer m_deadline;
    QPointer<UpstreamFetch> m_fetch;
};

} // namespace castwright::relay
