// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ProgramService.h"

#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"

namespace castwright {

void ProgramService::registerUseCases(UseCaseCatalog &catalog)
{
    catalog.add(bindAsyncUseCase("program.screenshot", Scope::StreamRead, Effect::Read, "Take a screenshot",
                                 "The program's next frame, or any scene, as PNG at the size of the canvas.", this,
                                 &ProgramService::screenshot));
}

void ProgramService::screenshot(const CallContext &call, const ScreenshotInput &input, std::function<void(Result<BinaryAnswer>)> done)
{
    const auto studio = m_context.studio(call, input.studioId);
    if (!studio)
        return done(std::unexpected(studio.error()));
    if (input.canvas == CanvasKind::Vertical && !studio->verticalCanvas)
        return done(
            std::unexpected(fieldError(QStringLiteral("canvas"), QStringLiteral("is vertical, but the studio has no vertical canvas"))));
    ProgramView view{input.canvas, ProgramView::Kind::Program, {}};
    if (!input.sceneId.isEmpty()) {
        if (!m_context.store.scenes.find(studio->id, input.sceneId))
            return done(std::unexpected(fieldError(QStringLiteral("sceneId"), QStringLiteral("is no scene of this studio"))));
        view.kind = ProgramView::Kind::Scene;
        view.sceneId = input.sceneId;
    }
    m_context.engine.screenshot(studio->id, view, [done = std::move(done)](Result<QByteArray> png) {
        if (!png)
            return done(std::unexpected(std::move(png.error())));
        done(BinaryAnswer{QStringLiteral("image/png"), std::move(*png)});
    });
}

} // namespace castwright
