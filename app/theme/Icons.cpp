// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Icons.h"

#include "theme/Theme.h"

#include <QFile>
#include <QGuiApplication>
#include <QIconEngine>
#include <QPainter>
#include <QPixmap>
#include <QSvgRenderer>

namespace castwright::theme {

namespace {
/// Paints the drawing in the colour the moment asks for.
class StrokeEngine final : public QIconEngine {
public:
    StrokeEngine(QByteArray svg, bool hasDirection) : m_svg(std::move(svg)), m_hasDirection(hasDirection) {}

    void paint(QPainter *painter, const QRect &rect, QIcon::Mode mode, QIcon::State state) override
    {
        QByteArray colored = m_svg;
        colored.replace("#000000", color(mode, state).name().toLatin1());
        QSvgRenderer renderer(colored);
        const int side = std::min(rect.width(), rect.height());
        const QRectF square(rect.x() + (rect.width() - side) / 2.0, rect.y() + (rect.height() - side) / 2.0, side, side);
        painter->save();
        if (m_hasDirection && QGuiApplication::isRightToLeft()) {
            painter->translate(2 * square.center().x(), 0);
            painter->scale(-1, 1);
        }
        renderer.render(painter, square);
        painter->restore();
    }
    QPixmap pixmap(const QSize &size, QIcon::Mode mode, QIcon::State state) override
    {
        if (size.isEmpty())
            return {};
        QPixmap out(size);
        out.fill(Qt::transparent);
        QPainter painter(&out);
        paint(&painter, QRect(QPoint(), size), mode, state);
        return out;
    }
    /// `size` is in pixels of the device already.
    QPixmap scaledPixmap(const QSize &size, QIcon::Mode mode, QIcon::State state, qreal) override { return pixmap(size, mode, state); }
    QIconEngine *clone() const override { return new StrokeEngine(m_svg, m_hasDirection); }

private:
    static QColor color(QIcon::Mode mode, QIcon::State state)
    {
        const Colors &c = colors();
        if (mode == QIcon::Disabled)
            return c.line.lightness() > c.window.lightness() ? c.line.lighter(130) : c.line.darker(115);
        return mode == QIcon::Selected || state == QIcon::On ? c.accentText : c.text;
    }

    QByteArray m_svg;
    bool m_hasDirection; ///< of reading: mirrored in a right-to-left window
};
} // namespace

QIcon icon(const QString &name)
{
    QFile file(QStringLiteral(":/icons/") + name + QStringLiteral(".svg"));
    if (!file.open(QIODevice::ReadOnly))
        return {};
    static const QStringList directed{QStringLiteral("send"), QStringLiteral("destination"), QStringLiteral("undo"),
                                      QStringLiteral("redo")};
    return QIcon(new StrokeEngine(file.readAll(), directed.contains(name)));
}

} // namespace castwright::theme
