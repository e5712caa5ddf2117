// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/FileAnswer.h"

#include "http/Conditional.h"
#include "http/ErrorEnvelope.h"
#include "http/FileRange.h"

#include <algorithm>
#include <utility>

namespace castwright {

namespace {
/// Asked of the open file, not of its name, which may stand for the next version already.
Validators validatorsOf(const QFile &file)
{
    Validators validators;
    validators.lastModified = file.fileTime(QFileDevice::FileModificationTime).toUTC();
    validators.etag =
        '"' + QByteArray::number(validators.lastModified.toMSecsSinceEpoch(), 16) + '-' + QByteArray::number(file.size(), 16) + '"';
    return validators;
}
} // namespace

std::unique_ptr<FileAnswer> FileAnswer::open(const RequestContext &request, HttpAnswer &answer)
{
    std::unique_ptr<FileAnswer> opened(new FileAnswer(std::exchange(answer.filePath, {})));
    QFile &file = opened->m_file;
    if (!file.open(QIODevice::ReadOnly)) {
        becomeError(answer, {ErrorCode::NotFound, QStringLiteral("The file is gone."), {}, {}, 0, {}}, request);
        return nullptr;
    }
    const qint64 size = file.size();
    const Validators validators = validatorsOf(file);
    if (!applyConditions(request, validators, answer))
        return nullptr;
    const FileRange range = FileRange::choose(rangeCounts(request, validators) ? request.header("range") : QByteArray(), size);
    answer.with("Accept-Ranges", "bytes");
    if (range.kind == FileRange::Kind::Unsatisfiable) {
        answer.status = 416;
        answer.with("Content-Range", "bytes */" + QByteArray::number(size));
        return nullptr;
    }
    if (range.kind == FileRange::Kind::Part) {
        answer.status = 206;
        answer.with("Content-Range",
                    "bytes " + QByteArray::number(range.first) + '-' + QByteArray::number(range.first + range.length - 1) + '/'
                        + QByteArray::number(size));
    }
    file.seek(range.first);
    opened->m_length = range.length;
    opened->m_left = request.method == "HEAD" ? 0 : range.length;
    return opened;
}

QByteArray FileAnswer::read(qint64 mostBytes)
{
    const QByteArray piece = m_file.read(std::min(mostBytes, m_left));
    m_left -= piece.size();
    return piece;
}

} // namespace castwright
