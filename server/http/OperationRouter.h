// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QHash>
#include <QString>
#include <QStringList>

#include <memory>
#include <optional>
#include <vector>

namespace castwright {

/// Finds the row of a path in a table of patterns such as /v1/studios/{id}. Fixed segments win over parameters. Thread: any, once filled.
class OperationRouter {
public:
    struct Match {
        int row = -1; ///< -1: the path is known, the method is not
        QHash<QString, QString> parameters;
        QByteArray allow; ///< for the Allow header: the known methods, HEAD where there is GET, OPTIONS
    };

    OperationRouter();
    ~OperationRouter();
    void add(const QByteArray &method, const QString &pattern, int row);
    /// Nothing when no pattern fits. HEAD finds the row of GET.
    std::optional<Match> find(const QByteArray &method, const QStringList &segments) const;

private:
    struct Node;
    std::unique_ptr<Node> m_root;
};

} // namespace castwright
