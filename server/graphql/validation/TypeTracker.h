// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/Schema.h"

namespace castwright::graphql {

/// Knows which parts of the schema the node of a document stands for that a walk has reached: enter() before a node's children, leave()
/// after. What the schema does not have is false or nullptr. Thread: one at a time.
class TypeTracker {
public:
    explicit TypeTracker(const Schema &schema) : m_schema(schema) {}

    void enter(const Node &node);
    void leave(const Node &node);

    /// Of the field or fragment.
    TypeRef type() const { return top(m_types); }
    /// The composite type whose fields are being selected.
    const NamedType *parentType() const { return top(m_parents); }
    const FieldDefinition *field() const { return top(m_fields); }
    const DirectiveDefinition *directive() const { return m_directive; }
    const InputValue *argument() const { return m_argument; }
    /// What a value has to be here.
    TypeRef inputType() const { return top(m_inputs).type; }
    /// Whether the place has a default value for the case that none is given.
    bool hasDefault() const { return top(m_inputs).hasDefault; }
    /// The type of the list or input object around the value.
    TypeRef parentInputType() const { return m_inputs.size() > 1 ? m_inputs[m_inputs.size() - 2].type : TypeRef(); }

private:
    struct Input {
        TypeRef type;
        bool hasDefault = false;
    };
    template <class T>
    static T top(const std::vector<T> &stack)
    {
        return stack.empty() ? T() : stack.back();
    }
    void enterField(const FieldNode &node);
    void enterFragment(const NamedTypeNode *condition);
    void enterArgument(const ArgumentNode &node);
    void enterList();
    void enterObjectField(const ObjectFieldNode &node);
    void pushInput(const InputValue *value);

    const Schema &m_schema;
    std::vector<TypeRef> m_types;
    std::vector<const NamedType *> m_parents;
    std::vector<const FieldDefinition *> m_fields;
    std::vector<Input> m_inputs;
    const DirectiveDefinition *m_directive = nullptr;
    const InputValue *m_argument = nullptr;
};

} // namespace castwright::graphql
