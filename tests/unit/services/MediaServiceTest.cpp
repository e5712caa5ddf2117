// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "services/MediaUploads.h"
#include "unit/services/ServiceFixture.h"

#include <QCryptographicHash>
#include <QUrlQuery>

namespace castwright::tests {

using namespace Qt::StringLiterals;

class MediaServiceTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void uploadsInOnePiece();
    void resumes();
    void linkIsChecked();
    void refusals();
    void bodyMustFit();
    void failedProbe();
    void usedAssetStays();
    void usedFilmStays();
    void recordings();
    void processingIsTakenUpAgain();

private:
    /// An announced asset of `size` bytes and what its upload request looks like.
    static MediaUploads::Request announce(ServiceFixture &f, qint64 size)
    {
        const QJsonObject made =
            f.ok("media.create", {{u"name"_s, u"a.png"_s}, {u"contentType"_s, u"image/png"_s}, {u"sizeBytes"_s, size}});
        const QUrl url(made[u"upload"][u"url"].toString());
        const QUrlQuery query(url);
        MediaUploads::Request request;
        request.mediaId = made[u"asset"][u"id"].toString();
        request.expires = query.queryItemValue(u"expires"_s);
        request.signature = query.queryItemValue(u"signature"_s);
        request.contentType = made[u"upload"][u"headers"][u"Content-Type"].toString();
        request.contentLength = size;
        return request;
    }
    static QString stateOf(ServiceFixture &f, const QString &id) { return f.ok("media.get", {{u"mediaId"_s, id}})[u"state"].toString(); }
    static Result<Asset> finish(UploadSession &session)
    {
        std::optional<Result<Asset>> asset;
        session.finish([&](Result<Asset> given) { asset = std::move(given); });
        if (!QTest::qWaitFor([&] { return asset.has_value(); }, 5000))
            return fail(ErrorCode::InternalError, u"never finished"_s);
        return *asset;
    }
    static ErrorCode refused(ServiceFixture &f, const MediaUploads::Request &request)
    {
        const auto session = f.services.uploads().begin(request);
        return session ? ErrorCode{} : session.error().code;
    }
};

