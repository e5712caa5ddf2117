// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ProxyStreamRepository.h"

namespace castwright {

namespace {
Column<ProxyStream> config(const SecretStore &secrets)
{
    return {QStringLiteral("config"),
            [&secrets](const ProxyStream &row) { return QVariant(secrets.seal(Secret(QString::fromUtf8(toJsonText(row.config))))); },
            [&secrets](const QVariant &stored, ProxyStream &row) -> Result<> {
                CW_TRY(const Secret text, secrets.open(stored.toString()));
                CW_TRY(row.config, fromJson<ProxyStreamConfig>(QJsonDocument::fromJson(text.reveal().toUtf8()).object()));
                return {};
            }};
}

TableShape<ProxyStream> proxyStreamShape(const SecretStore &secrets)
{
    return {"proxy_streams",
            "account_id",
            &ProxyStream::accountId,
            "stream",
            {
                column("kind", &ProxyStream::kind),
                config(secrets),
                column("created_at", &ProxyStream::createdAt),
                column("updated_at", &ProxyStream::updatedAt),
                column("revision", &ProxyStream::revision),
            }};
}
} // namespace

ProxyStreamRepository::ProxyStreamRepository(Database &database, const SecretStore &secrets) : EntityRepository(database, proxyStreamShape(secrets)) {}

} // namespace castwright
