// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QObject>
#include <QTimer>

#include <memory>

namespace castwright::media {

/// Tells when an address or a link of this machine came, went or changed, so that whoever waits for the network need not wait longer.
/// Several changes at once are told once, half a second after the last. Linux: rtnetlink(7), which needs no service; elsewhere Qt's network
/// information. Thread: the one that made it, with an event loop.
class NetworkWatcher : public QObject {
    Q_OBJECT

public:
    explicit NetworkWatcher(QObject *parent = nullptr);
    ~NetworkWatcher() override;
    /// False when the system does not tell.
    bool isWatching() const { return m_isWatching; }

Q_SIGNALS:
    void changed();

private:
    class Source; ///< defined per platform
    void settle();

    std::unique_ptr<Source> m_source;
    QTimer m_settling;
    bool m_isWatching = false;
};

} // namespace castwright::media
