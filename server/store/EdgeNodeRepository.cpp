// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/EdgeNodeRepository.h"

namespace castwright {

namespace {
TableShape<EdgeNode> edgeNodeShape()
{
    return {"edge_nodes",
            "account_id",
            &EdgeNode::accountId,
            "edge node",
            {
                column("name", &EdgeNode::name),
                column("base_url", &EdgeNode::baseUrl),
                column("region", &EdgeNode::region),
                column("latitude", &EdgeNode::latitude),
                column("longitude", &EdgeNode::longitude),
                column("mode", &EdgeNode::mode),
                column("capacity", &EdgeNode::capacity),
                column("created_at", &EdgeNode::createdAt),
                column("updated_at", &EdgeNode::updatedAt),
                column("revision", &EdgeNode::revision),
            }};
}
} // namespace

EdgeNodeRepository::EdgeNodeRepository(Database &database) : EntityRepository(database, edgeNodeShape()) {}

} // namespace castwright
