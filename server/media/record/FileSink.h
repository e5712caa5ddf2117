// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProgramSpec.h"
#include "media/ffmpeg/Muxer.h"
#include "media/outputs/OutputSeams.h"
#include "media/record/DiskForecast.h"
#include "media/record/RecordingFile.h"

namespace castwright::media {

/// A recording: fragmented MP4 or Matroska that plays up to its last second whatever happens to this process, and a plain MP4 after a
/// clean end. Every open() begins a new file. Thread: the output's.
class FileSink final : public OutputSink {
public:
    FileSink(const OutputSpec &spec, const OutputSeams &seams);
    ~FileSink() override;

    /// Reasons: File, DiskFull, CodecUnsupported.
    OutputResult<> open(const StreamInfo &info, const WaitLimit &limit) override;
    OutputResult<> write(const Packet &packet) override;
    OutputResult<> flush() override;
    SinkProgress progress() const override;
    void close(bool isClean, const WaitLimit &limit) override;
    QString warning() const override { return m_forecast.warning(); }
    QString place() const override { return m_path; }

private:
    class Counter;

    QString freePath() const;
    OutputResult<> failed(const Error &error) const;
    OutputResult<> checkDisk(qint64 nowUs);

    QString m_folder;
    QString m_baseName;
    FileContainer m_container;
    QList<int> m_tracks; ///< audio
    OutputSeams m_seams;
    QString m_path;
    std::unique_ptr<RecordingFile> m_file;
    std::unique_ptr<Counter> m_counter;
    std::unique_ptr<Muxer> m_muxer;
    DiskForecast m_forecast;
    qint64 m_nextFlushUs = 0;
};

} // namespace castwright::media
