// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/LiveSessionRepository.h"

#include "store/SqlCodec.h"

namespace castwright {

Result<> LiveSessionRepository::put(const LiveSession &session)
{
    return m_database.execute(QStringLiteral("INSERT OR REPLACE INTO live_sessions(studio_id,account_id,destination_ids,started_at) VALUES(?,?,?,?)"),
                              {session.studioId, session.accountId, SqlCodec<QStringList>::write(session.destinationIds),
                               session.startedAt.toMSecsSinceEpoch()});
}

Result<> LiveSessionRepository::remove(const QString &studioId)
{
    return m_database.execute(QStringLiteral("DELETE FROM live_sessions WHERE studio_id=?"), {studioId});
}

Result<QList<LiveSession>> LiveSessionRepository::all()
{
    QList<LiveSession> sessions;
    Result<> outcome;
    CW_CHECK(m_database.query(QStringLiteral("SELECT studio_id,account_id,destination_ids,started_at FROM live_sessions ORDER BY studio_id"), {},
                              [&](const SqlRow &row) {
                                  LiveSession session{row.text(0), row.text(1), {}, QDateTime::fromMSecsSinceEpoch(row.integer(3), Qt::UTC)};
                                  if (auto read = SqlCodec<QStringList>::read(row.value(2), session.destinationIds); !read)
                                      outcome = read;
                                  sessions.append(session);
                              }));
    CW_CHECK(outcome);
    return sessions;
}

} // namespace castwright
