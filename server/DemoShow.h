// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/UseCaseCatalog.h"

#include <functional>
#include <memory>

namespace castwright {

/// What --demo does: a studio with a test pattern, a title, a tone and a recording destination, taken live. Uses the same use cases as
/// everybody else. A second start finds the studio it made and only takes it live. Thread: server.
class DemoShow : public std::enable_shared_from_this<DemoShow> {
public:
    using Finished = std::function<void(Result<QString>)>; ///< the studio's id

    DemoShow(UseCaseCatalog &catalog, Caller caller) : m_catalog(catalog), m_caller(std::move(caller)) {}
    void run(Finished finished);

private:
    void call(const char *useCase, const QJsonObject &input, std::function<void(const QJsonObject &)> next);
    void build(const QString &studioId);
    void goLive();

    UseCaseCatalog &m_catalog;
    Caller m_caller;
    Finished m_finished;
    QString m_studioId;
};

} // namespace castwright
