// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "explorer/SchemaIndex.h"
#include "link/ServerLink.h"

#include <QDialog>
#include <QElapsedTimer>
#include <QJsonArray>

class QComboBox;
class QLabel;
class QLineEdit;
class QListWidget;
class QPlainTextEdit;
class QPushButton;

namespace castwright {

class GraphqlEditor;
class OperationRun;
class SchemaDocs;

/// The API by hand: an operation, its variables, what it answers, and of a subscription all it answers until it is stopped; what was run
/// before; the graph's types to read; the operation as a program; and an operation for what is said in words. Thread: main.
class ExplorerPage : public QDialog {
    Q_OBJECT

public:
    ExplorerPage(ServerLink &link, const QString &serverAddress, QWidget *parent = nullptr);

private:
    QWidget *makeAsk();
    QWidget *makeMiddle();
    QWidget *makeBottom();
    void loadSchema();
    /// Runs what stands there, or stops what runs.
    void run();
    void begin(const QJsonObject &given);
    void finish(const QString &problem);
    void showAnswer(const QString &json);
    void addEvent(const QString &json);
    void setRunning(bool isRunning);
    void ask();
    void copy();
    void showFound(const QJsonArray &found);
    void remember();
    void showHistory();
    void load(const QJsonObject &entry);
    /// False when what stands there is no JSON object; says so.
    bool variables(QJsonObject &out);
    void tell(const QString &message);

    ServerLink &m_link;
    QString m_endpoint;
    SchemaIndex m_schema;
    QJsonArray m_history; ///< the newest first
    QJsonArray m_foundRows;
    QLineEdit *m_words;
    QComboBox *m_found;
    GraphqlEditor *m_query;
    QPlainTextEdit *m_variables;
    QListWidget *m_events; ///< what a subscription answered, the newest last
    QPlainTextEdit *m_result;
    QLabel *m_resultTitle;
    SchemaDocs *m_docs;
    QComboBox *m_past;
    QComboBox *m_language;
    QPushButton *m_run;
    OperationRun *m_running = nullptr;
    QElapsedTimer m_took;
    int m_missed = 0;
    QLabel *m_note;
};

} // namespace castwright
