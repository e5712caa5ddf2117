// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/StudioMirror.h"

#include <QDialog>
#include <QObject>

namespace castwright {

class ActionCatalog;

/// Studios out to files and in from files, ours and those of OBS Studio. Thread: main.
class StudioFilesMenu : public QObject {
    Q_OBJECT

public:
    StudioFilesMenu(StudioMirror &mirror, QWidget *window);
    void addActions(ActionCatalog &catalog);

    /// For the dialogs and tests: what happens once a file is chosen.
    void exportTo(const QString &path);
    /// As chosen in the dialog: what belongs to an OBS collection is asked for.
    void open(const QString &path);
    /// A file of ours or an OBS scene collection; `profile` is the folder of an OBS profile or empty.
    void importFrom(const QString &path, const QString &profile = {});

Q_SIGNALS:
    void told(const QString &message);
    void studioAdded(const QString &studioId);

private:
    void askExport();
    void askImport();
    void askObsProfile(const QString &collection);
    void imported(const QJsonObject &result);

    StudioMirror &m_mirror;
    QWidget *m_window;
};

} // namespace castwright
