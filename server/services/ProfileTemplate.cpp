// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ProfileTemplate.h"

#include <QRegularExpression>

#include <algorithm>
#include <cmath>
#include <functional>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
/// Given by whoever runs a template: of no interest here, but allowed where templates of others have them.
const QStringList givenVariables{u"input_url"_s, u"output_args"_s, u"format"_s, u"input_args"_s};

const QRegularExpression &variablePattern()
{
    static const QRegularExpression pattern(u"\\{([A-Za-z_][A-Za-z0-9_]{0,63})(?:\\|([^{}]*))?\\}"_s);
    return pattern;
}

std::unexpected<Error> refuse(const QString &text)
{
    return fail(ErrorCode::InvalidRequest, text, u"profile"_s);
}

/// "2M", "2500k", "128000" in kbit/s; nothing when it is no bitrate.
std::optional<int> kbps(const QString &text)
{
    static const QRegularExpression pattern(u"\\A(\\d+(?:\\.\\d+)?)([kKmM]?)\\z"_s);
    const auto match = pattern.match(text);
    if (!match.hasMatch())
        return std::nullopt;
    const double number = match.captured(1).toDouble();
    const QString unit = match.captured(2).toLower();
    const double out = unit == u"m" ? number * 1000 : unit == u"k" ? number : number / 1000;
    return out >= 1 && out <= 200'000 ? std::optional(static_cast<int>(std::lround(out))) : std::nullopt;
}

struct Reader {
    TranscodePlan plan;
    bool copiesVideo = false;
    bool copiesSound = false;
    bool hasRate = false;
    bool hasCrf = false;
    int maxRateKbps = 0;
    int gop = 0;

    Result<> take(const QString &name, const QString &value);
    Result<> finish();
    Result<> videoCodec(const QString &value);
    Result<> filters(const QString &value);
    Result<> size(const QString &width, const QString &height);
    static Result<int> number(const QString &name, const QString &value, int least, int most);
};

Result<int> Reader::number(const QString &name, const QString &value, int least, int most)
{
    bool isNumber = false;
    const double out = value.toDouble(&isNumber);
    if (!isNumber || out < least || out > most)
        return refuse(u"%1 must be a number from %2 to %3, not %4."_s.arg(name).arg(least).arg(most).arg(value));
    return static_cast<int>(std::lround(out));
}

Result<> Reader::videoCodec(const QString &value)
{
    const QString name = value.toLower();
    if (name == u"copy") {
        copiesVideo = true;
        return {};
    }
    static const QList<std::pair<QString, EncoderDevice>> devices{{u"nvenc"_s, EncoderDevice::Nvenc},
                                                                  {u"vaapi"_s, EncoderDevice::Vaapi},
                                                                  {u"qsv"_s, EncoderDevice::Qsv},
                                                                  {u"amf"_s, EncoderDevice::Amf},
                                                                  {u"videotoolbox"_s, EncoderDevice::VideoToolbox}};
    const QString family = name.section(u'_', 0, 0);
    const QString device = name.section(u'_', 1, 1);
    const bool isH264 = family == u"h264" || name == u"libx264";
    const bool isHevc = family == u"hevc" || family == u"h265" || name == u"libx265";
    if (!isH264 && !isHevc)
        return refuse(u"The video codec %1 is not known here; h264, hevc, their hardware variants, or copy."_s.arg(value));
    plan.encoding.codec = isH264 ? VideoCodec::H264 : VideoCodec::Hevc;
    if (name.startsWith(u"lib")) {
        plan.encoding.device = EncoderDevice::Software;
    } else if (device.isEmpty()) {
        plan.encoding.device = EncoderDevice::Auto; // whatever opens on this machine
    } else {
        const auto found = std::ranges::find(devices, device, &std::pair<QString, EncoderDevice>::first);
        if (found == devices.end())
            return refuse(u"The encoder %1 is not known here."_s.arg(value));
        plan.encoding.device = found->second;
    }
    return {};
}

