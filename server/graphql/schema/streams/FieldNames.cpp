// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/streams/FieldNames.h"

#include <vector>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
struct Name {
    QString ours;
    QString theirs;
};

/// The longer names come first: what follows one ("[2]", ".jsonValue") stays.
FieldNamer byTable(std::vector<Name> table)
{
    return [table = std::move(table)](const QString &ours, const Value &) {
        for (const Name &row : table) {
            const QString rest = ours.mid(row.ours.size());
            if (ours.startsWith(row.ours) && (rest.isEmpty() || rest[0] == u'[' || rest[0] == u'.'))
                return QString(row.theirs + rest);
        }
        return ours;
    };
}

FieldNamer streamNames()
{
    const FieldNamer plain = byTable({{u"dvrSec"_s, u"dvrWindowSeconds"_s},
                                      {u"dvrChapterSec"_s, u"dvrChapterIntervalSeconds"_s},
                                      {u"dvrChapters"_s, u"dvrChapterMode"_s},
                                      {u"conflict"_s, u"publisherConflict"_s},
                                      {u"pullBackupUrls"_s, u"pullSource.backupUris"_s},
                                      {u"pullUrl"_s, u"pullSource.sourceUri"_s},
                                      {u"pull"_s, u"pullSource"_s}});
    return [plain](const QString &ours, const Value &input) -> QString {
        const QString list = u"pull.urls"_s;
        if (!ours.startsWith(list))
            return plain(ours, input);
        const int number = ours.mid(list.size() + 1).chopped(ours.endsWith(u']') ? 1 : 0).toInt(); // the first address is told apart
        return number == 0 ? u"pullSource.sourceUri"_s : u"pullSource.backupUris[%1]"_s.arg(number - 1);
    };
}

FieldNamer clipNames()
{
    return [](const QString &ours, const Value &input) -> QString {
        const bool isOld = input.contains(u"startTime") || input.contains(u"endTime"); // the names of before
        if (ours == u"startUnixMs")
            return isOld ? u"startTime"_s : u"startUnix"_s;
        if (ours == u"endUnixMs")
            return isOld ? u"endTime"_s : u"stopUnix"_s;
        return ours == u"startMediaMs" ? u"startMedia"_s
            : ours == u"endMediaMs"    ? u"stopMedia"_s
            : ours == u"durationMs"    ? u"duration"_s
                                       : ours;
    };
}

FieldNamer policyNames()
{
    const FieldNamer parts = byTable({{u"webhookUrl"_s, u"policy.webhook.url"_s},
                                      {u"webhookSecret"_s, u"policy.webhook.secret"_s},
                                      {u"webhookTimeoutMs"_s, u"policy.webhook.timeoutMs"_s},
                                      {u"allowedKids"_s, u"policy.jwt.allowedKids"_s},
                                      {u"requiredAudience"_s, u"policy.jwt.requiredAudience"_s},
                                      {u"requiredClaims"_s, u"policy.jwt.requiredClaimsJson"_s},
                                      {u"type"_s, u"policy.type"_s},
                                      {u"mediaId"_s, u"vodAssetId"_s}});
    return [parts](const QString &ours, const Value &input) {
        for (const QString &prefix : {u"playbackPolicy."_s, u"policy."_s})
            if (ours.startsWith(prefix))
                return parts(ours.mid(prefix.size()), input);
        return parts(ours, input);
    };
}
} // namespace

QHash<QString, FieldNamer> contractFieldNames()
{
    const auto always = [](const QString &theirs) -> FieldNamer { return [theirs](const QString &, const Value &) { return theirs; }; };
    return {{u"createStream"_s, streamNames()},
            {u"updateStream"_s, streamNames()},
            {u"createClip"_s, clipNames()},
            {u"setPlaybackPolicy"_s, policyNames()},
            {u"setMediaRetentionPolicy"_s, always(u"days"_s)},
            {u"setStreamRetentionOverrides"_s,
             byTable({{u"dvrRetentionDays"_s, u"dvrRetentionDaysOverride"_s}, {u"clipRetentionDays"_s, u"clipRetentionDaysOverride"_s}})},
            {u"createDeveloperToken"_s,
             [](const QString &ours, const Value &) { // one text holds all scopes
                 return ours.startsWith(u"scopes") ? u"permissions"_s : ours == u"expiresAt" ? u"expiresIn"_s : ours;
             }},
            {u"testPlaybackAccess"_s,
             byTable({{u"token"_s, u"viewerToken"_s},
                      {u"address"_s, u"viewerIp"_s},
                      {u"protocol"_s, u"connector"_s},
                      {u"asksWebhook"_s, u"fireWebhook"_s}})}};
}

} // namespace castwright::graphql
