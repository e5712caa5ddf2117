// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QCheckBox>

namespace castwright {

/// A box to tick whose words are cut off with an ellipsis where there is no room for them; the whole of them is for screen readers, and
/// the owner's tip. Knows no domain. Thread: main.
class ElidedCheckBox : public QCheckBox {
    Q_OBJECT

public:
    explicit ElidedCheckBox(QWidget *parent = nullptr);

    QSize minimumSizeHint() const override;

protected:
    void paintEvent(QPaintEvent *event) override;
};

} // namespace castwright
