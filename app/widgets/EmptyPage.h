// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QWidget>

class QPushButton;

namespace castwright {

/// What stands on a page that has nothing yet: a title, what would be here and how it comes in, and the button that brings in the first.
/// Thread: main.
class EmptyPage : public QWidget {
    Q_OBJECT

public:
    /// `first` may be null; it becomes a child.
    EmptyPage(const QString &title, const QString &about, QPushButton *first, QWidget *parent = nullptr);
};

} // namespace castwright
