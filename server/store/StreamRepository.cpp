// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StreamRepository.h"

#include "store/PolicySecret.h"

namespace castwright {

namespace {
template <class M>
Column<StoredStream> inherited(const char *name, M Stream::*member)
{
    return column<StoredStream, M>(name, static_cast<M StoredStream::*>(member));
}

// What is shown of the addresses is made by the service; here only whether it is open is kept beside the sealed list.
Column<StoredStream> pullEnabled()
{
    return {QStringLiteral("pull_enabled"), [](const StoredStream &row) { return QVariant(row.pull ? row.pull->enabled : true); },
            [](const QVariant &stored, StoredStream &row) -> Result<> {
                if (row.ingestMode == IngestMode::Pull)
                    row.pull = PullSource{{}, stored.toBool()};
                return {};
            }};
}

TableShape<StoredStream> streamShape(const SecretStore &secrets)
{
    return {"streams",
            "account_id",
            static_cast<QString StoredStream::*>(&Stream::accountId),
            "stream",
            {
                inherited("name", &Stream::name),
                inherited("description", &Stream::description),
                secretColumn("stream_key", &StoredStream::key, secrets),
                column("key_hash", &StoredStream::keyHash),
                inherited("playback_id", &Stream::playbackId),
                inherited("ingest_mode", &Stream::ingestMode),
                secretColumn("pull_urls", &StoredStream::pullUrls, secrets),
                secretColumn("srt_passphrase", &StoredStream::srtPassphrase, secrets),
                pullEnabled(),
                inherited("record", &Stream::record),
                inherited("dvr_sec", &Stream::dvrSec),
                inherited("conflict", &Stream::conflict),
                inherited("renditions", &Stream::renditions),
                inherited("monitoring", &Stream::monitoring),
                inherited("playback_policy", &Stream::playbackPolicy),
                policySecretColumn<StoredStream>(static_cast<PlaybackPolicy StoredStream::*>(&Stream::playbackPolicy), secrets),
                inherited("dvr_chapters", &Stream::dvrChapters),
                inherited("dvr_chapter_sec", &Stream::dvrChapterSec),
                inherited("dvr_retention_days", &Stream::dvrRetentionDays),
                inherited("clip_retention_days", &Stream::clipRetentionDays),
                inherited("enabled", &Stream::enabled),
                inherited("created_at", &Stream::createdAt),
                inherited("updated_at", &Stream::updatedAt),
                inherited("revision", &Stream::revision),
            }};
}
} // namespace

StreamRepository::StreamRepository(Database &database, const SecretStore &secrets)
    : EntityRepository(database, streamShape(secrets))
    , m_database(database)
{}

Result<StoredStream> StreamRepository::findBy(const QString &sql, const QString &value)
{
    QString accountId;
    QString id;
    CW_CHECK(m_database.query(sql, {value}, [&](const SqlRow &row) {
        accountId = row.text(0);
        id = row.text(1);
    }));
    if (id.isEmpty())
        return fail(ErrorCode::NotFound, QStringLiteral("There is no such stream."));
    return find(accountId, id);
}

Result<StoredStream> StreamRepository::findByKeyHash(const QString &keyHash)
{
    return findBy(QStringLiteral("SELECT account_id,id FROM streams WHERE key_hash=?"), keyHash);
}

Result<StoredStream> StreamRepository::findAnywhere(const QString &id)
{
    return findBy(QStringLiteral("SELECT account_id,id FROM streams WHERE id=?"), id);
}

} // namespace castwright
