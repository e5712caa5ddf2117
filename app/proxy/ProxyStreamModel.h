// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QAbstractTableModel>
#include <QJsonArray>
#include <QJsonObject>
#include <QList>

namespace castwright {

class ProxyLog;

/// The relayed streams as rows, in the order in which they were made. Ten thousand are no trouble: rows change in place. Thread: main.
class ProxyStreamModel : public QAbstractTableModel {
    Q_OBJECT

public:
    enum Column { NameColumn, StateColumn, UrlColumn, ClientsColumn, OutColumn, ColumnCount };
    /// SortRole: what a column is sorted by; TextRole: all that a search looks at.
    enum Role { IdRole = Qt::UserRole + 1, SortRole, TextRole };

    explicit ProxyStreamModel(const ProxyLog &log, QObject *parent = nullptr) : QAbstractTableModel(parent), m_log(log) {}

    void setStreams(const QJsonArray &streams);
    QJsonObject streamAt(int row) const { return m_streams.value(row); }
    static QString idOf(const QJsonObject &stream);
    static QString nameOf(const QJsonObject &stream);
    /// A sign and a word.
    QString stateOf(const QJsonObject &stream) const;

    int rowCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : static_cast<int>(m_streams.size()); }
    int columnCount(const QModelIndex &parent = {}) const override { return parent.isValid() ? 0 : int(ColumnCount); }
    QVariant data(const QModelIndex &index, int role) const override;
    QVariant headerData(int section, Qt::Orientation orientation, int role) const override;

private:
    QString textAt(const QJsonObject &stream, int column) const;

    const ProxyLog &m_log;
    QList<QJsonObject> m_streams;
};

} // namespace castwright
