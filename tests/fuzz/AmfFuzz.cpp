// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rtmp/Amf0.h"

#include <cstdlib>

/// Whatever decodes must encode and decode to the same again.
extern "C" int LLVMFuzzerTestOneInput(const unsigned char *data, std::size_t size)
{
    using namespace castwright::media;
    const auto values = decodeAmf(QByteArrayView(reinterpret_cast<const char *>(data), static_cast<qsizetype>(size)));
    if (!values)
        return 0;
    const QByteArray once = encodeAmf(*values);
    const auto again = decodeAmf(once);
    if (!again || encodeAmf(*again) != once)
        std::abort();
    return 0;
}
