// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/filters/FilterText.h"

#include <QColor>

#include <algorithm>
#include <cmath>

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {
QString number(double value)
{
    return QString::number(value, 'f', 6);
}

double linear(double decibel)
{
    return std::pow(10.0, decibel / 20.0);
}

/// Builds the text of a picture chain step by step.
class ChainBuilder {
public:
    ChainBuilder(bool isRgb, bool hasAlpha) : m_layout(isRgb ? u"444"_s : u"420"_s), m_hasAlpha(hasAlpha) {}

    void begin(bool isRgb, bool isBt601, bool isFullRange)
    {
        const QString in = isRgb
            ? QString()
            : u"in_color_matrix=%1:in_range=%2:"_s.arg(isBt601 ? u"bt601"_s : u"bt709"_s, isFullRange ? u"pc"_s : u"tv"_s);
        add(u"scale=%1out_color_matrix=bt709:out_range=tv"_s.arg(in));
        add(u"format="_s + format());
    }
    void needAlpha()
    {
        if (m_hasAlpha)
            return;
        m_hasAlpha = true;
        add(u"format="_s + format());
    }
    void add(const QString &step) { m_steps += step; }
    /// A filter that knows nothing of transparency works on the colours alone.
    void addOpaque(const QString &step)
    {
        if (!m_hasAlpha)
            return add(step);
        const QString n = QString::number(++m_forks);
        add(u"split[c%1][t%1];[t%1]alphaextract[a%1];[c%1]format=yuv%2p,%3[d%1];[d%1][a%1]alphamerge"_s.arg(n, m_layout, step));
    }
    void addLut(const LutSettings &lut)
    {
        const QString n = QString::number(++m_forks);
        const QString rgb = m_hasAlpha ? u"gbrap"_s : u"gbrp"_s;
        const QString apply =
            u"scale=in_color_matrix=bt709:in_range=tv:out_range=pc,format=%1,lut3d=file=%2:interp=tetrahedral,scale=out_color_matrix=bt709:out_range=tv,format=%3"_s
                .arg(rgb, escapedForFilter(lut.path), format());
        if (lut.strength >= 1)
            return add(apply);
        add(u"split[o%1][l%1];[l%1]%2[m%1];[m%1][o%1]blend=all_mode=normal:all_opacity=%3"_s.arg(n, apply, number(lut.strength)));
    }
    PictureChain end(const QString &spill)
    {
        if (m_hasAlpha)
            add(u"scale=in_color_matrix=bt709:in_range=tv:out_range=pc,format=bgra"_s);
        else if (m_layout == u"444")
            add(u"format=yuv420p"_s);
        if (!spill.isEmpty())
            add(spill);
        return {m_steps.join(u','), m_hasAlpha};
    }

private:
    QString format() const { return (m_hasAlpha ? u"yuva"_s : u"yuv"_s) + m_layout + u'p'; }

    QStringList m_steps;
    QString m_layout;
    bool m_hasAlpha;
    int m_forks = 0;
};

QString chromaKeyText(const ChromaKeySettings &key)
{
    return u"chromakey=color=0x%1:similarity=%2:blend=%3"_s.arg(key.color.mid(1), number(std::max(0.01, key.similarity)),
                                                                number(key.blend));
}

/// The screen's light on the edges of what stands before it; libavfilter knows green and blue screens.
QString spillText(const ChromaKeySettings &key)
{
    const QColor color(key.color);
    if (key.spill <= 0 || color.red() >= std::max(color.green(), color.blue()))
        return {};
    return u"despill=type=%1:mix=0.5:expand=%2"_s.arg(color.green() >= color.blue() ? u"green"_s : u"blue"_s, number(key.spill * 0.5));
}

QString colorText(const ColorCorrectionSettings &color)
{
    QString text = u"eq=brightness=%1:contrast=%2:saturation=%3:gamma=%4"_s.arg(number(color.brightness), number(color.contrast),
                                                                                number(color.saturation), number(color.gamma));
    if (color.hueDeg != 0)
        text += u",hue=h=%1"_s.arg(number(color.hueDeg));
    return text;
}

QString cropText(const CropSettings &crop)
{
    return u"crop=w=max(iw-%1\\,2):h=max(ih-%2\\,2):x=min(%3\\,iw-2):y=min(%4\\,ih-2)"_s.arg(crop.left + crop.right)
        .arg(crop.top + crop.bottom)
        .arg(crop.left)
        .arg(crop.top);
}

QString soundText(const Filter &filter)
{
    switch (filter.kind) {
    case FilterKind::Gain: return u"volume=%1dB"_s.arg(number(filter.gain->gainDb));
    case FilterKind::NoiseGate:
        return u"agate=threshold=%1:range=0.0001:ratio=9000:attack=%2:release=%3:detection=peak"_s
            .arg(number(linear(filter.noiseGate->thresholdDb)))
            .arg(filter.noiseGate->attackMs)
            .arg(filter.noiseGate->releaseMs);
    case FilterKind::Compressor:
        return u"acompressor=threshold=%1:ratio=%2:attack=%3:release=%4:makeup=%5:knee=2.83"_s
            .arg(number(std::max(0.000977, linear(filter.compressor->thresholdDb))), number(filter.compressor->ratio))
            .arg(filter.compressor->attackMs)
            .arg(filter.compressor->releaseMs)
            .arg(number(linear(filter.compressor->makeUpDb)));
    case FilterKind::Limiter:
        return u"alimiter=limit=%1:attack=5:release=%2:level=0"_s.arg(number(std::max(0.0625, linear(filter.limiter->ceilingDb))))
            .arg(filter.limiter->releaseMs);
    case FilterKind::NoiseSuppression:
        return u"afftdn=nr=%1:nf=%2:tn=0"_s.arg(number(filter.noiseSuppression->reductionDb), number(filter.noiseSuppression->floorDb));
    default: return {};
    }
}

bool isUsable(const Filter &filter)
{
    switch (filter.kind) {
    case FilterKind::ChromaKey: return filter.chromaKey.has_value();
    case FilterKind::ColorCorrection: return filter.colorCorrection.has_value();
    case FilterKind::Crop: return filter.crop.has_value();
    case FilterKind::Blur: return filter.blur && filter.blur->radiusPx > 0;
    case FilterKind::Sharpen: return filter.sharpen && filter.sharpen->amount > 0;
    case FilterKind::Lut: return filter.lut && !filter.lut->path.isEmpty() && filter.lut->strength > 0;
    case FilterKind::Gain: return filter.gain.has_value();
    case FilterKind::NoiseGate: return filter.noiseGate.has_value();
    case FilterKind::Compressor: return filter.compressor.has_value();
    case FilterKind::Limiter: return filter.limiter.has_value();
    case FilterKind::NoiseSuppression: return filter.noiseSuppression.has_value();
    }
    return false;
}

bool isOn(const Filter &filter, bool isPicture)
{
    return filter.enabled && isPictureFilter(filter.kind) == isPicture && isUsable(filter);
}
} // namespace

