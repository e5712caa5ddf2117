// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QPlainTextEdit>

#include <functional>

class QCompleter;
class QStringListModel;

namespace castwright {

/// A document with line numbers and colours; what can stand at the cursor is offered while one types and by Ctrl+Space. Ctrl+Return asks
/// for it to be run. Thread: main.
class GraphqlEditor : public QPlainTextEdit {
    Q_OBJECT

public:
    explicit GraphqlEditor(QWidget *parent = nullptr);
    /// Names that can stand behind the text before the cursor.
    void setCompletions(std::function<QStringList(const QString &)> completions);
    QCompleter *completer() { return m_completer; }

Q_SIGNALS:
    void runWanted();

protected:
    void keyPressEvent(QKeyEvent *event) override;
    void resizeEvent(QResizeEvent *event) override;

private:
    void offer(bool isAskedFor);
    void take(const QString &name);
    QString prefix() const;
    void placeNumbers();
    void paintNumbers(QPaintEvent *event);
    friend class LineNumbers;

    QWidget *m_numbers;
    QCompleter *m_completer;
    QStringListModel *m_names;
    std::function<QStringList(const QString &)> m_completions;
};

} // namespace castwright
