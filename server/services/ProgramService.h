// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/LiveStatus.h"
#include "services/BinaryAnswer.h"
#include "services/StudioInputs.h"
#include "services/UseCaseCatalog.h"

namespace castwright {

struct ServiceContext;

struct ScreenshotInput {
    QString studioId;
    CanvasKind canvas = CanvasKind::Main;
    QString sceneId;
};
template <>
struct Describe<ScreenshotInput> {
    static constexpr const char *name = "ScreenshotInput";
    static constexpr auto fields()
    {
        return Fields{field("studioId", &ScreenshotInput::studioId, "Which studio.").path(),
                      field("canvas", &ScreenshotInput::canvas, "Which picture."),
                      field("sceneId", &ScreenshotInput::sceneId, "A scene instead of what is on program.").length(0, 64)};
    }
};

/// Looking at the program: a still picture. Thread: server.
class ProgramService {
public:
    explicit ProgramService(const ServiceContext &context) : m_context(context) {}
    void registerUseCases(UseCaseCatalog &catalog);

    void screenshot(const CallContext &call, const ScreenshotInput &input, std::function<void(Result<BinaryAnswer>)> done);

private:
    const ServiceContext &m_context;
};

} // namespace castwright
