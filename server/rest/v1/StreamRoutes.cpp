// SPDX-License-Identifier: GPL-3.0-or-later
#include "rest/RestBinding.h"

namespace castwright {

std::span<const RestBinding> streamRoutes()
{
    static constexpr RestBinding rows[] = {
        {"GET", "/v1/studios/{id:studioId}/stream-status", "stream.status", 200},
        {"POST", "/v1/studios/{id:studioId}/go-live", "stream.goLive", 200},
        {"POST", "/v1/studios/{id:studioId}/go-offline", "stream.goOffline", 200},
        {"POST", "/v1/studios/{id:studioId}/preflight", "stream.preflight", 200},
        {"GET", "/v1/studios/{id:studioId}/audio-levels", "audio.levels", 200},
        {"GET", "/v1/studios/{id:studioId}/screenshot", "program.screenshot", 200},
        {"GET", "/v1/studios/{id:studioId}/replay", "replay.get", 200},
        {"POST", "/v1/studios/{id:studioId}/replay", "replay.start", 200},
        {"DELETE", "/v1/studios/{id:studioId}/replay", "replay.stop", 200},
        {"POST", "/v1/studios/{id:studioId}/replay/save", "replay.save", 201},
        {"GET", "/v1/listening-devices", "audio.listeningDevices", 200},
        {"GET", "/v1/uplink", "uplink.get", 200},
        {"POST", "/v1/uplink", "uplink.measure", 200},
        {"GET", "/v1/session", "session.resumable", 200},
        {"POST", "/v1/session/resume", "session.resume", 200},
    };
    return rows;
}

} // namespace castwright
