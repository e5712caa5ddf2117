// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"

namespace castwright {
Q_LOGGING_CATEGORY(logBase, "castwright.base", QtInfoMsg)
Q_LOGGING_CATEGORY(logStore, "castwright.store", QtInfoMsg)
Q_LOGGING_CATEGORY(logServices, "castwright.services", QtInfoMsg)
Q_LOGGING_CATEGORY(logMedia, "castwright.media", QtInfoMsg)
Q_LOGGING_CATEGORY(logHttp, "castwright.http", QtInfoMsg)
Q_LOGGING_CATEGORY(logRest, "castwright.rest", QtInfoMsg)
Q_LOGGING_CATEGORY(logWebhooks, "castwright.webhooks", QtInfoMsg)
Q_LOGGING_CATEGORY(logApp, "castwright.app", QtInfoMsg)
} // namespace castwright
