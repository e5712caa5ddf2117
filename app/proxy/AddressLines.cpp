// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxy/AddressLines.h"

namespace castwright {

AddressLines::AddressLines(const QString &objectName, const QString &accessibleName, const QString &placeholder, QWidget *parent)
    : QPlainTextEdit(parent)
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setPlaceholderText(placeholder);
    setTabChangesFocus(true);
    setLineWrapMode(QPlainTextEdit::NoWrap);
}

void AddressLines::setValues(const QJsonArray &values)
{
    QStringList lines;
    for (const auto &address : values)
        lines += address.toString();
    setPlainText(lines.join(u'\n'));
}

QJsonArray AddressLines::values() const
{
    QJsonArray out;
    for (const QString &line : toPlainText().split(u'\n', Qt::SkipEmptyParts))
        if (!line.trimmed().isEmpty())
            out += line.trimmed();
    return out;
}

} // namespace castwright
