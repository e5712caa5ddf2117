// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/StudioRepository.h"

namespace castwright {

namespace {
TableShape<Studio> studioShape()
{
    return {"studios",
            "account_id",
            &Studio::accountId,
            "studio",
            {
                column("name", &Studio::name),
                column("auto_go_live", &Studio::autoGoLive),
                column("canvas", &Studio::canvas),
                column("vertical_canvas", &Studio::verticalCanvas),
                column("program_scene_id", &Studio::programSceneId),
                column("preview_scene_id", &Studio::previewSceneId),
                column("studio_mode", &Studio::studioMode),
                column("transition", &Studio::transition),
                column("slate", &Studio::slate),
                column("encoding", &Studio::encoding),
                column("master_volume_db", &Studio::masterVolumeDb),
                column("replay_buffer_sec", &Studio::replayBufferSec),
                column("monitor_device", &Studio::monitorDevice),
                column("created_at", &Studio::createdAt),
                column("updated_at", &Studio::updatedAt),
                column("revision", &Studio::revision),
            }};
}
} // namespace

StudioRepository::StudioRepository(Database &database) : EntityRepository(database, studioShape()) {}

} // namespace castwright
