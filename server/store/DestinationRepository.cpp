// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/DestinationRepository.h"

namespace castwright {

namespace {
// What is shown of the key is made from it, never stored.
Column<Destination> streamKey(const SecretStore &secrets)
{
    auto column = secretColumn("stream_key", &Destination::streamKey, secrets);
    column.read = [read = column.read](const QVariant &stored, Destination &row) -> Result<> {
        CW_CHECK(read(stored, row));
        row.streamKeyMasked = row.streamKey.masked();
        return {};
    };
    return column;
}

// The field table leaves write-only fields out of JSON, so the passphrase has a column of its own. Read after "srt".
Column<Destination> srtPassphrase(const SecretStore &secrets)
{
    return {QStringLiteral("srt_passphrase"),
            [&secrets](const Destination &row) {
                return row.srt && !row.srt->passphrase.isEmpty() ? QVariant(secrets.seal(row.srt->passphrase)) : QVariant(QStringLiteral(""));
            },
            [&secrets](const QVariant &stored, Destination &row) -> Result<> {
                if (!row.srt || stored.toString().isEmpty())
                    return {};
                CW_TRY(row.srt->passphrase, secrets.open(stored.toString()));
                return {};
            }};
}

TableShape<Destination> destinationShape(const SecretStore &secrets)
{
    return {"destinations", "studio_id", &Destination::studioId, "destination", {
        column("name", &Destination::name),
        column("kind", &Destination::kind),
        column("platform", &Destination::platform),
        column("url", &Destination::url),
        streamKey(secrets),
        column("enabled", &Destination::enabled),
        column("canvas", &Destination::canvas),
        column("encoding", &Destination::encoding),
        column("srt", &Destination::srt),
        srtPassphrase(secrets),
        column("hls", &Destination::hls),
        column("file", &Destination::file),
        column("ca_file", &Destination::caFile),
        column("max_attempts", &Destination::maxAttempts),
        column("position", &Destination::position),
        column("created_at", &Destination::createdAt),
        column("updated_at", &Destination::updatedAt),
        column("revision", &Destination::revision),
    }};
}
} // namespace

DestinationRepository::DestinationRepository(Database &database, const SecretStore &secrets) : EntityRepository(database, destinationShape(secrets)) {}

} // namespace castwright
