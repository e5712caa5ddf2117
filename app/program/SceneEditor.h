// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "program/CanvasMath.h"

#include <QJsonObject>
#include <QObject>
#include <QSet>
#include <QTimer>

#include <optional>

namespace castwright {

class EditHistory;
class StudioMirror;

/// The placed items of the scene that is worked on and which of them are chosen. While something is dragged the edits go out at most 30
/// times a second and the own picture of them is shown; the drag as a whole is one step of the history. Thread: main.
class SceneEditor : public QObject {
    Q_OBJECT

public:
    SceneEditor(StudioMirror &mirror, EditHistory &history);

    bool isVertical() const { return m_isVertical; }
    void setVertical(bool isVertical);
    QString sceneId() const { return m_sceneId; }
    /// Bottom first.
    const QList<SceneItem> &items() const { return m_items; }
    QSizeF canvasSize() const;
    /// Empty while unknown.
    QSizeF sourceSize(const QString &sourceId) const;
    QString sourceName(const QString &sourceId) const;

    const QSet<QString> &selection() const { return m_selection; }
    QList<SceneItem> selectedItems() const;
    /// Items of a group are chosen together.
    void select(const QSet<QString> &itemIds);
    void selectSource(const QString &sourceId);

    /// Shows and sends changed items without a step of the history, until commit() or cancel().
    void preview(const QList<SceneItem> &changed);
    void commit(const QString &text);
    void cancel();
    /// preview() and commit() in one.
    void change(const QList<SceneItem> &changed, const QString &text);

    void nudge(QPointF by);
    void align(canvas::Align align);
    void setFit(FitMode fit);
    void resetTransform();
    void group(const QString &name);
    void ungroup();
    /// "Group 1", or the next number that is free.
    QString freeGroupName() const;
    void toggleLock();
    void toggleVisible();
    void removeSelected();
    /// In z-order; +1 is one up, a large number is to the top.
    void raise(int steps);
    void copyTransform();
    void pasteTransform();
    bool hasTransform() const { return m_copied.has_value(); }
    void duplicateSelected();

Q_SIGNALS:
    void itemsChanged();
    void selectionChanged();

private:
    void reload();
    QSet<QString> withGroups(const QSet<QString> &itemIds) const;
    void send();
    QJsonObject inputOf(const QList<SceneItem> &items) const;
    void applyToSelection(const QString &text, const std::function<void(SceneItem &)> &change);

    StudioMirror &m_mirror;
    EditHistory &m_history;
    QString m_sceneId;
    bool m_isVertical = false;
    QList<SceneItem> m_items;
    std::optional<QList<SceneItem>> m_before; ///< set while a drag goes on
    QSet<QString> m_selection;
    std::optional<SceneItem> m_copied;
    QTimer m_sending;
    bool m_isDirty = false;
};

} // namespace castwright
