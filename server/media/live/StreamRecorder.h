// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/live/LiveSession.h"
#include "media/live/LiveTools.h"
#include "media/outputs/OutputRunner.h"
#include "ports/StreamEngine.h"

#include <QObject>

namespace castwright::media {

/// Records each session of a stream into a file of its own, by the machinery of a studio's recordings: it plays up to its last second
/// whatever happens to this process. Thread: server.
class StreamRecorder : public QObject {
    Q_OBJECT

public:
    explicit StreamRecorder(const LiveTools &tools) : m_tools(tools) {}
    ~StreamRecorder() override;

    void begin(const std::shared_ptr<LiveSession> &session, const QString &folder, const QString &name);
    /// The file is ended in order; finished() follows.
    void end();
    bool isRecording() const { return m_runner != nullptr; }
    /// Why nothing is recorded though it should be; empty when all is well.
    QString trouble() const { return m_trouble; }

Q_SIGNALS:
    void finished(const castwright::StreamRecording &recording);

private:
    void onStatus(const std::shared_ptr<OutputRunner> &runner, const StreamRecording &recording, const DestinationStatus &status);

    const LiveTools &m_tools;
    std::shared_ptr<bool> m_life = std::make_shared<bool>(); ///< held by nobody else: tells calls that come later
    std::shared_ptr<OutputRunner> m_runner;
    std::vector<std::shared_ptr<OutputRunner>> m_ending;
    QString m_trouble;
};

} // namespace castwright::media
