// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QDialog>

class QSpinBox;

namespace castwright {

class ErrorLabel;

/// How many days recordings, clips and uploads are kept, for all streams that have no days of their own. Thread: main.
class RetentionDialog : public QDialog {
    Q_OBJECT

public:
    explicit RetentionDialog(ServerLink &link, QWidget *parent = nullptr);

private:
    void save();

    ServerLink &m_link;
    QList<std::pair<QString, QSpinBox *>> m_days; ///< name in the API -> editor
    ErrorLabel *m_error;
};

} // namespace castwright
