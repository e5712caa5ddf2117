// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/AskFirst.h"

#include <QMessageBox>
#include <QPushButton>

namespace castwright {

void askFirst(QWidget *parent, const QString &objectName, const QString &title, const QString &question, const QString &yes,
              std::function<void()> done)
{
    auto *box = new QMessageBox(QMessageBox::Warning, title, question, QMessageBox::Cancel, parent);
    box->setObjectName(objectName);
    box->setAttribute(Qt::WA_DeleteOnClose);
    box->setDefaultButton(QMessageBox::Cancel); // what is deleted does not come back
    QObject::connect(box->addButton(yes, QMessageBox::DestructiveRole), &QPushButton::clicked, parent, std::move(done));
    box->open();
}

} // namespace castwright
