// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/ExplorerPage.h"

#include "explorer/GraphqlEditor.h"
#include "explorer/JsonLines.h"
#include "explorer/OperationRun.h"
#include "explorer/SchemaDocs.h"
#include "theme/Icons.h"
#include "theme/Theme.h"

#include <QClipboard>
#include <QComboBox>
#include <QFontDatabase>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QJsonDocument>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QLocale>
#include <QPushButton>
#include <QSettings>
#include <QSplitter>
#include <QTime>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
const QString historyKey = u"explorer/history"_s;
constexpr int mostRemembered = 50;
constexpr int mostEvents = 200;
const QString firstQuery =
    u"query {\n  streamsConnection(page: { first: 10 }) {\n    nodes {\n      id\n      name\n      playbackId\n    }\n  }\n}\n"_s;

QPlainTextEdit *plain(const QString &name, const QString &title)
{
    auto *edit = new QPlainTextEdit;
    edit->setObjectName(name);
    edit->setAccessibleName(title);
    edit->setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    edit->setTabChangesFocus(true);
    edit->setLineWrapMode(QPlainTextEdit::NoWrap);
    edit->setLayoutDirection(Qt::LeftToRight);
    return edit;
}

QString firstLine(const QString &query)
{
    for (const QString &line : query.split(u'\n'))
        if (const QString words = line.simplified(); !words.isEmpty() && !words.startsWith(u'#') && words != u"{")
            return words.left(70);
    return query.simplified().left(70);
}
} // namespace

ExplorerPage::ExplorerPage(ServerLink &link, const QString &serverAddress, QWidget *parent)
    : QDialog(parent)
    , m_link(link)
    , m_endpoint(serverAddress + u"/graphql"_s)
    , m_words(new QLineEdit)
    , m_found(new QComboBox)
    , m_query(new GraphqlEditor)
    , m_variables(plain(u"explorerVariables"_s, tr("Variables, as JSON")))
    , m_events(new QListWidget)
    , m_result(plain(u"explorerResult"_s, tr("Answer")))
    , m_resultTitle(new QLabel(tr("Answer")))
    , m_docs(new SchemaDocs)
    , m_past(new QComboBox)
    , m_language(new QComboBox)
    , m_run(new QPushButton(theme::icon(u"play"_s), tr("&Run")))
    , m_note(new QLabel)
{
    setObjectName(u"explorerPage"_s);
    setAttribute(Qt::WA_DeleteOnClose);
    setWindowFlags(windowFlags() | Qt::WindowMinMaxButtonsHint);
    setWindowTitle(tr("API explorer"));
    m_query->setObjectName(u"explorerQuery"_s);
    m_query->setAccessibleName(tr("Operation"));
    m_query->setCompletions([this](const QString &before) { return m_schema.completions(before); });
    connect(m_query, &GraphqlEditor::runWanted, this, &ExplorerPage::run);
    m_result->setReadOnly(true);
    m_events->setObjectName(u"explorerEvents"_s);
    m_events->setAccessibleName(tr("What the subscription answered, the newest last"));
    m_events->setMaximumHeight(fontMetrics().height() * 9);
    m_events->hide();
    connect(m_events, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            m_result->setPlainText(item->data(Qt::UserRole).toString());
    });
    m_note->setObjectName(u"explorerNote"_s);
    m_note->setWordWrap(true);
    m_note->setMinimumHeight(fontMetrics().height()); // so that nothing moves when something is said
    auto *layout = new QVBoxLayout(this);
    layout->setSpacing(theme::space::medium);
    layout->addWidget(makeAsk());
    layout->addWidget(makeMiddle(), 1);
    layout->addWidget(makeBottom());
    layout->addWidget(m_note);
    m_history = QJsonDocument::fromJson(QSettings().value(historyKey).toByteArray()).array();
    showHistory();
    if (m_history.isEmpty())
        m_query->setPlainText(u"# %1\n"_s.arg(tr("Ctrl+Return runs it, Ctrl+Space shows what can stand here.")) + firstQuery);
    else
        load(m_history[0].toObject());
    resize(1180, 680);
    loadSchema();
}

QWidget *ExplorerPage::makeAsk()
{
    auto *row = new QWidget;
    m_words->setObjectName(u"explorerAsk"_s);
    m_words->setPlaceholderText(tr("Say in English what you want: list my streams with their viewers"));
    m_words->setAccessibleName(tr("What you want, in English words"));
    m_words->setClearButtonEnabled(true);
    connect(m_words, &QLineEdit::returnPressed, this, &ExplorerPage::ask);
    auto *askButton = new QPushButton(theme::icon(u"wand"_s), tr("&Ask"));
    askButton->setObjectName(u"explorerAskButton"_s);
    askButton->setAutoDefault(false);
    connect(askButton, &QPushButton::clicked, this, &ExplorerPage::ask);
    m_found->setObjectName(u"explorerFound"_s);
    m_found->setAccessibleName(tr("Operations that fit"));
    m_found->setMinimumContentsLength(28);
    m_found->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    m_found->hide();
    connect(m_found, &QComboBox::activated, this, [this](int at) { load(m_foundRows[at].toObject()); });
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_words, 1);
    line->addWidget(askButton);
    line->addWidget(m_found);
    return row;
}

