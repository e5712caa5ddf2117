// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Clock.h"
#include "base/Id.h"
#include "fakes/FakeMediaEngine.h"
#include "fakes/FakeStreamEngine.h"
#include "ports/EventBus.h"
#include "services/Services.h"
#include "services/UseCaseCatalog.h"
#include "store/Database.h"
#include "store/FileSecretStore.h"

#include <QTemporaryDir>
#include <QtTest>

namespace castwright::tests {

/// All services on a database in memory, a fake engine and a clock that stands still.
class ServiceFixture {
public:
    ServiceFixture() : ServiceFixture(std::move(*Database::openInMemory())) {}
    explicit ServiceFixture(const ServiceOptions &given) : ServiceFixture(std::move(*Database::openInMemory()), given) {}
    explicit ServiceFixture(std::unique_ptr<Database> opened, const ServiceOptions &given = {})
        : database(std::move(opened))
        , secrets(*FileSecretStore::openIn(folder.path()))
        , ids(makeSequentialIds())
        , services({*database, engine, events, clock, *ids, *secrets, options(given), &streams})
    {
        QObject::connect(&events, &EventBus::published, &events, [this](const EventPtr &event) { published.append(event); });
        if (const auto started = services.start(); !started)
            qFatal("%s", qPrintable(started.error().message));
        services.registerAll(catalog);
        caller = Caller::owner(services.owner().id, Door::Internal);
    }

    ServiceOptions options(ServiceOptions made = {}) const
    {
        if (made.dataDir.isEmpty())
            made.dataDir = folder.path();
        return made;
    }

    /// Invokes as `caller` and waits for the answer, which with the fakes comes at once.
    Result<QJsonObject> call(const char *useCase, const QJsonObject &input = {}, int expectedRevision = 0)
    {
        return callAs(caller, useCase, input, expectedRevision);
    }
    Result<QJsonObject> callAs(const Caller &who, const char *useCase, const QJsonObject &input = {}, int expectedRevision = 0)
    {
        std::optional<Result<QJsonObject>> answer;
        catalog.invoke(QString::fromLatin1(useCase), {who, expectedRevision}, input, [&](Result<Outcome> result) {
            answer = result ? Result<QJsonObject>(result->toJson()) : std::unexpected(result.error());
        });
        Q_ASSERT(answer);
        return *answer;
    }
    /// The answer of an act that must succeed; empty, with a failed check, otherwise.
    QJsonObject ok(const char *useCase, const QJsonObject &input = {}, int expectedRevision = 0)
    {
        const auto answer = call(useCase, input, expectedRevision);
        if (!answer)
            QTest::qFail(qPrintable(QStringLiteral("%1: %2").arg(QLatin1String(useCase), answer.error().message)), __FILE__, __LINE__);
        return answer.value_or(QJsonObject());
    }
    /// "not_found" or "unprocessable name": the wire code and field of an act that must fail.
    QString refusal(const char *useCase, const QJsonObject &input = {}, int expectedRevision = 0)
    {
        return describe(call(useCase, input, expectedRevision));
    }
    static QString describe(const Result<QJsonObject> &answer)
    {
        if (answer)
            return QStringLiteral("succeeded");
        const auto wire = errorRow(answer.error().code).wire;
        const QString code = QString::fromLatin1(wire.data(), static_cast<qsizetype>(wire.size()));
        return answer.error().field.isEmpty() ? code : QString(code + QLatin1Char(' ') + answer.error().field);
    }

    QString makeStudio(const QString &name = QStringLiteral("Show"))
    {
        return ok("studio.create", {{QStringLiteral("name"), name}})[u"id"].toString();
    }
    QString makeDestination(const QString &studioId, const QString &name = QStringLiteral("Twitch"))
    {
        return ok("destination.create",
                  {{QStringLiteral("studioId"), studioId},
                   {QStringLiteral("name"), name},
                   {QStringLiteral("url"), QStringLiteral("rtmp://127.0.0.1/live")},
                   {QStringLiteral("streamKey"), QStringLiteral("live_0123456789_wxyz")}})[u"id"]
            .toString();
    }
    QString makeStream(const QJsonObject &more = {})
    {
        QJsonObject input{{QStringLiteral("name"), QStringLiteral("Stage")}};
        for (auto it = more.begin(); it != more.end(); ++it)
            input.insert(it.key(), it.value());
        return ok("stream.create", input)[u"id"].toString();
    }
    QString playbackIdOf(const QString &resourceId) const
    {
        QString id;
        (void)database->query(QStringLiteral("SELECT playback_id FROM playback_ids WHERE resource_id=?"), {resourceId},
                              [&](const SqlRow &row) { id = row.text(0); });
        return id;
    }
    QStringList eventTypes() const
    {
        QStringList types;
        for (const auto &event : published)
            types += event->type;
        return types;
    }

    QTemporaryDir folder;
    std::unique_ptr<Database> database;
    std::unique_ptr<FileSecretStore> secrets;
    FakeMediaEngine engine;
    FakeStreamEngine streams;
    EventBus events;
    MockClock clock;
    std::unique_ptr<IdSource> ids;
    Services services;
    UseCaseCatalog catalog;
    Caller caller;
    QList<EventPtr> published;
};

} // namespace castwright::tests
