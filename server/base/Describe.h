// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <limits>
#include <string_view>
#include <tuple>
#include <utility>

namespace castwright {

/// What is known of one field of a value type besides its C++ type. Lengths count UTF-16 units, ranges are inclusive.
struct FieldInfo {
    const char *name = "";
    const char *doc = "";
    bool isRequired = false;
    bool isWriteOnly = false; ///< read from requests, never written to an answer or a log
    bool isReadOnly = false;  ///< written to answers, refused in requests
    bool isPath = false;      ///< part of the path on the REST surface
    int minLength = 0;        ///< of strings and lists
    int maxLength = 0;        ///< of strings and lists; 0 means unlimited
    double minimum = -std::numeric_limits<double>::infinity();
    double maximum = std::numeric_limits<double>::infinity();
    const char *pattern = nullptr; ///< anchored regular expression a string must match
    const char *format = nullptr;  ///< JSON Schema format, for documentation
    const char *example = nullptr; ///< JSON text
};

/// One row of a field table. Built with field() and refined by the chained members.
template <class C, class M>
struct Field {
    using Class = C;
    using Type = M;
    M C::*member = nullptr;
    FieldInfo info;

    constexpr Field required() const { return with([](FieldInfo &i) { i.isRequired = true; }); }
    constexpr Field writeOnly() const { return with([](FieldInfo &i) { i.isWriteOnly = true; }); }
    constexpr Field readOnly() const { return with([](FieldInfo &i) { i.isReadOnly = true; }); }
    constexpr Field path() const { return with([](FieldInfo &i) { i.isPath = i.isRequired = true; }); }
    constexpr Field length(int least, int most) const
    {
        return with([=](FieldInfo &i) { i.minLength = least, i.maxLength = most; });
    }
    constexpr Field range(double least, double most) const
    {
        return with([=](FieldInfo &i) { i.minimum = least, i.maximum = most; });
    }
    constexpr Field matches(const char *pattern) const { return with([=](FieldInfo &i) { i.pattern = pattern; }); }
    constexpr Field format(const char *format) const { return with([=](FieldInfo &i) { i.format = format; }); }
    constexpr Field example(const char *json) const { return with([=](FieldInfo &i) { i.example = json; }); }

private:
    template <class F>
    constexpr Field with(F change) const
    {
        Field copy = *this;
        change(copy.info);
        return copy;
    }
};

template <class C, class M>
constexpr Field<C, M> field(const char *name, M C::*member, const char *doc)
{
    Field<C, M> row;
    row.member = member;
    row.info.name = name;
    row.info.doc = doc;
    return row;
}

/// Specialised once per value type: `static constexpr const char *name` and `static constexpr auto fields()` returning a
/// std::tuple of field() rows. From it come JSON both ways, JSON Schema, form limits and redaction.
template <class T>
struct Describe;

template <class T>
concept Described = requires {
    { Describe<T>::name } -> std::convertible_to<const char *>;
    Describe<T>::fields();
};

/// Specialised once per enumeration: `static constexpr std::array values{std::pair{E::A, std::string_view("a")}, ...}`.
template <class E>
struct EnumNames;

template <class E>
concept NamedEnum = std::is_enum_v<E> && requires { EnumNames<E>::values.size(); };

/// The wire name of an enumerator; empty when it has none.
template <NamedEnum E>
constexpr std::string_view enumName(E value)
{
    for (const auto &[candidate, name] : EnumNames<E>::values)
        if (candidate == value)
            return name;
    return {};
}

template <class T, class F>
constexpr void forEachField(F &&visit)
{
    std::apply([&](const auto &...row) { (visit(row), ...); }, Describe<T>::fields());
}

} // namespace castwright
