// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streams/ArtifactTab.h"

namespace castwright {

/// The clips of a stream. Thread: main.
class ClipsTab : public ArtifactTab {
    Q_OBJECT

public:
    ClipsTab(ServerLink &link, const QString &serverAddress, QWidget *parent = nullptr);

protected:
    QString stateText(const QString &state) const override;
};

} // namespace castwright
