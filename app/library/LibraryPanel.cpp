// SPDX-License-Identifier: GPL-3.0-or-later
#include "library/LibraryPanel.h"

#include "actions/ActionCatalog.h"
#include "library/TrimDialog.h"
#include "link/EditHistory.h"
#include "theme/Icons.h"
#include "theme/Theme.h"
#include "widgets/AskFirst.h"
#include "widgets/AskName.h"

#include <QDragEnterEvent>
#include <QFileDialog>
#include <QFileInfo>
#include <QHBoxLayout>
#include <QLabel>
#include <QLineEdit>
#include <QListView>
#include <QMenu>
#include <QMimeData>
#include <QProgressBar>
#include <QPushButton>
#include <QSettings>
#include <QShortcut>
#include <QToolButton>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
const QString gridKey = u"window/libraryGrid"_s;

bool isCuttable(const QJsonObject &asset)
{
    const QString kind = asset.value(u"kind").toString();
    return kind == u"video" || kind == u"audio";
}
} // namespace

QJsonObject sourceOfAsset(const QJsonObject &asset)
{
    const QString kind = asset.value(u"kind").toString() == u"image" ? u"image"_s : u"media"_s;
    return {{u"name"_s, asset.value(u"name")}, {u"kind"_s, kind}, {kind, QJsonObject{{u"mediaId"_s, asset.value(u"id")}}}};
}

LibraryPanel::LibraryPanel(StudioMirror &mirror, EditHistory &history, const QUrl &server, QWidget *parent)
    : Dock(u"libraryDock"_s, tr("Library"), parent)
    , m_mirror(mirror)
    , m_history(history)
    , m_model(mirror.link())
    , m_uploader(mirror.link(), server)
    , m_view(new QListView)
    , m_search(new QLineEdit)
    , m_empty(new QLabel(tr("The library is empty. Drop pictures, films or sounds here, or press the arrow.")))
    , m_progressRow(new QWidget)
    , m_progressText(new QLabel)
    , m_progress(new QProgressBar)
{
    setAcceptDrops(true);
    connect(addButton(u"upload"_s, tr("Bring files into the library"), u"uploadButton"_s), &QToolButton::clicked, this,
            &LibraryPanel::chooseFiles);
    QToolButton *grid = addButton(u"grid"_s, tr("Show as a grid"), u"libraryGridButton"_s);
    grid->setCheckable(true);
    connect(grid, &QToolButton::toggled, this, &LibraryPanel::setGrid);
    m_search->setPlaceholderText(tr("Search the library"));
    m_search->setAccessibleName(tr("Search the library"));
    m_search->setObjectName(u"librarySearch"_s);
    m_search->setClearButtonEnabled(true);
    m_filter.setSourceModel(&m_model);
    m_filter.setFilterRole(LibraryModel::SearchRole);
    m_filter.setFilterCaseSensitivity(Qt::CaseInsensitive);
    m_view->setModel(&m_filter);
    m_view->setObjectName(u"libraryView"_s);
    m_view->setAccessibleName(tr("Media library"));
    m_view->setDragEnabled(true);
    m_view->setContextMenuPolicy(Qt::CustomContextMenu);
    m_view->setTextElideMode(Qt::ElideMiddle);
    m_view->setUniformItemSizes(true);
    m_view->setResizeMode(QListView::Adjust);
    m_empty->setObjectName(u"dim"_s);
    m_empty->setWordWrap(true);
    m_empty->setAlignment(Qt::AlignTop | Qt::AlignLeading);
    auto *cancel = new QToolButton;
    cancel->setIcon(theme::icon(u"close"_s));
    cancel->setAccessibleName(tr("End the upload"));
    auto *line = new QHBoxLayout(m_progressRow);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_progressText);
    line->addWidget(m_progress, 1);
    line->addWidget(cancel);
    m_progressRow->hide();
    content()->addWidget(m_search);
    content()->addWidget(m_empty);
    content()->addWidget(m_view, 1);
    content()->addWidget(m_progressRow);
    connect(m_search, &QLineEdit::textChanged, &m_filter, &QSortFilterProxyModel::setFilterFixedString);
    connect(m_view, &QListView::activated, this, &LibraryPanel::addToScene);
    connect(m_view, &QWidget::customContextMenuRequested, this, &LibraryPanel::showMenu);
    connect(new QShortcut(Qt::Key_Delete, m_view, nullptr, nullptr, Qt::WidgetShortcut), &QShortcut::activated, this,
            &LibraryPanel::askToDelete);
    connect(cancel, &QToolButton::clicked, &m_uploader, &Uploader::cancel);
    connect(&m_uploader, &Uploader::progressed, this, &LibraryPanel::showProgress);
    connect(&m_uploader, &Uploader::failed, &mirror, &StudioMirror::failed);
    connect(&m_model, &LibraryModel::failed, &mirror, &StudioMirror::failed);
    connect(&m_model, &QAbstractItemModel::modelAboutToBeReset, this, [this] { m_chosen = selected().value(u"id").toString(); });
    connect(&m_model, &QAbstractItemModel::modelReset, this, [this] {
        for (int row = 0; row < m_model.rowCount(); ++row)
            if (m_model.index(row).data(LibraryModel::IdRole).toString() == m_chosen)
                m_view->setCurrentIndex(m_filter.mapFromSource(m_model.index(row)));
        m_empty->setVisible(m_model.rowCount() == 0);
        m_view->setVisible(m_model.rowCount() > 0);
    });
    const bool isGrid = QSettings().value(gridKey, true).toBool();
    grid->setChecked(isGrid);
    setGrid(isGrid);
}

