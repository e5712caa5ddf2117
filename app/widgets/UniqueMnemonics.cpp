// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/UniqueMnemonics.h"

#include <QAbstractButton>
#include <QAction>
#include <QApplication>
#include <QEvent>
#include <QGroupBox>
#include <QKeySequence>
#include <QLabel>
#include <QMenu>
#include <QMenuBar>
#include <QRegularExpression>
#include <QSet>
#include <QTabBar>
#include <QTimer>

#include <functional>
#include <utility>
#include <vector>

namespace castwright {

namespace {
/// Where the letter stands, or -1.
qsizetype letterAt(const QString &text)
{
    for (qsizetype at = text.indexOf(u'&'); at >= 0 && at + 1 < text.size(); at = text.indexOf(u'&', at + 2))
        if (text[at + 1].isLetterOrNumber())
            return at + 1;
    return -1;
}

/// First letters of words are found by the eye; the others are better than none. "(&O)" behind a text whose own letters are on no keyboard,
/// as in Japanese, may be any.
QString withAnotherLetter(QString text, qsizetype old, const QSet<QChar> &taken)
{
    if (old >= 2 && text[old - 2] == u'(' && old + 1 < text.size() && text[old + 1] == u')') {
        for (char16_t letter = u'A'; letter <= u'Z'; ++letter)
            if (!taken.contains(letter))
                return text.replace(old, 1, letter);
        return text.remove(old - 2, 4);
    }
    text.remove(old - 1, 1);
    for (const bool wantsFirst : {true, false})
        for (qsizetype at = 0; at < text.size(); ++at) {
            const bool isFirst = at == 0 || !text[at - 1].isLetterOrNumber();
            if (text[at].isLetterOrNumber() && isFirst == wantsFirst && !taken.contains(text[at].toUpper()))
                return text.insert(at, u'&');
        }
    return text;
}

struct Place {
    QString text;
    std::function<void(const QString &text)> set;
};

void settle(const std::vector<Place> &places)
{
    QStringList texts;
    for (const Place &place : places)
        texts += place.text;
    const QStringList unique = withUniqueMnemonics(texts);
    for (std::size_t i = 0; i < places.size(); ++i)
        if (const QString &text = unique[static_cast<qsizetype>(i)]; text != places[i].text)
            places[i].set(text);
}

void addActions(std::vector<Place> &places, const QList<QAction *> &actions)
{
    for (QAction *action : actions)
        if (action->isVisible() && !action->isSeparator())
            places.push_back({action->text(), [action](const QString &text) { action->setText(text); }});
}

/// What follows the letter of its text, and is not led by a key of its own.
void addWidget(std::vector<Place> &places, QWidget *widget)
{
    if (auto *button = qobject_cast<QAbstractButton *>(widget)) {
        if (button->shortcut() == QKeySequence::mnemonic(button->text()) && button->actions().isEmpty())
            places.push_back({button->text(), [button](const QString &text) { button->setText(text); }});
    } else if (auto *label = qobject_cast<QLabel *>(widget); label && label->buddy()) {
        places.push_back({label->text(), [label](const QString &text) { label->setText(text); }});
    } else if (auto *group = qobject_cast<QGroupBox *>(widget)) {
        places.push_back({group->title(), [group](const QString &text) { group->setTitle(text); }});
    } else if (auto *tabs = qobject_cast<QTabBar *>(widget)) {
        for (int i = 0; i < tabs->count(); ++i)
            places.push_back({tabs->tabText(i), [tabs, i](const QString &text) { tabs->setTabText(i, text); }});
    }
}
} // namespace

QStringList withUniqueMnemonics(const QStringList &texts)
{
    QSet<QChar> taken;
    QStringList out = texts;
    QList<qsizetype> late;
    for (qsizetype i = 0; i < texts.size(); ++i) {
        const qsizetype at = letterAt(texts[i]);
        if (at < 0)
            continue;
        if (const QChar letter = texts[i][at].toUpper(); taken.contains(letter))
            late += i;
        else
            taken += letter;
    }
    for (const qsizetype i : std::as_const(late)) {
        out[i] = withAnotherLetter(texts[i], letterAt(texts[i]), taken);
        if (const qsizetype at = letterAt(out[i]); at >= 0)
            taken += out[i][at].toUpper();
    }
    return out;
}

QString withoutMnemonic(QString text)
{
    static const QRegularExpression bracketed(QStringLiteral("\\s*\\(&[A-Za-z0-9]\\)"));
    text.remove(bracketed);
    for (qsizetype at = text.indexOf(u'&'); at >= 0; at = text.indexOf(u'&', at + 1))
        text.remove(at, 1); // of two, one stays
    return text;
}

UniqueMnemonics::UniqueMnemonics(QObject *parent) : QObject(parent)
{
    qApp->installEventFilter(this);
}

bool UniqueMnemonics::eventFilter(QObject *watched, QEvent *event)
{
    // A text that is set anew asks for another layout.
    const bool isNews = event->type() == QEvent::Show || event->type() == QEvent::LayoutRequest;
    if (isNews && watched->isWidgetType()) {
        auto *widget = static_cast<QWidget *>(watched);
        if (const auto *menu = qobject_cast<const QMenu *>(widget))
            settleMenu(*menu);
        else if (!widget->window()->isVisible())
            return QObject::eventFilter(watched, event);
        else if (widget->window()->windowType() != Qt::ToolTip)
            settleSoon(widget->window());
    }
    return QObject::eventFilter(watched, event);
}

void UniqueMnemonics::settleMenu(const QMenu &menu)
{
    std::vector<Place> places;
    addActions(places, menu.actions());
    settle(places);
}

void UniqueMnemonics::settleWindow(const QWidget &window)
{
    std::vector<Place> places;
    const auto widgets = window.findChildren<QWidget *>();
    for (const QWidget *widget : widgets)
        if (const auto *bar = qobject_cast<const QMenuBar *>(widget); bar && bar->window() == &window)
            addActions(places, bar->actions());
    for (QWidget *widget : widgets)
        if (widget->window() == &window && widget->isVisible())
            addWidget(places, widget);
    settle(places);
}

void UniqueMnemonics::settleSoon(QWidget *window)
{
    if (m_waiting.contains(window))
        return;
    m_waiting += QPointer<QWidget>(window);
    QTimer::singleShot(0, this, [this] {
        for (const QPointer<QWidget> &each : std::exchange(m_waiting, {}))
            if (each)
                settleWindow(*each);
    });
}

} // namespace castwright
