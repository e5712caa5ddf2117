// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/SourcePreviews.h"
#include "services/StreamInputs.h"
#include "services/StreamPreview.h"
#include "services/UseCaseCatalog.h"
#include "store/StreamRepository.h"

namespace castwright {

struct ServiceContext;

/// Streams that are published here or fetched from elsewhere: made, listed, changed, deleted, their keys made anew. Thread: server.
class StreamService {
public:
    explicit StreamService(const ServiceContext &context) : m_context(context), m_previews(context) {}
    void registerUseCases(UseCaseCatalog &catalog);

    Result<WindowOf<Stream>> list(const CallContext &call, const StreamListInput &input);
    Result<Stream> get(const CallContext &call, const StreamId &input);
    Result<Stream> create(const CallContext &call, const StreamCreate &input);
    Result<Stream> update(const CallContext &call, const StreamUpdate &input);
    /// Sends the publisher away; clips and recordings stay.
    Result<Nothing> remove(const CallContext &call, const StreamId &input);
    /// Whoever publishes with the old key is sent away.
    Result<Stream> rotateKey(const CallContext &call, const StreamId &input);
    Result<StreamLive> live(const CallContext &call, const StreamId &input);
    /// Of pull streams, the last fifty of each, by one statement.
    Result<SourceEventRows> sourceEvents(const CallContext &call, const StreamIds &input);
    Result<StreamLiveList> liveMany(const CallContext &call, const StreamIds &input);
    Result<Stream> disconnect(const CallContext &call, const StreamId &input);
    Result<Stream> failOver(const CallContext &call, const StreamId &input);
    /// The newest picture that was made of it.
    Result<BinaryAnswer> thumbnail(const CallContext &call, const StreamId &input);
    /// Decodes it for being looked at, until ten seconds after the last request.
    void preview(const CallContext &call, const StreamPreviewInput &input, std::function<void(Result<StreamPreview>)> done);
    /// NotFound when nothing of that moment is kept.
    void frame(const CallContext &call, const StreamFrameInput &input, std::function<void(Result<BinaryAnswer>)> done);

    /// Tells the engine of every stream; once, at the start.
    Result<> start(const QString &accountId);
    /// As the caller may see it.
    static Stream shown(const CallContext &call, StoredStream stream);

private:
    Result<> store(StoredStream &stream);
    Result<> setPull(const CallContext &call, StoredStream &stream, const QStringList &urls) const;
    Result<> changePull(const CallContext &call, StoredStream &stream, const StreamUpdate &input) const;
    Result<> checkRelayed(const CallContext &call, const QString &relayId, const QString &field) const;
    Result<> check(const StoredStream &stream) const;

    const ServiceContext &m_context;
    SourcePreviews m_previews;
};

} // namespace castwright
