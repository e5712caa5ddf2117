// SPDX-License-Identifier: GPL-3.0-or-later
#include "DemoShow.h"

#include <QJsonArray>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
const QString demoName = u"Demo show"_s;
}

void DemoShow::run(Finished finished)
{
    m_finished = std::move(finished);
    call("studio.list", {{u"limit"_s, 200}}, [self = shared_from_this()](const QJsonObject &page) {
        const QJsonArray studios = page.value(u"data").toArray();
        for (const auto &studio : studios)
            if (studio[u"name"].toString() == demoName) {
                self->m_studioId = studio[u"id"].toString();
                return self->goLive();
            }
        self->call("studio.create", {{u"name"_s, demoName}}, [self](const QJsonObject &made) { self->build(made.value(u"id").toString()); });
    });
}

void DemoShow::build(const QString &studioId)
{
    m_studioId = studioId;
    const QJsonObject pattern{{u"studioId"_s, studioId}, {u"name"_s, u"Test pattern"_s}, {u"kind"_s, u"testPattern"_s},
                              {u"testPattern"_s, QJsonObject{{u"pattern"_s, u"motion"_s}, {u"tone"_s, true}}}};
    const QJsonObject title{{u"studioId"_s, studioId}, {u"name"_s, u"Title"_s}, {u"kind"_s, u"text"_s},
                            {u"text"_s, QJsonObject{{u"text"_s, u"Castwright demo  {clock}"_s}, {u"sizePx"_s, 56}, {u"outlinePx"_s, 3}}}};
    const QJsonObject recording{{u"studioId"_s, studioId}, {u"name"_s, u"Recording"_s}, {u"kind"_s, u"file"_s}};
    const auto self = shared_from_this();
    call("source.create", pattern, [self, title, recording](const QJsonObject &) {
        self->call("source.create", title, [self, recording](const QJsonObject &) {
            self->call("destination.create", recording, [self](const QJsonObject &) { self->goLive(); });
        });
    });
}

void DemoShow::goLive()
{
    call("stream.goLive", {{u"studioId"_s, m_studioId}}, [self = shared_from_this()](const QJsonObject &) { self->m_finished(self->m_studioId); });
}

void DemoShow::call(const char *useCase, const QJsonObject &input, std::function<void(const QJsonObject &)> next)
{
    m_catalog.invoke(QString::fromLatin1(useCase), {m_caller, 0}, input, [self = shared_from_this(), next = std::move(next)](const Result<Outcome> &result) {
        if (!result)
            return self->m_finished(std::unexpected(result.error()));
        next(result->toJson());
    });
}

} // namespace castwright
