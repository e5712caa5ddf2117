// SPDX-License-Identifier: GPL-3.0-or-later
#include "sources/MissingFilesDialog.h"

#include "link/EditHistory.h"
#include "theme/Theme.h"

#include <QDialogButtonBox>
#include <QDirIterator>
#include <QFileDialog>
#include <QFileInfo>
#include <QHeaderView>
#include <QLabel>
#include <QPushButton>
#include <QTableWidget>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostFilesLookedAt = 200'000;
}

QList<MissingFile> missingFiles(const QJsonObject &studio, const QJsonArray &sources)
{
    using Place = MissingFile::Place;
    QList<MissingFile> out;
    const auto look = [&out](Place place, const QJsonValue &source, const QString &owner, qsizetype index, const QString &path) {
        if (QFileInfo(path).isAbsolute() && !QFileInfo::exists(path))
            out += {place, source[u"id"].toString(), owner, index, path};
    };
    for (const auto &source : sources) {
        const QString name = source[u"name"].toString();
        look(Place::Image, source, name, 0, source[u"image"][u"path"].toString());
        look(Place::Media, source, name, 0, source[u"media"][u"path"].toString());
        const QJsonArray playlist = source[u"media"][u"playlist"].toArray();
        for (qsizetype i = 0; i < playlist.size(); ++i) // the others are ids of the library
            look(Place::Playlist, source, name, i, playlist[i].toString());
        const QJsonArray filters = source[u"filters"].toArray();
        for (qsizetype i = 0; i < filters.size(); ++i)
            look(Place::Lut, source, MissingFilesDialog::tr("%1: look-up table").arg(name), i, filters[i][u"lut"][u"path"].toString());
    }
    look(Place::Stinger, {}, MissingFilesDialog::tr("Transition"), 0, studio.value(u"transition")[u"stinger"][u"path"].toString());
    return out;
}

MissingFilesDialog::MissingFilesDialog(StudioMirror &mirror, EditHistory &history, QWidget *parent)
    : QDialog(parent)
    , m_mirror(mirror)
    , m_history(history)
    , m_table(new QTableWidget(0, 2))
    , m_words(new QLabel)
{
    setObjectName(u"missingFilesDialog"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowTitle(tr("Missing files"));
    resize(640, 360);
    m_words->setWordWrap(true);
    m_table->setHorizontalHeaderLabels({tr("Source"), tr("File")});
    m_table->setAccessibleName(tr("Missing files"));
    m_table->setObjectName(u"missingFilesTable"_s);
    m_table->setEditTriggers(QAbstractItemView::NoEditTriggers);
    m_table->setSelectionBehavior(QAbstractItemView::SelectRows);
    m_table->verticalHeader()->hide();
    m_table->horizontalHeader()->setHighlightSections(false);
    m_table->horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    m_table->setColumnWidth(0, 200);
    m_table->horizontalHeader()->setSectionResizeMode(1, QHeaderView::Stretch);
    auto *buttons = new QDialogButtonBox(QDialogButtonBox::Close);
    auto *choose = buttons->addButton(tr("&Choose the file …"), QDialogButtonBox::ActionRole);
    auto *search = buttons->addButton(tr("&Look in a folder …"), QDialogButtonBox::ActionRole);
    connect(choose, &QPushButton::clicked, this, &MissingFilesDialog::chooseCurrent);
    connect(m_table, &QTableWidget::itemActivated, this, &MissingFilesDialog::chooseCurrent);
    connect(search, &QPushButton::clicked, this, [this] {
        auto *dialog = new QFileDialog(this, tr("Look in a folder"));
        dialog->setAttribute(Qt::WA_DeleteOnClose);
        dialog->setFileMode(QFileDialog::Directory);
        connect(dialog, &QFileDialog::fileSelected, this, &MissingFilesDialog::searchIn);
        dialog->open();
    });
    connect(buttons, &QDialogButtonBox::rejected, this, &QDialog::reject);
    connect(&mirror, &StudioMirror::sourcesChanged, this, &MissingFilesDialog::fill);
    connect(&mirror, &StudioMirror::studioChanged, this, &MissingFilesDialog::fill);
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space::medium);
    layout->addWidget(m_words);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    m_choose = choose;
    m_search = search;
    fill();
}

