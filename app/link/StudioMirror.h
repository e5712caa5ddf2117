// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "link/ServerLink.h"

#include <QHash>
#include <QJsonArray>
#include <QTimer>

namespace castwright {

/// What the window shows of the studio that is chosen: read by use cases, read again when an event says that it changed. Keeps no rule.
/// Thread: main.
class StudioMirror : public QObject {
    Q_OBJECT

public:
    explicit StudioMirror(ServerLink &link);

    void choose(const QString &studioId);
    QString studioId() const { return m_studioId; }
    const QJsonObject &studio() const { return m_studio; }
    const QJsonArray &sources() const { return m_sources; }
    const QJsonArray &scenes() const { return m_scenes; }
    const QJsonArray &destinations() const { return m_destinations; }
    const QJsonObject &status() const { return m_status; }
    QJsonObject programScene() const;
    ServerLink &link() { return m_link; }

    /// A use case on the chosen studio: studioId is added to the input. A failure is told by failed().
    void act(const QString &useCase, QJsonObject input, std::function<void(const QJsonObject &)> done = {});
    /// The same, giving the failure to the caller, who shows it at the field.
    void tryAct(const QString &useCase, QJsonObject input, QObject *receiver, ServerLink::Callback callback);

    /// The scene that is worked on: the preview in studio mode, else the one on program.
    QJsonObject editedScene() const;
    QJsonObject sceneById(const QString &id) const;
    bool isStudioMode() const { return m_studio.value(QStringLiteral("studioMode")).toBool(); }

Q_SIGNALS:
    /// Another studio; everything shown so far is of the past.
    void studioChosen();
    void studioChanged();
    void sourcesChanged();
    void scenesChanged();
    void destinationsChanged();
    void statusChanged();
    void levelsChanged(const QJsonObject &levels);
    void chatMessage(const QJsonObject &message);
    void failed(const QString &message);

private:
    void onEvent(const EventPtr &event);
    void reload(const QString &part);
    void load(const QString &useCase, std::function<void(const QJsonObject &)> take);

    ServerLink &m_link;
    QString m_studioId;
    QJsonObject m_studio;
    QJsonArray m_sources;
    QJsonArray m_scenes;
    QJsonArray m_destinations;
    QJsonObject m_status;
    QHash<QString, std::function<void(const QJsonObject &)>>
        m_loading; ///< questions under way, and what is to be asked once more after each
};

} // namespace castwright
