// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/CounterPattern.h"

#include <array>
#include <cstring>

namespace castwright::media::counterPattern {

namespace {

constexpr int columns = 32;
constexpr int rows = 18;
constexpr uchar black = 16;
constexpr uchar white = 235;

struct Box {
    int left, top, right, bottom;
};

Box cells(int column, int row, int across, int down, int width, int height)
{
    return {column * width / columns, row * height / rows, (column + across) * width / columns, (row + down) * height / rows};
}

void fill(const Box &box, uchar value, uchar *luma, int strideBytes)
{
    for (int row = box.top; row < box.bottom; ++row)
        std::memset(luma + std::ptrdiff_t(row) * strideBytes + box.left, value, std::size_t(box.right - box.left));
}

/// Mean of the middle half, which survives scaling and compression.
int meanOf(const Luma &picture, const Box &box)
{
    const int insetX = (box.right - box.left) / 4;
    const int insetY = (box.bottom - box.top) / 4;
    qint64 sum = 0;
    int count = 0;
    for (int y = box.top + insetY; y < box.bottom - insetY; ++y)
        for (int x = box.left + insetX; x < box.right - insetX; ++x, ++count)
            sum += picture.pixels[std::ptrdiff_t(y) * picture.strideBytes + x];
    return count > 0 ? int(sum / count) : 128;
}

std::optional<bool> bitOf(const Luma &picture, int column, int row)
{
    const int mean = meanOf(picture, cells(column, row, 1, 1, picture.width, picture.height));
    if (mean > 90 && mean < 160)
        return std::nullopt;
    return mean >= 160;
}

} // namespace

void encode(quint32 number, uchar *luma, int strideBytes, int width, int height)
{
    const auto draw = [&](int column, int row, bool isSet) {
        fill(cells(column, row, 1, 1, width, height), isSet ? white : black, luma, strideBytes);
    };
    for (int bit = 0; bit < 32; ++bit)
        draw(1 + bit % 16, 1 + bit / 16, (number >> (31 - bit)) & 1U);
    draw(0, 1, true), draw(0, 2, false);
    draw(17, 1, false), draw(17, 2, true);
}

std::optional<quint32> decode(const Luma &picture)
{
    if (picture.width < columns * 2 || picture.height < rows * 2)
        return std::nullopt;
    if (bitOf(picture, 0, 1) != true || bitOf(picture, 0, 2) != false || bitOf(picture, 17, 1) != false || bitOf(picture, 17, 2) != true)
        return std::nullopt;
    quint32 number = 0;
    for (int bit = 0; bit < 32; ++bit) {
        const auto isSet = bitOf(picture, 1 + bit % 16, 1 + bit / 16);
        if (!isSet)
            return std::nullopt;
        number = (number << 1) | quint32(*isSet);
    }
    return number;
}

void drawFlash(bool isLit, uchar *luma, int strideBytes, int width, int height)
{
    fill(cells(18, 9, 12, 7, width, height), isLit ? white : black, luma, strideBytes);
}

bool isFlashLit(const Luma &picture)
{
    return meanOf(picture, cells(18, 9, 12, 7, picture.width, picture.height)) > 128;
}

void drawDigits(quint32 number, uchar *luma, int strideBytes, int width, int height)
{
    // Bits: top, top right, bottom right, bottom, bottom left, top left, middle.
    constexpr std::array<uchar, 10> segments{0x3f, 0x06, 0x5b, 0x4f, 0x66, 0x6d, 0x7d, 0x07, 0x7f, 0x6f};
    fill(cells(1, 4, 28, 4, width, height), black, luma, strideBytes);
    for (int digit = 8; digit >= 0; --digit, number /= 10) {
        Box box = cells(1 + digit * 3, 4, 3, 4, width, height);
        const int thickness = (box.bottom - box.top) / 9 + 1;
        box = {box.left + thickness, box.top + thickness, box.right - thickness, box.bottom - thickness};
        const int middle = (box.top + box.bottom) / 2;
        const std::array<Box, 7> bars{Box{box.left, box.top, box.right, box.top + thickness},
                                      Box{box.right - thickness, box.top, box.right, middle},
                                      Box{box.right - thickness, middle, box.right, box.bottom},
                                      Box{box.left, box.bottom - thickness, box.right, box.bottom},
                                      Box{box.left, middle, box.left + thickness, box.bottom},
                                      Box{box.left, box.top, box.left + thickness, middle},
                                      Box{box.left, middle - thickness / 2, box.right, middle + (thickness + 1) / 2}};
        for (std::size_t bar = 0; bar < bars.size(); ++bar)
            if (segments[number % 10] & (1U << bar))
                fill(bars[bar], white, luma, strideBytes);
    }
}

} // namespace castwright::media::counterPattern