void MissingFilesDialog::fill()
{
    m_files = missingFiles(m_mirror.studio(), m_mirror.sources());
    m_table->setRowCount(static_cast<int>(m_files.size()));
    for (int row = 0; row < m_files.size(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(m_files[row].owner));
        m_table->setItem(row, 1, new QTableWidgetItem(m_files[row].path));
        m_table->item(row, 1)->setToolTip(m_files[row].path);
    }
    m_choose->setEnabled(!m_files.isEmpty());
    m_search->setEnabled(!m_files.isEmpty());
    if (!m_files.isEmpty() && m_table->currentRow() < 0)
        m_table->setCurrentCell(0, 0);
    m_words->setText(m_files.isEmpty() ? tr("Every file is there.")
                                       : tr("%n file(s) cannot be found. Choose where each is now, or look for all of them in a folder.",
                                            nullptr, static_cast<int>(m_files.size())));
}

void MissingFilesDialog::relocate(const QList<std::pair<MissingFile, QString>> &found)
{
    QStringList sources;
    for (const auto &[file, path] : found) {
        if (file.place == MissingFile::Place::Stinger) {
            QJsonObject stinger = m_mirror.studio().value(u"transition")[u"stinger"].toObject();
            stinger.insert(u"path"_s, path);
            m_history.edit(tr("Relocate a file"), u"studio.update"_s, {{u"transition"_s, QJsonObject{{u"stinger"_s, stinger}}}});
        } else if (!sources.contains(file.sourceId)) {
            sources += file.sourceId;
        }
    }
    for (const QString &id : std::as_const(sources))
        relocateIn(id, found);
}

void MissingFilesDialog::relocateIn(const QString &sourceId, const QList<std::pair<MissingFile, QString>> &found)
{
    using Place = MissingFile::Place;
    QJsonObject source;
    for (const auto &row : m_mirror.sources())
        if (row[u"id"].toString() == sourceId)
            source = row.toObject();
    QJsonArray filters = source.value(u"filters").toArray();
    QJsonArray playlist = source.value(u"media")[u"playlist"].toArray();
    QJsonObject image;
    QJsonObject media;
    QJsonObject change{{u"sourceId"_s, sourceId}};
    for (const auto &[file, path] : found) {
        if (file.sourceId != sourceId || file.place == Place::Stinger)
            continue;
        if (file.place == Place::Image) {
            image.insert(u"path"_s, path);
        } else if (file.place == Place::Media) {
            media.insert(u"path"_s, path);
        } else if (file.place == Place::Playlist) {
            playlist.replace(file.index, path);
            media.insert(u"playlist"_s, playlist);
        } else {
            QJsonObject filter = filters[file.index].toObject();
            QJsonObject lut = filter.value(u"lut").toObject();
            lut.insert(u"path"_s, path);
            filter.insert(u"lut"_s, lut);
            filters.replace(file.index, filter);
            change.insert(u"filters"_s, filters);
        }
    }
    if (!image.isEmpty())
        change.insert(u"image"_s, image);
    if (!media.isEmpty())
        change.insert(u"media"_s, media);
    m_history.edit(tr("Relocate a file"), u"source.update"_s, change);
}

void MissingFilesDialog::chooseCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_files.size())
        return;
    auto *dialog = new QFileDialog(this, tr("Where is %1?").arg(QFileInfo(m_files[row].path).fileName()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, file = m_files[row]](const QString &path) { relocate({{file, path}}); });
    dialog->open();
}

int MissingFilesDialog::searchIn(const QString &folder)
{
    QHash<QString, QList<MissingFile>> wanted;
    for (const MissingFile &file : std::as_const(m_files))
        wanted[QFileInfo(file.path).fileName()].append(file);
    QList<std::pair<MissingFile, QString>> found;
    int seen = 0;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext() && !wanted.isEmpty() && seen < mostFilesLookedAt;
         ++seen) {
        const QString path = it.next();
        for (const MissingFile &file : wanted.take(QFileInfo(path).fileName()))
            found.append({file, path});
    }
    relocate(found);
    m_words->setText(tr("%n file(s) found.", nullptr, static_cast<int>(found.size())));
    return static_cast<int>(found.size());
}

} // namespace castwright
