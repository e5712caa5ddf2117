// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QDialog>

class QCheckBox;
class QLineEdit;
class QListWidget;

namespace castwright {

class ErrorLabel;

/// Where a webhook posts to and what it is told of. Makes a new one when it is given none. Thread: main.
class WebhookEditor : public QDialog {
    Q_OBJECT

public:
    /// With an `area` ("proxy.") a new one is told of its events alone, unless the person chooses others.
    WebhookEditor(ServerLink &link, const QJsonObject &webhook, const QString &area, QWidget *parent = nullptr);

Q_SIGNALS:
    /// The secret of a new one, which is shown once; empty after a change.
    void saved(const QString &secret);

private:
    void save();
    QJsonArray chosenEvents() const;

    ServerLink &m_link;
    QString m_id;
    QLineEdit *m_url;
    QCheckBox *m_active;
    QCheckBox *m_all;
    QListWidget *m_events;
    ErrorLabel *m_error;
};

} // namespace castwright
