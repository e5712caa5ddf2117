// SPDX-License-Identifier: GPL-3.0-or-later
#include "fakes/FaultyOrigin.h"

#include "fakes/FfmpegTool.h"

#include <QElapsedTimer>
#include <QFile>
#include <QTcpServer>
#include <QTcpSocket>
#include <QTemporaryDir>
#include <QTimer>

#include <mutex>
#include <semaphore>

namespace castwright::tests {

namespace {
constexpr int paceMs = 20;
constexpr qsizetype packet = 188;

struct Connection {
    QString path;
    qint64 sent = -1; ///< bytes of the endless body, from its beginning; -1 before the head
};
} // namespace

class FaultyOrigin::Server : public QTcpServer {
public:
    Server()
    {
        m_clock.start();
        connect(this, &QTcpServer::newConnection, this, [this] {
            while (QTcpSocket *socket = nextPendingConnection()) {
                m_open.insert(socket, {});
                connect(socket, &QTcpSocket::readyRead, this, [this, socket] { read(socket); });
                connect(socket, &QTcpSocket::disconnected, this, [this, socket] {
                    m_open.remove(socket);
                    socket->deleteLater();
                });
            }
        });
        auto *pace = new QTimer(this);
        pace->setTimerType(Qt::PreciseTimer);
        connect(pace, &QTimer::timeout, this, [this] { sendLive(); });
        pace->start(paceMs);
    }

    std::mutex mutex;
    QHash<QString, OriginAnswer> answers;
    QHash<QString, std::function<OriginAnswer(const QByteArray &)>> makers;
    QHash<QString, int> requests;
    QHash<QString, int> live;
    QHash<QString, QByteArray> heads;

    qint64 nowMs() const { return m_clock.elapsed(); }

    void killAll()
    {
        close();
        for (QTcpSocket *socket : m_open.keys())
            reset(socket);
    }

private:
    static void reset(QTcpSocket *socket)
    {
        socket->setSocketOption(QAbstractSocket::KeepAliveOption, 0);
        socket->abort();
    }

    OriginAnswer find(const QString &path, const QByteArray &target)
    {
        const std::scoped_lock lock(mutex);
        if (makers.contains(path))
            return makers.value(path)(target);
        OriginAnswer none;
        none.status = 404;
        return answers.value(path, none);
    }

    void read(QTcpSocket *socket)
    {
        const QByteArray head = socket->peek(64 * 1024);
        if (!head.contains("\r\n\r\n"))
            return;
        socket->readAll();
        const QByteArray target = head.split(' ').value(1);
        const QString path = QString::fromLatin1(target.left(target.indexOf('?') < 0 ? target.size() : target.indexOf('?')));
        m_open[socket].path = path;
        {
            const std::scoped_lock lock(mutex);
            ++requests[path];
            heads[path] = head;
        }
        const OriginAnswer answer = find(path, target);
        QTimer::singleShot(answer.delayMs, socket, [this, socket, answer, head] { send(socket, answer, head); });
    }

    void send(QTcpSocket *socket, const OriginAnswer &answer, const QByteArray &head)
    {
        if (answer.fault == OriginAnswer::Fault::HeadStall)
            return;
        if (answer.fault == OriginAnswer::Fault::Reset)
            return reset(socket);
        if (answer.liveBytesPerSec > 0 && answer.fault == OriginAnswer::Fault::Close) {
            socket->disconnectFromHost();
            return;
        }
        QByteArray body = answer.body;
        int status = answer.status;
        QByteArray extra;
        const qsizetype at = head.toLower().indexOf("\r\nrange: bytes=");
        if (answer.takesRanges && status == 200) {
            extra = "Accept-Ranges: bytes\r\n";
            if (at >= 0) {
                const QByteArray range = head.mid(at + 15, head.indexOf('\r', at + 15) - at - 15);
                const qint64 begin = range.left(range.indexOf('-')).toLongLong();
                const QByteArray last = range.mid(range.indexOf('-') + 1).trimmed();
                const qint64 end = last.isEmpty() ? body.size() - 1 : std::min<qint64>(last.toLongLong(), body.size() - 1);
                status = begin < body.size() ? 206 : 416;
                extra += "Content-Range: bytes "
                    + (status == 206 ? QByteArray::number(begin) + '-' + QByteArray::number(end) : QByteArray("*")) + '/'
                    + QByteArray::number(body.size()) + "\r\n";
                body = status == 206 ? body.mid(begin, end - begin + 1) : QByteArray();
            }
        }
        QByteArray out =
            "HTTP/1.1 " + QByteArray::number(status) + " x\r\nContent-Type: " + answer.contentType + "\r\nConnection: close\r\n" + extra;
        for (const QByteArray &line : answer.headers)
            out += line + "\r\n";
        if (answer.liveBytesPerSec > 0) {
            socket->write(out + "\r\n");
            m_open[socket].sent = edge(answer) / packet * packet;
            return;
        }
        out += "Content-Length: " + QByteArray::number(body.size()) + "\r\n\r\n";
        const bool isHead = head.startsWith("HEAD ");
        if (!isHead)
            out += answer.fault == OriginAnswer::Fault::Truncate ? body.first(body.size() / 2) : body;
        socket->write(out);
        socket->disconnectFromHost();
    }

