// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/playback/RenditionSet.h"

#include "media/package/CodecNames.h"

#include <algorithm>
#include <cmath>

namespace castwright::media {

namespace {
bool isSoundTrack(const QString &name)
{
    return name.startsWith(u'a');
}

QByteArray codecsOf(const StreamInfo &info, RenditionSet::Kind kind)
{
    QByteArray codecs;
    if (info.hasVideo)
        codecs = codecName(info.video);
    if (info.hasAudio) {
        codecs += codecs.isEmpty() ? "" : ",";
        const bool isMp3InTs = info.audio.codec == TrackCodec::Mp3 && kind == RenditionSet::Kind::Ts;
        codecs += isMp3InTs ? QByteArray("mp4a.40.34") : codecName(info.audio);
    }
    return codecs;
}

/// Frame rates are measured over seconds; what is very near to a usual one is that.
QByteArray rateText(double fps)
{
    for (const double usual : {24000.0 / 1001, 24.0, 25.0, 30000.0 / 1001, 30.0, 50.0, 60000.0 / 1001, 60.0})
        if (std::abs(fps - usual) < usual * 0.0004)
            fps = usual;
    if (std::abs(fps - std::round(fps)) < 0.01)
        fps = std::round(fps);
    return QByteArray::number(fps, 'f', 3);
}

QByteArray suffixOf(RenditionSet::Kind kind)
{
    return kind == RenditionSet::Kind::Ts ? "-ts.m3u8" : kind == RenditionSet::Kind::CmafLowLatency ? "-ll.m3u8" : ".m3u8";
}
} // namespace

void RenditionSet::add(const QString &name, std::shared_ptr<SegmentWindow> window, const StreamInfo &info)
{
    const std::scoped_lock lock(m_mutex);
    m_renditions[name] = {std::move(window), info};
}

void RenditionSet::setInfo(const QString &name, const StreamInfo &info)
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_renditions.find(name);
    if (found != m_renditions.end())
        found->second.info = info;
}

void RenditionSet::remove(const QString &name)
{
    const std::scoped_lock lock(m_mutex);
    m_renditions.erase(name);
}

std::shared_ptr<SegmentWindow> RenditionSet::find(const QString &name) const
{
    const std::scoped_lock lock(m_mutex);
    const auto found = m_renditions.find(name);
    return found == m_renditions.end() ? nullptr : found->second.window;
}

std::map<QString, RenditionSet::Rendition> RenditionSet::all() const
{
    const std::scoped_lock lock(m_mutex);
    return m_renditions;
}

QByteArray RenditionSet::master(Kind kind, const QByteArray &carried) const
{
    const auto renditions = all();
    QByteArray out = "#EXTM3U\n#EXT-X-VERSION:" + QByteArray(kind == Kind::Ts ? "6" : kind == Kind::Cmaf ? "7" : "9");
    out += "\n#EXT-X-INDEPENDENT-SEGMENTS\n";
    QByteArray group;
    qint64 soundPeak = 0;
    qint64 soundMean = 0;
    for (const auto &[name, rendition] : renditions) {
        if (!isSoundTrack(name) || !rendition.window->hasSegments())
            continue;
        if (group.isEmpty()) { // the first track is inside the main rendition
            group = ",AUDIO=\"sound\"";
            out += "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"sound\",NAME=\"Track 1\",DEFAULT=YES,AUTOSELECT=YES\n";
        }
        out += "#EXT-X-MEDIA:TYPE=AUDIO,GROUP-ID=\"sound\",NAME=\"Track " + name.mid(1).toLatin1() + "\",DEFAULT=NO,AUTOSELECT=YES,URI=\""
            + name.toLatin1() + suffixOf(kind) + carried + "\"\n";
        const auto figures = rendition.window->figures();
        soundPeak = std::max(soundPeak, figures.peakBps);
        soundMean = std::max(soundMean, figures.meanBps);
    }
    for (const auto &[name, rendition] : renditions) {
        auto figures = rendition.window->figures();
        const StreamInfo &info = rendition.info;
        if (figures.peakBps <= 0 && name != u"main") { // encoded on demand: what it is going to be
            figures.peakBps = figures.meanBps = info.video.bitrateBps + info.audio.bitrateBps;
            figures.fps = info.video.fps;
        }
        if (isSoundTrack(name) || figures.peakBps <= 0)
            continue;
        out += "#EXT-X-STREAM-INF:BANDWIDTH=" + QByteArray::number(figures.peakBps + soundPeak)
            + ",AVERAGE-BANDWIDTH=" + QByteArray::number(figures.meanBps + soundMean) + ",CODECS=\"" + codecsOf(info, kind) + '"';
        if (info.hasVideo && info.video.width > 0)
            out += ",RESOLUTION=" + QByteArray::number(info.video.width) + 'x' + QByteArray::number(info.video.height);
        if (info.hasVideo && figures.fps > 0)
            out += ",FRAME-RATE=" + rateText(figures.fps);
        out += group + '\n' + name.toLatin1() + suffixOf(kind) + carried + '\n';
    }
    return out;
}

QByteArray RenditionSet::reports(const QString &name) const
{
    QByteArray out;
    for (const auto &[other, rendition] : all())
        if (other != name)
            out += rendition.window->report();
    return out;
}

void RenditionSet::end()
{
    for (const auto &[name, rendition] : all())
        rendition.window->end();
}

} // namespace castwright::media
