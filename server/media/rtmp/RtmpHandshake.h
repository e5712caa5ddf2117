// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace castwright::media {

/// The server's side of the handshake (RTMP 1.0 section 5.2): the simple one, and the one with HMAC-SHA256 digests that Flash-era encoders
/// and librtmp ask for. Pure; thread: one at a time.
class RtmpHandshake {
public:
    enum class Step { NeedsMore, Done, Failed };

    static constexpr qsizetype partSize = 1536;

    /// Takes what it needs from the front of `bytes` and appends what is to be sent.
    Step feed(QByteArrayView &bytes, QByteArray &out);

private:
    QByteArray m_input;
    bool m_hasAnswered = false;
};

/// The first byte of either side (RTMP 1.0 section 5.2.2).
constexpr char rtmpVersion = 3;

/// Where the digest stands in a handshake part that has a valid one made with `key`; negative when there is none.
qsizetype rtmpDigestPosition(QByteArrayView part, QByteArrayView key);
/// Writes the digest, made with `key`, at the place the second of the two layouts gives.
void appendRtmpDigest(QByteArray &part, QByteArrayView key);
/// What a client (30 bytes) and a server (36 bytes) sign their part with.
QByteArrayView rtmpClientKey();
QByteArrayView rtmpServerKey();

} // namespace castwright::media
