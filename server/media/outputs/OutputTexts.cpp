// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/outputs/OutputTexts.h"

using namespace Qt::StringLiterals;

namespace castwright::media {

QString remedyFor(OutputReason reason)
{
    switch (reason) {
    case OutputReason::None:
        return {};
    case OutputReason::Dns:
        return u"Check the server address for typing errors and whether this computer is online."_s;
    case OutputReason::Refused:
        return u"Check the port in the address, and that the server is running."_s;
    case OutputReason::Unreachable:
        return u"Check the network connection of this computer."_s;
    case OutputReason::Timeout:
        return u"Check the address, and whether a firewall blocks it."_s;
    case OutputReason::Tls:
        return u"Check the host name and this computer's date; for a server of your own, give its certificate authority in the destination."_s;
    case OutputReason::WrongKey:
        return u"Copy the stream key from the platform's page again; it may have been reset."_s;
    case OutputReason::InUse:
        return u"End the other stream, or wait until the server has noticed that it is gone."_s;
    case OutputReason::Stalled:
        return u"The uplink may be too slow or the server overloaded; a lower bitrate helps."_s;
    case OutputReason::Reset:
        return u"It is tried again by itself; if this repeats, check the platform's page for the stream's state."_s;
    case OutputReason::CodecUnsupported:
        return u"Choose H.264 with AAC for this destination."_s;
    case OutputReason::DiskFull:
        return u"Free some space or choose another folder, then retry."_s;
    case OutputReason::File:
        return u"Check that the folder exists and may be written to."_s;
    case OutputReason::Encoder:
        return u"See the studio's encoder messages."_s;
    case OutputReason::Configuration:
        return u"Correct the destination's settings."_s;
    case OutputReason::Rejected:
        return u"Check the address and the platform's page for the reason."_s;
    }
    return {};
}

QString failureMessage(const OutputFailure &failure)
{
    QString text = failure.text;
    if (!text.isEmpty())
        text[0] = text[0].toUpper();
    if (!text.isEmpty() && !text.endsWith(u'.'))
        text += u'.';
    const QString remedy = remedyFor(failure.reason);
    return remedy.isEmpty() ? text : QString(text + u' ' + remedy);
}

} // namespace castwright::media
