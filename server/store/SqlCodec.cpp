// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqlCodec.h"

namespace castwright {

Error storedValueError(const QString &detail)
{
    Error error;
    error.code = ErrorCode::InternalError;
    error.message = QStringLiteral("A stored value cannot be read; the database may have been changed by another program.");
    error.detail = detail;
    return error;
}

} // namespace castwright
