// SPDX-License-Identifier: GPL-3.0-or-later
#include "actions/ActionCatalog.h"

#include "theme/Icons.h"
#include "widgets/UniqueMnemonics.h"

#include <QSettings>
#include <QWidget>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
QString settingOf(const QString &id)
{
    return u"keys/"_s + id;
}
} // namespace

ActionCatalog::ActionCatalog(QWidget *window) : QObject(window), m_window(window) {}

QAction *ActionCatalog::add(const Spec &spec, QObject *receiver, std::function<void()> run)
{
    auto *action = new QAction(spec.text, m_window);
    action->setObjectName(spec.id);
    action->setProperty("category", spec.category);
    action->setProperty("defaultKeys", QVariant::fromValue(spec.keys));
    if (!spec.icon.isEmpty())
        action->setIcon(theme::icon(spec.icon));
    const QSettings settings;
    const QString key = settingOf(spec.id);
    action->setShortcut(settings.contains(key) ? QKeySequence::fromString(settings.value(key).toString(), QKeySequence::PortableText)
                                               : spec.keys);
    connect(action, &QAction::triggered, receiver, [run = std::move(run)] { run(); });
    m_window->addAction(action); // works while its menu is closed
    m_all += action;
    m_byId.insert(spec.id, action);
    return action;
}

QString ActionCatalog::plainText(const QAction *action)
{
    return withoutMnemonic(action->text()).remove(u'…').trimmed();
}

QAction *ActionCatalog::setKeys(const QString &id, const QKeySequence &keys)
{
    QAction *chosen = action(id);
    if (!chosen)
        return nullptr;
    QAction *robbed = nullptr;
    for (QAction *other : std::as_const(m_all))
        if (other != chosen && !keys.isEmpty() && other->shortcut() == keys) {
            other->setShortcut({});
            remember(other);
            robbed = other;
        }
    chosen->setShortcut(keys);
    remember(chosen);
    Q_EMIT keysChanged();
    return robbed;
}

void ActionCatalog::resetKeys()
{
    for (QAction *action : std::as_const(m_all)) {
        action->setShortcut(defaultKeysOf(action));
        remember(action);
    }
    Q_EMIT keysChanged();
}

bool ActionCatalog::isGlobal(const QString &id) const
{
    return QSettings().value(u"globalKeys/"_s + id, false).toBool();
}

void ActionCatalog::setGlobal(const QString &id, bool isGlobal)
{
    if (this->isGlobal(id) == isGlobal)
        return;
    if (isGlobal)
        QSettings().setValue(u"globalKeys/"_s + id, true);
    else
        QSettings().remove(u"globalKeys/"_s + id);
    Q_EMIT keysChanged();
}

void ActionCatalog::remember(const QAction *action)
{
    QSettings settings;
    if (action->shortcut() == defaultKeysOf(action))
        settings.remove(settingOf(idOf(action)));
    else
        settings.setValue(settingOf(idOf(action)), action->shortcut().toString(QKeySequence::PortableText));
}

} // namespace castwright
