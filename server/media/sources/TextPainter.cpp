// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/TextPainter.h"

#include "media/sources/ColorText.h"

#include <QFont>
#include <QFontMetricsF>
#include <QPainter>
#include <QPainterPath>

#include <cmath>

namespace castwright::media {

namespace {

constexpr int maxWidth = 32000;
constexpr qint64 maxPixels = 64'000'000;

QFont fontOf(const TextSettings &settings)
{
    QFont font(settings.font);
    font.setPixelSize(std::max(4, settings.sizePx));
    font.setBold(settings.bold);
    font.setItalic(settings.italic);
    return font;
}

double leftOf(TextAlign align, double room)
{
    switch (align) {
    case TextAlign::Center: return room / 2;
    case TextAlign::Right: return room;
    case TextAlign::Left: break;
    }
    return 0;
}

void drawLine(QPainter &painter, const QString &line, QPointF baseline, const TextSettings &settings)
{
    const QColor color = colorOfText(settings.color, Qt::white);
    if (settings.outlinePx <= 0) {
        painter.setPen(color);
        painter.drawText(baseline, line);
        return;
    }
    QPainterPath path;
    path.addText(baseline, painter.font(), line);
    // Half of a stroke lies inside the letters and is painted over by the fill.
    painter.strokePath(path, QPen(colorOfText(settings.outlineColor), 2.0 * settings.outlinePx, Qt::SolidLine, Qt::RoundCap, Qt::RoundJoin));
    painter.fillPath(path, color);
}

} // namespace

QImage paintText(const QString &text, const TextSettings &settings)
{
    const QFont font = fontOf(settings);
    const QFontMetricsF metrics(font);
    const QStringList lines = text.split(QLatin1Char('\n'));
    const bool hasBackground = colorOfText(settings.backgroundColor, Qt::transparent).alpha() > 0;
    // Slanted and swashed letters reach beyond their advance.
    const double padding = settings.outlinePx + std::ceil(settings.sizePx / 8.0) + (hasBackground ? settings.sizePx / 8.0 : 0);
    double textWidth = 0;
    for (const QString &line : lines)
        textWidth = std::max(textWidth, metrics.horizontalAdvance(line));
    const int width = std::clamp(int(std::ceil(textWidth + 2 * padding)) + 1, 2, maxWidth) & ~1;
    const double wantedHeight = double(lines.size()) * metrics.lineSpacing() + 2 * padding;
    const int height = std::clamp(int(std::ceil(wantedHeight)) + 1, 2, int(std::min<qint64>(maxWidth, maxPixels / width))) & ~1;
    QImage image(width, height, QImage::Format_ARGB32_Premultiplied);
    image.fill(colorOfText(settings.backgroundColor, Qt::transparent));
    QPainter painter(&image);
    painter.setRenderHints(QPainter::Antialiasing | QPainter::TextAntialiasing);
    painter.setFont(font);
    double baseline = padding + metrics.ascent();
    for (const QString &line : lines) {
        const double room = std::max(0.0, width - 2 * padding - metrics.horizontalAdvance(line));
        drawLine(painter, line, {padding + leftOf(settings.align, room), baseline}, settings);
        baseline += metrics.lineSpacing();
        if (baseline - metrics.ascent() > height)
            break;
    }
    return image;
}

} // namespace castwright::media
