// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explorer/SchemaIndex.h"

#include <QWidget>

class QLineEdit;
class QListWidget;
class QTextBrowser;

namespace castwright {

/// The graph's types to read: found by words, and from one to the next by links. Thread: main.
class SchemaDocs : public QWidget {
    Q_OBJECT

public:
    explicit SchemaDocs(QWidget *parent = nullptr);
    void setSchema(const SchemaIndex *schema); ///< outlives this
    void open(const QString &typeName, const QString &fieldName = {});

private:
    void search();
    QString htmlOf(const SchemaIndex::Type &type, const QString &fieldName) const;

    const SchemaIndex *m_schema = nullptr;
    QLineEdit *m_search;
    QListWidget *m_found;
    QTextBrowser *m_text;
};

} // namespace castwright
