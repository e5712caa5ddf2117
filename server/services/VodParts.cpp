// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/VodParts.h"

#include "services/MediaLibrary.h"
#include "services/ServiceContext.h"
#include "services/UploadWriter.h"

#include <QDir>
#include <QStorageInfo>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 leastPart = 8 * mebibyte;
constexpr qint64 mostParts = 1000;
constexpr qint64 reservedBytes = 256 * mebibyte; ///< what a full disk must leave for the database and running recordings
constexpr qsizetype etagLetters = 32;

QString partName(int number)
{
    return u"%1.part"_s.arg(number, 5, 10, QChar(u'0'));
}
} // namespace

struct VodPartSession::Part {
    MediaLibrary &library;
    VodRepository &records;
    QString mediaId;
    int number = 0;
    qint64 length = 0;
    QString path; ///< of the unfinished file
    std::shared_ptr<UploadWriter> writer;
    QCryptographicHash hash{QCryptographicHash::Sha256};
    qint64 taken = 0;
    bool isFinished = false;

    QString lockName() const { return mediaId + u'/' + QString::number(number); }
    Result<QString> complete();
};

VodPartSession::VodPartSession(MediaLibrary &library, VodRepository &records, QString mediaId, int number, qint64 length,
                               std::unique_ptr<QFile> file)
    : m_part(new Part{library, records, std::move(mediaId), number, length, file->fileName()})
{
    m_part->writer = std::make_shared<UploadWriter>(std::move(file), [&library](std::function<void()> work, std::function<void()> done) {
        library.runAside(std::move(work), std::move(done));
    });
}

VodPartSession::~VodPartSession()
{
    if (m_part->isFinished)
        return;
    m_part->writer->drain([part = m_part](const Result<> &) {
        part->writer->file().close();
        QFile::remove(part->path);
        part->library.unlock(part->lockName());
    });
}

qint64 VodPartSession::maxBytes() const
{
    return m_part->length;
}

bool VodPartSession::isReady() const
{
    return m_part->writer->isReady();
}

void VodPartSession::onReady(std::function<void()> ready)
{
    m_part->writer->onReady(std::move(ready));
}

Result<> VodPartSession::take(QByteArrayView piece)
{
    if (m_part->taken + piece.size() > m_part->length)
        return fail(ErrorCode::PayloadTooLarge, u"The body is longer than announced."_s);
    m_part->taken += piece.size();
    m_part->hash.addData(piece);
    return m_part->writer->append(piece);
}

Result<QString> VodPartSession::Part::complete()
{
    const QString whole = QString(path).chopped(4); // without ".new"
    QFile::remove(whole);
    if (!QFile::rename(path, whole))
        return fail(ErrorCode::InternalError, u"The part cannot be stored."_s, {}, whole);
    const QString etag = QString::fromLatin1(hash.result().toHex().first(etagLetters));
    CW_CHECK(records.setPart(mediaId, {number, etag, length}));
    return etag;
}

void VodPartSession::finish(Done done)
{
    m_part->isFinished = true;
    m_part->writer->drain([part = m_part, done = std::move(done)](const Result<> &written) {
        part->writer->file().close();
        Result<QString> etag;
        if (!written)
            etag = std::unexpected(written.error());
        else if (part->taken != part->length)
            etag = fail(ErrorCode::InvalidRequest, u"The body is shorter than announced."_s);
        else
            etag = part->complete();
        if (!etag)
            QFile::remove(part->path);
        part->library.unlock(part->lockName());
        done(std::move(etag));
    });
}

VodParts::VodParts(const ServiceContext &context, MediaLibrary &library, VodRepository &records)
    : m_context(context)
    , m_library(library)
    , m_records(records)
{}

qint64 VodParts::partSizeFor(qint64 sizeBytes)
{
    const qint64 even = (sizeBytes + mostParts - 1) / mostParts;
    return std::max(leastPart, (even + mebibyte - 1) / mebibyte * mebibyte);
}

int VodParts::countOf(qint64 sizeBytes, qint64 partSize)
{
    return static_cast<int>((sizeBytes + partSize - 1) / partSize);
}

qint64 VodParts::sizeOf(int number, qint64 sizeBytes, qint64 partSize)
{
    return std::min(partSize, sizeBytes - (number - 1) * partSize);
}

QString VodParts::folderOf(const QString &mediaId) const
{
    return m_library.folderOf(mediaId) + u"/parts"_s;
}

QString VodParts::partPath(const QString &mediaId, int number) const
{
    return folderOf(mediaId) + u'/' + partName(number);
}

