// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QDockWidget>

class QHBoxLayout;
class QLabel;
class QToolButton;
class QVBoxLayout;

namespace castwright {

/// A part of the window that can be moved, floated on another screen and closed: a title with buttons over its content. Knows no domain.
/// Thread: main.
class Dock : public QDockWidget {
    Q_OBJECT

public:
    /// `name` is the object name under which the layout is remembered; it never changes.
    Dock(const QString &name, const QString &title, QWidget *parent = nullptr);

    QVBoxLayout *content() { return m_content; }
    /// An icon button beside the title.
    QToolButton *addButton(const QString &icon, const QString &accessibleName, const QString &objectName);

protected:
    void resizeEvent(QResizeEvent *event) override;
    void showEvent(QShowEvent *event) override;

private:
    void showTitle();

    QLabel *m_title;
    QHBoxLayout *m_buttons;
    QVBoxLayout *m_content;
};

} // namespace castwright
