// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/AskName.h"

#include <QCoreApplication>
#include <QInputDialog>
#include <QLineEdit>

namespace castwright {

namespace {
constexpr int lettersWide = 56;
}

void askLine(QWidget *parent, const QString &objectName, const QString &title, const QString &label, const QString &given,
             std::function<void(const QString &)> done)
{
    auto *dialog = new QInputDialog(parent);
    dialog->setObjectName(objectName);
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setWindowTitle(title);
    dialog->setLabelText(label);
    dialog->setTextValue(given);
    if (auto *line = dialog->findChild<QLineEdit *>()) // the dialog's own layout says how wide it is
        line->setMinimumWidth(line->fontMetrics().averageCharWidth() * lettersWide);
    QObject::connect(dialog, &QInputDialog::textValueSelected, parent, std::move(done));
    dialog->open();
}

void askName(QWidget *parent, const QString &title, const QString &given, std::function<void(const QString &)> done)
{
    askLine(parent, QStringLiteral("nameDialog"), title, QCoreApplication::translate("AskName", "Name"), given,
            [done = std::move(done)](const QString &text) {
                if (!text.trimmed().isEmpty())
                    done(text.trimmed());
            });
}

} // namespace castwright