void LibraryPanel::addActions(ActionCatalog &catalog)
{
    const QString library = tr("Library");
    const auto add = [&](const QString &id, const QString &text, const QString &icon, void (LibraryPanel::*run)()) {
        catalog.add({u"library."_s + id, text, library, {}, icon}, this, [this, run] { (this->*run)(); });
    };
    add(u"upload"_s, tr("Bring files into the library …"), u"upload"_s, &LibraryPanel::chooseFiles);
    add(u"use"_s, tr("Add the chosen file to the scene"), u"add"_s, &LibraryPanel::addToScene);
    add(u"rename"_s, tr("Rename the chosen file …"), u"edit"_s, &LibraryPanel::rename);
    add(u"tags"_s, tr("Tags of the chosen file …"), u"tag"_s, &LibraryPanel::editTags);
    add(u"trim"_s, tr("Cut a part out of the chosen film …"), u"trim"_s, &LibraryPanel::openTrim);
    add(u"delete"_s, tr("Delete the chosen file …"), u"delete"_s, &LibraryPanel::askToDelete);
}

void LibraryPanel::setGrid(bool isGrid)
{
    QSettings().setValue(gridKey, isGrid);
    m_view->setViewMode(isGrid ? QListView::IconMode : QListView::ListMode);
    m_view->setMovement(QListView::Static);
    m_view->setDragEnabled(true);
    m_view->setIconSize(isGrid ? QSize(120, 68) : QSize(48, 27));
    m_view->setGridSize(isGrid ? QSize(136, 68 + 2 * fontMetrics().height()) : QSize());
}

QJsonObject LibraryPanel::selected() const
{
    return m_model.assetAt(m_filter.mapToSource(m_view->currentIndex()));
}

void LibraryPanel::chooseFiles()
{
    auto *files = new QFileDialog(this, tr("Bring files into the library"));
    files->setAttribute(Qt::WA_DeleteOnClose);
    files->setFileMode(QFileDialog::ExistingFiles);
    connect(files, &QFileDialog::filesSelected, &m_uploader, &Uploader::add);
    files->open();
}

void LibraryPanel::dragEnterEvent(QDragEnterEvent *event)
{
    if (event->mimeData()->hasUrls())
        event->acceptProposedAction();
}

void LibraryPanel::dropEvent(QDropEvent *event)
{
    QStringList paths;
    for (const QUrl &url : event->mimeData()->urls())
        if (url.isLocalFile() && QFileInfo(url.toLocalFile()).isFile())
            paths += url.toLocalFile();
    m_uploader.add(paths);
}

void LibraryPanel::addToScene()
{
    const QJsonObject asset = selected();
    if (asset.value(u"state").toString() == u"ready" && !m_mirror.studioId().isEmpty())
        m_history.edit(tr("Add a source"), u"source.create"_s, sourceOfAsset(asset));
}

