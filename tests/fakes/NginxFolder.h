// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "fakes/PeerProcess.h"

#include <QHash>
#include <QTemporaryDir>

namespace castwright::tests {

/// One nginx in a folder of its own: the prefix, the configuration made from a template in fixtures/, the process.
/// Thread: the one that made it.
class NginxFolder {
public:
    /// Starts nginx with fixtures/<fixture>, each @KEY@ in it replaced by values[KEY], and waits until `port` answers.
    bool start(const QString &fixture, QHash<QString, QString> values, quint16 port);
    PeerProcess &process() { return m_process; }
    /// A path below the prefix.
    QString path(const QString &name) const { return m_folder.filePath(name); }
    QString errorLog() const;
    QString lastError() const { return m_error; }

private:
    bool fail(const QString &error);

    QTemporaryDir m_folder;
    PeerProcess m_process;
    QString m_error;
};

} // namespace castwright::tests
