// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "rest/play/PlaybackSurface.h"

#include <QtTest>

namespace castwright::tests {

/// The token of a private stream, on every address that a playlist names and nowhere else.
class PlaylistQueryTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void everyAddressGetsIt()
    {
        const QByteArray playlist = "#EXTM3U\n#EXT-X-MAP:URI=\"init.mp4\"\n#EXT-X-PART:DURATION=0.2,URI=\"s.0.m4s\",INDEPENDENT=YES\n"
                                    "#EXTINF:2.00000,\ns.m4s\nmain.m3u8?sid=x\n\n#EXT-X-ENDLIST\n";
        QCOMPARE(
            withQuery(playlist, "token=a%2Bb"),
            QByteArray(
                "#EXTM3U\n#EXT-X-MAP:URI=\"init.mp4?token=a%2Bb\"\n#EXT-X-PART:DURATION=0.2,URI=\"s.0.m4s?token=a%2Bb\",INDEPENDENT=YES\n"
                "#EXTINF:2.00000,\ns.m4s?token=a%2Bb\nmain.m3u8?sid=x&token=a%2Bb\n\n#EXT-X-ENDLIST\n"));
        QCOMPARE(withQuery("", "token=x"), QByteArray());
        QCOMPARE(withQuery("#EXT-X-MAP:URI=\"cut short", "token=x"), QByteArray("#EXT-X-MAP:URI=\"cut short"));
    }
};

} // namespace castwright::tests

using castwright::tests::PlaylistQueryTest;
CW_TEST(PlaylistQueryTest)
#include "PlaylistQueryTest.moc"
