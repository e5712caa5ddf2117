// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/validation/Rule.h"

#include <map>

namespace castwright::graphql::rules {

/// FieldsInSetCanMerge() of the specification (5.3.2): fields of one response name have to be the same field with the same arguments, or of
/// types that cannot meet, and of mergeable selections. Every comparison counts against ValidationOptions::maxOverlapChecks, since hostile
/// documents make it grow with the square of their size; past that the document is refused with OVERLAP_LIMIT_EXCEEDED.
class OverlappingFields final : public Rule {
public:
    explicit OverlappingFields(ValidationContext &context)
        : Rule(context, kinds({Kind::SelectionSet}))
        , m_checksLeft(context.options().maxOverlapChecks)
    {}
    Below enter(const Node &node) override;

private:
    struct FieldUse {
        const NamedType *parent = nullptr;
        const FieldNode *node = nullptr;
        const FieldDefinition *definition = nullptr;
    };
    struct Group {
        QStringView name;
        std::vector<FieldUse> uses;
    };
    /// What a selection set selects: fields by response name, inline fragments taken in, and the names of spread fragments.
    struct Collected {
        std::vector<Group> groups;
        std::unordered_map<QStringView, std::size_t> index;
        std::vector<QStringView> fragments;
    };
    struct Conflict {
        QStringView name;
        QString reason;
        std::vector<const Node *> first;
        std::vector<const Node *> second;
    };
    using Conflicts = std::vector<Conflict>;

    const Collected &collected(const NamedType *parent, const SelectionSetNode &selectionSet);
    const Collected &collected(const FragmentDefinitionNode &fragment);
    void collect(Collected &into, const NamedType *parent, const SelectionSetNode &selectionSet);
    static void addField(Collected &into, const NamedType *parent, const FieldNode &node);

    void compareWithin(const Collected &set, Conflicts &conflicts);
    void compare(bool isApart, const Collected &a, const Collected &b, Conflicts &conflicts);
    void compareWithFragment(bool isApart, const Collected &set, QStringView fragment, Conflicts &conflicts);
    void compareFragments(bool isApart, QStringView a, QStringView b, Conflicts &conflicts);
    void compareFields(bool isParentApart, QStringView name, const FieldUse &a, const FieldUse &b, Conflicts &conflicts);
    Conflicts compareSelections(bool isApart, const FieldUse &a, const FieldUse &b);
    QString difference(const FieldUse &a, const FieldUse &b);
    const QString &canonical(const ValueNode &value);
    /// Takes from the budget; false when it is used up.
    bool spend();

    std::map<std::pair<const NamedType *, const SelectionSetNode *>, std::unique_ptr<Collected>> m_collected;
    std::map<std::pair<const Collected *, QStringView>, bool> m_comparedWithFragment; ///< the value: only under the premise of being apart
    std::map<std::pair<QStringView, QStringView>, bool> m_comparedFragments;
    std::unordered_map<const Node *, QString> m_canonical;
    int m_checksLeft;
};

} // namespace castwright::graphql::rules
