// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/validation/rules/OverlappingFields.h"

#include "graphql/language/Printer.h"
#include "graphql/validation/rules/Rules.h"

namespace castwright::graphql::rules {

namespace {
/// Error messages and their lists of places stay small whatever the document does.
constexpr qsizetype longestText = 1000;
constexpr std::size_t mostOverlaps = 20;

QString shortened(const QString &text)
{
    return text.size() > longestText ? QString(text.left(longestText) + u"...") : text;
}

/// The deepest places of `more`, as many as there is room for: those tell where the conflict is.
void addPlaces(std::vector<const Node *> &places, const std::vector<const Node *> &more)
{
    const std::size_t count = std::min(more.size(), mostOverlaps - places.size());
    places.insert(places.end(), more.end() - qptrdiff(count), more.end());
}

/// Lists and non-nulls have to match, and leaves be the same; what is selected below composite types is compared on its own.
bool doTypesConflict(TypeRef a, TypeRef b)
{
    while (a.isWrapped() || b.isWrapped()) {
        if (a.isList() != b.isList() || a.isNonNull() != b.isNonNull())
            return true;
        a = a.ofType();
        b = b.ofType();
    }
    return a != b && (a.named()->isLeaf() || b.named()->isLeaf());
}

QString canonicalText(const ValueNode &value)
{
    QStringList parts;
    if (value.kind == Kind::ListValue) {
        for (const ValueNode *item : as<ListValueNode>(value).values)
            parts.append(canonicalText(*item));
        return QString(u'[' + parts.join(u',') + u']');
    }
    if (value.kind == Kind::ObjectValue) {
        for (const ObjectFieldNode *field : as<ObjectValueNode>(value).fields)
            parts.append(QString(field->name->value + u':' + canonicalText(*field->value)));
        parts.sort();
        return QString(u'{' + parts.join(u',') + u'}');
    }
    return print(value);
}
} // namespace

Rule::Below OverlappingFields::enter(const Node &node)
{
    const auto &set = as<SelectionSetNode>(node);
    // An inline fragment is part of the selection set around it.
    if (context().ancestors().back()->kind == Kind::InlineFragment
        || (set.selections.size() < 2 && set.selections.front()->kind != Kind::InlineFragment))
        return Below::Visit;
    const Collected &all = collected(types().parentType(), set);
    Conflicts conflicts;
    compareWithin(all, conflicts);
    if (!all.groups.empty() || all.fragments.size() > 1)
        for (std::size_t i = 0; i < all.fragments.size(); ++i) {
            compareWithFragment(false, all, all.fragments[i], conflicts);
            for (std::size_t j = i + 1; j < all.fragments.size(); ++j)
                compareFragments(false, all.fragments[i], all.fragments[j], conflicts);
        }
    for (Conflict &conflict : conflicts) {
        conflict.first.insert(conflict.first.end(), conflict.second.begin(), conflict.second.end());
        context().report(
            QStringLiteral("Fields \"%1\" conflict because %2. Use different aliases on the fields to fetch both if this was intentional.")
                .arg(shortened(conflict.name.toString()), conflict.reason),
            conflict.first);
    }
    return Below::Visit;
}

bool OverlappingFields::spend()
{
    if (context().options().maxOverlapChecks == 0 || m_checksLeft-- > 0)
        return true;
    if (!context().isFull()) {
        context().report(QStringLiteral("The document has too many fields of the same response name to be checked; use fewer, or aliases."),
                         {}, codes::overlapLimit);
        context().stop();
    }
    return false;
}

const OverlappingFields::Collected &OverlappingFields::collected(const NamedType *parent, const SelectionSetNode &selectionSet)
{
    auto &known = m_collected[{parent, &selectionSet}];
    if (!known) {
        known = std::make_unique<Collected>();
        collect(*known, parent, selectionSet);
    }
    return *known;
}

const OverlappingFields::Collected &OverlappingFields::collected(const FragmentDefinitionNode &fragment)
{
    return collected(context().schema().type(fragment.typeCondition->name->value), *fragment.selectionSet);
}

void OverlappingFields::collect(Collected &into, const NamedType *parent, const SelectionSetNode &selectionSet)
{
    for (const SelectionNode *selection : selectionSet.selections) {
        if (selection->kind == Kind::Field) {
            addField(into, parent, as<FieldNode>(*selection));
        } else if (selection->kind == Kind::FragmentSpread) {
            const QStringView name = as<FragmentSpreadNode>(*selection).name->value;
            if (std::find(into.fragments.begin(), into.fragments.end(), name) == into.fragments.end())
                into.fragments.push_back(name);
        } else {
            const auto &fragment = as<InlineFragmentNode>(*selection);
            collect(into, fragment.typeCondition ? context().schema().type(fragment.typeCondition->name->value) : parent,
                    *fragment.selectionSet);
        }
    }
}

void OverlappingFields::addField(Collected &into, const NamedType *parent, const FieldNode &node)
{
    const auto [found, isNew] = into.index.try_emplace(node.responseName(), into.groups.size());
    if (isNew)
        into.groups.push_back({node.responseName(), {}});
    into.groups[found->second].uses.push_back({parent, &node, parent ? parent->fields.find(node.name->value) : nullptr});
}

void OverlappingFields::compareWithin(const Collected &set, Conflicts &conflicts)
{
    for (const Group &group : set.groups)
        for (std::size_t i = 0; i < group.uses.size(); ++i)
            for (std::size_t j = i + 1; j < group.uses.size() && !context().isFull(); ++j)
                compareFields(false, group.name, group.uses[i], group.uses[j], conflicts);
}

void OverlappingFields::compare(bool isApart, const Collected &a, const Collected &b, Conflicts &conflicts)
{
    for (const Group &group : a.groups) {
        const auto found = b.index.find(group.name);
        if (found == b.index.end())
            continue;
        for (const FieldUse &first : group.uses)
            for (const FieldUse &second : b.groups[found->second].uses)
                if (!context().isFull())
                    compareFields(isApart, group.name, first, second, conflicts);
    }
}

void OverlappingFields::compareWithFragment(bool isApart, const Collected &set, QStringView fragment, Conflicts &conflicts)
{
    if (!spend() || set.groups.empty())
        return;
    const auto [known, isNew] = m_comparedWithFragment.try_emplace({&set, fragment}, isApart);
    if (!isNew && (isApart || !known->second))
        return;
    known->second = isApart;
    const FragmentDefinitionNode *definition = context().document().fragment(fragment);
    if (!definition)
        return;
    const Collected &other = collected(*definition);
    if (&other == &set)
        return;
    compare(isApart, set, other, conflicts);
    for (const QStringView inner : other.fragments)
        compareWithFragment(isApart, set, inner, conflicts);
}

void OverlappingFields::compareFragments(bool isApart, QStringView a, QStringView b, Conflicts &conflicts)
{
    if (!spend() || a == b)
        return;
    const auto [known, isNew] = m_comparedFragments.try_emplace(std::minmax(a, b), isApart);
    if (!isNew && (isApart || !known->second))
        return;
    known->second = isApart;
    const FragmentDefinitionNode *first = context().document().fragment(a);
    const FragmentDefinitionNode *second = context().document().fragment(b);
    if (!first || !second)
        return;
    const Collected &setA = collected(*first);
    const Collected &setB = collected(*second);
    compare(isApart, setA, setB, conflicts);
    for (const QStringView inner : setB.fragments)
        compareFragments(isApart, a, inner, conflicts);
    for (const QStringView inner : setA.fragments)
        compareFragments(isApart, inner, b, conflicts);
}

void OverlappingFields::compareFields(bool isParentApart, QStringView name, const FieldUse &a, const FieldUse &b, Conflicts &conflicts)
{
    if (!spend())
        return;
    // Two different object types cannot be the type of one value, so their fields never meet.
    const bool isApart = isParentApart
        || (a.parent != b.parent && a.parent && b.parent && a.parent->kind == TypeKind::Object && b.parent->kind == TypeKind::Object);
    const TypeRef typeA = a.definition ? a.definition->type : TypeRef();
    const TypeRef typeB = b.definition ? b.definition->type : TypeRef();
    QString reason = isApart ? QString() : difference(a, b);
    if (reason.isEmpty() && typeA && typeB && doTypesConflict(typeA, typeB))
        reason = QStringLiteral("they return conflicting types \"%1\" and \"%2\"").arg(typeA.text(), typeB.text());
    if (!reason.isEmpty()) {
        conflicts.push_back({name, reason, {a.node}, {b.node}});
        return;
    }
    if (!a.node->selectionSet || !b.node->selectionSet)
        return;
    const Conflicts inner = compareSelections(isApart, a, b);
    if (inner.empty())
        return;
    Conflict conflict{name, {}, {a.node}, {b.node}};
    for (const Conflict &one : inner) {
        if (conflict.reason.size() <= longestText)
            conflict.reason += QString((conflict.reason.isEmpty() ? u"subfields \"" : u" and subfields \"") + shortened(one.name.toString())
                                       + u"\" conflict because " + one.reason);
        addPlaces(conflict.first, one.first);
        addPlaces(conflict.second, one.second);
    }
    conflict.reason = shortened(conflict.reason);
    conflicts.push_back(std::move(conflict));
}

OverlappingFields::Conflicts OverlappingFields::compareSelections(bool isApart, const FieldUse &a, const FieldUse &b)
{
    Conflicts conflicts;
    const Collected &setA = collected(a.definition ? a.definition->type.named() : nullptr, *a.node->selectionSet);
    const Collected &setB = collected(b.definition ? b.definition->type.named() : nullptr, *b.node->selectionSet);
    compare(isApart, setA, setB, conflicts);
    for (const QStringView fragment : setB.fragments)
        compareWithFragment(isApart, setA, fragment, conflicts);
    for (const QStringView fragment : setA.fragments)
        compareWithFragment(isApart, setB, fragment, conflicts);
    for (const QStringView first : setA.fragments)
        for (const QStringView second : setB.fragments)
            compareFragments(isApart, first, second, conflicts);
    return conflicts;
}

QString OverlappingFields::difference(const FieldUse &a, const FieldUse &b)
{
    const QStringView nameA = a.node->name->value;
    const QStringView nameB = b.node->name->value;
    if (nameA != nameB)
        return QStringLiteral("\"%1\" and \"%2\" are different fields").arg(shortened(nameA.toString()), shortened(nameB.toString()));
    const QString differs = QStringLiteral("they have differing arguments");
    if (a.node->arguments.size() != b.node->arguments.size())
        return differs;
    for (const ArgumentNode *argument : a.node->arguments) {
        const auto &others = b.node->arguments;
        const auto same = std::find_if(others.begin(), others.end(),
                                       [&](const ArgumentNode *other) { return other->name->value == argument->name->value; });
        if (same == others.end() || canonical(*argument->value) != canonical(*(*same)->value))
            return differs;
    }
    return {};
}

const QString &OverlappingFields::canonical(const ValueNode &value)
{
    const auto [found, isNew] = m_canonical.try_emplace(&value);
    if (isNew)
        found->second = canonicalText(value);
    return found->second;
}

RulePtr overlappingFieldsCanBeMerged(ValidationContext &context)
{
    return makeRule<OverlappingFields>(context);
}

} // namespace castwright::graphql::rules
