// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/ChunkRing.h"
#include "fakes/FaultyOrigin.h"
#include "relay/RelayEngine.h"

#include <QElapsedTimer>
#include <QtTest>

#include <atomic>

/// A relay, an origin that misbehaves as it is told, and clients that only read. Thread: the test's.
namespace castwright::relay {

using namespace castwright::tests;
using namespace Qt::StringLiterals;

class RelayFixture : public QObject {
protected:
    SystemClock m_clock;
    std::unique_ptr<FaultyOrigin> m_origin;
    std::unique_ptr<RelayEngine> m_relay;
    QList<RelayEvent> m_events;
    std::atomic<bool> m_isFrozen = false; ///< of /h; read on the origin's thread
    std::atomic<bool> m_isBroken = false;

    /// A client of a direct stream that reads as fast as it can.
    struct Client {
        std::optional<Result<RelayAnswer>> answer;
        quint64 position = 0;
        QByteArray bytes;
        QElapsedTimer sinceBytes;
        qint64 longestGapMs = 0;

        bool isOpen() const { return answer && answer->has_value() && (*answer)->ring; }
        void read()
        {
            if (!isOpen())
                return;
            const auto batch = (*answer)->ring->read(position, 1 << 20);
            for (const QByteArray &chunk : batch.chunks)
                bytes += chunk;
            if (!batch.chunks.empty()) {
                if (sinceBytes.isValid())
                    longestGapMs = std::max(longestGapMs, sinceBytes.elapsed());
                sinceBytes.start();
            }
        }
        bool isClosed() const { return isOpen() && (*answer)->ring->isClosed(); }
    };

    OriginAnswer live(const QByteArray &ts, int seconds) const
    {
        OriginAnswer answer;
        answer.contentType = "video/mp2t";
        answer.body = ts;
        answer.liveBytesPerSec = static_cast<double>(ts.size()) / seconds;
        return answer;
    }
    RelaySpec spec(const QStringList &paths, RelayKind kind = RelayKind::Live) const
    {
        RelaySpec out;
        out.streamId = u"s"_s;
        out.kind = kind;
        for (const QString &path : paths)
            out.urls += m_origin->url(path);
        return out;
    }
    std::shared_ptr<Client> join(const QString &name = u"c"_s)
    {
        auto client = std::make_shared<Client>();
        m_relay->open(u"s"_s, {name, u"127.0.0.1"_s, u"test"_s, {}}, {}, false, [client](Result<RelayAnswer> answer) {
            client->answer = std::move(answer);
            if (client->isOpen())
                client->position = (*client->answer)->ring->startPosition((*client->answer)->isLive);
        });
        return client;
    }
    bool playFor(const QList<std::shared_ptr<Client>> &clients, int ms, const std::function<bool()> &until = {})
    {
        QElapsedTimer timer;
        timer.start();
        while (timer.elapsed() < ms && !(until && until())) {
            QTest::qWait(10);
            for (const auto &client : clients)
                client->read();
        }
        return !until || until();
    }
    QStringList eventTypes() const
    {
        QStringList out;
        for (const RelayEvent &event : m_events)
            out += event.type;
        return out;
    }
    Result<RelayAnswer> playlist(const QString &token = {})
    {
        std::optional<Result<RelayAnswer>> got;
        m_relay->playlist(u"s"_s, {u"h"_s, u"127.0.0.1"_s, u"test"_s, {}}, token, {},
                          [&](Result<RelayAnswer> answer) { got = std::move(answer); });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 15'000))
            QTest::qFail("no playlist", __FILE__, __LINE__);
        return *got;
    }
    Result<RelayAnswer> segment(const QString &token, const QByteArray &range = {})
    {
        std::optional<Result<RelayAnswer>> got;
        m_relay->segment(u"s"_s, {u"h"_s, u"127.0.0.1"_s, u"test"_s, {}}, token, range,
                         [&](Result<RelayAnswer> answer) { got = std::move(answer); });
        if (!QTest::qWaitFor([&] { return got.has_value(); }, 15'000))
            QTest::qFail("no segment", __FILE__, __LINE__);
        return *got;
    }
    static QStringList tokens(const QByteArray &playlist)
    {
        QStringList out;
        for (const QByteArray &line : playlist.split('\n'))
            if (const qsizetype at = line.indexOf("?id="); at >= 0)
                out += QString::fromLatin1(line.mid(at + 4, line.indexOf('\x1f') - at - 4));
        return out;
    }
    /// A live playlist of two-second segments that goes on by the clock.
    void serveHls(const QString &folder, const QByteArray &name, qint64 first)
    {
        auto began = std::make_shared<QElapsedTimer>();
        began->start();
        m_origin->setMaker(folder + u"/index.m3u8"_s, [this, folder, name, first, began](const QByteArray &) {
            OriginAnswer answer;
            answer.contentType = "application/vnd.apple.mpegurl";
            const qint64 sequence = first + (m_isFrozen && folder == u"/h" ? 0 : began->elapsed() / 1000);
            answer.body = "#EXTM3U\n#EXT-X-TARGETDURATION:1\n#EXT-X-MEDIA-SEQUENCE:" + QByteArray::number(sequence) + '\n';
            for (int i = 0; i < 4; ++i)
                answer.body += "#EXTINF:1.0,\n" + name + QByteArray::number(sequence + i) + ".ts\n";
            if (m_isBroken && folder == u"/h")
                answer.status = 503;
            return answer;
        });
        OriginAnswer ts;
        ts.contentType = "text/plain"; // as badly kept servers do
        ts.body = QByteArray("\x47") + QByteArray(187, 'a') + QByteArray("\x47") + QByteArray(187, 'b');
        for (int i = 0; i < 60; ++i)
            m_origin->set(folder + u'/' + QString::fromLatin1(name) + QString::number(first + i) + u".ts"_s, ts);
    }

    void begin()
    {
        m_events.clear();
        m_isFrozen = m_isBroken = false;
        m_origin = std::make_unique<FaultyOrigin>();
        m_origin->set(u"/a"_s, live(testTs(10, u"red"_s, 400), 10));
        m_origin->set(u"/b"_s, live(testTs(10, u"blue"_s, 800), 10));
        m_relay = std::make_unique<RelayEngine>(m_clock);
        RelaySettings settings;
        settings.allowsLoopback = true;
        m_relay->configure(settings);
        QObject::connect(m_relay.get(), &Relay::happened, m_relay.get(), [this](const RelayEvent &event) { m_events.append(event); });
    }
    void end()
    {
        m_relay.reset();
        m_origin.reset();
    }
};

} // namespace castwright::relay
