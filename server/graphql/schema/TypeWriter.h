// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "graphql/language/Document.h"
#include "graphql/schema/TypeShape.h"
#include "graphql/type/Bindings.h"

#include <QMap>
#include <QSet>

namespace castwright::graphql {

/// Makes types of the graph out of field tables: object types for what comes out, input types for what goes in, enumerations in GraphQL's
/// spelling, connections for pages. Types that are written by hand are left to the hand. What the graph spells otherwise than JSON
/// (enumerators, ids, bytes) gets a resolver. Thread: any; one after the other.
class TypeWriter {
public:
    /// `written` are the types made by hand.
    TypeWriter(const Document &written, Bindings &bindings);

    /// Hand-written types whose fields are bound to what the field table of the same name gives.
    void takeByHand(const QSet<QString> &types) { m_taken += types; }
    /// The name of the type that values of this shape have when they come out; the type is written when it was not yet.
    QString output(const TypeShape &shape, const QString &owner = {}, const QString &field = {});
    QString outputObject(const ObjectShape &shape);
    /// The same for what goes in, without "!".
    QString input(const TypeShape &shape, const QString &owner = {}, const QString &field = {});
    /// An input type with these fields; nothing happens when it is there already.
    void inputObject(const QString &name, const std::vector<FieldShape> &fields, const QString &about);
    /// "ScenesConnection" with its edge, for nodes of a type.
    QString connection(const QString &node);
    /// Text of a type that others make.
    void add(const QString &name, const QString &sdl);

    /// Whether the hand wrote such a field.
    bool hasField(const QString &type, const QString &field) const;
    /// All types that were made, in SDL.
    QString sdl() const;

    /// An argument as the use case reads it: enumerators and ids in their wire form. The error names the field.
    static Result<QJsonValue> toWire(const Value &value, const FieldShape &field);
    /// Null counts as absent, but where it means something.
    static bool isGiven(const Value &value, const FieldShape &field);
    /// Where a field's text is the id of something, its type; "ID" alone for ids that are nobody's.
    static QString idType(const FieldInfo &info, const TypeShape &shape);
    /// The type of nodes whose own ids are global; empty when they are not.
    static bool isNode(const QString &type);

private:
    QString leaf(const TypeShape &shape, const QString &owner, const QString &field);
    QString enumeration(const EnumShape &shape, const QString &owner, const QString &field);
    bool hasEnumValues(const QString &name, const EnumShape &shape) const;
    void bindField(const QString &type, const FieldShape &field);

    const Document &m_written;
    Bindings &m_bindings;
    QMap<QString, QString> m_types; ///< by name: SDL
    QSet<QString> m_taken;
    QHash<const ObjectShape *, QString> m_objects;
    QHash<const ObjectShape *, QString> m_inputs;
    QHash<const ObjectShape *, QString> m_patches;
    QHash<const EnumShape *, QString> m_enums;
    QHash<QString, const TypeDefinitionNode *> m_byHand;
};

} // namespace castwright::graphql
