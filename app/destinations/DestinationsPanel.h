// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Panel.h"

#include <QHash>

class QCheckBox;
class QLabel;
class QToolButton;

namespace castwright {

class StudioMirror;

/// The studio's destinations with what each is doing: state by sign and word, the reason in words, bitrate, next try. Thread: main.
class DestinationsPanel : public Panel {
    Q_OBJECT

public:
    explicit DestinationsPanel(StudioMirror &mirror, QWidget *parent = nullptr);

private:
    struct Row {
        QWidget *widget = nullptr;
        QCheckBox *enabled = nullptr;
        QLabel *state = nullptr;
        QLabel *detail = nullptr;
        QToolButton *retry = nullptr;
        QToolButton *startStop = nullptr;
    };
    void rebuild();
    Row makeRow(const QString &id);
    void showStatus();
    void editRow(const QString &id);

    StudioMirror &m_mirror;
    QVBoxLayout *m_rows;
    QLabel *m_empty;
    QHash<QString, Row> m_shown;
};

/// A state for people: its sign and word.
QString stateText(const QString &state);

} // namespace castwright
