// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/record/RecordingFile.h"

namespace castwright::media {

std::unique_ptr<RecordingFile> DiskFile::create(const QString &path)
{
    auto file = std::make_unique<DiskFile>();
    file->m_file.setFileName(path);
    if (!file->m_file.open(QIODevice::WriteOnly | QIODevice::NewOnly | QIODevice::Unbuffered))
        return nullptr;
    return file;
}

bool DiskFile::write(QByteArrayView bytes)
{
    const bool isWritten = m_file.write(bytes.data(), bytes.size()) == bytes.size();
    if (!isWritten)
        m_isFull = m_file.error() == QFileDevice::ResourceError; // ENOSPC
    return isWritten;
}

bool DiskFile::sync()
{
    return syncToDisk(m_file.handle());
}

} // namespace castwright::media
