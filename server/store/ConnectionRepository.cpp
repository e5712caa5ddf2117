// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/ConnectionRepository.h"

namespace castwright {

namespace {
TableShape<Connection> connectionShape()
{
    return {"connections", "account_id", &Connection::accountId, "connection", {
        column("platform", &Connection::platform),
        column("display_name", &Connection::displayName),
        column("status", &Connection::status),
        column("created_at", &Connection::createdAt),
    }};
}
} // namespace

ConnectionRepository::ConnectionRepository(Database &database) : EntityRepository(database, connectionShape()) {}

} // namespace castwright
