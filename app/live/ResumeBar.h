// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QFrame>

class QLabel;

namespace castwright {

/// After a crash: "you were live to X and Y", with one button to go on and one to leave it. Hidden otherwise. Thread: main.
class ResumeBar : public QFrame {
    Q_OBJECT

public:
    explicit ResumeBar(ServerLink &link, QWidget *parent = nullptr);

private:
    void ask();
    void answer(bool isDiscarded);

    ServerLink &m_link;
    QLabel *m_text;
    QString m_studioId;
};

} // namespace castwright
