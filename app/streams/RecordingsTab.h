// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "streams/ArtifactTab.h"

namespace castwright {

/// The recordings of a stream; one can be begun and stopped by hand. Thread: main.
class RecordingsTab : public ArtifactTab {
    Q_OBJECT

public:
    RecordingsTab(ServerLink &link, const QString &serverAddress, QWidget *parent = nullptr);

protected:
    QString stateText(const QString &state) const override;
    void showButtons() override;
    void showLive() override { showButtons(); }

private:
    QString running() const;

    QPushButton *m_start = nullptr;
    QPushButton *m_stop = nullptr;
};

} // namespace castwright
