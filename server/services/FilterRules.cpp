// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/FilterRules.h"

#include "base/Id.h"

#include <QFileInfo>
#include <QSet>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
template <class T>
Result<> complete(const Filter &filter, FilterKind own, std::optional<T> &settings, const char *name, const QString &path)
{
    if (filter.kind == own && !settings)
        settings.emplace();
    if (filter.kind != own && settings)
        return std::unexpected(fieldError(QString(path + u'.' + QLatin1String(name)),
                                          u"does not belong to a filter of kind %1"_s.arg(Codec<FilterKind>::text(filter.kind))));
    return {};
}

Result<> completeOne(Filter &filter, const QString &path)
{
    CW_CHECK(complete(filter, FilterKind::ChromaKey, filter.chromaKey, "chromaKey", path));
    CW_CHECK(complete(filter, FilterKind::ColorCorrection, filter.colorCorrection, "colorCorrection", path));
    CW_CHECK(complete(filter, FilterKind::Crop, filter.crop, "crop", path));
    CW_CHECK(complete(filter, FilterKind::Blur, filter.blur, "blur", path));
    CW_CHECK(complete(filter, FilterKind::Sharpen, filter.sharpen, "sharpen", path));
    CW_CHECK(complete(filter, FilterKind::Lut, filter.lut, "lut", path));
    CW_CHECK(complete(filter, FilterKind::Gain, filter.gain, "gain", path));
    CW_CHECK(complete(filter, FilterKind::NoiseGate, filter.noiseGate, "noiseGate", path));
    CW_CHECK(complete(filter, FilterKind::Compressor, filter.compressor, "compressor", path));
    CW_CHECK(complete(filter, FilterKind::Limiter, filter.limiter, "limiter", path));
    CW_CHECK(complete(filter, FilterKind::NoiseSuppression, filter.noiseSuppression, "noiseSuppression", path));
    if (!filter.lut)
        return {};
    if (filter.lut->path.isEmpty())
        return std::unexpected(fieldError(QString(path + u".lut.path"), u"is required"_s));
    if (!QFileInfo(filter.lut->path).isAbsolute())
        return std::unexpected(fieldError(QString(path + u".lut.path"), u"must be a full path"_s));
    static const QSet<QString> known{u"cube"_s, u"3dl"_s, u"dat"_s, u"m3d"_s, u"csp"_s};
    if (!known.contains(QFileInfo(filter.lut->path).suffix().toLower()))
        return std::unexpected(fieldError(QString(path + u".lut.path"), u"must be a .cube, .3dl, .dat, .m3d or .csp file"_s));
    return {};
}
} // namespace

Result<> completeFilters(Source &source, IdSource &ids)
{
    QSet<QString> seen;
    for (qsizetype i = 0; i < source.filters.size(); ++i) {
        Filter &filter = source.filters[i];
        const QString path = u"filters[%1]"_s.arg(i);
        CW_CHECK(completeOne(filter, path));
        if (source.kind == SourceKind::AudioInput && isPictureFilter(filter.kind))
            return std::unexpected(fieldError(QString(path + u".kind"), u"works on a picture, which this source has not"_s));
        if (source.kind == SourceKind::Scene && !isPictureFilter(filter.kind))
            return std::unexpected(fieldError(QString(path + u".kind"),
                                              u"works on sound, which a scene has not of its own; give it to the sources in that scene"_s));
        if (filter.id.isEmpty())
            filter.id = ids.next("flt"_L1);
        if (seen.contains(filter.id))
            return std::unexpected(fieldError(QString(path + u".id"), u"is used twice"_s));
        seen.insert(filter.id);
    }
    for (const int track : source.audio.tracks)
        if (track < 1 || track > audioTrackCount)
            return std::unexpected(fieldError(u"audio.tracks"_s, u"must hold numbers from 1 to 6"_s));
    return {};
}

} // namespace castwright
