// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

namespace castwright {

/// One operation that runs: what it answers, one after the other, until it is over. Letting go of it ends it. Thread: main.
class OperationRun : public QObject {
    Q_OBJECT

public:
    OperationRun(ServerLink &link, const QString &query, const QJsonObject &variables, QObject *parent = nullptr);
    ~OperationRun() override;

    bool isSubscription() const { return m_isSubscription; }

Q_SIGNALS:
    /// It has begun, and may answer any number of times.
    void subscribed();
    /// A response as it was written.
    void answered(const QString &json);
    /// So many responses are lost, because they came too fast.
    void missed(int count);
    /// It is over; with a message when it could not be carried out at all.
    void finished(const QString &problem);

private:
    void take(const Result<QJsonObject> &answer);

    ServerLink &m_link;
    QString m_id;
    bool m_isSubscription = false;
    bool m_isOver = false;
};

} // namespace castwright
