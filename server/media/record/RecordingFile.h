// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/ffmpeg/IoBuffer.h"

#include <QFile>

#include <memory>

namespace castwright::media {

/// The file a recording is written into: nothing is held back in this process, so that what was written survives its death. A seam:
/// tests put a file there that runs full. Thread: the output's.
class RecordingFile : public MuxerTarget {
public:
    /// Everything written so far reaches the disk.
    virtual bool sync() = 0;
    /// The last write failed because there was no room.
    virtual bool isFull() const = 0;
};

class DiskFile final : public RecordingFile {
public:
    /// Creates a new file; null when one exists or it cannot be made.
    static std::unique_ptr<RecordingFile> create(const QString &path);

    bool write(QByteArrayView bytes) override;
    bool canSeek() const override { return true; }
    qint64 seek(qint64 position) override { return m_file.seek(position) ? position : -1; }
    qint64 size() const override { return m_file.size(); }
    bool sync() override;
    bool isFull() const override { return m_isFull; }

private:
    QFile m_file;
    bool m_isFull = false;
};

/// Sends an open file's data to the disk. Defined per platform.
bool syncToDisk(int descriptor);

} // namespace castwright::media
