// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/FileField.h"

#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QToolButton>

namespace castwright {

FileField::FileField(Wants wants, QWidget *parent) : QWidget(parent), m_wants(wants), m_edit(new QLineEdit)
{
    auto *button = new QToolButton;
    button->setIcon(theme::icon(QStringLiteral("folder")));
    button->setAccessibleName(wants == Wants::File ? tr("Choose a file") : tr("Choose a folder"));
    button->setToolTip(button->accessibleName());
    auto *layout = new QHBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space::tiny);
    layout->addWidget(m_edit, 1);
    layout->addWidget(button);
    setFocusProxy(m_edit);
    connect(m_edit, &QLineEdit::textChanged, this, &FileField::changed);
    connect(button, &QToolButton::clicked, this, &FileField::choose);
}

QString FileField::path() const
{
    return m_edit->text();
}

void FileField::setPath(const QString &path)
{
    m_edit->setText(path);
}

void FileField::choose()
{
    auto *files = new QFileDialog(this, m_wants == Wants::File ? tr("Choose a file") : tr("Choose a folder"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(m_wants == Wants::File ? QFileDialog::ExistingFile : QFileDialog::Directory);
    connect(files, &QFileDialog::fileSelected, this, &FileField::setPath);
    files->open();
}

} // namespace castwright
