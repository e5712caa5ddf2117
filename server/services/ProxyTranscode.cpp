// SPDX-License-Identifier: GPL-3.0-or-later
#include "base/Log.h"
#include "services/ProxyService.h"
#include "services/ProxyViews.h"
#include "services/ServiceContext.h"
#include "services/UseCaseBinding.h"

#include <QJsonDocument>

#include <algorithm>

/// Streams that are encoded anew by a profile, and the profiles.
namespace castwright {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype mostTranscodeProfiles = 500;

QMap<QString, QString> valuesOf(const ProxyStreamConfig &config)
{
    QMap<QString, QString> out;
    for (auto it = config.profileVariables.begin(); it != config.profileVariables.end(); ++it)
        out.insert(it.key(), proxyviews::metadataText(*it));
    return out;
}

bool isHls(const ProxyStreamConfig &config, const QStringList &arguments)
{
    if (!config.outputFormat.isEmpty())
        return config.outputFormat == u"hls";
    const qsizetype format = arguments.indexOf(u"-f"_s);
    return format >= 0 && arguments.value(format + 1) == u"hls";
}
} // namespace

void ProxyService::registerTranscoding(UseCaseCatalog &catalog)
{
    const char *text = "One act of the stream proxy, in the words of its contract.";
    catalog.add(bindUseCase("proxy.transcode", Scope::SourcesWrite, Effect::Write, "Relay a stream encoded anew", text, this,
                            &ProxyService::transcode));
    catalog.add(bindUseCase("proxy.sign", Scope::SourcesWrite, Effect::Read, "Sign a stream's address for a viewer",
                            "Good until it expires and, where an IP address is named, from there alone.", this, &ProxyService::sign));
    catalog.add(
        bindUseCase("proxy.profiles", Scope::SourcesRead, Effect::Read, "List transcoding profiles", text, this, &ProxyService::profiles));
    catalog.add(bindUseCase("proxy.saveProfile", Scope::SourcesWrite, Effect::Write, "Save a transcoding profile",
                            "Makes it, or puts it in the place of one's own of that name.", this, &ProxyService::saveProfile));
    catalog.add(bindUseCase("proxy.deleteProfile", Scope::SourcesWrite, Effect::Write, "Delete a transcoding profile", text, this,
                            &ProxyService::removeProfile));
}

std::optional<ProfileTemplate> ProxyService::profileOf(const QString &profile) const
{
    if (profile.startsWith(u'-'))
        return ProfileTemplate(profile);
    if (const QJsonObject own = m_profiles.value(profile).toObject(); !own.isEmpty())
        return ProfileTemplate(own.value(u"parameters").toString());
    const auto found =
        std::ranges::find_if(builtInProfiles(), [&profile](const BuiltInProfile &each) { return profile == QLatin1String(each.name); });
    return found == builtInProfiles().end() ? std::nullopt : std::optional(ProfileTemplate(QString::fromLatin1(found->text)));
}

Result<ProxyDocument> ProxyService::transcode(const CallContext &call, const ProxyStreamConfig &input)
{
    ProxyStreamConfig config = input;
    if (config.profile.isEmpty())
        config.profile = u"default"_s;
    if (!config.resolver.isEmpty())
        return fail(ErrorCode::InvalidRequest, u"Resolvers are not run by this server; name the address of the media itself."_s,
                    u"resolver"_s);
    if (!config.outputFormat.isEmpty() && config.outputFormat != u"hls" && config.outputFormat != u"mpegts")
        return std::unexpected(fieldError(u"outputFormat"_s, u"must be mpegts or hls"_s));
    const auto profile = profileOf(config.profile);
    if (!profile)
        return fail(ErrorCode::InvalidRequest,
                    u"There is no profile %1. There are: %2."_s.arg(config.profile, profileTexts().keys().join(u", ")), u"profile"_s);
    CW_CHECK(profile->plan(valuesOf(config)));
    return make(call, config);
}

void ProxyService::addTranscoding(const ProxyStream &stream, RelaySpec &spec) const
{
    if (stream.config.profile.isEmpty())
        return;
    const auto profile = profileOf(stream.config.profile);
    auto plan = profile ? profile->plan(valuesOf(stream.config))
                        : Result<TranscodePlan>(fail(ErrorCode::NotFound, u"there is no such profile any more"_s));
    if (!plan) {
        qCWarning(logServices).noquote() << "profile" << stream.config.profile << "of" << stream.id
                                         << "cannot be used, the default is:" << plan.error().message;
        plan = ProfileTemplate(QString::fromLatin1(builtInProfiles().first().text)).plan({});
    }
    spec.transcode = *plan;
}

/// What the answer to POST /transcode says beyond that of any stream.
void ProxyService::describeTranscoding(const ProxyStream &stream, QJsonObject &view) const
{
    const auto profile = profileOf(stream.config.profile);
    QMap<QString, QString> values = profile ? profile->variables() : QMap<QString, QString>();
    values.insert(valuesOf(stream.config));
    const QStringList arguments = profile ? profile->arguments(values) : QStringList();
    const bool givesHls = isHls(stream.config, arguments);
    QJsonObject variables;
    for (auto it = values.begin(); it != values.end(); ++it)
        variables.insert(it.key(), it.value());
    view.insert(u"stream_type"_s, u"transcoded"_s);
    view.insert(u"format"_s, givesHls ? u"hls"_s : u"mpegts"_s);
    view.insert(u"stream_endpoint"_s, view.value(givesHls ? u"playlist_url"_s : u"direct_url"_s));
    view.insert(u"profile"_s, stream.config.profile);
    view.insert(u"profile_variables"_s, variables);
    view.insert(u"ffmpeg_args"_s, QJsonArray::fromStringList(arguments));
    view.insert(u"message"_s, u"Transcoded stream created successfully"_s);
}

