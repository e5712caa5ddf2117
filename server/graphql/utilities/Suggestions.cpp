// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/utilities/Suggestions.h"

#include "graphql/language/CharacterClasses.h"

#include <algorithm>
#include <optional>
#include <vector>

namespace castwright::graphql {

namespace {
/// Damerau's distance with adjacent swaps, ignoring case; nothing when it is above `threshold`.
std::optional<int> distance(const QString &input, const QString &option, int threshold)
{
    if (input == option)
        return 0;
    QString a = option.toLower();
    QString b = input.toLower();
    if (a == b)
        return 1; // any change of case counts once
    if (a.size() < b.size())
        a.swap(b);
    if (a.size() - b.size() > threshold)
        return {};
    std::vector<int> rows[3];
    for (auto &row : rows)
        row.resize(std::size_t(b.size()) + 1);
    for (std::size_t j = 0; j <= std::size_t(b.size()); ++j)
        rows[0][j] = int(j);
    for (qsizetype i = 1; i <= a.size(); ++i) {
        const auto &up = rows[(i - 1) % 3];
        auto &row = rows[i % 3];
        int smallest = row[0] = int(i);
        for (qsizetype j = 1; j <= b.size(); ++j) {
            const auto at = std::size_t(j);
            int cell = std::min({up[at] + 1, row[at - 1] + 1, up[at - 1] + (a[i - 1] == b[j - 1] ? 0 : 1)});
            if (i > 1 && j > 1 && a[i - 1] == b[j - 2] && a[i - 2] == b[j - 1])
                cell = std::min(cell, rows[(i - 2) % 3][at - 2] + 1);
            smallest = std::min(smallest, cell);
            row[at] = cell;
        }
        if (smallest > threshold)
            return {};
    }
    const int result = rows[a.size() % 3][std::size_t(b.size())];
    return result <= threshold ? std::optional(result) : std::nullopt;
}
} // namespace

bool isNaturallyLess(const QString &a, const QString &b)
{
    qsizetype i = 0;
    qsizetype j = 0;
    while (i < a.size() && j < b.size()) {
        if (isDigit(a[i].unicode()) && isDigit(b[j].unicode())) {
            quint64 left = 0;
            quint64 right = 0;
            for (; i < a.size() && isDigit(a[i].unicode()); ++i)
                left = left * 10 + quint64(a[i].digitValue());
            for (; j < b.size() && isDigit(b[j].unicode()); ++j)
                right = right * 10 + quint64(b[j].digitValue());
            if (left != right)
                return left < right;
            continue;
        }
        if (a[i] != b[j])
            return a[i] < b[j];
        ++i;
        ++j;
    }
    return a.size() - i < b.size() - j;
}

QStringList suggestionList(const QString &input, const QStringList &options)
{
    const int threshold = int(double(input.size()) * 0.4) + 1;
    std::vector<std::pair<int, QString>> near;
    for (const QString &option : options)
        if (const auto far = distance(input, option, threshold))
            near.emplace_back(*far, option);
    std::stable_sort(near.begin(), near.end(), [](const auto &a, const auto &b) {
        return a.first != b.first ? a.first < b.first : isNaturallyLess(a.second, b.second);
    });
    QStringList out;
    for (const auto &[far, name] : near)
        if (!out.contains(name))
            out.append(name);
    return out;
}

QString orList(const QStringList &names)
{
    QStringList quoted;
    for (const QString &name : names)
        quoted.append(QString(QLatin1Char('"') + name + QLatin1Char('"')));
    if (quoted.size() < 3)
        return quoted.join(QLatin1String(" or "));
    const QString last = quoted.takeLast();
    return QString(quoted.join(QLatin1String(", ")) + QLatin1String(", or ") + last);
}

QString didYouMean(const QStringList &suggestions, QStringView what)
{
    if (suggestions.isEmpty())
        return {};
    return QString(QLatin1String(" Did you mean ") + what + QLatin1String(what.isEmpty() ? "" : " ") + orList(suggestions.mid(0, 5))
                   + QLatin1Char('?'));
}

} // namespace castwright::graphql
