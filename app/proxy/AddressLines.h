// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonArray>
#include <QPlainTextEdit>

namespace castwright {

/// Addresses, one a line; Tab goes on to the next control. Knows no domain. Thread: main.
class AddressLines : public QPlainTextEdit {
    Q_OBJECT

public:
    AddressLines(const QString &objectName, const QString &accessibleName, const QString &placeholder, QWidget *parent = nullptr);

    void setValues(const QJsonArray &values);
    /// Without empty lines and what stands around an address.
    QJsonArray values() const;
};

} // namespace castwright
