// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/EventStream.h"

#include <QList>

#include <utility>

namespace castwright {

bool EventStream::send(const QByteArray &id, const QByteArray &type, const QByteArray &data)
{
    QByteArray out;
    out.reserve(data.size() + 96);
    if (!id.isEmpty())
        out += "id: " + id + '\n';
    if (!type.isEmpty())
        out += "event: " + type + '\n';
    for (const QByteArray &line : data.split('\n'))
        out += "data: " + line + '\n';
    out += '\n';
    return write(out);
}

bool EventStream::comment(const QByteArray &text)
{
    return write(": " + text + "\n\n");
}

bool EventStream::write(const QByteArray &bytes)
{
    if (m_write && m_write(bytes))
        return true;
    close();
    return false;
}

void EventStream::close()
{
    m_write = nullptr;
    m_end = nullptr;
    if (auto closing = std::exchange(m_close, nullptr))
        closing();
}

void EventStream::end()
{
    if (!m_end)
        return close();
    m_write = nullptr;
    m_close = nullptr;
    std::exchange(m_end, nullptr)();
}

void EventStream::detach()
{
    m_write = nullptr;
    m_close = nullptr;
    m_end = nullptr;
    if (auto left = std::exchange(m_onLeft, nullptr))
        left();
}

} // namespace castwright
