// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streams/StreamTab.h"

#include <QJsonArray>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;

namespace castwright {

/// Who may watch a stream: everybody, who has a signed token, or whom a server of the account's own lets in; and a try whether somebody
/// may. Thread: main.
class AccessTab : public StreamTab {
    Q_OBJECT

public:
    explicit AccessTab(ServerLink &link, QWidget *parent = nullptr);

protected:
    void showStream(bool isOther) override;

private:
    void showType();
    void loadKeys();
    void showKeys(QStringList chosen);
    QStringList chosenKids() const;
    QJsonArray claims() const;
    void save();
    void tryIt();

    QComboBox *m_type;
    QLineEdit *m_audience;
    QListWidget *m_kids;      ///< active signing keys; none chosen means every one
    QPlainTextEdit *m_claims; ///< "name = value", one a line
    QLineEdit *m_url;
    QLineEdit *m_secret;
    QLineEdit *m_token;
    QLabel *m_verdict;
    QString m_claimsShown; ///< as they were when the stream was shown
    QJsonArray m_keys;
    bool m_areKeysKnown = false;                 ///< the server has told them once
    QList<std::pair<QString, QWidget *>> m_rows; ///< type -> what belongs to it
};

} // namespace castwright
