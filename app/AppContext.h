// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QString>

namespace castwright {

class ServerLink;

/// What the window's parts are given. A plain struct; all of it outlives the window.
struct AppContext {
    ServerLink &link;
    QString serverAddress;
    QString firstKeyFile; ///< set on the first start only
    QString ownerAccountId;
    bool isDemo = false; ///< what is shown is an example; nobody is introduced over it
};

} // namespace castwright
