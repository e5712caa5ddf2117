// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"

#include <QtTest>
#ifdef QT_WIDGETS_LIB
#include <QApplication>
#elif defined(QT_GUI_LIB)
#include <QGuiApplication>
#endif

#include <cstdio>

/// The first argument names the test class; the rest goes to Qt Test. Without one, all classes run.
int main(int argc, char **argv)
{
#ifdef QT_WIDGETS_LIB
    QApplication application(argc, argv);
#elif defined(QT_GUI_LIB)
    QGuiApplication application(argc, argv);
#else
    QCoreApplication application(argc, argv);
#endif
    QCoreApplication::setOrganizationName(QStringLiteral("CastwrightTests"));
    auto &tests = castwright::tests::registry();
    QStringList arguments = QCoreApplication::arguments();
    if (arguments.size() > 1 && !arguments[1].startsWith(QLatin1Char('-'))) {
        const auto found = tests.find(arguments.takeAt(1).toStdString());
        if (found == tests.end()) {
            std::fprintf(stderr, "no such test class\n");
            return 2;
        }
        return QTest::qExec(found->second().get(), arguments);
    }
    int failed = 0;
    for (const auto &[name, make] : tests)
        failed += QTest::qExec(make().get(), arguments);
    return failed;
}
