// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QToolButton>

namespace castwright {

/// A colour as a swatch with its value; pressing it lets one choose another. Values are "#rrggbb" or "#rrggbbaa". Knows no domain. Thread:
/// main.
class ColorButton : public QToolButton {
    Q_OBJECT

public:
    explicit ColorButton(QWidget *parent = nullptr);
    QString value() const { return m_value; }
    void setValue(const QString &value);
    QSize sizeHint() const override { return {150, 32}; }

Q_SIGNALS:
    void changed();

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    void choose();

    QString m_value = QStringLiteral("#000000");
};

/// "#rrggbbaa" as Qt knows colours, and back; solid colours are six digits.
QColor colorOf(const QString &value);
QString valueOf(const QColor &color);

} // namespace castwright
