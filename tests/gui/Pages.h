// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "OpenWindow.h"

#include <QSet>

#include <functional>

namespace castwright::tests {

/// Opens every page and dialog of the window, one after the other: what an action with "…" in its text opens is found by itself, the rest
/// stands in a list. Nothing in it knows what is on a page, so that a new one is pictured and tested by being there. Thread: main.
class Pages {
public:
    /// `widget` is open and painted; `name` is good for a file.
    using Visit = std::function<void(QWidget &widget, const QString &name)>;

    Pages(OpenWindow &open, QByteArray studio) : m_open(open), m_studio(std::move(studio)) {}

    void visitAll(const Visit &visit);
    /// The window with each dock in front, and its menus.
    void visitWindow(const Visit &visit);
    void visitMenus(const Visit &visit);
    /// What actions open.
    void visitActions(const Visit &visit);
    /// What only a button, a menu of a row or a file opens.
    void visitOthers(const Visit &visit);

    /// Object names of the windows that were visited.
    const QSet<QString> &visited() const { return m_visited; }
    /// Actions that did not open anything although their text says "…".
    const QStringList &silent() const { return m_silent; }

    static bool opensAWindow(const QAction &action);

private:
    void choose();
    void visitDialog(QWidget &dialog, const QString &name, const Visit &visit);
    /// What the buttons of a dialog open in their turn.
    void visitButtons(QWidget &dialog, const QString &name, const Visit &visit);
    void visitOpened(const std::function<void()> &open, const QString &name, const Visit &visit);
    void visitDestinations(const Visit &visit);
    void visitFilters(const Visit &visit);
    void visitImports(const Visit &visit);

    OpenWindow &m_open;
    QByteArray m_studio;
    QTemporaryDir m_folder;
    QSet<QString> m_visited;
    QStringList m_silent;
    QSet<QString> m_pressed; ///< "dialog button": each is visited once, whichever page of the dialog shows it
    int m_depth = 0;
};

/// Texts of the page that do not fit where they stand and are cut off without a sign: "class name: text".
QStringList clippedTexts(const QWidget &page);

/// Letters that lead to two texts of the page, or of the menu, with Alt: "M: Mo&ve and &Make".
QStringList clashingLetters(const QWidget &page);

/// Object names of every dialog and message box that app/ makes, read from its sources: what a person can meet.
QStringList dialogNamesInSources();

} // namespace castwright::tests
