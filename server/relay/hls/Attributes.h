// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>

#include <optional>

namespace castwright::relay {

/// The attribute list of a playlist's tag, "A=1,B=\"x,y\"", read and changed in place; what is not touched stays as it was. Thread: any.
class Attributes {
public:
    /// `line` is the whole tag, "#EXT-X-KEY:METHOD=...".
    explicit Attributes(QByteArray line) : m_line(std::move(line)) {}

    /// Without quotes.
    std::optional<QByteArray> value(QByteArrayView name) const;
    /// Replaces a quoted value; nothing when there is no such attribute. Quotes and line ends in `text` are left out.
    void setQuoted(QByteArrayView name, QByteArray text);
    void remove(QByteArrayView name);
    const QByteArray &line() const { return m_line; }

private:
    struct Span {
        qsizetype begin = 0; ///< of the name
        qsizetype value = 0;
        qsizetype end = 0;
    };
    std::optional<Span> find(QByteArrayView name) const;

    QByteArray m_line;
};

} // namespace castwright::relay