void LibraryPanel::addAt(const QString &mediaId, QPointF at)
{
    QJsonObject asset;
    for (int row = 0; row < m_model.rowCount(); ++row)
        if (m_model.index(row).data(LibraryModel::IdRole).toString() == mediaId)
            asset = m_model.assetAt(m_model.index(row));
    const QString sceneId = m_mirror.editedScene().value(u"id").toString();
    if (asset.isEmpty() || sceneId.isEmpty())
        return;
    QJsonObject input = sourceOfAsset(asset);
    input.insert(u"sceneId"_s, sceneId);
    m_mirror.act(u"source.create"_s, input, [this, at, asset, input, sceneId](const QJsonObject &source) {
        const QString sourceId = source.value(u"id").toString();
        m_history.remember(tr("Add a source"), {{u"source.delete"_s, {{u"sourceId"_s, sourceId}}, {}}},
                           {{u"source.create"_s, input, sourceId}});
        m_mirror.act(u"scene.get"_s, {{u"sceneId"_s, sceneId}}, [this, at, asset, sourceId, sceneId](const QJsonObject &scene) {
            const double width = m_mirror.studio().value(u"canvas")[u"width"].toDouble(1280) / 3;
            const double aspect =
                asset.value(u"width").toInt() > 0 ? asset.value(u"height").toDouble() / asset.value(u"width").toDouble() : 9.0 / 16;
            QJsonArray items = scene.value(u"items").toArray();
            for (auto &&row : items) {
                QJsonObject item = row.toObject();
                if (item.value(u"sourceId").toString() != sourceId)
                    continue;
                item.insert(u"width"_s, width);
                item.insert(u"height"_s, width * aspect);
                item.insert(u"x"_s, at.x() - width / 2);
                item.insert(u"y"_s, at.y() - width * aspect / 2);
                row = item;
            }
            m_mirror.act(u"scene.update"_s, {{u"sceneId"_s, sceneId}, {u"items"_s, items}});
        });
    });
}

void LibraryPanel::rename()
{
    const QJsonObject asset = selected();
    if (asset.isEmpty())
        return;
    askName(this, tr("Rename"), asset.value(u"name").toString(), [this, id = asset.value(u"id")](const QString &name) {
        m_mirror.link().call(u"media.update"_s, {{u"mediaId"_s, id}, {u"name"_s, name}}, this, [this](const Result<QJsonObject> &result) {
            if (!result)
                Q_EMIT m_mirror.failed(result.error().message);
        });
    });
}

void LibraryPanel::editTags()
{
    const QJsonObject asset = selected();
    if (asset.isEmpty())
        return;
    const QString label =
        tr("Words to find “%1” by, with commas").arg(fontMetrics().elidedText(asset.value(u"name").toString(), Qt::ElideMiddle, 300));
    const auto keep = [this, id = asset.value(u"id")](const QString &text) {
        m_mirror.link().call(u"media.update"_s,
                             {{u"mediaId"_s, id}, {u"tags"_s, QJsonArray::fromStringList(text.split(u',', Qt::SkipEmptyParts))}}, this,
                             [this](const Result<QJsonObject> &result) {
                                 if (!result)
                                     Q_EMIT m_mirror.failed(result.error().message);
                             });
    };
    askLine(this, u"tagsDialog"_s, tr("Tags"), label, LibraryModel::tagsOf(asset).join(u", "_s), keep);
}

void LibraryPanel::openTrim()
{
    if (isCuttable(selected()))
        (new TrimDialog(m_mirror, selected(), this))->open();
}

void LibraryPanel::askToDelete()
{
    const QJsonObject asset = selected();
    if (asset.isEmpty())
        return;
    askFirst(this, u"deleteAssetBox"_s, tr("Delete from the library"),
             tr("Delete “%1”? The file cannot be brought back.").arg(asset.value(u"name").toString()), tr("&Delete"),
             [this, id = asset.value(u"id")] {
                 m_mirror.link().call(u"media.delete"_s, {{u"mediaId"_s, id}}, this, [this](const Result<QJsonObject> &result) {
                     if (!result)
                         Q_EMIT m_mirror.failed(result.error().message);
                 });
             });
}

void LibraryPanel::showMenu(QPoint at)
{
    if (selected().isEmpty())
        return;
    auto *menu = new QMenu(this);
    menu->setAttribute(Qt::WA_DeleteOnClose);
    menu->addAction(theme::icon(u"add"_s), tr("&Add to the scene"), this, &LibraryPanel::addToScene);
    menu->addAction(theme::icon(u"edit"_s), tr("&Rename …"), this, &LibraryPanel::rename);
    menu->addAction(theme::icon(u"tag"_s), tr("&Tags …"), this, &LibraryPanel::editTags);
    if (isCuttable(selected()))
        menu->addAction(theme::icon(u"trim"_s), tr("&Cut a part out …"), this, &LibraryPanel::openTrim);
    menu->addAction(theme::icon(u"delete"_s), tr("&Delete …"), this, &LibraryPanel::askToDelete);
    menu->popup(m_view->viewport()->mapToGlobal(at));
}

void LibraryPanel::showProgress(const QString &path, qint64 sent, qint64 all)
{
    m_progressRow->setVisible(!path.isEmpty());
    m_progressText->setText(fontMetrics().elidedText(QFileInfo(path).fileName(), Qt::ElideMiddle, 140));
    m_progress->setRange(0, 1000);
    m_progress->setValue(all > 0 ? static_cast<int>(sent * 1000 / all) : 0);
    m_progress->setAccessibleName(tr("Upload of %1").arg(QFileInfo(path).fileName()));
}

} // namespace castwright
