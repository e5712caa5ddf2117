// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "library/LibraryModel.h"
#include "library/Uploader.h"
#include "widgets/Dock.h"

#include <QSortFilterProxyModel>

class QLabel;
class QLineEdit;
class QListView;
class QProgressBar;
class QToolButton;

namespace castwright {

class ActionCatalog;
class EditHistory;
class StudioMirror;

/// The media library as a grid or a list, with search and uploads; an asset is dragged on to the canvas or added by a key. Thread: main.
class LibraryPanel : public Dock {
    Q_OBJECT

public:
    LibraryPanel(StudioMirror &mirror, EditHistory &history, const QUrl &server, QWidget *parent = nullptr);
    void addActions(ActionCatalog &catalog);

public Q_SLOTS:
    void chooseFiles();
    /// The asset as a source, its picture a third of the canvas wide with its centre there, in canvas pixels.
    void addAt(const QString &mediaId, QPointF at);

protected:
    void dragEnterEvent(QDragEnterEvent *event) override;
    void dropEvent(QDropEvent *event) override;

private:
    void setGrid(bool isGrid);
    void addToScene();
    void rename();
    void askToDelete();
    void editTags();
    void openTrim();
    void showMenu(QPoint at);
    void showProgress(const QString &path, qint64 sent, qint64 all);
    QJsonObject selected() const;

    StudioMirror &m_mirror;
    EditHistory &m_history;
    LibraryModel m_model;
    QSortFilterProxyModel m_filter;
    Uploader m_uploader;
    QListView *m_view;
    QString m_chosen; ///< while the list is read again
    QLineEdit *m_search;
    QLabel *m_empty;
    QWidget *m_progressRow;
    QLabel *m_progressText;
    QProgressBar *m_progress;
};

/// What a source that shows this asset is made of.
QJsonObject sourceOfAsset(const QJsonObject &asset);

} // namespace castwright
