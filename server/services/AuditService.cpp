// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/AuditService.h"

#include "base/Log.h"
#include "services/ServiceContext.h"

namespace castwright {

namespace {
constexpr qsizetype mostWaiting = 1000;

const char *doorName(Door door)
{
    switch (door) {
    case Door::Window: return "window";
    case Door::Rest: return "rest";
    case Door::Graphql: return "graphql";
    case Door::CommandLine: return "commandLine";
    case Door::Internal: return "internal";
    }
    return "";
}

// The most specific id the input names: a source before its studio.
QString resourceOf(const QJsonObject &input)
{
    QString studioId;
    for (auto it = input.begin(); it != input.end(); ++it) {
        if (it.key() == u"studioId")
            studioId = it->toString();
        else if (it.key().endsWith(u"Id"))
            return it->toString();
    }
    return studioId;
}
} // namespace

AuditService::AuditService(const ServiceContext &context) : m_context(context)
{
    m_timer.setSingleShot(true);
    m_timer.setInterval(500);
    QObject::connect(&m_timer, &QTimer::timeout, &m_timer, [this] { flush(); });
}

void AuditService::attach(UseCaseCatalog &catalog)
{
    catalog.setAudit([this](const UseCase &useCase, const CallContext &call, const QJsonObject &input, const Result<Outcome> &result) {
        note(useCase, call, input, result);
    });
}

void AuditService::note(const UseCase &useCase, const CallContext &call, const QJsonObject &input, const Result<Outcome> &result)
{
    const std::string_view wire = result ? std::string_view("ok") : errorRow(result.error().code).wire;
    m_waiting.append({call.caller.accountId, call.caller.keyId, QString::fromLatin1(doorName(call.caller.door)), QString::fromLatin1(useCase.id), resourceOf(input).left(64),
                      QString::fromLatin1(wire.data(), static_cast<qsizetype>(wire.size())), m_context.clock.nowMs()});
    if (m_waiting.size() >= mostWaiting)
        flush();
    else if (!m_timer.isActive())
        m_timer.start();
}

void AuditService::flush()
{
    if (m_waiting.isEmpty())
        return;
    if (auto kept = m_context.store.auditLog.append(m_waiting); !kept)
        qCWarning(logServices).noquote() << m_waiting.size() << "entries of the audit log are lost:" << kept.error().message;
    m_waiting.clear();
}

} // namespace castwright
