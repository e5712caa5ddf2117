// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "fuzz/GraphqlFuzz.cpp" // NOLINT(bugprone-suspicious-include): the fuzz target's own promises

#include <QDir>
#include <QRandomGenerator>
#include <QtTest>

namespace castwright::tests {

/// The fuzz target's seeds and a fixed series of mutations of them, where there is no clang. A broken promise aborts.
class GraphqlMutationTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void seedsAndMutations();
};

namespace {
const QList<QByteArray> &spices()
{
    static const QList<QByteArray> list{"{",
                                        "}",
                                        "(",
                                        ")",
                                        "[",
                                        "]",
                                        "!",
                                        "$",
                                        "@",
                                        ":",
                                        "=",
                                        "|",
                                        "&",
                                        "...",
                                        "\"",
                                        "\"\"\"",
                                        "\\u{",
                                        "\\",
                                        "#",
                                        "\n",
                                        "0",
                                        "-1.5e",
                                        "on ",
                                        "fragment ",
                                        "type ",
                                        "extend ",
                                        "query ",
                                        "null",
                                        "...F",
                                        "...G",
                                        "\xf0\x9f\x98\x80",
                                        "\xff",
                                        " "};
    return list;
}

QByteArray mutated(QByteArray input, const QList<QByteArray> &seeds, QRandomGenerator &random)
{
    const int changes = 1 + static_cast<int>(random.bounded(4u));
    for (int i = 0; i < changes && !input.isEmpty(); ++i) {
        const auto at = static_cast<qsizetype>(random.bounded(static_cast<quint32>(input.size())));
        switch (random.bounded(4u)) {
        case 0: input.insert(at, spices()[random.bounded(spices().size())]); break;
        case 1: input.remove(at, 1 + static_cast<qsizetype>(random.bounded(6u))); break;
        case 2: input.insert(at, input.mid(static_cast<qsizetype>(random.bounded(static_cast<quint32>(input.size()))), 20)); break;
        default: input.insert(at, seeds[random.bounded(seeds.size())].mid(static_cast<qsizetype>(random.bounded(100u)), 30)); break;
        }
    }
    return input;
}
} // namespace

void GraphqlMutationTest::seedsAndMutations()
{
    const QDir folder(QStringLiteral(CASTWRIGHT_SOURCE_DIR "/tests/fuzz/corpus/graphql"));
    QList<QByteArray> seeds;
    for (const QFileInfo &info : folder.entryInfoList(QDir::Files)) {
        QFile file(info.filePath());
        QVERIFY(file.open(QIODevice::ReadOnly));
        seeds.append(file.readAll());
    }
    QVERIFY(seeds.size() >= 6);
    QRandomGenerator random(4711);
    constexpr int rounds = 60000;
    for (int round = 0; round < rounds; ++round) {
        const QByteArray input = round < seeds.size() ? seeds[round] : mutated(seeds[random.bounded(seeds.size())], seeds, random);
        LLVMFuzzerTestOneInput(reinterpret_cast<const unsigned char *>(input.constData()), static_cast<std::size_t>(input.size()));
    }
}

} // namespace castwright::tests

using castwright::tests::GraphqlMutationTest;
CW_TEST(GraphqlMutationTest)
#include "GraphqlMutationTest.moc"
