// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QPushButton;

namespace castwright {

class AddressLines;
class ErrorLabel;
class FieldForm;
class PairTable;

/// A stream to relay: its address and backups, how it is asked for, what happens in trouble, and what is known of it. An address that is
/// relayed already takes the new wishes. Thread: main.
class ProxyStreamDialog : public QDialog {
    Q_OBJECT

public:
    ProxyStreamDialog(ServerLink &link, const QString &url, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const QString &streamId);

private:
    QWidget *makeAddressPage();
    QWidget *makeRequestPage();
    QWidget *makeTroublePage();
    void test();
    void save();
    void showError(const Error &error);

    ServerLink &m_link;
    QLineEdit *m_url;
    QPushButton *m_test;
    QLabel *m_tested;
    QLineEdit *m_name;
    AddressLines *m_backups;
    PairTable *m_metadata;
    QLineEdit *m_agent;
    PairTable *m_headers;
    FieldForm *m_request;
    FieldForm *m_trouble;
    ErrorLabel *m_error;
};

} // namespace castwright
