// SPDX-License-Identifier: GPL-3.0-or-later
#include "OpenWindow.h"
#include "store/ConnectionRepository.h"
#include "store/Database.h"
#include "widgets/ErrorLabel.h"

#include "TestRegistry.h"

#include <QAction>
#include <QCheckBox>
#include <QComboBox>
#include <QJsonArray>
#include <QLineEdit>
#include <QListWidget>
#include <QPlainTextEdit>
#include <QTableWidget>
#include <QTcpServer>
#include <QTcpSocket>

using namespace castwright;
using namespace castwright::tests;
using namespace Qt::StringLiterals;

namespace {
/// A receiver of webhooks on a real socket that answers with what it is told to, 200 afterwards.
class HookReceiver : public QTcpServer {
public:
    QList<int> answers;
    QList<QByteArray> requests;

    HookReceiver()
    {
        listen(QHostAddress::LocalHost);
        connect(this, &QTcpServer::newConnection, this, [this] {
            QTcpSocket *socket = nextPendingConnection();
            auto buffer = std::make_shared<QByteArray>();
            connect(socket, &QTcpSocket::readyRead, this, [this, socket, buffer] {
                *buffer += socket->readAll();
                if (!buffer->contains("\r\n\r\n") || !buffer->endsWith('}'))
                    return;
                requests += *buffer;
                buffer->clear();
                socket->write("HTTP/1.1 " + QByteArray::number(answers.isEmpty() ? 200 : answers.takeFirst())
                              + " x\r\nContent-Length: 0\r\n\r\n");
                socket->disconnectFromHost();
            });
        });
    }
};
} // namespace

/// Webhooks and linked accounts in the window, with a real receiver at the other end.
class WebhooksPageTest : public QObject {
    Q_OBJECT

    std::unique_ptr<OpenWindow> m_open;

    QJsonArray webhooks() { return m_open->server().get("/v1/webhooks").value(u"data").toArray(); }
    QString cell(const QString &table, int row, int column) const
    {
        const QTableWidgetItem *item = m_open->find<QTableWidget>(table)->item(row, column);
        return item ? item->text() : QString();
    }

    bool isSaid(const QString &label, const QString &beginning) const
    {
        const auto *note = m_open->find<QLabel>(label);
        return note && note->isVisible() && note->text().startsWith(beginning);
    }

private Q_SLOTS:
    void init()
    {
        m_open = std::make_unique<OpenWindow>();
        QVERIFY2(m_open->isOpen(), qPrintable(m_open->server().error()));
    }
    void cleanup()
    {
        m_open.reset();
        QSettings().clear();
    }

