// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/ErrorValues.h"

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
QString text(std::string_view view)
{
    return QString::fromLatin1(view.data(), qsizetype(view.size()));
}

QString unionMember(ErrorCode code)
{
    switch (code) {
    case ErrorCode::InvalidRequest:
    case ErrorCode::Unprocessable:
    case ErrorCode::UnsupportedMediaType:
    case ErrorCode::PayloadTooLarge: return u"ValidationError"_s;
    case ErrorCode::Unauthorized:
    case ErrorCode::KeyExpired:
    case ErrorCode::KeyRevoked:
    case ErrorCode::MissingScope:
    case ErrorCode::Forbidden:
    case ErrorCode::WriteDisabled: return u"AuthError"_s;
    case ErrorCode::NotFound: return u"NotFoundError"_s;
    case ErrorCode::Conflict:
    case ErrorCode::AlreadyLive:
    case ErrorCode::NotLive:
    case ErrorCode::PreconditionFailed: return u"ConflictError"_s;
    case ErrorCode::RateLimited: return u"RateLimitError"_s;
    default: return {};
    }
}
} // namespace

GraphqlError graphqlError(const Error &error)
{
    const ErrorRow &row = errorRow(error.code);
    GraphqlError out{error.message, {}, {}, {}};
    out.extensions.insert(u"code"_s, text(row.graphqlCode));
    out.extensions.insert(u"reason"_s, text(row.wire));
    if (!error.field.isEmpty())
        out.extensions.insert(u"field"_s, error.field);
    if (!error.requiredScope.isEmpty())
        out.extensions.insert(u"requiredScope"_s, error.requiredScope);
    if (error.retryAfterMs > 0)
        out.extensions.insert(u"retryAfter"_s, (error.retryAfterMs + 999) / 1000);
    return out;
}

Value errorValue(const Error &error, const QString &type, const QString &id)
{
    const QString member = unionMember(error.code);
    if (member.isEmpty())
        return graphqlError(error);
    ValueObject out;
    out.insert(u"__typename"_s, member);
    out.insert(u"message"_s, error.message);
    out.insert(u"code"_s, text(errorRow(error.code).graphqlCode));
    if (member == u"ValidationError") {
        out.insert(u"field"_s, error.field.isEmpty() ? Value() : Value(error.field));
        out.insert(u"constraint"_s, text(errorRow(error.code).advice));
    } else if (member == u"NotFoundError") {
        out.insert(u"resourceType"_s, type);
        out.insert(u"resourceId"_s, id);
    } else if (member == u"RateLimitError") {
        out.insert(u"retryAfter"_s, (error.retryAfterMs + 999) / 1000);
    }
    return out;
}

} // namespace castwright::graphql
