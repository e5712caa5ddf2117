// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LiveStatus.h"
#include "domain/Source.h"
#include "services/BinaryAnswer.h"
#include "services/Listing.h"
#include "services/Merge.h"

namespace castwright {

struct SourceId {
    QString studioId;
    QString sourceId;
};
template <>
struct Describe<SourceId> {
    static constexpr const char *name = "SourceId";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &SourceId::studioId, "Which studio.").path(),
                      field("sourceId", &SourceId::sourceId, "Which source.").path()};
    }
};

struct SourceCreate {
    QString studioId;
    QString name;
    SourceKind kind = SourceKind::Color;
    std::optional<TestPatternSettings> testPattern;
    std::optional<ColorSettings> color;
    std::optional<ImageSettings> image;
    std::optional<TextSettings> text;
    std::optional<MediaSettings> media;
    std::optional<ScreenSettings> screen;
    std::optional<CameraSettings> camera;
    std::optional<AudioInputSettings> audioInput;
    std::optional<NetworkSettings> network;
    std::optional<SceneSettings> scene;
    std::optional<StreamSourceSettings> stream;
    QList<Filter> filters;
    AudioControl audio;
    QString sceneId;
    bool place = true;
};
template <>
struct Describe<SourceCreate> {
    using T = SourceCreate;
    static constexpr const char *name = "SourceCreate";
    static constexpr auto fields()
    {
        return Fields{
            field("studioId", &T::studioId, "Which studio.").path(),
            field("name", &T::name, "Shown to the producer.").required().length(1, 200).example("\"Camera 1\""),
            field("kind", &T::kind, "What it is; the settings go into the member of that name.").required().example("\"testPattern\""),
            field("testPattern", &T::testPattern, "Settings of kind testPattern."),
            field("color", &T::color, "Settings of kind color."),
            field("image", &T::image, "Settings of kind image; path or mediaId is needed."),
            field("text", &T::text, "Settings of kind text."),
            field("media", &T::media, "Settings of kind media; path, mediaId or playlist is needed."),
            field("screen", &T::screen, "Settings of kind screen."),
            field("camera", &T::camera, "Settings of kind camera."),
            field("audioInput", &T::audioInput, "Settings of kind audioInput."),
            field("network", &T::network, "Settings of kind network; url is needed."),
            field("scene", &T::scene, "Settings of kind scene; sceneId is needed."),
            field("stream", &T::stream, "Settings of kind stream; streamId is needed."),
            field("filters", &T::filters, "What its picture and sound go through, the first first.").length(0, 32),
            field("audio", &T::audio, "Volume, mute, balance, delay, monitoring, tracks."),
            field("sceneId", &T::sceneId, "Scene to place it in; absent is the one on program, or in preview in studio mode.")
                .length(0, 64),
            field("place", &T::place, "Puts it on top of a scene; false leaves it unplaced.")};
    }
};

struct SourceUpdate {
    QString studioId;
    QString sourceId;
    std::optional<QString> name;
    Merge<TestPatternSettings> testPattern;
    Merge<ColorSettings> color;
    Merge<ImageSettings> image;
    Merge<TextSettings> text;
    Merge<MediaSettings> media;
    Merge<ScreenSettings> screen;
    Merge<CameraSettings> camera;
    Merge<AudioInputSettings> audioInput;
    Merge<NetworkSettings> network;
    Merge<SceneSettings> scene;
    Merge<StreamSourceSettings> stream;
    std::optional<QList<Filter>> filters;
    Merge<AudioControl> audio;
};
template <>
struct Describe<SourceUpdate> {
    using T = SourceUpdate;
    static constexpr const char *name = "SourceUpdate";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &T::studioId, "Which studio.").path(),
                      field("sourceId", &T::sourceId, "Which source.").path(),
                      field("name", &T::name, "Shown to the producer.").length(1, 200).example("\"Camera 1\""),
                      field("testPattern", &T::testPattern, "Fields to change of a source of kind testPattern."),
                      field("color", &T::color, "Fields to change of a source of kind color."),
                      field("image", &T::image, "Fields to change of a source of kind image."),
                      field("text", &T::text, "Fields to change of a source of kind text."),
                      field("media", &T::media, "Fields to change of a source of kind media."),
                      field("screen", &T::screen, "Fields to change of a source of kind screen."),
                      field("camera", &T::camera, "Fields to change of a source of kind camera."),
                      field("audioInput", &T::audioInput, "Fields to change of a source of kind audioInput."),
                      field("network", &T::network, "Fields to change of a source of kind network."),
                      field("scene", &T::scene, "Fields to change of a source of kind scene."),
                      field("stream", &T::stream, "Fields to change of a source of kind stream."),
                      field("filters", &T::filters, "All filters; they replace those before.").length(0, 32),
                      field("audio", &T::audio, "Volume, mute, balance, delay, monitoring, tracks: fields to change.")};
    }
};

struct SourceOrder {
    QString studioId;
    QStringList sourceIds;
};
template <>
struct Describe<SourceOrder> {
    static constexpr const char *name = "SourceOrder";
    static constexpr auto fields()
    {
        return Fields{
            field("studioId", &SourceOrder::studioId, "Which studio.").path(),
            field("sourceIds", &SourceOrder::sourceIds, "All sources of the studio in the wanted order.").required().length(0, 200)};
    }
};

struct SourceList {
    QList<Source> data;
};
template <>
struct Describe<SourceList> {
    static constexpr const char *name = "SourceList";
    static constexpr auto fields() { return Fields{field("data", &SourceList::data, "In the order of the producer's list.").required()}; }
};

struct SourceSeek {
    QString studioId;
    QString sourceId;
    qint64 positionMs = 0;
};
template <>
struct Describe<SourceSeek> {
    static constexpr const char *name = "SourceSeek";
    static constexpr auto fields()
    {
        return Fields{
            field("studioId", &SourceSeek::studioId, "Which studio.").path(),
            field("sourceId", &SourceSeek::sourceId, "Which source.").path(),
            field("positionMs", &SourceSeek::positionMs, "Where to play on from.").required().range(0, 864000000).example("15000")};
    }
};

struct DeviceQuery {
    SourceKind kind = SourceKind::Camera;
};
template <>
struct Describe<DeviceQuery> {
    static constexpr const char *name = "DeviceQuery";
    static constexpr auto fields()
    {
        return Fields{field("kind", &DeviceQuery::kind, "screen, camera or audioInput.").required().example("\"camera\"")};
    }
};

struct DeviceList {
    QStringList data;
};
template <>
struct Describe<DeviceList> {
    static constexpr const char *name = "DeviceList";
    static constexpr auto fields()
    {
        return Fields{field("data", &DeviceList::data, "Names that the settings of such a source can hold.").required()};
    }
};

/// How a source would look before it is added.
struct SourcePreview {
    QByteArray picture;
    SourceState state = SourceState::Opening;
    QString message;
};
template <>
struct Describe<SourcePreview> {
    using T = SourcePreview;
    static constexpr const char *name = "SourcePreview";
    static constexpr auto fields()
    {
        return Fields{field("picture", &T::picture, "PNG, base64; 640 pixels wide at most."),
                      field("state", &T::state, "How the source does."), field("message", &T::message, "What is wrong, in words.")};
    }
};

} // namespace castwright
