// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rtmp/RtmpReply.h"

#include <initializer_list>

using namespace Qt::StringLiterals;

namespace castwright::media {

namespace {
bool containsAny(const QString &text, std::initializer_list<QLatin1String> words)
{
    for (const QLatin1String word : words)
        if (text.contains(word))
            return true;
    return false;
}
} // namespace

RtmpStatus RtmpStatus::from(const std::vector<AmfValue> &command)
{
    for (const AmfValue &value : command) {
        if (value.find("code") || value.find("description"))
            return {value.textOf("level"), value.textOf("code"), value.textOf("description"), value.textOf("tcUrl")};
    }
    return {};
}

OutputFailure rtmpRefusal(const RtmpStatus &status, const QString &key)
{
    const QString code = QString::fromUtf8(status.code.left(200));
    const QString said = QString::fromUtf8(status.description.left(300)).simplified();
    const QString both = QString(code + u' ' + said).toLower();
    const QString quote = withoutSecret(said.isEmpty() ? code : said, key);
    const QString server = quote.isEmpty() ? QString() : u" (the server says: %1)"_s.arg(quote);
    if (containsAny(both, {"already"_L1, "in use"_L1, "busy"_L1, "streamisinuse"_L1, "duplicate"_L1}))
        return {OutputReason::InUse, QString(u"somebody is already streaming with this key"_s + server), false, false};
    if (containsAny(both, {"codec"_L1, "fourcc"_L1, "unsupported video"_L1}))
        return {OutputReason::CodecUnsupported, QString(u"the server does not take this codec"_s + server), false, false};
    // BadName is the specification's word for a stream name that cannot be used; most platforms send it for a wrong key.
    if (containsAny(both, {"badname"_L1, "authmod"_L1, "auth"_L1, "denied"_L1, "forbidden"_L1, "unauthorized"_L1, "not allowed"_L1,
                           "permission"_L1, "invalid key"_L1, "stream key"_L1, "invalid stream"_L1, "no such"_L1, "wrong"_L1}))
        return {OutputReason::WrongKey, QString(u"the server does not accept the stream key"_s + server), false, false};
    return {OutputReason::Rejected, QString(u"the server refused the stream"_s + server), false, false};
}

} // namespace castwright::media
