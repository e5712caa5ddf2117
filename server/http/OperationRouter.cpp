// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/OperationRouter.h"

#include <map>

namespace castwright {

struct OperationRouter::Node {
    std::map<QString, std::unique_ptr<Node>> fixed;
    std::unique_ptr<Node> parameter;
    QString parameterName;
    std::map<QByteArray, int> rows;
};

OperationRouter::OperationRouter() : m_root(std::make_unique<Node>()) {}
OperationRouter::~OperationRouter() = default;

void OperationRouter::add(const QByteArray &method, const QString &pattern, int row)
{
    Node *node = m_root.get();
    const QStringList segments = pattern.split(QLatin1Char('/'), Qt::SkipEmptyParts);
    for (const QString &segment : segments) {
        if (segment.startsWith(QLatin1Char('{'))) {
            if (!node->parameter)
                node->parameter = std::make_unique<Node>();
            node->parameterName = segment.mid(1, segment.size() - 2);
            node = node->parameter.get();
        } else {
            auto &next = node->fixed[segment];
            if (!next)
                next = std::make_unique<Node>();
            node = next.get();
        }
    }
    node->rows[method] = row;
}

std::optional<OperationRouter::Match> OperationRouter::find(const QByteArray &method, const QStringList &segments) const
{
    const Node *node = m_root.get();
    Match match;
    for (const QString &segment : segments) {
        const auto fixed = node->fixed.find(segment);
        if (fixed != node->fixed.end()) {
            node = fixed->second.get();
        } else if (node->parameter && !segment.isEmpty()) {
            match.parameters.insert(node->parameterName, segment);
            node = node->parameter.get();
        } else {
            return std::nullopt;
        }
    }
    if (node->rows.empty())
        return std::nullopt;
    for (const auto &[known, row] : node->rows)
        match.allow += known + (known == "GET" ? ", HEAD, " : ", ");
    match.allow += "OPTIONS";
    auto found = node->rows.find(method);
    if (found == node->rows.end() && method == "HEAD")
        found = node->rows.find("GET");
    if (found != node->rows.end())
        match.row = found->second;
    return match;
}

} // namespace castwright
