// SPDX-License-Identifier: GPL-3.0-or-later
#include "store/SourceRepository.h"

namespace castwright {

namespace {
TableShape<Source> sourceShape()
{
    return {"sources",
            "studio_id",
            &Source::studioId,
            "source",
            {
                column("name", &Source::name),
                column("kind", &Source::kind),
                column("test_pattern", &Source::testPattern),
                column("color", &Source::color),
                column("image", &Source::image),
                column("text", &Source::text),
                column("media", &Source::media),
                column("screen", &Source::screen),
                column("camera", &Source::camera),
                column("audio_input", &Source::audioInput),
                column("network", &Source::network),
                column("scene", &Source::scene),
                column("stream", &Source::stream),
                column("filters", &Source::filters),
                column("audio", &Source::audio),
                column("position", &Source::position),
                column("created_at", &Source::createdAt),
                column("updated_at", &Source::updatedAt),
                column("revision", &Source::revision),
            }};
}
} // namespace

SourceRepository::SourceRepository(Database &database) : EntityRepository(database, sourceShape()) {}

} // namespace castwright
