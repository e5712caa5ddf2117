// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QString>

#include <deque>
#include <functional>
#include <map>
#include <mutex>
#include <optional>
#include <vector>

namespace castwright::media {

/// Segments of one rendition of a live stream, and their playlists (RFC 8216, and its second edition for low latency). The newest are in
/// memory, older ones of a long window in files. Numbers never run backwards: they go on where an earlier window of the stream ended.
/// Thread: begin...(), add...(), end...() the packager's; the rest any.
class SegmentWindow {
public:
    struct Settings {
        QString name;   ///< URIs begin with it: "main" -> main-12.m4s
        QString suffix; ///< "m4s" or "ts"
        int targetMs = 2000;
        int windowMs = 14'000;
        qint64 memoryBytes = 48 * 1024 * 1024; ///< at most, whatever the window
        int discontinuity = 0;                 ///< of the first segment, where another rendition is there already
        QString folder;                        ///< of what does not stay in memory; empty keeps all there
    };
    enum class Style { Plain = 1, LowLatency };
    /// What a blocking request finds.
    enum class Readiness {
        Ready = 1,
        Waiting,
        Beyond, ///< so far ahead that it is an error
    };
    struct Position {
        qint64 number = -1;
        int part = -1; ///< -1 is the whole segment
    };
    struct Piece {
        QByteArray bytes;
        QString file; ///< instead of bytes
    };
    struct Figures {
        qint64 peakBps = 0;
        qint64 meanBps = 0;
        double fps = 0;
    };

    SegmentWindow(Settings settings, qint64 firstNumber, std::function<void()> changed);
    ~SegmentWindow();
    SegmentWindow(const SegmentWindow &) = delete;
    SegmentWindow &operator=(const SegmentWindow &) = delete;

    /// A publisher came: what follows has this initialisation segment (empty with transport streams), and is not continuous with what was
    /// before.
    void beginSession(QByteArray init, qint64 partTargetUs);
    /// `number` is that of the same segment in another rendition; those that were missed become gaps. -1 takes the next one.
    void beginSegment(qint64 startMs, qint64 number = -1);
    /// A chunk of the segment; with transport streams the whole of it.
    void addPart(QByteArray bytes, qint64 durationUs, bool isIndependent);
    /// Without bytes it is marked as a gap.
    void endSegment(qint64 durationUs, int frames);
    /// No more comes.
    void end();

    QByteArray playlist(Style style, bool canSkip = false) const;
    /// For other renditions of the stream: where this one's newest part is.
    void setReports(std::function<QByteArray()> reports) { m_reports = std::move(reports); }
    QByteArray report() const;
    Readiness readinessOf(const Position &wanted) const;
    Readiness readinessOfPart(const Position &wanted) const;
    std::optional<Piece> find(const Position &wanted) const;
    std::optional<QByteArray> init(qint64 version) const;

    /// The segment that begins then (epoch milliseconds, within a tenth of a second).
    std::optional<qint64> numberAt(qint64 startMs) const;

    bool isEnded() const;
    bool hasSegments() const;
    qint64 nextNumber() const;
    int discontinuity() const; ///< of the newest session
    int targetSeconds() const;
    qint64 bytesInMemory() const;
    Figures figures() const;
    /// Epoch milliseconds of what is listed; both 0 when nothing is.
    std::pair<qint64, qint64> listedRange() const;

private:
    static constexpr int partSegments = 3; ///< the newest of which parts are listed (RFC 8216bis, 4.4.4.9: three target durations)

    struct Part {
        QByteArray bytes;
        qint64 durationUs = 0;
        bool isIndependent = false;
    };
    struct Segment {
        qint64 number = 0;
        qint64 initVersion = -1;
        int discontinuity = 0;
        qint64 startMs = 0;
        qint64 durationUs = 0;
        qint64 size = 0;
        int frames = 0;
        bool isComplete = false;
        std::vector<Part> parts; ///< emptied when nobody asks for them any more
        QByteArray bytes;
        QString file;
    };
    QByteArray head(Style style, std::size_t first, std::size_t skipped) const;
    void putSegment(QByteArray &out, std::size_t index, std::size_t first, Style style) const;
    QByteArray uri(const Segment &segment, int part = -1) const;
    std::size_t firstListed() const;
    std::size_t countSkippable(std::size_t first) const;
    qint64 lastComplete() const;
    const Segment *segmentOf(qint64 number) const;
    void trim();
    void dropFront();
    void spill();
    void changed();

    const Settings m_settings;
    const std::function<void()> m_changed;
    std::function<QByteArray()> m_reports;
    mutable std::mutex m_mutex;
    std::deque<Segment> m_segments; ///< the last one may be incomplete
    std::map<qint64, QByteArray> m_inits;
    qint64 m_next;
    qint64 m_initVersion = -1;
    int m_discontinuity = 0;
    bool m_hadSession = false;
    bool m_isEnded = false;
    qint64 m_partTargetUs = 0;
    int m_targetSec;
    qint64 m_memory = 0;
    qint64 m_completeUs = 0;                   ///< of all complete segments kept
    mutable std::map<int, QByteArray> m_texts; ///< by style and skip; valid until something changes
};

} // namespace castwright::media
