// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/ProgramSpec.h"
#include "media/live/LiveSession.h"
#include "media/live/LiveTools.h"
#include "media/outputs/OutputRunner.h"

#include <QObject>

#include <functional>
#include <map>

namespace castwright::media {

/// Where one stream is sent on to, without encoding, by the runners that a studio's destinations use. A target waits while the stream is
/// offline (state Connecting, with words) and goes on by itself with the next session. Thread: server.
class PushTargets : public QObject {
    Q_OBJECT

public:
    explicit PushTargets(const LiveTools &tools) : m_tools(tools) {}
    ~PushTargets() override;

    /// Starts a target, or restarts it when its settings are others.
    void start(const OutputSpec &spec);
    void stop(const QString &targetId);
    void retry(const QString &targetId);
    QList<DestinationStatus> statuses() const;
    int size() const { return static_cast<int>(m_targets.size()); }
    int runningCount() const;

    void sessionBegan(const std::shared_ptr<LiveSession> &session);
    void sessionEnded();

Q_SIGNALS:
    void changed(const castwright::DestinationStatus &status);

private:
    struct Target {
        OutputSpec spec;
        std::unique_ptr<OutputRunner> runner; ///< null while the stream is offline
        quint64 generation = 0;
        DestinationStatus last;
    };

    void launch(Target &target);
    void release(Target &target);
    void showWaiting(Target &target);
    void onStatus(const QString &targetId, quint64 generation, const DestinationStatus &status);

    const LiveTools &m_tools;
    std::shared_ptr<bool> m_life = std::make_shared<bool>(); ///< held by nobody else: tells calls that come later
    std::shared_ptr<LiveSession> m_session;
    std::map<QString, Target> m_targets;
    quint64 m_generation = 0;
};

} // namespace castwright::media
