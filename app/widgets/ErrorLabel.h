// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QLabel>

namespace castwright {

/// What is wrong, below the field or the form that it is about: a sign and the words, in the theme's colour of trouble. Hidden while
/// nothing is. Knows no domain. Thread: main.
class ErrorLabel : public QLabel {
    Q_OBJECT

public:
    explicit ErrorLabel(QWidget *parent = nullptr);

    /// Shows the words; none hide it.
    void tell(const QString &words);
};

} // namespace castwright
