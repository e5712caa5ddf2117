// SPDX-License-Identifier: GPL-3.0-or-later
#include "fuzz/HttpHeadFuzz.cpp" // NOLINT(bugprone-suspicious-include): the fuzz target's own promises
#include "TestRegistry.h"

#include <QDir>
#include <QRandomGenerator>
#include <QtTest>

namespace castwright::tests {

/// The fuzz target's seeds and a fixed series of mutations of them, where there is no clang. A broken promise aborts.
class HttpHeadMutationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seedsAndMutations();
};

void HttpHeadMutationTest::seedsAndMutations()
{
    const QDir folder(QStringLiteral(CASTWRIGHT_SOURCE_DIR "/tests/fuzz/corpus/http"));
    QList<QByteArray> seeds;
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        seeds.append(file.readAll());
    }
    QVERIFY(seeds.size() >= 6);
    QRandomGenerator random(4711);
    const QByteArray spices = QByteArrayLiteral("\r\n \t:;,%/.?&=#0a\0\x0b\x7f\xff\"\\");
    for (int round = 0; round < 300'000; ++round) {
        QByteArray input = seeds[random.bounded(seeds.size())];
        const int changes = round < seeds.size() ? 0 : 1 + static_cast<int>(random.bounded(4u));
        for (int i = 0; i < changes; ++i) {
            const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(input.size())));
            const char spice = spices[static_cast<qsizetype>(random.bounded(static_cast<quint32>(spices.size())))];
            switch (random.bounded(4u)) {
            case 0: input[at] = spice; break;
            case 1: input.insert(at, spice); break;
            case 2: input.remove(at, 1 + static_cast<qsizetype>(random.bounded(3u))); break;
            default: input.insert(at, seeds[random.bounded(seeds.size())].mid(static_cast<qsizetype>(random.bounded(40u)), 20)); break;
            }
            if (input.isEmpty())
                break;
        }
        LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(input.constData()), static_cast<std::size_t>(input.size()));
    }
}

} // namespace castwright::tests

using castwright::tests::HttpHeadMutationTest;
CW_TEST(HttpHeadMutationTest)
#include "HttpHeadMutationTest.moc"
