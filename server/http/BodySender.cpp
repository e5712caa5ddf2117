// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/BodySender.h"

#include "http/HttpHost.h"

#include <QTcpSocket>

#include <algorithm>

namespace castwright {

namespace {
constexpr qint64 pieceBytes = 64 * 1024;
constexpr qint64 aheadBytes = 512 * 1024;
} // namespace

bool BodySender::isLarge(const RequestContext &request, const HttpAnswer &given)
{
    return given.body.size() > aheadBytes && request.method != "HEAD" && given.status != 204 && given.status != 304;
}

BodySender::Progress BodySender::sendBytes(const HttpAnswer &given)
{
    m_body = given.body;
    m_bodySent = 0;
    m_socket.write(answerHead(given, m_body.size()));
    return pumpBytes();
}

BodySender::Progress BodySender::sendFile(const HttpAnswer &given, std::unique_ptr<FileAnswer> file)
{
    m_file = std::move(file);
    m_socket.write(answerHead(given, m_file->length()));
    return pumpFile();
}

BodySender::Progress BodySender::sendContinuous(const HttpAnswer &given)
{
    m_continuous = given.continuous;
    m_continuousHead = answerHead(given, -1);
    m_socket.flush();
    return handOver();
}

BodySender::Progress BodySender::advance()
{
    return m_continuous ? handOver() : m_file ? pumpFile() : !m_body.isEmpty() ? pumpBytes() : Progress::Waits;
}

BodySender::Progress BodySender::pumpBytes()
{
    while (m_bodySent < m_body.size() && m_socket.bytesToWrite() < aheadBytes) {
        const qint64 written = m_socket.write(m_body.constData() + m_bodySent, std::min<qint64>(pieceBytes, m_body.size() - m_bodySent));
        if (written <= 0)
            return Progress::Broken;
        m_bodySent += written;
    }
    if (m_bodySent < m_body.size())
        return Progress::Waits;
    m_body.clear();
    return Progress::Finished;
}

BodySender::Progress BodySender::pumpFile()
{
    while (m_file->left() > 0 && m_socket.bytesToWrite() < aheadBytes) {
        const QByteArray piece = m_file->read(pieceBytes);
        if (piece.isEmpty()) // the file shrank: the promised length cannot be kept
            return Progress::Broken;
        m_socket.write(piece);
    }
    if (m_file->left() > 0)
        return Progress::Waits;
    m_file.reset();
    return Progress::Finished;
}

BodySender::Progress BodySender::handOver()
{
    if (m_socket.bytesToWrite() > 0)
        return Progress::Waits; // answers to earlier requests go first
    return m_host.deliver(&m_socket, m_continuousHead, m_continuous) ? Progress::HandedOver : Progress::Broken;
}

} // namespace castwright
