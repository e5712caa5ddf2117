// SPDX-License-Identifier: GPL-3.0-or-later
#include "explorer/OperationRun.h"

#include <QJsonArray>

namespace castwright {

using namespace Qt::StringLiterals;

OperationRun::OperationRun(ServerLink &link, const QString &query, const QJsonObject &variables, QObject *parent)
    : QObject(parent)
    , m_link(link)
{
    m_link.call(u"graphql.follow"_s, {{u"query"_s, query}, {u"variables"_s, variables}}, this,
                [this](const Result<QJsonObject> &answer) { take(answer); });
}

OperationRun::~OperationRun()
{
    if (!m_isOver && !m_id.isEmpty())
        m_link.call(u"graphql.unfollow"_s, {{u"followId"_s, m_id}}, nullptr, {});
}

void OperationRun::take(const Result<QJsonObject> &answer)
{
    if (!answer) {
        m_isOver = true;
        Q_EMIT finished(answer.error().message);
        return;
    }
    const bool isFirst = m_id.isEmpty();
    m_id = answer->value(u"followId").toString();
    m_isOver = answer->value(u"isOver").toBool();
    m_isSubscription = answer->value(u"isSubscription").toBool();
    const QPointer<OperationRun> self(this); // whoever listens may let go of it
    if (isFirst && m_isSubscription)
        Q_EMIT subscribed();
    for (const auto &json : answer->value(u"results").toArray())
        if (self)
            Q_EMIT answered(json.toString());
    if (const int count = answer->value(u"missed").toInt(); self && count > 0)
        Q_EMIT missed(count);
    if (!self)
        return;
    if (m_isOver)
        Q_EMIT finished({});
    else
        m_link.call(u"graphql.next"_s, {{u"followId"_s, m_id}}, this, [this](const Result<QJsonObject> &next) { take(next); });
}

} // namespace castwright
