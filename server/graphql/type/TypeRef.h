// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace castwright::graphql {

struct NamedType;

/// A type as fields and arguments have it: a named type within list and non-null wrappers. A small value; compares by what it says.
class TypeRef {
public:
    TypeRef() = default;
    TypeRef(const NamedType *named) : m_named(named) {}

    /// False for the type that could not be found.
    explicit operator bool() const { return m_named != nullptr; }
    /// The named type within all wrappers.
    const NamedType *named() const { return m_named; }
    bool isNonNull() const { return m_depth > 0 && (m_wrappers >> (m_depth - 1) & 1) != 0; }
    bool isList() const { return m_depth > 0 && !isNonNull(); }
    bool isWrapped() const { return m_depth > 0; }
    /// Without the outermost wrapper.
    TypeRef ofType() const
    {
        TypeRef inner = *this;
        --inner.m_depth;
        inner.m_wrappers &= (1U << inner.m_depth) - 1;
        return inner;
    }
    TypeRef nullable() const { return isNonNull() ? ofType() : *this; }
    /// At most maxListNesting lists; the parser holds this.
    TypeRef listOf() const
    {
        TypeRef outer = *this;
        ++outer.m_depth;
        return outer;
    }
    TypeRef nonNull() const
    {
        TypeRef outer = *this;
        outer.m_wrappers |= 1U << outer.m_depth++;
        return outer;
    }
    /// "[Int!]!"
    QString text() const;

    friend bool operator==(const TypeRef &, const TypeRef &) = default;

private:
    const NamedType *m_named = nullptr;
    quint32 m_wrappers = 0; ///< bit n is the wrapper n from within: 1 non-null, 0 list
    quint32 m_depth = 0;
};

} // namespace castwright::graphql
