// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/tools/OperationWriter.h"

#include <QHash>
#include <QJsonArray>

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostDepth = 3; ///< objects within objects below the root field
constexpr int mostFields = 24;

bool needsArguments(const FieldDefinition &field)
{
    return std::any_of(field.arguments.items().begin(), field.arguments.items().end(),
                       [](const auto &argument) { return argument->isRequired(); });
}

QString capital(const QString &text)
{
    return text.isEmpty() ? text : QString(text.front().toUpper() + text.mid(1));
}
} // namespace

QJsonValue OperationWriter::example(const TypeRef &type, const QString &name, int depth)
{
    const TypeRef inner = type.nullable();
    if (inner.isList())
        return QJsonArray{example(inner.ofType(), name, depth)};
    const NamedType &named = *inner.named();
    if (named.kind == TypeKind::Enum)
        return named.enumValues.items().front()->name;
    if (named.kind == TypeKind::InputObject) {
        QJsonObject object;
        for (const auto &field : named.inputFields.items())
            if (field->isRequired() && depth < 4)
                object.insert(field->name, example(field->type, field->name, depth + 1));
        return object;
    }
    if (named.name == u"Int" || named.name == u"Float")
        return 1;
    if (named.name == u"Boolean")
        return true;
    if (named.name == u"Time")
        return name == u"end" ? u"2026-02-01T00:00:00Z"_s : u"2026-01-01T00:00:00Z"_s;
    if (named.name == u"JSON")
        return QJsonObject();
    return named.name == u"ID" ? u"ID_OF_IT"_s : name == u"url" || name.endsWith(u"Uri") ? u"rtmp://127.0.0.1/live"_s : u"Text"_s;
}

QString OperationWriter::selection(const NamedType &type, int depth, int indent, QStringList &around) const
{
    const QString blanks(indent, u' ');
    if (type.kind == TypeKind::Union) {
        QString out = blanks + u"__typename\n"_s;
        QHash<QString, QString> seen; // name -> type: the same name of another type cannot be asked for beside it
        for (const NamedType *member : type.members) {
            QStringList lines = selection(*member, mostDepth, indent + 2, around).split(u'\n', Qt::SkipEmptyParts);
            for (QString &line : lines) {
                const QString name = line.trimmed();
                const FieldDefinition *field = member->fields.find(name);
                if (field && seen.value(name, field->type.text()) != field->type.text())
                    line = QString(indent + 2, u' ') + member->name.left(1).toLower() + member->name.mid(1) + name.left(1).toUpper()
                        + name.mid(1) + u": "_s + name;
                else if (field)
                    seen.insert(name, field->type.text());
            }
            out += blanks + u"... on "_s + member->name + u" {\n"_s + lines.join(u'\n') + u'\n' + blanks + u"}\n"_s;
        }
        return out;
    }
    QString out;
    int count = 0;
    const bool isConnection = type.name.endsWith(u"Connection") && type.fields.find(u"nodes");
    for (const auto &field : type.fields.items()) {
        const NamedType &named = *field->type.named();
        if (needsArguments(*field) || field->deprecationReason || (isConnection && field->name == u"edges"))
            continue;
        if (named.isLeaf() && count < mostFields) {
            out += blanks + field->name + u'\n';
            ++count;
        } else if (!named.isLeaf() && (depth < mostDepth || (isConnection && depth <= mostDepth)) && !around.contains(named.name)
                   && (isConnection || !named.name.endsWith(u"Connection"))) {
            around.append(named.name);
            if (const QString inner = selection(named, isConnection ? depth : depth + 1, indent + 2, around); !inner.isEmpty())
                out += blanks + field->name + u" {\n"_s + inner + blanks + u"}\n"_s;
            around.removeLast();
        }
    }
    if (type.kind == TypeKind::Interface)
        out = blanks + u"__typename\n"_s + out;
    return out.isEmpty() ? QString(blanks + u"__typename\n"_s) : out;
}

OperationWriter::Operation OperationWriter::write(OperationType kind, const FieldDefinition &field) const
{
    static constexpr const char16_t *words[] = {u"query", u"mutation", u"subscription"};
    Operation out;
    QStringList declared;
    QStringList passed;
    for (const auto &argument : field.arguments.items()) {
        const bool isPage = argument->type.named()->name == u"ConnectionInput";
        const bool isInput = argument->type.named()->kind == TypeKind::InputObject && kind == OperationType::Mutation;
        if (!argument->isRequired() && !isPage && !isInput)
            continue;
        declared.append(u"$"_s + argument->name + u": "_s + argument->type.text());
        passed.append(argument->name + u": $"_s + argument->name);
        out.variables.insert(argument->name, isPage ? QJsonObject{{u"first"_s, 10}} : example(argument->type, argument->name));
    }
    const NamedType &type = *field.type.named();
    QStringList around{type.name};
    out.text = QString::fromUtf16(words[int(kind)]) + u' ' + capital(field.name)
        + (declared.isEmpty() ? QString() : QString(u'(' + declared.join(u", "_s) + u')')) + u" {\n  "_s + field.name
        + (passed.isEmpty() ? QString() : QString(u'(' + passed.join(u", "_s) + u')'));
    if (!type.isLeaf())
        out.text += u" {\n"_s + selection(type, type.name.endsWith(u"Connection") ? 2 : 1, 4, around) + u"  }"_s;
    out.text += u"\n}\n"_s;
    return out;
}

} // namespace castwright::graphql
