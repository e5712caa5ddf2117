// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/DemuxErrors.h"

#include "media/ffmpeg/FfmpegCompat.h"
#include "media/sources/RedactUrl.h"

#include <QFileInfo>

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {

struct Words {
    ErrorCode code;
    QString text; ///< %1 is what was opened
};

Words networkWords(int code)
{
    switch (code) {
    case AVERROR(ECONNREFUSED): return {ErrorCode::UpstreamFailed, u"Nothing listens at %1. Check the address and that the sender runs."_s};
    case AVERROR(ENETUNREACH):
    case AVERROR(EHOSTUNREACH): return {ErrorCode::UpstreamFailed, u"%1 cannot be reached. Check the network."_s};
    case AVERROR(ETIMEDOUT): return {ErrorCode::UpstreamTimeout, u"%1 does not answer. Check the address and the network."_s};
    case AVERROR_HTTP_UNAUTHORIZED:
    case AVERROR_HTTP_FORBIDDEN: return {ErrorCode::UpstreamFailed, u"%1 refuses access. Check user, password or key in the address."_s};
    case AVERROR_HTTP_NOT_FOUND:
    case AVERROR_STREAM_NOT_FOUND: return {ErrorCode::UpstreamFailed, u"There is no stream at %1. Check the address and that the sender runs."_s};
    case AVERROR_HTTP_SERVER_ERROR: return {ErrorCode::UpstreamFailed, u"The server of %1 reports a failure of its own."_s};
    case AVERROR_PROTOCOL_NOT_FOUND: return {ErrorCode::Unprocessable, u"%1 uses a protocol that is not supported here."_s};
    case AVERROR_INVALIDDATA: return {ErrorCode::Unprocessable, u"What comes from %1 is no audio or video that can be read."_s};
    case AVERROR_EOF: return {ErrorCode::UpstreamFailed, u"%1 has ended."_s};
    default: return {ErrorCode::UpstreamFailed, u"The connection to %1 failed."_s};
    }
}

Words fileWords(int code)
{
    switch (code) {
    case AVERROR(ENOENT): return {ErrorCode::NotFound, u"The file %1 is not there. Choose it again."_s};
    case AVERROR(EACCES):
    case AVERROR(EPERM): return {ErrorCode::Forbidden, u"The file %1 may not be read. Change its permissions."_s};
    default: return {ErrorCode::Unprocessable, u"The file %1 cannot be played: it is damaged or of an unknown kind."_s};
    }
}

Words deviceWords(int code)
{
    switch (code) {
    case AVERROR(ENOENT):
    case AVERROR(ENODEV):
    case AVERROR(ENXIO): return {ErrorCode::NotFound, u"The device %1 is not there. Plug it in or choose another."_s};
    case AVERROR(EACCES):
    case AVERROR(EPERM): return {ErrorCode::Forbidden, u"The device %1 may not be used. Check the permissions of this user."_s};
    case AVERROR(EBUSY): return {ErrorCode::Conflict, u"The device %1 is in use by another program. Close that one."_s};
    default: return {ErrorCode::UpstreamFailed, u"The device %1 cannot be captured. Check that it works and is free."_s};
    }
}

} // namespace

Error demuxError(int code, bool isLate, const DemuxRequest &request)
{
    QString name = request.name.isEmpty() ? request.address : request.name;
    Words words = deviceWords(code);
    if (request.kind == DemuxRequest::Kind::Network) {
        name = request.name.isEmpty() ? redactedUrl(request.address) : request.name;
        words = networkWords(isLate ? AVERROR(ETIMEDOUT) : code);
    } else if (request.kind == DemuxRequest::Kind::File) {
        name = QFileInfo(request.address).fileName();
        words = fileWords(code);
    }
    const QString detail = redactedText(ffmpeg::errorText(code), request.address) + (isLate ? u" (deadline)"_s : QString());
    return {words.code, words.text.arg(name), {}, detail};
}

} // namespace castwright::media
