// SPDX-License-Identifier: GPL-3.0-or-later
#include "TestRegistry.h"
#include "lint/SourceTree.h"
#include "services/WebhookEvents.h"

#include <QtTest>

using namespace Qt::StringLiterals;

namespace castwright::tests {

/// A webhook can be told of everything that the services publish, but for what comes many times a second, or tells again in other words.
class EventTypesTest : public QObject {
    Q_OBJECT

private Q_SLOTS:
    void whatIsPublishedCanBeOrdered()
    {
        static const QStringList tooMany{u"audio.levels"_s,  u"ingest.figures"_s, u"node.figures"_s,   u"artifact.stage"_s,
                                         u"viewer.joined"_s, u"viewer.left"_s,    u"viewer.figures"_s, u"routing.decided"_s};
        static const QRegularExpression publishing(uR"re((?:publish|publishStatus|tell)\((?:\*?\w+, )?"([a-zA-Z]+\.[a-zA-Z_]+)")re"_s);
        const QStringList known = orderableEvents();
        QStringList missing;
        int seen = 0;
        for (const QString &file : sourceFiles({u"server/services"_s}, {u"cpp"_s}))
            for (auto found = publishing.globalMatch(withoutComments(readSource(file))); found.hasNext(); ++seen)
                if (const QString type = found.next().captured(1); !known.contains(type) && !tooMany.contains(type))
                    missing += u"%1 publishes %2, which orderableEvents() does not have"_s.arg(file, type);
        QVERIFY(seen > 40);
        reportFindings(missing);
    }
};

} // namespace castwright::tests

using castwright::tests::EventTypesTest;
CW_TEST(EventTypesTest)
#include "EventTypesTest.moc"
