// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/UseCaseCatalog.h"

namespace castwright {

void UseCaseCatalog::add(UseCase row)
{
    const QString id = QString::fromLatin1(row.id);
    Q_ASSERT_X(!m_index.contains(id), "UseCaseCatalog", row.id);
    m_index.insert(id, m_rows.size());
    m_rows.push_back(std::move(row));
}

const UseCase *UseCaseCatalog::find(const QString &id) const
{
    const auto found = m_index.constFind(id);
    return found == m_index.constEnd() ? nullptr : &m_rows[*found];
}

void UseCaseCatalog::invoke(const QString &id, const CallContext &context, const QJsonObject &input, const Done &done) const
{
    CW_OWN_THREAD(m_thread);
    const UseCase *row = find(id);
    if (!row)
        return done(fail(ErrorCode::NotFound, QStringLiteral("There is no use case %1.").arg(id)));
    if (m_shuttingDown)
        return done(fail(ErrorCode::ShuttingDown, QStringLiteral("The server is shutting down.")));
    if (row->effect == Effect::Read || !m_audit)
        return run(*row, context, input, done);
    run(*row, context, input, [this, row, context, input, done](Result<Outcome> result) {
        m_audit(*row, context, input, result);
        done(std::move(result));
    });
}

void UseCaseCatalog::run(const UseCase &row, const CallContext &context, const QJsonObject &input, const Done &done) const
{
    if (!context.caller.holds(row.scope)) {
        Error error;
        error.code = ErrorCode::MissingScope;
        error.requiredScope = Codec<Scope>::text(row.scope);
        error.message = QStringLiteral("This key lacks the scope %1.").arg(error.requiredScope);
        return done(std::unexpected(error));
    }
    const bool isKey = !context.caller.keyId.isEmpty();
    if (row.effect == Effect::Write && !m_writeEnabled && isKey)
        return done(fail(ErrorCode::WriteDisabled, QStringLiteral("Changes through the API are switched off on this server.")));
    row.run(context, input, done);
}

} // namespace castwright
