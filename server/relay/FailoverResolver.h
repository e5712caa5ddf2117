// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "ports/Relay.h"

#include <QPointer>

namespace castwright::relay {

class UpstreamFetch;

/// Asks somebody's own server for the address that a stream should go to next: POST with what is played and what went wrong, answered by
/// {"next_url": "..."}. One question at a time. Thread: the relay's.
class FailoverResolver : public QObject {
    Q_OBJECT

public:
    struct Question {
        QString currentUrl;
        int currentIndex = 0; ///< 0 is the primary
        int status = 0;       ///< of the answer that was none; 0 when there was no answer
        QString reason;
    };
    /// Empty when there is none, the server does not say, or the address is not allowed.
    using Done = std::function<void(const QString &nextUrl)>;

    using QObject::QObject;
    ~FailoverResolver() override;

    /// Takes the place of a question that was not answered yet.
    void ask(const RelaySettings &settings, const RelaySpec &spec, const Question &question, Done done);
    void cancel();
    bool isAsking() const { return m_fetch != nullptr; }
    qint64 askedUs() const { return m_askedUs; }

private:
    QPointer<UpstreamFetch> m_fetch;
    qint64 m_askedUs = 0;
};

} // namespace castwright::relay