Result<> Reader::size(const QString &width, const QString &height)
{
    const auto side = [](const QString &text) -> Result<int> {
        if (text == u"-1" || text == u"-2")
            return 0;
        CW_TRY(const int value, number(u"The size"_s, text, 2, 7680));
        return value / 2 * 2;
    };
    CW_TRY(plan.width, side(width));
    CW_TRY(plan.height, side(height));
    return {};
}

Result<> Reader::filters(const QString &value)
{
    for (const QString &filter : value.split(u',', Qt::SkipEmptyParts)) {
        const QString name = filter.section(u'=', 0, 0);
        const QStringList parts = filter.section(u'=', 1).split(u':');
        if ((name == u"scale" || name.startsWith(u"scale_")) && parts.size() >= 2) {
            const auto plain = [](QString text) { return text.remove(u"w="_s).remove(u"h="_s); };
            CW_CHECK(size(plain(parts[0]), plain(parts[1])));
        } else if (name == u"fps" && parts.size() == 1) {
            CW_TRY(plan.fps, number(u"fps"_s, parts[0], 1, 60));
        } else if (name == u"yadif" || name == u"bwdif" || name == u"w3fdif" || name.startsWith(u"yadif_")
                   || name.startsWith(u"deinterlace_")) {
            plan.deinterlaces = true;                          // in the one way that is here
        } else if (name != u"format" && name != u"hwupload") { // the encoder asks for what it needs
            return refuse(u"The filter %1 is not known here; scale, fps and yadif are."_s.arg(name));
        }
    }
    return {};
}

Result<> Reader::take(const QString &name, const QString &value)
{
    Encoding &encoding = plan.encoding;
    const auto rate = [&]() -> Result<int> {
        const auto out = kbps(value);
        return out ? Result<int>(*out) : refuse(u"%1 is no bitrate: %2."_s.arg(name, value));
    };
    if (name == u"-c:v" || name == u"-codec:v" || name == u"-vcodec")
        return videoCodec(value);
    if (name == u"-c" || name == u"-codec") {
        copiesVideo = copiesSound = value == u"copy";
        return value == u"copy" ? Result<>() : refuse(u"%1 can only be copy; name video and audio codecs by -c:v and -c:a."_s.arg(name));
    }
    if (name == u"-c:a" || name == u"-codec:a" || name == u"-acodec") {
        copiesSound = value == u"copy";
        return copiesSound || value == u"aac" || value == u"libfdk_aac"
            ? Result<>()
            : refuse(u"The audio codec %1 is not known here; aac or copy."_s.arg(value));
    }
    if (name == u"-b:v" || name == u"-vb") {
        CW_TRY(encoding.videoBitrateKbps, rate());
        hasRate = true;
    } else if (name == u"-maxrate" || name == u"-maxrate:v") {
        CW_TRY(maxRateKbps, rate());
    } else if (name == u"-bufsize" || name == u"-bufsize:v" || name == u"-minrate") {
        CW_TRY(const int ignored, rate()); // one second of buffer, always
        Q_UNUSED(ignored)
    } else if (name == u"-b:a" || name == u"-ab") {
        CW_TRY(encoding.audioBitrateKbps, rate());
        encoding.audioBitrateKbps = std::clamp(encoding.audioBitrateKbps, 32, 512);
    } else if (name == u"-crf" || name == u"-cq" || name == u"-qp") {
        CW_TRY(encoding.crf, number(name, value, 0, 51));
        hasCrf = true;
    } else if (name == u"-preset") {
        static const QStringList known{u"ultrafast"_s, u"superfast"_s, u"veryfast"_s, u"faster"_s,  u"fast"_s,
                                       u"medium"_s,    u"slow"_s,      u"slower"_s,   u"veryslow"_s};
        if (known.contains(value)) // those of hardware (p4, balanced) are left to it
            encoding.preset = value;
    } else if (name == u"-profile:v") {
        if (!QStringList{u"baseline"_s, u"main"_s, u"high"_s, u"main10"_s}.contains(value))
            return refuse(u"The profile %1 is not known here."_s.arg(value));
        encoding.profile = value;
    } else if (name == u"-vf" || name == u"-filter:v") {
        return filters(value);
    } else if (name == u"-s" || name == u"-s:v") {
        return size(value.section(u'x', 0, 0), value.section(u'x', 1));
    } else if (name == u"-r" || name == u"-r:v") {
        CW_TRY(plan.fps, number(name, value, 1, 60));
    } else if (name == u"-g" || name == u"-g:v") {
        CW_TRY(gop, number(name, value, 1, 1200));
    } else if (name == u"-hls_time") {
        CW_TRY(const int seconds, number(name, value, 1, 30));
        plan.segmentMs = seconds * 1000;
    } else if (name == u"-hls_list_size") {
        CW_TRY(plan.listSegments, number(name, value, 2, 100));
    } else if (name == u"-f") {
        static const QStringList known{u"mpegts"_s, u"hls"_s, u"mp4"_s, u"adts"_s};
        return known.contains(value) ? Result<>() : refuse(u"The format %1 is not known here; mpegts and hls are."_s.arg(value));
    } else {
        return refuse(u"The argument %1 is not allowed here."_s.arg(name));
    }
    return {};
}

