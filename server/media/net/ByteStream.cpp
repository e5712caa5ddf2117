// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/net/ByteStream.h"

#include "media/net/TlsStream.h"

namespace castwright::media {

std::unique_ptr<ByteStream> makeByteStream(bool isTls, const QString &caFile)
{
    if (isTls)
        return std::make_unique<TlsStream>(caFile);
    return std::make_unique<PlainStream>();
}

} // namespace castwright::media
