// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/AskName.h"

#include <QCoreApplication>
#include <QInputDialog>

namespace castwright {

void askName(QWidget *parent, const QString &title, const QString &given, std::function<void(const QString &)> done)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setObjectName(QStringLiteral("nameDialog"));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(QCoreApplication::translate("AskName", "Name"));
    dialog->setTextValue(given);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, [done = std::move(done)](const QString &text) {
        if (!text.trimmed().isEmpty())
            done(text.trimmed());
    });
    dialog->open();
}

} // namespace castwright
