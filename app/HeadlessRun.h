// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "CommandLine.h"
#include "Server.h"

#include <QObject>

namespace castwright {

/// The exit code that fits an error of Server::start().
int exitCodeOf(const Error &error);

/// Prints the address and, on the first start, where the first API key is.
void announce(const ServerInfo &info);

/// Runs one use case as the owner, prints its JSON on standard output or its error on standard error, and calls `done` with the exit code on the
/// receiver's thread.
void callOnce(Server &server, const ServerInfo &info, const CommandLine &line, QObject *receiver, std::function<void(int)> done);

/// Starts the demo show and prints what became of it.
void startDemo(Server &server, const ServerInfo &info);

/// The studio that a producer finds at the first start.
void makeFirstStudio(Server &server, const ServerInfo &info);

/// Ends the event loop on Ctrl+C, SIGTERM or a closed console. Call once, on the main thread.
void quitOnSignals();

} // namespace castwright
