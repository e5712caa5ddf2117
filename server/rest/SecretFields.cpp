// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/SecretFields.h"

#include "services/UseCaseCatalog.h"

namespace castwright {

namespace {
void collect(const QJsonObject &schema, QSet<QString> &names)
{
    const QJsonObject properties = schema.value(u"properties").toObject();
    for (auto it = properties.begin(); it != properties.end(); ++it) {
        const QJsonObject property = it->toObject();
        if (property.value(u"writeOnly").toBool() || property.value(u"format").toString() == u"password")
            names.insert(it.key());
    }
}
} // namespace

QSet<QString> secretFields(const UseCaseCatalog &catalog)
{
    SchemaSet set;
    QSet<QString> names;
    for (const UseCase &useCase : catalog.all()) {
        collect(useCase.input->objectSchema(set), names);
        collect(useCase.output->objectSchema(set), names);
    }
    for (const QJsonValue &schema : std::as_const(set)) // what lies below them
        collect(schema.toObject(), names);
    return names;
}

} // namespace castwright
