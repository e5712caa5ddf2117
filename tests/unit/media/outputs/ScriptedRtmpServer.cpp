// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/media/outputs/ScriptedRtmpServer.h"

#include "media/rtmp/Amf0.h"
#include "media/rtmp/RtmpBytes.h"
#include "media/rtmp/RtmpChunkReader.h"
#include "media/rtmp/RtmpChunkWriter.h"

#include <QTcpServer>
#include <QTcpSocket>

namespace castwright::tests {

using namespace media;

namespace {
constexpr qsizetype handshakeSize = 1536;

/// What goes back to one client.
struct Answers {
    QTcpSocket &socket;
    RtmpChunkWriter writer;

    void command(std::vector<AmfValue> values, quint32 streamId = 0)
    {
        QByteArray wire;
        writer.append(wire, {RtmpLane::Command, RtmpType::CommandAmf0, 0, streamId}, encodeAmf(values));
        socket.write(wire);
    }
    void status(const char *level, const char *code, const QByteArray &description, const QByteArray &tcUrl = {})
    {
        std::vector<AmfValue::Member> members{{"level", level}, {"code", code}, {"description", description}};
        if (!tcUrl.isEmpty())
            members.emplace_back("tcUrl", tcUrl);
        command({"onStatus", 0, AmfValue(), AmfValue::object(std::move(members))});
    }
    void ping()
    {
        QByteArray wire;
        writer.append(wire, {RtmpLane::Control, RtmpType::UserControl, 0, 0},
                      QByteArray::fromHex("0006"
                                          "00000063"));
        socket.write(wire);
    }
};

QByteArray readBytes(QTcpSocket &socket, qsizetype size)
{
    while (socket.bytesAvailable() < size)
        if (!socket.waitForReadyRead(2000))
            return {};
    return socket.read(size);
}
} // namespace

ScriptedRtmpServer::ScriptedRtmpServer(Script script) : m_script(std::move(script)), m_thread([this] { run(); })
{
    while (m_port == 0)
        std::this_thread::yield();
}

ScriptedRtmpServer::~ScriptedRtmpServer()
{
    m_isStopping = true;
    m_thread.join();
}

QList<RtmpMessage> ScriptedRtmpServer::videos() const
{
    const std::scoped_lock lock(m_mutex);
    return m_videos;
}

void ScriptedRtmpServer::run()
{
    QTcpServer server;
    server.listen(QHostAddress::LocalHost);
    m_port = server.serverPort();
    while (!m_isStopping) {
        if (!server.waitForNewConnection(50))
            continue;
        const std::unique_ptr<QTcpSocket> socket(server.nextPendingConnection());
        serve(*socket);
    }
}

void ScriptedRtmpServer::serve(QTcpSocket &socket)
{
    const QByteArray c0c1 = readBytes(socket, 1 + handshakeSize);
    if (c0c1.isEmpty())
        return;
    socket.write(QByteArray(1, 3) + QByteArray(handshakeSize, 's') + c0c1.mid(1));
    if (readBytes(socket, handshakeSize).isEmpty())
        return;
    Answers answers{socket, {}};
    RtmpChunkReader reader;
    int videos = 0;
    while (!m_isStopping && socket.state() == QAbstractSocket::ConnectedState) {
        socket.waitForReadyRead(20);
        const QByteArray came = socket.readAll();
        reader.feed(came);
        while (const auto message = reader.next()) {
            if (message->type == RtmpType::UserControl
                && message->payload
                    == QByteArray::fromHex("0007"
                                           "00000063"))
                ++m_pongs;
            if (message->type == RtmpType::Video) {
                const std::scoped_lock lock(m_mutex);
                m_videos.append(*message);
                if (++videos == m_script.reconnectAfterVideo && m_publishes == 1)
                    answers.status("status", "NetConnection.Connect.ReconnectRequest", "maintenance", m_script.reconnectUrl);
            }
            if (message->type != RtmpType::CommandAmf0)
                continue;
            const auto values = decodeAmf(message->payload);
            const QByteArray name = values ? values->at(0).text() : QByteArray();
            const AmfValue transaction = values && values->size() > 1 ? values->at(1) : AmfValue(0);
            if (name == "connect") {
                std::vector<AmfValue::Member> list;
                for (const QByteArray &fourCc : m_script.fourCcs)
                    list.emplace_back("", fourCc);
                answers.command({"_result", transaction,
                                 AmfValue::object({{"fmsVer", "FMS/3,0,1,123"}, {"fourCcList", AmfValue::strictArray(list)}}),
                                 AmfValue::object({{"level", "status"}, {"code", "NetConnection.Connect.Success"}})});
            } else if (name == "createStream") {
                answers.command({"_result", transaction, AmfValue(), 1});
            } else if (name == "publish") {
                ++m_publishes;
                if (!m_script.refusal.isEmpty())
                    answers.status("error", "NetStream.Publish.Failed", m_script.refusal);
                else
                    answers.status("status", "NetStream.Publish.Start", "go");
                if (m_script.sendsPing)
                    answers.ping();
            }
        }
        socket.flush();
    }
}

} // namespace castwright::tests
