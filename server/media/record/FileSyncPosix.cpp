// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/record/RecordingFile.h"

#if defined(__unix__) || defined(__APPLE__)

#include <unistd.h>

namespace castwright::media {

bool syncToDisk(int descriptor)
{
#ifdef __APPLE__
    return ::fsync(descriptor) == 0;
#else
    return ::fdatasync(descriptor) == 0;
#endif
}

} // namespace castwright::media

#endif
