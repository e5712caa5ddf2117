// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/QrCode.h"

#include <QPainter>

#include <memory>
#include <qrencode.h>

namespace castwright {

namespace {
constexpr int quietZone = 4; ///< modules, as the standard asks for
}

QrCode::QrCode(QWidget *parent) : QWidget(parent)
{
    setObjectName(QStringLiteral("qrCode"));
    setMinimumSize(180, 180);
}

QImage QrCode::imageOf(const QString &text)
{
    const QByteArray bytes = text.toUtf8();
    const std::unique_ptr<QRcode, decltype(&QRcode_free)> code(
        QRcode_encodeData(static_cast<int>(bytes.size()), reinterpret_cast<const unsigned char *>(bytes.constData()), 0, QR_ECLEVEL_M),
        QRcode_free);
    if (!code)
        return {};
    const int side = code->width + 2 * quietZone;
    QImage image(side, side, QImage::Format_RGB32);
    image.fill(Qt::white);
    for (int y = 0; y < code->width; ++y)
        for (int x = 0; x < code->width; ++x)
            if (code->data[y * code->width + x] & 1)
                image.setPixel(x + quietZone, y + quietZone, qRgb(0, 0, 0));
    return image;
}

void QrCode::setText(const QString &text, const QString &name)
{
    m_code = imageOf(text);
    setAccessibleName(tr("QR code: %1").arg(name));
    setToolTip(name);
    update();
}

void QrCode::paintEvent(QPaintEvent *)
{
    if (m_code.isNull())
        return;
    // Whole pixels a module: what is between is soft, and cameras miss it.
    const int factor = std::max(1, std::min(width(), height()) / m_code.width());
    const int side = factor * m_code.width();
    QPainter painter(this);
    painter.drawImage(QRect((width() - side) / 2, (height() - side) / 2, side, side), m_code);
}

} // namespace castwright
