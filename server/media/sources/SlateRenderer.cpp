// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/sources/SlateRenderer.h"

#include "media/sources/ColorText.h"
#include "media/sources/PictureBuffer.h"

#include <QFont>
#include <QFontMetrics>
#include <QImage>
#include <QPainter>

namespace castwright::media {

VideoFramePtr renderSlate(const Slate &slate, QSize canvas)
{
    const QColor ground = colorOfText(slate.color, QColor(27, 36, 48));
    QImage image(canvas, QImage::Format_RGB32);
    image.fill(ground);
    const QRect box = image.rect().adjusted(canvas.width() / 10, canvas.height() / 10, -canvas.width() / 10, -canvas.height() / 10);
    constexpr int flags = int(Qt::AlignCenter) | int(Qt::TextWordWrap);
    QFont font(QStringLiteral("Sans Serif"));
    int size = std::max(8, canvas.height() / 12);
    do {
        font.setPixelSize(size);
        const QRect needed = QFontMetrics(font).boundingRect(box, flags, slate.text);
        if (box.width() >= needed.width() && box.height() >= needed.height())
            break;
        size = size * 9 / 10;
    } while (size > 8);
    QPainter painter(&image);
    painter.setRenderHint(QPainter::TextAntialiasing);
    painter.setFont(font);
    painter.setPen(ground.lightnessF() > 0.6 ? Qt::black : Qt::white);
    painter.drawText(box, flags, slate.text);
    painter.end();
    return frameOfImage(image);
}

} // namespace castwright::media
