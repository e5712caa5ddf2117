// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QList>
#include <QObject>
#include <QStringList>

namespace castwright {

class StudioMirror;

/// One thing that is wrong now: where, what, and what to do about it.
struct Problem {
    enum class Weight { Warning, Error };
    enum class Kind { Source, Destination, Program, Machine };
    Kind kind = Kind::Program;
    QString id; ///< of the source or destination
    QString place;
    QString text;
    QString remedy;
    Weight weight = Weight::Warning;
    friend bool operator==(const Problem &, const Problem &) = default;
};

/// What is wrong with the chosen studio, worked out of its status; a cured problem is gone with the next status. Thread: main.
class ProblemList : public QObject {
    Q_OBJECT

public:
    explicit ProblemList(StudioMirror &mirror);
    /// The gravest first.
    const QList<Problem> &problems() const { return m_problems; }
    /// What does not work though the server runs, as health.get says it; stays until the program is started anew.
    void setServerWarnings(const QStringList &warnings);

Q_SIGNALS:
    void changed();

private:
    void work();

    StudioMirror &m_mirror;
    QList<Problem> m_problems;
    QStringList m_serverWarnings;
};

} // namespace castwright
