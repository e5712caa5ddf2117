// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "relay/http/UpstreamHead.h"

namespace castwright::relay {

/// Reads one HTTP/1.x answer (RFC 9112) from pieces of bytes: head, then a body by length, in chunks or until the connection ends.
/// Informational answers (1xx) are skipped; "ICY 200" of radio servers is understood. Every length has a limit. Errors: UpstreamFailed.
/// Thread: any.
class ResponseReader {
public:
    explicit ResponseReader(bool expectsBody = true) : m_expectsBody(expectsBody) {}

    /// Takes what came; what of it is body is appended to `body`.
    Result<> take(const QByteArray &piece, QByteArray &body);
    /// The connection ended. An error when something was missing.
    Result<> finish();

    bool hasHead() const { return m_state != State::Head; }
    bool isComplete() const { return m_state == State::Complete; }
    const UpstreamHead &head() const { return m_head; }
    /// Bytes behind a complete answer: there should be none.
    bool hasExtra() const { return !m_buffer.isEmpty(); }

private:
    enum class State { Head, Length, UntilClose, ChunkSize, ChunkData, ChunkEnd, Trailer, Complete };
    Result<bool> readHead();
    Result<> parseHead(const QByteArray &text);
    Result<> parseFraming();
    Result<> advance(QByteArray &body);
    Result<bool> readChunkSize();
    Result<bool> readLine(QByteArray &line, qsizetype limit);
    bool readData(QByteArray &body);

    bool m_expectsBody;
    State m_state = State::Head;
    UpstreamHead m_head;
    QByteArray m_buffer;
    qint64 m_left = 0; ///< of the body or the chunk
    int m_trailerLines = 0;
};

} // namespace castwright::relay
