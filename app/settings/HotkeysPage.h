// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QHash>
#include <QKeySequence>
#include <QWidget>

class QLabel;
class QTreeWidget;
class QTreeWidgetItem;

namespace castwright {

class ActionCatalog;

/// Keys of every action; a key that another action has is named before it is taken. Nothing takes effect before apply(). Thread: main.
class HotkeysPage : public QWidget {
    Q_OBJECT

public:
    explicit HotkeysPage(ActionCatalog &catalog, QWidget *parent = nullptr);
    void apply();
    void reset();
    /// Shows only actions whose names hold the text.
    void filter(const QString &text);

private:
    void keysEdited(const QString &id, const QKeySequence &keys);

    ActionCatalog &m_catalog;
    QTreeWidget *m_tree;
    QLabel *m_note;
    QHash<QString, QKeySequence> m_chosen;
};

} // namespace castwright
