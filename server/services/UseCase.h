// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"
#include "services/Caller.h"

#include <QJsonObject>

#include <any>
#include <functional>

namespace castwright {

enum class Effect { Read = 1, Write };

/// For acts without input or output fields.
struct Nothing {};
template <>
struct Describe<Nothing> {
    static constexpr const char *name = "Empty";
    static constexpr auto fields() { return Fields{}; }
};

/// What is known of one value type once its C++ type is erased. All members are set.
struct TypeInfo {
    const char *name = "";
    QJsonObject (*schema)(SchemaSet &) = nullptr;       ///< a $ref; the type itself and all below it land in the set
    QJsonObject (*objectSchema)(SchemaSet &) = nullptr; ///< the object's own schema, inline
    QJsonObject (*toJson)(const std::any &) = nullptr;
    void (*appendJson)(JsonWriter &, const std::any &) = nullptr;
    QList<FieldInfo> (*fields)() = nullptr;
};

template <Described T>
const TypeInfo &typeInfo()
{
    static const TypeInfo info{
        Describe<T>::name,
        [](SchemaSet &set) { return Codec<T>::schema(set); },
        [](SchemaSet &set) { return Codec<T>::objectSchema(set); },
        [](const std::any &value) { return Codec<T>::encodeObject(*std::any_cast<T>(&value)); },
        [](JsonWriter &out, const std::any &value) { Codec<T>::append(out, *std::any_cast<T>(&value)); },
        [] {
            QList<FieldInfo> rows;
            forEachField<T>([&](const auto &row) { rows.append(row.info); });
            return rows;
        },
    };
    return info;
}

/// A successful answer: the value with its type, and what the surfaces say beside it.
struct Outcome {
    std::any value;
    const TypeInfo *type = nullptr;
    int revision = 0; ///< of the resource, for the ETag; 0 when it has none

    QJsonObject toJson() const { return type->toJson(value); }
    QByteArray toJsonText() const
    {
        JsonWriter out(4096);
        type->appendJson(out, value);
        return out.take();
    }
    template <class T>
    const T &as() const
    {
        return *std::any_cast<T>(&value);
    }
};

using Done = std::function<void(Result<Outcome>)>;

/// Per-call conditions that are not input: the revision the caller saw last (If-Match), 0 when he named none.
struct CallContext {
    Caller caller;
    int expectedRevision = 0;
};

/// One act of the product, declared once: who may do it, whether it changes anything, what goes in and comes out. Every surface reaches it
/// by its id through UseCaseCatalog::invoke. Input is one flat JSON object; fields marked path() come from the path on REST.
struct UseCase {
    const char *id = "";
    Scope scope = Scope::None;
    Effect effect = Effect::Read;
    const char *summary = "";
    const char *description = "";
    const TypeInfo *input = nullptr;
    const TypeInfo *output = nullptr;
    std::function<void(const CallContext &, const QJsonObject &, const Done &)> run;
};

/// The revision of a value that has one.
template <class T>
int revisionOf(const T &value)
{
    if constexpr (requires { value.revision; })
        return value.revision;
    else
        return 0;
}

template <Described T>
Outcome outcomeOf(T value)
{
    Outcome outcome;
    outcome.revision = revisionOf(value);
    outcome.type = &typeInfo<T>();
    outcome.value = std::move(value);
    return outcome;
}

/// A use case whose handler answers at once: Result<Out>(const CallContext &, const In &).
template <Described In, Described Out, class Handler>
UseCase useCase(const char *id, Scope scope, Effect effect, const char *summary, Handler handler)
{
    UseCase row{id, scope, effect, summary, "", &typeInfo<In>(), &typeInfo<Out>(), {}};
    row.run = [handler = std::move(handler)](const CallContext &context, const QJsonObject &json, const Done &done) {
        auto input = fromJson<In>(json);
        if (!input)
            return done(std::unexpected(std::move(input.error())));
        Result<Out> result = handler(context, *input);
        if (!result)
            return done(std::unexpected(std::move(result.error())));
        done(outcomeOf(std::move(*result)));
    };
    return row;
}

/// A use case whose handler answers later: void(const CallContext &, const In &, std::function<void(Result<Out>)>), on the server thread.
template <Described In, Described Out, class Handler>
UseCase asyncUseCase(const char *id, Scope scope, Effect effect, const char *summary, Handler handler)
{
    UseCase row{id, scope, effect, summary, "", &typeInfo<In>(), &typeInfo<Out>(), {}};
    row.run = [handler = std::move(handler)](const CallContext &context, const QJsonObject &json, const Done &done) {
        auto input = fromJson<In>(json);
        if (!input)
            return done(std::unexpected(std::move(input.error())));
        handler(context, *input, std::function<void(Result<Out>)>([done](Result<Out> result) {
                    if (!result)
                        return done(std::unexpected(std::move(result.error())));
                    done(outcomeOf(std::move(*result)));
                }));
    };
    return row;
}

} // namespace castwright
