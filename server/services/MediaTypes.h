// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Asset.h"

namespace castwright {

/// A media type the library takes.
struct MediaType {
    std::string_view contentType;
    AssetKind kind;
    std::string_view suffix; ///< of the stored file
};

/// nullptr for a type we do not take.
const MediaType *mediaType(const QString &contentType);
/// The type of a file by the end of its name; nullptr when unknown.
const MediaType *mediaTypeOfFile(const QString &path);

} // namespace castwright
