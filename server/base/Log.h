// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLoggingCategory>

/// One category per folder: QT_LOGGING_RULES="castwright.media.debug=true" shows what you are after. Never log a secret.
namespace castwright {
Q_DECLARE_LOGGING_CATEGORY(logBase)
Q_DECLARE_LOGGING_CATEGORY(logStore)
Q_DECLARE_LOGGING_CATEGORY(logServices)
Q_DECLARE_LOGGING_CATEGORY(logMedia)
Q_DECLARE_LOGGING_CATEGORY(logHttp)
Q_DECLARE_LOGGING_CATEGORY(logRest)
Q_DECLARE_LOGGING_CATEGORY(logWebhooks)
Q_DECLARE_LOGGING_CATEGORY(logApp)
} // namespace castwright
