// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/SchemaDocs.h"

#include "theme/Theme.h"

#include <QLineEdit>
#include <QListWidget>
#include <QTextBrowser>
#include <QUrl>
#include <QVBoxLayout>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int mostFound = 200;

/// Tab goes on to the next control: of the hundreds of links, each stands in the list above as well.
class DocsText : public QTextBrowser {
protected:
    bool focusNextPrevChild(bool isNext) override { return QWidget::focusNextPrevChild(isNext); }
};

QString linked(const SchemaIndex::Field &field)
{
    const QString type = field.type.toHtmlEscaped();
    return QString(type).replace(field.named, u"<a href=\"type:%1\">%1</a>"_s.arg(field.named));
}

QString rowOf(const SchemaIndex::Field &field, const QString &chosen)
{
    QStringList arguments;
    for (const SchemaIndex::Field &argument : field.arguments)
        arguments += QString(argument.name + u": "_s + linked(argument));
    QString head = field.name == chosen ? u"<u>%1</u>"_s.arg(field.name) : field.name;
    if (!arguments.isEmpty())
        head += u'(' + arguments.join(u", "_s) + u')';
    if (!field.type.isEmpty())
        head += u": "_s + linked(field);
    QString text = field.description.toHtmlEscaped();
    if (!field.deprecation.isEmpty())
        text += u" <i>"_s + SchemaDocs::tr("No longer meant to be used: %1").arg(field.deprecation.toHtmlEscaped()) + u"</i>"_s;
    return u"<p><b>%1</b><br>%2</p>"_s.arg(head, text);
}
} // namespace

SchemaDocs::SchemaDocs(QWidget *parent) : QWidget(parent), m_search(new QLineEdit), m_found(new QListWidget), m_text(new DocsText)
{
    m_search->setObjectName(u"schemaSearch"_s);
    m_search->setPlaceholderText(tr("Search types and fields"));
    m_search->setAccessibleName(tr("Search types and fields"));
    m_search->setClearButtonEnabled(true);
    m_found->setObjectName(u"schemaFound"_s);
    m_found->setAccessibleName(tr("Types and fields"));
    m_text->setObjectName(u"schemaText"_s);
    m_text->setAccessibleName(tr("About the type"));
    m_text->setOpenLinks(false);
    auto *layout = new QVBoxLayout(this);
    layout->setContentsMargins(0, 0, 0, 0);
    layout->setSpacing(theme::space::small);
    layout->addWidget(m_search);
    layout->addWidget(m_found, 1);
    layout->addWidget(m_text, 2);
    connect(m_search, &QLineEdit::textChanged, this, &SchemaDocs::search);
    connect(m_found, &QListWidget::currentItemChanged, this, [this](const QListWidgetItem *item) {
        if (item)
            open(item->data(Qt::UserRole).toString(), item->data(Qt::UserRole + 1).toString());
    });
    connect(m_text, &QTextBrowser::anchorClicked, this, [this](const QUrl &url) { open(url.toString().section(u':', 1)); });
}

void SchemaDocs::setSchema(const SchemaIndex *schema)
{
    m_schema = schema;
    search();
}

void SchemaDocs::search()
{
    if (!m_schema || m_schema->isEmpty())
        return;
    const QSignalBlocker quiet(m_found);
    m_found->clear();
    for (const SchemaIndex::Found &found : m_schema->find(m_search->text(), mostFound)) {
        auto *item = new QListWidgetItem(found.field.isEmpty() ? found.type : QString(found.type + u'.' + found.field), m_found);
        item->setToolTip(found.description);
        item->setData(Qt::UserRole, found.type);
        item->setData(Qt::UserRole + 1, found.field);
    }
    if (m_text->toPlainText().isEmpty() && !m_schema->roots().isEmpty())
        open(m_schema->roots().first());
}

void SchemaDocs::open(const QString &typeName, const QString &fieldName)
{
    const SchemaIndex::Type *type = m_schema ? m_schema->type(typeName) : nullptr;
    if (!type)
        return;
    m_text->setHtml(htmlOf(*type, fieldName));
    if (!fieldName.isEmpty() && m_text->find(fieldName)) {
        QTextCursor at = m_text->textCursor();
        at.clearSelection();
        m_text->setTextCursor(at);
    }
}

QString SchemaDocs::htmlOf(const SchemaIndex::Type &type, const QString &fieldName) const
{
    QString html = u"<h3>%1</h3><p>%2</p>"_s.arg(type.name, type.description.toHtmlEscaped());
    QStringList possible;
    for (const QString &name : type.possible)
        possible += u"<a href=\"type:%1\">%1</a>"_s.arg(name);
    if (!possible.isEmpty())
        html += u"<p>"_s + tr("One of %1").arg(possible.join(u", "_s)) + u"</p>"_s;
    if (const SchemaIndex::Field *chosen = type.field(fieldName)) {
        html += rowOf(*chosen, fieldName);
        for (const SchemaIndex::Field &argument : chosen->arguments)
            html += u"<p style=\"margin-left: 16px\"><b>%1</b>: %2<br>%3</p>"_s.arg(argument.name, linked(argument),
                                                                                    argument.description.toHtmlEscaped());
        html += u"<hr>"_s;
    }
    for (const SchemaIndex::Field &field : type.fields)
        html += rowOf(field, fieldName);
    return html;
}

} // namespace castwright
