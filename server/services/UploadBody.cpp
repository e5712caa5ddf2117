// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/UploadBody.h"

#include "services/MediaLibrary.h"

#include <QFile>

namespace castwright {

using namespace Qt::StringLiterals;

UploadBody::UploadBody(MediaLibrary &library, std::unique_ptr<QFile> file, qint64 length)
    : m_length(length)
    , m_writer(std::make_shared<UploadWriter>(std::move(file), [&library](std::function<void()> work, std::function<void()> done) {
        library.runAside(std::move(work), std::move(done));
    }))
{}

Result<> UploadBody::take(QByteArrayView piece)
{
    if (m_taken + piece.size() > m_length)
        return fail(ErrorCode::PayloadTooLarge, u"The body is longer than announced."_s);
    m_taken += piece.size();
    return m_writer->append(piece);
}

void UploadBody::finish(std::function<void(Result<>)> done)
{
    const bool isWhole = m_taken == m_length;
    m_writer->drain([writer = m_writer, isWhole, done = std::move(done)](const Result<> &written) {
        writer->file().close();
        if (written && !isWhole)
            return done(fail(ErrorCode::InvalidRequest, u"The body is shorter than announced."_s));
        done(written);
    });
}

} // namespace castwright
