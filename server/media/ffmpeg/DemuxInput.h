// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "media/hub/LiveHubs.h"

#include <QByteArray>
#include <QList>
#include <QString>

#include <functional>
#include <memory>

struct AVFormatContext;
struct AVPacket;
struct AVStream;

namespace castwright::media {

class AddressGuard;

/// What to open and how long that may take.
struct DemuxRequest {
    enum class Kind { File = 1, Network, Device, Hub };
    Kind kind = Kind::File;
    QString address;    ///< path, URL, what the device's demuxer calls it, or the stream's id
    QString name;       ///< for messages; empty: made from the address
    QByteArray demuxer; ///< Device: its name, for example x11grab; else empty
    QList<std::pair<QByteArray, QByteArray>> options;
    int openMs = 10000;                  ///< deadline of opening and analysing
    int readMs = 5000;                   ///< deadline of each read
    LiveHubs liveHub;                    ///< Hub: where the stream's packets are taken
    std::shared_ptr<AddressGuard> guard; ///< Network: where it may lead; null when a person at the machine chose the address
    std::function<bool()> isAborted;     ///< asked every 100 ms while waiting, on the reading thread

    /// A live stream that somebody else serves, by any scheme.
    static DemuxRequest liveOf(const QString &url, std::shared_ptr<AddressGuard> guard, int openMs, int readMs,
                               std::function<bool()> isAborted);
};

/// An open file, stream or device: the packets of its best video and best sound stream. Every wait has a deadline and can be aborted within
/// 100 ms, name lookups excepted. TLS certificates are verified, playlists of a network stream cannot name local files, and those of a file
/// no network. Thread: one at a time.
class DemuxInput {
public:
    /// Error messages are in words, without user, query and key of an address.
    static Result<std::unique_ptr<DemuxInput>> open(DemuxRequest request);
    ~DemuxInput();

    enum class Read { Video = 1, Sound, Other, End, Failed };
    /// Reads one packet into `packet`. After Failed, error() says why.
    Read read(AVPacket *packet);
    /// To the key frame at or before this time from the start. False when the input cannot seek.
    bool seek(qint64 us);

    AVFormatContext *context() const;
    AVStream *video() const; ///< null when there is none, or none yet; cover pictures do not count
    AVStream *sound() const;
    qint64 startUs() const;    ///< time stamp of the beginning
    qint64 durationUs() const; ///< 0 when unknown
    const Error &error() const;

private:
    struct Private;
    static Result<std::unique_ptr<DemuxInput>> openOne(DemuxRequest request);
    explicit DemuxInput(std::unique_ptr<Private> data);
    std::unique_ptr<Private> d;
};

} // namespace castwright::media
