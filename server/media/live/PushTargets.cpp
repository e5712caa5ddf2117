// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/live/PushTargets.h"

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {
bool isSame(const OutputSpec &left, const OutputSpec &right)
{
    const Destination &a = left.destination;
    const Destination &b = right.destination;
    return left.folder == right.folder && a.kind == b.kind && a.url == b.url && a.streamKey == b.streamKey && a.srt == b.srt
        && a.hls == b.hls && a.file == b.file && a.caFile == b.caFile && a.maxAttempts == b.maxAttempts;
}
} // namespace

PushTargets::~PushTargets()
{
    for (auto &[id, target] : m_targets)
        release(target);
}

void PushTargets::start(const OutputSpec &spec)
{
    Target &target = m_targets[spec.destination.id];
    const bool isKnown = target.generation != 0;
    if (isKnown && isSame(target.spec, spec))
        return;
    release(target);
    target.spec = spec;
    target.generation = ++m_generation;
    target.last = {};
    target.last.destinationId = spec.destination.id;
    target.last.name = spec.destination.name;
    target.last.maxAttempts = spec.destination.maxAttempts;
    if (m_session)
        launch(target);
    else
        showWaiting(target);
}

void PushTargets::launch(Target &target)
{
    target.generation = ++m_generation;
    target.last.state = OutputState::Connecting;
    target.last.message.clear();
    target.runner =
        std::make_unique<OutputRunner>(target.spec, m_session->hub(),
                                       [this, &context = m_tools.context, life = std::weak_ptr(m_life), id = target.spec.destination.id,
                                        generation = target.generation](const DestinationStatus &status) {
                                           QMetaObject::invokeMethod(&context, [this, life, id, generation, status] {
                                               if (!life.expired())
                                                   onStatus(id, generation, status);
                                           });
                                       });
}

void PushTargets::release(Target &target)
{
    if (!target.runner)
        return;
    target.runner->requestStop();
    m_tools.disposer.dispose(std::move(target.runner));
}

void PushTargets::showWaiting(Target &target)
{
    target.last.state = OutputState::Connecting;
    target.last.reason = OutputReason::None;
    target.last.message = u"Waits until the stream is live."_s;
    target.last.nextRetryAt.reset();
    target.last.bitrateBps = 0;
    target.last.fps = 0;
    target.last.uptimeMs = 0;
    Q_EMIT changed(target.last);
}

void PushTargets::stop(const QString &targetId)
{
    const auto found = m_targets.find(targetId);
    if (found == m_targets.end())
        return;
    DestinationStatus last = found->second.last;
    release(found->second);
    m_targets.erase(found);
    last.state = OutputState::Finished;
    last.message.clear();
    last.nextRetryAt.reset();
    Q_EMIT changed(last);
}

void PushTargets::retry(const QString &targetId)
{
    if (const auto found = m_targets.find(targetId); found != m_targets.end() && found->second.runner)
        found->second.runner->retryNow();
}

QList<DestinationStatus> PushTargets::statuses() const
{
    QList<DestinationStatus> out;
    for (const auto &[id, target] : m_targets)
        out += target.last;
    return out;
}

int PushTargets::runningCount() const
{
    int count = 0;
    for (const auto &[id, target] : m_targets)
        count += target.last.state == OutputState::Live || target.last.state == OutputState::Stalled ? 1 : 0;
    return count;
}

void PushTargets::sessionBegan(const std::shared_ptr<LiveSession> &session)
{
    m_session = session;
    for (auto &[id, target] : m_targets) {
        release(target);
        launch(target);
    }
}

void PushTargets::sessionEnded()
{
    m_session.reset();
    for (auto &[id, target] : m_targets) {
        target.generation = ++m_generation; // its last words are none of a target that waits
        release(target);
        showWaiting(target);
    }
}

void PushTargets::onStatus(const QString &targetId, quint64 generation, const DestinationStatus &status)
{
    const auto found = m_targets.find(targetId);
    if (found == m_targets.end() || found->second.generation != generation || status.state == OutputState::Finished)
        return; // it ends with its session or with the target, and both say so themselves
    found->second.last = status;
    Q_EMIT changed(status);
}

} // namespace castwright::media
