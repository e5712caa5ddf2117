// SPDX-License-Identifier: GPL-3.0-or-later
#include "live/LeaveBox.h"

#include <QCoreApplication>
#include <QMessageBox>
#include <QPushButton>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
QString words(const char *text)
{
    return QCoreApplication::translate("LeaveBox", text);
}
} // namespace

void askToLeave(QWidget *window, std::function<void()> leave)
{
    if (auto *open = window->findChild<QMessageBox *>(u"leaveBox"_s)) // asked once is enough
        return open->activateWindow();
    auto *box = new QMessageBox(QMessageBox::Warning, words(QT_TRANSLATE_NOOP("LeaveBox", "You are on air")),
                                words(QT_TRANSLATE_NOOP("LeaveBox", "Closing Castwright ends the show for everybody who watches.")),
                                QMessageBox::NoButton, window);
    box->setObjectName(u"leaveBox"_s);
    box->setAttribute(Qt::WA_DeleteOnClose);
    QPushButton *stay = box->addButton(words(QT_TRANSLATE_NOOP("LeaveBox", "&Stay on air")), QMessageBox::RejectRole);
    const QAbstractButton *yes =
        box->addButton(words(QT_TRANSLATE_NOOP("LeaveBox", "&End the show and close")), QMessageBox::DestructiveRole);
    box->setDefaultButton(stay);
    box->setEscapeButton(stay);
    QObject::connect(box, &QMessageBox::buttonClicked, window, [yes, leave = std::move(leave)](const QAbstractButton *pressed) {
        if (pressed == yes)
            leave();
    });
    box->open();
}

} // namespace castwright
