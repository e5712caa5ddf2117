// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/StudioMirror.h"

#include <QDialog>

class QLabel;
class QLineEdit;
class QTimeEdit;

namespace castwright {

/// Cuts a part out of a film or sound of the library: from when to when, and what it is called. The old one stays. Thread: main.
class TrimDialog : public QDialog {
    Q_OBJECT

public:
    TrimDialog(StudioMirror &mirror, const QJsonObject &asset, QWidget *parent = nullptr);

private:
    QTimeEdit *timeField(const QString &name, qint64 ms, qint64 mostMs);
    void showLength();
    void cut();

    StudioMirror &m_mirror;
    QString m_assetId;
    QTimeEdit *m_start;
    QTimeEdit *m_end;
    QLineEdit *m_name;
    QLabel *m_length;
    QLabel *m_error;
};

} // namespace castwright
