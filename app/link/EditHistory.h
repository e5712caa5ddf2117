// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/StudioMirror.h"

#include <QHash>
#include <QUndoStack>

namespace castwright {

/// Edits of the chosen studio that can be taken back. An edit is a use case; taking it back is another one, worked out from what the mirror
/// shows before the edit. A thing that was deleted and comes back has a new id, so the history knows the new name of every old one. Thread:
/// main.
class EditHistory : public QObject {
    Q_OBJECT

public:
    /// One use case of a step back or forth.
    struct Step {
        QString useCase;
        QJsonObject input;
        QString revives; ///< the old id of what this step makes again
    };
    using Steps = QList<Step>;

    explicit EditHistory(StudioMirror &mirror);

    /// Runs the use case and remembers how to take it back: "<noun>.update", "source.create", "scene.create", "source.delete",
    /// "scene.delete". Edits with the same `gesture` (a drag, a fader) become one. Anything else runs without being remembered.
    void edit(const QString &text, const QString &useCase, const QJsonObject &input, const QString &gesture = {});
    /// The same with `before` as what an update takes back to, for a gesture whose steps were already shown.
    void editFrom(const QString &text, const QString &useCase, const QJsonObject &input, const QJsonObject &before);

    /// An edit that somebody else ran, with the way back and forth.
    void remember(const QString &text, Steps back, Steps forth);

    QUndoStack &stack() { return m_stack; }

    /// For commands: runs steps one after another; a failure is told and ends them.
    void run(Steps steps);

private:
    Steps inverseOf(const QString &useCase, const QJsonObject &input) const;
    Steps revivalOf(const QString &useCase, const QJsonObject &input) const;
    QJsonObject objectOf(const QString &noun, const QJsonObject &input) const;
    QJsonValue renamed(const QJsonValue &value) const;

    StudioMirror &m_mirror;
    QUndoStack m_stack;
    QHash<QString, QString> m_newNames;
};

} // namespace castwright
