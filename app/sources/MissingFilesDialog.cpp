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

QList<MissingFile> missingFiles(const QJsonArray &sources)
{
    QList<MissingFile> out;
    for (const auto &source : sources)
        for (const QString &kind : {u"image"_s, u"media"_s})
            if (const QString path = source[kind][u"path"].toString(); !path.isEmpty() && !QFileInfo::exists(path))
                out += {source[u"id"].toString(), source[u"name"].toString(), kind, path};
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
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space::medium);
    layout->addWidget(m_words);
    layout->addWidget(m_table, 1);
    layout->addWidget(buttons);
    fill();
}

void MissingFilesDialog::fill()
{
    m_files = missingFiles(m_mirror.sources());
    m_table->setRowCount(static_cast<int>(m_files.size()));
    for (int row = 0; row < m_files.size(); ++row) {
        m_table->setItem(row, 0, new QTableWidgetItem(m_files[row].sourceName));
        m_table->setItem(row, 1, new QTableWidgetItem(m_files[row].path));
        m_table->item(row, 1)->setToolTip(m_files[row].path);
    }
    if (!m_files.isEmpty() && m_table->currentRow() < 0)
        m_table->setCurrentCell(0, 0);
    m_words->setText(m_files.isEmpty() ? tr("Every file is there.")
                                       : tr("%n file(s) cannot be found. Choose where each is now, or look for all of them in a folder.",
                                            nullptr, static_cast<int>(m_files.size())));
}

void MissingFilesDialog::relocate(const MissingFile &file, const QString &path)
{
    m_history.edit(tr("Relocate a file"), u"source.update"_s,
                   {{u"sourceId"_s, file.sourceId}, {file.kind, QJsonObject{{u"path"_s, path}}}});
}

void MissingFilesDialog::chooseCurrent()
{
    const int row = m_table->currentRow();
    if (row < 0 || row >= m_files.size())
        return;
    auto *dialog = new QFileDialog(this, tr("Where is %1?").arg(QFileInfo(m_files[row].path).fileName()));
    dialog->setAttribute(Qt::WA_DeleteOnClose);
    dialog->setFileMode(QFileDialog::ExistingFile);
    connect(dialog, &QFileDialog::fileSelected, this, [this, file = m_files[row]](const QString &path) { relocate(file, path); });
    dialog->open();
}

int MissingFilesDialog::searchIn(const QString &folder)
{
    QHash<QString, QList<MissingFile>> wanted;
    for (const MissingFile &file : std::as_const(m_files))
        wanted[QFileInfo(file.path).fileName()].append(file);
    int found = 0;
    int seen = 0;
    for (QDirIterator it(folder, QDir::Files, QDirIterator::Subdirectories); it.hasNext() && !wanted.isEmpty() && seen < mostFilesLookedAt;
         ++seen) {
        const QString path = it.next();
        for (const MissingFile &file : wanted.take(QFileInfo(path).fileName())) {
            relocate(file, path);
            ++found;
        }
    }
    m_words->setText(tr("%n file(s) found.", nullptr, found));
    return found;
}

} // namespace castwright