void MediaServiceTest::uploadsInOnePiece()
{
    ServiceFixture f;
    f.engine.onProbe = [](const QString &path, const QString &thumbnail, std::function<void(Result<MediaInfo>)> done) {
        QVERIFY(QFile::exists(path));
        QFile file(thumbnail);
        QVERIFY(file.open(QIODevice::WriteOnly));
        MediaInfo info;
        info.width = 640;
        info.height = 360;
        info.isStillImage = true;
        done(info);
    };
    const QByteArray content(100'000, 'p');
    const auto request = announce(f, content.size());
    QCOMPARE(stateOf(f, request.mediaId), u"pending"_s);
    {
        auto session = f.services.uploads().begin(request);
        QVERIFY(session);
        QVERIFY((*session)->take(QByteArrayView(content).first(60'000)));
        QCOMPARE(refused(f, request), ErrorCode::Conflict); // one writer at a time
        QVERIFY((*session)->take(QByteArrayView(content).sliced(60'000)));
        const auto asset = finish(**session);
        QVERIFY(asset);
        QCOMPARE(asset->state, AssetState::Processing);
    }
    QTRY_COMPARE(stateOf(f, request.mediaId), u"ready"_s);
    const QJsonObject asset = f.ok("media.get", {{u"mediaId"_s, request.mediaId}});
    QCOMPARE(asset[u"sha256"].toString(), QString::fromLatin1(QCryptographicHash::hash(content, QCryptographicHash::Sha256).toHex()));
    QCOMPARE(asset[u"width"].toInt(), 640);
    QCOMPARE(asset[u"kind"].toString(), u"image"_s);
    QVERIFY(!asset[u"thumbnailUrl"].toString().isEmpty());
    const auto file = f.services.uploads().file(f.caller.accountId, request.mediaId);
    QVERIFY(file);
    QFile stored(file->path);
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QCOMPARE(stored.readAll(), content);
    QVERIFY(f.services.uploads().thumbnail(f.caller.accountId, request.mediaId));
    QVERIFY(!f.services.uploads().file(u"acc_other"_s, request.mediaId));
    QCOMPARE(f.published.last()->type, u"media.updated"_s);
    QCOMPARE(refused(f, request), ErrorCode::Conflict); // it has its file
    f.ok("media.delete", {{u"mediaId"_s, request.mediaId}});
    QVERIFY(!QFile::exists(file->path));
}

void MediaServiceTest::resumes()
{
    ServiceFixture f;
    auto request = announce(f, 10);
    {
        auto session = *f.services.uploads().begin(request);
        QVERIFY(session->take(QByteArrayView("0123")));
    } // the client left
    QTRY_COMPARE(stateOf(f, request.mediaId), u"uploading"_s);
    QCOMPARE(f.ok("media.get", {{u"mediaId"_s, request.mediaId}})[u"receivedBytes"].toInt(), 4);
    request.contentRange = u"bytes 5-9/10"_s;
    request.contentLength = 5;
    QCOMPARE(refused(f, request), ErrorCode::Conflict); // a gap
    request.contentRange = u"bytes 4-6/10"_s;
    request.contentLength = 3;
    {
        auto session = *f.services.uploads().begin(request);
        QVERIFY(session->take(QByteArrayView("456")));
        QCOMPARE(finish(*session)->state, AssetState::Uploading);
    }
    request.contentRange = u"bytes 7-9/10"_s;
    {
        auto session = *f.services.uploads().begin(request);
        QVERIFY(session->take(QByteArrayView("789")));
        QCOMPARE(finish(*session)->state, AssetState::Processing);
    }
    QFile stored(f.services.uploads().file(f.caller.accountId, request.mediaId)->path);
    QVERIFY(stored.open(QIODevice::ReadOnly));
    QCOMPARE(stored.readAll(), QByteArray("0123456789"));
}

void MediaServiceTest::linkIsChecked()
{
    ServiceFixture f;
    const auto good = announce(f, 10);
    auto bad = good;
    bad.signature[0] = bad.signature.at(0) == u'0' ? u'1' : u'0';
    QCOMPARE(refused(f, bad), ErrorCode::Forbidden);
    bad = good;
    bad.expires = QString::number(good.expires.toLongLong() + 1);
    QCOMPARE(refused(f, bad), ErrorCode::Forbidden);
    bad = good;
    bad.mediaId = announce(f, 10).mediaId; // another asset's link
    QCOMPARE(refused(f, bad), ErrorCode::Forbidden);
    bad = good;
    bad.mediaId = u"../../secret"_s;
    QCOMPARE(refused(f, bad), ErrorCode::Forbidden);
    bad = good;
    bad.expires = u"soon"_s;
    QCOMPARE(refused(f, bad), ErrorCode::Forbidden);
    QVERIFY(f.services.uploads().begin(good));
    f.clock.advanceMs(3'600'001);
    QCOMPARE(refused(f, good), ErrorCode::Forbidden);
}

void MediaServiceTest::refusals()
{
    ServiceFixture f;
    const auto ask = [&](const QString &type, qint64 size) {
        return f.refusal("media.create", {{u"name"_s, u"a"_s}, {u"contentType"_s, type}, {u"sizeBytes"_s, size}});
    };
    QCOMPARE(ask(u"application/x-msdownload"_s, 10), u"unsupported_media_type contentType"_s);
    QCOMPARE(ask(u"text/html"_s, 10), u"unsupported_media_type contentType"_s);
    QCOMPARE(ask(u"image/png"_s, 0), u"unprocessable sizeBytes"_s);
    QCOMPARE(ask(u"image/png"_s, 21LL * 1024 * 1024 * 1024), u"payload_too_large sizeBytes"_s);
    auto request = announce(f, 10);
    request.contentType = u"image/gif"_s;
    QCOMPARE(refused(f, request), ErrorCode::UnsupportedMediaType);
    request = announce(f, 10);
    request.contentLength = 11;
    QCOMPARE(refused(f, request), ErrorCode::PayloadTooLarge);
    request.contentLength = 9;
    QCOMPARE(refused(f, request), ErrorCode::InvalidRequest);
    request.contentLength = 3;
    for (const char *range : {"bytes 0-1/10", "bytes 2-0/10", "bytes x-y/z", "0-2/10", "bytes 0-2/*"}) {
        request.contentRange = QString::fromLatin1(range);
        QCOMPARE(refused(f, request), ErrorCode::InvalidRequest);
    }
    request.contentRange = u"bytes 8-10/10"_s;
    QCOMPARE(refused(f, request), ErrorCode::PayloadTooLarge);
    request.contentRange = u"bytes 0-2/11"_s;
    QCOMPARE(refused(f, request), ErrorCode::PayloadTooLarge);
}

void MediaServiceTest::bodyMustFit()
{
    ServiceFixture f;
    const auto request = announce(f, 4);
    {
        auto session = *f.services.uploads().begin(request);
        QCOMPARE(session->take(QByteArrayView("12345")).error().code, ErrorCode::PayloadTooLarge);
    }
    auto session = *f.services.uploads().begin(request);
    QVERIFY(session->take(QByteArrayView("12")));
    QCOMPARE(finish(*session).error().code, ErrorCode::InvalidRequest);
}

void MediaServiceTest::failedProbe()
{
    ServiceFixture f; // the fake engine knows no file
    const auto request = announce(f, 4);
    {
        auto session = *f.services.uploads().begin(request);
        QVERIFY(session->take(QByteArrayView("1234")));
        QVERIFY(finish(*session));
    }
    QTRY_COMPARE(stateOf(f, request.mediaId), u"failed"_s);
    QVERIFY(!f.ok("media.get", {{u"mediaId"_s, request.mediaId}})[u"message"].toString().isEmpty());
}

void MediaServiceTest::usedAssetStays()
{
    ServiceFixture f;
    const QString media = announce(f, 4).mediaId;
    const QString studio = f.makeStudio(u"Friday"_s);
    const QString source = f.ok("source.create",
                                {{u"studioId"_s, studio},
                                 {u"name"_s, u"Logo"_s},
                                 {u"kind"_s, u"image"_s},
                                 {u"image"_s, QJsonObject{{u"mediaId"_s, media}}}})[u"id"]
                               .toString();
    const auto kept = f.call("media.delete", {{u"mediaId"_s, media}});
    QCOMPARE(kept.error().code, ErrorCode::Conflict);
    QVERIFY(kept.error().message.contains(u"Logo"));
    QVERIFY(kept.error().message.contains(u"Friday"));
    f.ok("media.update", {{u"mediaId"_s, media}, {u"name"_s, u"Logo.png"_s}}, 1);
    QCOMPARE(f.refusal("media.update", {{u"mediaId"_s, media}, {u"name"_s, u"x"_s}}, 1), u"precondition_failed"_s);
    f.ok("source.delete", {{u"studioId"_s, studio}, {u"sourceId"_s, source}});
    f.ok("media.delete", {{u"mediaId"_s, media}});
}

void MediaServiceTest::usedFilmStays()
{
    ServiceFixture f;
    const QString film = f.ok("vod.create", {{u"filename"_s, u"film.mp4"_s}, {u"sizeBytes"_s, 1000}})[u"vodId"].toString();
    const QString studio = f.makeStudio(u"Friday"_s);
    const QString source = f.ok("source.create",
                                {{u"studioId"_s, studio},
                                 {u"name"_s, u"Film"_s},
                                 {u"kind"_s, u"media"_s},
                                 {u"media"_s, QJsonObject{{u"mediaId"_s, film}}}})[u"id"]
                               .toString();
    for (const char *act : {"vod.delete", "vod.abort"}) {
        const auto kept = f.call(act, {{u"vodId"_s, film}});
        QVERIFY2(!kept, act);
        QCOMPARE(kept.error().code, ErrorCode::Conflict);
        QVERIFY(kept.error().message.contains(u"Friday"));
    }
    f.ok("source.delete", {{u"studioId"_s, studio}, {u"sourceId"_s, source}});
    f.ok("vod.delete", {{u"vodId"_s, film}});
    QCOMPARE(f.refusal("vod.get", {{u"vodId"_s, film}}), u"not_found"_s);
    QVERIFY(f.eventTypes().contains(u"media.deleted"_s));
}

void MediaServiceTest::recordings()
{
    ServiceFixture f;
    f.engine.onProbe = [](const QString &, const QString &, std::function<void(Result<MediaInfo>)> done) {
        MediaInfo info;
        info.hasVideo = true;
        info.durationMs = 1234;
        done(info);
    };
    const QString studio = f.makeStudio();
    const QString destination =
        f.ok("destination.create", {{u"studioId"_s, studio}, {u"name"_s, u"Rec"_s}, {u"kind"_s, u"file"_s}})[u"id"].toString();
    const QString path = f.folder.filePath(u"show.mp4"_s);
    QFile file(path);
    QVERIFY(file.open(QIODevice::WriteOnly));
    file.write("film");
    file.close();
    f.engine.outputs[studio][destination].playbackUrl = path;
    f.engine.setOutput(studio, destination, OutputState::Live);
    QVERIFY(f.ok("media.list")[u"data"].toArray().isEmpty());
    f.engine.setOutput(studio, destination, OutputState::Finished);
    f.engine.setOutput(studio, destination, OutputState::Finished);
    QTRY_COMPARE(f.ok("media.list")[u"data"][0][u"state"].toString(), u"ready"_s);
    const QJsonArray assets = f.ok("media.list")[u"data"].toArray();
    QCOMPARE(assets.size(), 1);
    QCOMPARE(assets[0][u"name"].toString(), u"show.mp4"_s);
    QCOMPARE(assets[0][u"durationMs"].toInt(), 1234);
}

void MediaServiceTest::processingIsTakenUpAgain()
{
    QTemporaryDir folder;
    QString id;
    {
        ServiceFixture f(std::move(*Database::open(folder.path())));
        f.engine.onProbe = [](const QString &, const QString &, std::function<void(Result<MediaInfo>)>) {
        }; // never answers: a crash meanwhile
        const auto request = announce(f, 4);
        id = request.mediaId;
        auto session = *f.services.uploads().begin(request);
        QVERIFY(session->take(QByteArrayView("1234")));
        QVERIFY(finish(*session));
        QVERIFY(f.database->execute(u"DELETE FROM settings"_s));
    }
    ServiceFixture f(std::move(*Database::open(folder.path())));
    QCOMPARE(stateOf(f, id), u"processing"_s);
    f.services.recover();
    QTRY_COMPARE(stateOf(f, id), u"failed"_s); // the fixture's folder is gone with the file
}

} // namespace castwright::tests

using castwright::tests::MediaServiceTest;
CW_TEST(MediaServiceTest)
#include "MediaServiceTest.moc"
