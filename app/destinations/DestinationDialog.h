// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/StudioMirror.h"

#include <QDialog>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLabel;
class QLineEdit;
class QVBoxLayout;

namespace castwright {

class ErrorLabel;
class FieldForm;

/// Adds a destination or changes one: a platform's preset fills the address and says where its key is found; the key stays hidden. Settings
/// of the protocol, and an encode of its own with what that costs, stand below. Thread: main.
class DestinationDialog : public QDialog {
    Q_OBJECT

public:
    /// `destination` is empty for a new one.
    DestinationDialog(StudioMirror &mirror, const QJsonObject &destination, QWidget *parent = nullptr);

private:
    void makeFields(QFormLayout &form);
    QWidget *makeKeyRow();
    void makeEncoding(QVBoxLayout &layout, const QJsonObject &destination);
    void takePlatforms(const QJsonArray &platforms);
    void platformChosen();
    void serverChosen();
    void showKind(const QString &kind, const QJsonObject &settings);
    void showCost();
    void show(const QJsonObject &destination);
    QJsonObject input() const;
    void save();
    void showFailure(const Error &error);

    StudioMirror &m_mirror;
    QString m_id;
    QString m_kind;
    QJsonArray m_platforms;
    QComboBox *m_preset;
    QComboBox *m_server;
    QLabel *m_serverLabel;
    QLineEdit *m_name;
    QLineEdit *m_url;
    QLineEdit *m_key;
    QCheckBox *m_enabled;
    QComboBox *m_canvas;
    QLabel *m_hint;
    ErrorLabel *m_error;
    QVBoxLayout *m_kindPlace = nullptr;
    FieldForm *m_kindForm = nullptr; ///< settings of the protocol
    QLineEdit *m_tracks = nullptr;   ///< of a recording
    QCheckBox *m_ownEncoding;
    FieldForm *m_encoding;
    QLabel *m_cost;
    bool m_hadEncoding = false;
};

} // namespace castwright
