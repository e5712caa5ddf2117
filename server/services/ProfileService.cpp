// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ProfileService.h"

#include "services/ServiceContext.h"
#include "services/StudioService.h"
#include "services/UseCaseBinding.h"

#include <QJsonDocument>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostProfiles = 100;

/// Profiles are few and read seldom: each is one value among the settings.
QString keyOf(const QString &accountId, const QString &profileId)
{
    return u"profile/"_s + accountId + u'/' + profileId;
}

ProfileSettings settingsOf(const Studio &studio)
{
    return {studio.canvas,   studio.verticalCanvas, studio.transition,      studio.slate,
            studio.encoding, studio.masterVolumeDb, studio.replayBufferSec, studio.monitorDevice};
}

/// What keep() wrote; the field table refuses ids and times, which are not for requests.
Result<Profile> read(const QString &accountId, const QString &text)
{
    const QJsonObject row = QJsonDocument::fromJson(text.toUtf8()).object();
    const auto time = [&row](QStringView name) { return QDateTime::fromString(row.value(name).toString(), Qt::ISODateWithMs).toUTC(); };
    Profile profile;
    profile.id = row.value(u"id").toString();
    profile.accountId = accountId;
    profile.name = row.value(u"name").toString();
    profile.createdAt = time(u"createdAt");
    profile.updatedAt = time(u"updatedAt");
    profile.revision = row.value(u"revision").toInt(1);
    CW_TRY(profile.settings, fromJson<ProfileSettings>(row.value(u"settings").toObject()));
    return profile;
}

Result<> checkName(const QString &name)
{
    return name.trimmed().isEmpty() ? Result<>(std::unexpected(fieldError(u"name"_s, u"must not be blank"_s))) : Result<>();
}
} // namespace

void ProfileService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindUseCase("profile.list", Scope::StudiosRead, Effect::Read, "List profiles", "A page of the account's profiles.", this,
                            &ProfileService::list));
    catalog.add(
        bindUseCase("profile.create", Scope::StudiosWrite, Effect::Write, "Keep a studio's settings as a profile",
                    "Keeps canvas, transition, slate, encoding and sound settings under a name; scenes, sources and destinations are "
                    "not in it.",
                    this, &ProfileService::create));
    catalog.add(bindUseCase("profile.update", Scope::StudiosWrite, Effect::Write, "Rename a profile", "Gives a profile another name.", this,
                            &ProfileService::update));
    catalog.add(bindUseCase("profile.delete", Scope::StudiosWrite, Effect::Write, "Delete a profile",
                            "Forgets a profile; studios that took it over stay as they are.", this, &ProfileService::remove));
    catalog.add(bindUseCase("profile.apply", Scope::StudiosWrite, Effect::Write, "Put a profile on a studio",
                            "Gives the studio the profile's settings.", this, &ProfileService::apply));
}

Result<QList<Profile>> ProfileService::all(const QString &accountId) const
{
    CW_TRY(const auto rows, m_context.store.settings.all(keyOf(accountId, {})));
    QList<Profile> profiles;
    for (const auto &[key, value] : rows) {
        CW_TRY(Profile profile, read(accountId, value));
        profiles.append(std::move(profile));
    }
    std::ranges::sort(profiles, {}, &Profile::id);
    return profiles;
}

Result<Profile> ProfileService::find(const QString &accountId, const QString &profileId) const
{
    CW_TRY(const auto profiles, all(accountId));
    const auto found = std::ranges::find(profiles, profileId, &Profile::id);
    if (found == profiles.end())
        return fail(ErrorCode::NotFound, u"There is no profile with this id."_s);
    return *found;
}

Result<> ProfileService::keep(const Profile &profile)
{
    return m_context.store.settings.setValue(keyOf(profile.accountId, profile.id),
                                             QString::fromUtf8(QJsonDocument(toJson(profile)).toJson(QJsonDocument::Compact)));
}

Result<PageOf<Profile>> ProfileService::list(const CallContext &call, const PageInput &input)
{
    const QString &account = call.caller.accountId;
    return listPage<Profile>(m_context.cursors, u"profiles/"_s + account, input.limit, input.cursor,
                             [&](const QString &after, int limit) -> Result<Page<Profile>> {
                                 CW_TRY(auto profiles, all(account));
                                 profiles.removeIf([&after](const Profile &profile) { return profile.id <= after; });
                                 Page<Profile> page;
                                 page.hasMore = profiles.size() > limit;
                                 page.items = profiles.first(std::min<qsizetype>(limit, profiles.size()));
                                 return page;
                             });
}

Result<Profile> ProfileService::create(const CallContext &call, const ProfileCreate &input)
{
    CW_TRY(const Studio studio, m_context.studio(call, input.studioId));
    CW_CHECK(checkName(input.name));
    CW_TRY(const auto present, all(studio.accountId));
    CW_CHECK(checkRoom(static_cast<int>(present.size()), mostProfiles, "profiles"));
    Profile profile;
    m_context.stampNew(profile, "prf");
    profile.accountId = studio.accountId;
    profile.name = input.name.trimmed();
    profile.settings = settingsOf(studio);
    CW_CHECK(keep(profile));
    m_context.publish("profile.created", profile.accountId, {}, toJson(profile));
    return profile;
}

Result<Profile> ProfileService::update(const CallContext &call, const ProfileUpdate &input)
{
    CW_TRY(Profile profile, find(call.caller.accountId, input.profileId));
    CW_CHECK(checkRevision(call, profile));
    CW_CHECK(checkName(input.name));
    profile.name = input.name.trimmed();
    m_context.touch(profile);
    CW_CHECK(keep(profile));
    m_context.publish("profile.updated", profile.accountId, {}, toJson(profile));
    return profile;
}

Result<Nothing> ProfileService::remove(const CallContext &call, const ProfileId &input)
{
    CW_TRY(const Profile profile, find(call.caller.accountId, input.profileId));
    CW_CHECK(checkRevision(call, profile));
    CW_CHECK(m_context.store.settings.remove(keyOf(profile.accountId, profile.id)));
    m_context.publish("profile.deleted", profile.accountId, {}, idObject(profile.id));
    return Nothing{};
}

Result<Studio> ProfileService::apply(const CallContext &call, const ProfileApply &input)
{
    CW_TRY(const Profile profile, find(call.caller.accountId, input.profileId));
    QJsonObject change = toJson(profile.settings);
    change.insert(u"studioId"_s, input.studioId);
    if (!profile.settings.verticalCanvas)
        change.insert(u"verticalCanvas"_s, QJsonValue()); // null removes it
    CW_TRY(const StudioUpdate update, fromJson<StudioUpdate>(change));
    return m_studios.update(call, update);
}

} // namespace castwright
