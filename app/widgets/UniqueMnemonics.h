// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QPointer>
#include <QStringList>
#include <QWidget>

class QMenu;

namespace castwright {

/// The texts with each letter after an ampersand at most once: the first text keeps its letter, a later one takes another of its own, or
/// none when all are taken. Letters are compared without regard to case; "&&" is an ampersand. Pure.
QStringList withUniqueMnemonics(const QStringList &texts);

/// The text for where Alt leads nowhere, such as a list or a screen reader: "Save", "保存" for "保存(&S)". Pure.
QString withoutMnemonic(QString text);

/// Alt and a letter leads to one thing, in every language: a translator sees single texts and cannot know what stands beside them. Looks at
/// each menu as it opens and at each window whenever something new is seen in it; in the main window the menu bar comes first. Watches the
/// whole application while it lives. Thread: main.
class UniqueMnemonics : public QObject {
    Q_OBJECT

public:
    explicit UniqueMnemonics(QObject *parent);

protected:
    bool eventFilter(QObject *watched, QEvent *event) override;

private:
    static void settleMenu(const QMenu &menu);
    static void settleWindow(const QWidget &window);
    void settleSoon(QWidget *window);

    QList<QPointer<QWidget>> m_waiting; ///< windows that are looked at in the next round of the event loop
};

} // namespace castwright
