// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ServerText.h"
#include "OpenWindow.h"
#include "Pages.h"
#include "Typing.h"
#include "domain/LiveStatus.h"
#include "fakes/FreePort.h"
#include "forms/FieldForm.h"
#include "proxy/ProxyLog.h"
#include "words/ServerTextTable.h"

#include "TestRegistry.h"

#include <QJsonArray>
#include <QListWidget>
#include <QTextDocumentFragment>

#include <algorithm>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

/// What the server says, in every language of the window.
class ServerTextTest : public QObject {
    Q_OBJECT

    static QString ascii(QString text)
    {
        text.removeIf([](QChar letter) { return !letter.isLetter() || letter.unicode() > 127; });
        return text;
    }

private Q_SLOTS:
    void cleanup()
    {
        QSettings().clear();
        speak(u"en"_s);
        QSettings().clear();
    }

    void everyCodeHasAText_data()
    {
        QTest::addColumn<QString>("code");
        for (const language::Language &each : language::all())
            if (!each.code.isEmpty() && each.code != u"en")
                QTest::newRow(qPrintable(each.code)) << each.code;
    }
    void everyCodeHasAText()
    {
        QFETCH(QString, code);
        speak(code);
        QCOMPARE(serverText::codeTexts().size(), errorTable().size());
        for (std::size_t i = 0; i < errorTable().size(); ++i) {
            const ErrorRow &row = errorTable()[i];
            QCOMPARE(QByteArrayView(serverText::codeTexts()[i]), QByteArrayView(row.advice));
            const QString said = serverText::translated(Error{row.code, u"Xyzzy."_s, {}, {}, 0, {}});
            QVERIFY2(said.endsWith(u" (Xyzzy.)") && said.size() > 12 && !said.startsWith(QLatin1StringView(row.advice)), qPrintable(said));
        }
        for (const auto &[reason, wire] : EnumNames<OutputReason>::values) {
            const QString said = serverText::reasonText(QLatin1StringView(wire));
            QVERIFY2(said.isEmpty() == (reason == OutputReason::None), wire.data());
            const QJsonObject row = serverText::translated(QJsonObject{
                {u"reason"_s, QLatin1StringView(wire).toString()}, {u"message"_s, u"Xyzzy."_s}, {u"name"_s, u"The disk is full."_s}});
            QCOMPARE(row.value(u"message").toString(), said.isEmpty() ? u"Xyzzy."_s : QString(said + u" (Xyzzy.)"));
            QCOMPARE(row.value(u"name").toString(), u"The disk is full."_s); // what people wrote is theirs
        }
        for (const auto &check : {u"name"_s, u"tcp"_s, u"tls"_s, u"rtmp"_s, u"key"_s, u"limits"_s, u"uplink"_s, u"disk"_s, u"clock"_s})
            QVERIFY2(serverText::checkName(check) != check, qPrintable(check));
    }

    void everySentenceIsTranslated_data() { everyCodeHasAText_data(); }
    void everySentenceIsTranslated()
    {
        QFETCH(QString, code);
        speak(code);
        for (const auto &texts : {serverText::servicesTexts(), serverText::engineTexts(), serverText::relayTexts()})
            for (const char *english : texts) {
                // With something in each hole, as the server says it.
                QString text = QString::fromUtf8(english);
                text.replace(u"%1"_s, u"QX1"_s).replace(u"%2"_s, u"QX2"_s).replace(u"%3"_s, u"QX3"_s);
                const QString said = serverText::translated(text);
                QVERIFY2(said != text || !text.contains(u' '), qPrintable(text)); // a single word may be the same
                for (const QString &hole : {u"QX1"_s, u"QX2"_s, u"QX3"_s})
                    QVERIFY2(said.contains(hole) == text.contains(hole), qPrintable(text + u" -> "_s + said));
            }
    }

