// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/Names.h"

#include <QHash>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

QString enumValueName(QStringView wire)
{
    QString out;
    for (qsizetype i = 0; i < wire.size(); ++i) {
        const QChar c = wire[i];
        if (c.unicode() > 127 || !c.isLetterOrNumber()) {
            out += u'_';
            continue;
        }
        if (c.isUpper() && i > 0 && (wire[i - 1].isLower() || wire[i - 1].isDigit()))
            out += u'_';
        out += c.toUpper();
    }
    return out.isEmpty() ? u"NONE"_s : out.front().isDigit() ? QString(u'_' + out) : out;
}

QString wireNameOf(const EnumShape &shape, QStringView name)
{
    for (const std::string_view value : shape.values) {
        const QString wire = QString::fromLatin1(value.data(), qsizetype(value.size()));
        if (enumValueName(wire) == name)
            return wire;
    }
    return {};
}

QString capitalised(const QString &text)
{
    return text.isEmpty() ? text : QString(text.front().toUpper() + text.mid(1));
}

QString description(const QString &text, int indent)
{
    if (text.isEmpty())
        return {};
    QString safe = text;
    safe.replace(u"\"\"\""_s, u"\\\"\"\""_s);
    const QString blanks(indent, u' ');
    const bool needsBreak = safe.endsWith(u'"') || safe.endsWith(u'\\') || safe.startsWith(u'"');
    return blanks + u"\"\"\""_s + (needsBreak ? QString(u'\n' + blanks + safe + u'\n' + blanks) : safe) + u"\"\"\"\n"_s;
}

QString idTypeOf(QStringView fieldName)
{
    static const QHash<QString, QString> types{{u"studioId"_s, u"Studio"_s},
                                               {u"sceneId"_s, u"Scene"_s},
                                               {u"programSceneId"_s, u"Scene"_s},
                                               {u"previewSceneId"_s, u"Scene"_s},
                                               {u"sourceId"_s, u"Source"_s},
                                               {u"sourceIds"_s, u"Source"_s},
                                               {u"destinationId"_s, u"Destination"_s},
                                               {u"destinationIds"_s, u"Destination"_s},
                                               {u"mediaId"_s, u"MediaAsset"_s},
                                               {u"assetId"_s, u"MediaAsset"_s},
                                               {u"keyId"_s, u"ApiKey"_s},
                                               {u"webhookId"_s, u"Webhook"_s},
                                               {u"connectionId"_s, u"LinkedAccount"_s},
                                               {u"streamId"_s, u"Stream"_s},
                                               {u"streamIds"_s, u"Stream"_s},
                                               {u"streamKeyId"_s, u"StreamKey"_s},
                                               {u"targetId"_s, u"PushTarget"_s},
                                               {u"clipId"_s, u"Clip"_s},
                                               {u"signingKeyId"_s, u"SigningKey"_s},
                                               {u"dvrId"_s, u"DVRRequest"_s},
                                               {u"edgeId"_s, u"EdgeNode"_s}};
    return types.value(fieldName.toString());
}

namespace {
QString nounOf(const QString &noun)
{
    static const QHash<QString, QString> nouns{{u"key"_s, u"apiKey"_s},
                                               {u"connection"_s, u"linkedAccount"_s},
                                               {u"media"_s, u"mediaAsset"_s},
                                               {u"chat"_s, u"chatMessage"_s},
                                               {u"replay"_s, u"replayBuffer"_s}};
    return nouns.value(noun, noun);
}
} // namespace

