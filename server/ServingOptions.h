// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Server.h"

#include <QCommandLineOption>

class QCommandLineParser;

namespace castwright::servingoptions {

/// The options of the command line about what stands in front of this server and what /graphql allows. Thread: main.
QList<QCommandLineOption> all();
/// Takes what was given into `server`; says what is wrong with it, for people, or nothing.
QString read(const QCommandLineParser &parser, ServerOptions &server);

} // namespace castwright::servingoptions
