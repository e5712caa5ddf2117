// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAction>
#include <QHash>
#include <QKeySequence>
#include <QObject>

#include <functional>

namespace castwright {

/// Everything a producer can do with a key, in one place: menus, the command palette, the list of hotkeys and tests read it. The keys a
/// person chose are remembered. Thread: main.
class ActionCatalog : public QObject {
    Q_OBJECT

public:
    struct Spec {
        QString id;       ///< "live.go": stable, the name under which chosen keys are kept
        QString text;     ///< as in a menu, with &
        QString category; ///< heading in the palette and in the list of hotkeys
        QKeySequence keys;
        QString icon;
    };

    explicit ActionCatalog(QWidget *window);

    QAction *add(const Spec &spec, QObject *receiver, std::function<void()> run);
    /// Null when there is none of that id.
    QAction *action(const QString &id) const { return m_byId.value(id); }
    /// In the order they were added.
    const QList<QAction *> &all() const { return m_all; }

    static QString idOf(const QAction *action) { return action->objectName(); }
    static QString categoryOf(const QAction *action) { return action->property("category").toString(); }
    static QKeySequence defaultKeysOf(const QAction *action) { return action->property("defaultKeys").value<QKeySequence>(); }
    /// The text without its mnemonic and dots.
    static QString plainText(const QAction *action);

    /// Keys of one action; empty is none. Returns the action that had them before, which loses them; null mostly.
    QAction *setKeys(const QString &id, const QKeySequence &keys);
    void resetKeys();
    /// Whether the keys of an action shall answer while another program has the keyboard. Remembered.
    bool isGlobal(const QString &id) const;
    void setGlobal(const QString &id, bool isGlobal);

Q_SIGNALS:
    void keysChanged();

private:
    void remember(const QAction *action);

    QWidget *m_window;
    QList<QAction *> m_all;
    QHash<QString, QAction *> m_byId;
};

} // namespace castwright
