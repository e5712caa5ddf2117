// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QtGlobal>

#include <optional>

namespace castwright::media {

/// The frame counter of the test pattern, for people and for tests that read it back from decoded frames.
///
/// Geometry, relative to a picture of W x H: the picture is a grid of 32 columns and 18 rows of cells. The 32-bit number stands in columns 1
/// to 16 of rows 1 and 2, most significant bit first: row 1 holds bits 31 to 16, row 2 bits 15 to 0. White (luma 235) is one, black
/// (16) is zero. Guard cells tell a counter from any other picture: column 0 is white in row 1 and black in row 2, column 17 the other
/// way round. The flash is white over columns 18 to 29 of rows 9 to 15, black otherwise; it is lit on frames whose number is divisible by fps.
/// Pure functions on a luma plane; thread: any.
namespace counterPattern {

struct Luma {
    const uchar *pixels = nullptr;
    int strideBytes = 0;
    int width = 0;
    int height = 0;
};

/// Draws the cells, guards included.
void encode(quint32 number, uchar *luma, int strideBytes, int width, int height);
/// The number, or none when there is no legible counter.
std::optional<quint32> decode(const Luma &picture);

void drawFlash(bool isLit, uchar *luma, int strideBytes, int width, int height);
bool isFlashLit(const Luma &picture);

/// The number as nine seven-segment digits over columns 1 to 28 of rows 4 to 7.
void drawDigits(quint32 number, uchar *luma, int strideBytes, int width, int height);

} // namespace counterPattern
} // namespace castwright::media
