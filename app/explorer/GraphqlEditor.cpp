// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/GraphqlEditor.h"

#include "theme/Theme.h"

#include <QAbstractItemView>
#include <QCompleter>
#include <QFontDatabase>
#include <QPainter>
#include <QRegularExpression>
#include <QScrollBar>
#include <QStringListModel>
#include <QSyntaxHighlighter>
#include <QTextBlock>

namespace castwright {

using namespace Qt::StringLiterals;

/// The column of numbers beside the text.
class LineNumbers : public QWidget {
public:
    explicit LineNumbers(GraphqlEditor *editor) : QWidget(editor), m_editor(editor) {}

protected:
    void paintEvent(QPaintEvent *event) override { m_editor->paintNumbers(event); }

private:
    GraphqlEditor *m_editor;
};

namespace {
/// Words of the language, variables, texts and comments.
class Colouring : public QSyntaxHighlighter {
public:
    using QSyntaxHighlighter::QSyntaxHighlighter;

protected:
    void highlightBlock(const QString &text) override
    {
        const auto &c = theme::colors();
        static const QRegularExpression parts(
            u"(#.*$)|(\"(?:[^\"\\\\]|\\\\.)*\"?)|(\\$\\w+|@\\w+)|\\b(query|mutation|subscription|fragment|on|true|false|null)\\b"_s);
        for (auto it = parts.globalMatch(text); it.hasNext();) {
            const auto match = it.next();
            QTextCharFormat format;
            format.setForeground(!match.captured(1).isEmpty()       ? c.dimText
                                     : !match.captured(2).isEmpty() ? c.good
                                     : !match.captured(3).isEmpty() ? c.warning
                                                                    : c.accent);
            if (!match.captured(4).isEmpty())
                format.setFontWeight(QFont::DemiBold);
            setFormat(static_cast<int>(match.capturedStart()), static_cast<int>(match.capturedLength()), format);
        }
    }
};
} // namespace

GraphqlEditor::GraphqlEditor(QWidget *parent)
    : QPlainTextEdit(parent)
    , m_numbers(new LineNumbers(this))
    , m_completer(new QCompleter(this))
    , m_names(new QStringListModel(this))
{
    setFont(QFontDatabase::systemFont(QFontDatabase::FixedFont));
    setLineWrapMode(NoWrap);
    setLayoutDirection(Qt::LeftToRight); // the language is written so, whatever the window's
    setTabChangesFocus(true);            // a page is left by Tab; lines are pushed in by blanks
    new Colouring(document());
    m_completer->setModel(m_names);
    m_completer->setWidget(this);
    m_completer->setCompletionMode(QCompleter::PopupCompletion);
    m_completer->setCaseSensitivity(Qt::CaseInsensitive);
    m_completer->setFilterMode(Qt::MatchContains);
    connect(m_completer, qOverload<const QString &>(&QCompleter::activated), this, &GraphqlEditor::take);
    connect(this, &QPlainTextEdit::blockCountChanged, this, &GraphqlEditor::placeNumbers);
    connect(this, &QPlainTextEdit::updateRequest, this, [this](const QRect &, int) { m_numbers->update(); });
    placeNumbers();
}

void GraphqlEditor::setCompletions(std::function<QStringList(const QString &)> completions)
{
    m_completions = std::move(completions);
}

QString GraphqlEditor::prefix() const
{
    const QString line = textCursor().block().text().left(textCursor().positionInBlock());
    qsizetype from = line.size();
    while (from > 0 && (line[from - 1].isLetterOrNumber() || line[from - 1] == u'_'))
        --from;
    return line.mid(from);
}

void GraphqlEditor::keyPressEvent(QKeyEvent *event)
{
    QAbstractItemView *popup = m_completer->popup();
    const int key = event->key();
    if (popup->isVisible() && (key == Qt::Key_Return || key == Qt::Key_Enter || key == Qt::Key_Tab || key == Qt::Key_Escape))
        return event->ignore(); // the list takes them
    if (event->modifiers().testFlag(Qt::ControlModifier) && (key == Qt::Key_Return || key == Qt::Key_Enter))
        return Q_EMIT runWanted();
    if (event->modifiers().testFlag(Qt::ControlModifier) && key == Qt::Key_Space)
        return offer(true);
    if (key == Qt::Key_Return || key == Qt::Key_Enter) { // as far in as the line before, further behind a brace
        const QString line = textCursor().block().text().left(textCursor().positionInBlock());
        QString in;
        for (const QChar c : line) {
            if (c != u' ')
                break;
            in += c;
        }
        if (line.trimmed().endsWith(u'{') || line.trimmed().endsWith(u'('))
            in += u"  "_s;
        insertPlainText(QString(u'\n' + in));
        return ensureCursorVisible();
    }
    QPlainTextEdit::keyPressEvent(event);
    if (!event->text().isEmpty() && (event->text()[0].isLetterOrNumber() || popup->isVisible()))
        offer(false);
}

void GraphqlEditor::offer(bool isAskedFor)
{
    const QString typed = prefix();
    if (!m_completions || (!isAskedFor && typed.size() < 2))
        return m_completer->popup()->hide();
    m_names->setStringList(m_completions(toPlainText().left(textCursor().position())));
    m_completer->setCompletionPrefix(typed);
    if (m_completer->completionCount() == 0 || (m_completer->completionCount() == 1 && m_completer->currentCompletion() == typed))
        return m_completer->popup()->hide();
    QRect place = cursorRect();
    place.setWidth(std::min(360, m_completer->popup()->sizeHintForColumn(0) + 40));
    m_completer->popup()->setCurrentIndex(m_completer->completionModel()->index(0, 0));
    m_completer->complete(place);
}

void GraphqlEditor::take(const QString &name)
{
    QTextCursor cursor = textCursor();
    cursor.movePosition(QTextCursor::Left, QTextCursor::KeepAnchor, static_cast<int>(prefix().size()));
    cursor.insertText(name);
    setTextCursor(cursor);
}

void GraphqlEditor::resizeEvent(QResizeEvent *event)
{
    QPlainTextEdit::resizeEvent(event);
    placeNumbers();
}

void GraphqlEditor::placeNumbers()
{
    const int wide = fontMetrics().horizontalAdvance(QString::number(std::max(10, blockCount()))) + 2 * theme::space::small;
    setViewportMargins(wide, 0, 0, 0);
    const QRect inside = contentsRect();
    m_numbers->setGeometry(inside.left(), inside.top(), wide, inside.height());
}

void GraphqlEditor::paintNumbers(QPaintEvent *)
{
    QPainter painter(m_numbers);
    painter.setPen(theme::colors().dimText);
    painter.setFont(font());
    for (QTextBlock block = firstVisibleBlock(); block.isValid(); block = block.next()) {
        const QRectF place = blockBoundingGeometry(block).translated(contentOffset());
        if (place.top() > m_numbers->height())
            break;
        painter.drawText(QRectF(0, place.top(), m_numbers->width() - theme::space::small, place.height()),
                         Qt::AlignRight | Qt::AlignVCenter, QString::number(block.blockNumber() + 1));
    }
}

} // namespace castwright
