// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/ErrorLabel.h"

namespace castwright {

ErrorLabel::ErrorLabel(QWidget *parent) : QLabel(parent)
{
    setTextFormat(Qt::PlainText);
    setWordWrap(true);
    hide();
}

void ErrorLabel::tell(const QString &words)
{
    setText(words.isEmpty() ? QString() : QString(QStringLiteral("⚠ ") + words));
    setAccessibleName(words);
    setVisible(!words.isEmpty());
}

} // namespace castwright
