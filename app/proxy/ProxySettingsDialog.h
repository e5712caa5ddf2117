// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QDialog>

class QDialogButtonBox;

namespace castwright {

class ErrorLabel;
class FieldForm;

/// What may be relayed, who may manage it, limits and times. Thread: main.
class ProxySettingsDialog : public QDialog {
    Q_OBJECT

public:
    explicit ProxySettingsDialog(ServerLink &link, QWidget *parent = nullptr);

private:
    void take(const QJsonObject &settings);
    void save();
    void showError(const Error &error);

    ServerLink &m_link;
    QJsonObject m_settings; ///< as the server has them; null until they came
    QJsonObject m_shownTop; ///< as the forms showed them at first
    QJsonObject m_shownRelay;
    FieldForm *m_top;
    FieldForm *m_allowed;
    FieldForm *m_times;
    FieldForm *m_limits;
    ErrorLabel *m_error;
    QDialogButtonBox *m_buttons;
};

} // namespace castwright
