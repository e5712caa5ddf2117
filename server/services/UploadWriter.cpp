// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/UploadWriter.h"

#include <QFileDevice>

#include <utility>

namespace castwright {

namespace {
/// Empty when all went well.
QString writeAll(QIODevice &file, const QList<QByteArray> &pieces)
{
    for (const QByteArray &piece : pieces)
        if (file.write(piece) != piece.size())
            return file.errorString();
    auto *device = qobject_cast<QFileDevice *>(&file);
    return device && !device->flush() ? device->errorString() : QString();
}
} // namespace

Result<> UploadWriter::outcome() const
{
    if (m_problem.isEmpty())
        return {};
    return fail(ErrorCode::StorageFull, QStringLiteral("The disk of the server has no room for this file."), {}, m_problem);
}

Result<> UploadWriter::append(QByteArrayView piece)
{
    CW_CHECK(outcome());
    m_waiting.append(piece.toByteArray());
    m_waitingBytes += piece.size();
    start();
    return {};
}

void UploadWriter::start()
{
    if (m_isRunning || m_waiting.isEmpty())
        return;
    m_isRunning = true;
    auto pieces = std::make_shared<const QList<QByteArray>>(std::exchange(m_waiting, {}));
    auto problem = std::make_shared<QString>();
    auto self = shared_from_this();
    m_runAside([self, pieces, problem] { *problem = writeAll(*self->m_file, *pieces); },
               [self, pieces, problem] {
                   for (const QByteArray &piece : *pieces)
                       self->m_waitingBytes -= piece.size();
                   self->written(*problem);
               });
}

void UploadWriter::written(const QString &problem)
{
    m_isRunning = false;
    if (!problem.isEmpty()) {
        m_problem = problem;
        m_waiting.clear();
        m_waitingBytes = 0;
    }
    start();
    if (!m_isRunning && m_onDrained)
        return std::exchange(m_onDrained, nullptr)(outcome());
    if (isReady() && m_onReady)
        m_onReady();
}

void UploadWriter::drain(std::function<void(Result<>)> done)
{
    m_onReady = nullptr;
    if (!m_isRunning)
        return done(outcome());
    m_onDrained = std::move(done);
}

} // namespace castwright
