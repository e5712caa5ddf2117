// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/execution/Execution.h"
#include "graphql/execution/LeafWriter.h"

/// The half of Execution that turns values into text.
namespace castwright::graphql {

namespace {
constexpr quint32 fieldsBetweenLooksAtTheClock = 256;
/// A list of ten thousand items that all fail is told about as briefly as a short one.
constexpr qsizetype mostErrors = 50;

GraphqlError plainError(QString message)
{
    return GraphqlError{std::move(message), {}, {}, {}};
}

/// "Query.stream" for the field of a place.
QString fieldName(const Place &place)
{
    return QString(place.field->parent->name + u'.' + place.field->definition->name);
}
} // namespace

bool Execution::isOutOfTime()
{
    if (++m_fieldCount % fieldsBetweenLooksAtTheClock == 0 && m_input.timeLimitMs > 0 && m_deadline.hasExpired())
        m_isOutOfTime = true;
    return m_isOutOfTime;
}

bool Execution::writeObject(SelectionPlan &plan, const Value &source, Place &place)
{
    if (plan.error)
        return fail(place, *plan.error);
    m_part->text.raw('{');
    bool isFirst = true;
    for (FieldPlan &field : plan.fields)
        if (!writeField(field, source, place, std::exchange(isFirst, false)))
            return writeNull(place);
    m_part->text.raw('}');
    close(place);
    return true;
}

bool Execution::writeField(FieldPlan &field, const Value &source, Place &object, bool isFirst)
{
    if (isOutOfTime())
        return false;
    const std::string_view key(field.jsonKey.constData(), std::size_t(field.jsonKey.size()));
    m_part->text.raw(isFirst ? key.substr(1) : key);
    const FieldDefinition &definition = *field.definition;
    Place place{&object, &field, -1, !definition.type.isNonNull(), m_part->text.size(), nullptr};
    const GraphqlResult<Arguments> &given = field.arguments ? *field.arguments : arguments(field);
    if (!given)
        return fail(place, given.error());
    if (!definition.resolve)
        return complete(place, definition.type, source.member(definition.name));
    const FieldContext context{source,
                               *given,
                               m_input.request,
                               definition,
                               *field.parent,
                               field.nodes,
                               m_input.plan->schema(),
                               m_input.plan->document(),
                               m_input.variables,
                               &place};
    return complete(place, definition.type, definition.resolve(context));
}

const GraphqlResult<Arguments> &Execution::arguments(FieldPlan &field)
{
    const auto slot = std::size_t(field.argumentsSlot);
    if (m_arguments.size() <= slot)
        m_arguments.resize(std::size_t(m_variant->planner.argumentSlots()));
    auto &known = m_arguments[slot];
    if (!known)
        known = coerceArguments(field.definition->arguments, field.nodes.front()->arguments, *field.nodes.front(), m_input.plan->document(),
                                m_input.variables);
    return *known;
}

bool Execution::complete(Place &place, TypeRef type, const Value &value)
{
    if (const GraphqlError *error = value.asError())
        return fail(place, *error);
    if (const auto promise = value.asPromise())
        return wait(place, type, promise);
    if (value.isNull()) {
        if (!type.isNonNull())
            return writeNull(place);
        return fail(place, plainError(QStringLiteral("Cannot return null for non-nullable field %1.").arg(fieldName(place))));
    }
    const TypeRef inner = type.isNonNull() ? type.ofType() : type;
    if (inner.isList())
        return completeList(place, inner.ofType(), value);
    const NamedType &named = *inner.named();
    if (named.isLeaf()) {
        const auto written = writeLeaf(m_part->text, named, place.field->leaf, value);
        return written || fail(place, plainError(written.error().message));
    }
    return named.isAbstract() ? completeAbstract(place, named, value) : completeObject(place, named, value);
}

bool Execution::completeList(Place &place, TypeRef itemType, const Value &list)
{
    if (!list.isList())
        return fail(place, plainError(QStringLiteral("Expected Iterable, but did not find one for field \"%1\".").arg(fieldName(place))));
    m_part->text.raw('[');
    const Value::List *items = list.items();
    const qsizetype count = list.size();
    for (qsizetype i = 0; i < count; ++i)
        if (!completeItem(place, itemType, i, items ? (*items)[std::size_t(i)] : list.at(i)))
            return writeNull(place);
    m_part->text.raw(']');
    close(place);
    return true;
}

bool Execution::completeItem(Place &list, TypeRef itemType, qsizetype index, const Value &item)
{
    if (index > 0)
        m_part->text.raw(',');
    Place place{&list, list.field, index, !itemType.isNonNull(), m_part->text.size(), nullptr};
    return complete(place, itemType, item);
}

bool Execution::completeAbstract(Place &place, const NamedType &type, const Value &value)
{
    const QString name = type.resolveType ? type.resolveType(value, m_input.request) : value.member(u"__typename").toString();
    if (name.isEmpty())
        return fail(place,
                    plainError(QStringLiteral("Abstract type \"%1\" must resolve to an Object type at runtime for field \"%2\". Either the "
                                              "\"%1\" type should provide a "
                                              "\"resolveType\" function or each possible type should provide an \"isTypeOf\" function.")
                                   .arg(type.name, fieldName(place))));
    const NamedType *object = m_input.plan->schema().type(name);
    if (!object)
        return fail(place,
                    plainError(QStringLiteral("Abstract type \"%1\" was resolved to a type \"%2\" that does not exist inside the schema.")
                                   .arg(type.name, name)));
    if (object->kind != TypeKind::Object)
        return fail(place,
                    plainError(QStringLiteral("Abstract type \"%1\" was resolved to a non-object type \"%2\".").arg(type.name, name)));
    if (!m_input.plan->schema().isSubType(type, *object))
        return fail(place,
                    plainError(QStringLiteral("Runtime Object type \"%1\" is not a possible type for \"%2\".").arg(name, type.name)));
    return completeObject(place, *object, value);
}

bool Execution::completeObject(Place &place, const NamedType &type, const Value &value)
{
    return writeObject(m_variant->planner.subPlan(*place.field, type), value, place);
}

bool Execution::wait(Place &place, TypeRef type, const std::shared_ptr<Promise> &promise)
{
    if (promise->isSettled() && !promise->value().asPromise())
        return complete(place, type, promise->value());
    Hole &hole = m_holes.emplace_back(Hole{m_part->text.size(), hold(place), type, promise});
    m_part->holes.push_back(&hole);
    ++m_waiting;
    promise->whenSettled([weak = weak_from_this(), &hole](const Value &) {
        if (const auto self = weak.lock())
            self->settle(hole);
    });
    return true;
}

HeldPlace *Execution::hold(Place &place)
{
    if (!place.held) {
        HeldPlace *parent = place.parent ? hold(*place.parent) : nullptr;
        place.held = &m_held.emplace_back(HeldPlace{parent, place.field, place.index, place.isNullable, m_part, place.start, place.start});
    }
    return place.held;
}

void Execution::close(Place &place)
{
    if (place.held)
        place.held->end = m_part->text.size();
}

bool Execution::fail(Place &place, GraphqlError error)
{
    if (m_errors.size() < mostErrors) {
        locate(error, place);
        m_errors.append(std::move(error));
    } else if (m_errors.size() == mostErrors) {
        m_errors.append(plainError(QStringLiteral("There are more errors than the %1 before this one.").arg(mostErrors)));
    }
    return writeNull(place);
}

bool Execution::writeNull(Place &place)
{
    if (!place.isNullable || m_isOutOfTime)
        return false;
    // What was begun here is taken back, with whatever was waited for in it.
    while (!m_part->holes.empty() && m_part->holes.back()->offset >= place.start) {
        Hole &hole = *m_part->holes.back();
        if (std::exchange(hole.isWaiting, false))
            --m_waiting;
        m_part->holes.pop_back();
    }
    m_part->text.truncate(place.start);
    m_part->text.raw("null");
    close(place);
    return true;
}

void Execution::locate(GraphqlError &error, const Place &place) const
{
    if (error.path.isEmpty())
        error.path = place.path();
    if (error.locations.isEmpty() && place.field)
        for (const FieldNode *node : place.field->nodes)
            error.locations.append(m_input.plan->document().location(*node));
}

} // namespace castwright::graphql
