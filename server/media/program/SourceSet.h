// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProgramSpec.h"
#include "media/filters/FilteredSource.h"
#include "media/hub/LiveHubs.h"
#include "media/program/FilteredScenes.h"
#include "media/sources/SourceFactory.h"

#include <QHash>
#include <QSet>

#include <map>

namespace castwright::media {

class Disposer;

/// The running sources of one program, kept in step with its spec. Thread: the program's.
class SourceSet {
public:
    /// `liveHub` finds the packets of streams; see SourceContext.
    explicit SourceSet(Disposer &disposer, LiveHubs liveHub = {}) : m_disposer(disposer), m_liveHub(std::move(liveHub)), m_scenes(disposer) {}
    ~SourceSet();

    /// Starts what is wanted and not running, tells running ones their new settings, lets go of the rest.
    void update(const ProgramSpecPtr &spec, const QSet<QString> &wanted);
    /// What a scene of the spec shows at this tick on a canvas of this size, nested scenes included.
    std::vector<Layer> layersOf(const QString &sceneId, CanvasKind canvas, const Tick &tick);
    /// Each source is asked once per tick, however often it is placed. A source that fails or stalls gives the slate.
    VideoFramePtr frameOf(const QString &sourceId, const Tick &tick);
    MediaSource *find(const QString &sourceId) const;
    QList<SourceStatus> statuses() const;
    void seek(const QString &sourceId, qint64 positionMs);

private:
    struct Running {
        Source settings;
        std::unique_ptr<FilteredSource> source;
        VideoFramePtr frame;
        qint64 frameNumber = -1;
    };
    void start(const Source &settings, const ProgramSpec &spec);
    void release(Running &running);

    Disposer &m_disposer;
    LiveHubs m_liveHub;
    ProgramSpecPtr m_spec;
    FilteredScenes m_scenes;
    std::map<QString, Running> m_running;
    Slate m_slate;
    Canvas m_canvas;
    VideoFramePtr m_slateFrame;
};

/// Where sources find their files, and what canvas they play for.
SourceContext sourceContext(const ProgramSpec &spec);

/// The ids of the sources that a program needs now: those visible in the scenes, every audio input, and network sources, which take time to
/// open.
QSet<QString> wantedSources(const ProgramSpec &spec, const QStringList &sceneIds);

} // namespace castwright::media
