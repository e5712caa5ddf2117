// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/BodySender.h"

#include "http/HttpHost.h"

#include <QTcpSocket>

namespace castwright {

namespace {
constexpr qint64 filePieceBytes = 64 * 1024;
constexpr qint64 fileAheadBytes = 512 * 1024;
} // namespace

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
    return m_continuous ? handOver() : m_file ? pumpFile() : Progress::Waits;
}

BodySender::Progress BodySender::pumpFile()
{
    while (m_file->left() > 0 && m_socket.bytesToWrite() < fileAheadBytes) {
        const QByteArray piece = m_file->read(filePieceBytes);
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
