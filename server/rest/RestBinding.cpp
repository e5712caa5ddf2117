// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/RestBinding.h"

namespace castwright {

const std::vector<RestBinding> &v1Bindings()
{
    static const std::vector<RestBinding> rows = [] {
        std::vector<RestBinding> all;
        for (const auto &part : {metaRoutes(), studioRoutes(), sceneRoutes(), sourceRoutes(), destinationRoutes(), streamRoutes(),
                                 chatRoutes(), connectionRoutes(), mediaRoutes(), keyRoutes(), webhookRoutes(),
                                 ingestRoutes(), backupRoutes(), networkRoutes()})
            all.insert(all.end(), part.begin(), part.end());
        return all;
    }();
    return rows;
}

} // namespace castwright