QJsonObject ProxyService::profileTexts() const
{
    QJsonObject out;
    for (const BuiltInProfile &each : builtInProfiles())
        out.insert(QLatin1String(each.name), QLatin1String(each.description));
    for (auto it = m_profiles.begin(); it != m_profiles.end(); ++it)
        out.insert(it.key(), it->toObject().value(u"description"));
    return out;
}

/// By what opens on this machine, not by what is listed.
QJsonObject ProxyService::acceleration() const
{
    const QStringList encoders = m_context.engine.availableEncoders();
    QString type;
    for (const QString &each : {u"nvenc"_s, u"qsv"_s, u"amf"_s, u"videotoolbox"_s, u"vaapi"_s})
        for (const QString &encoder : encoders)
            if (type.isEmpty() && encoder.endsWith(each))
                type = each;
    return {{u"enabled"_s, !type.isEmpty()},
            {u"available"_s, !type.isEmpty()},
            {u"type"_s, type.isEmpty() ? QJsonValue() : QJsonValue(type)},
            {u"encoders"_s, QJsonArray::fromStringList(encoders)}};
}

Result<ProxyDocument> ProxyService::profiles(const CallContext &, const Nothing &)
{
    QJsonArray rows;
    QJsonObject defaults;
    const auto add = [&](const QString &name, const QString &description, const QString &text, bool isBuiltIn) {
        const QMap<QString, QString> variables = ProfileTemplate(text).variables();
        QJsonObject own;
        for (auto it = variables.begin(); it != variables.end(); ++it) {
            own.insert(it.key(), it.value());
            if (isBuiltIn && !defaults.contains(it.key()))
                defaults.insert(it.key(), it.value());
        }
        rows.append(QJsonObject{{u"name"_s, name},
                                {u"description"_s, description},
                                {u"parameters"_s, text},
                                {u"variables"_s, own},
                                {u"built_in"_s, isBuiltIn}});
    };
    for (const BuiltInProfile &each : builtInProfiles())
        add(QString::fromLatin1(each.name), QString::fromLatin1(each.description), QString::fromLatin1(each.text), true);
    for (auto it = m_profiles.begin(); it != m_profiles.end(); ++it)
        add(it.key(), it->toObject().value(u"description").toString(), it->toObject().value(u"parameters").toString(), false);
    return ProxyDocument{{{u"profiles"_s, rows}, {u"hardware_acceleration"_s, acceleration()}, {u"default_variables"_s, defaults}}};
}

Result<> ProxyService::keepProfiles(const QJsonObject &profiles)
{
    CW_CHECK(m_context.store.settings.setValue(profilesKey, QString::fromUtf8(QJsonDocument(profiles).toJson(QJsonDocument::Compact))));
    m_profiles = profiles;
    return {};
}

Result<ProxyDocument> ProxyService::saveProfile(const CallContext &call, const ProxyProfile &input)
{
    if (std::ranges::any_of(builtInProfiles(), [&input](const BuiltInProfile &each) { return input.name == QLatin1String(each.name); }))
        return fail(ErrorCode::Conflict, u"The profile %1 is always there and cannot be changed; choose another name."_s.arg(input.name),
                    u"name"_s);
    CW_CHECK(ProfileTemplate(input.parameters).plan({}));
    QJsonObject profiles = m_profiles;
    profiles.insert(input.name, QJsonObject{{u"description"_s, input.description}, {u"parameters"_s, input.parameters}});
    CW_CHECK(checkRoom(static_cast<int>(profiles.size()) - 1, mostTranscodeProfiles, "profiles"));
    CW_CHECK(keepProfiles(profiles));
    CW_TRY(const auto streams, all(call));
    for (const ProxyStream &stream : streams)
        if (stream.config.profile == input.name)
            m_relay->setStream(specOf(stream));
    return ProxyDocument{{{u"message"_s, u"Profile saved"_s}, {u"name"_s, input.name}}};
}

Result<ProxyDocument> ProxyService::removeProfile(const CallContext &call, const ProxyProfileName &input)
{
    if (!m_profiles.contains(input.name))
        return fail(ErrorCode::NotFound, u"There is no profile %1 of your own."_s.arg(input.name));
    CW_TRY(const auto streams, all(call));
    if (std::ranges::any_of(streams, [&input](const ProxyStream &stream) { return stream.config.profile == input.name; }))
        return fail(ErrorCode::Conflict, u"Streams use the profile %1. Delete them first."_s.arg(input.name));
    QJsonObject profiles = m_profiles;
    profiles.remove(input.name);
    CW_CHECK(keepProfiles(profiles));
    return ProxyDocument{{{u"message"_s, u"Profile deleted"_s}, {u"name"_s, input.name}}};
}

} // namespace castwright
