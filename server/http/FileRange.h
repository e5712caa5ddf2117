// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

namespace castwright {

/// What part of a file a Range header asks for (RFC 9110 section 14.1.2). Several ranges at once are answered with the whole file, which the RFC
/// allows. Thread: any.
struct FileRange {
    enum class Kind { Whole = 1, Part, Unsatisfiable };
    Kind kind = Kind::Whole;
    qint64 first = 0;
    qint64 length = 0;

    static FileRange choose(const QByteArray &header, qint64 fileSize);
};

} // namespace castwright
