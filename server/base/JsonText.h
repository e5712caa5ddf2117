// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QDateTime>
#include <QStringView>

#include <cstring>
#include <string_view>

namespace castwright {

/// Text that grows: what QByteArray::append does, with the common case inline, since a page of twenty rows has thousands of small pieces.
/// Thread: any, one at a time.
class JsonWriter {
public:
    explicit JsonWriter(qsizetype expectedBytes = 1024) { grow(expectedBytes); }

    void raw(std::string_view text)
    {
        char *to = room(static_cast<qsizetype>(text.size()));
        std::memcpy(to, text.data(), text.size());
        m_at += text.size();
    }
    void raw(char c)
    {
        *room(1) = c;
        ++m_at;
    }
    /// A JSON string with quotes, escaped as RFC 8259 section 7 asks, in UTF-8; a lone surrogate becomes a question mark.
    void string(QStringView text);
    void integer(qint64 value);
    /// Shortest form that reads back the same; infinities and NaN, which JSON lacks, become null.
    void number(double value);
    /// "2026-01-31T12:00:00.000Z" with quotes.
    void time(const QDateTime &value);
    /// How many bytes were written.
    qsizetype size() const { return m_at ? m_at - m_bytes.constData() : 0; }
    /// Takes back what was written after the first `size` bytes.
    void truncate(qsizetype size) { m_at -= this->size() - size; }
    /// What was written; the writer is empty afterwards.
    QByteArray take();

private:
    /// A place where `count` bytes may be written.
    char *room(qsizetype count)
    {
        if (m_end - m_at < count)
            grow(count);
        return m_at;
    }
    void grow(qsizetype count);
    const char16_t *escape(const char16_t *at, const char16_t *end);

    QByteArray m_bytes;
    char *m_at = nullptr;
    char *m_end = nullptr;
};

/// Appends `text` as a JSON string with quotes, escaped as RFC 8259 section 7 asks, in UTF-8.
void appendJsonString(QByteArray &out, QStringView text);
/// Appends a JSON number; infinities and NaN, which JSON lacks, become null.
void appendJsonNumber(QByteArray &out, double value);
/// "2026-01-31T12:00:00.000Z"
QString jsonTime(const QDateTime &time);

} // namespace castwright
