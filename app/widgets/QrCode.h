// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QImage>
#include <QWidget>

namespace castwright {

/// A text as a QR code, dark on light in both schemes, because that is what cameras read. Knows no domain. Thread: main.
class QrCode : public QWidget {
    Q_OBJECT

public:
    explicit QrCode(QWidget *parent = nullptr);
    /// `name` says what is in it, for who hears the window.
    void setText(const QString &text, const QString &name);
    QSize sizeHint() const override { return {260, 260}; }

    /// One pixel a module, with the quiet zone of four modules; null when the text is too long.
    static QImage imageOf(const QString &text);

protected:
    void paintEvent(QPaintEvent *event) override;

private:
    QImage m_code;
};

} // namespace castwright
