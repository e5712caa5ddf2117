// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streams/StreamTab.h"

#include <QJsonArray>

class QComboBox;
class QLabel;
class QPushButton;
class QVBoxLayout;

namespace castwright {

class CopyField;
class RowTable;

/// Where and with which key somebody publishes: the exact addresses, the key, covered until it is wanted, a QR code of each address for
/// phones, and the stream's named keys. Of a fetched stream: the addresses it is fetched from. Thread: main.
class PublishTab : public StreamTab {
    Q_OBJECT

public:
    explicit PublishTab(ServerLink &link, QWidget *parent = nullptr);

protected:
    void showStream(bool isOther) override;
    void showLive() override;

private:
    QWidget *makePush();
    QWidget *makePull();
    QWidget *makeKeys();
    CopyField *addAddress(QVBoxLayout &layout, const QString &title, const QString &name);
    void reveal(bool isRevealed);
    void askAddresses();
    void showAddresses(const QJsonObject &endpoint, const QString &key);
    void showQr(const QString &title, const QString &text);
    void askToRotate();
    void reloadKeys();
    void showKeys(const QJsonArray &keys);
    void addKey();
    void renameKey();
    void switchKey();
    void askToDeleteKey();
    QJsonObject chosenKey() const;
    void showChosenKey();

    QWidget *m_pushPart = nullptr;
    QWidget *m_pullPart = nullptr;
    QLabel *m_pullUrls = nullptr;
    QPushButton *m_failOver = nullptr;
    QComboBox *m_which = nullptr;
    QPushButton *m_show = nullptr;
    CopyField *m_server = nullptr;
    CopyField *m_key = nullptr;
    QList<std::pair<QString, CopyField *>> m_addresses; ///< name in the answer -> field
    QLabel *m_closed = nullptr;
    RowTable *m_table = nullptr;
    QList<QPushButton *> m_keyButtons;
    QJsonArray m_keys;
};

} // namespace castwright
