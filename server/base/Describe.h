// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <array>
#include <limits>
#include <string_view>
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

    constexpr Field required() const
    {
        Field row = *this;
        row.info.isRequired = true;
        return row;
    }
    constexpr Field writeOnly() const
    {
        Field row = *this;
        row.info.isWriteOnly = true;
        return row;
    }
    constexpr Field readOnly() const
    {
        Field row = *this;
        row.info.isReadOnly = true;
        return row;
    }
    constexpr Field path() const
    {
        Field row = *this;
        row.info.isPath = row.info.isRequired = true;
        return row;
    }
    constexpr Field length(int least, int most) const
    {
        Field row = *this;
        row.info.minLength = least;
        row.info.maxLength = most;
        return row;
    }
    constexpr Field range(double least, double most) const
    {
        Field row = *this;
        row.info.minimum = least;
        row.info.maximum = most;
        return row;
    }
    constexpr Field matches(const char *pattern) const
    {
        Field row = *this;
        row.info.pattern = pattern;
        return row;
    }
    constexpr Field format(const char *format) const
    {
        Field row = *this;
        row.info.format = format;
        return row;
    }
    constexpr Field example(const char *json) const
    {
        Field row = *this;
        row.info.example = json;
        return row;
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

/// The place of one row in a table.
template <std::size_t index, class F>
struct FieldSlot {
    F row;
};

template <class Indexes, class... F>
struct FieldSlots;
template <std::size_t... index, class... F>
struct FieldSlots<std::index_sequence<index...>, F...> : FieldSlot<index, F>... {
    constexpr explicit FieldSlots(const F &...rows) : FieldSlot<index, F>{rows}... {}
    template <class V>
    constexpr void forEach(V &visit) const
    {
        (visit(static_cast<const FieldSlot<index, F> *>(this)->row), ...);
    }
};

/// The rows of one field table. Not a std::tuple: that one's constructors cost the compiler more than everything else of a field table,
/// in each of the several hundred files that see the domain.
template <class... F>
struct Fields : FieldSlots<std::index_sequence_for<F...>, F...> {
    static constexpr std::size_t count = sizeof...(F);
    constexpr explicit Fields(const F &...rows) : FieldSlots<std::index_sequence_for<F...>, F...>(rows...) {}
};

/// The rows of `first`, then those of `second`.
template <class... A, class... B>
constexpr auto operator+(const Fields<A...> &first, const Fields<B...> &second)
{
    return [&]<std::size_t... a, std::size_t... b>(std::index_sequence<a...>, std::index_sequence<b...>) {
        return Fields<A..., B...>(static_cast<const FieldSlot<a, A> &>(first).row..., static_cast<const FieldSlot<b, B> &>(second).row...);
    }(std::index_sequence_for<A...>(), std::index_sequence_for<B...>());
}

/// Specialised once per value type: `static constexpr const char *name` and `static constexpr auto fields()` returning a
/// Fields of field() rows. From it come JSON both ways, JSON Schema, form limits and redaction.
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
    const auto rows = Describe<T>::fields();
    rows.forEach(visit);
}

} // namespace castwright
