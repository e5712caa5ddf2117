// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/ProfileInputs.h"
#include "services/UseCaseCatalog.h"

namespace castwright {

class StudioService;
struct ServiceContext;

/// Profiles: a studio's settings kept under a name and put on again, on it or on another one. Thread: server.
class ProfileService {
public:
    ProfileService(const ServiceContext &context, StudioService &studios) : m_context(context), m_studios(studios) {}
    void registerUseCases(UseCaseCatalog &catalog);

    Result<PageOf<Profile>> list(const CallContext &call, const PageInput &input);
    Result<Profile> create(const CallContext &call, const ProfileCreate &input);
    Result<Profile> update(const CallContext &call, const ProfileUpdate &input);
    Result<Nothing> remove(const CallContext &call, const ProfileId &input);
    /// By the rules of studio.update; outputs that run begin anew where their encode changes.
    Result<Studio> apply(const CallContext &call, const ProfileApply &input);

private:
    Result<QList<Profile>> all(const QString &accountId) const;
    Result<Profile> find(const QString &accountId, const QString &profileId) const;
    Result<> keep(const Profile &profile);

    const ServiceContext &m_context;
    StudioService &m_studios;
};

} // namespace castwright