QString rootFieldOf(const QString &useCaseId, bool isPaged)
{
    static const QHash<QString, QString> given{{u"stream.status"_s, u"liveStatus"_s},
                                               {u"stream.goLive"_s, u"goLive"_s},
                                               {u"stream.goOffline"_s, u"goOffline"_s},
                                               {u"stream.preflight"_s, u"preflight"_s},
                                               {u"audio.levels"_s, u"audioLevels"_s},
                                               {u"audio.listeningDevices"_s, u"listeningDevices"_s},
                                               {u"program.screenshot"_s, u"screenshot"_s},
                                               {u"session.resumable"_s, u"resumableSessions"_s},
                                               {u"source.devices"_s, u"devices"_s},
                                               {u"source.preview"_s, u"sourcePreview"_s},
                                               {u"source.reorder"_s, u"reorderSources"_s},
                                               {u"studio.export"_s, u"studioExport"_s},
                                               {u"studio.importObs"_s, u"importObsStudio"_s},
                                               {u"scene.moveTransition"_s, u"moveTransition"_s},
                                               {u"media.trim"_s, u"trimMediaAsset"_s},
                                               {u"replay.save"_s, u"saveReplay"_s},
                                               {u"analytics.protocols"_s, u"viewerProtocolsConnection"_s},
                                               {u"analytics.currentViewers"_s, u"currentViewers"_s},
                                               {u"stream.live"_s, u"streamLive"_s},
                                               {u"stream.liveMany"_s, u"streamsLive"_s},
                                               {u"pushTarget.listMany"_s, u"pushTargetsOfStreams"_s},
                                               {u"graphql.ask"_s, u"askForOperation"_s},
                                               {u"graphql.copyAs"_s, u"copyOperationAs"_s},
                                               {u"graphql.execute"_s, u"executeOperation"_s}};
    if (const auto found = given.constFind(useCaseId); found != given.constEnd())
        return *found;
    const QString noun = nounOf(useCaseId.section(u'.', 0, 0));
    const QString verb = useCaseId.section(u'.', 1);
    if (verb == u"list")
        return noun + (isPaged ? u"sConnection"_s : u"s"_s);
    if (verb == u"get")
        return noun;
    static const QStringList facts{u"levels"_s, u"status"_s,    u"devices"_s, u"threads"_s,
                                   u"queues"_s, u"thumbnail"_s, u"files"_s,   u"stats"_s};
    return facts.contains(verb) ? QString(noun + capitalised(verb)) : QString(verb + capitalised(noun));
}

QString objectNameOf(const QString &describedName)
{
    static const QHash<QString, QString> renamed{{u"Connection"_s, u"LinkedAccount"_s},
                                                 {u"Empty"_s, u"Done"_s},
                                                 {u"DvrSession"_s, u"DVRRequest"_s},
                                                 {u"StreamTrack"_s, u"IncomingTrack"_s}};
    return renamed.value(describedName, describedName);
}

QString typeDescription(const QString &name)
{
    static const QHash<QString, QString> texts{
        {u"Studio"_s, u"A show: its scenes of sources, its destinations, its live session."_s},
        {u"Scene"_s, u"An arrangement of sources on the canvas."_s},
        {u"SceneItem"_s, u"A source placed in a scene: a box in canvas pixels, turned about its centre."_s},
        {u"Source"_s, u"Something with a picture or sound: a camera, a film, a text, another scene ..."_s},
        {u"Destination"_s, u"Where a studio's program is sent: a platform, a server, a file."_s},
        {u"MediaAsset"_s, u"A file of the media library: an upload, a recording, a replay."_s},
        {u"ApiKey"_s, u"An API key, without its secret."_s},
        {u"Webhook"_s, u"An address that is told of events."_s},
        {u"ChatMessage"_s, u"One message of a studio's chat."_s},
        {u"LinkedAccount"_s, u"An account at a platform that was linked to this server."_s},
        {u"Canvas"_s, u"The picture a program is composed on, in pixels."_s},
        {u"Encoding"_s, u"How pictures and sound are encoded for destinations and recordings."_s},
        {u"Slate"_s, u"What stands in for a source that fails."_s},
        {u"Transition"_s, u"How one scene gives way to the next."_s},
        {u"Filter"_s, u"Something done to a source's picture or sound before it is shown."_s},
        {u"StreamStatus"_s, u"Whether a studio is live, since when, and how its destinations do."_s},
        {u"DestinationStatus"_s, u"What one destination does right now."_s},
        {u"SourceStatus"_s, u"What one source does right now."_s},
        {u"AudioLevels"_s, u"How loud a studio's sources and its mix are right now."_s},
        {u"Health"_s, u"That the server is there, and what it allows."_s},
        {u"Binary"_s, u"A file inside an answer, as base64."_s},
        {u"Done"_s, u"It was done, and there is nothing more to say."_s}};
    return texts.value(name, u"The schema %1 of the REST documentation under /docs, in the terms of GraphQL."_s.arg(name));
}

} // namespace castwright::graphql
