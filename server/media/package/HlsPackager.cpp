// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/package/HlsPackager.h"

#include <QDir>
#include <QSaveFile>

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
const auto initName = QLatin1String("init.mp4");

QString suffixOf(const HlsSettings &settings)
{
    return settings.segment == HlsSegment::Fmp4 ? u".m4s"_s : u".ts"_s;
}
} // namespace

class HlsPackager::Buffer final : public MuxerTarget {
public:
    bool write(QByteArrayView bytes) override
    {
        data.append(bytes.data(), bytes.size());
        total += bytes.size();
        return true;
    }
    QByteArray take() { return std::exchange(data, {}); }

    QByteArray data;
    qint64 total = 0;
};

HlsPackager::HlsPackager(QString folder, HlsSettings settings, std::shared_ptr<const Clock> clock)
    : m_folder(std::move(folder)), m_settings(settings), m_clock(std::move(clock)), m_buffer(std::make_unique<Buffer>()),
      m_playlist(settings.windowSegments, settings.segmentSec, settings.segment == HlsSegment::Fmp4 ? QString(initName) : QString())
{
}

HlsPackager::~HlsPackager() = default;

qint64 HlsPackager::bytesPackaged() const
{
    return m_buffer->total;
}

qint64 HlsPackager::firstNumber() const
{
    qint64 next = 0;
    const auto old = QDir(m_folder).entryList({u"seg-*.ts"_s, u"seg-*.m4s"_s}, QDir::Files);
    for (const QString &name : old) {
        const qsizetype dash = name.indexOf(u'-');
        next = std::max(next, name.mid(dash + 1, name.indexOf(u'.') - dash - 1).toLongLong() + 1);
        QFile::remove(QDir(m_folder).filePath(name));
    }
    return next;
}

Result<> HlsPackager::open(const StreamInfo &info)
{
    if (!QDir().mkpath(m_folder))
        return fail(ErrorCode::InternalError, u"the folder “%1” cannot be made"_s.arg(m_folder));
    m_number = firstNumber();
    const bool isMp4 = m_settings.segment == HlsSegment::Fmp4;
    m_muxer = std::make_unique<Muxer>(isMp4 ? Muxer::Format::FragmentedMp4 : Muxer::Format::MpegTs, *m_buffer);
    CW_CHECK(m_muxer->open(info));
    return isMp4 ? replaceFile(initName, m_buffer->take()) : Result<>();
}

Result<> HlsPackager::write(const Packet &packet)
{
    constexpr qint64 toleranceUs = 50'000; // a keyframe that comes a frame early still ends the segment
    if (packet.kind == TrackKind::Video) {
        const qint64 targetUs = static_cast<qint64>(m_settings.segmentSec * 1e6);
        if (m_segmentStartUs < 0) {
            m_segmentStartUs = packet.ptsUs;
            m_startedAt = m_clock->now().addMSecs(-packet.ptsUs / 1000);
        } else if (packet.isKeyframe && packet.ptsUs - m_segmentStartUs >= targetUs - toleranceUs) {
            CW_CHECK(cut(packet.ptsUs));
        }
        m_endUs = std::max(m_endUs, packet.ptsUs + packet.durationUs);
    }
    return m_muxer->write(packet);
}

Result<> HlsPackager::cut(qint64 endUs)
{
    CW_CHECK(m_muxer->flush());
    const QString name = u"seg-"_s + QString::number(m_number) + suffixOf(m_settings);
    CW_CHECK(replaceFile(name, m_buffer->take()));
    m_playlist.append({m_number++, name, static_cast<double>(endUs - m_segmentStartUs) / 1e6, m_startedAt.addMSecs(m_segmentStartUs / 1000)});
    m_segmentStartUs = endUs;
    m_muxer->repeatTables();
    CW_CHECK(replaceFile(u"index.m3u8"_s, m_playlist.text(false)));
    for (const QString &expired : m_playlist.takeExpired())
        QFile::remove(QDir(m_folder).filePath(expired));
    return {};
}

Result<> HlsPackager::finish()
{
    if (!m_muxer || m_segmentStartUs < 0)
        return {};
    if (m_endUs > m_segmentStartUs)
        CW_CHECK(cut(m_endUs));
    m_muxer.reset();
    return replaceFile(u"index.m3u8"_s, m_playlist.text(true));
}

Result<> HlsPackager::replaceFile(const QString &name, const QByteArray &data) const
{
    QSaveFile file(QDir(m_folder).filePath(name)); // writes beside it and renames
    if (!file.open(QIODevice::WriteOnly) || file.write(data) != data.size() || !file.commit()) {
        const bool isFull = file.error() == QFileDevice::ResourceError;
        return fail(isFull ? ErrorCode::StorageFull : ErrorCode::InternalError, u"“%1” cannot be written (%2)"_s.arg(name, file.errorString()));
    }
    return {};
}

} // namespace castwright::media
