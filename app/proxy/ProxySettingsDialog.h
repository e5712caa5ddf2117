// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QDialog>
#include <QJsonArray>

class QCheckBox;
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
    QWidget *schemeBoxes();
    QJsonArray chosenSchemes() const;
    void showError(const Error &error);

    ServerLink &m_link;
    QJsonObject m_settings; ///< as the server has them; null until they came
    QJsonObject m_shownTop; ///< as the forms showed them at first
    QJsonObject m_shownRelay;
    FieldForm *m_top;
    FieldForm *m_allowed;
    QList<QCheckBox *> m_schemes; ///< what is read besides HTTP; each box has the scheme's name as its object name
    FieldForm *m_times;
    FieldForm *m_limits;
    ErrorLabel *m_error;
    QDialogButtonBox *m_buttons;
};

} // namespace castwright
