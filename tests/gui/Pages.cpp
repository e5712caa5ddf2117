// SPDX-License-Identifier: GPL-3.0-or-later
#include "Pages.h"

#include "actions/ActionCatalog.h"
#include "studios/StudioFilesMenu.h"

#include <QAbstractSpinBox>
#include <QAction>
#include <QComboBox>
#include <QDirIterator>
#include <QDockWidget>
#include <QFileDialog>
#include <QGroupBox>
#include <QJsonArray>
#include <QKeySequence>
#include <QListView>
#include <QListWidget>
#include <QMenu>
#include <QMenuBar>
#include <QPointer>
#include <QRegularExpression>
#include <QStackedWidget>
#include <QTabWidget>
#include <QTableWidget>
#include <QToolButton>

#include <algorithm>

using namespace Qt::StringLiterals;

namespace castwright::tests {

namespace {
QList<QWidget *> windows()
{
    QList<QWidget *> out;
    for (QWidget *widget : QApplication::topLevelWidgets())
        if (widget->isVisible() && !widget->inherits("QMenu") && !widget->inherits("QTipLabel")
            && !widget->inherits("QComboBoxPrivateContainer"))
            out += widget;
    return out;
}

void settle(int ms = 120)
{
    QTest::qWait(ms);
}
} // namespace

bool Pages::opensAWindow(const QAction &action)
{
    if (action.objectName() == u"live.end") // asks in place
        return false;
    return action.text().contains(u'…') || action.objectName().startsWith(u"source.add.") || action.objectName() == u"program.projector"
        || action.objectName() == u"program.multiview";
}

void Pages::visitAll(const Visit &visit)
{
    visitWindow(visit);
    visitActions(visit);
    visitOthers(visit);
}

void Pages::visitWindow(const Visit &visit)
{
    for (QDockWidget *dock : m_open.window().findChildren<QDockWidget *>()) {
        dock->show();
        dock->raise();
        settle();
        visit(m_open.window(), u"window-"_s + dock->objectName());
    }
    m_open.window().actions().action(u"view.reset"_s)->trigger();
    settle();
}

void Pages::visitMenus(const Visit &visit)
{
    for (const QAction *action : m_open.window().menuBar()->actions())
        if (QMenu *menu = action->menu()) {
            menu->popup(m_open.window().mapToGlobal(QPoint(40, 40)));
            settle();
            visit(*menu, u"menu-%1"_s.arg(m_open.window().menuBar()->actions().indexOf(action)));
            menu->close();
        }
}

void Pages::visitButtons(QWidget &dialog, const QString &name, const Visit &visit)
{
    int number = 0;
    for (auto *button : dialog.findChildren<QAbstractButton *>()) {
        // Each time: what was answered meanwhile may have filled a table, and many a button acts on its chosen row.
        for (auto *table : dialog.findChildren<QTableWidget *>())
            if (table->isVisible() && table->rowCount() > 0 && table->selectedItems().isEmpty())
                table->selectRow(0);
        const bool asks = button->objectName() == u"deleteWebhookButton" || button->objectName() == u"unlinkButton"
            || button->objectName() == u"rtmpUrlQr";
        const QString key = dialog.objectName() + u' ' + (button->objectName().isEmpty() ? button->text() : button->objectName());
        if (button->window() != &dialog || !button->isVisible() || !button->isEnabled() || m_pressed.contains(key))
            continue;
        if (asks || (qobject_cast<QPushButton *>(button) && button->text().contains(u'…'))) {
            m_pressed += key;
            visitOpened([button] { button->click(); }, u"%1-%2"_s.arg(name).arg(++number), visit);
        }
    }
}

void Pages::visitDialog(QWidget &dialog, const QString &name, const Visit &visit)
{
    m_visited += dialog.objectName();
    settle(300); // answers of the server
    if (auto *next = dialog.findChild<QPushButton *>(u"welcomeNext"_s)) {
        const int count = dialog.findChild<QStackedWidget *>()->count();
        for (int page = 0; page < count; ++page) {
            visit(dialog, u"%1-%2"_s.arg(name).arg(page));
            if (page + 1 < count)
                next->click();
            settle();
        }
        return;
    }
    if (auto *pages = dialog.findChild<QListWidget *>(u"settingsPages"_s)) {
        for (int page = 0; page < pages->count(); ++page) {
            pages->setCurrentRow(page);
            settle();
            visit(dialog, u"%1-%2"_s.arg(name).arg(page));
        }
        return;
    }
    if (auto *tabs = dialog.findChild<QTabWidget *>()) {
        for (int page = 0; page < tabs->count(); ++page) {
            tabs->setCurrentIndex(page);
            settle();
            visit(dialog, u"%1-%2"_s.arg(name).arg(page));
            if (m_depth == 1)
                visitButtons(dialog, u"%1-%2"_s.arg(name).arg(page), visit);
        }
        return;
    }
    visit(dialog, name);
    if (m_depth <= 2)
        visitButtons(dialog, name, visit);
}

void Pages::visitOpened(const std::function<void()> &open, const QString &name, const Visit &visit)
{
    const QList<QWidget *> before = windows();
    open();
    QWidget *opened = nullptr;
    const auto hasCome = [&] {
        for (QWidget *widget : windows())
            if (!before.contains(widget))
                opened = widget;
        return opened != nullptr;
    };
    if (!QTest::qWaitFor(hasCome, 1500)) {
        if (m_depth == 0) // a button inside a dialog may find nothing to ask about
            m_silent += name;
        return;
    }
    const QPointer<QWidget> guard(opened);
    ++m_depth;
    if (!qobject_cast<QFileDialog *>(opened)) // that one is Qt's or the platform's
        visitDialog(*opened, name, visit);
    --m_depth;
    for (QWidget *widget : windows())
        if (!before.contains(widget)) {
            if (auto *dialog = qobject_cast<QDialog *>(widget))
                dialog->reject();
            else
                widget->close();
        }
    if (!QTest::qWaitFor([&] { return !guard || !guard->isVisible(); }, 3000))
        QTest::qFail(qPrintable(u"%1 does not close"_s.arg(name)), __FILE__, __LINE__);
}

void Pages::choose()
{
    // What the actions work on: a source, a film of the library.
    if (auto *list = m_open.find<QListWidget>(u"sourcesList"_s); list->count() > 0)
        list->setCurrentRow(0);
    auto *view = m_open.find<QListView>(u"libraryView"_s);
    for (int row = 0; row < view->model()->rowCount(); ++row)
        if (row == 0 || view->model()->index(row, 0).data().toString().endsWith(u".mp4"))
            view->setCurrentIndex(view->model()->index(row, 0));
}

void Pages::visitActions(const Visit &visit)
{
    choose();
    for (QAction *action : m_open.window().actions().all())
        if (opensAWindow(*action) && action->isEnabled())
            visitOpened([action] { action->trigger(); }, ActionCatalog::idOf(action), visit);
}

void Pages::visitOthers(const Visit &visit)
{
    if (QAction *transition = m_open.window().actions().action(u"program.transition"_s); transition && !m_studio.isEmpty())
        visitOpened(
            [&] {
                transition->trigger();
                if (auto *kind = m_open.find<QComboBox>(u"dialogTransitionKind"_s))
                    kind->setCurrentIndex(kind->findData(u"stinger"_s));
            },
            u"transition-stinger"_s, visit);
    if (m_open.window().mirror().status().value(u"live").toBool()) // else it would close the window
        visitOpened([&] { m_open.window().actions().action(u"app.quit"_s)->trigger(); }, u"leave-on-air"_s, visit);
    visitDestinations(visit);
    visitFilters(visit);
    visitImports(visit);
}

void Pages::visitDestinations(const Visit &visit)
{
    // A platform, and each kind whose form is another.
    QAction *add = m_open.window().actions().action(u"destination.add"_s);
    if (m_studio.isEmpty())
        return;
    for (const QString &preset : {u"youtube"_s, u"srt"_s, u"hls"_s, u"file"_s})
        visitOpened(
            [&] {
                add->trigger();
                QComboBox *box = nullptr; // that of the dialog before may not be gone yet
                for (auto *each : m_open.window().findChildren<QComboBox *>(u"presetBox"_s))
                    box = each->isVisible() ? each : box;
                if (!box || !QTest::qWaitFor([&] { return box->count() > 10; }))
                    return;
                const int at = box->findData(preset);
                QVERIFY2(at >= 0, qPrintable(preset));
                box->setCurrentIndex(at);
            },
            u"destination-"_s + preset, visit);
    const QJsonArray rows = m_open.server().get(m_studio + "/destinations").value(u"data").toArray();
    if (rows.isEmpty())
        return;
    QMenu *menu = nullptr;
    for (QToolButton *button : m_open.find(u"destinationsList"_s)->findChildren<QToolButton *>())
        menu = menu || !button->menu() ? menu : button->menu();
    if (!menu)
        return QTest::qFail("a destination's row has no menu", __FILE__, __LINE__);
    const QList<QAction *> entries = menu->actions();
    visitOpened([&] { entries.first()->trigger(); }, u"destination-edit"_s, visit);
    visitOpened([&] { entries.last()->trigger(); }, u"destination-delete"_s, visit);
}

void Pages::visitFilters(const Visit &visit)
{
    auto *list = m_open.find<QListWidget>(u"sourcesList"_s);
    if (list->count() == 0)
        return;
    list->setCurrentRow(0);
    QAction *filters = m_open.window().actions().action(u"source.filters"_s);
    visitOpened(
        [&] {
            filters->trigger();
            QDialog *dialog = m_open.dialog(u"filtersDialog"_s);
            for (QAction *add : dialog ? dialog->findChildren<QAction *>() : QList<QAction *>())
                if (add->objectName().startsWith(u"add-"))
                    add->trigger();
            settle();
        },
        u"filters-all"_s, visit);
    m_open.window().actions().action(u"edit.undo"_s)->trigger();
}

void Pages::visitImports(const Visit &visit)
{
    auto *files = m_open.window().findChild<StudioFilesMenu *>();
    const QString collection = QStringLiteral(CASTWRIGHT_SOURCE_DIR "/tests/unit/services/obs/collection.json");
    const QString basic = m_folder.filePath(u"basic"_s);
    for (const QString &profile : {u"Church"_s, u"Evening with guests"_s})
        QDir().mkpath(basic + u"/profiles/"_s + profile);
    QDir().mkpath(basic + u"/scenes"_s);
    QFile::copy(collection, basic + u"/scenes/show.json"_s);
    visitOpened([&] { files->open(basic + u"/scenes/show.json"_s); }, u"obs-profile"_s, visit);
    const QString before = m_open.find<QComboBox>(u"studioCombo"_s)->currentText();
    visitOpened([&] { files->importFrom(collection); }, u"import-notes"_s, visit);
    auto *studios = m_open.find<QComboBox>(u"studioCombo"_s);
    if (const int at = studios->findText(before); at >= 0 && !before.isEmpty()) {
        studios->setCurrentIndex(at);
        Q_EMIT studios->activated(at);
        settle();
    }
}

QStringList clippedTexts(const QWidget &page)
{
    QStringList out;
    const auto tell = [&out](const QWidget &widget, const QString &text) {
        out += u"%1 %2: %3"_s.arg(QLatin1StringView(widget.metaObject()->className()).toString(), widget.objectName(), text.left(80));
    };
    for (const auto *widget : page.findChildren<QWidget *>()) {
        // What a scroll area hides can be scrolled to.
        if (!widget->isVisible() || widget->window() != &page || widget->visibleRegion().boundingRect().size() != widget->size())
            continue;
        if (const auto *label = qobject_cast<const QLabel *>(widget)) {
            const bool isHigh = label->wordWrap() && label->heightForWidth(label->width()) > label->height() + 1;
            const bool isWide = !label->wordWrap() && label->minimumSizeHint().width() > label->width() + 1;
            if (!label->text().isEmpty() && (isHigh || isWide))
                tell(*label, label->text());
        } else if (const auto *button = qobject_cast<const QAbstractButton *>(widget)) {
            const int wanted = button->fontMetrics().horizontalAdvance(QString(button->text()).remove(u'&'))
                + (button->icon().isNull() ? 0 : button->iconSize().width());
            // A line's button shows its icon alone; the text is for its tip and for screen readers.
            const bool isDrawnBySelf = button->inherits("castwright::SceneTile") || button->inherits("castwright::ElidedCheckBox")
                || button->inherits("QLineEditIconButton");
            if (!button->text().isEmpty() && !isDrawnBySelf && wanted > button->width())
                tell(*button, button->text());
        } else if (const auto *box = qobject_cast<const QComboBox *>(widget)) {
            // A longer one ends in an ellipsis, which the style draws; a name must still be told from others.
            const int wanted =
                std::min(box->fontMetrics().horizontalAdvance(box->currentText()), box->fontMetrics().averageCharWidth() * 16);
            if (wanted + 24 > box->width() && box->objectName() != u"studioCombo")
                tell(*box, box->currentText());
        } else if (const auto *spin = qobject_cast<const QAbstractSpinBox *>(widget)) {
            if (spin->fontMetrics().horizontalAdvance(spin->text()) + 24 > spin->width())
                tell(*spin, spin->text());
        }
    }
    return out;
}

QStringList clashingLetters(const QWidget &page)
{
    QStringList out;
    QHash<QKeySequence, QString> found;
    const auto add = [&](const QString &text) {
        const QKeySequence key = QKeySequence::mnemonic(text);
        if (!key.isEmpty() && found.contains(key))
            out += u"%1: “%2” and “%3”"_s.arg(key.toString(), found.value(key), text);
        else if (!key.isEmpty())
            found.insert(key, text);
    };
    const auto addAll = [&](const QWidget &bar) {
        for (const QAction *action : bar.actions())
            if (action->isVisible())
                add(action->text());
    };
    if (qobject_cast<const QMenu *>(&page))
        addAll(page);
    for (const QWidget *widget : page.findChildren<QWidget *>()) {
        if (widget->window() != &page || !widget->isVisible())
            continue;
        if (qobject_cast<const QMenuBar *>(widget))
            addAll(*widget);
        else if (const auto *button = qobject_cast<const QAbstractButton *>(widget))
            add(button->text());
        else if (const auto *label = qobject_cast<const QLabel *>(widget); label && label->buddy())
            add(label->text());
        else if (const auto *group = qobject_cast<const QGroupBox *>(widget))
            add(group->title());
    }
    return out;
}

QStringList dialogNamesInSources()
{
    QStringList names;
    const auto firstName = [&names](const QString &text, qsizetype from, const QString &where) {
        static const QRegularExpression naming(u"setObjectName\\((?:u|QStringLiteral\\()\"(\\w+)\""_s);
        const auto found = naming.match(text, from);
        if (found.hasMatch())
            names += found.captured(1);
        else
            QTest::qFail(qPrintable(u"%1: a dialog without an object name"_s.arg(where)), __FILE__, __LINE__);
    };
    QHash<QString, QString> sources;
    for (QDirIterator it(QStringLiteral(CASTWRIGHT_SOURCE_DIR "/app"), {u"*.cpp"_s, u"*.h"_s}, QDir::Files, QDirIterator::Subdirectories);
         it.hasNext();) {
        QFile file(it.next());
        if (file.open(QIODevice::ReadOnly))
            sources.insert(file.fileName(), QString::fromUtf8(file.readAll()));
    }
    static const QRegularExpression derived(u"class (\\w+)(?: final)? : public (?:QDialog|QMessageBox|QInputDialog|QWizard)\\b"_s);
    static const QRegularExpression asked(u"(?:askLine|askFirst)\\(\\w+, (?:u|QStringLiteral\\()\"(\\w+)\""_s);
    static const QRegularExpression made(u"new (?:QDialog|QMessageBox|QInputDialog)\\("_s);
    for (auto it = sources.cbegin(); it != sources.cend(); ++it) {
        for (auto match = asked.globalMatch(*it); match.hasNext();)
            names += match.next().captured(1);
        for (auto match = made.globalMatch(*it); match.hasNext() && !it.key().contains(u"/widgets/Ask");) // their callers give the name
            firstName(*it, match.next().capturedEnd(), it.key());
        for (auto match = derived.globalMatch(*it); match.hasNext();) {
            const QString name = match.next().captured(1);
            const QString body = it.key().endsWith(u".h") ? sources.value(it.key().chopped(1) + u"cpp"_s) : *it;
            const qsizetype at = body.indexOf(QRegularExpression(u"%1\\("_s.arg(name)));
            firstName(body, at < 0 ? body.size() : at, it.key());
        }
    }
    names.removeDuplicates();
    return names;
}

} // namespace castwright::tests