Result<> Reader::finish()
{
    Encoding &encoding = plan.encoding;
    const bool copiesAll = (copiesVideo || !plan.hasVideo) && (copiesSound || !plan.hasAudio);
    plan.isCopy = copiesAll;
    if (!copiesAll && (copiesVideo || copiesSound))
        return refuse(u"Video and audio are copied both or neither."_s);
    if (!plan.hasVideo && !plan.hasAudio)
        return refuse(u"With -vn and -an nothing is left."_s);
    encoding.rateControl = hasCrf && !hasRate                         ? RateControl::Crf
        : maxRateKbps > 0 && maxRateKbps <= encoding.videoBitrateKbps ? RateControl::Cbr
                                                                      : RateControl::Vbr;
    encoding.keyframeIntervalSec =
        gop > 0 ? std::clamp(gop / double(plan.fps > 0 ? plan.fps : 25), 0.5, 20.0) : std::min(2.0, plan.segmentMs / 1000.0);
    return {};
}

/// Arguments that take no value.
bool isFlag(const QString &name)
{
    return name == u"-vn" || name == u"-an" || name == u"-y" || name == u"-sn" || name == u"-dn";
}

/// What templates of others carry that is decided here: read over.
bool isOurs(const QString &name)
{
    static const QStringList known{u"-i"_s,
                                   u"-hwaccel"_s,
                                   u"-hwaccel_output_format"_s,
                                   u"-vaapi_device"_s,
                                   u"-map"_s,
                                   u"-tune"_s,
                                   u"-ac"_s,
                                   u"-ar"_s,
                                   u"-threads"_s,
                                   u"-pix_fmt"_s,
                                   u"-sc_threshold"_s,
                                   u"-bf"_s,
                                   u"-hls_flags"_s,
                                   u"-movflags"_s,
                                   u"-keyint_min"_s,
                                   u"-fflags"_s,
                                   u"-user_agent"_s,
                                   u"-analyzeduration"_s,
                                   u"-probesize"_s,
                                   u"-loglevel"_s};
    return known.contains(name);
}
} // namespace

QMap<QString, QString> ProfileTemplate::variables() const
{
    QMap<QString, QString> out;
    auto it = variablePattern().globalMatch(m_text);
    while (it.hasNext()) {
        const auto match = it.next();
        if (!givenVariables.contains(match.captured(1)))
            out.insert(match.captured(1), match.captured(2));
    }
    return out;
}

QStringList ProfileTemplate::arguments(const QMap<QString, QString> &values) const
{
    QStringList out;
    for (const QString &word : m_text.split(QRegularExpression(u"\\s+"_s), Qt::SkipEmptyParts)) {
        QString filled;
        qsizetype from = 0;
        bool isMissing = false;
        auto it = variablePattern().globalMatch(word);
        while (it.hasNext()) {
            const auto match = it.next();
            const QString name = match.captured(1);
            const QString value = values.contains(name) ? values.value(name) : match.captured(2);
            const bool isGiven = givenVariables.contains(name);
            isMissing = isMissing || (value.isEmpty() && !isGiven);
            filled += QStringView(word).sliced(from, match.capturedStart() - from).toString();
            filled += name == u"input_url" ? u"{input_url}"_s : value;
            from = match.capturedEnd();
        }
        filled += QStringView(word).sliced(from).toString();
        if (isMissing && !out.isEmpty() && out.last().startsWith(u'-'))
            out.removeLast(); // a variable without a value takes its argument with it
        else if (!filled.isEmpty() && !isMissing)
            out.append(filled);
    }
    return out;
}

