// SPDX-License-Identifier: GPL-3.0-or-later
#include "link/EditHistory.h"

#include <QJsonDocument>
#include <QUndoCommand>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
class StepsCommand final : public QUndoCommand {
public:
    StepsCommand(EditHistory &history, const QString &text, EditHistory::Steps back, EditHistory::Steps forth, QString gesture)
        : QUndoCommand(text)
        , m_history(history)
        , m_back(std::move(back))
        , m_forth(std::move(forth))
        , m_gesture(std::move(gesture))
    {}
    void undo() override { m_history.run(m_back); }
    void redo() override
    {
        if (!std::exchange(m_isDone, true)) // it ran before it was remembered
            return;
        m_history.run(m_forth);
    }
    int id() const override { return m_gesture.isEmpty() ? -1 : 1; }
    bool mergeWith(const QUndoCommand *other) override
    {
        const auto *next = static_cast<const StepsCommand *>(other);
        if (next->m_gesture != m_gesture)
            return false;
        m_forth = next->m_forth;
        return true;
    }

private:
    EditHistory &m_history;
    EditHistory::Steps m_back;
    EditHistory::Steps m_forth;
    QString m_gesture;
    bool m_isDone = false;
};

QString idField(const QString &noun)
{
    return noun + u"Id"_s;
}

QJsonObject findById(const QJsonArray &rows, const QString &id)
{
    for (const auto &row : rows)
        if (row[u"id"].toString() == id)
            return row.toObject();
    return {};
}

/// What can be written of an object that was read, so that it can be made again.
QJsonObject writable(const QString &noun, const QJsonObject &object)
{
    static const QStringList sourceFields{u"name"_s,   u"kind"_s,       u"testPattern"_s, u"color"_s,  u"image"_s, u"text"_s,    u"media"_s, u"screen"_s,
                                          u"camera"_s, u"audioInput"_s, u"network"_s,     u"stream"_s, u"scene"_s, u"filters"_s, u"audio"_s};
    static const QStringList sceneFields{u"name"_s, u"items"_s, u"verticalItems"_s};
    QJsonObject out;
    const QString kind = object.value(u"kind").toString();
    for (const QString &field : noun == u"source" ? sourceFields : sceneFields) {
        const bool isOtherKind =
            noun == u"source" && field != u"name" && field != u"kind" && field != u"audio" && field != u"filters" && field != kind;
        if (object.contains(field) && !object.value(field).isNull() && !isOtherKind)
            out.insert(field, object.value(field));
    }
    return out;
}
} // namespace

EditHistory::EditHistory(StudioMirror &mirror) : m_mirror(mirror)
{
    m_stack.setUndoLimit(200);
    connect(&mirror, &StudioMirror::studioChosen, this, [this] {
        m_stack.clear();
        m_newNames.clear();
    });
}

void EditHistory::edit(const QString &text, const QString &useCase, const QJsonObject &input, const QString &gesture)
{
    Steps back = inverseOf(useCase, input);
    m_mirror.act(useCase, input, [this, text, useCase, input, gesture, back = std::move(back)](const QJsonObject &made) mutable {
        const QString noun = useCase.section(u'.', 0, 0);
        Steps forth{{useCase, input, {}}};
        if (useCase.endsWith(u".create")) {
            const QString id = made.value(u"id").toString();
            back = {{noun + u".delete"_s, {{idField(noun), id}}, {}}};
            forth.first().revives = id;
        }
        if (!back.isEmpty())
            m_stack.push(new StepsCommand(*this, text, std::move(back), std::move(forth), gesture));
    });
}

void EditHistory::editFrom(const QString &text, const QString &useCase, const QJsonObject &input, const QJsonObject &before)
{
    m_mirror.act(useCase, input, [this, text, useCase, input, before](const QJsonObject &) {
        m_stack.push(new StepsCommand(*this, text, {{useCase, before, {}}}, {{useCase, input, {}}}, {}));
    });
}

void EditHistory::remember(const QString &text, Steps back, Steps forth)
{
    m_stack.push(new StepsCommand(*this, text, std::move(back), std::move(forth), {}));
}

void EditHistory::run(Steps steps)
{
    if (steps.isEmpty())
        return;
    const Step step = steps.takeFirst();
    m_mirror.act(step.useCase, renamed(step.input).toObject(), [this, step, steps = std::move(steps)](const QJsonObject &made) {
        if (!step.revives.isEmpty())
            m_newNames.insert(step.revives, made.value(u"id").toString());
        run(steps);
    });
}

QJsonObject EditHistory::objectOf(const QString &noun, const QJsonObject &input) const
{
    const QString id = input.value(idField(noun)).toString();
    if (noun == u"studio")
        return m_mirror.studio();
    return findById(noun == u"source" ? m_mirror.sources() : noun == u"scene" ? m_mirror.scenes() : m_mirror.destinations(), id);
}

EditHistory::Steps EditHistory::inverseOf(const QString &useCase, const QJsonObject &input) const
{
    const QString noun = useCase.section(u'.', 0, 0);
    if (useCase == u"source.delete" || useCase == u"scene.delete")
        return revivalOf(useCase, input);
    if (!useCase.endsWith(u".update"))
        return {};
    const QJsonObject object = objectOf(noun, input);
    QJsonObject back;
    for (auto it = input.begin(); it != input.end(); ++it) {
        if (it.key() == idField(noun))
            back.insert(it.key(), it.value());
        else if (it->isObject() && object.value(it.key()).isObject()) { // fields of a part: only those that were named
            QJsonObject part;
            const QJsonObject named = it->toObject();
            for (auto field = named.begin(); field != named.end(); ++field)
                part.insert(field.key(), object.value(it.key()).toObject().value(field.key()));
            back.insert(it.key(), part);
        } else if (it.key() == u"streamKey") {
            return {}; // write-only: the old one is not known here
        } else {
            back.insert(it.key(), object.value(it.key()));
        }
    }
    return {{useCase, back, {}}};
}

EditHistory::Steps EditHistory::revivalOf(const QString &useCase, const QJsonObject &input) const
{
    const QString noun = useCase.section(u'.', 0, 0);
    const QString id = input.value(idField(noun)).toString();
    QJsonObject made = writable(noun, objectOf(noun, input));
    if (made.isEmpty())
        return {};
    if (noun == u"scene")
        return {{u"scene.create"_s, made, id}};
    made.insert(u"place"_s, false);
    Steps out{{u"source.create"_s, made, id}};
    for (const auto &scene : m_mirror.scenes()) { // back to where it stood
        const bool wasThere = QJsonDocument(scene.toObject()).toJson().contains(id.toUtf8());
        if (wasThere)
            out += Step{u"scene.update"_s,
                        {{u"sceneId"_s, scene[u"id"]}, {u"items"_s, scene[u"items"]}, {u"verticalItems"_s, scene[u"verticalItems"]}},
                        {}};
    }
    return out;
}

QJsonValue EditHistory::renamed(const QJsonValue &value) const
{
    if (m_newNames.isEmpty())
        return value;
    if (value.isString()) {
        QString name = value.toString();
        for (auto it = m_newNames.find(name); it != m_newNames.end(); it = m_newNames.find(name))
            name = *it;
        return name;
    }
    if (value.isArray()) {
        QJsonArray out;
        for (const auto &element : value.toArray())
            out += renamed(element);
        return out;
    }
    if (value.isObject()) {
        QJsonObject out = value.toObject();
        for (auto it = out.begin(); it != out.end(); ++it)
            *it = renamed(*it);
        return out;
    }
    return value;
}

} // namespace castwright
