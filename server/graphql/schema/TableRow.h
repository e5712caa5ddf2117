// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/type/LazyObject.h"
#include "services/UseCase.h"

namespace castwright::graphql {

/// The fields of a table that are shown, to be found by name. Made once a struct, then only read.
class TableNames {
public:
    explicit TableNames(const ObjectTable &table);
    /// nullptr when there is none.
    const ObjectTable::Row *find(QStringView name) const;
    const std::vector<const ObjectTable::Row *> &rows() const { return m_rows; } ///< as they stand in the table

private:
    std::vector<const ObjectTable::Row *> m_rows;
    std::vector<const ObjectTable::Row *> m_sorted;
};

/// A struct in a use case's answer, read through its field table as its JSON would be: a list of a page costs what is selected of it, not
/// what its rows hold. It keeps the answer. Thread: any.
class TableRow final : public LazyObject {
public:
    TableRow(std::shared_ptr<const Outcome> answer, const void *row, const TableNames &names)
        : m_answer(std::move(answer))
        , m_row(static_cast<const char *>(row))
        , m_names(names)
    {}

    Value member(QStringView name) const override;
    bool contains(QStringView name) const override;
    QStringList keys() const override;

private:
    const void *presentAt(const ObjectTable::Row *row) const;

    std::shared_ptr<const Outcome> m_answer;
    const char *m_row;
    const TableNames &m_names;
};

/// `row` lies in `answer`.
template <Described T>
Value tableRow(const std::shared_ptr<const Outcome> &answer, const T &row)
{
    static const TableNames names(objectTable<T>());
    return Value(std::shared_ptr<const LazyObject>(std::make_shared<TableRow>(answer, std::addressof(row), names)));
}

} // namespace castwright::graphql
