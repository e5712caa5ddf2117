// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenWindow.h"
#include "Pages.h"
#include "StudioContent.h"
#include "theme/Theme.h"

#include "TestRegistry.h"

#include <QAbstractItemView>
#include <QAbstractSlider>
#include <QAbstractSpinBox>
#include <QAccessible>
#include <QButtonGroup>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QRadioButton>
#include <QTabBar>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// What must hold on every page and in every dialog, whatever is on it: each control is come to by Tab, has a name for a screen reader and
/// shows that it has the focus; and while it is open the server answers everybody else.
class EveryPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_open;
    QByteArray m_studio;
    QStringList m_unreached;
    QStringList m_unnamed;
    QStringList m_unseen;
    QStringList m_blocking;
    QSet<QString> m_looked; ///< controls of the window that were judged already, by class and name
    qsizetype m_controls = 0;
    int m_pages = 0;
    qint64 m_slowestMs = 0;

    static QString describe(const QWidget &widget)
    {
        return u"%1 %2"_s.arg(QLatin1StringView(widget.metaObject()->className()).toString(), widget.objectName());
    }
    /// Parts of Qt's own compound controls speak through their parents.
    static bool isInner(const QWidget &widget)
    {
        const QWidget *parent = widget.parentWidget();
        return widget.objectName().startsWith(u"qt_") || widget.inherits("QScrollBar") || widget.inherits("QLineEditIconButton")
            || widget.inherits("QHeaderView") || widget.inherits("QTableCornerButton") || widget.inherits("QDockWidgetTitleButton")
            || widget.inherits("QMainWindowTabBar") // each dock has a command
            || qobject_cast<const QComboBox *>(parent) || qobject_cast<const QAbstractSpinBox *>(parent)
            || qobject_cast<const QTabBar *>(parent) || (parent && parent->inherits("QKeySequenceEdit"))
            || (parent && parent->inherits("QComboBoxPrivateContainer"));
    }
    static bool isControl(const QWidget &widget)
    {
        return qobject_cast<const QAbstractButton *>(&widget) || qobject_cast<const QLineEdit *>(&widget)
            || qobject_cast<const QComboBox *>(&widget) || qobject_cast<const QAbstractSpinBox *>(&widget)
            || qobject_cast<const QAbstractSlider *>(&widget) || qobject_cast<const QAbstractItemView *>(&widget)
            || qobject_cast<const QPlainTextEdit *>(&widget) || widget.inherits("QKeySequenceEdit")
            || qobject_cast<const QTabBar *>(&widget) || widget.objectName() == u"canvasView";
    }
    static QList<QWidget *> controlsOf(QWidget &page)
    {
        QList<QWidget *> out;
        for (QWidget *widget : page.findChildren<QWidget *>())
            if (widget->window() == &page && widget->isVisible() && widget->isEnabled() && isControl(*widget) && !isInner(*widget))
                out += widget;
        return out;
    }
    static QString nameOf(QWidget &widget)
    {
        QAccessibleInterface *spoken = QAccessible::queryAccessibleInterface(&widget);
        return spoken ? spoken->text(QAccessible::Name).remove(u'&').trimmed() : QString();
    }
    /// The control that a widget with the focus stands for.
    static void reach(QSet<const QWidget *> &reached, const QWidget *widget)
    {
        for (; widget && !widget->isWindow(); widget = widget->parentWidget())
            reached += widget;
    }
    /// Of a group of radio buttons one takes Tab and the arrows go on from there.
    static bool isReachedByGroup(const QSet<const QWidget *> &reached, const QWidget &widget)
    {
        const auto *radio = qobject_cast<const QRadioButton *>(&widget);
        if (!radio)
            return false;
        if (const QButtonGroup *group = radio->group())
            for (const QAbstractButton *other : group->buttons())
                if (reached.contains(other))
                    return true;
        for (const QRadioButton *other : widget.parentWidget()->findChildren<QRadioButton *>())
            if (reached.contains(other))
                return true;
        return false;
    }
    /// Pixels of the control that are another colour with the focus than without.
    static int focusPixels(QWidget &page, QWidget &control)
    {
        const QRect place = QRect(control.mapTo(&page, QPoint()), control.size()).adjusted(-3, -3, 3, 3).intersected(page.rect());
        const QImage with = page.grab(place).toImage();
        control.clearFocus();
        QTest::qWait(1);
        const QImage without = page.grab(place).toImage();
        control.setFocus(Qt::TabFocusReason);
        int different = 0;
        for (int y = 0; y < with.height(); ++y)
            for (int x = 0; x < with.width(); ++x)
                different += with.pixel(x, y) != without.pixel(x, y);
        return different;
    }
    void judgeFocus(QWidget &page, QWidget &control, const QString &pageName)
    {
        const QString key = describe(control) + (page.inherits("QMainWindow") ? QString() : pageName);
        if (m_looked.contains(key))
            return;
        m_looked += key;
        // Its dock or its scroll area brings it to the front, and a page that has just come may still be laid out.
        (void)QTest::qWaitFor([&control] { return !control.visibleRegion().isEmpty(); }, 1000);
        int different = 0;
        for (int look = 0; look < 3 && different < std::min(control.width(), control.height()); ++look) {
            QTest::qWait(look * 150);
            different = focusPixels(page, control);
        }
        if (different < std::min(control.width(), control.height()))
            m_unseen += u"%1: %2, %3 pixels"_s.arg(pageName, describe(control)).arg(different);
    }
    void walk(QWidget &page, const QString &name)
    {
        const QList<QWidget *> controls = controlsOf(page);
        m_controls += controls.size();
        QSet<const QWidget *> reached;
        page.activateWindow();
        (void)QTest::qWaitForWindowActive(&page, 1000); // what takes no keys needs none
        const QWidget *first = nullptr;
        for (int step = 0; step < 600; ++step) {
            QWidget *at = QApplication::focusWidget();
            if (at && at->window() == &page) {
                if (at == first && step > 1)
                    break;
                first = first ? first : at;
                reach(reached, at);
                QWidget *control = at;
                while (control && !controls.contains(control))
                    control = control->parentWidget();
                if (control)
                    judgeFocus(page, *control, name);
            }
            QTest::keyClick(at && at->window() == &page ? at : &page, Qt::Key_Tab);
        }
        for (QWidget *control : controls) {
            if (!reached.contains(control) && !isReachedByGroup(reached, *control) && !reached.contains(control->focusProxy()))
                m_unreached += u"%1: %2"_s.arg(name, describe(*control));
            if (nameOf(*control).size() < 2 && !qobject_cast<QTabBar *>(control))
                m_unnamed += u"%1: %2"_s.arg(name, describe(*control));
        }
    }
    void askServer(const QString &name)
    {
        // This thread, which is the window's, waits; so the answer came without it.
        QElapsedTimer took;
        took.start();
        const castwright::tests::HttpAnswer read = m_open->server().http().get("/v1/studios");
        const castwright::tests::HttpAnswer wrote =
            m_open->server().http().post(m_studio + "/chat/messages", R"({"author":"API","text":"still here"})");
        m_slowestMs = std::max(m_slowestMs, took.elapsed());
        if (read.status != 200 || wrote.status != 201)
            m_blocking += name;
    }
    static QByteArray lines(const QStringList &list) { return u"\n  "_s.append(list.join(u"\n  "_s)).toUtf8(); }

