// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/validation/ValidationContext.h"

namespace castwright::graphql {

/// A set of node kinds.
using KindSet = quint64;
static_assert(kindCount <= 64);
constexpr KindSet kinds(std::initializer_list<Kind> list)
{
    KindSet set = 0;
    for (const Kind kind : list)
        set |= KindSet(1) << int(kind);
    return set;
}
inline constexpr KindSet allKinds = ~KindSet(0);
inline constexpr KindSet typeDefinitionKinds =
    kinds({Kind::ScalarTypeDefinition, Kind::ObjectTypeDefinition, Kind::InterfaceTypeDefinition, Kind::UnionTypeDefinition,
           Kind::EnumTypeDefinition, Kind::InputObjectTypeDefinition});
inline constexpr KindSet typeExtensionKinds = kinds({Kind::ScalarTypeExtension, Kind::ObjectTypeExtension, Kind::InterfaceTypeExtension,
                                                     Kind::UnionTypeExtension, Kind::EnumTypeExtension, Kind::InputObjectTypeExtension});

/// One rule of validation, made anew for each document. The walk over the document calls it for the kinds of nodes it asked for.
class Rule {
public:
    /// Whether the rule wants to see what is below the node.
    enum class Below { Visit, Skip };

    Rule(ValidationContext &context, KindSet entered, KindSet left = 0) : m_context(context), m_entered(entered), m_left(left) {}
    virtual ~Rule() = default;
    Q_DISABLE_COPY_MOVE(Rule)

    virtual Below enter(const Node &) { return Below::Visit; }
    /// Not called for a node whose children the rule skipped.
    virtual void leave(const Node &) {}

    bool enters(Kind kind) const { return (m_entered >> int(kind) & 1) != 0; }
    bool leaves(Kind kind) const { return (m_left >> int(kind) & 1) != 0; }

protected:
    ValidationContext &context() { return m_context; }
    TypeTracker &types() { return m_context.types(); }

private:
    ValidationContext &m_context;
    KindSet m_entered;
    KindSet m_left;
};

using RulePtr = std::unique_ptr<Rule>;
using RuleFactory = RulePtr (*)(ValidationContext &);

template <class T>
RulePtr makeRule(ValidationContext &context)
{
    return std::make_unique<T>(context);
}

/// A rule and its name, which is the reference implementation's without "Rule" at the end.
struct NamedRule {
    const char *name;
    RuleFactory make;
};

/// "The name is taken" for a list of names: the nodes of each name in the order of their first appearance.
template <class T, class NameOf>
std::vector<std::vector<const Node *>> groupByName(const NodeList<T> &nodes, NameOf nameOf)
{
    std::vector<std::vector<const Node *>> groups;
    std::unordered_map<QStringView, std::size_t> index;
    for (const T *node : nodes) {
        const NameNode *name = nameOf(*node);
        const auto [found, isNew] = index.try_emplace(name->value, groups.size());
        if (isNew)
            groups.emplace_back();
        groups[found->second].push_back(name);
    }
    return groups;
}

} // namespace castwright::graphql
