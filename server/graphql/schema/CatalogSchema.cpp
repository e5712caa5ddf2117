// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/CatalogSchema.h"

#include "base/Log.h"
#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/ListReader.h"
#include "graphql/schema/Names.h"
#include "graphql/schema/Paging.h"
#include "graphql/schema/StudioFinder.h"

/// What the fields are and how they are written; CatalogResolvers.cpp is what they do.
namespace castwright::graphql {

using namespace Qt::StringLiterals;
using ShapeKind = TypeShape::Kind;

namespace {
const FieldShape *fieldOf(const ObjectShape &shape, std::string_view name)
{
    for (const FieldShape &field : shape.fields())
        if (name == field.info.name)
            return &field;
    return nullptr;
}

QString aboutOf(const UseCase &useCase)
{
    const QString about = QString::fromUtf8(*useCase.description ? useCase.description : useCase.summary);
    const QString scope = useCase.scope == Scope::None ? QString() : u" Needs the scope %1."_s.arg(Codec<Scope>::text(useCase.scope));
    return about + (about.endsWith(u'.') ? QString() : u"."_s) + scope;
}

QString argument(const QString &doc, const QString &text)
{
    return description(doc, 4) + u"    "_s + text + u'\n';
}

QString asArguments(const QString &arguments)
{
    return arguments.isEmpty() ? QString() : QString(u"(\n"_s + arguments + u"  )"_s);
}
} // namespace

CatalogSchema::CatalogSchema(const UseCaseCatalog &catalog, const QSet<QString> &byHand, TypeWriter &types, Bindings &bindings)
    : m_catalog(catalog)
    , m_types(types)
    , m_bindings(bindings)
{
    for (const UseCase &useCase : catalog.all()) {
        if (byHand.contains(QString::fromLatin1(useCase.id)))
            continue;
        Row row = describe(useCase);
        if (!row.output || row.field.isEmpty()) {
            qCWarning(logServices) << "no GraphQL field for" << useCase.id << ": its types have no field table in a header";
            continue;
        }
        const QString root = useCase.effect == Effect::Write ? u"Mutation"_s : u"Query"_s;
        if (m_types.hasField(root, row.field) || m_useCases.contains(row.field))
            row.field = row.id.section(u'.', 0, 0) + capitalised(row.id.section(u'.', 1)); // two use cases that would be called the same
        if (m_types.hasField(root, row.field) || m_useCases.contains(row.field)) {
            qCWarning(logServices) << "no GraphQL field for" << useCase.id << ": its name is taken";
            continue;
        }
        m_useCases.insert(row.field, row.id);
        if (useCase.effect == Effect::Write)
            addWrite(row);
        else
            addRead(row);
    }
    addLinks();
}

CatalogSchema::Row CatalogSchema::describe(const UseCase &useCase)
{
    Row row;
    row.useCase = &useCase;
    row.isWrite = useCase.effect == Effect::Write;
    row.id = QString::fromLatin1(useCase.id);
    row.output = shapeByName(useCase.output->name);
    const ObjectShape *input = shapeByName(useCase.input->name);
    if (!input)
        return row;
    if (!row.output) { // PageOf and WindowOf are named after what is in them
        const QByteArray name(useCase.output->name);
        row.output = shapeByName(name.chopped(4).constData());
        row.isPaged = row.output && (name.endsWith("Page") || name.endsWith("List"));
        row.isWindow = name.endsWith("List");
    }
    const FieldShape *data = row.output && !row.isPaged ? fieldOf(*row.output, "data") : nullptr;
    row.isPlainList = data && data->type.kind == ShapeKind::List && useCase.effect == Effect::Read && row.output->fields().size() == 1;
    if (row.isPlainList)
        row.item = {data->info, *data->type.item};
    row.field = rootFieldOf(row.id, row.isPaged);
    static constexpr std::array<std::string_view, 6> paging{"limit", "cursor", "newestFirst", "afterId", "beforeId", "fromEnd"};
    for (const FieldShape &field : input->fields()) {
        const std::string_view name(field.info.name);
        if (field.info.isPath)
            row.path.push_back(field);
        else if (!row.isPaged || std::find(paging.begin(), paging.end(), name) == paging.end())
            row.given.push_back(field);
    }
    if (!row.path.empty()) {
        row.ownType = idTypeOf(QString::fromLatin1(row.path.back().info.name));
        row.hasOwnId = row.path.size() > 1 || row.ownType != u"Studio" || row.id.startsWith(u"studio.");
    }
    return row;
}

QString CatalogSchema::pathArguments(const Row &row, bool ofStudio) const
{
    QString out;
    for (std::size_t i = 0; i < row.path.size(); ++i) {
        const QString name = QString::fromLatin1(row.path[i].info.name);
        const QString doc = QString::fromUtf8(row.path[i].info.doc);
        if (i + 1 == row.path.size() && row.hasOwnId)
            out = argument(doc, u"id: ID!"_s) + out;
        else if (name == u"studioId" && row.hasOwnId)
            out += argument(u"Which studio; needed beside an id that is no global id and that several studios could have."_s,
                            u"studioId: ID"_s);
        else if (!ofStudio)
            out += argument(doc, name + u": ID!"_s);
    }
    return out;
}

void CatalogSchema::addRead(const Row &row)
{
    QString type;
    if (row.isPaged)
        type = m_types.connection(m_types.outputObject(*row.output));
    else if (row.isPlainList)
        type = u'[' + m_types.output(row.item.type, capitalised(row.field), u"item"_s) + u"!]"_s;
    else
        type = m_types.outputObject(*row.output);
    QString given;
    for (const FieldShape &field : row.given) {
        const QString name = QString::fromLatin1(field.info.name);
        const QString id = TypeWriter::idType(field.info, field.type);
        const bool isList = field.type.kind == ShapeKind::List;
        const QString of = !id.isEmpty() ? (isList ? u"[ID!]"_s : u"ID"_s) : m_types.input(field.type, capitalised(row.field), name);
        given += argument(QString::fromUtf8(field.info.doc), name + u": "_s + of + (field.info.isRequired ? u"!"_s : QString()));
    }
    if (row.isPaged)
        given += argument(u"Which page; the first 50 unless told."_s, u"page: ConnectionInput"_s);
    m_queries += description(aboutOf(*row.useCase), 2) + u"  "_s + row.field + asArguments(pathArguments(row, false) + given) + u": "_s
        + type + u'\n';
    m_bindings.resolvers.insert(u"Query."_s + row.field, [row](const FieldContext &context) { return read(row, context, false); });
    const bool needsMore = std::any_of(row.given.begin(), row.given.end(), [](const FieldShape &field) { return field.info.isRequired; });
    if (row.path.size() == 1 && row.ownType == u"Studio" && !row.hasOwnId && !needsMore)
        addToStudio(row, type, given);
}

void CatalogSchema::addToStudio(const Row &row, const QString &type, const QString &arguments)
{
    m_studio += description(aboutOf(*row.useCase), 2) + u"  "_s + row.field + asArguments(arguments) + u": "_s + type + u'\n';
    m_bindings.resolvers.insert(u"Studio."_s + row.field, [row](const FieldContext &context) { return read(row, context, true); });
}

QString CatalogSchema::resultUnion(const Row &row, const QString &success)
{
    const QString name = capitalised(row.field) + u"Result"_s;
    m_types.add(name,
                description(u"What %1 answers: what it made, or what is wrong."_s.arg(row.field)) + u"union "_s + name + u" = "_s + success
                    + u" | ValidationError | NotFoundError | ConflictError | RateLimitError | AuthError\n"_s);
    return name;
}

void CatalogSchema::addWrite(const Row &row)
{
    const QString verb = row.id.section(u'.', 1);
    const bool isEmpty = row.output->fields().empty();
    const QString success = isEmpty && (verb == u"delete" || verb == u"revoke") ? u"DeleteSuccess"_s
        : isEmpty                                                               ? u"Done"_s
                                                                                : m_types.outputObject(*row.output);
    if (success == u"Done")
        m_types.add(u"Done"_s,
                    description(typeDescription(u"Done"_s)) + u"type Done {\n"_s + description(u"Always true."_s, 2)
                        + u"  success: Boolean!\n}\n"_s);
    QString arguments = pathArguments(row, false);
    if (!row.given.empty()) {
        const QString name = capitalised(row.field) + u"Input"_s;
        m_types.inputObject(name, row.given, u"What %1 takes."_s.arg(row.field));
        const bool isNeeded =
            std::any_of(row.given.begin(), row.given.end(), [](const FieldShape &field) { return field.info.isRequired; });
        arguments += argument(u"What is wanted."_s, u"input: "_s + name + (isNeeded ? u"!"_s : QString()));
    }
    if (verb == u"update" || verb == u"delete")
        arguments +=
            argument(u"The revision you saw last: refuses the change when there is another one by now."_s, u"expectedRevision: Int"_s);
    m_mutations += description(aboutOf(*row.useCase), 2) + u"  "_s + row.field + asArguments(arguments) + u": "_s
        + resultUnion(row, success) + u"!\n"_s;
    m_bindings.resolvers.insert(u"Mutation."_s + row.field,
                                [row, success](const FieldContext &context) { return write(row, success, context); });
}

void CatalogSchema::addLinks()
{
    const Resolver studioOf = [](const FieldContext &context) {
        const QString id = context.source.member(u"studioId").toString();
        if (id.isEmpty())
            return Value();
        return RequestScope::of(context).run(u"studio.get"_s, {{u"studioId"_s, id}}, [](const Result<Outcome> &result) {
            return result ? Value(result->toJson()) : Value(graphqlError(result.error()));
        });
    };
    for (const QString &type : {u"Scene"_s, u"Source"_s, u"Destination"_s}) {
        m_links += u"extend type "_s + type + u" {\n"_s + description(u"The studio it belongs to."_s, 2) + u"  studio: Studio\n}\n"_s;
        m_bindings.resolvers.insert(type + u".studio"_s, studioOf);
    }
    for (const auto &[field, from, about] : {std::tuple(u"programScene"_s, u"programSceneId"_s, u"The scene on air."_s),
                                             std::tuple(u"previewScene"_s, u"previewSceneId"_s, u"The scene in preview."_s)}) {
        m_studio += description(about, 2) + u"  "_s + field + u": Scene\n"_s;
        m_bindings.resolvers.insert(u"Studio."_s + field, [from](const FieldContext &context) {
            const QString id = context.source.member(from).toString();
            if (id.isEmpty())
                return Value();
            return RequestScope::of(context).run(
                u"scene.get"_s, {{u"studioId"_s, context.source.member(u"id").toString()}, {u"sceneId"_s, id}},
                [](const Result<Outcome> &result) { return result ? Value(result->toJson()) : Value(graphqlError(result.error())); });
        });
    }
}

QString CatalogSchema::sdl() const
{
    const auto block = [](const QString &type, const QString &fields) {
        return fields.isEmpty() ? QString() : QString(u"extend type "_s + type + u" {\n"_s + fields + u"}\n\n"_s);
    };
    return block(u"Query"_s, m_queries) + block(u"Mutation"_s, m_mutations) + block(u"Studio"_s, m_studio) + m_links;
}

} // namespace castwright::graphql
