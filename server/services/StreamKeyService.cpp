// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/StreamKeyService.h"

#include "services/ServiceContext.h"
#include "services/StreamFeed.h"
#include "services/StreamRules.h"
#include "services/UseCaseBinding.h"

namespace castwright {

using namespace Qt::StringLiterals;

void StreamKeyService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("streamKey.list", Scope::StreamsRead, Effect::Read, "List stream keys",
                            "A page of the stream's named keys; the keys themselves are shown to those who may change streams.", this,
                            &StreamKeyService::list));
    catalog.add(bindUseCase("streamKey.create", Scope::StreamsWrite, Effect::Write, "Create a stream key",
                            "One more key with which somebody may publish.", this, &StreamKeyService::create));
    catalog.add(bindUseCase("streamKey.update", Scope::StreamsWrite, Effect::Write, "Change a stream key",
                            "Its name, or whether it opens the stream; who publishes with a key that is switched off is sent away.", this,
                            &StreamKeyService::update));
    catalog.add(bindUseCase("streamKey.delete", Scope::StreamsWrite, Effect::Write, "Delete a stream key",
                            "Whoever publishes with it is sent away.", this, &StreamKeyService::remove));
    catalog.add(bindUseCase("streamKey.check", Scope::StreamsRead, Effect::Read, "Check a stream key",
                            "Says whether a key would open a stream of this account.", this, &StreamKeyService::check));
}

StreamKey StreamKeyService::shown(const CallContext &call, const StoredStreamKey &key)
{
    StreamKey seen = key;
    if (call.caller.holds(Scope::StreamsWrite))
        seen.value = key.key.reveal();
    return seen;
}

Result<StoredStreamKey> StreamKeyService::find(const CallContext &call, const QString &streamId, const QString &keyId) const
{
    CW_TRY(const StoredStream stream, m_context.store.streams.find(call.caller.accountId, streamId));
    CW_TRY(const StoredStreamKey key, m_context.store.streamKeys.find(call.caller.accountId, keyId));
    if (key.streamId != stream.id)
        return fail(ErrorCode::NotFound, u"There is no stream key with this id."_s);
    return key;
}

Result<WindowOf<StreamKey>> StreamKeyService::list(const CallContext &call, const StreamPartList &input)
{
    CW_TRY(const StoredStream stream, m_context.store.streams.find(call.caller.accountId, input.streamId));
    CW_TRY(auto rows, m_context.store.streamKeys.ofStream(stream.accountId, stream.id));
    CW_TRY(auto cut, windowOf<StoredStreamKey>(m_context.cursors, u"streamKeys/"_s + stream.id, input, std::move(rows)));
    WindowOf<StreamKey> answer{{}, cut.nextCursor, cut.totalCount, cut.hasMore, cut.hasBefore};
    for (const StoredStreamKey &row : std::as_const(cut.data))
        answer.data += shown(call, row);
    return answer;
}

Result<StreamKey> StreamKeyService::create(const CallContext &call, const StreamKeyCreate &input)
{
    if (input.name.trimmed().isEmpty())
        return std::unexpected(fieldError(u"name"_s, u"must not be blank"_s));
    CW_TRY(const StoredStream stream, m_context.store.streams.find(call.caller.accountId, input.streamId));
    CW_TRY(const auto present, m_context.store.streamKeys.ofStream(stream.accountId, stream.id));
    CW_CHECK(checkRoom(static_cast<int>(present.size()), limits::keysPerStream, "keys of this stream"));
    StoredStreamKey key;
    key.id = m_context.ids.next("skey"_L1);
    key.accountId = stream.accountId;
    key.streamId = stream.id;
    key.name = input.name;
    key.key = Secret(streamrules::makeKey());
    key.keyHash = streamrules::hashOfKey(key.key.reveal());
    key.createdAt = m_context.clock.now();
    CW_CHECK(m_context.store.streamKeys.insert(key));
    m_context.publish("streamKey.created", key.accountId, {}, toJson<StreamKey>(key));
    return shown(call, key);
}

void StreamKeyService::sendAway(const StoredStreamKey &key) const
{
    if (m_context.streams.live(key.streamId).keyId == key.id)
        m_context.streams.disconnectPublisher(key.streamId);
}

Result<StreamKey> StreamKeyService::update(const CallContext &call, const StreamKeyUpdate &input)
{
    CW_TRY(StoredStreamKey key, find(call, input.streamId, input.streamKeyId));
    CW_CHECK(checkRevision(call, key));
    if (input.name)
        key.name = *input.name;
    if (key.name.trimmed().isEmpty())
        return std::unexpected(fieldError(u"name"_s, u"must not be blank"_s));
    if (input.isActive)
        key.isActive = *input.isActive;
    ++key.revision;
    CW_CHECK(m_context.store.streamKeys.update(key));
    if (!key.isActive)
        sendAway(key);
    m_context.publish("streamKey.updated", key.accountId, {}, toJson<StreamKey>(key));
    return shown(call, key);
}

Result<Nothing> StreamKeyService::remove(const CallContext &call, const StreamKeyId &input)
{
    CW_TRY(const StoredStreamKey key, find(call, input.streamId, input.streamKeyId));
    CW_CHECK(checkRevision(call, key));
    CW_CHECK(m_context.store.streamKeys.remove(key.accountId, key.id));
    sendAway(key);
    m_context.publish("streamKey.deleted", key.accountId, {}, idObject(key.id));
    return Nothing{};
}

Result<StreamKeyVerdict> StreamKeyService::check(const CallContext &call, const StreamKeyCheck &input)
{
    const QString hash = streamrules::hashOfKey(input.key);
    auto stream = m_context.store.streams.findByKeyHash(hash);
    if (!stream || stream->accountId != call.caller.accountId) {
        const auto key = m_context.store.streamKeys.findByKeyHash(hash);
        if (!key || key->accountId != call.caller.accountId)
            return StreamKeyVerdict{false, u"No stream has this key."_s};
        if (!key->isActive)
            return StreamKeyVerdict{false, u"The key is switched off."_s};
        stream = m_context.store.streams.find(key->accountId, key->streamId);
    }
    CW_TRY(const StoredStream found, std::move(stream));
    const auto publishable = streamrules::checkPublishable(found); // what the doors ask as well
    return StreamKeyVerdict{publishable.has_value(), publishable ? QString() : publishable.error().message};
}

} // namespace castwright
