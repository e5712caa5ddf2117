// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QString>

#include <deque>

namespace castwright::media {

/// The text of a sliding-window media playlist (RFC 8216). Pure; thread: one at a time.
class HlsPlaylist {
public:
    struct Segment {
        qint64 number = 0;
        QString name;
        double seconds = 0;
        QDateTime startsAt;
    };

    HlsPlaylist(int windowSegments, double targetSeconds, QString initName);
    void append(Segment segment);
    /// Segments that fell out of the playlist so long ago that no player asks for them any more; forgotten with this call.
    QStringList takeExpired();
    QByteArray text(bool isEnded) const;

private:
    std::size_t m_window;
    double m_longestSeconds;
    QString m_initName; ///< empty with MPEG-TS
    std::deque<Segment> m_segments;
};

} // namespace castwright::media
