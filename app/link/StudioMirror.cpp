// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/StudioMirror.h"

#include "words/ServerText.h"

#include <algorithm>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
/// Lists come in the order of ids; people gave them another.
QJsonArray byPosition(const QJsonObject &page)
{
    QList<QJsonObject> rows;
    for (const auto &row : page.value(u"data").toArray())
        rows += row.toObject();
    std::ranges::stable_sort(rows, {}, [](const QJsonObject &row) { return row.value(u"position").toInt(); });
    QJsonArray out;
    for (const QJsonObject &row : std::as_const(rows))
        out += row;
    return out;
}
} // namespace

StudioMirror::StudioMirror(ServerLink &link) : m_link(link)
{
    connect(&link, &ServerLink::eventReceived, this, &StudioMirror::onEvent);
}

void StudioMirror::choose(const QString &studioId)
{
    if (studioId == m_studioId)
        return;
    m_studioId = studioId;
    m_studio = {};
    m_sources = m_scenes = m_destinations = {};
    m_status = {};
    m_loading.clear();
    Q_EMIT studioChosen();
    Q_EMIT studioChanged();
    for (const QString &part : {u"studio"_s, u"source"_s, u"scene"_s, u"destination"_s, u"stream"_s})
        reload(part);
}

QJsonObject StudioMirror::sceneById(const QString &id) const
{
    for (const auto &scene : m_scenes)
        if (scene[u"id"].toString() == id)
            return scene.toObject();
    return {};
}

QJsonObject StudioMirror::programScene() const
{
    return sceneById(m_studio.value(u"programSceneId").toString());
}

QJsonObject StudioMirror::editedScene() const
{
    return isStudioMode() ? sceneById(m_studio.value(u"previewSceneId").toString()) : programScene();
}

void StudioMirror::load(const QString &useCase, std::function<void(const QJsonObject &)> take)
{
    // One question at a time for each part: what changes while it is under way is asked once more when the answer is there. So fifty
    // changes in a row cost a few readings, not fifty.
    if (m_loading.contains(useCase)) {
        m_loading[useCase] = std::move(take);
        return;
    }
    m_loading.insert(useCase, {});
    const QString asked = m_studioId;
    QJsonObject input{{u"studioId"_s, asked}};
    if (useCase.endsWith(u".list"))
        input.insert(u"limit"_s, 200);
    m_link.call(useCase, input, this, [this, useCase, asked, take = std::move(take)](const Result<QJsonObject> &result) {
        if (asked != m_studioId)
            return; // another studio was chosen meanwhile
        const auto again = m_loading.take(useCase);
        if (again)
            load(useCase, again);
        if (result)
            take(*result);
        else if (result.error().code != ErrorCode::NotFound)
            Q_EMIT failed(result.error().message);
    });
}

void StudioMirror::reload(const QString &part)
{
    if (m_studioId.isEmpty())
        return;
    if (part == u"studio")
        load(u"studio.get"_s, [this](const QJsonObject &studio) {
            m_studio = studio;
            Q_EMIT studioChanged();
        });
    else if (part == u"source")
        load(u"source.list"_s, [this](const QJsonObject &page) {
            m_sources = byPosition(page);
            Q_EMIT sourcesChanged();
        });
    else if (part == u"scene")
        load(u"scene.list"_s, [this](const QJsonObject &page) {
            m_scenes = byPosition(page);
            Q_EMIT scenesChanged();
        });
    else if (part == u"destination")
        load(u"destination.list"_s, [this](const QJsonObject &page) {
            m_destinations = byPosition(page);
            Q_EMIT destinationsChanged();
        });
    else if (part == u"stream")
        load(u"stream.status"_s, [this](const QJsonObject &status) {
            m_status = status;
            Q_EMIT statusChanged();
        });
}

void StudioMirror::onEvent(const EventPtr &event)
{
    if (event->studioId != m_studioId)
        return;
    if (event->type == u"audio.levels") {
        Q_EMIT levelsChanged(event->data);
        return;
    }
    if (event->type == u"chat.message") {
        Q_EMIT chatMessage(event->data);
        return;
    }
    const QString part = event->type.section(u'.', 0, 0);
    const bool isStatus = event->type.endsWith(u"status_changed") || part == u"stream";
    if (event->type == u"stream.status") { // carries what it tells
        m_status = serverText::translated(event->data);
        Q_EMIT statusChanged();
        return;
    }
    reload(isStatus ? u"stream"_s : part);
    if (part == u"destination" && !isStatus)
        reload(u"stream"_s);
}

void StudioMirror::act(const QString &useCase, QJsonObject input, std::function<void(const QJsonObject &)> done)
{
    tryAct(useCase, std::move(input), this, [this, done = std::move(done)](const Result<QJsonObject> &result) {
        if (!result)
            Q_EMIT failed(result.error().message);
        else if (done)
            done(*result);
    });
}

void StudioMirror::tryAct(const QString &useCase, QJsonObject input, QObject *receiver, ServerLink::Callback callback)
{
    input.insert(u"studioId"_s, m_studioId);
    m_link.call(useCase, input, receiver, std::move(callback));
}

} // namespace castwright
