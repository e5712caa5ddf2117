// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/StudioMirror.h"

#include <QDialog>

class QLabel;
class QTableWidget;

namespace castwright {

class EditHistory;

/// A file that a source names and that is not there.
struct MissingFile {
    QString sourceId;
    QString sourceName;
    QString kind; ///< image or media
    QString path;
};
QList<MissingFile> missingFiles(const QJsonArray &sources);

/// Lists what is missing and lets each be chosen anew, or all be looked for in a folder by name. Thread: main.
class MissingFilesDialog : public QDialog {
    Q_OBJECT

public:
    MissingFilesDialog(StudioMirror &mirror, EditHistory &history, QWidget *parent = nullptr);

    /// Looks for the files by name in a folder and the folders below it, and takes what it finds; how many were found.
    int searchIn(const QString &folder);

private:
    void fill();
    void chooseCurrent();
    void relocate(const MissingFile &file, const QString &path);

    StudioMirror &m_mirror;
    EditHistory &m_history;
    QTableWidget *m_table;
    QLabel *m_words;
    QList<MissingFile> m_files;
};

} // namespace castwright
