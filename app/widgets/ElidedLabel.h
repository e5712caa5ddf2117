// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace castwright {

/// One line of plain text that is cut off with an ellipsis where there is no room for it; the whole of it is in the tip and for screen
/// readers. Knows no domain. Thread: main.
class ElidedLabel : public QLabel {
    Q_OBJECT

public:
    explicit ElidedLabel(const QString &text = {}, QWidget *parent = nullptr);

    /// What is on screen: the text, or its beginning and an ellipsis.
    QString shownText() const;
    QSize minimumSizeHint() const override;

protected:
    bool event(QEvent *event) override;
    void paintEvent(QPaintEvent *event) override;
};

} // namespace castwright
