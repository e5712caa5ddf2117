// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Dock.h"

#include <QHash>

class QJsonObject;
class QLabel;
class QMenu;
class QToolButton;

namespace castwright {

class EditHistory;
class ElidedCheckBox;
class StudioMirror;
class TimePlot;

/// The studio's destinations with what each is doing: state by sign and word, the reason in words, bitrate, next try. Thread: main.
class DestinationsPanel : public Dock {
    Q_OBJECT

public:
    DestinationsPanel(StudioMirror &mirror, EditHistory &history, QWidget *parent = nullptr);

public Q_SLOTS:
    void add();
    void edit(const QString &id);

private:
    struct Row {
        QWidget *widget = nullptr;
        ElidedCheckBox *enabled = nullptr;
        QLabel *state = nullptr;
        QLabel *detail = nullptr;
        QToolButton *retry = nullptr;
        QToolButton *startStop = nullptr;
        QToolButton *expand = nullptr;
        TimePlot *plot = nullptr; ///< bitrate of ten minutes
        QString name;
    };
    void rebuild();
    Row makeRow(const QString &id);
    void showStatus();
    QMenu *makeMenu(const QString &id, QWidget *parent);
    void showRow(Row &row, const QJsonObject &status, bool isInSession);
    void askToDelete(const QString &id);
    void copyDiagnostics(const QString &id);

    StudioMirror &m_mirror;
    EditHistory &m_history;
    QVBoxLayout *m_rows;
    QLabel *m_empty;
    QHash<QString, Row> m_shown;
};

/// A state for people: its sign and word.
QString stateText(const QString &state);

} // namespace castwright