private Q_SLOTS:
    void initTestCase()
    {
        m_open = std::make_unique<OpenWindow>();
        QVERIFY2(m_open->isOpen(), qPrintable(m_open->server().error()));
        m_open->window().resize(1280, 720);
        theme::apply(theme::Scheme::Dark);
        StudioContent content(*m_open, u"en"_s);
        m_studio = content.fill(StudioContent::Kind::Typical);
        QTest::qWait(500);
        Pages pages(*m_open, m_studio);
        pages.visitAll([this](QWidget &page, const QString &name) {
            ++m_pages;
            askServer(name);
            walk(page, name);
        });
        QVERIFY2(m_pages > 40, QByteArray::number(m_pages).constData());
        QVERIFY2(m_controls > 500, QByteArray::number(m_controls).constData());
        QVERIFY2(pages.silent().isEmpty(), lines(pages.silent()).constData());
        qInfo() << m_pages << "pages," << m_controls << "controls; the slowest two answers of the server beside an open page took"
                << m_slowestMs << "ms";
    }
    void cleanupTestCase()
    {
        m_open.reset();
        QSettings().clear();
    }

    void everyControlIsReachedByTab() { QVERIFY2(m_unreached.isEmpty(), lines(m_unreached).constData()); }
    void everyControlHasAName() { QVERIFY2(m_unnamed.isEmpty(), lines(m_unnamed).constData()); }
    void everyFocusIsSeen() { QVERIFY2(m_unseen.isEmpty(), lines(m_unseen).constData()); }
    void noPageBlocksTheServer() { QVERIFY2(m_blocking.isEmpty(), lines(m_blocking).constData()); }
};

CW_TEST(EveryPageTest)
#include "EveryPageTest.moc"
