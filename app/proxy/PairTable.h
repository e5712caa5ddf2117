// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QJsonObject>
#include <QWidget>

class QTableWidget;

namespace castwright {

/// Names with values, as many as wanted: one writes in the last line and another comes. Knows no domain. Thread: main.
class PairTable : public QWidget {
    Q_OBJECT

public:
    /// `objectName` is the table's; `what` says to a screen reader what stands in it.
    PairTable(const QString &objectName, const QString &what, const QStringList &headers, QWidget *parent = nullptr);

    /// Takes what room there is, where it would else be as high as four lines.
    void setGrowing();
    void setValues(const QJsonObject &values);
    /// Lines without a name are left out. Numbers, true and false that came in unchanged stay what they were.
    QJsonObject values() const;

private:
    void addLine(const QString &name = {}, const QJsonValue &value = {});
    void growAtEnd();

    QTableWidget *m_table;
};

} // namespace castwright
