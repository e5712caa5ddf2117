// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QFrame>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace castwright {

/// A titled part of the window with room for buttons beside its title. Knows no domain. Thread: main.
class Panel : public QFrame {
    Q_OBJECT

public:
    explicit Panel(const QString &title, QWidget *parent = nullptr);
    QVBoxLayout *content() { return m_content; }
    QToolButton *addButton(const QString &text, const QString &accessibleName, const QString &objectName);

private:
    QHBoxLayout *m_header;
    QVBoxLayout *m_content;
};

} // namespace castwright
