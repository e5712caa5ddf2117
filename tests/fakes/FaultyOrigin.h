// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QThread>

#include <functional>
#include <memory>

namespace castwright::tests {

/// What a path of the origin does. Everything may be changed while clients are connected.
struct OriginAnswer {
    enum class Fault {
        None = 1,
        Stall,     ///< connections stay open and nothing more comes
        Close,     ///< every connection ends in order
        Reset,     ///< every connection is reset
        HeadStall, ///< accepts and never answers
        Truncate,  ///< half the body that was promised
    };
    int status = 200;
    QByteArray contentType = "application/octet-stream";
    QList<QByteArray> headers; ///< whole lines, without line end
    QByteArray body;
    double liveBytesPerSec = 0; ///< above 0: `body` without end and without length, at this rate, all clients at the same place of it
    qint64 liveSinceMs = 0;     ///< of the origin's clock: when its first byte was sent
    int delayMs = 0;            ///< before the head
    bool takesRanges = false;
    Fault fault = Fault::None;
};

/// An HTTP server that misbehaves as it is told, on a thread of its own. Counts what was asked of it. Thread: any.
class FaultyOrigin {
public:
    FaultyOrigin();
    ~FaultyOrigin();

    quint16 port() const { return m_port; }
    QString url(const QString &path) const { return QStringLiteral("http://127.0.0.1:%1%2").arg(m_port).arg(path); }
    void set(const QString &path, const OriginAnswer &answer);
    /// Milliseconds since it was made, by which live bodies are sent.
    qint64 nowMs() const;
    void setFault(const QString &path, OriginAnswer::Fault fault);
    /// Answers in place of set(); called on the origin's thread.
    void setMaker(const QString &path, std::function<OriginAnswer(const QByteArray &target)> make);
    int requests(const QString &path) const;
    int connections(const QString &path) const; ///< now
    QByteArray lastHead(const QString &path) const;
    /// Nobody listens any more, and every connection is reset.
    void kill();

private:
    class Server;
    QThread m_thread;
    std::unique_ptr<Server> m_server;
    quint16 m_port = 0;
};

/// A transport stream made by ffmpeg: a counting picture with a keyframe every second, and a tone. Made once per process. Empty without
/// ffmpeg.
QByteArray testTs(int seconds, const QString &color, int toneHz);

} // namespace castwright::tests
