// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playback/PlaybackFile.h"

#include <QHash>
#include <QRegularExpression>

using namespace Qt::StringLiterals;

namespace castwright::media {

PlaybackFile PlaybackFile::parse(const QString &name)
{
    using enum Kind;
    static const QHash<QString, PlaybackFile> fixed{
        {u"index.m3u8"_s, {Master, Container::Cmaf, {}}},
        {u"llhls.m3u8"_s, {Master, Container::CmafLowLatency, {}}},
        {u"ts.m3u8"_s, {Master, Container::Ts, {}}},
        {u"live.flv"_s, {Flv, Container::Cmaf, {}}},
        {u"live.ts"_s, {TsBody, Container::Ts, {}}},
        {u"thumb.jpg"_s, {Thumbnail, Container::Cmaf, {}}},
        {u"sprites.vtt"_s, {SpriteTrack, Container::Cmaf, {}}},
        {u"sprites.jpg"_s, {SpriteSheet, Container::Cmaf, {}}}, // without number: the newest
    };
    const auto found = fixed.constFind(name);
    if (found != fixed.constEnd())
        return *found;
    static const QRegularExpression playlist(QRegularExpression::anchoredPattern(u"(main|a[2-6]|v\\d{3,4})(|-ll|-ts)\\.m3u8"_s));
    static const QRegularExpression piece(
        QRegularExpression::anchoredPattern(u"(main|a[2-6]|v\\d{3,4})-(init-)?(\\d{1,15})(?:\\.(\\d{1,4}))?\\.(m4s|ts|mp4)"_s));
    static const QRegularExpression sheet(QRegularExpression::anchoredPattern(u"sprites-(\\d{1,15})\\.jpg"_s));
    PlaybackFile file;
    if (const auto match = playlist.match(name); match.hasMatch()) {
        file.kind = Media;
        file.rendition = match.captured(1);
        const QString suffix = match.captured(2);
        file.container = suffix.isEmpty() ? Container::Cmaf : suffix == u"-ll" ? Container::CmafLowLatency : Container::Ts;
    } else if (const auto found2 = piece.match(name); found2.hasMatch()) {
        const QString suffix = found2.captured(5);
        const bool isInit = found2.hasCaptured(2);
        const bool hasPart = found2.hasCaptured(4);
        if (isInit != (suffix == u"mp4") || (hasPart && suffix != u"m4s"))
            return file;
        file.kind = isInit ? Init : hasPart ? Part : Segment;
        file.container = suffix == u"ts" ? Container::Ts : Container::Cmaf;
        file.rendition = found2.captured(1);
        file.number = found2.captured(3).toLongLong();
        file.part = hasPart ? found2.captured(4).toInt() : -1;
    } else if (const auto found3 = sheet.match(name); found3.hasMatch()) {
        file.kind = SpriteSheet;
        file.number = found3.captured(1).toLongLong();
    }
    return file;
}

} // namespace castwright::media
