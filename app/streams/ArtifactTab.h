// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streams/StreamTab.h"

#include <QJsonArray>

class QHBoxLayout;
class QLabel;
class QPushButton;

namespace castwright {

class RowTable;

/// What clips and recordings of a stream have in common: a table, a title that can be changed, a page with a player, and an end. Thread:
/// main.
class ArtifactTab : public StreamTab {
    Q_OBJECT

public:
    /// The texts of one kind of thing, and its use cases.
    struct Kind {
        QString name; ///< with which its events and object names begin: "clip", "dvr"
        QString list; ///< the use cases, each in full, so that who looks for one finds it
        QString change;
        QString remove;
        QString title;
        QString empty;
        QString deleteQuestion; ///< %1 is its title
    };

    ArtifactTab(ServerLink &link, Kind kind, const QString &serverAddress, QWidget *parent = nullptr);
    void reload();

protected:
    void showStream(bool isOther) override;
    void showEvent(QShowEvent *event) override;
    /// Sign and word for a state of these things.
    virtual QString stateText(const QString &state) const = 0;
    virtual void showButtons() {}
    void show(const QJsonArray &rows);
    QJsonObject chosen() const;
    QPushButton *addButton(const QString &icon, const QString &text, const QString &name, std::function<void()> run);

    QJsonArray m_rows;

private:
    /// Changes or deletes the thing of that id, and lists them anew.
    void actOn(const QString &id, const QString &useCase, QJsonObject input);
    void askToDelete();
    void showChosen();

    Kind m_kind;
    QString m_server;
    RowTable *m_table;
    QLabel *m_empty;
    QHBoxLayout *m_buttonRow;
    QPushButton *m_open;
    QPushButton *m_rename;
    QPushButton *m_delete;
};

} // namespace castwright
