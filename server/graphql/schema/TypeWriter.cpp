// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/TypeWriter.h"

#include "graphql/schema/GlobalId.h"
#include "graphql/schema/Names.h"
#include "graphql/schema/Paging.h"

#include <QJsonArray>

namespace castwright::graphql {

using namespace Qt::StringLiterals;
using ShapeKind = TypeShape::Kind;

namespace {
/// Types whose own ids are global, with the name in the id; those that implement Node have their own.
const QHash<QString, QString> &idOwners()
{
    static const QHash<QString, QString> owners{{u"Studio"_s, u"Studio"_s},
                                                {u"Scene"_s, u"Scene"_s},
                                                {u"Source"_s, u"Source"_s},
                                                {u"Destination"_s, u"Destination"_s},
                                                {u"MediaAsset"_s, u"MediaAsset"_s},
                                                {u"ApiKey"_s, u"ApiKey"_s},
                                                {u"Webhook"_s, u"Webhook"_s},
                                                {u"EdgeNode"_s, u"EdgeNode"_s},
                                                {u"ApiKeyCreated"_s, u"ApiKey"_s},
                                                {u"WebhookCreated"_s, u"Webhook"_s},
                                                {u"LinkedAccount"_s, u"LinkedAccount"_s}};
    return owners;
}

QString wireText(std::string_view text)
{
    return QString::fromLatin1(text.data(), qsizetype(text.size()));
}

Value globalIds(const Value &given, const QString &type)
{
    if (!given.isList())
        return given.toString().isEmpty() ? Value() : Value(GlobalId::encode(type, given.toString()));
    Value::List ids;
    for (qsizetype i = 0; i < given.size(); ++i)
        ids.push_back(globalIds(given.at(i), type));
    return ids;
}

Value enumNames(const Value &given, const QHash<QString, QString> &names)
{
    if (!given.isList())
        return given.isString() ? Value(names.value(given.toString())) : given;
    Value::List list;
    for (qsizetype i = 0; i < given.size(); ++i)
        list.push_back(enumNames(given.at(i), names));
    return list;
}

Error wrong(const QString &message, const char *field)
{
    return {ErrorCode::Unprocessable, message, QString::fromLatin1(field), {}, 0, {}};
}
} // namespace

TypeWriter::TypeWriter(const Document &written, Bindings &bindings) : m_written(written), m_bindings(bindings)
{
    for (const DefinitionNode *definition : m_written.definitions())
        if (isTypeDefinition(definition->kind))
            m_byHand.insert(as<TypeDefinitionNode>(*definition).name->value.toString(), &as<TypeDefinitionNode>(*definition));
}

bool TypeWriter::isNode(const QString &type)
{
    return idOwners().value(type) == type && type != u"LinkedAccount";
}

QString TypeWriter::idType(const FieldInfo &info, const TypeShape &shape)
{
    const TypeShape &item = shape.kind == ShapeKind::List ? *shape.item : shape;
    if (item.kind != ShapeKind::Text)
        return {};
    const QString name = QString::fromLatin1(info.name);
    const QString known = idTypeOf(name);
    return !known.isEmpty() ? known : name == u"id" || name.endsWith(u"Id") ? u"ID"_s : QString();
}

QString TypeWriter::leaf(const TypeShape &shape, const QString &owner, const QString &field)
{
    switch (shape.kind) {
    case ShapeKind::Time: return u"Time"_s;
    case ShapeKind::Boolean: return u"Boolean"_s;
    case ShapeKind::Integer: return u"Int"_s;
    case ShapeKind::LongInteger: // wider than GraphQL's Int, and exact in a double for all that is counted here
    case ShapeKind::Number: return u"Float"_s;
    case ShapeKind::Json: return u"JSON"_s;
    case ShapeKind::Enumeration: return enumeration(*shape.enumeration, owner, field);
    default: return u"String"_s;
    }
}

bool TypeWriter::hasEnumValues(const QString &name, const EnumShape &shape) const
{
    const TypeDefinitionNode *byHand = m_byHand.value(name);
    if (!byHand)
        return !m_types.contains(name);
    QSet<QString> there;
    for (const EnumValueDefinitionNode *value : byHand->values)
        there.insert(value->name->value.toString());
    return std::all_of(shape.values.begin(), shape.values.end(),
                       [&there](std::string_view value) { return there.contains(enumValueName(wireText(value))); });
}

QString TypeWriter::enumeration(const EnumShape &shape, const QString &owner, const QString &field)
{
    if (const auto known = m_enums.constFind(&shape); known != m_enums.constEnd())
        return *known;
    QString name = wireText(shape.name);
    if (!hasEnumValues(name, shape))
        name = owner + capitalised(field);
    m_enums.insert(&shape, name);
    if (m_byHand.contains(name))
        return name;
    QString sdl = description(u"The choices for %1 of %2."_s.arg(field, owner)) + u"enum "_s + name + u" {\n"_s;
    for (const std::string_view value : shape.values)
        sdl += description(u"\"%1\" over REST."_s.arg(wireText(value)), 2) + u"  "_s + enumValueName(wireText(value)) + u'\n';
    m_types.insert(name, sdl + u"}\n"_s);
    return name;
}

QString TypeWriter::output(const TypeShape &shape, const QString &owner, const QString &field)
{
    if (shape.kind == ShapeKind::List)
        return u'[' + output(*shape.item, owner, field) + u"!]"_s;
    return shape.kind == ShapeKind::Object ? outputObject(*shape.object) : leaf(shape, owner, field);
}

QString TypeWriter::outputObject(const ObjectShape &shape)
{
    if (const auto known = m_objects.constFind(&shape); known != m_objects.constEnd())
        return *known;
    QString name = objectNameOf(QString::fromLatin1(shape.name));
    if (m_taken.contains(name))
        return name;
    if (m_byHand.contains(name))
        name += u"Details"_s;
    m_objects.insert(&shape, name); // before its fields: a type may contain itself
    QString sdl = description(typeDescription(name)) + u"type "_s + name + (isNode(name) ? u" implements Node {\n"_s : u" {\n"_s);
    for (const FieldShape &field : shape.fields()) {
        if (field.info.isWriteOnly)
            continue;
        const QString fieldName = QString::fromLatin1(field.info.name);
        const QString id = idType(field.info, field.type);
        const bool isOwnId = fieldName == u"id";
        const bool isList = field.type.kind == ShapeKind::List;
        const QString type = id.isEmpty() ? output(field.type, name, fieldName) : isList ? u"[ID!]"_s : u"ID"_s;
        const bool isNullable = field.type.isOptional || (!id.isEmpty() && !isList && !isOwnId);
        sdl += description(QString::fromUtf8(field.info.doc), 2) + u"  "_s + fieldName + u": "_s + type + (isNullable ? u"\n"_s : u"!\n"_s);
        bindField(name, field);
    }
    m_types.insert(name, sdl + u"}\n"_s);
    return name;
}

void TypeWriter::bindField(const QString &type, const FieldShape &field)
{
    const QString name = QString::fromLatin1(field.info.name);
    const QString coordinate = type + u'.' + name;
    const TypeShape &item = field.type.kind == ShapeKind::List ? *field.type.item : field.type;
    QString id = idType(field.info, field.type);
    if (name == u"id")
        id = idOwners().value(type, id);
    if (type == u"StreamLive" && name == u"keyId")
        id = u"StreamKey"_s; // elsewhere it is an API key's
    if (!id.isEmpty() && id != u"ID") {
        m_bindings.resolvers.insert(coordinate,
                                    [name, id](const FieldContext &context) { return globalIds(context.source.member(name), id); });
    } else if (!id.isEmpty() && name != u"id") {
        m_bindings.resolvers.insert(coordinate, [name](const FieldContext &context) {
            const Value given = context.source.member(name);
            return given.isString() && given.toString().isEmpty() ? Value() : given; // of nothing
        });
    } else if (item.kind == ShapeKind::Enumeration) {
        QHash<QString, QString> names;
        for (const std::string_view value : item.enumeration->values)
            names.insert(wireText(value), enumValueName(wireText(value)));
        m_bindings.resolvers.insert(coordinate,
                                    [name, names](const FieldContext &context) { return enumNames(context.source.member(name), names); });
    }
}

QString TypeWriter::input(const TypeShape &shape, const QString &owner, const QString &field)
{
    if (shape.kind == ShapeKind::List)
        return u'[' + input(*shape.item, owner, field) + u"!]"_s;
    if (shape.kind != ShapeKind::Object)
        return leaf(shape, owner, field);
    auto &known = shape.isPatch ? m_patches : m_inputs;
    if (const auto found = known.constFind(shape.object); found != known.constEnd())
        return *found;
    const auto &fields = shape.object->fields();
    const bool hasRequired = std::any_of(fields.begin(), fields.end(), [](const FieldShape &row) { return row.info.isRequired; });
    if (shape.isPatch && !hasRequired)
        return input({ShapeKind::Object, false, false, shape.object, nullptr, nullptr});
    const QString name = objectNameOf(QString::fromLatin1(shape.object->name)) + (shape.isPatch ? u"PatchInput"_s : u"Input"_s);
    known.insert(shape.object, name);
    std::vector<FieldShape> given = fields;
    if (shape.isPatch)
        for (FieldShape &row : given)
            row.info.isRequired = false;
    inputObject(name, given, u"What %1 is made of, as it goes in."_s.arg(objectNameOf(QString::fromLatin1(shape.object->name))));
    return name;
}

void TypeWriter::inputObject(const QString &name, const std::vector<FieldShape> &fields, const QString &about)
{
    if (m_types.contains(name) || m_byHand.contains(name))
        return;
    m_types.insert(name, {}); // holds the place: a type may contain itself
    QString sdl = description(about) + u"input "_s + name + u" {\n"_s;
    for (const FieldShape &field : fields) {
        if (field.info.isReadOnly)
            continue;
        const QString fieldName = QString::fromLatin1(field.info.name);
        const QString id = idType(field.info, field.type);
        const bool isList = field.type.kind == ShapeKind::List;
        const QString type = id.isEmpty() ? input(field.type, name, fieldName) : isList ? u"[ID!]"_s : u"ID"_s;
        sdl += description(QString::fromUtf8(field.info.doc), 2) + u"  "_s + fieldName + u": "_s + type
            + (field.info.isRequired ? u"!\n"_s : u"\n"_s);
    }
    m_types.insert(name, sdl + u"}\n"_s);
}

QString TypeWriter::connection(const QString &node)
{
    const QString name = node + (node.endsWith(u"ly") ? u"Connection"_s : u"sConnection"_s); // ViewerHourlyConnection
    if (m_types.contains(name) || m_byHand.contains(name))
        return name;
    const QString edge = node + u"Edge"_s;
    m_types.insert(edge,
                   description(u"A %1 and its place in the list."_s.arg(node)) + u"type "_s + edge + u" {\n"_s
                       + description(u"Where it stands: for the arguments after and before."_s, 2) + u"  cursor: String!\n"_s
                       + description(u"The %1 itself."_s.arg(node), 2) + u"  node: "_s + node + u"!\n}\n"_s);
    bindConnection(name, m_bindings);
    m_types.insert(name,
                   description(u"A page of a list of %1."_s.arg(node)) + u"type "_s + name + u" {\n"_s
                       + description(u"The page with a cursor for each row."_s, 2) + u"  edges: ["_s + edge + u"!]!\n"_s
                       + description(u"The page without cursors."_s, 2) + u"  nodes: ["_s + node + u"!]!\n"_s
                       + description(u"Whether there is more, and where to go on."_s, 2) + u"  pageInfo: PageInfo!\n"_s
                       + description(u"How many there are on all pages together."_s, 2) + u"  totalCount: Int!\n}\n"_s);
    return name;
}

void TypeWriter::add(const QString &name, const QString &sdl)
{
    if (!m_byHand.contains(name))
        m_types.insert(name, sdl);
}

bool TypeWriter::hasField(const QString &type, const QString &field) const
{
    const TypeDefinitionNode *byHand = m_byHand.value(type);
    return byHand && std::any_of(byHand->fields.begin(), byHand->fields.end(), [&field](const FieldDefinitionNode *node) {
               return node->name->value == field;
           });
}

QString TypeWriter::sdl() const
{
    QString out;
    for (const QString &type : m_types)
        out += type + u'\n';
    return out;
}

bool TypeWriter::isGiven(const Value &value, const FieldShape &field)
{
    return !value.isNull() || field.type.isOptional;
}

Result<QJsonValue> TypeWriter::toWire(const Value &value, const FieldShape &field)
{
    if (value.isNull())
        return QJsonValue(QJsonValue::Null);
    if (field.type.kind == ShapeKind::List) {
        QJsonArray list;
        for (qsizetype i = 0; i < value.size(); ++i) {
            CW_TRY(const QJsonValue item, toWire(value.at(i), {field.info, *field.type.item}));
            list.append(item);
        }
        return list;
    }
    if (field.type.kind == ShapeKind::Enumeration)
        return QJsonValue(wireNameOf(*field.type.enumeration, value.toString()));
    if (const QString id = idType(field.info, field.type); !id.isEmpty() && id != u"ID") {
        auto plain = GlobalId::plain(value.toString(), id);
        if (!plain)
            return std::unexpected(wrong(plain.error().message, field.info.name));
        return QJsonValue(*plain);
    }
    if (field.type.kind != ShapeKind::Object)
        return value.toJson();
    QJsonObject object;
    for (const FieldShape &inner : field.type.object->fields())
        if (const QString name = QString::fromLatin1(inner.info.name); isGiven(value.member(name), inner) && value.contains(name)) {
            CW_TRY(const QJsonValue part, toWire(value.member(name), inner));
            object.insert(name, part);
        }
    return object;
}

} // namespace castwright::graphql
