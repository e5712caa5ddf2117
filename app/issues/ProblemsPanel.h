// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/Dock.h"

class QLabel;

namespace castwright {

class ProblemList;

/// What is wrong, where, and what to do; Enter or a click leads there. Thread: main.
class ProblemsPanel : public Dock {
    Q_OBJECT

public:
    explicit ProblemsPanel(ProblemList &problems, QWidget *parent = nullptr);

Q_SIGNALS:
    void sourceWanted(const QString &sourceId);
    void destinationWanted(const QString &destinationId);

protected:
    void changeEvent(QEvent *event) override;

private:
    void rebuild();

    ProblemList &m_problems;
    QVBoxLayout *m_rows;
    QLabel *m_empty;
    bool m_wasDark = false; ///< the theme that the rows are coloured for
};

} // namespace castwright
