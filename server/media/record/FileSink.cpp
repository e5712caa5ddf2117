// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/record/FileSink.h"

#include "media/record/RecordingFinisher.h"

#include <QDir>
#include <QStorageInfo>

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
constexpr qint64 flushEveryUs = 1'000'000;
constexpr qint64 firstFlushUs = 200'000;
} // namespace

/// Counts what reaches the file.
class FileSink::Counter final : public MuxerTarget {
public:
    explicit Counter(RecordingFile &file) : m_file(file) {}
    bool write(QByteArrayView data) override
    {
        const bool isWritten = m_file.write(data);
        bytes += isWritten ? data.size() : 0;
        return isWritten;
    }
    bool canSeek() const override { return m_file.canSeek(); }
    qint64 seek(qint64 position) override { return m_file.seek(position); }
    qint64 size() const override { return m_file.size(); }

    qint64 bytes = 0;

private:
    RecordingFile &m_file;
};

FileSink::FileSink(const OutputSpec &spec, const OutputSeams &seams)
    : m_folder(spec.folder)
    , m_baseName(spec.baseFileName)
    , m_container(spec.destination.file.value_or(FileSettings()).container)
    , m_tracks(spec.destination.file.value_or(FileSettings()).tracks)
    , m_seams(seams)
{
    if (!m_seams.freeBytes)
        m_seams.freeBytes = [](const QString &folder) { return QStorageInfo(folder).bytesAvailable(); };
    if (!m_seams.openFile)
        m_seams.openFile = &DiskFile::create;
    if (!m_seams.finisher)
        m_seams.finisher = std::make_shared<RecordingFinisher>(m_seams.freeBytes);
}

FileSink::~FileSink() = default;

QString FileSink::freePath() const
{
    const QString suffix = m_container == FileContainer::Mp4 ? u".mp4"_s : u".mkv"_s;
    const QDir folder(m_folder);
    QString name = m_baseName + suffix;
    for (int i = 2; folder.exists(name); ++i)
        name = u"%1-%2%3"_s.arg(m_baseName).arg(i).arg(suffix);
    return folder.filePath(name);
}

OutputResult<> FileSink::open(const StreamInfo &info, const WaitLimit &limit)
{
    Q_UNUSED(limit)
    if (m_baseName.isEmpty() || !QDir().mkpath(m_folder))
        return outputFailure(OutputReason::File, u"the folder “%1” cannot be made"_s.arg(m_folder));
    m_forecast = DiskForecast();
    CW_OUTPUT_CHECK(checkDisk(monotonicUs()));
    m_path = freePath();
    m_file = m_seams.openFile(m_path);
    if (!m_file)
        return outputFailure(OutputReason::File, u"the file “%1” cannot be made"_s.arg(m_path));
    m_counter = std::make_unique<Counter>(*m_file);
    m_muxer =
        std::make_unique<Muxer>(m_container == FileContainer::Mp4 ? Muxer::Format::FragmentedMp4 : Muxer::Format::Matroska, *m_counter);
    if (const auto opened = m_muxer->open(info, m_tracks); !opened)
        return failed(opened.error());
    m_nextFlushUs = monotonicUs() + firstFlushUs;
    return {};
}

OutputResult<> FileSink::failed(const Error &error) const
{
    if (m_file && m_file->isFull())
        return outputFailure(OutputReason::DiskFull, u"the disk is full; the recording was ended"_s);
    if (error.code == ErrorCode::Unprocessable)
        return outputFailure(OutputReason::CodecUnsupported, error.message);
    return outputFailure(OutputReason::File, u"the recording cannot be written (%1)"_s.arg(error.message));
}

OutputResult<> FileSink::checkDisk(qint64 nowUs)
{
    m_forecast.update(nowUs, m_seams.freeBytes(m_folder), m_counter ? m_counter->bytes : 0);
    if (m_forecast.isFull())
        return outputFailure(OutputReason::DiskFull, u"less than 50 MB are left on the disk; recording has ended"_s);
    return {};
}

OutputResult<> FileSink::write(const Packet &packet)
{
    if (const auto written = m_muxer->write(packet); !written)
        return failed(written.error());
    return {};
}

OutputResult<> FileSink::flush()
{
    const qint64 nowUs = monotonicUs();
    if (nowUs < m_nextFlushUs)
        return {};
    m_nextFlushUs = nowUs + flushEveryUs;
    if (const auto flushed = m_muxer->flush(); !flushed)
        return failed(flushed.error());
    if (!m_file->sync())
        return outputFailure(OutputReason::File, u"the disk does not take the recording"_s);
    return checkDisk(nowUs);
}

SinkProgress FileSink::progress() const
{
    SinkProgress progress;
    progress.bytesSent = progress.bytesTaken = m_counter ? m_counter->bytes : 0;
    return progress;
}

void FileSink::close(bool isClean, const WaitLimit &limit)
{
    if (!m_muxer)
        return;
    const bool isWhole = m_muxer->finish() && m_file->sync();
    m_muxer.reset();
    m_counter.reset();
    m_file.reset();
    if (m_container == FileContainer::Mp4 && isClean && isWhole)
        m_seams.finisher->enqueue(m_path).wait_for(std::chrono::milliseconds(limit.leftMs()));
}

} // namespace castwright::media
