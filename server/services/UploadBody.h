// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/UploadWriter.h"

class QFile;

namespace castwright {

class MediaLibrary;

/// The body of one request on its way into a file, no longer than was announced. Thread: server; the writing is done on the library's.
class UploadBody {
public:
    UploadBody(MediaLibrary &library, std::unique_ptr<QFile> file, qint64 length);

    qint64 length() const { return m_length; }
    /// PayloadTooLarge beyond length(); StorageFull when the disk is.
    Result<> take(QByteArrayView piece);
    /// False while so much waits for the disk that no more should come.
    bool isReady() const { return m_writer->isReady(); }
    /// Called each time isReady() becomes true again.
    void onReady(std::function<void()> ready) { m_writer->onReady(std::move(ready)); }
    /// `done` when all that came is written and the file is closed. InvalidRequest when that is less than was announced.
    void finish(std::function<void(Result<>)> done);

private:
    qint64 m_length;
    qint64 m_taken = 0;
    std::shared_ptr<UploadWriter> m_writer; ///< lives on until all is written
};

} // namespace castwright
