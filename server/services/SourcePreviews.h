// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/SourceInputs.h"

#include <QHash>
#include <QObject>
#include <QTimer>

#include <functional>
#include <memory>

namespace castwright {

struct ServiceContext;
struct Studio;

/// Sources that run for being looked at before they are added: one program of its own per studio, which ends when nobody looks any more.
/// Thread: server.
class SourcePreviews : public QObject {
public:
    explicit SourcePreviews(const ServiceContext &context) : m_context(context) {}
    ~SourcePreviews() override;

    /// The engine's program that shows what is looked at.
    static QString programId(const QString &studioId) { return QStringLiteral("preview-") + studioId; }

    /// `isHeard` plays its sound on the studio's monitoring device.
    void look(const Studio &studio, const Source &source, bool isHeard, std::function<void(Result<SourcePreview>)> done);

private:
    struct Running {
        Source source;
        bool isHeard = false;
        std::unique_ptr<QTimer> end;
    };
    void run(const Studio &studio, const Source &source, bool isHeard);

    const ServiceContext &m_context;
    QHash<QString, std::shared_ptr<Running>> m_running; ///< by studio
};

} // namespace castwright
