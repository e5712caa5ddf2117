// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ViewerTracker.h"

#include "base/Log.h"
#include "ports/GeoLocator.h"
#include "services/ServiceContext.h"
#include "services/StreamFeed.h"

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr int writeEveryMs = 10'000;
constexpr qint64 goneAfterMs = 30'000;
constexpr qint64 tellEveryMs = 5'000;
constexpr qint64 hourMs = 3'600'000;
constexpr qint64 resumesWithinMs = 600'000;
constexpr qsizetype mostSessions = 200'000;

/// The network an address is in: IPv4 without its last number, IPv6 its first three groups.
QString networkOf(const QString &text)
{
    const QString address = text.section(u'%', 0, 0); // without the interface
    if (address.contains(u'.')) {                     // IPv4, also inside IPv6
        const QString v4 = address.section(u':', -1);
        return v4.section(u'.', 0, 2) + u".0"_s;
    }
    if (!address.contains(u':'))
        return u""_s;
    const qsizetype gap = address.indexOf("::"_L1);
    const QStringList groups = (gap < 0 ? address : address.left(gap)).split(u':', Qt::SkipEmptyParts).mid(0, 3);
    return groups.join(u':') + u"::"_s;
}
} // namespace

ViewerTracker::ViewerTracker(const ServiceContext &context) : m_context(context)
{
    m_timer.setInterval(writeEveryMs);
    connect(&m_timer, &QTimer::timeout, this, &ViewerTracker::flush);
    if (StreamEngine *engine = context.streams.engine())
        connect(engine, &StreamEngine::viewersSeen, this, &ViewerTracker::see);
}

void ViewerTracker::start()
{
    if (const auto closed = m_context.store.viewerLog.closeOpen(); !closed)
        qCWarning(logServices).noquote() << "sessions of viewers cannot be ended:" << closed.error().message;
    m_timer.start();
}

QString ViewerTracker::accountOf(const QString &streamId)
{
    const auto known = m_accounts.constFind(streamId);
    if (known != m_accounts.constEnd())
        return *known;
    QString account;
    if (const auto stream = m_context.store.streams.findAnywhere(streamId)) {
        account = stream->accountId;
    } else if (const auto accounts = m_context.store.accounts.all()) { // a studio's program, or a recording
        for (const Account &candidate : *accounts)
            if (m_context.store.studios.find(candidate.id, streamId) || m_context.store.clips.find(candidate.id, streamId)
                || m_context.store.dvrSessions.find(candidate.id, streamId) || m_context.store.assets.find(candidate.id, streamId))
                account = candidate.id;
    }
    if (!account.isEmpty())
        m_accounts.insert(streamId, account);
    return account;
}

void ViewerTracker::open(Session &session, const ViewerSighting &sighting, const QString &accountId, qint64 nowMs)
{
    session.visitor = QString::fromLatin1(hmacSha256(m_key, (sighting.address + u'\n' + sighting.userAgent).toUtf8()).first(12).toHex());
    session.lastSeenMs = session.toldMs = nowMs;
    const auto before = m_context.store.viewerLog.find(sighting.sessionId, sighting.streamId);
    if (before && *before && nowMs - (*before)->lastSeenAt.toMSecsSinceEpoch() < resumesWithinMs) {
        session.row = **before; // the program was started anew, or the viewer was away for a moment: no new view
        session.row.disconnectedAt.reset();
        return;
    }
    ViewerRow &row = session.row;
    row.sessionId = sighting.sessionId;
    row.streamId = sighting.streamId;
    row.accountId = accountId;
    row.protocol = sighting.protocol;
    row.address = networkOf(sighting.address);
    row.userAgent = sighting.userAgent;
    row.connectedAt = row.lastSeenAt = QDateTime::fromMSecsSinceEpoch(nowMs, Qt::UTC);
    if (m_context.options.geo) {
        const GeoPlace place = m_context.options.geo->find(sighting.address);
        if (!place.country.isEmpty())
            row.countryCode = place.country;
        if (!place.city.isEmpty())
            row.city = place.city;
        row.latitude = place.latitude;
        row.longitude = place.longitude;
    }
    shareOf(session, nowMs).views = 1;
}

