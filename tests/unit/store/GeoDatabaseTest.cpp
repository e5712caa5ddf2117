// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/GeoDatabase.h"
#include "TestRegistry.h"

#include <QFile>
#include <QHostAddress>
#include <QTemporaryDir>
#include <QtTest>

#include <array>
#include <bit>
#include <vector>

namespace castwright::tests {

using namespace Qt::StringLiterals;

namespace {
/// Writes a small database in the MaxMind DB format 2.0 (https://maxmind.github.io/MaxMind-DB/): an IPv6 tree with records of 24 bits.
class TinyMmdb {
public:
    static QByteArray text(const QByteArray &value) { return control(2, value.size()) + value; }
    static QByteArray real(double value)
    {
        const auto bits = std::bit_cast<quint64>(value);
        QByteArray out = control(3, 8);
        for (int shift = 56; shift >= 0; shift -= 8)
            out += static_cast<char>(bits >> shift);
        return out;
    }
    static QByteArray number(int type, quint64 value, int bytes)
    {
        QByteArray out = control(type, bytes);
        for (int shift = 8 * (bytes - 1); shift >= 0; shift -= 8)
            out += static_cast<char>(value >> shift);
        return out;
    }
    static QByteArray map(const QList<std::pair<QByteArray, QByteArray>> &rows)
    {
        QByteArray out = control(7, rows.size());
        for (const auto &[key, value] : rows)
            out += text(key) + value;
        return out;
    }

    void add(const QString &address, int prefix, const QByteArray &record)
    {
        bool isV4 = false;
        const quint32 v4 = QHostAddress(address).toIPv4Address(&isV4);
        std::array<quint8, 16> bits{};
        if (isV4) {
            for (int i = 0; i < 4; ++i)
                bits[static_cast<std::size_t>(12 + i)] = static_cast<quint8>(v4 >> (24 - 8 * i));
            prefix += 96;
        } else {
            const Q_IPV6ADDR v6 = QHostAddress(address).toIPv6Address();
            for (int i = 0; i < 16; ++i)
                bits[static_cast<std::size_t>(i)] = v6[i];
        }
        std::size_t node = 0;
        for (int depth = 0; depth < prefix; ++depth) {
            const std::size_t side = (bits[static_cast<std::size_t>(depth / 8)] >> (7 - depth % 8)) & 1U;
            if (depth == prefix - 1) {
                m_nodes[node][side] = -2 - static_cast<int>(m_data.size());
            } else {
                if (m_nodes[node][side] < 0) {
                    m_nodes[node][side] = static_cast<int>(m_nodes.size());
                    m_nodes.push_back({-1, -1});
                }
                node = static_cast<std::size_t>(m_nodes[node][side]);
            }
        }
        m_data += record;
    }
    QByteArray bytes() const
    {
        const int count = static_cast<int>(m_nodes.size());
        QByteArray out;
        for (const auto &node : m_nodes)
            for (const int side : node) {
                const int value = side == -1 ? count : side >= 0 ? side : count + 16 + (-2 - side);
                out += static_cast<char>(value >> 16);
                out += static_cast<char>(value >> 8);
                out += static_cast<char>(value);
            }
        out += QByteArray(16, '\0') + m_data + "\xab\xcd\xefMaxMind.com";
        return out
            + map({{"node_count", number(6, static_cast<quint64>(count), 4)},
                   {"record_size", number(5, 24, 2)},
                   {"ip_version", number(5, 6, 2)},
                   {"database_type", text("Test-City")},
                   {"languages", control(11, 1) + text("en")},
                   {"binary_format_major_version", number(5, 2, 2)},
                   {"binary_format_minor_version", number(5, 0, 2)},
                   {"build_epoch", number(9, 1'700'000'000, 8)},
                   {"description", map({{"en", text("A test")}})}});
    }

private:
    static QByteArray control(int type, qsizetype size)
    {
        QByteArray out;
        if (type > 7) { // extended
            out += static_cast<char>(size);
            out += static_cast<char>(type - 7);
        } else {
            out += static_cast<char>((type << 5) | static_cast<int>(std::min<qsizetype>(size, 29)));
            if (size >= 29)
                out += static_cast<char>(size - 29);
        }
        return out;
    }
    std::vector<std::array<int, 2>> m_nodes{{-1, -1}};
    QByteArray m_data;
};
} // namespace

/// Countries by address out of a database that the test writes itself.
class GeoDatabaseTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void places()
    {
        TinyMmdb made;
        const auto city = [](const QByteArray &iso, const QByteArray &name, double latitude, double longitude) {
            return TinyMmdb::map(
                {{"city", TinyMmdb::map({{"names", TinyMmdb::map({{"en", TinyMmdb::text(name)}})}})},
                 {"country", TinyMmdb::map({{"iso_code", TinyMmdb::text(iso)}})},
                 {"location", TinyMmdb::map({{"latitude", TinyMmdb::real(latitude)}, {"longitude", TinyMmdb::real(longitude)}})}});
        };
        made.add(u"192.0.2.0"_s, 24, city("DE", "Berlin", 52.5, 13.4));
        made.add(u"198.51.100.0"_s, 24, TinyMmdb::map({{"registered_country", TinyMmdb::map({{"iso_code", TinyMmdb::text("FR")}})}}));
        made.add(u"2001:db8::"_s, 32, city("JP", "Tokyo", 35.7, 139.7));
        QTemporaryDir folder;
        const QString path = folder.filePath(u"tiny.mmdb"_s);
        QFile file(path);
        const QByteArray bytes = made.bytes();
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write(bytes) == bytes.size());
        file.close();
        const auto database = GeoDatabase::open(path);
        if (!database && database.error().code == ErrorCode::NotImplemented)
            QSKIP("built without libmaxminddb");
        QVERIFY2(database, qPrintable(database ? QString() : database.error().message));
        const GeoPlace berlin = (*database)->find(u"192.0.2.77"_s);
        QCOMPARE(berlin.country, u"DE"_s);
        QCOMPARE(berlin.city, u"Berlin"_s);
        QCOMPARE(berlin.latitude.value(), 52.5);
        QCOMPARE(berlin.longitude.value(), 13.4);
        QCOMPARE((*database)->find(u"198.51.100.1"_s).country, u"FR"_s);
        QVERIFY(!(*database)->find(u"198.51.100.1"_s).latitude);
        QCOMPARE((*database)->find(u"2001:db8:7::1"_s).country, u"JP"_s);
        for (const char *nowhere : {"203.0.113.1", "127.0.0.1", "::1", "nonsense", ""})
            QVERIFY2((*database)->find(QString::fromLatin1(nowhere)).country.isEmpty(), nowhere);
    }

    void whatIsNoDatabase()
    {
        QTemporaryDir folder;
        const auto missing = GeoDatabase::open(folder.filePath(u"none.mmdb"_s));
        QVERIFY(!missing);
        QFile file(folder.filePath(u"text.mmdb"_s));
        QVERIFY(file.open(QIODevice::WriteOnly) && file.write("no database") > 0);
        file.close();
        const auto text = GeoDatabase::open(file.fileName());
        QVERIFY(!text);
        QVERIFY(!text.error().message.isEmpty());
    }
};

} // namespace castwright::tests

using castwright::tests::GeoDatabaseTest;
CW_TEST(GeoDatabaseTest)
#include "GeoDatabaseTest.moc"