QWidget *ExplorerPage::makeMiddle()
{
    const auto titled = [](QLabel *title, QWidget *below) {
        auto *part = new QWidget;
        auto *column = new QVBoxLayout(part);
        column->setContentsMargins(0, 0, 0, 0);
        column->setSpacing(theme::space::tiny);
        title->setBuddy(below);
        column->addWidget(title);
        column->addWidget(below, 1);
        return part;
    };
    auto *left = new QSplitter(Qt::Vertical);
    left->addWidget(titled(new QLabel(tr("Operation")), m_query));
    left->addWidget(titled(new QLabel(tr("Variables")), m_variables));
    left->setSizes({360, 120});
    left->setChildrenCollapsible(false);
    auto *middle = new QSplitter(Qt::Horizontal);
    middle->addWidget(left);
    QWidget *answers = titled(m_resultTitle, m_result);
    qobject_cast<QVBoxLayout *>(answers->layout())->insertWidget(1, m_events);
    middle->addWidget(answers);
    middle->addWidget(titled(new QLabel(tr("What there is")), m_docs));
    middle->setSizes({420, 420, 300});
    middle->setChildrenCollapsible(false);
    return middle;
}

QWidget *ExplorerPage::makeBottom()
{
    m_run->setObjectName(u"explorerRun"_s);
    m_run->setAutoDefault(false);
    connect(m_run, &QPushButton::clicked, this, &ExplorerPage::run);
    m_past->setObjectName(u"explorerHistory"_s);
    m_past->setAccessibleName(tr("What was run before"));
    m_past->setMinimumContentsLength(30);
    m_past->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
    connect(m_past, &QComboBox::activated, this, [this](int at) {
        if (at > 0)
            load(m_history[at - 1].toObject());
    });
    m_language->setObjectName(u"explorerLanguage"_s);
    m_language->setAccessibleName(tr("The operation as a program in"));
    for (const auto &[wire, name] : {std::pair{u"curl"_s, u"curl"_s},
                                     {u"javascript"_s, u"JavaScript"_s},
                                     {u"python"_s, u"Python"_s},
                                     {u"go"_s, u"Go"_s},
                                     {u"cpp"_s, u"C++"_s}})
        m_language->addItem(name, wire);
    auto *copyButton = new QPushButton(theme::icon(u"copy"_s), tr("&Copy as"));
    copyButton->setObjectName(u"explorerCopy"_s);
    copyButton->setAutoDefault(false);
    connect(copyButton, &QPushButton::clicked, this, &ExplorerPage::copy);
    auto *row = new QWidget;
    auto *line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->addWidget(m_run);
    line->addWidget(m_past);
    line->addStretch();
    line->addWidget(copyButton);
    line->addWidget(m_language);
    return row;
}

void ExplorerPage::loadSchema()
{
    m_link.call(u"graphql.execute"_s, {{u"query"_s, SchemaIndex::query()}}, this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return tell(answer.error().message);
        m_schema = SchemaIndex(answer->value(u"response").toObject());
        m_docs->setSchema(&m_schema);
    });
}

bool ExplorerPage::variables(QJsonObject &out)
{
    const QByteArray text = m_variables->toPlainText().toUtf8().trimmed();
    if (text.isEmpty())
        return true;
    QJsonParseError error;
    const QJsonDocument document = QJsonDocument::fromJson(text, &error);
    if (!document.isObject()) {
        tell(tr("The variables must be a JSON object. What stands there goes wrong at character %1.").arg(error.offset));
        m_variables->setFocus();
        return false;
    }
    out = document.object();
    return true;
}

void ExplorerPage::run()
{
    if (m_running)
        return finish({});
    QJsonObject given;
    if (!variables(given))
        return;
    tell({});
    remember();
    begin(given);
}

void ExplorerPage::begin(const QJsonObject &given)
{
    m_missed = 0;
    m_events->clear();
    m_events->hide();
    m_resultTitle->setText(tr("Asking …"));
    m_took.start();
    m_running = new OperationRun(m_link, m_query->toPlainText(), given, this);
    setRunning(true);
    connect(m_running, &OperationRun::subscribed, this, [this] {
        m_result->clear();
        m_events->show();
        m_resultTitle->setText(tr("Waiting for events …"));
    });
    connect(m_running, &OperationRun::answered, this, [this](const QString &json) {
        if (m_running->isSubscription())
            return addEvent(json);
        finish({}); // a query has one answer
        showAnswer(json);
    });
    connect(m_running, &OperationRun::missed, this, [this](int count) {
        m_missed += count;
        tell(tr("%n event(s) came too fast and are not shown.", nullptr, m_missed));
    });
    connect(m_running, &OperationRun::finished, this, &ExplorerPage::finish);
}

void ExplorerPage::finish(const QString &problem)
{
    const bool wasSubscription = m_running->isSubscription();
    m_running->disconnect(this);
    std::exchange(m_running, nullptr)->deleteLater(); // which ends it
    setRunning(false);
    m_resultTitle->setText(wasSubscription ? tr("Ended after %n event(s)", nullptr, m_events->count()) : tr("Answer"));
    if (!problem.isEmpty())
        tell(problem);
}

