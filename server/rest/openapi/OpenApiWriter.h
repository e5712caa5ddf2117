// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "rest/PathTemplate.h"
#include "rest/RestBinding.h"
#include "services/UseCaseCatalog.h"

#include <QJsonArray>
#include <QJsonObject>

namespace castwright {

/// Writes the OpenAPI 3.0 document of /v1 from the binding table and the use cases: complete with parameters, schemas, examples, errors
/// and security, so that it cannot drift from what the server does.
class OpenApiWriter {
public:
    OpenApiWriter(const UseCaseCatalog &catalog, const std::vector<RestBinding> &bindings);
    QJsonObject write(const QString &serverUrl);

private:
    QJsonObject operation(const RestBinding &row, const UseCase &useCase, const PathTemplate &path);
    QJsonArray parameters(const RestBinding &row, const UseCase &useCase, const PathTemplate &path);
    QJsonObject requestBody(const UseCase &useCase);
    bool hasLimits(const UseCase &useCase);
    QJsonObject responses(const RestBinding &row, const UseCase &useCase, const PathTemplate &path);
    QJsonObject successResponse(const RestBinding &row, const UseCase &useCase);
    void addEventStream(QJsonObject &paths);

    const UseCaseCatalog &m_catalog;
    const std::vector<RestBinding> &m_bindings;
    SchemaSet m_schemas;
};

/// "studio.goLive" -> "studioGoLive"
QString operationId(const char *useCase);

} // namespace castwright