    void everyFieldOfAFormIsExplained_data()
    {
        QTest::addColumn<QString>("code");
        QTest::newRow("ja") << u"ja"_s; // the lint test holds the others to the same texts
    }
    void everyFieldOfAFormIsExplained()
    {
        QFETCH(QString, code);
        speak(code);
        OpenWindow open(code);
        QVERIFY2(open.isOpen(), qPrintable(open.server().error()));
        const QByteArray studio = open.studio(u"Forms"_s);
        open.server().create(studio + "/sources", {{u"name"_s, u"Box"_s}, {u"kind"_s, u"color"_s}});
        QTRY_COMPARE(open.find<QListWidget>(u"sourcesList"_s)->count(), 1);
        // What the field tables say in English, and what the forms show of it.
        QSet<QString> english;
        const QJsonObject schemas = open.server().get("/v1/openapi.json").value(u"components")[u"schemas"].toObject();
        for (const auto &schema : schemas)
            for (const auto &field : schema[u"properties"].toObject())
                english += field[u"description"].toString();
        english.remove({});
        QStringList left;
        int forms = 0;
        Pages pages(open, studio);
        const auto look = [&](QWidget &page, const QString &name) {
            for (const auto *form : page.findChildren<FieldForm *>()) {
                ++forms;
                for (const auto *editor : form->findChildren<QWidget *>())
                    if (english.contains(editor->toolTip()) && editor->toolTip().contains(u' '))
                        left += u"%1: %2"_s.arg(name, editor->toolTip());
            }
        };
        pages.visitActions(look);
        pages.visitOthers(look);
        QVERIFY(forms > 20);
        QVERIFY2(left.isEmpty(), qPrintable(u"not in app/forms/FieldHelp.cpp:\n  "_s + left.join(u"\n  "_s)));
    }

