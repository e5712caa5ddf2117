// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/PathRules.h"

#include <QDir>
#include <QFileInfo>

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
/// The path without links and "..", as far as it exists.
QString resolved(const QString &path)
{
    QString present = QDir::cleanPath(path);
    QString rest;
    while (!QFileInfo::exists(present)) {
        const QFileInfo info(present);
        if (info.isSymLink()) // to nowhere: what would be made through it lies at its target
            return resolved(QDir(info.absolutePath()).absoluteFilePath(info.symLinkTarget()) + rest);
        if (info.isRoot() || info.absolutePath() == present)
            break;
        rest = u'/' + info.fileName() + rest;
        present = info.absolutePath();
    }
    return QString(QFileInfo(present).canonicalFilePath() + rest);
}
} // namespace

PathRules::PathRules(const ServiceOptions &options)
    : m_isRestricted(options.isReachable)
    , m_folders{options.dataDir + u"/media"_s, options.dataDir + u"/recordings"_s}
{
    m_folders += options.allowedFolders;
}

Result<> PathRules::check(const Caller &caller, const QString &path, const QString &field) const
{
    if (!m_isRestricted || path.isEmpty() || caller.keyId.isEmpty())
        return {};
    const QString real = resolved(path);
    const bool isAllowed = std::ranges::any_of(m_folders, [&](const QString &folder) {
        const QString allowed = resolved(folder);
        return real == allowed || real.startsWith(allowed.endsWith(u'/') ? allowed : QString(allowed + u'/'));
    });
    if (isAllowed)
        return {};
    return fail(
        ErrorCode::Forbidden,
        u"%1 must lie in the media or recordings folder, because other machines can reach this server. Start it with --allow-path to allow "
        "another folder, or upload the file to the media library."_s.arg(field),
        field);
}

} // namespace castwright