void ExplorerPage::setRunning(bool isRunning)
{
    m_run->setText(isRunning ? tr("St&op") : tr("&Run"));
    m_run->setIcon(theme::icon(isRunning ? u"stop"_s : u"play"_s));
}

void ExplorerPage::showAnswer(const QString &json)
{
    const qsizetype errors = QJsonDocument::fromJson(json.toUtf8()).object().value(u"errors").toArray().size();
    m_resultTitle->setText(errors > 0 ? tr("✕ %n error(s)", nullptr, static_cast<int>(errors))
                                      : tr("✓ Answer, after %1 ms").arg(QLocale().toString(m_took.elapsed())));
    m_result->setPlainText(jsonLines(json));
}

void ExplorerPage::addEvent(const QString &json)
{
    // Whoever looks at an older one is left in peace.
    const bool follows = m_events->currentRow() == m_events->count() - 1;
    const QJsonObject response = QJsonDocument::fromJson(json.toUtf8()).object();
    const QString field = response.value(u"data").toObject().keys().value(0, tr("error"));
    auto *item = new QListWidgetItem(QString(QTime::currentTime().toString(u"HH:mm:ss.zzz"_s) + u"  "_s + field), m_events);
    item->setData(Qt::UserRole, jsonLines(json));
    while (m_events->count() > mostEvents)
        delete m_events->takeItem(0);
    m_resultTitle->setText(tr("%n event(s)", nullptr, m_events->count()));
    if (follows) {
        m_events->setCurrentItem(item);
        m_events->scrollToItem(item);
    }
}

void ExplorerPage::ask()
{
    const QString words = m_words->text().trimmed();
    if (words.isEmpty())
        return m_words->setFocus();
    m_link.call(u"graphql.ask"_s, {{u"words"_s, words}}, this, [this](const Result<QJsonObject> &answer) {
        if (!answer)
            return tell(answer.error().message);
        showFound(answer->value(u"data").toArray());
    });
}

void ExplorerPage::showFound(const QJsonArray &found)
{
    m_foundRows = found;
    m_found->clear();
    for (const auto &row : found) {
        m_found->addItem(QString(row[u"kind"].toString() + u' ' + row[u"field"].toString()));
        m_found->setItemData(m_found->count() - 1, row[u"summary"].toString(), Qt::ToolTipRole);
    }
    m_found->setVisible(!found.isEmpty());
    if (found.isEmpty())
        return tell(tr("Nothing in the graph sounds like this. The graph is in English; try other words, such as the name of a thing and "
                       "what to do with it."));
    load(found[0].toObject());
    tell(found[0][u"summary"].toString());
}

void ExplorerPage::load(const QJsonObject &entry)
{
    // What is found has "operation"; what was run has "query".
    m_query->setPlainText(entry.contains(u"operation") ? entry.value(u"operation").toString() : entry.value(u"query").toString());
    const QJsonValue given = entry.value(u"variables");
    m_variables->setPlainText(given.isObject() && !given.toObject().isEmpty() ? QString::fromUtf8(QJsonDocument(given.toObject()).toJson())
                                                                              : given.toString());
}

void ExplorerPage::copy()
{
    QJsonObject given;
    if (!variables(given))
        return;
    const QJsonObject input{{u"operation"_s, m_query->toPlainText()},
                            {u"variables"_s, given},
                            {u"endpoint"_s, m_endpoint},
                            {u"language"_s, m_language->currentData().toString()}};
    m_link.call(u"graphql.copyAs"_s, input, this, [this, name = m_language->currentText()](const Result<QJsonObject> &answer) {
        if (!answer)
            return tell(answer.error().message);
        QGuiApplication::clipboard()->setText(answer->value(u"text").toString());
        m_result->setPlainText(answer->value(u"text").toString());
        m_resultTitle->setText(tr("As %1").arg(name));
        tell(tr("Copied. The program reads the API key from the environment variable CASTWRIGHT_KEY."));
    });
}

void ExplorerPage::remember()
{
    const QJsonObject entry{{u"query"_s, m_query->toPlainText()}, {u"variables"_s, m_variables->toPlainText()}};
    for (qsizetype at = m_history.size() - 1; at >= 0; --at)
        if (m_history[at].toObject() == entry)
            m_history.removeAt(at);
    m_history.prepend(entry);
    while (m_history.size() > mostRemembered)
        m_history.removeLast();
    QSettings().setValue(historyKey, QJsonDocument(m_history).toJson(QJsonDocument::Compact));
    showHistory();
}

void ExplorerPage::showHistory()
{
    m_past->clear();
    m_past->addItem(m_history.isEmpty() ? tr("Nothing was run yet") : tr("What was run before"));
    for (const auto &entry : std::as_const(m_history))
        m_past->addItem(firstLine(entry[u"query"].toString()));
    m_past->setEnabled(!m_history.isEmpty());
}

void ExplorerPage::tell(const QString &message)
{
    m_note->setText(message);
}

} // namespace castwright
