// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/Result.h"
#include "services/Caller.h"
#include "services/ServiceOptions.h"

namespace castwright {

/// Which files and folders of this machine a caller may name. Everything while the server answers to this machine alone; once others can
/// reach it, a key is not enough to read or write anywhere: only the media and recordings folders and those named with --allow-path. The
/// owner at the keyboard is not restricted. Thread: server.
class PathRules {
public:
    explicit PathRules(const ServiceOptions &options);

    /// Forbidden, naming `field` and the remedy. Links are followed first; what does not exist yet is judged by the folder it would be made
    /// in.
    Result<> check(const Caller &caller, const QString &path, const QString &field) const;

private:
    bool m_isRestricted;
    QStringList m_folders;
};

} // namespace castwright
