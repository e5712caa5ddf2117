// SPDX-License-Identifier: GPL-3.0-or-later
#include "unit/graphql/GraphqlCase.h"

#include <QDir>
#include <QFile>
#include <QJsonDocument>

namespace castwright::tests {

QString graphqlTestFile(const QString &name)
{
    return QString(QStringLiteral(CASTWRIGHT_SOURCE_DIR "/tests/unit/graphql/") + name);
}

QString readTextFile(const QString &path)
{
    QFile file(path);
    if (!file.open(QIODevice::ReadOnly))
        qFatal("cannot read %s", qPrintable(path));
    return QString::fromUtf8(file.readAll());
}

QJsonObject GraphqlCase::toJson() const
{
    QJsonObject out = request;
    out.insert(QStringLiteral("id"), id);
    out.insert(QStringLiteral("kind"), kind);
    out.insert(QStringLiteral("text"), text);
    if (!schema.isNull())
        out.insert(QStringLiteral("schema"), schema);
    return out;
}

namespace {
QString schemaText(const QString &name)
{
    return readTextFile(graphqlTestFile(QStringLiteral("cases/schemas/%1.graphql").arg(name)));
}

/// Reads one file of lines and blocks.
class TextCases {
public:
    TextCases(QString kind, QString topic) : m_kind(std::move(kind)), m_topic(std::move(topic)) {}

    QList<GraphqlCase> read(const QString &content)
    {
        for (const QString &line : content.split(u'\n'))
            readLine(line);
        return std::move(m_cases);
    }

private:
    void readLine(const QString &line)
    {
        if (line.startsWith(u"    ")) {
            QString &text = m_cases.last().text;
            text += QString((text.isEmpty() || m_isBlock ? u"" : u"\n") + line.mid(4) + u'\n');
            m_isBlock = true;
        } else if (line.startsWith(u"schema: ")) {
            m_schema = schemaText(line.mid(8).trimmed());
        } else if (line.size() > 1 && line[1] == u' ' && QStringView(u"+-~*").contains(line[0])) {
            const qsizetype colon = line.indexOf(u':');
            GraphqlCase given;
            given.kind = m_kind;
            given.id = QString(m_kind + u'-' + m_topic + u'/' + line.mid(2, colon - 2));
            given.text = line.mid(colon + 2);
            given.schema = m_schema;
            given.expectation = line[0] == u'+' || line[0] == u'*' ? GraphqlCase::Expectation::Accepted : GraphqlCase::Expectation::Refused;
            given.differs = line[0] == u'~' || line[0] == u'*';
            m_cases.append(given);
            m_isBlock = false;
        }
    }

    bool m_isBlock = false; ///< the last case has lines below it
    QString m_kind;
    QString m_topic;
    QString m_schema;
    QList<GraphqlCase> m_cases;
};

QList<GraphqlCase> requestCases(const QString &topic, const QString &content)
{
    QList<GraphqlCase> cases;
    for (const QString &line : content.split(u'\n')) {
        if (line.isEmpty() || line.startsWith(u'#'))
            continue;
        QJsonParseError problem;
        QJsonObject object = QJsonDocument::fromJson(line.toUtf8(), &problem).object();
        if (problem.error != QJsonParseError::NoError)
            qFatal("%s in %s", qPrintable(problem.errorString()), qPrintable(line));
        GraphqlCase given;
        given.kind = QStringLiteral("execute");
        given.id = QString(u"execute-" + topic + u'/' + object.take(QStringLiteral("name")).toString());
        given.text = object.take(QStringLiteral("query")).toString();
        given.schema = schemaText(object.take(QStringLiteral("schema")).toString(QStringLiteral("company")));
        given.request = object;
        cases.append(given);
    }
    return cases;
}
} // namespace

QList<GraphqlCase> graphqlCases()
{
    QList<GraphqlCase> cases;
    const QDir folder(graphqlTestFile(QStringLiteral("cases")));
    for (const QFileInfo &file : folder.entryInfoList(QDir::Files, QDir::Name)) {
        const QString base = file.completeBaseName();
        const qsizetype dash = base.indexOf(u'-');
        const QString content = readTextFile(file.filePath());
        if (file.suffix() == u"txt")
            cases += TextCases(base.left(dash), base.mid(dash + 1)).read(content);
        else if (file.suffix() == u"jsonl" && base.startsWith(u"execute-"))
            cases += requestCases(base.mid(dash + 1), content);
    }
    return cases;
}

} // namespace castwright::tests
