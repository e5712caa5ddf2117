// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Scope.h"

#include <QList>
#include <QString>

namespace castwright {

/// Which door a call came through; for the audit log and the parity matrix.
enum class Door { Window = 1, Rest, Graphql, CommandLine, Internal };

/// Who asks. Made by Authorizer from an API key, or for the owner at the keyboard by Caller::owner().
struct Caller {
    QString accountId;
    QString keyId; ///< empty for the owner at the keyboard
    QList<Scope> scopes;
    Door door = Door::Internal;

    bool holds(Scope scope) const { return scope == Scope::None || scopes.contains(scope) || scopes.contains(Scope::Admin); }
    /// All scopes; what the window and the command line use.
    static Caller owner(const QString &accountId, Door door) { return {accountId, {}, {Scope::Admin}, door}; }
};

} // namespace castwright
