// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QWidget>

class QComboBox;

namespace castwright {

class StudioMirror;

/// Chooses, makes, renames and deletes studios. Thread: main.
class StudioSwitcher : public QWidget {
    Q_OBJECT

public:
    explicit StudioSwitcher(StudioMirror &mirror, QWidget *parent = nullptr);

public Q_SLOTS:
    void addStudio();
    void renameStudio();
    void deleteStudio();
    /// Reads the studios again and shows that one; without a name the one shown stays.
    void reload(const QString &choose = {});

Q_SIGNALS:
    void isEmptyChanged(bool isEmpty);

private:
    StudioMirror &m_mirror;
    QComboBox *m_box;
};

} // namespace castwright
