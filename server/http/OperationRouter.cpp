// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/OperationRouter.h"

#include <map>

namespace castwright {

struct OperationRouter::Node {
    struct Row {
        int number = -1;
        QStringList names; ///< of the parameters, in order; each row has its own
    };
    std::map<QString, std::unique_ptr<Node>> fixed;
    std::unique_ptr<Node> parameter;
    std::map<QByteArray, Row> rows;

    /// The node of the segments from `at` on, with the values of its parameters; a fixed segment is tried first.
    const Node *find(const QStringList &segments, qsizetype at, QStringList &values) const
    {
        if (at == segments.size())
            return rows.empty() ? nullptr : this;
        if (const auto next = fixed.find(segments[at]); next != fixed.end())
            if (const Node *found = next->second->find(segments, at + 1, values))
                return found;
        if (!parameter || segments[at].isEmpty())
            return nullptr;
        values.append(segments[at]);
        if (const Node *found = parameter->find(segments, at + 1, values))
            return found;
        values.removeLast();
        return nullptr;
    }
};

OperationRouter::OperationRouter() : m_root(std::make_unique<Node>()) {}
OperationRouter::~OperationRouter() = default;

void OperationRouter::add(const QByteArray &method, const QString &pattern, int row)
{
    Node *node = m_root.get();
    QStringList names;
    const QStringList segments = pattern.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &segment : segments) {
        const bool isParameter = segment.startsWith(QLatin1Char('{'));
        if (isParameter)
            names += segment.mid(1, segment.size() - 2);
        auto &next = isParameter ? node->parameter : node->fixed[segment];
        if (!next)
            next = std::make_unique<Node>();
        node = next.get();
    }
    node->rows[method] = {row, names};
}

std::optional<OperationRouter::Match> OperationRouter::find(const QByteArray &method, const QStringList &segments) const
{
    QStringList values;
    const Node *node = m_root->find(segments, 0, values);
    if (!node)
        return std::nullopt;
    Match match;
    for (const auto &[known, row] : node->rows)
        match.allow += known + (known == "GET" ? ", HEAD, " : ", ");
    match.allow += "OPTIONS";
    auto found = node->rows.find(method);
    if (found == node->rows.end() && method == "HEAD")
        found = node->rows.find("GET");
    if (found == node->rows.end())
        return match;
    match.row = found->second.number;
    for (qsizetype i = 0; i < values.size(); ++i)
        match.parameters.insert(found->second.names[i], values[i]);
    return match;
}

} // namespace castwright