    qint64 edge(const OriginAnswer &answer) const
    {
        return static_cast<qint64>(static_cast<double>(m_clock.elapsed() - answer.liveSinceMs) * answer.liveBytesPerSec / 1000);
    }

    void sendLive()
    {
        QHash<QString, int> now;
        for (QTcpSocket *socket : m_open.keys()) {
            Connection &connection = m_open[socket];
            if (connection.path.isEmpty())
                continue;
            ++now[connection.path];
            const OriginAnswer answer = find(connection.path, connection.path.toLatin1());
            if (connection.sent < 0 || answer.liveBytesPerSec <= 0)
                continue;
            if (answer.fault == OriginAnswer::Fault::Close)
                socket->disconnectFromHost();
            else if (answer.fault == OriginAnswer::Fault::Reset)
                reset(socket);
            else if (answer.fault == OriginAnswer::Fault::Stall)
                connection.sent = edge(answer) / packet * packet; // what would have been sent is lost
            else
                sendUpTo(socket, connection, answer);
        }
        const std::scoped_lock lock(mutex);
        live = now;
    }

    void sendUpTo(QTcpSocket *socket, Connection &connection, const OriginAnswer &answer)
    {
        const qint64 end = edge(answer) / packet * packet;
        while (connection.sent < end) {
            const qint64 at = connection.sent % answer.body.size();
            const qint64 count = std::min<qint64>(end - connection.sent, answer.body.size() - at);
            socket->write(answer.body.mid(at, count));
            connection.sent += count;
        }
    }

    QHash<QTcpSocket *, Connection> m_open;
    QElapsedTimer m_clock;
};

FaultyOrigin::FaultyOrigin()
{
    m_thread.setObjectName(QStringLiteral("origin"));
    m_thread.start();
    std::binary_semaphore ready(0);
    auto *context = new QObject;
    context->moveToThread(&m_thread);
    QMetaObject::invokeMethod(context, [this, context, &ready] {
        m_server = std::make_unique<Server>();
        m_server->listen(QHostAddress::LocalHost);
        m_port = m_server->serverPort();
        delete context;
        ready.release();
    });
    ready.acquire();
}

FaultyOrigin::~FaultyOrigin()
{
    std::binary_semaphore gone(0);
    QMetaObject::invokeMethod(m_server.get(), [this, &gone] {
        m_server->killAll();
        m_server.reset();
        gone.release();
    });
    gone.acquire();
    m_thread.quit();
    m_thread.wait();
}

void FaultyOrigin::set(const QString &path, const OriginAnswer &answer)
{
    const std::scoped_lock lock(m_server->mutex);
    m_server->answers.insert(path, answer);
}

qint64 FaultyOrigin::nowMs() const
{
    return m_server->nowMs();
}

void FaultyOrigin::setFault(const QString &path, OriginAnswer::Fault fault)
{
    const std::scoped_lock lock(m_server->mutex);
    m_server->answers[path].fault = fault;
}

void FaultyOrigin::setMaker(const QString &path, std::function<OriginAnswer(const QByteArray &)> make)
{
    const std::scoped_lock lock(m_server->mutex);
    m_server->makers.insert(path, std::move(make));
}

int FaultyOrigin::requests(const QString &path) const
{
    const std::scoped_lock lock(m_server->mutex);
    return m_server->requests.value(path);
}

int FaultyOrigin::connections(const QString &path) const
{
    const std::scoped_lock lock(m_server->mutex);
    return m_server->live.value(path);
}

QByteArray FaultyOrigin::lastHead(const QString &path) const
{
    const std::scoped_lock lock(m_server->mutex);
    return m_server->heads.value(path);
}

void FaultyOrigin::kill()
{
    std::binary_semaphore done(0);
    QMetaObject::invokeMethod(m_server.get(), [this, &done] {
        m_server->killAll();
        done.release();
    });
    done.acquire();
}

QByteArray testTs(int seconds, const QString &color, int toneHz)
{
    static std::mutex mutex;
    static QHash<QString, QByteArray> made;
    const std::scoped_lock lock(mutex);
    QByteArray &bytes = made[color + QString::number(seconds)];
    if (!bytes.isEmpty())
        return bytes;
    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("test.ts"));
    const QString length = QString::number(seconds);
    runFfmpeg({QStringLiteral("-f"),
               QStringLiteral("lavfi"),
               QStringLiteral("-i"),
               QStringLiteral("color=%1:s=320x180:r=25:d=%2").arg(color, length),
               QStringLiteral("-f"),
               QStringLiteral("lavfi"),
               QStringLiteral("-i"),
               QStringLiteral("sine=f=%1:r=48000:d=%2").arg(toneHz).arg(length),
               QStringLiteral("-c:v"),
               QStringLiteral("libx264"),
               QStringLiteral("-preset"),
               QStringLiteral("ultrafast"),
               QStringLiteral("-g"),
               QStringLiteral("25"),
               QStringLiteral("-b:v"),
               QStringLiteral("600k"),
               QStringLiteral("-x264-params"),
               QStringLiteral("nal-hrd=cbr:vbv-maxrate=600:vbv-bufsize=300"),
               QStringLiteral("-c:a"),
               QStringLiteral("aac"),
               QStringLiteral("-f"),
               QStringLiteral("mpegts"),
               path});
    QFile file(path);
    if (file.open(QIODevice::ReadOnly))
        bytes = file.readAll();
    return bytes;
}

} // namespace castwright::tests
