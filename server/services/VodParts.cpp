// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/VodParts.h"

#include "services/MediaLibrary.h"
#include "services/ServiceContext.h"
#include "services/UploadBody.h"

#include <QDir>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 mebibyte = 1024 * 1024;
constexpr qint64 leastPart = 8 * mebibyte;
constexpr qint64 mostParts = 1000;
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
    QString path; ///< of the unfinished file
    UploadBody body;
    QCryptographicHash hash{QCryptographicHash::Sha256};
    bool isFinished = false;

    Part(MediaLibrary &files, VodRepository &kept, QString id, int which, qint64 length, std::unique_ptr<QFile> file)
        : library(files)
        , records(kept)
        , mediaId(std::move(id))
        , number(which)
        , path(file->fileName())
        , body(files, std::move(file), length)
    {}

    QString lockName() const { return mediaId + u'/' + QString::number(number); }
    Result<QString> complete();
};

VodPartSession::VodPartSession(MediaLibrary &library, VodRepository &records, QString mediaId, int number, qint64 length,
                               std::unique_ptr<QFile> file)
    : m_part(std::make_shared<Part>(library, records, std::move(mediaId), number, length, std::move(file)))
{}

VodPartSession::~VodPartSession()
{
    if (m_part->isFinished)
        return;
    m_part->body.finish([part = m_part](const Result<> &) {
        QFile::remove(part->path);
        part->library.unlock(part->lockName());
    });
}

qint64 VodPartSession::maxBytes() const
{
    return m_part->body.length();
}

bool VodPartSession::isReady() const
{
    return m_part->body.isReady();
}

void VodPartSession::onReady(std::function<void()> ready)
{
    m_part->body.onReady(std::move(ready));
}

Result<> VodPartSession::take(QByteArrayView piece)
{
    CW_CHECK(m_part->body.take(piece));
    m_part->hash.addData(piece);
    return {};
}

Result<QString> VodPartSession::Part::complete()
{
    const QString whole = QString(path).chopped(4); // without ".new"
    QFile::remove(whole);
    if (!QFile::rename(path, whole))
        return fail(ErrorCode::InternalError, u"The part cannot be stored."_s, {}, whole);
    const QString etag = QString::fromLatin1(hash.result().toHex().first(etagLetters));
    CW_CHECK(records.setPart(mediaId, {number, etag, body.length()}));
    return etag;
}

void VodPartSession::finish(Done done)
{
    m_part->isFinished = true;
    m_part->body.finish([part = m_part, done = std::move(done)](const Result<> &whole) {
        Result<QString> etag = whole ? part->complete() : std::unexpected(whole.error());
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

/// What a link to send this part allows.
QString VodParts::allowed(const VodRecord &record, int number, qint64 length)
{
    return u"part\n%1\n%2\n%3\n%4"_s.arg(record.mediaId, record.accountId, QString::number(number), QString::number(length));
}

QList<VodPartTarget> VodParts::targets(const VodRecord &record, qint64 sizeBytes) const
{
    const qint64 expiresSec = record.expiresAt.toSecsSinceEpoch();
    QList<VodPartTarget> targets;
    for (int number = 1; number <= countOf(sizeBytes, record.partSize); ++number) {
        const qint64 length = sizeOf(number, sizeBytes, record.partSize);
        targets.append({number, length,
                        u"/v1/media/%1/parts/%2?%3"_s.arg(record.mediaId, QString::number(number),
                                                          m_links.query(allowed(record, number, length), expiresSec))});
    }
    return targets;
}

Result<std::unique_ptr<VodPartSession>> VodParts::begin(const Request &request)
{
    const auto record = m_records.findAnywhere(request.mediaId);
    const auto asset = m_context.store.assets.findAnywhere(request.mediaId);
    const qint64 length = record && asset ? sizeOf(request.number, asset->sizeBytes, record->partSize) : 0;
    const bool isThere = length > 0 && request.number >= 1;
    CW_CHECK(m_links.check(isThere ? allowed(*record, request.number, length) : QString(), request.expires, request.signature,
                           m_context.clock.nowMs()));
    if (asset->state != AssetState::Pending && asset->state != AssetState::Uploading)
        return fail(ErrorCode::Conflict, u"This upload is complete already."_s);
    if (request.contentLength != length)
        return fail(ErrorCode::InvalidRequest,
                    u"Part %1 has %2 bytes, but %3 were announced."_s.arg(request.number).arg(length).arg(request.contentLength),
                    u"Content-Length"_s);
    QDir().mkpath(folderOf(asset->id));
    CW_CHECK(checkRoomOnDisk(folderOf(asset->id), length));
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
