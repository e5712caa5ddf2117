// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "http/HttpAnswer.h"
#include "http/RequestContext.h"

#include <QFile>

#include <memory>

namespace castwright {

/// A file on its way to one client, or the part of it that was asked for. Thread: server.
class FileAnswer {
public:
    /// Opens `answer.filePath` and completes the answer: validators, conditions, Content-Range. Null when nothing of the file is to be
    /// sent: it is gone (404), not modified (304), changed (412), or has no such range (416). `answer.filePath` is empty afterwards.
    static std::unique_ptr<FileAnswer> open(const RequestContext &request, HttpAnswer &answer);

    /// Bytes of this answer's body.
    qint64 length() const { return m_length; }
    qint64 left() const { return m_left; }
    /// The next bytes, at most so many; empty when the file shrank meanwhile.
    QByteArray read(qint64 mostBytes);

private:
    explicit FileAnswer(const QString &path) : m_file(path) {}

    QFile m_file;
    qint64 m_length = 0;
    qint64 m_left = 0;
};

} // namespace castwright
