// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QProcess>

namespace castwright::tests {

/// Where the npm packages of reference/package.json are, in the build folder; installed by the lockfile when they are not there yet.
class NodeFolder {
public:
    static constexpr int patienceMs = 100000;

    /// Starts one of the scripts of reference/ with its arguments.
    static void start(QProcess &node, QStringList scriptAndArguments);

private:
    static QString prepare();
};

} // namespace castwright::tests
