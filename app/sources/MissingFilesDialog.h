// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/StudioMirror.h"

#include <QDialog>

class QLabel;
class QPushButton;
class QTableWidget;

namespace castwright {

class EditHistory;

/// A file that something of the studio names and that is not there.
struct MissingFile {
    enum class Place { Image = 1, Media, Playlist, Lut, Stinger };

    Place place = Place::Image;
    QString sourceId;    ///< empty for a stinger, which is the studio's
    QString owner;       ///< whose file it is, for people
    qsizetype index = 0; ///< of the filter, or in the playlist
    QString path;
};
/// Pictures, films and their playlists, look-up tables of filters, and the film of the transition.
QList<MissingFile> missingFiles(const QJsonObject &studio, const QJsonArray &sources);

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
    /// Where each is now. Several files of one source are one change, for the second would be made from what was before the first.
    void relocate(const QList<std::pair<MissingFile, QString>> &found);
    void relocateIn(const QString &sourceId, const QList<std::pair<MissingFile, QString>> &found);

    StudioMirror &m_mirror;
    EditHistory &m_history;
    QTableWidget *m_table;
    QPushButton *m_choose = nullptr;
    QPushButton *m_search = nullptr;
    QLabel *m_words;
    QList<MissingFile> m_files;
};

} // namespace castwright
