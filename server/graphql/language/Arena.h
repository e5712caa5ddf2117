// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QStringView>

#include <algorithm>
#include <cstddef>
#include <cstring>
#include <functional>
#include <memory>
#include <span>
#include <type_traits>
#include <vector>

namespace castwright::graphql {

/// Memory of one document's nodes: taken piece by piece, given back all at once. Holds trivially destructible things alone.
/// Thread: one at a time while it is filled, any afterwards.
class Arena {
public:
    template <class T>
    T *make()
    {
        static_assert(std::is_trivially_destructible_v<T>);
        return new (take(sizeof(T))) T{};
    }

    /// A lasting copy of `items`, each cast to T.
    template <class T, class From>
    std::span<const T *const> list(const From *const *items, std::size_t count)
    {
        if (count == 0)
            return {};
        auto **copy = static_cast<const T **>(take(count * sizeof(const T *)));
        for (std::size_t i = 0; i < count; ++i)
            copy[i] = static_cast<const T *>(items[i]);
        return {copy, count};
    }

    QStringView text(QStringView source)
    {
        if (source.isEmpty())
            return QStringView(u"");
        const std::size_t bytes = std::size_t(source.size()) * sizeof(char16_t);
        auto *copy = static_cast<char16_t *>(take(bytes));
        std::memcpy(copy, source.utf16(), bytes);
        return {copy, source.size()};
    }

    /// Whether `pointer` is into this memory.
    bool owns(const void *pointer) const
    {
        const auto *at = static_cast<const std::byte *>(pointer);
        for (const Chunk &chunk : m_chunks)
            if (std::less_equal<>()(chunk.bytes.get(), at) && std::less<>()(at, chunk.bytes.get() + chunk.size))
                return true;
        return false;
    }

private:
    struct Chunk {
        std::unique_ptr<std::byte[]> bytes;
        std::size_t size = 0;
    };

    void *take(std::size_t bytes)
    {
        bytes = (bytes + alignof(std::max_align_t) - 1) & ~(alignof(std::max_align_t) - 1);
        if (m_left < bytes) {
            const std::size_t size =
                std::max<std::size_t>(bytes, std::min<std::size_t>(4096U << std::min<std::size_t>(m_chunks.size(), 6), 262144));
            m_chunks.push_back({std::make_unique_for_overwrite<std::byte[]>(size), size});
            m_at = m_chunks.back().bytes.get();
            m_left = size;
        }
        void *out = m_at;
        m_at += bytes;
        m_left -= bytes;
        return out;
    }

    std::vector<Chunk> m_chunks;
    std::byte *m_at = nullptr;
    std::size_t m_left = 0;
};

} // namespace castwright::graphql
