// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/Housekeeping.h"

#include "base/Clock.h"
#include "base/Log.h"
#include "services/MediaLibrary.h"
#include "services/ServiceContext.h"

#include <algorithm>

namespace castwright {

namespace {
constexpr int everyMs = 600'000;
constexpr int soonMs = 200;
constexpr int mostAtOnce = 1000; ///< rows in one statement, some milliseconds

/// How many went; failures are told and tried again with the next round.
int counted(const Result<int> &removed, const char *what)
{
    if (removed)
        return *removed;
    qCWarning(logServices).noquote() << what << "cannot be tidied up:" << removed.error().message;
    return 0;
}
} // namespace

Housekeeping::Housekeeping(const ServiceContext &context, MediaLibrary &library) : m_context(context), m_library(library)
{
    m_timer.setSingleShot(true);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { tidy(); });
}

void Housekeeping::start()
{
    tidy();
}

void Housekeeping::tidy()
{
    dropExpiredUploads();
    const bool isMoreChat = trimChat();
    const bool isMoreAudit = trimAudit();
    m_timer.start(isMoreChat || isMoreAudit ? soonMs : everyMs);
}

void Housekeeping::dropExpiredUploads()
{
    const auto accounts = m_context.store.accounts.all();
    if (!accounts)
        return;
    const QDateTime oldest = m_context.clock.now().addMSecs(-m_context.options.uploadExpiryMs);
    for (const Account &account : *accounts) {
        auto assets = m_context.store.assets.all(account.id);
        if (!assets)
            continue;
        assets->removeIf([&](const StoredAsset &asset) {
            const bool isWaiting = asset.state == AssetState::Pending || asset.state == AssetState::Uploading;
            return !isWaiting || asset.createdAt >= oldest;
        });
        if (assets->isEmpty())
            continue;
        const auto used = m_library.usedIds(account.id);
        if (!used)
            continue;
        for (const StoredAsset &asset : std::as_const(*assets)) {
            if (used->contains(asset.id) || !m_library.lock(asset.id))
                continue; // a show names it, or it is being sent right now
            m_library.discard(account.id, asset.id);
            m_library.unlock(asset.id);
        }
    }
}

bool Housekeeping::trimChat()
{
    const auto &keep = m_context.options.retention;
    const qint64 oldestMs = m_context.clock.nowMs() - keep.chatDays * dayMs;
    auto &messages = m_context.store.chatMessages;
    const auto accounts = m_context.store.accounts.all();
    if (!accounts)
        return false;
    int most = 0;
    for (const Account &account : *accounts)
        if (const auto studios = m_context.store.studios.all(account.id))
            for (const Studio &studio : *studios) {
                if (keep.chatDays > 0)
                    most = std::max(most, counted(messages.removeBefore(studio.id, oldestMs, mostAtOnce), "the chat"));
                if (keep.chatMessages > 0)
                    most = std::max(most, counted(messages.removeAllBut(studio.id, keep.chatMessages, mostAtOnce), "the chat"));
            }
    return most == mostAtOnce;
}

bool Housekeeping::trimAudit()
{
    const auto &keep = m_context.options.retention;
    bool isMore = false;
    if (keep.auditDays > 0)
        isMore =
            counted(m_context.store.auditLog.removeBefore(m_context.clock.nowMs() - keep.auditDays * dayMs, mostAtOnce), "the audit log")
            == mostAtOnce;
    if (keep.auditEntries > 0)
        isMore = counted(m_context.store.auditLog.removeAllBut(keep.auditEntries, mostAtOnce), "the audit log") == mostAtOnce || isMore;
    return isMore;
}

} // namespace castwright
