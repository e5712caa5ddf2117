// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QString>

namespace castwright::tests {

/// What the GraphQL engine and the reference implementation are both asked.
struct GraphqlCase {
    enum class Expectation { None, Accepted, Refused };
    QString id;   ///< file and name
    QString kind; ///< lex, parse, validate, sdl or execute
    QString text;
    QString schema;                              ///< SDL
    QJsonObject request;                         ///< root, variables, operationName
    Expectation expectation = Expectation::None; ///< what the specification says, written down by hand
    bool differs = false;                        ///< the specification of September 2025 says other than the reference of version 16

    QJsonObject toJson() const;
};

/// All cases below cases/. A file of "<kind>-<topic>.txt" has a case in each line that begins with "+ " (to be accepted) or "- " (to be
/// refused), "~ " (to be refused, although the reference accepts it) or "* " (to be accepted, where the reference fails): a name, a colon
/// and the text, or the text in the lines below, each behind four spaces. A line "schema: name" chooses schemas/name.graphql for what
/// follows. In execute-<topic>.jsonl each line is an object with name, query and the members of a request. "#" begins a comment.
QList<GraphqlCase> graphqlCases();

/// The engine's answer, in the form of reference/answers.mjs.
QJsonObject answerOf(const GraphqlCase &given);

/// A file of the folder of these tests.
QString graphqlTestFile(const QString &name);
QString readTextFile(const QString &path);

} // namespace castwright::tests