void VodParts::removeFiles(const QString &mediaId) const
{
    QDir(folderOf(mediaId)).removeRecursively();
}

QString VodParts::sign(const VodRecord &record, int number, qint64 length, qint64 expiresSec) const
{
    const QString message = u"part\n%1\n%2\n%3\n%4\n%5"_s.arg(record.mediaId, record.accountId).arg(number).arg(length).arg(expiresSec);
    return QString::fromLatin1(hmacSha256(m_key, message.toUtf8()).toHex());
}

QList<VodPartTarget> VodParts::targets(const VodRecord &record, qint64 sizeBytes) const
{
    const qint64 expiresSec = record.expiresAt.toSecsSinceEpoch();
    QList<VodPartTarget> targets;
    for (int number = 1; number <= countOf(sizeBytes, record.partSize); ++number) {
        const qint64 length = sizeOf(number, sizeBytes, record.partSize);
        targets.append({number, length,
                        u"/v1/media/%1/parts/%2?expires=%3&signature=%4"_s.arg(record.mediaId)
                            .arg(number)
                            .arg(expiresSec)
                            .arg(sign(record, number, length, expiresSec))});
    }
    return targets;
}

Result<std::unique_ptr<VodPartSession>> VodParts::begin(const Request &request)
{
    bool isNumber = false;
    const qint64 expiresSec = request.expires.toLongLong(&isNumber);
    const auto record = m_records.findAnywhere(request.mediaId);
    const auto asset = m_context.store.assets.findAnywhere(request.mediaId);
    // An unknown upload and a wrong signature look the same from outside.
    const qint64 length = record && asset ? sizeOf(request.number, asset->sizeBytes, record->partSize) : 0;
    if (length <= 0 || request.number < 1 || !isNumber
        || !equalsConstantTime(request.signature.toLatin1(), sign(*record, request.number, length, expiresSec).toLatin1()))
        return fail(ErrorCode::Forbidden, u"The upload link is not valid."_s);
    if (expiresSec * 1000 <= m_context.clock.nowMs())
        return fail(ErrorCode::Forbidden, u"The upload link has expired. Begin the upload again."_s);
    if (asset->state != AssetState::Pending && asset->state != AssetState::Uploading)
        return fail(ErrorCode::Conflict, u"This upload is complete already."_s);
    if (request.contentLength != length)
        return fail(ErrorCode::InvalidRequest,
                    u"Part %1 has %2 bytes, but %3 were announced."_s.arg(request.number).arg(length).arg(request.contentLength),
                    u"Content-Length"_s);
    QDir().mkpath(folderOf(asset->id));
    const QStorageInfo storage(folderOf(asset->id));
    if (storage.isValid() && storage.bytesAvailable() < length + reservedBytes)
        return fail(ErrorCode::StorageFull, u"The disk of the server has no room for this file."_s);
    const QString lockName = asset->id + u'/' + QString::number(request.number);
    if (!m_library.lock(lockName))
        return fail(ErrorCode::Conflict, u"This part is being uploaded already."_s);
    auto file = std::make_unique<QFile>(partPath(asset->id, request.number) + u".new"_s);
    if (!file->open(QIODevice::WriteOnly | QIODevice::Truncate)) {
        m_library.unlock(lockName);
        return fail(ErrorCode::InternalError, u"The upload cannot be stored."_s, {}, file->errorString());
    }
    return std::make_unique<VodPartSession>(m_library, m_records, asset->id, request.number, length, std::move(file));
}

QString VodParts::join(const QString &folder, const QString &target, int count, qint64 partSize, qint64 sizeBytes)
{
    constexpr qint64 pieceBytes = mebibyte;
    QFile whole(target);
    if (!whole.open(QIODevice::ReadWrite))
        return whole.errorString();
    for (int number = 1; number <= count; ++number) {
        QFile part(folder + u'/' + partName(number));
        if (!part.exists() && whole.size() >= std::min(sizeBytes, number * partSize))
            continue; // it is in already
        if (!part.open(QIODevice::ReadOnly))
            return part.errorString();
        if (!whole.resize((number - 1) * partSize) || !whole.seek((number - 1) * partSize))
            return whole.errorString();
        for (QByteArray piece = part.read(pieceBytes); !piece.isEmpty(); piece = part.read(pieceBytes))
            if (whole.write(piece) != piece.size())
                return whole.errorString();
        if (!whole.flush())
            return whole.errorString();
        part.remove();
    }
    return whole.size() == sizeBytes ? QString() : u"%1 bytes instead of %2"_s.arg(whole.size()).arg(sizeBytes);
}

} // namespace castwright
