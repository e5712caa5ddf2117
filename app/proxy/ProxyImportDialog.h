// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QDialog>

class QComboBox;
class QDialogButtonBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QListWidget;
class QPushButton;

namespace castwright {

class FileField;

/// A list of channels becomes relayed streams: a file, an address, or an account at a provider with Xtream's addresses. What could not be
/// taken is listed, with the reason. Thread: main.
class ProxyImportDialog : public QDialog {
    Q_OBJECT

public:
    enum class From { File, Address, Account };

    explicit ProxyImportDialog(ServerLink &link, QWidget *parent = nullptr);

    /// As if the person had chosen it and pressed Import.
    void importFile(const QString &path);
    /// Filled in, not started. An Xtream address is taken apart.
    void setAddress(const QString &url);

    /// Is this the address of a list of channels rather than of one stream?
    static bool isListAddress(const QString &url);

Q_SIGNALS:
    void imported();

private:
    void makeForm();
    void showFields(); ///< those of the place that is chosen
    void start();
    void send(const QJsonObject &input);
    void setReading(bool isReading);
    void show(const QJsonObject &report);
    void tell(const QString &message, bool isTrouble);

    ServerLink &m_link;
    QComboBox *m_from;
    QFormLayout *m_form;
    FileField *m_file;
    QLineEdit *m_url;
    QLineEdit *m_server;
    QLineEdit *m_user;
    QLineEdit *m_password;
    QLabel *m_note;
    QListWidget *m_refused;
    QDialogButtonBox *m_buttons;
    QPushButton *m_begin = nullptr;
};

} // namespace castwright
