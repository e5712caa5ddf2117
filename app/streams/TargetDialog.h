// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QDialog>
#include <QJsonObject>

class QCheckBox;
class QLineEdit;

namespace castwright {

class ErrorLabel;

/// A server that a stream is sent on to: name and address with its key. The address is never shown again, so an empty one leaves it as it
/// is. Thread: main.
class TargetDialog : public QDialog {
    Q_OBJECT

public:
    TargetDialog(ServerLink &link, const QString &streamId, const QJsonObject &target, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved();

private:
    void save();

    ServerLink &m_link;
    QString m_streamId;
    QString m_id;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QCheckBox *m_enabled;
    ErrorLabel *m_error;
};

} // namespace castwright
