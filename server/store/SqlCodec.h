// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"
#include "ports/SecretStore.h"

#include <QJsonDocument>
#include <QVariant>

namespace castwright {

/// How one C++ type is kept in a column: texts and numbers as they are, times as milliseconds since the epoch, enumerations by their wire
/// name, lists and structs as JSON through their field table, an absent optional as NULL. Specialised like Codec. Thread: any.
template <class M>
struct SqlCodec;

Error storedValueError(const QString &detail);

template <>
struct SqlCodec<QString> {
    // A null QString would be bound as NULL.
    static QVariant write(const QString &value) { return value.isNull() ? QVariant(QStringLiteral("")) : QVariant(value); }
    static Result<> read(const QVariant &stored, QString &out)
    {
        out = stored.toString();
        return {};
    }
};

template <class M>
    requires std::is_arithmetic_v<M>
struct SqlCodec<M> {
    static QVariant write(M value)
    {
        if constexpr (std::integral<M>)
            return static_cast<qint64>(value);
        else
            return value;
    }
    static Result<> read(const QVariant &stored, M &out)
    {
        if constexpr (std::integral<M>)
            out = static_cast<M>(stored.toLongLong());
        else
            out = stored.toDouble();
        return {};
    }
};

template <>
struct SqlCodec<QDateTime> {
    static QVariant write(const QDateTime &value) { return value.toMSecsSinceEpoch(); }
    static Result<> read(const QVariant &stored, QDateTime &out)
    {
        out = QDateTime::fromMSecsSinceEpoch(stored.toLongLong(), Qt::UTC);
        return {};
    }
};

template <NamedEnum E>
struct SqlCodec<E> {
    static QVariant write(E value) { return Codec<E>::text(value); }
    static Result<> read(const QVariant &stored, E &out)
    {
        if (auto known = Codec<E>::decode(stored.toString(), out, FieldInfo{}, QString()); !known)
            return std::unexpected(storedValueError(known.error().message));
        return {};
    }
};

/// JSON text; the value is wrapped in a list, since QJsonDocument holds lists and objects only.
template <class M>
struct SqlJsonCodec {
    static QVariant write(const M &value) { return QString::fromUtf8(toJsonText(value)); }
    static Result<> read(const QVariant &stored, M &out)
    {
        const auto document = QJsonDocument::fromJson('[' + stored.toString().toUtf8() + ']');
        if (auto known = Codec<M>::decode(document.array().at(0), out, FieldInfo{}, QString()); !known)
            return std::unexpected(storedValueError(known.error().message));
        return {};
    }
};

template <Described M>
struct SqlCodec<M> : SqlJsonCodec<M> {};
template <class M>
struct SqlCodec<QList<M>> : SqlJsonCodec<QList<M>> {};

template <class M>
struct SqlCodec<std::optional<M>> {
    static QVariant write(const std::optional<M> &value) { return value ? SqlCodec<M>::write(*value) : QVariant(); }
    static Result<> read(const QVariant &stored, std::optional<M> &out)
    {
        if (stored.isNull()) {
            out.reset();
            return {};
        }
        return SqlCodec<M>::read(stored, out.emplace());
    }
};

/// One column of a table: how it is filled from a row's value and read back into it.
template <class T>
struct Column {
    QString name;
    std::function<QVariant(const T &)> write;
    std::function<Result<>(const QVariant &, T &)> read;
};

template <class T, class M>
Column<T> column(const char *name, M T::*member)
{
    return {QString::fromLatin1(name), [member](const T &row) { return SqlCodec<M>::write(row.*member); },
            [member](const QVariant &stored, T &row) { return SqlCodec<M>::read(stored, row.*member); }};
}

/// Sealed on the way in, opened on the way out; an empty secret stays empty.
template <class T>
Column<T> secretColumn(const char *name, Secret T::*member, const SecretStore &secrets)
{
    return {QString::fromLatin1(name),
            [member, &secrets](const T &row) { return (row.*member).isEmpty() ? QVariant(QStringLiteral("")) : QVariant(secrets.seal(row.*member)); },
            [member, &secrets](const QVariant &stored, T &row) -> Result<> {
                if (stored.toString().isEmpty())
                    return {};
                CW_TRY(row.*member, secrets.open(stored.toString()));
                return {};
            }};
}

} // namespace castwright
