// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/CastwrightSchema.h"

#include "base/Log.h"
#include "domain/LiveStatus.h"
#include "domain/Stream.h"
#include "graphql/language/Parser.h"
#include "graphql/limits/Complexity.h"
#include "graphql/schema/Paging.h"
#include "graphql/schema/UnionFit.h"
#include "graphql/schema/streams/AccessBindings.h"
#include "graphql/schema/streams/AnalyticsBindings.h"
#include "graphql/schema/streams/ArtifactBindings.h"
#include "graphql/schema/streams/FieldNames.h"
#include "graphql/schema/streams/HistoryBindings.h"
#include "graphql/schema/streams/InfraBindings.h"
#include "graphql/schema/streams/LifecycleBindings.h"
#include "graphql/schema/streams/NetworkBindings.h"
#include "graphql/schema/streams/RecordingBindings.h"
#include "graphql/schema/streams/RetentionBindings.h"
#include "graphql/schema/streams/StreamBindings.h"
#include "graphql/schema/streams/StreamEvents.h"
#include "graphql/schema/streams/TelemetryBindings.h"
#include "graphql/schema/streams/TokenBindings.h"
#include "graphql/schema/streams/ViewerEvents.h"
#include "graphql/schema/streams/VodBindings.h"
#include "graphql/type/SchemaBuilder.h"

#include <QFile>

// Q_INIT_RESOURCE must stand outside any namespace; a static library's resources are not found without it.
static void loadSchemaText()
{
    Q_INIT_RESOURCE(graphql);
}

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
QString writtenSchema()
{
    loadSchemaText();
    QFile file(u":/graphql/schema.graphql"_s);
    return file.open(QIODevice::ReadOnly) ? QString::fromUtf8(file.readAll()) : QString();
}

/// ISO 8601 in UTC, as the field tables have it.
Scalar timeScalar()
{
    const auto read = [](const Value &value) -> Coerced {
        const QDateTime time = QDateTime::fromString(value.toString(), Qt::ISODateWithMs);
        if (!value.isString() || !time.isValid())
            return std::unexpected(CoercionError{u"a time is text such as \"2026-01-31T12:00:00Z\""_s, false});
        return Value(jsonTime(time.toUTC()));
    };
    return {{}, read, {}};
}
} // namespace

const QSet<QString> &CastwrightSchema::publicFields()
{
    static const QSet<QString> fields{u"resolveViewerEndpoint"_s, u"resolveIngestEndpoint"_s, u"serviceInstancesHealth"_s,
                                      u"networkStatus"_s};
    return fields;
}

Bindings CastwrightSchema::commonBindings()
{
    Bindings bindings;
    bindings.scalars.insert(u"Time"_s, timeScalar());
    bindings.defaultCost = connectionCost();
    return bindings;
}

void CastwrightSchema::addNodes(const UseCaseCatalog &)
{
    m_nodes.add(u"Studio"_s, u"studio.get"_s, u"studioId"_s, false);
    m_nodes.add(u"Scene"_s, u"scene.get"_s, u"sceneId"_s, true);
    m_nodes.add(u"Source"_s, u"source.get"_s, u"sourceId"_s, true);
    m_nodes.add(u"Destination"_s, u"destination.get"_s, u"destinationId"_s, true);
    m_nodes.add(u"MediaAsset"_s, u"media.get"_s, u"mediaId"_s, false);
    m_nodes.add(u"ApiKey"_s, u"key.get"_s, u"keyId"_s, false);
    m_nodes.add(u"Webhook"_s, u"webhook.get"_s, u"webhookId"_s, false);
    m_nodes.add(u"EdgeNode"_s, u"edge.get"_s, u"edgeId"_s, false);
}

CastwrightSchema::CastwrightSchema(const UseCaseCatalog &catalog, EventBus &events)
{
    const QString written = writtenSchema();
    const auto document = parse(written);
    if (!document) {
        qFatal("resources/schema.graphql: %s", qPrintable(document.error().message));
    }
    m_written = *document;
    Bindings bindings = commonBindings();
    for (const DefinitionNode *definition : m_written->definitions()) {
        if (!isTypeDefinition(definition->kind))
            continue;
        const auto &type = as<TypeDefinitionNode>(*definition);
        const bool isPage = std::any_of(type.fields.begin(), type.fields.end(),
                                        [](const FieldDefinitionNode *field) { return field->name->value == u"edges"; });
        if (isPage) // by its fields: a NetworkPeerConnection is a cable
            bindConnection(type.name->value.toString(), bindings);
    }
    m_types = std::make_unique<TypeWriter>(*m_written, bindings);
    m_types->takeByHand(boundStreamTypes());
    m_reached = boundStreamCases();
    m_reached.insert(boundRecordingCases());
    m_reached.insert(boundAccessCases());
    m_reached.insert(boundAnalyticsCases());
    m_reached.insert(boundNetworkCases());
    m_reached.insert(boundVodCases());
    m_reached.insert(boundTelemetryCases());
    m_reached.insert(boundHistoryCases());
    const QStringList itself{u"graphql.execute"_s, u"graphql.follow"_s, u"graphql.next"_s, u"graphql.unfollow"_s};
    const QStringList byHand = m_reached.keys() + itself; // which is GraphQL
    m_types->outputObject(objectShape<StreamLive>());
    m_types->outputObject(objectShape<DestinationStatus>());
    const CatalogSchema fields(catalog, QSet<QString>(byHand.begin(), byHand.end()), *m_types, bindings);
    bindStreams(bindings, m_nodes);
    bindTokens(bindings);
    bindRecordings(bindings, m_nodes);
    bindAccess(bindings, m_nodes);
    bindAnalytics(bindings, m_nodes);
    bindNetwork(bindings);
    bindInfrastructure(events, bindings, m_nodes);
    bindLifecycle(bindings, m_nodes);
    bindAssetRetention(bindings);
    bindVods(bindings, m_nodes);
    bindTelemetry(bindings);
    bindArtifactStates(bindings);
    bindHistory(events, bindings, m_nodes);
    bindStreamEvents(events, bindings);
    bindViewerEvents(events, bindings);
    fitUnions(*m_written, contractFieldNames(), bindings);
    m_events = std::make_unique<EventFields>(events, *m_types, bindings);
    addNodes(catalog);
    m_nodes.bind(bindings);
    for (auto it = fields.useCases().begin(); it != fields.useCases().end(); ++it)
        m_reached.insert(it.value(), (catalog.find(it.value())->effect == Effect::Write ? u"Mutation."_s : u"Query."_s) + it.key());
    m_sdl = written + u'\n' + m_types->sdl() + fields.sdl() + m_events->sdl();
    auto schema = buildSchema(m_sdl, bindings);
    if (!schema) {
        for (const GraphqlError &error : schema.error())
            qCCritical(logServices).noquote() << "GraphQL schema:" << error.message;
        // Everything else of the server is more than this: it goes on without.
        schema = buildSchema(u"type Query { \"There is a mistake in the schema; the log has it.\" broken: Boolean }"_s);
    }
    m_schema = std::move(*schema);
}

} // namespace castwright::graphql
