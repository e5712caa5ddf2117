// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/Event.h"

#include <QObject>

namespace castwright {

/// Where services publish facts after commit. Thread: server; listeners on other threads connect queued.
class EventBus : public QObject {
    Q_OBJECT

public:
    using QObject::QObject;

    /// Numbers the event and hands it to every listener.
    void publish(Event event);

Q_SIGNALS:
    void published(const castwright::EventPtr &event);

private:
    quint64 m_sequence = 0;
};

} // namespace castwright
