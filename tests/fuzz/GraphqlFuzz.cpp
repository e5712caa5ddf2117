// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/language/Printer.h"
#include "graphql/limits/Limits.h"
#include "graphql/type/SchemaBuilder.h"

#include <cstdlib>

/// Whatever parses must print and parse to the same text again; limits, validation and building a schema of it must come to an end.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace castwright::graphql;
    static const SchemaPtr schema = *buildSchema(QStringLiteral(
        "directive @d(a: Int) repeatable on FIELD | QUERY interface I { id: ID } type T implements I { id: ID t(a: N, b: [Int!]): T e: E "
        "u: U s: String! } "
        "type V { id: Int } union U = T | V enum E { A B } input N { x: Int! n: N } type Query { t(id: ID = 1): T i: I u: U } "
        "type Mutation { t: T } type Subscription { t: T }"));
    Limits limits;
    limits.maxOverlapChecks = 2000;
    const auto document = parse(QString::fromUtf8(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)), limits.parsing());
    if (!document)
        return 0;
    const QString once = print((*document)->root());
    const auto again = parse(once, limits.parsing());
    if (!again || print((*again)->root()) != once)
        std::abort();
    (void)checkLimits(**document, limits);
    (void)validate(*schema, **document, limits.validation());
    (void)buildSchema(std::vector<DocumentPtr>{*document});
    return 0;
}
