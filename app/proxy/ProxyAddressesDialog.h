// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;

namespace castwright {

class AddressLines;
class ErrorLabel;
class PairTable;

/// Where else a relayed stream comes from, and what is sent along. Passwords and header values are not shown; what is left as it is shown
/// stays. Thread: main.
class ProxyAddressesDialog : public QDialog {
    Q_OBJECT

public:
    /// `stream` as the server shows it.
    ProxyAddressesDialog(ServerLink &link, const QJsonObject &stream, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved();

private:
    QJsonObject input() const;
    void save();

    ServerLink &m_link;
    QString m_streamId;
    QStringList m_headersBefore;
    AddressLines *m_backups;
    QCheckBox *m_returns;
    QLineEdit *m_agent;
    PairTable *m_headers;
    ErrorLabel *m_error;
};

} // namespace castwright
