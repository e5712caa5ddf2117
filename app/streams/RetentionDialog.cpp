// SPDX-License-Identifier: GPL-3.0-or-later
#include "streams/RetentionDialog.h"

#include "theme/Theme.h"
#include "widgets/ErrorLabel.h"
#include "widgets/UniqueMnemonics.h"

#include <QDialogButtonBox>
#include <QFormLayout>
#include <QLabel>
#include <QPushButton>
#include <QSpinBox>

namespace castwright {

using namespace Qt::StringLiterals;

RetentionDialog::RetentionDialog(ServerLink &link, QWidget *parent) : QDialog(parent), m_link(link), m_error(new ErrorLabel)
{
    setObjectName(u"retentionDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("How long things are kept"));
    auto *form = new QFormLayout(this);
    form->setVerticalSpacing(theme::space::small);
    auto *about = new QLabel(tr("What is older is deleted once a day, with its file. A stream may have days of its own."));
    about->setProperty("dim", true);
    about->setWordWrap(true);
    form->addRow(about);
    for (const auto &[wire, title] : {std::pair{u"dvrDays"_s, tr("&Recordings")},
                                      {u"clipDays"_s, tr("&Clips")},
                                      {u"vodDays"_s, tr("&Uploads that are in no studio")}}) {
        auto *days = new QSpinBox;
        days->setRange(0, 36500);
        days->setSpecialValueText(tr("For ever"));
        days->setSuffix(tr(" days"));
        days->setObjectName(u"retention-"_s + wire);
        days->setAccessibleName(withoutMnemonic(title));
        form->addRow(title, days);
        m_days.emplaceBack(wire, days);
    }
    form->addRow(m_error);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Save | QDialogButtonBox::Cancel);
    buttons->button(QDialogButtonBox::Save)->setEnabled(false); // until it is known what is
    form->addRow(buttons);
    connect(buttons, &QDialogButtonBox::accepted, this, &RetentionDialog::save);
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    link.call(u"retention.get"_s, {}, this, [this, buttons](const Result<QJsonObject> &days) {
        if (!days)
            return m_error->tell(days.error().message);
        for (const auto &[wire, editor] : std::as_const(m_days))
            editor->setValue(days->value(wire).toInt());
        buttons->button(QDialogButtonBox::Save)->setEnabled(true);
    });
    resize(420, sizeHint().height());
}

void RetentionDialog::save()
{
    QJsonObject input;
    for (const auto &[wire, editor] : std::as_const(m_days))
        input.insert(wire, editor->value());
    m_link.call(u"retention.set"_s, input, this, [this](const Result<QJsonObject> &result) {
        if (result)
            return accept();
        m_error->tell(result.error().message);
    });
}

} // namespace castwright
