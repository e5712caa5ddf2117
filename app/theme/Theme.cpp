// SPDX-License-Identifier: GPL-3.0-or-later
#include "theme/Theme.h"

#include "theme/ThemeStyle.h"

#include <QAbstractItemView>
#include <QApplication>
#include <QLabel>
#include <QPointer>
#include <QSettings>
#include <QStyle>
#include <QTimer>

#include <algorithm>
#include <utility>

namespace castwright::theme {

namespace {
const QString key = QStringLiteral("window/theme");
const QString textKey = QStringLiteral("window/textPercent");
const QString motionKey = QStringLiteral("window/reducedMotion");

// Text on its ground has a contrast of at least 4.5 to 1 in both sets (WCAG 2.1, 1.4.3).
Colors dark()
{
    return {QColor(0x14, 0x18, 0x1f), QColor(0x1c, 0x22, 0x2c), QColor(0x28, 0x30, 0x3d), QColor(0x3c, 0x47, 0x57),
            QColor(0xee, 0xf1, 0xf5), QColor(0xa4, 0xaf, 0xbe), QColor(0x5b, 0xa3, 0xff), QColor(0x08, 0x12, 0x20),
            QColor(0xd9, 0x2f, 0x2f), QColor(0xff, 0xff, 0xff), QColor(0x58, 0xc9, 0x8b), QColor(0xf0, 0xb8, 0x4a),
            QColor(0xf0, 0x8a, 0x4b), QColor(0x58, 0xc9, 0x8b), QColor(0x0b, 0x0d, 0x11)};
}

Colors light()
{
    return {QColor(0xf3, 0xf5, 0xf8), QColor(0xff, 0xff, 0xff), QColor(0xff, 0xff, 0xff), QColor(0xcf, 0xd6, 0xe0),
            QColor(0x17, 0x1d, 0x26), QColor(0x55, 0x60, 0x70), QColor(0x1a, 0x5f, 0xc4), QColor(0xff, 0xff, 0xff),
            QColor(0xc6, 0x1f, 0x1f), QColor(0xff, 0xff, 0xff), QColor(0x17, 0x7a, 0x45), QColor(0x8a, 0x5a, 0x00),
            QColor(0xa8, 0x46, 0x0c), QColor(0x17, 0x7a, 0x45), QColor(0x20, 0x25, 0x2d)};
}

bool dimmed = true;      // NOLINT(cppcoreguidelines-avoid-non-const-global-variables)
Colors current = dark(); // NOLINT(cppcoreguidelines-avoid-non-const-global-variables): there is one application and one theme

QString styleSheet(const Colors &c)
{
    QString sheet = QStringLiteral(
        "QToolTip { color: @text; background: @panel; border: 1px solid @line; padding: 4px; }"
        "QMainWindow::separator { background: transparent; width: 8px; height: 8px; }"
        "QFrame#panel { background: @panel; border: 1px solid @line; border-radius: 8px; }"
        "QFrame#dockTitle { background: @panel; border: 1px solid @line; border-bottom: none; border-top-left-radius: 8px; "
        "border-top-right-radius: 8px; }"
        "QFrame#dockBody { background: @panel; border: 1px solid @line; border-top: none; border-bottom-left-radius: 8px; "
        "border-bottom-right-radius: 8px; }"
        "QLabel#panelTitle { font-weight: 600; color: @text; }"
        "castwright--ErrorLabel { color: @trouble; }"
        "QDialogButtonBox { dialogbuttonbox-buttons-have-icons: 0; }"
        "QLabel#dim, QLabel[dim=\"true\"] { color: @dimText; }"
        "QPushButton, QToolButton { color: @text; background: @panel; border: 1px solid @line; border-radius: 6px; padding: 5px 12px; }"
        "QPushButton, QToolButton { outline: none; }" // their border is the ring
        "QToolButton { padding: 4px 6px; } QToolButton::menu-indicator { image: none; }"
        "QToolButton#flat { border-color: transparent; background: transparent; }"
        "QPushButton:hover, QToolButton:hover, QToolButton#flat:hover { border-color: @accent; }"
        "QToolButton:checked, QPushButton:checked { background: @accent; color: @onAccent; border-color: @accent; }"
        "QPushButton:focus, QToolButton:focus, QToolButton#flat:focus, QLineEdit:focus, QPlainTextEdit:focus, QTextEdit:focus, "
        "QKeySequenceEdit:focus, "
        "QListView:focus, QTreeView:focus, QTableView:focus { border: 2px solid @accent; }"
        "QPushButton:disabled, QToolButton:disabled { color: @dimText; }"
        "QPushButton#goLiveButton, QPushButton#primary { background: @accent; color: @onAccent; font-weight: 700; border: 1px solid "
        "@accent; }"
        "QPushButton#goLiveButton { padding: 9px 26px; }"
        "QPushButton#goLiveButton:disabled, QPushButton#primary:disabled { background: @panel; color: @dimText; border: 1px solid @line; }"
        "QPushButton#goLiveButton:focus, QPushButton#primary:focus { border: 2px solid @text; }"
        "QPushButton#endButton, QPushButton#confirmEndButton { background: @onAir; color: @textOnAir; font-weight: 700; padding: 9px 26px; "
        "border: 1px solid @onAir; }"
        "QPushButton#endButton:focus, QPushButton#confirmEndButton:focus { border: 2px solid @text; }"
        "QLineEdit, QPlainTextEdit, QTextEdit { background: @field; border: 1px solid @line; border-radius: 6px; padding: "
        "4px 8px; }"
        "QListView, QTreeView, QTableView { color: @text; background: @field; border: 1px solid @line; border-radius: 6px; }"
        "QListView::item { border: none; padding: 6px; } QListView::item:selected, QTreeView::item:selected { background: @accent; color: "
        "@onAccent; "
        "border-radius: 4px; }"
        "QTableView::item { border: none; padding: 0 8px; } QTableView::item:selected { background: @accent; color: @onAccent; }"
        "QTreeView::item { padding: 4px; } QHeaderView::section { background: @panel; color: @dimText; border: none; border-bottom: 1px "
        "solid @line; padding: 5px 8px; }"
        "QMenuBar { background: transparent; } QMenu { border: 1px solid @line; padding: 4px; } QMenu::item { padding: 5px 20px; } "
        "QMenu::icon:checked { background: @accent; border-radius: 4px; } "
        "QMenu::item:selected { background: @accent; color: @onAccent; } QMenu::item:disabled { color: @dimText; } QMenu::separator { "
        "height: 1px; background: @line; margin: 4px 8px; }"
        "QTabBar::tab { color: @dimText; background: transparent; border: none; border-bottom: 2px solid transparent; padding: 6px 12px; }"
        "QTabBar::tab:selected { color: @text; border-bottom: 2px solid @accent; } QTabBar::tab:focus { color: @text; border: 2px "
        "solid @accent; border-radius: 6px; padding: 4px 10px 6px 10px; }"
        "QTabWidget::pane { border: none; } QTabBar { qproperty-drawBase: 0; outline: none; }"
        "QAbstractSpinBox QLineEdit, QComboBox QLineEdit { border: none; background: transparent; padding: 0; }"
        "QScrollBar:vertical { background: transparent; width: 10px; } QScrollBar::handle:vertical { background: @line; border-radius: "
        "4px; min-height: 24px; }"
        "QScrollBar:horizontal { background: transparent; height: 10px; } QScrollBar::handle:horizontal { background: @line; "
        "border-radius: 4px; min-width: 24px; }"
        "QScrollBar::add-line, QScrollBar::sub-line { height: 0; width: 0; } QScrollBar::add-page, QScrollBar::sub-page { background: "
        "transparent; }"
        "QSplitter::handle { background: transparent; } QStatusBar { color: @dimText; } QStatusBar::item { border: none; }");
    // The longer names first: @text is the beginning of @textOnAir.
    const std::initializer_list<std::pair<const char *, QColor>> tokens{
        {"@textOnAir", c.onAirText}, {"@onAccent", c.accentText}, {"@dimText", c.dimText}, {"@accent", c.accent}, {"@onAir", c.onAir},
        {"@panel", c.panel},         {"@field", c.field},         {"@line", c.line},       {"@text", c.text},     {"@trouble", c.trouble}};
    for (const auto &[token, color] : tokens)
        sheet.replace(QLatin1String(token), color.name());
    return sheet;
}

/// The size the platform asked for, before a person asked for another.
const QFont &platformFont()
{
    static const QFont font = QApplication::font();
    return font;
}

bool isSystemDark()
{
    const QPalette palette = QApplication::style()->standardPalette();
    return palette.color(QPalette::WindowText).lightness() > palette.color(QPalette::Window).lightness();
}
} // namespace

const Colors &colors()
{
    return current;
}

Scheme remembered()
{
    return static_cast<Scheme>(QSettings().value(key, static_cast<int>(Scheme::Dark)).toInt());
}

bool isDark()
{
    return dimmed;
}

QMargins margins(int leading, int top, int trailing, int bottom)
{
    return QGuiApplication::isRightToLeft() ? QMargins(trailing, top, leading, bottom) : QMargins(leading, top, trailing, bottom);
}

QFont font(Type type)
{
    QFont out = QApplication::font();
    switch (type) {
    case Type::Small: out.setPointSizeF(out.pointSizeF() * 0.88); break;
    case Type::Body: break;
    case Type::Title:
        out.setPointSizeF(out.pointSizeF() * 1.2);
        out.setWeight(QFont::DemiBold);
        break;
    case Type::Display:
        out.setPointSizeF(out.pointSizeF() * 1.45);
        out.setWeight(QFont::Bold);
        out.setStyleStrategy(QFont::PreferAntialias);
        break;
    }
    return out;
}

int textPercent()
{
    return std::clamp(QSettings().value(textKey, 100).toInt(), 75, 200);
}

void setTextPercent(int percent)
{
    QSettings().setValue(textKey, percent);
}

void setReducedMotion(bool isReduced)
{
    QSettings().setValue(motionKey, isReduced);
}

bool isMotionReduced()
{
    return QSettings().value(motionKey, false).toBool();
}

int motionMs(int wanted)
{
    return isMotionReduced() ? 0 : std::min(wanted, 200);
}

namespace {
/// What keeps sizes or colours of the style sheet that was: rows of lists, and links in texts.
void refreshOpen()
{
    for (QWidget *widget : QApplication::allWidgets()) {
        if (auto *view = qobject_cast<QAbstractItemView *>(widget); view && view->isVisible())
            QTimer::singleShot(0, view, [view] { view->doItemsLayout(); });
        auto *label = qobject_cast<QLabel *>(widget);
        if (!label || !label->text().contains(QLatin1String("<a ")))
            continue;
        const QString text = label->text();
        label->clear();
        label->setText(text);
    }
}
} // namespace

void apply(Scheme scheme)
{
    QSettings().setValue(key, static_cast<int>(scheme));
    dimmed = scheme == Scheme::Dark || (scheme == Scheme::System && isSystemDark());
    current = dimmed ? dark() : light();
    QPalette palette;
    palette.setColor(QPalette::Window, current.window);
    palette.setColor(QPalette::WindowText, current.text);
    palette.setColor(QPalette::Base, current.field);
    palette.setColor(QPalette::AlternateBase, current.panel);
    palette.setColor(QPalette::Text, current.text);
    palette.setColor(QPalette::PlaceholderText, current.dimText);
    palette.setColor(QPalette::Button, current.panel);
    palette.setColor(QPalette::ButtonText, current.text);
    palette.setColor(QPalette::Highlight, current.accent);
    palette.setColor(QPalette::Link, current.accent);
    palette.setColor(QPalette::LinkVisited, current.accent);
    palette.setColor(QPalette::HighlightedText, current.accentText);
    palette.setColor(QPalette::ToolTipBase, current.panel);
    palette.setColor(QPalette::ToolTipText, current.text);
    palette.setColor(QPalette::Disabled, QPalette::ButtonText, current.dimText);
    palette.setColor(QPalette::Disabled, QPalette::Text, current.dimText);
    static bool isOurs = false; // the application's style may be wrapped in that of the style sheet, so it cannot be asked
    if (!std::exchange(isOurs, true))
        QApplication::setStyle(new ThemeStyle);
    QApplication::setPalette(palette);
    QFont text = platformFont();
    text.setPointSizeF(text.pointSizeF() * textPercent() / 100);
    if (QApplication::font() != text)
        QApplication::setFont(text);
    const QPointer<QWidget> focused = QApplication::focusWidget();
    qApp->setStyleSheet(styleSheet(current));
    if (focused && QApplication::focusWidget() != focused)
        focused->setFocus(Qt::OtherFocusReason);
    refreshOpen();
}

} // namespace castwright::theme
