// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "Server.h"
#include "fakes/TestHttp.h"
#include "running/OpenApiChecker.h"

#include <QJsonDocument>
#include <QJsonObject>
#include <QTemporaryDir>

namespace castwright::tests {

/// A real server on a free port with a temporary data directory, and its owner's first API key. Every answer to its clients is held against the
/// server's own openapi.json; one that is not as promised fails the test that saw it.
class RunningServer {
public:
    explicit RunningServer(ServerOptions options = {});
    ~RunningServer();

    /// Empty when it runs; otherwise why it does not.
    QString error() const { return m_error; }
    quint16 port() const { return m_port; }
    QByteArray key() const { return m_key; }
    QString dataDir() const { return m_folder.path(); }
    /// What the answers were held against, and what was seen.
    OpenApiChecker &contract() { return *m_contract; }
    Server &server() { return *m_server; }
    const ServerInfo &info() const { return m_info; }

    /// With the owner's key.
    TestHttp http() const { return http(m_key); }
    TestHttp http(const QByteArray &key) const;

    /// Makes a studio (or what `path` names) and returns its JSON; fails the test when the answer is not 201.
    QJsonObject create(const QByteArray &path, const QJsonObject &body) const;
    /// A key with these scopes only.
    QByteArray keyWith(const QStringList &scopes) const;
    QJsonObject get(const QByteArray &path) const;
    /// Runs a piece of code on the server thread and waits for it.
    void onServerThread(std::function<void()> work);

private:
    QTemporaryDir m_folder;
    std::unique_ptr<Server> m_server;
    ServerInfo m_info;
    QString m_error;
    QByteArray m_key;
    quint16 m_port = 0;
    std::shared_ptr<OpenApiChecker> m_contract;
};

} // namespace castwright::tests
