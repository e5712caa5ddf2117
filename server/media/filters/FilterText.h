// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Filter.h"

namespace castwright::media {

/// What a chain of picture filters begins with and leaves.
struct PictureChain {
    QString text;          ///< for libavfilter; empty when nothing is to be done
    bool hasAlpha = false; ///< the result is BGRA, not premultiplied, instead of I420 bt709
};

/// The enabled picture filters as libavfilter knows them. `isRgb` and `hasAlpha` tell of the picture that comes in; `isBt601` and
/// `isFullRange` of one that is YUV. Pure.
PictureChain pictureChain(const QList<Filter> &filters, bool isRgb, bool hasAlpha, bool isBt601, bool isFullRange);

/// The enabled sound filters; empty when there are none. Pure.
QString soundChain(const QList<Filter> &filters);

bool hasPictureFilters(const QList<Filter> &filters);
bool hasSoundFilters(const QList<Filter> &filters);

/// A value between the marks of a filter description: libavfilter unescapes twice.
QString escapedForFilter(const QString &value);

} // namespace castwright::media
