// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Account.h"
#include "services/TelemetryInputs.h"
#include "services/UseCaseCatalog.h"
#include "store/PlayerReports.h"

namespace castwright {

class VodRepository;
struct PlaybackName;
struct ServiceContext;

/// What players tell of themselves: how long the first picture took, how playing went on, how far a film was watched. Anybody may tell, so
/// that every number is bounded and what stands for nothing is forgotten without a word. Thread: server.
class TelemetryService {
public:
    TelemetryService(const ServiceContext &context, const Account &owner, VodRepository &vods);
    void registerUseCases(UseCaseCatalog &catalog);

    /// Both false when it was forgotten.
    bool takeBoot(const QJsonObject &told);
    bool takeSession(const QJsonObject &told);

    Result<PlayerBoots> boots(const CallContext &call, const PlayerQuery &input);
    Result<PlayerQoe> sessions(const CallContext &call, const PlayerQuery &input);
    Result<FilmReach> reach(const CallContext &call, const PlayerQuery &input);
    Result<TopFilms> topFilms(const CallContext &call, const PlayerQuery &input);

private:
    struct Asked;
    std::optional<PlaybackName> nameOf(const QJsonObject &told) const;
    Result<Asked> askedOf(const CallContext &call, const PlayerQuery &input) const;
    Result<QString> resourceOf(const QString &accountId, const QString &idOrHash) const;
    void describe(const QString &accountId, TopFilm &film) const;
    void tidy();

    const ServiceContext &m_context;
    const Account &m_owner;
    VodRepository &m_vods;
    PlayerReports m_reports;
    qint64 m_tidyDay = 0;
};

} // namespace castwright