ViewerTracker::Session *ViewerTracker::sessionOf(const ViewerSighting &sighting, qint64 nowMs)
{
    const Key key{sighting.sessionId, sighting.streamId};
    const auto known = m_sessions.find(key);
    if (known != m_sessions.end()) {
        if (known->row.disconnectedAt) { // it had left and is back before that was written down
            known->row.disconnectedAt.reset();
            known->lastSeenMs = nowMs;
            ++m_watching[sighting.streamId];
        }
        return &*known;
    }
    const QString account = accountOf(sighting.streamId);
    if (account.isEmpty() || m_sessions.size() >= mostSessions)
        return nullptr;
    Session session;
    open(session, sighting, account, nowMs);
    ++m_watching[sighting.streamId];
    tell("viewer.joined", session);
    return &*m_sessions.insert(key, std::move(session));
}

ViewerShare &ViewerTracker::shareOf(Session &session, qint64 nowMs)
{
    const qint64 hour = nowMs - nowMs % hourMs;
    ViewerShare &share = session.shares[hour];
    if (share.hour == 0) {
        share.hour = hour;
        share.streamId = session.row.streamId;
        share.accountId = session.row.accountId;
        share.protocol = session.row.protocol;
        share.country = session.row.countryCode.value_or(QString());
        share.city = session.row.city.value_or(QString());
        share.visitor = session.visitor;
    }
    return share;
}

void ViewerTracker::see(const QList<ViewerSighting> &sightings)
{
    const qint64 now = m_context.clock.nowMs();
    for (const ViewerSighting &sighting : sightings) {
        Session *session = sessionOf(sighting, now);
        if (!session)
            continue;
        const double seconds = static_cast<double>(std::clamp<qint64>(now - session->lastSeenMs, 0, goneAfterMs)) / 1000;
        ViewerShare &share = shareOf(*session, now);
        share.bytes += sighting.bytes;
        share.seconds += seconds;
        session->row.bytes += sighting.bytes;
        session->row.seconds += seconds;
        session->row.lastSeenAt = QDateTime::fromMSecsSinceEpoch(now, Qt::UTC);
        session->lastSeenMs = now;
        session->isDirty = true;
        if (sighting.hasLeft) {
            end(*session);
        } else if (now - session->toldMs >= tellEveryMs) {
            session->toldMs = now;
            tell("viewer.figures", *session);
        }
    }
}

void ViewerTracker::end(Session &session)
{
    if (session.row.disconnectedAt)
        return;
    session.row.disconnectedAt = session.row.lastSeenAt;
    session.isDirty = true;
    if (--m_watching[session.row.streamId] <= 0)
        m_watching.remove(session.row.streamId);
    tell("viewer.left", session);
}

void ViewerTracker::tell(const char *type, const Session &session) const
{
    m_context.publish(type, session.row.accountId, {}, toJson<ViewerSession>(session.row), true);
}

Result<> ViewerTracker::write()
{
    ScopedTransaction transaction(m_context.database);
    for (const Session &session : std::as_const(m_sessions)) {
        if (!session.isDirty)
            continue;
        CW_CHECK(m_context.store.viewerLog.keep(session.row));
        for (const ViewerShare &share : session.shares)
            CW_CHECK(m_context.store.viewerLog.add(share));
    }
    return transaction.commit();
}

void ViewerTracker::flush()
{
    const qint64 now = m_context.clock.nowMs();
    bool isDirty = false;
    for (Session &session : m_sessions) {
        if (!session.row.disconnectedAt && now - session.lastSeenMs > goneAfterMs)
            end(session);
        isDirty = isDirty || session.isDirty;
    }
    if (!isDirty)
        return;
    if (const auto written = write(); !written) { // kept in memory and tried again with the next round
        qCWarning(logServices).noquote() << "viewers cannot be written down:" << written.error().message;
        return;
    }
    for (auto session = m_sessions.begin(); session != m_sessions.end();) {
        session->isDirty = false;
        session->shares.clear();
        session = session->row.disconnectedAt ? m_sessions.erase(session) : std::next(session);
    }
}

int ViewerTracker::viewersOf(const QString &streamId) const
{
    return m_watching.value(streamId);
}

QHash<QString, int> ViewerTracker::viewers() const
{
    return m_watching;
}

QList<ViewerSession> ViewerTracker::sessionsOf(const QString &streamId) const
{
    QList<ViewerSession> found;
    for (const Session &session : m_sessions)
        if (session.row.streamId == streamId && !session.row.disconnectedAt)
            found += session.row;
    return found;
}

} // namespace castwright
