// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProgramSpec.h"
#include "media/hub/MediaSource.h"

#include <memory>

namespace castwright::media {

class Disposer;

/// Plays the film of a stinger transition over the change of scenes. The film of the studio's default transition is kept open on its first
/// picture, so that it begins at once. A film that cannot be played, or does not begin within two seconds, is a cut. Thread: the program's.
class StingerPlayer {
public:
    /// The id under which its sound is mixed; no source has it.
    static QString soundId() { return QStringLiteral("stinger"); }

    explicit StingerPlayer(Disposer &disposer) : m_disposer(disposer) {}
    ~StingerPlayer();

    /// Every tick: opens the film of the default transition, or another one than before. Leaves one that is playing alone, and does not try
    /// one again that could not be played; start() does.
    void prepare(const ProgramSpec &spec);
    void start(const Stinger &stinger, const ProgramSpec &spec);
    /// Another change of scenes took its place.
    void stop();

    /// Asks the film for this tick; once a tick, before what follows.
    void advance(const Tick &tick);
    /// From start() until the film has ended.
    bool isRunning() const { return m_state == State::Waiting || m_state == State::Playing; }
    /// Whether the scenes have changed under the film.
    bool isCut() const { return m_isCut; }
    /// What lies over the scene at this tick; null while the film has not begun.
    const VideoFramePtr &picture() const { return m_picture; }
    MediaSource *source() const { return m_source.get(); }
    double volumeDb() const { return m_stinger.volumeDb; }
    /// Why the last one became a cut; empty when it did not.
    const QString &message() const { return m_message; }

private:
    enum class State { Idle = 1, Ready, Waiting, Playing };
    void open(const Stinger &stinger, const ProgramSpec &spec, bool isPaused);
    void release();
    void finish(const QString &message);

    Disposer &m_disposer;
    std::unique_ptr<MediaSource> m_source;
    Source m_settings;
    Stinger m_stinger;
    QString m_file;
    QString m_brokenFile;
    State m_state = State::Idle;
    VideoFramePtr m_picture;
    QString m_message;
    qint64 m_askedUs = -1;   ///< when it was to begin
    qint64 m_startFrame = 0; ///< when it began
    bool m_isCut = false;
};

} // namespace castwright::media
