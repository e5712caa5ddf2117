// SPDX-License-Identifier: GPL-3.0-or-later
#include "services/ChannelList.h"
#include "services/ProxyService.h"
#include "services/ServiceContext.h"
#include "services/XtreamAccount.h"

#include <QUrl>

/// Lists of channels that become streams, and the guide that belongs to them.
namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr qint64 maxListBytes = 64LL * 1024 * 1024;
const QString guideKey = u"proxy.guideUrl"_s;
} // namespace

void ProxyService::importChannels(const CallContext &call, const ProxyImport &input, std::function<void(Result<ProxyDocument>)> done)
{
    if (input.text.isEmpty() == input.url.isEmpty())
        return done(std::unexpected(fieldError(u"url"_s, u"or text must be given, one of them"_s)));
    if (!input.text.isEmpty())
        return done(takeChannels(call, input.text.toUtf8(), {}));
    if (const auto allowed = m_relay->checkUrl(input.url, u"url"_s); !allowed)
        return done(std::unexpected(allowed.error()));
    // Xtream's servers have the guide beside the list, and do not say so in it.
    const auto account = XtreamAccount::of(QUrl(input.url));
    const QString guide = account ? account->guideUrl() : QString();
    m_relay->fetchText(input.url, maxListBytes, [this, call, done, guide](const Result<QByteArray> &text) {
        done(text ? takeChannels(call, *text, guide) : Result<ProxyDocument>(std::unexpected(text.error())));
    });
}

Result<ProxyDocument> ProxyService::takeChannels(const CallContext &call, const QByteArray &text, const QString &guideBeside)
{
    CW_TRY(ChannelList list, ChannelList::parse(text, m_settings.maxStreams));
    if (list.guideUrl.isEmpty())
        list.guideUrl = guideBeside;
    QJsonArray made;
    QJsonArray refused;
    ScopedTransaction transaction(m_context.database); // ten thousand channels are one write
    for (const ListedChannel &channel : list.channels) {
        ProxyStreamConfig config;
        config.url = channel.url;
        config.userAgent = channel.userAgent;
        if (!channel.referrer.isEmpty())
            config.headers.insert(u"Referer"_s, channel.referrer);
        for (const auto &[key, value] : {std::pair{u"name"_s, channel.name},
                                         {u"tvg_id"_s, channel.guideId},
                                         {u"logo"_s, channel.logo},
                                         {u"category"_s, channel.group}})
            if (!value.isEmpty())
                config.metadata.insert(key, value);
        const auto stream = create(call, config);
        if (stream)
            made.append(QJsonObject{{u"stream_id"_s, stream->document.value(u"stream_id")}, {u"name"_s, channel.name}});
        else
            refused.append(QJsonObject{{u"name"_s, channel.name}, {u"error"_s, stream.error().message}});
    }
    if (!list.guideUrl.isEmpty() && m_relay->checkUrl(list.guideUrl, u"url"_s))
        CW_CHECK(m_context.store.settings.setValue(guideKey, m_context.secrets.seal(Secret(list.guideUrl))));
    CW_CHECK(transaction.commit());
    return ProxyDocument{{{u"imported"_s, made.size()},
                          {u"streams"_s, made},
                          {u"refused"_s, refused},
                          {u"skipped"_s, list.skipped},
                          {u"has_guide"_s, !list.guideUrl.isEmpty()}}};
}

bool ProxyService::hasGuide() const
{
    return m_context.store.settings.value(guideKey).value_or(std::nullopt).has_value();
}

void ProxyService::guide(std::function<void(Result<QByteArray>)> done)
{
    const auto sealed = m_context.store.settings.value(guideKey).value_or(std::nullopt);
    const auto url = sealed ? m_context.secrets.open(*sealed) : Result<Secret>(fail(ErrorCode::NotFound, QString()));
    if (!url)
        return done(fail(ErrorCode::NotFound, u"No list with a guide was imported."_s));
    m_relay->fetchText(url->reveal(), maxListBytes, std::move(done));
}

} // namespace castwright
