// SPDX-License-Identifier: GPL-3.0-or-later
#include "proxy/PairTable.h"

#include <QHeaderView>
#include <QTableWidget>
#include <QVBoxLayout>

namespace castwright {

namespace {
constexpr int givenRole = Qt::UserRole + 1;
constexpr int linesSeen = 4;

QString textOf(const QJsonValue &value)
{
    return value.toVariant().toString();
}
} // namespace

PairTable::PairTable(const QString &objectName, const QString &what, const QStringList &headers, QWidget *parent)
    : QWidget(parent)
    , m_table(new QTableWidget(0, 2))
{
    m_table->setObjectName(objectName);
    m_table->setAccessibleName(what);
    m_table->setHorizontalHeaderLabels(headers);
    m_table->horizontalHeader()->setSectionResizeMode(QHeaderView::Stretch);
    m_table->verticalHeader()->hide();
    m_table->setTabKeyNavigation(false);
    m_table->setFixedHeight(m_table->horizontalHeader()->sizeHint().height() + linesSeen * m_table->verticalHeader()->defaultSectionSize());
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->addWidget(m_table);
    setFocusProxy(m_table);
    addLine();
    connect(m_table, &QTableWidget::itemChanged, this, &PairTable::growAtEnd);
}

void PairTable::addLine(const QString &name, const QJsonValue &value)
{
    const int row = m_table->rowCount();
    m_table->insertRow(row);
    m_table->setItem(row, 0, new QTableWidgetItem(name));
    auto *item = new QTableWidgetItem(textOf(value));
    item->setData(givenRole, value.toVariant());
    m_table->setItem(row, 1, item);
}

void PairTable::growAtEnd()
{
    const QSignalBlocker quiet(m_table);
    const int last = m_table->rowCount() - 1;
    const bool isUsed = last < 0 || !m_table->item(last, 0)->text().isEmpty() || !m_table->item(last, 1)->text().isEmpty();
    if (isUsed)
        addLine();
}

void PairTable::setGrowing()
{
    m_table->setMaximumHeight(QWIDGETSIZE_MAX);
}

void PairTable::setValues(const QJsonObject &values)
{
    const QSignalBlocker quiet(m_table);
    m_table->setRowCount(0);
    for (auto it = values.begin(); it != values.end(); ++it)
        addLine(it.key(), *it);
    addLine();
}

QJsonObject PairTable::values() const
{
    QJsonObject out;
    for (int row = 0; row < m_table->rowCount(); ++row) {
        const QString name = m_table->item(row, 0)->text().trimmed();
        const QJsonValue given = QJsonValue::fromVariant(m_table->item(row, 1)->data(givenRole));
        const QString text = m_table->item(row, 1)->text();
        if (!name.isEmpty())
            out.insert(name, !given.isNull() && textOf(given) == text ? given : QJsonValue(text));
    }
    return out;
}

} // namespace castwright
