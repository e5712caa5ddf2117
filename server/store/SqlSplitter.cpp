// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SqlSplitter.h"

namespace castwright {

namespace {
class Splitter {
public:
    explicit Splitter(const QString &script) : m_script(script) {}

    QStringList run()
    {
        while (m_at < m_script.size())
            step();
        finish();
        return m_statements;
    }

private:
    void step()
    {
        const QChar c = m_script[m_at];
        if (m_script.mid(m_at, 2) == u"--")
            skipComment(u"\n");
        else if (m_script.mid(m_at, 2) == u"/*")
            skipComment(u"*/");
        else if (c == u'\'' || c == u'"' || c == u'`')
            takeQuoted(c);
        else if (c == u'[')
            takeQuoted(u']');
        else if (c.isLetter() || c == u'_')
            takeWord();
        else if (c == u';' && m_depth == 0)
            ++m_at, finish();
        else
            m_current += m_script[m_at++];
    }

    void skipComment(QStringView end)
    {
        const auto found = m_script.indexOf(end, m_at + 2);
        m_at = found < 0 ? m_script.size() : found + end.size();
        m_current += u' ';
    }

    // A doubled quote inside is taken as the end of one text and the start of the next, which comes to the same.
    void takeQuoted(QChar end)
    {
        const auto found = m_script.indexOf(end, m_at + 1);
        const auto stop = found < 0 ? m_script.size() : found + 1;
        m_current += m_script.mid(m_at, stop - m_at);
        m_at = stop;
    }

    void takeWord()
    {
        const auto start = m_at;
        while (m_at < m_script.size() && (m_script[m_at].isLetterOrNumber() || m_script[m_at] == u'_'))
            ++m_at;
        const QString word = m_script.mid(start, m_at - start);
        const auto is = [&](const char *keyword) { return word.compare(QLatin1String(keyword), Qt::CaseInsensitive) == 0; };
        if (is("trigger"))
            m_isTrigger = true;
        if (m_isTrigger && (is("begin") || is("case")))
            ++m_depth;
        else if (m_depth > 0 && is("end"))
            --m_depth;
        m_current += word;
    }

    void finish()
    {
        const QString statement = m_current.trimmed();
        if (!statement.isEmpty())
            m_statements += statement;
        m_current.clear();
        m_isTrigger = false;
        m_depth = 0;
    }

    const QString &m_script;
    qsizetype m_at = 0;
    QString m_current;
    QStringList m_statements;
    bool m_isTrigger = false;
    int m_depth = 0;
};
} // namespace

QStringList splitSql(const QString &script)
{
    return Splitter(script).run();
}

} // namespace castwright
