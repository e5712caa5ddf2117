// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QDialog>
#include <QJsonObject>

class QCheckBox;
class QComboBox;
class QFormLayout;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QRadioButton;

namespace castwright {

class ErrorLabel;

/// What a stream is: published here or fetched from elsewhere, recorded, how much of its past is kept. Makes a new one when it is given
/// none. Thread: main.
class StreamEditor : public QDialog {
    Q_OBJECT

public:
    StreamEditor(ServerLink &link, const QJsonObject &stream, QWidget *parent = nullptr);

Q_SIGNALS:
    void saved(const QJsonObject &stream);

private:
    QWidget *makePull();
    void makeRest(QFormLayout &form);
    void fill(const QJsonObject &stream);
    void addUrl();
    void moveUrl(int by);
    void showMode();
    void save();
    void showError(const Error &error);
    QJsonObject input() const;

    ServerLink &m_link;
    QString m_id;
    QLineEdit *m_name;
    QPlainTextEdit *m_description;
    QRadioButton *m_push;
    QRadioButton *m_pull;
    QWidget *m_pullBox;
    QListWidget *m_urls;
    QLineEdit *m_url;
    QCheckBox *m_fetching;
    QCheckBox *m_record;
    QComboBox *m_past;
    QComboBox *m_conflict;
    QListWidget *m_renditions;
    QCheckBox *m_enabled;
    ErrorLabel *m_error;
    bool m_areUrlsChanged = false; ///< they are shown without credentials, so what nobody touched is not sent back
};

} // namespace castwright