    void sentencesInARow()
    {
        speak(u"de"_s);
        const auto said = [](const char *english) { return serverText::translated(QString::fromUtf8(english)); };
        const QString first = said("The server does not accept the stream key.");
        const QString remedy = said("Copy the stream key from the platform's page again; it may have been reset.");
        QVERIFY(first != u"The server does not accept the stream key." && first.endsWith(u'.'));
        QCOMPARE(
            said("The server does not accept the stream key. Copy the stream key from the platform's page again; it may have been reset."),
            QString(first + u' ' + remedy));
        // What the far server said stays its own, whatever is in it.
        const QString quoted = said("The server refused the stream (the server says: Bad name. Go away). Check the address and the "
                                    "platform's page for the reason.");
        QVERIFY2(quoted.contains(u"Bad name. Go away") && !quoted.contains(u"refused") && !quoted.contains(u"reason"), qPrintable(quoted));
        // A part that is a sentence elsewhere, numbers in the manner of the language, an address as it is.
        const QString uplink = said("The uplink could not be measured: the server closed the connection.");
        QVERIFY2(!uplink.contains(u"server closed"), qPrintable(uplink));
        QVERIFY(said("34.2 GB are free.").contains(u"34,2"));
        QVERIFY(said("rtmp://host:1935 does not answer. Check the address and the network.").contains(u"rtmp://host:1935"));
        QCOMPARE(said("Nobody ever said this."), u"Nobody ever said this."_s);
        QCOMPARE(said(""), QString());
        QCOMPARE(serverText::translated(QString(100'000, u'a')).size(), 100'000);
        Error field{ErrorCode::Unprocessable, u"canvas.width must be between 64 and 7680."_s, u"canvas.width"_s, {}, 0, {}};
        QVERIFY2(serverText::translated(field).startsWith(u"Breite"), qPrintable(serverText::translated(field)));
        speak(u"en"_s);
        QCOMPARE(serverText::translated(field), u"Width must be between 64 and 7680."_s);
    }

    /// Sentences in sentences, as the relay and the gate of players put them together.
    void relayAndPlayers_data() { everyCodeHasAText_data(); }
    void relayAndPlayers()
    {
        QFETCH(QString, code);
        speak(code);
        const auto has = [](const QString &said, const QStringList &kept, const QStringList &gone) {
            return std::ranges::all_of(kept, [&said](const QString &part) { return said.contains(part); })
                && std::ranges::none_of(gone, [&said](const QString &part) { return said.contains(part); });
        };
        QString said = serverText::translated(u"The connection to a.example failed: Xyzzy."_s);
        QVERIFY2(has(said, {u"a.example"_s, u"Xyzzy"_s}, {u"failed"_s}), qPrintable(said));
        said = serverText::translated(u"The other server's answer is not HTTP: its head is too long."_s);
        QVERIFY2(has(said, {u"HTTP"_s}, {u"answer is"_s, u"head is"_s}), qPrintable(said));
        said = serverText::translated(u"The other server's playlist cannot be read: it does not begin with #EXTM3U."_s);
        QVERIFY2(has(said, {u"#EXTM3U"_s}, {u"cannot be"_s, u"begin with"_s}), qPrintable(said));
        said = serverText::translated(u"The address must begin with one of http:// https://."_s);
        QVERIFY2(has(said, {u"http:// https://"_s}, {u"address must"_s, u"one of"_s}), qPrintable(said));
        said = serverText::translated(u"The account's server gave no answer: This address is never asked."_s);
        QVERIFY2(has(said, {}, {u"gave no"_s, u"never asked"_s}), qPrintable(said));
        said = serverText::translated(u"The account's server is being asked. Try again in a moment."_s);
        QVERIFY2(has(said, {}, {u"asked"_s, u"Try again"_s}), qPrintable(said));
        said = serverText::translated(Error{ErrorCode::Unprocessable,
                                            u"relay.allowedHosts[1] must be a host, *.host, an address or a network such as 10.0.0.0/8."_s,
                                            u"relay.allowedHosts[1]"_s,
                                            {},
                                            0,
                                            {}});
        QVERIFY2(has(said, {u"10.0.0.0/8"_s}, {u"must be"_s, u"relay."_s}), qPrintable(said));
    }

    /// What a relayed stream was left for is said in words, in the log and as the last trouble of the stream.
    void contentsOfARelayedStream_data() { everyCodeHasAText_data(); }
    void contentsOfARelayedStream()
    {
        QFETCH(QString, code);
        const QStringList found{u"silence_detected"_s, u"black_detected"_s, u"freeze_detected"_s, u"video_missing"_s, u"audio_missing"_s};
        QSet<QString> texts;
        for (const QString &what : found) {
            speak(u"en"_s);
            const QString english = ProxyLog::troubleText(what);
            QVERIFY2(english != QString(what).replace(u'_', u' '), qPrintable(english));
            speak(code);
            const QString said = ProxyLog::troubleText(what);
            QVERIFY2(said != english && !said.isEmpty(), qPrintable(said));
            texts += said;
        }
        QCOMPARE(texts.size(), found.size());
        const QString sentence = u"The other server stopped sending."_s;
        QCOMPARE(ProxyLog::troubleText(sentence), serverText::translated(sentence));
        QVERIFY(ProxyLog::troubleText(sentence) != sentence);
    }

    void theWindowSpeaksOneLanguage()
    {
        OpenWindow open(u"ja"_s);
        QVERIFY2(open.isOpen(), qPrintable(open.server().error()));
        const QByteArray studio = open.studio(u"言葉"_s);
        open.server().create(
            studio + "/destinations",
            {{u"name"_s, u"遠い"_s}, {u"url"_s, u"rtmp://127.0.0.1:%1/live"_s.arg(freeTcpPort())}, {u"streamKey"_s, u"k"_s}});
        open.server().create(studio + "/sources",
                             {{u"name"_s, u"映画"_s}, {u"kind"_s, u"media"_s}, {u"media"_s, QJsonObject{{u"path"_s, u"/none.mp4"_s}}}});
        QTRY_VERIFY(open.find<QPushButton>(u"goLiveButton"_s)->isEnabled());
        QVERIFY(open.click(u"goLiveButton"_s));
        const auto problems = [&open] {
            QStringList texts;
            for (const QLabel *label : open.find(u"problemRows"_s)->findChildren<QLabel *>())
                if (label->text().contains(u"<b"))
                    texts += QTextDocumentFragment::fromHtml(label->text()).toPlainText();
            return texts;
        };
        QTRY_VERIFY_WITH_TIMEOUT(problems().size() >= 2, 10'000);
        for (const QString &text : problems()) {
            QString own = text;
            for (const auto &given : {u"127.0.0.1"_s, u"none.mp4"_s, u"rtmp"_s})
                own.remove(given);
            QVERIFY2(ascii(own).isEmpty(), qPrintable(text));
        }
        QCOMPARE(problems().size(), 2); // each once
    }
};

CW_TEST(ServerTextTest)
#include "ServerTextTest.moc"
