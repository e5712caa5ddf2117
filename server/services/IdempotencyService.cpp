// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/IdempotencyService.h"

#include "base/Log.h"
#include "services/ServiceContext.h"

namespace castwright {

namespace {
constexpr qint64 keptMs = 24LL * 3600 * 1000;
constexpr qint64 dropEveryMs = 3600 * 1000;
const char headerName[] = "Idempotency-Key";

std::unexpected<Error> mismatch()
{
    return fail(ErrorCode::IdempotencyMismatch, QStringLiteral("This Idempotency-Key was used with a different request."), QLatin1String(headerName));
}
} // namespace

QString IdempotencyService::nameOf(const Key &key)
{
    return key.accountId + QLatin1Char('\n') + key.keyId + QLatin1Char('\n') + key.text;
}

Result<std::optional<IdempotencyService::Replay>> IdempotencyService::begin(const Key &key, const QString &requestHash)
{
    if (key.text.isEmpty() || key.text.size() > 255)
        return fail(ErrorCode::InvalidRequest, QStringLiteral("An Idempotency-Key has 1 to 255 characters."), QLatin1String(headerName));
    const QString name = nameOf(key);
    if (const auto running = m_running.constFind(name); running != m_running.constEnd()) {
        if (*running != requestHash)
            return mismatch();
        return fail(ErrorCode::IdempotencyInProgress, QStringLiteral("The first request with this Idempotency-Key is still running."), QLatin1String(headerName));
    }
    dropOld();
    CW_TRY(const auto kept, m_context.store.idempotency.find(key.accountId, key.keyId, key.text));
    if (kept && m_context.clock.nowMs() - kept->createdAtMs < keptMs) {
        if (kept->requestHash != requestHash)
            return mismatch();
        CW_TRY(const Secret body, m_context.secrets.open(QString::fromLatin1(kept->body)));
        return std::optional(Replay{kept->status, body.reveal().toUtf8()});
    }
    m_running.insert(name, requestHash);
    return std::optional<Replay>();
}

Result<> IdempotencyService::finish(const Key &key, const QString &requestHash, int status, const QByteArray &body)
{
    m_running.remove(nameOf(key));
    // Sealed: the answer to a new key or webhook holds its secret.
    const QByteArray sealed = m_context.secrets.seal(Secret(QString::fromUtf8(body))).toLatin1();
    return m_context.store.idempotency.put({key.accountId, key.keyId, key.text, requestHash, status, sealed, m_context.clock.nowMs()});
}

void IdempotencyService::abandon(const Key &key)
{
    m_running.remove(nameOf(key));
}

void IdempotencyService::dropOld()
{
    const qint64 now = m_context.clock.nowMs();
    if (now - m_lastDropMs < dropEveryMs)
        return;
    m_lastDropMs = now;
    if (auto dropped = m_context.store.idempotency.dropOlderThan(now - keptMs); !dropped)
        qCWarning(logServices).noquote() << "old answers cannot be dropped:" << dropped.error().message;
}

} // namespace castwright
