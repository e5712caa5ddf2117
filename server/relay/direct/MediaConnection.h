// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/Relay.h"
#include "relay/Mailbox.h"
#include "relay/http/UpstreamFetch.h"
#include "relay/ts/TsStartProbe.h"

namespace castwright::relay {

enum class BodyForm { Unknown = 1, Ts, Flv, Mkv, Mp4, Raw };

/// One connection to one address of a live stream, from the request until it is known that media comes, and then that media. HTML, JSON and
/// errors are told as failures, a body with an end as a file. What is not fetched by HTTP comes from the transcoder, as a transport stream.
/// Thread: the relay's.
class MediaConnection : public QObject {
    Q_OBJECT

public:
    struct Handlers {
        std::function<void(MediaConnection *)> media;                                      ///< the first media is here; take() it
        std::function<void(MediaConnection *)> more;                                       ///< and more
        std::function<void(MediaConnection *, const Error &, const QString &kind)> failed; ///< or ended; the last call
        std::function<void(MediaConnection *)> file;                ///< it is a file with an end and must be served as one; the last call
        std::function<void(MediaConnection *, RelayKind)> playlist; ///< it is one of HLS or DASH; the last call
    };
    MediaConnection(const RelaySettings &settings, const RelaySpec &spec, int index, Transcoder *transcoder, Handlers handlers,
                    QObject *parent);
    ~MediaConnection() override;

    void start();
    /// No handler is called any more; deletes itself.
    void close();

    int index() const { return m_index; }
    BodyForm form() const { return m_form; }
    bool hasMedia() const { return m_hasMedia; }
    /// What came holds a place where players can begin; always true of what is no transport stream.
    bool hasStart() const { return m_hasMedia && (m_form != BodyForm::Ts || m_probe.hasStart()); }
    qint64 mediaUs() const { return m_mediaUs; } ///< when the first media came
    QByteArray contentType() const { return m_contentType; }
    qint64 startedUs() const { return m_startedUs; }
    qint64 lastDataUs() const { return m_lastDataUs; }
    qint64 bytesReceived() const { return m_fetch ? m_fetch->bytesReceived() : m_pulledBytes; }
    /// So long it may take at least until the first media: such servers send a keyframe when one comes.
    int patienceMs() const { return m_pull ? pullPatienceMs : 0; }
    TsFramer &framer() { return m_framer; }
    /// What came since the last call.
    QByteArray take() { return std::exchange(m_buffer, {}); }

private:
    static constexpr int pullPatienceMs = 10'000;

    void startPull();
    void onHead(const UpstreamHead &head);
    void onData(const QByteArray &piece);
    void onEnd(const Result<> &result);
    void fail(const Error &error, const QString &kind);
    bool sniff();
    /// True when the body is no stream: a text, a playlist, a file. Then it was told.
    bool isOther(bool isWhole);

    Handlers m_handlers;
    int m_index;
    QPointer<UpstreamFetch> m_fetch;
    UpstreamRequest m_request;
    const QString m_address;        ///< as it was given: keys in it are not to be written anew
    Transcoder *const m_transcoder; ///< null: nobody speaks anything but HTTP
    std::shared_ptr<MediaPull> m_pull;
    std::shared_ptr<Mailbox> m_box = std::make_shared<Mailbox>(this);
    qint64 m_pulledBytes = 0;
    TsFramer m_framer;
    TsStartProbe m_probe;
    BodyForm m_form = BodyForm::Unknown;
    QByteArray m_contentType;
    QByteArray m_buffer;
    qint64 m_startedUs = 0;
    qint64 m_lastDataUs = 0;
    qint64 m_mediaUs = 0;
    bool m_hasMedia = false;
    bool m_hasEnd = false; ///< by its length
    bool m_isOver = false;
};

} // namespace castwright::relay
