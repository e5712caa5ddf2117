// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"

#include <QDir>
#include <QDirIterator>
#include <QFile>
#include <QHash>
#include <QRegularExpression>
#include <QSet>
#include <QtTest>

using namespace Qt::StringLiterals;

namespace castwright::tests {

/// Every sentence that the server can say to the window stands in the tables of app/words, from which it is translated; and nothing stands
/// there that the server no longer says.
class TranslationsOfServerTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everySentenceIsInATable();
    void noSentenceIsLeftOver();
};

namespace {
const QString root = QStringLiteral(CASTWRIGHT_SOURCE_DIR);

/// Files whose words never come to the window, and why.
const QHash<QString, QString> elsewhere{
    {u"server/services/Authorizer.cpp"_s, u"keys of other programs; the window has none"_s},
    {u"server/services/CursorSigner.cpp"_s, u"pages of lists over HTTP"_s},
    {u"server/services/IdempotencyService.cpp"_s, u"a header of HTTP"_s},
    {u"server/services/MediaUploads.cpp"_s, u"bodies over HTTP; the window sends what it announced"_s},
    {u"server/services/UploadBody.cpp"_s, u"bodies over HTTP; the window sends what it announced"_s},
    {u"server/services/UploadLinks.cpp"_s, u"bodies over HTTP; the window sends what it announced"_s},
    {u"server/services/ChatService.cpp"_s, u"parameters that the window does not give"_s},
    {u"server/services/BinaryAnswer.h"_s, u"answers, read by programs"_s},
    {u"server/services/Merge.h"_s, u"the form of JSON"_s},
    {u"server/store/DatabaseFile.cpp"_s, u"said at the start, before there is a window"_s},
    {u"server/store/Database.cpp"_s, u"said at the start, and by its code"_s},
    {u"server/store/Migrations.cpp"_s, u"said at the start, before there is a window"_s},
    {u"server/store/SqlCodec.cpp"_s, u"a damaged database; said by its code"_s},
    {u"server/media/sources/SlateRenderer.cpp"_s, u"a name of a font"_s},
    {u"server/services/IngestGate.cpp"_s, u"publishers and players; the window is neither"_s},
    {u"server/services/PlaybackDoor.cpp"_s, u"players over HTTP"_s},
    {u"server/services/Es256.cpp"_s, u"signing keys of other programs"_s},
    {u"server/services/ProxyFigures.cpp"_s, u"answers of the proxy's own contract, to the letter"_s},
    {u"server/services/ProxyViews.cpp"_s, u"answers of the proxy's own contract, to the letter"_s},
    {u"server/store/PlayerReports.cpp"_s, u"pieces of SQL"_s},
    {u"server/media/ffmpeg/DemuxFilm.cpp"_s, u"players of films over HTTP"_s},
    {u"server/media/ffmpeg/KeyframeImage.cpp"_s, u"thumbnails over HTTP"_s},
    {u"server/media/playback/FilmPlayback.cpp"_s, u"players over HTTP"_s},
    {u"server/media/playback/FlvPackager.cpp"_s, u"players over HTTP"_s},
    {u"server/media/playback/LadderPackaging.cpp"_s, u"players over HTTP"_s},
    {u"server/media/playback/LivePlayback.cpp"_s, u"players over HTTP"_s},
    {u"server/media/playback/StreamAnswers.cpp"_s, u"players over HTTP"_s},
    {u"server/media/playback/TsPackager.cpp"_s, u"players over HTTP"_s},
    {u"server/media/ingest/rtmp/RtmpCommands.cpp"_s, u"said to the publisher"_s},
    {u"server/media/ingest/rtmp/RtmpLoop.cpp"_s, u"said to the publisher"_s},
    {u"server/media/ingest/rtmp/RtmpPeer.cpp"_s, u"said to the publisher"_s},
    {u"server/media/ingest/rtmp/RtmpPublishing.cpp"_s, u"said to the publisher"_s},
    {u"server/media/ingest/srt/SrtServer.cpp"_s, u"said at the start, in the log"_s},
    {u"server/media/net/TcpListenerPosix.cpp"_s, u"said at the start, in the log"_s},
    {u"server/media/net/TlsChannel.cpp"_s, u"said at the start, in the log"_s},
    {u"server/services/BroadcastService.cpp"_s, u"answers of the proxy's own contract; the window has no broadcasts"_s},
    {u"server/services/ProfileTemplate.cpp"_s, u"profiles of transcoding, which the window does not write"_s},
    {u"server/services/ProxyTranscode.cpp"_s, u"answers of the proxy's own contract, to the letter"_s},
    {u"server/services/ProxySigning.cpp"_s, u"signed addresses, made by programs"_s},
    {u"server/services/ProxyWebhookLimits.cpp"_s, u"the proxy's own way to webhooks; the window has another"_s},
    {u"server/services/StreamInfoService.cpp"_s, u"the stream info's contract"_s},
    {u"server/services/TelemetryService.cpp"_s, u"what players tell"_s},
    {u"server/services/VodParts.cpp"_s, u"uploads in parts, by programs"_s},
    {u"server/services/VodService.cpp"_s, u"uploads in parts, by programs"_s},
    {u"server/store/VodRepository.cpp"_s, u"uploads in parts, by programs"_s},
    {u"server/media/transcode/BroadcastFolder.cpp"_s, u"broadcasts; the window has none"_s},
    {u"server/media/transcode/BroadcastPackager.cpp"_s, u"broadcasts; the window has none"_s},
    {u"server/media/ffmpeg/FilterGraph.cpp"_s, u"FFmpeg's own words; said by its code"_s},
};
/// Single texts that are no sentences for people of the window: internal, or words of a protocol.
const QStringList others{
    u"is no scope"_s,
    u"Only the window plays sound on this machine."_s,
    u"must match %1"_s,
    u"must not contain a null character"_s,
    u"must have at least %1 items"_s,
    u"must have at most %1 items"_s,
    u"must be screen, camera or audioInput"_s,
    u"must name every source of the studio once"_s,
    u"is no event type"_s,
    u"Out of memory."_s,
    u"out of memory"_s,
    u"There is no such program."_s,
    u"There is no use case %1."_s,
    u"The request body %1."_s,
    u"First key"_s,
    u"Scene 1"_s,
    u"We will be right back"_s,
    u"unknown form"_s,
    u"too short"_s,
    u"wrong key or changed text"_s,
    u"(deadline)"_s,
    u"not a valid SVG"_s,
    u"for desktop sound"_s,
    u"for sound"_s,
    u"Capture screen 0"_s,
    u"Stereo Mix"_s,
    u"The system gives no random numbers."_s,
    u"The key file %1 cannot be written: %2"_s,
    u"The key file %1 cannot be read: %2"_s,
    u"The key file %1 is damaged. Restore it, or move it away and enter all stream keys again."_s,
    u"The first API key cannot be written to %1: %2"_s,
    u"must be a string"_s,
    u"must be true or false"_s,
    u"must be a whole number"_s,
    u"must be a number"_s,
    u"must be a list"_s,
    u"must be an object"_s,
    u"is read-only"_s,
    u"is not a field of %1"_s,
    u"has an unknown field"_s,
    u"Sans Serif"_s,
    u"by %1 from %2"_s,
    u"You may not watch this."_s, // said to players
    u"This is not ready yet. Try again in a moment."_s,
    u"This may not be watched (%1): %2"_s,
    u"Application not found"_s,   // the words of the stream info's contract
    u"The token is not valid."_s, // said to other programs
    u"The token has expired."_s,
    u"The token was revoked."_s,
    u"There is no GeoIP database at %1."_s, // said at the start, in the log
    u"%1 is no MaxMind database: %2"_s,
    u"This Castwright was built without libmaxminddb."_s,
    u"limit must be at least 1."_s,
    u"is_dead=0 AND delivered_at=0"_s,
    u"yyyy-MM-dd HH:mm"_s,
    u"Stream %1 deleted"_s, // these answers of the proxy stand in its contract
    u"Failover triggered"_s,
    u"Deleted %1 streams"_s,
    u"No matching streams found"_s,
    u"Deleted oldest stream"_s,
    u"Client %1 disconnected"_s,
    u"Nobody may come in yet."_s,
    u"on d MMMM yyyy"_s,
    u"yyyy-MM-dd HH-mm-ss"_s,
    u"yyyy-MM-dd HH:mm:ss"_s,
    u"or clipId or mediaId is required, and only one of them"_s, // the window names one
    u"connection to"_s,                                          // looked for in another sentence
    u"This client was disconnected."_s,                          // the relay to its players
    u"As many streams as allowed are read from %1 already."_s,
    u"The stream was stopped."_s,
    u"The encode did not begin in time."_s,
    u"No manifest of this stream names this."_s,
    u"There is no such playlist in this stream, or it is too old."_s,
    u"There is no such segment in this stream, or it is too old."_s,
    u"Too many segments of this stream are being fetched."_s,
    u"The other server sends a page instead of a segment."_s,
};

QString unescaped(QString text)
{
    return text.replace(u"\\\""_s, u"\""_s);
}

/// QString literals with a space and a word in them: u"..." _s and QStringLiteral("..."), pieces beside each other joined.
QHash<QString, QString> serverSentences()
{
    static const QRegularExpression literal(u"(?:QStringLiteral\\(|\\bu)((?:\"(?:[^\"\\\\\\n]|\\\\.)*\"(?:_s)?\\s*u?)+)"_s);
    static const QRegularExpression piece(u"\"((?:[^\"\\\\\\n]|\\\\.)*)\""_s);
    static const QRegularExpression comment(u"^\\s*//.*$"_s, QRegularExpression::MultilineOption);
    static const QRegularExpression word(u"[a-z]{2}"_s);
    static const QRegularExpression machine(u"^(SELECT|INSERT|UPDATE|DELETE|CREATE|PRAGMA|FROM|GROUP|AND) |^, |^\\) |^bytes \\("_s);
    QHash<QString, QString> found;
    for (const QString &layer : {u"services"_s, u"store"_s, u"media"_s, u"relay"_s, u"webhooks"_s, u"base"_s, u"domain"_s, u"ports"_s})
        for (QDirIterator it(root + u"/server/"_s + layer, {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
             it.hasNext();) {
            QFile file(it.next());
            const QString name = QDir(root).relativeFilePath(file.fileName());
            if (elsewhere.contains(name) || !file.open(QIODevice::ReadOnly))
                continue;
            QString text = QString::fromUtf8(file.readAll());
            text.remove(comment);
            for (auto match = literal.globalMatch(text); match.hasNext();) {
                QString sentence;
                for (auto part = piece.globalMatch(match.next().captured(1)); part.hasNext();)
                    sentence += part.next().captured(1);
                sentence = unescaped(sentence).trimmed();
                if (sentence.contains(u' ') && sentence.contains(word) && !sentence.contains(machine) && !others.contains(sentence))
                    found.insert(sentence, name);
            }
        }
    return found;
}

QSet<QString> tableSentences(const QStringList &files)
{
    static const QRegularExpression entry(u"QT_TRANSLATE_NOOP\\(\\s*\"ServerText\",\\s*((?:\"(?:[^\"\\\\]|\\\\.)*\"\\s*)+)\\)"_s);
    static const QRegularExpression piece(u"\"((?:[^\"\\\\]|\\\\.)*)\""_s);
    QSet<QString> out;
    for (const QString &name : files) {
        QFile file(root + u"/app/words/"_s + name);
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto match = entry.globalMatch(text); match.hasNext();) {
            QString sentence;
            for (auto part = piece.globalMatch(match.next().captured(1)); part.hasNext();)
                sentence += part.next().captured(1);
            out += unescaped(sentence);
        }
    }
    return out;
}
} // namespace

void TranslationsOfServerTest::everySentenceIsInATable()
{
    const auto said = serverSentences();
    QVERIFY2(said.size() > 200, QByteArray::number(said.size()).constData());
    const QSet<QString> known = tableSentences({u"ServicesTexts.cpp"_s, u"EngineTexts.cpp"_s, u"RelayTexts.cpp"_s, u"CodeTexts.cpp"_s});
    QStringList missing;
    for (auto it = said.begin(); it != said.end(); ++it)
        if (!known.contains(it.key()) && it.key() != u"(the server says: %1)")
            missing += u"%1: %2"_s.arg(*it, it.key());
    missing.sort();
    QVERIFY2(missing.isEmpty(), qPrintable(u"put into app/words, or among the others here with a reason:\n  "_s + missing.join(u"\n  "_s)));
}

void TranslationsOfServerTest::noSentenceIsLeftOver()
{
    const auto said = serverSentences();
    // Words that stand in for a %1, and what is put together of pieces.
    static const QSet<QString> pieces{u"studio"_s,
                                      u"scene"_s,
                                      u"source"_s,
                                      u"destination"_s,
                                      u"webhook"_s,
                                      u"studios"_s,
                                      u"webhooks"_s,
                                      u"API keys"_s,
                                      u"media assets"_s,
                                      u"sources in this scene"_s,
                                      u"sources in this studio"_s,
                                      u"scenes in this studio"_s,
                                      u"destinations in this studio"_s,
                                      u"once"_s,
                                      u"behind"_s,
                                      u"on %1"_s,
                                      u"%1 (the server says: %2)"_s};
    QStringList idle;
    for (const QString &text : tableSentences({u"ServicesTexts.cpp"_s, u"EngineTexts.cpp"_s, u"RelayTexts.cpp"_s}))
        if (!said.contains(text) && !pieces.contains(text))
            idle += text;
    QVERIFY2(idle.isEmpty(), qPrintable(u"the server does not say this any more:\n  "_s + idle.join(u"\n  "_s)));
}

} // namespace castwright::tests

using castwright::tests::TranslationsOfServerTest;
CW_TEST(TranslationsOfServerTest)
#include "TranslationsOfServerTest.moc"
