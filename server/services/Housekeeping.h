// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QTimer>

namespace castwright {

class MediaLibrary;
struct ServiceContext;

/// Throws away what nobody will ask for again: announced uploads that never came, and chat messages and audit entries beyond what
/// ServiceOptions::Retention keeps. In small pieces, so that nobody waits. Thread: server.
class Housekeeping {
public:
    Housekeeping(const ServiceContext &context, MediaLibrary &library);

    /// Now, and from now on every ten minutes.
    void start();
    /// One round; another follows soon when there was too much for one.
    void tidy();

private:
    void dropExpiredUploads();
    bool trimChat();
    bool trimAudit();

    const ServiceContext &m_context;
    MediaLibrary &m_library;
    QTimer m_timer;
};

} // namespace castwright
