// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "settings/Languages.h"

#include <QAbstractSpinBox>
#include <QtTest>

namespace castwright::tests {

/// As a person does it: all is chosen, something else is typed, and Enter.
inline void typeInto(QAbstractSpinBox &box, const QString &text)
{
    box.show();
    box.selectAll();
    QTest::keyClick(&box, Qt::Key_Backspace);
    for (const QChar letter : text)
        QTest::sendKeyEvent(QTest::Click, &box, Qt::Key_unknown, QString(letter), Qt::NoModifier);
    QTest::keyClick(&box, Qt::Key_Return);
}

/// The window's language from now on.
inline void speak(const QString &code)
{
    language::remember(code);
    language::apply();
}

} // namespace castwright::tests
