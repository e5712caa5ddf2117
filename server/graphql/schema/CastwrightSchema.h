// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/schema/CatalogSchema.h"
#include "graphql/schema/EventFields.h"
#include "graphql/schema/NodeTable.h"
#include "ports/EventBus.h"

namespace castwright::graphql {

/// The schema that this server serves: resources/schema.graphql, and beside it what the use-case catalog and the events give. Lives as long
/// as the schema is used. Thread: server.
class CastwrightSchema {
public:
    /// Both outlive this; the catalog is complete.
    CastwrightSchema(const UseCaseCatalog &catalog, EventBus &events);
    Q_DISABLE_COPY_MOVE(CastwrightSchema)

    const SchemaPtr &schema() const { return m_schema; }
    /// All of it in SDL.
    const QString &sdl() const { return m_sdl; }
    /// Use cases that can be reached, with the coordinate of a field that does ("scene.create", "Mutation.createScene").
    const QMap<QString, QString> &reached() const { return m_reached; }
    /// The root fields of queries that are answered without a key.
    static const QSet<QString> &publicFields();

private:
    void addNodes(const UseCaseCatalog &catalog);
    static Bindings commonBindings();

    NodeTable m_nodes;
    std::unique_ptr<TypeWriter> m_types;
    std::unique_ptr<EventFields> m_events;
    DocumentPtr m_written;
    SchemaPtr m_schema;
    QString m_sdl;
    QMap<QString, QString> m_reached;
};

} // namespace castwright::graphql
