// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/RowTable.h"

#include "widgets/EmptyNote.h"

#include <QHeaderView>

namespace castwright {

RowTable::RowTable(const QString &objectName, const QString &accessibleName, const QStringList &titles, int widest)
    : QTableWidget(0, static_cast<int>(titles.size()))
{
    setObjectName(objectName);
    setAccessibleName(accessibleName);
    setHorizontalHeaderLabels(titles);
    horizontalHeader()->setHighlightSections(false);
    horizontalHeader()->setDefaultAlignment(Qt::AlignLeading | Qt::AlignVCenter);
    horizontalHeader()->setSectionResizeMode(QHeaderView::ResizeToContents);
    horizontalHeader()->setSectionResizeMode(widest, QHeaderView::Stretch);
    verticalHeader()->hide();
    setEditTriggers(QAbstractItemView::NoEditTriggers);
    setSelectionBehavior(QAbstractItemView::SelectRows);
    setSelectionMode(QAbstractItemView::SingleSelection);
    setTabKeyNavigation(false);
    setWordWrap(false); // one line a row; the whole of it is in its tip
}

void RowTable::setTexts(int row, const QStringList &texts)
{
    for (int column = 0; column < texts.size(); ++column) {
        auto *made = new QTableWidgetItem(texts[column]);
        made->setToolTip(texts[column]);
        setItem(row, column, made);
    }
}

void RowTable::setEmptyText(const QString &words)
{
    if (m_empty)
        m_empty->tell(words);
    else
        m_empty = new EmptyNote(this, words);
}

int RowTable::chosenRow() const
{
    const QList<QTableWidgetItem *> selected = selectedItems();
    return selected.isEmpty() ? -1 : selected.first()->row();
}

} // namespace castwright
