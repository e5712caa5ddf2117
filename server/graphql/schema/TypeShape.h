// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"
#include "services/BinaryAnswer.h"
#include "services/Merge.h"

#include <string_view>
#include <vector>

/// The field tables of base/Describe.h as data, for surfaces that make types of their own of them. Thread: any.
namespace castwright::graphql {

struct ObjectShape;

/// The enumerators of one enumeration by their wire names.
struct EnumShape {
    std::string_view name; ///< of the C++ type
    std::vector<std::string_view> values;
};

/// What one C++ type looks like on the wire.
struct TypeShape {
    enum class Kind : quint8 { Text, Time, Boolean, Integer, LongInteger, Number, Enumeration, Object, List, Json, Bytes };
    Kind kind = Kind::Text;
    bool isOptional = false; ///< may be absent
    bool isPatch = false;    ///< an object of which only what is given counts
    const ObjectShape *object = nullptr;
    const EnumShape *enumeration = nullptr;
    const TypeShape *item = nullptr; ///< of a list
};

struct FieldShape {
    FieldInfo info;
    TypeShape type;
};

/// A field table. The fields are asked for when they are needed, since a type may contain itself.
struct ObjectShape {
    const char *name = "";
    const std::vector<FieldShape> &(*fields)() = nullptr;
};

/// "castwright::TransitionKind" -> "TransitionKind", from what the compiler calls it.
template <class T>
constexpr std::string_view plainTypeName()
{
#if defined(_MSC_VER) && !defined(__clang__)
    constexpr std::string_view text(__FUNCSIG__);
    constexpr std::size_t end = text.rfind('>');
    constexpr std::string_view inner = text.substr(0, end);
#else
    constexpr std::string_view text(__PRETTY_FUNCTION__);
    constexpr std::size_t from = text.find("T = ") + 4;
    constexpr std::string_view inner = text.substr(from, text.find_first_of(";]", from) - from);
#endif
    constexpr std::size_t colon = inner.find_last_of(": <");
    return colon == std::string_view::npos ? inner : inner.substr(colon + 1);
}

/// The shape of one C++ type. Specialised beside the Codec of a type that is none of these.
template <class T>
struct ShapeOf;

template <Described T>
const ObjectShape &objectShape();

template <>
struct ShapeOf<QString> {
    static TypeShape shape() { return {}; }
};
template <>
struct ShapeOf<Secret> {
    static TypeShape shape() { return {}; }
};
template <>
struct ShapeOf<QDateTime> {
    static TypeShape shape() { return {TypeShape::Kind::Time, false, false, nullptr, nullptr, nullptr}; }
};
template <>
struct ShapeOf<QJsonObject> {
    static TypeShape shape() { return {TypeShape::Kind::Json, false, false, nullptr, nullptr, nullptr}; }
};
template <>
struct ShapeOf<QByteArray> {
    static TypeShape shape() { return {TypeShape::Kind::Bytes, false, false, nullptr, nullptr, nullptr}; }
};
template <>
struct ShapeOf<bool> {
    static TypeShape shape() { return {TypeShape::Kind::Boolean, false, false, nullptr, nullptr, nullptr}; }
};
template <>
struct ShapeOf<double> {
    static TypeShape shape() { return {TypeShape::Kind::Number, false, false, nullptr, nullptr, nullptr}; }
};
template <class T>
    requires(std::integral<T> && !std::same_as<T, bool>)
struct ShapeOf<T> {
    static TypeShape shape()
    {
        return {sizeof(T) > 4 ? TypeShape::Kind::LongInteger : TypeShape::Kind::Integer, false, false, nullptr, nullptr, nullptr};
    }
};
// Plain functions make what is static below: GCC 12 gives each file its own copy of one that a lambda makes, and enumerations are told
// apart by their address.
template <NamedEnum E>
EnumShape makeEnumShape()
{
    EnumShape made{plainTypeName<E>(), {}};
    for (const auto &row : EnumNames<E>::values)
        made.values.push_back(row.second);
    return made;
}
template <NamedEnum E>
const EnumShape &enumShape()
{
    static const EnumShape made = makeEnumShape<E>();
    return made;
}
template <NamedEnum E>
struct ShapeOf<E> {
    static TypeShape shape() { return {TypeShape::Kind::Enumeration, false, false, nullptr, &enumShape<E>(), nullptr}; }
};
template <class T>
struct ShapeOf<std::optional<T>> {
    static TypeShape shape()
    {
        TypeShape inner = ShapeOf<T>::shape();
        inner.isOptional = true;
        return inner;
    }
};
template <class T>
struct ShapeOf<QList<T>> {
    static TypeShape shape()
    {
        static const TypeShape item = ShapeOf<T>::shape();
        return {TypeShape::Kind::List, false, false, nullptr, nullptr, &item};
    }
};
template <Described T>
struct ShapeOf<T> {
    static TypeShape shape() { return {TypeShape::Kind::Object, false, false, &objectShape<T>(), nullptr, nullptr}; }
};

template <class T, bool Nullable>
struct ShapeOf<Merge<T, Nullable>> {
    static TypeShape shape() { return {TypeShape::Kind::Object, true, true, &objectShape<T>(), nullptr, nullptr}; }
};

template <Described T>
std::vector<FieldShape> makeFieldShapes()
{
    std::vector<FieldShape> rows;
    forEachField<T>([&rows](const auto &row) { rows.push_back({row.info, ShapeOf<typename std::decay_t<decltype(row)>::Type>::shape()}); });
    return rows;
}
template <Described T>
const std::vector<FieldShape> &fieldShapes()
{
    static const std::vector<FieldShape> made = makeFieldShapes<T>();
    return made;
}
template <Described T>
const ObjectShape &objectShape()
{
    static const ObjectShape made{Describe<T>::name, &fieldShapes<T>};
    return made;
}

/// The field table of a value type by its name, as TypeInfo has it; nullptr when there is none. All tables of domain and services are
/// known: the list is made when the program is built.
const ObjectShape *shapeByName(const char *name);

} // namespace castwright::graphql
