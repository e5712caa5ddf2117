// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/RestBinding.h"

namespace castwright {

std::span<const RestBinding> ingestRoutes()
{
    static constexpr RestBinding rows[] = {
        {"GET", "/v1/streams", "stream.list", 200},
        {"POST", "/v1/streams", "stream.create", 201},
        {"GET", "/v1/streams/{id:streamId}", "stream.get", 200},
        {"PATCH", "/v1/streams/{id:streamId}", "stream.update", 200},
        {"DELETE", "/v1/streams/{id:streamId}", "stream.delete", 204},
        {"POST", "/v1/streams/{id:streamId}/rotate-key", "stream.rotateKey", 200},
        {"GET", "/v1/streams/{id:streamId}/live", "stream.live", 200},
        {"POST", "/v1/streams/{id:streamId}/disconnect", "stream.disconnect", 200},
        {"POST", "/v1/streams/{id:streamId}/fail-over", "stream.failOver", 200},
        {"GET", "/v1/streams/{id:streamId}/thumbnail", "stream.thumbnail", 200},
        {"GET", "/v1/streams/{id:streamId}/preview", "stream.preview", 200},
        {"GET", "/v1/streams/{id:streamId}/frame", "stream.frame", 200},
        {"POST", "/v1/stream-figures", "stream.liveMany", 200},
        {"GET", "/v1/streams/{id:streamId}/keys", "streamKey.list", 200},
        {"POST", "/v1/streams/{id:streamId}/keys", "streamKey.create", 201},
        {"PATCH", "/v1/streams/{id:streamId}/keys/{streamKeyId}", "streamKey.update", 200},
        {"DELETE", "/v1/streams/{id:streamId}/keys/{streamKeyId}", "streamKey.delete", 204},
        {"POST", "/v1/stream-keys/check", "streamKey.check", 200},
        {"GET", "/v1/streams/{id:streamId}/targets", "pushTarget.list", 200},
        {"POST", "/v1/streams/{id:streamId}/targets", "pushTarget.create", 201},
        {"PATCH", "/v1/streams/{id:streamId}/targets/{targetId}", "pushTarget.update", 200},
        {"DELETE", "/v1/streams/{id:streamId}/targets/{targetId}", "pushTarget.delete", 204},
        {"POST", "/v1/streams/{id:streamId}/targets/{targetId}/retry", "pushTarget.retry", 200},
        {"GET", "/v1/targets/{targetId}", "pushTarget.get", 200},
        {"POST", "/v1/targets/of-streams", "pushTarget.listMany", 200},
        {"POST", "/v1/streams/{id:streamId}/clips", "clip.create", 201},
        {"GET", "/v1/clips", "clip.list", 200},
        {"GET", "/v1/clips/{clipId}", "clip.get", 200},
        {"PATCH", "/v1/clips/{clipId}", "clip.update", 200},
        {"DELETE", "/v1/clips/{clipId}", "clip.delete", 204},
        {"POST", "/v1/streams/{id:streamId}/recordings", "dvr.start", 201},
        {"GET", "/v1/recordings", "dvr.list", 200},
        {"GET", "/v1/recordings/{dvrId}", "dvr.get", 200},
        {"PATCH", "/v1/recordings/{dvrId}", "dvr.update", 200},
        {"POST", "/v1/recordings/{dvrId}/stop", "dvr.stop", 200},
        {"DELETE", "/v1/recordings/{dvrId}", "dvr.delete", 204},
        {"GET", "/v1/recordings/{dvrId}/chapters", "dvr.chapters", 200},
        {"POST", "/v1/stream-sources", "stream.sourceEvents", 200},
        {"POST", "/v1/vod-uploads", "vod.create", 201},
        {"GET", "/v1/vod-uploads/{vodId}", "vod.status", 200},
        {"POST", "/v1/vod-uploads/{vodId}/complete", "vod.complete", 200},
        {"DELETE", "/v1/vod-uploads/{vodId}", "vod.abort", 204},
        {"GET", "/v1/vod/{vodId}", "vod.get", 200},
        {"DELETE", "/v1/vod/{vodId}", "vod.delete", 204},
        {"GET", "/v1/stored", "storage.artifacts", 200},
        {"GET", "/v1/signing-keys", "signingKey.list", 200},
        {"POST", "/v1/signing-keys", "signingKey.create", 201},
        {"GET", "/v1/signing-keys/{signingKeyId}", "signingKey.get", 200},
        {"DELETE", "/v1/signing-keys/{signingKeyId}", "signingKey.revoke", 200},
        {"POST", "/v1/playback-policy", "playback.setPolicy", 200},
        {"POST", "/v1/playback/{playbackId}/test", "playback.test", 200},
        {"GET", "/v1/media-retention", "retention.get", 200},
        {"PATCH", "/v1/media-retention", "retention.set", 200},
    };
    return rows;
}

} // namespace castwright