bool hasPictureFilters(const QList<Filter> &filters)
{
    return std::ranges::any_of(filters, [](const Filter &filter) { return isOn(filter, true); });
}

bool hasSoundFilters(const QList<Filter> &filters)
{
    return std::ranges::any_of(filters, [](const Filter &filter) { return isOn(filter, false); });
}

QString escapedForFilter(const QString &value)
{
    const auto escaped = [](const QString &text, QStringView marks) {
        QString out;
        for (const QChar c : text) {
            if (marks.contains(c))
                out += u'\\';
            out += c;
        }
        return out;
    };
    return escaped(escaped(value, u"\\':"), u"\\'[],;");
}

PictureChain pictureChain(const QList<Filter> &filters, bool isRgb, bool hasAlpha, bool isBt601, bool isFullRange)
{
    if (!hasPictureFilters(filters))
        return {};
    ChainBuilder chain(isRgb, hasAlpha);
    chain.begin(isRgb, isBt601, isFullRange);
    QString spill;
    for (const Filter &filter : filters) {
        if (!isOn(filter, true))
            continue;
        switch (filter.kind) {
        case FilterKind::ChromaKey:
            chain.needAlpha();
            chain.add(chromaKeyText(*filter.chromaKey));
            spill = spillText(*filter.chromaKey);
            break;
        case FilterKind::ColorCorrection: chain.addOpaque(colorText(*filter.colorCorrection)); break;
        case FilterKind::Crop: chain.add(cropText(*filter.crop)); break;
        case FilterKind::Blur: chain.add(u"gblur=sigma=%1:steps=2"_s.arg(number(filter.blur->radiusPx / 2))); break;
        case FilterKind::Sharpen: chain.addOpaque(u"unsharp=5:5:%1"_s.arg(number(filter.sharpen->amount))); break;
        case FilterKind::Lut: chain.addLut(*filter.lut); break;
        default: break;
        }
    }
    return chain.end(spill);
}

QString soundChain(const QList<Filter> &filters)
{
    QStringList steps;
    for (const Filter &filter : filters)
        if (isOn(filter, false))
            steps += soundText(filter);
    return steps.join(u',');
}

} // namespace castwright::media
