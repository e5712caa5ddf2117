// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/schema/EventFields.h"

#include "domain/Chat.h"
#include "domain/LiveStatus.h"
#include "graphql/execution/SourceStream.h"
#include "graphql/schema/ErrorValues.h"
#include "graphql/schema/GlobalId.h"
#include "graphql/schema/Names.h"

namespace castwright::graphql {

using namespace Qt::StringLiterals;

namespace {
/// The plain id of the studio that was asked for; empty for all.
GraphqlResult<QString> studioOf(const FieldContext &context)
{
    return GlobalId::plain(context.argument(u"studioId").toString(), u"Studio");
}

bool concerns(const Event &event, const QString &studioId)
{
    return studioId.isEmpty() || event.studioId == studioId;
}
} // namespace

std::shared_ptr<SourceStream> followEvents(EventBus &events, const Caller &caller, const QString &field, EventFilter filter)
{
    auto stream = std::make_shared<SourceStream>();
    auto listener = std::make_shared<QObject>(); // who ends it ends the listening
    stream->onCancel([listener] {});
    QObject::connect(&events, &EventBus::published, listener.get(),
                     [weak = std::weak_ptr(stream), account = caller.accountId, field, filter = std::move(filter)](const EventPtr &event) {
                         const auto target = weak.lock();
                         if (!target || event->accountId != account)
                             return;
                         if (auto value = filter(*event)) {
                             ValueObject out;
                             out.insert(field, std::move(*value));
                             target->publish(std::move(out));
                         }
                     });
    return stream;
}

EventFields::EventFields(EventBus &events, TypeWriter &types, Bindings &bindings) : m_events(events), m_types(types), m_bindings(bindings)
{
    types.add(u"ChangeAction"_s,
              description(u"What happened to something."_s) + u"enum ChangeAction {\n"_s + description(u"It is new."_s, 2)
                  + u"  CREATED\n"_s + description(u"It is different now."_s, 2) + u"  UPDATED\n"_s + description(u"It is gone."_s, 2)
                  + u"  DELETED\n}\n"_s);
    for (const auto &[noun, type] :
         {std::pair(u"studio"_s, u"Studio"_s), std::pair(u"scene"_s, u"Scene"_s), std::pair(u"source"_s, u"Source"_s),
          std::pair(u"destination"_s, u"Destination"_s), std::pair(u"media"_s, u"MediaAsset"_s), std::pair(u"webhook"_s, u"Webhook"_s)})
        addChanges(noun, type);
    addStates(u"chatMessageReceived"_s, types.outputObject(objectShape<ChatMessage>()), {u"chat.message"_s},
              u"Every message of the chat."_s);
    addStates(u"liveStatusChanged"_s, types.outputObject(objectShape<StreamStatus>()),
              {u"stream.live"_s, u"stream.offline"_s, u"stream.status"_s},
              u"Going live and offline, and the figures once a second between."_s);
    addStates(u"destinationStatusChanged"_s, types.outputObject(objectShape<DestinationStatus>()), {u"destination.status_changed"_s},
              u"Every change of state of a destination."_s);
    addStates(u"sourceStatusChanged"_s, types.outputObject(objectShape<SourceStatus>()), {u"source.status_changed"_s},
              u"Every change of state of a source."_s);
    addStates(u"audioLevelsMeasured"_s, types.outputObject(objectShape<AudioLevels>()), {u"audio.levels"_s},
              u"How loud it is, ten times a second while a program runs."_s);
    addAll();
}

void EventFields::add(const QString &field, const QString &arguments, const QString &type, const QString &about,
                      const std::function<EventFilter(const FieldContext &)> &filterOf)
{
    m_sdl +=
        description(about + u" Needs the scope stream:read."_s, 2) + u"  "_s + field + u"(\n"_s + arguments + u"  ): "_s + type + u"!\n"_s;
    m_bindings.subscribers.insert(
        u"Subscription."_s + field,
        [this, field, filterOf](const FieldContext &context) -> std::expected<std::shared_ptr<SourceStream>, GraphqlError> {
            const Caller &caller = RequestScope::of(context).caller;
            if (!caller.holds(Scope::StreamRead))
                return std::unexpected(
                    graphqlError({ErrorCode::MissingScope, u"This key lacks the scope stream:read."_s, {}, {}, 0, u"stream:read"_s}));
            if (const auto studio = studioOf(context); !studio)
                return std::unexpected(studio.error());
            return followEvents(m_events, caller, field, filterOf(context));
        });
}

namespace {
const QString &studioArgument()
{
    static const QString text = description(u"Of this studio alone; of all when absent."_s, 4) + u"    studioId: ID\n"_s;
    return text;
}
} // namespace

void EventFields::addChanges(const QString &noun, const QString &type)
{
    const QString member = type.left(1).toLower() + type.mid(1);
    const QString change = type + u"Change"_s;
    m_types.add(change,
                description(u"A change of a %1."_s.arg(type)) + u"type "_s + change + u" {\n"_s + description(u"What happened."_s, 2)
                    + u"  action: ChangeAction!\n"_s + description(u"Its global id."_s, 2) + u"  id: ID!\n"_s
                    + description(u"What it is like now; null when it is gone."_s, 2) + u"  "_s + member + u": "_s + type + u"\n}\n"_s);
    add(member + u"Changed"_s, studioArgument(), change, u"Every new, changed and deleted %1."_s.arg(type),
        [noun, member, type](const FieldContext &context) -> EventFilter {
            const QString studioId = studioOf(context).value_or(QString());
            return [noun, member, type, studioId](const Event &event) -> std::optional<Value> {
                const QString verb = event.type.section(u'.', 1);
                if (event.type.section(u'.', 0, 0) != noun || !concerns(event, studioId))
                    return {};
                if (verb != u"created" && verb != u"updated" && verb != u"deleted")
                    return {};
                ValueObject out;
                out.insert(u"action"_s, verb.toUpper());
                out.insert(u"id"_s, GlobalId::encode(type, event.data.value(u"id"_s).toString()));
                out.insert(member, verb == u"deleted" ? Value() : Value(event.data));
                return out;
            };
        });
}

void EventFields::addStates(const QString &field, const QString &type, const QStringList &eventTypes, const QString &about)
{
    add(field, studioArgument(), type, about, [eventTypes](const FieldContext &context) -> EventFilter {
        const QString studioId = studioOf(context).value_or(QString());
        return [eventTypes, studioId](const Event &event) -> std::optional<Value> {
            return eventTypes.contains(event.type) && concerns(event, studioId) ? std::optional(Value(event.data)) : std::nullopt;
        };
    });
}

void EventFields::addAll()
{
    m_types.add(u"Event"_s,
                description(u"Something that happened, as /v1/events and webhooks tell it."_s) + u"type Event {\n"_s
                    + description(u"Opaque, sortable by time."_s, 2) + u"  id: ID!\n"_s + description(u"For example scene.updated."_s, 2)
                    + u"  type: String!\n"_s + description(u"When it happened, UTC."_s, 2) + u"  time: Time!\n"_s
                    + description(u"The studio it concerns, if any."_s, 2) + u"  studioId: ID\n"_s
                    + description(u"What it is about, as REST writes it, with plain ids."_s, 2) + u"  data: JSON!\n}\n"_s);
    add(u"eventsPublished"_s,
        studioArgument() + description(u"Only these types; stream.* are all that begin so. Absent is all but figures."_s, 4)
            + u"    types: [String!]\n"_s,
        u"Event"_s, u"Everything that happens."_s, [](const FieldContext &context) -> EventFilter {
            const QString studioId = studioOf(context).value_or(QString());
            const Value given = context.argument(u"types");
            QStringList types;
            for (qsizetype i = 0; i < given.size(); ++i)
                types.append(given.at(i).toString());
            return [types, studioId](const Event &event) -> std::optional<Value> {
                const bool isWanted =
                    types.isEmpty() ? !event.isHighRate : std::any_of(types.begin(), types.end(), [&event](const QString &type) {
                        return type.endsWith(u'*') ? event.type.startsWith(QStringView(type).chopped(1)) : event.type == type;
                    });
                if (!isWanted || !concerns(event, studioId))
                    return {};
                ValueObject out;
                out.insert(u"id"_s, event.id);
                out.insert(u"type"_s, event.type);
                out.insert(u"time"_s, jsonTime(event.time));
                out.insert(u"studioId"_s, event.studioId.isEmpty() ? Value() : Value(GlobalId::encode(u"Studio", event.studioId)));
                out.insert(u"data"_s, event.data);
                return out;
            };
        });
}

QString EventFields::sdl() const
{
    return u"extend type Subscription {\n"_s + m_sdl + u"}\n\n"_s;
}

} // namespace castwright::graphql
