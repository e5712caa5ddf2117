// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QDialog>

namespace castwright {

class ErrorLabel;
class PairTable;

/// What is known of a relayed stream, key by key. Thread: main.
class ProxyMetadataDialog : public QDialog {
    Q_OBJECT

public:
    /// `stream` as the server shows it.
    ProxyMetadataDialog(ServerLink &link, const QJsonObject &stream, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved();

private:
    void save();

    ServerLink &m_link;
    QString m_streamId;
    QJsonObject m_before;
    PairTable *m_pairs;
    ErrorLabel *m_error;
};

} // namespace castwright