    void aWebhookFromTheFirstKeyToTheLast()
    {
        HookReceiver receiver;
        receiver.answers = {410};
        m_open->find<QAction>(u"developer.webhooks"_s)->trigger();
        QVERIFY(m_open->dialog(u"webhooksDialog"_s));
        QVERIFY(isSaid(u"webhookTableEmpty"_s, u"No webhook yet."_s)); // what is empty says so, and what will be there
        QVERIFY(isSaid(u"deliveryTableEmpty"_s, u"Choose a webhook"_s));
        QVERIFY(m_open->click(u"addWebhookButton"_s));
        QDialog *editor = m_open->dialog(u"webhookEditor"_s);
        QVERIFY(editor);
        QTest::keyClicks(editor->findChild<QLineEdit *>(u"webhookUrl"_s), u"ftp://localhost"_s);
        QTest::mouseClick(editor->findChild<QDialogButtonBox *>()->button(QDialogButtonBox::Save), Qt::LeftButton);
        QTRY_VERIFY([editor] { // refused where it was typed
            const auto *error = editor->findChild<ErrorLabel *>();
            return error->isVisible() && error->text().startsWith(u'⚠');
        }());
        editor->findChild<QLineEdit *>(u"webhookUrl"_s)->setText(u"http://127.0.0.1:%1/hook"_s.arg(receiver.serverPort()));
        editor->findChild<QCheckBox *>(u"webhookAllEvents"_s)->setChecked(false);
        auto *events = editor->findChild<QListWidget *>(u"webhookEvents"_s);
        for (const QString &type : {u"profile.created"_s, u"proxy.failover_triggered"_s})
            QCOMPARE(events->findItems(type, Qt::MatchExactly).size(), 1);
        events->findItems(u"studio.created"_s, Qt::MatchExactly).first()->setCheckState(Qt::Checked);
        QVERIFY(m_open->save(u"webhookEditor"_s));
        QTRY_COMPARE(webhooks().size(), 1);
        QCOMPARE(webhooks()[0][u"events"].toArray(), (QJsonArray{u"studio.created"_s}));
        QTRY_VERIFY(m_open->find<QLineEdit>(u"webhookSecret"_s)->isVisible());
        QVERIFY(m_open->find<QLineEdit>(u"webhookSecret"_s)->text().startsWith(u"whsec_"_s));
        QTRY_COMPARE(cell(u"webhookTable"_s, 0, 1), u"studio.created"_s);
        QVERIFY(!m_open->find<QLabel>(u"webhookTableEmpty"_s)->isVisible());
        QTRY_VERIFY(isSaid(u"deliveryTableEmpty"_s, u"Nothing was sent yet."_s));

        QVERIFY(m_open->click(u"testWebhookButton"_s)); // answered with 410: given up at once
        QTRY_COMPARE_WITH_TIMEOUT(m_open->find<QTableWidget>(u"deliveryTable"_s)->rowCount(), 1, 8000);
        QTRY_VERIFY_WITH_TIMEOUT(cell(u"deliveryTable"_s, 0, 2).contains(u"Given up"_s), 8000);
        QVERIFY(cell(u"deliveryTable"_s, 0, 4).contains(u"410"_s));
        m_open->find<QTableWidget>(u"deliveryTable"_s)->selectRow(0);
        QTRY_VERIFY(m_open->find<QPlainTextEdit>(u"deliveryBody"_s)->toPlainText().contains(u"webhook.test"_s));
        QVERIFY(m_open->click(u"redeliverButton"_s));
        QTRY_VERIFY_WITH_TIMEOUT(cell(u"deliveryTable"_s, 0, 2).contains(u"Arrived"_s), 8000);
        QCOMPARE(receiver.requests.size(), 2);
        auto *state = m_open->find<QComboBox>(u"deliveryState"_s);
        state->setCurrentIndex(state->findData(u"dead"_s));
        QTRY_COMPARE_WITH_TIMEOUT(m_open->find<QTableWidget>(u"deliveryTable"_s)->rowCount(), 0, 8000);
        QVERIFY(isSaid(u"deliveryTableEmpty"_s, u"No delivery"_s));
        state->setCurrentIndex(0);

        QVERIFY(m_open->click(u"pauseWebhookButton"_s));
        QTRY_VERIFY(cell(u"webhookTable"_s, 0, 2).contains(u"Paused"_s));
        QVERIFY(!m_open->find<QPushButton>(u"testWebhookButton"_s)->isEnabled());
        QVERIFY(m_open->click(u"deleteWebhookButton"_s));
        QVERIFY(m_open->confirm(u"deleteWebhookBox"_s));
        QTRY_COMPARE(webhooks().size(), 0);
        QTRY_COMPARE(m_open->find<QTableWidget>(u"webhookTable"_s)->rowCount(), 0);
        QVERIFY(isSaid(u"webhookTableEmpty"_s, u"No webhook yet."_s));
    }

    void linkedAccountsCanBeUnlinked()
    {
        const QString account = m_open->server().info().ownerAccountId;
        {
            const auto database = Database::open(m_open->server().dataDir()); // nothing else can link one yet
            QVERIFY(database);
            QVERIFY(ConnectionRepository(**database)
                        .insert({u"con_1"_s, account, u"twitch"_s, u"ann"_s, u"linked"_s, QDateTime::currentDateTimeUtc()}));
        }
        m_open->find<QAction>(u"app.connections"_s)->trigger();
        QVERIFY(m_open->dialog(u"connectionsDialog"_s));
        QTRY_COMPARE(cell(u"connectionTable"_s, 0, 1), u"ann"_s);
        m_open->find<QTableWidget>(u"connectionTable"_s)->selectRow(0);
        QVERIFY(m_open->click(u"unlinkButton"_s));
        QVERIFY(m_open->confirm(u"unlinkBox"_s));
        QTRY_COMPARE(m_open->find<QTableWidget>(u"connectionTable"_s)->rowCount(), 0);
        QVERIFY(m_open->server().get("/v1/connections").value(u"data").toArray().isEmpty());
    }
};

CW_TEST(WebhooksPageTest)
#include "WebhooksPageTest.moc"
