// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PlaybackService.h"

#include "services/PlaybackGate.h"
#include "services/ServiceContext.h"
#include "services/StreamRules.h"
#include "services/StreamService.h"
#include "services/UseCaseBinding.h"

namespace castwright {

using namespace Qt::StringLiterals;

void PlaybackService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindAsyncUseCase("playback.test", Scope::StreamsRead, Effect::Read, "Try whether somebody may watch",
                                 "Decides as the doors do, with the reason where it is no.", this, &PlaybackService::test));
    catalog.add(bindUseCase("playback.setPolicy", Scope::StreamsWrite, Effect::Write, "Set who may watch",
                            "Sets the whole policy of a stream, a clip or a media asset.", this, &PlaybackService::setPolicy));
}

void PlaybackService::test(const CallContext &call, const PlaybackTest &input, std::function<void(Result<PlayDecision>)> done)
{
    const auto name = m_context.store.playbackIds.find(input.playbackId);
    if (!name || name->accountId != call.caller.accountId)
        return done(fail(ErrorCode::NotFound, u"There is nothing to watch under this playback id."_s));
    const PlayAsk ask{input.playbackId, input.token, input.address, input.requestUrl, input.protocol, input.sessionId, input.asksWebhook};
    m_gate.decide(ask, [done = std::move(done)](const PlayDecision &decision) { done(decision); });
}

Result<PlaybackPolicy> PlaybackService::setPolicy(const CallContext &call, const PlaybackPolicySet &input)
{
    const int named = !input.streamId.isEmpty() + !input.clipId.isEmpty() + !input.mediaId.isEmpty();
    if (named != 1)
        return std::unexpected(fieldError(u"streamId"_s, u"or clipId or mediaId is required, and only one of them"_s));
    if (auto wrong = streamrules::checkPolicy(input.policy); !wrong) {
        wrong.error().field.replace("playbackPolicy."_L1, "policy."_L1);
        return std::unexpected(wrong.error());
    }
    const QString &account = call.caller.accountId;
    if (!input.streamId.isEmpty()) {
        CW_TRY(StoredStream stream, m_context.store.streams.find(account, input.streamId));
        stream.playbackPolicy = input.policy;
        m_context.touch(stream);
        CW_CHECK(m_context.store.streams.update(stream));
        m_context.publish("stream.updated", account, {}, toJson(StreamService::shown({}, stream)));
    } else if (!input.clipId.isEmpty()) {
        CW_TRY(Clip clip, m_context.store.clips.find(account, input.clipId));
        clip.playbackPolicy = input.policy;
        m_context.touch(clip);
        CW_CHECK(m_context.store.clips.update(clip));
        m_context.publish("clip.updated", account, {}, toJson(clip));
    } else {
        CW_TRY(const StoredAsset asset, m_context.store.assets.find(account, input.mediaId));
        CW_CHECK(m_context.store.assetPolicies.set(asset.id, input.policy));
        m_context.publish("media.updated", account, {}, toJson<Asset>(asset));
    }
    return input.policy;
}

} // namespace castwright
