// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Server.h"

#include <QStringList>

#include <optional>

namespace castwright {

/// Exit codes of the program; documented in README.md.
enum ExitCode { ExitOk = 0, ExitInternal = 1, ExitUsage = 2, ExitPortInUse = 3, ExitDataDir = 4 };

/// What the command line and the environment ask for.
struct CommandLine {
    ServerOptions server;
    bool isHeadless = false;
    bool isDemo = false;
    QString callUseCase; ///< --call: one use case instead of a server
    QString callInput;   ///< its JSON input

    /// Set when the program should print a text and end instead: --help, --version or a mistake.
    struct Stop {
        QString text;
        int exitCode = ExitOk;
    };
    std::optional<Stop> stop;

    static CommandLine parse(const QStringList &arguments);
};

} // namespace castwright
