// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "relay/RelayHooks.h"

#include <QPointer>
#include <QTimer>

namespace castwright::relay {

/// The encode of one stream: begun by the first viewer, shared by all, whether they play it whole or as HLS, ended some seconds after the
/// last. Its input is the stream itself, read over this machine, so that failover is none of its business. Thread: the relay's.
class TranscodeSession : public QObject {
    Q_OBJECT

public:
    using Done = std::function<void(Result<RelayAnswer>)>;

    TranscodeSession(const RelaySettings &settings, RelaySpec spec, Transcoder &transcoder, QString sourceUrl, RelayHooks &hooks);
    ~TranscodeSession() override;

    void open(bool isHead, const Done &done);
    void playlist(const Done &done);
    void segment(const QByteArray &name, const Done &done);
    void setClientCount(int count);
    void stop();
    /// Nothing while there is no encode.
    std::optional<TranscodeFigures> figures() const;

private:
    void begin();
    void look();
    void tellAll(const Error &error);
    RelayAnswer streamAnswer() const;

    const RelaySettings &m_settings; ///< the owner's, which may change
    const RelaySpec m_spec;
    Transcoder &m_transcoder;
    const QString m_sourceUrl;
    RelayHooks &m_hooks;
    std::shared_ptr<TranscodeRun> m_run;
    QList<Done> m_openers;
    QList<Done> m_listers;
    QTimer m_linger;
    QTimer m_patience;
    int m_clients = 0;
};

} // namespace castwright::relay
