// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "media/program/Disposer.h"

#include <QObject>
#include <QString>

#include <memory>

namespace castwright::media {

class LiveRegistry;
class RecordingFinisher;

/// What everything that hangs on a stream is given by the engine. All of it outlives the threads that call back.
struct LiveTools {
    Disposer &disposer;
    QObject &context; ///< of the server thread: calls from other threads go through it, since who is told may be gone by then
    std::shared_ptr<RecordingFinisher> finisher;
    LiveRegistry &registry;
    QString archiveFolder; ///< what is kept of streams lies below it; empty keeps nothing
};

} // namespace castwright::media
