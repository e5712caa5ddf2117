// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "graphql/language/Ast.h"
#include "graphql/language/Printer.h"

#include <QStringList>

#include <algorithm>

/// What Printer.cpp and SdlPrinter.cpp share.
namespace castwright::graphql::printing {

template <class T>
QStringList printAll(const NodeList<T> &nodes)
{
    QStringList out;
    out.reserve(qsizetype(nodes.size()));
    for (const T *node : nodes)
        out.append(print(*node));
    return out;
}

template <class T>
QString joined(const NodeList<T> &nodes, QStringView separator)
{
    return printAll(nodes).join(separator);
}

inline QString printOptional(const Node *node)
{
    return node ? print(*node) : QString();
}

/// `text` between `before` and `after`; nothing at all when it is empty.
inline QString wrap(QStringView before, const QString &text, QStringView after = {})
{
    return text.isEmpty() ? QString() : QString(before + text + after);
}

inline QString indent(QString text)
{
    return wrap(u"  ", text.replace(QLatin1Char('\n'), QLatin1String("\n  ")));
}

inline QString joinNonEmpty(QStringList parts, QStringView separator)
{
    parts.removeAll(QString());
    return parts.join(separator);
}

inline bool hasMultilineItems(const QStringList &items)
{
    return std::any_of(items.begin(), items.end(), [](const QString &item) { return item.contains(QLatin1Char('\n')); });
}

/// Each on a line of its own, in braces; nothing when there are none.
template <class T>
QString block(const NodeList<T> &nodes)
{
    return wrap(u"{\n", indent(joined(nodes, u"\n")), u"\n}");
}

/// A description and a line break, or nothing.
inline QString described(const StringValueNode *description)
{
    return wrap(u"", printOptional(description), u"\n");
}

/// The kinds from SchemaDefinition on.
QString printTypeSystem(const Node &node);

} // namespace castwright::graphql::printing
