// SPDX-License-Identifier: GPL-3.0-or-later
#include "ports/EventBus.h"

#include "base/Id.h"

namespace castwright {

void EventBus::publish(Event event)
{
    event.sequence = ++m_sequence;
    if (event.id.isEmpty())
        event.id = QStringLiteral("evt_%1").arg(randomToken(15));
    if (!event.time.isValid())
        event.time = QDateTime::currentDateTimeUtc();
    Q_EMIT published(std::make_shared<const Event>(std::move(event)));
}

} // namespace castwright
