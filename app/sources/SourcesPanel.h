// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Panel.h"

class QLabel;
class QListWidget;

namespace castwright {

class StudioMirror;

/// The sources of the studio in the scene on program: shown or hidden, in order, the topmost first. Thread: main.
class SourcesPanel : public Panel {
    Q_OBJECT

public:
    explicit SourcesPanel(StudioMirror &mirror, QWidget *parent = nullptr);

private:
    void rebuild();
    void add(const QString &kind);
    void editSelected();
    void deleteSelected();
    void moveSelected(int steps);
    void setShown(const QString &sourceId, bool isShown);
    QString selectedId() const;

    StudioMirror &m_mirror;
    QListWidget *m_list;
    QLabel *m_empty;
    bool m_isFilling = false;
};

} // namespace castwright