Result<TranscodePlan> ProfileTemplate::plan(const QMap<QString, QString> &values) const
{
    for (const QString &value : values)
        if (value.size() > 200 || value.contains(QRegularExpression(u"[\\s\\x00-\\x1f;|&`$<>]"_s)))
            return refuse(u"The value %1 of a variable is not allowed."_s.arg(value.left(40)));
    Reader reader;
    reader.plan.encoding.preset = u"faster"_s;
    reader.plan.encoding.device = EncoderDevice::Auto;
    reader.plan.encoding.videoBitrateKbps = 2000;
    reader.plan.encoding.audioBitrateKbps = 128;
    const QStringList words = arguments(values);
    for (qsizetype i = 0; i < words.size(); ++i) {
        const QString &name = words[i];
        if (!name.startsWith(u'-')) {
            if (name != u"{input_url}" && !name.startsWith(u"pipe:"))
                return refuse(u"%1 stands where an argument should."_s.arg(name.left(80)));
            continue;
        }
        reader.plan.hasVideo = reader.plan.hasVideo && name != u"-vn";
        reader.plan.hasAudio = reader.plan.hasAudio && name != u"-an";
        if (isFlag(name))
            continue;
        if (i + 1 >= words.size())
            return refuse(u"The argument %1 has no value."_s.arg(name));
        const QString &value = words[++i];
        if (name == u"-i" && value != u"{input_url}")
            return refuse(u"-i can only be {input_url}."_s);
        if (!isOurs(name))
            CW_CHECK(reader.take(name, value));
    }
    CW_CHECK(reader.finish());
    return reader.plan;
}

const QList<BuiltInProfile> &builtInProfiles()
{
    static const QList<BuiltInProfile> profiles{
        {"default", "H.264 and AAC in the picture's own size",
         "-i {input_url} -c:v {video_codec|h264} -preset {preset|faster} -b:v {video_bitrate|2M} -c:a aac -b:a {audio_bitrate|128k} -f "
         "{format|mpegts} {output_args}"},
        {"hq", "Constant quality",
         "-i {input_url} -c:v {video_codec|h264} -preset {preset|faster} -crf {crf|23} -c:a aac -b:a {audio_bitrate|192k} -f "
         "{format|mpegts} {output_args}"},
        {"lowlatency", "Little delay, little data",
         "-i {input_url} -c:v {video_codec|h264} -preset {preset|veryfast} -tune zerolatency -b:v {video_bitrate|1M} -hls_time "
         "{segment_duration|1} -c:a aac -b:a {audio_bitrate|96k} -f {format|mpegts} {output_args}"},
        {"720p", "1280 x 720",
         "-i {input_url} -vf scale=1280:720 -c:v {video_codec|h264} -preset {preset|faster} -b:v {video_bitrate|2500k} -c:a aac -b:a "
         "{audio_bitrate|128k} -f {format|mpegts} {output_args}"},
        {"1080p", "1920 x 1080",
         "-i {input_url} -vf scale=1920:1080 -c:v {video_codec|h264} -preset {preset|faster} -b:v {video_bitrate|5000k} -c:a aac -b:a "
         "{audio_bitrate|192k} -f {format|mpegts} {output_args}"},
        {"hevc", "HEVC and AAC",
         "-i {input_url} -c:v {video_codec|hevc} -preset {preset|faster} -b:v {video_bitrate|2M} -c:a aac -b:a {audio_bitrate|128k} -f "
         "{format|mpegts} {output_args}"},
        {"audio", "Sound alone", "-i {input_url} -vn -c:a aac -b:a {audio_bitrate|192k} -f {format|mpegts} {output_args}"},
    };
    return profiles;
}

} // namespace castwright
