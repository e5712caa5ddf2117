// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonCodec.h"

namespace castwright {

/// The languages in which an operation can be copied.
enum class SnippetLanguage { Curl = 1, JavaScript, Python, Go, Cpp };
template <>
struct EnumNames<SnippetLanguage> {
    static constexpr std::array values{
        std::pair{SnippetLanguage::Curl, std::string_view("curl")}, std::pair{SnippetLanguage::JavaScript, std::string_view("javascript")},
        std::pair{SnippetLanguage::Python, std::string_view("python")}, std::pair{SnippetLanguage::Go, std::string_view("go")},
        std::pair{SnippetLanguage::Cpp, std::string_view("cpp")}};
};

/// What somebody wants, in words.
struct GraphqlAsk {
    QString words;
};
template <>
struct Describe<GraphqlAsk> {
    static constexpr const char *name = "GraphqlAsk";
    static constexpr auto fields()
    {
        return Fields{
            field("words", &GraphqlAsk::words, "What is wanted, in English.").required().length(1, 500).example("\"list my studios\"")};
    }
};

/// An operation that may be what was asked for.
struct FoundOperation {
    QString field;
    QString kind;
    QString summary;
    QString operation;
    QJsonObject variables;
    double score = 0;
};
template <>
struct Describe<FoundOperation> {
    using T = FoundOperation;
    static constexpr const char *name = "FoundOperation";
    static constexpr auto fields()
    {
        return Fields{field("field", &T::field, "The root field."),
                      field("kind", &T::kind, "query, mutation or subscription."),
                      field("summary", &T::summary, "What it does."),
                      field("operation", &T::operation, "A whole operation that is valid; what it needs are variables."),
                      field("variables", &T::variables, "The variables, with something in the place of each."),
                      field("score", &T::score, "How well it fits; only good for comparing.")};
    }
};

struct FoundOperationList {
    QList<FoundOperation> data;
};
template <>
struct Describe<FoundOperationList> {
    static constexpr const char *name = "FoundOperations";
    static constexpr auto fields() { return Fields{field("data", &FoundOperationList::data, "The best first.").required()}; }
};

/// An operation to be written as a program.
struct GraphqlCopy {
    QString operation;
    QJsonObject variables;
    QString endpoint;
    SnippetLanguage language = SnippetLanguage::Curl;
};
template <>
struct Describe<GraphqlCopy> {
    using T = GraphqlCopy;
    static constexpr const char *name = "GraphqlCopy";
    static constexpr auto fields()
    {
        return Fields{
            field("operation", &T::operation, "A GraphQL document with one operation.")
                .required()
                .length(1, 100000)
                .example("\"{ __typename }\""),
            field("variables", &T::variables, "Its variables."),
            field("endpoint", &T::endpoint, "Address of /graphql.").required().length(1, 500).example("\"http://127.0.0.1:7080/graphql\""),
            field("language", &T::language, "Which language.").required()};
    }
};

struct Snippet {
    QString text;
};
template <>
struct Describe<Snippet> {
    static constexpr const char *name = "Snippet";
    static constexpr auto fields()
    {
        return Fields{field("text", &Snippet::text, "A whole program; it reads the API key from the environment variable CASTWRIGHT_KEY.")};
    }
};

/// A GraphQL request, for who has no socket: the window.
struct GraphqlRequest {
    QString query;
    QString operationName;
    QJsonObject variables;
};
template <>
struct Describe<GraphqlRequest> {
    using T = GraphqlRequest;
    static constexpr const char *name = "GraphqlRequest";
    static constexpr auto fields()
    {
        return Fields{field("query", &T::query, "A GraphQL document.").required().length(1, 1000000).example("\"{ __typename }\""),
                      field("operationName", &T::operationName, "Which of its operations; needed when there are several.").length(0, 200),
                      field("variables", &T::variables, "Its variables.")};
    }
};

struct GraphqlResponse {
    QJsonObject response;
};
template <>
struct Describe<GraphqlResponse> {
    static constexpr const char *name = "GraphqlResponse";
    static constexpr auto fields()
    {
        return Fields{
            field("response", &GraphqlResponse::response, "The response, with data and errors as the GraphQL specification has it.")};
    }
};

/// What a followed operation has answered since it was asked last.
struct GraphqlResults {
    QString followId;
    QStringList results;
    bool isSubscription = false;
    bool isOver = false;
    int missed = 0;
};
template <>
struct Describe<GraphqlResults> {
    using T = GraphqlResults;
    static constexpr const char *name = "GraphqlResults";
    static constexpr auto fields()
    {
        return Fields{field("followId", &T::followId, "Names the operation until it is over."),
                      field("results", &T::results, "Responses as they were written, the oldest first."),
                      field("isSubscription", &T::isSubscription, "There may be any number of responses."),
                      field("isOver", &T::isOver, "Nothing more comes."),
                      field("missed", &T::missed, "Responses that came faster than they were asked for and are lost.")};
    }
};

struct GraphqlFollowId {
    QString followId;
};
template <>
struct Describe<GraphqlFollowId> {
    static constexpr const char *name = "GraphqlFollowId";
    static constexpr auto fields()
    {
        return Fields{field("followId", &GraphqlFollowId::followId, "What graphql.follow named it.").required().length(1, 100)};
    }
};

} // namespace castwright
