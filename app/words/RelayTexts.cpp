// SPDX-License-Identifier: GPL-3.0-or-later
#include "words/ServerTextTable.h"

#include <QCoreApplication>

namespace castwright::serverText {

namespace {
/// What the relay and its encoder say: refused addresses, the last trouble of a stream, why it failed.
constexpr const char *relayTable[] = {
    QT_TRANSLATE_NOOP("ServerText", "The address %1"),
    QT_TRANSLATE_NOOP("ServerText", "The proxy's address %1"),
    QT_TRANSLATE_NOOP("ServerText", "must be a complete address such as https://example.org/live.m3u8"),
    QT_TRANSLATE_NOOP("ServerText", "must begin with one of %1"),
    QT_TRANSLATE_NOOP("ServerText", "names port 0"),
    QT_TRANSLATE_NOOP("ServerText", "leads to an address that is not allowed here; private and loopback addresses have a setting"),
    QT_TRANSLATE_NOOP("ServerText", "names a host that the settings do not allow"),
    QT_TRANSLATE_NOOP("ServerText", "must be a host, *.host, an address or a network such as 10.0.0.0/8"),
    QT_TRANSLATE_NOOP("ServerText", "Addresses of %1:// are not fetched from here."),
    QT_TRANSLATE_NOOP("ServerText", "Nothing here reads addresses of this kind."),
    QT_TRANSLATE_NOOP("ServerText", "Stream not found"),
    QT_TRANSLATE_NOOP("ServerText", "This stream has no failover address."),
    QT_TRANSLATE_NOOP("ServerText", "The name %1 cannot be resolved: %2."),
    QT_TRANSLATE_NOOP("ServerText", "The proxy's name %1 cannot be resolved: %2."),
    QT_TRANSLATE_NOOP("ServerText", "%1 leads to an address that is not allowed here."),
    QT_TRANSLATE_NOOP("ServerText", "The proxy %1 leads to an address that is not allowed here."),
    QT_TRANSLATE_NOOP("ServerText", "The connection to %1 failed: %2."),
    QT_TRANSLATE_NOOP("ServerText", "The other server could not be reached in time."),
    QT_TRANSLATE_NOOP("ServerText", "The other server did not answer in time."),
    QT_TRANSLATE_NOOP("ServerText", "The other server stopped sending."),
    QT_TRANSLATE_NOOP("ServerText", "The other server answers with status %1."),
    QT_TRANSLATE_NOOP("ServerText", "The other server redirects more than %1 times."),
    QT_TRANSLATE_NOOP("ServerText", "The other server sends more than the limit of %1 bytes."),
    QT_TRANSLATE_NOOP("ServerText", "The other server closed the connection without an answer."),
    QT_TRANSLATE_NOOP("ServerText", "The other server broke off in the middle of its answer."),
    QT_TRANSLATE_NOOP("ServerText", "The other server's answer is not HTTP: %1."),
    QT_TRANSLATE_NOOP("ServerText", "its head is too long"),
    QT_TRANSLATE_NOOP("ServerText", "it changes the protocol unasked"),
    QT_TRANSLATE_NOOP("ServerText", "a header has a control character"),
    QT_TRANSLATE_NOOP("ServerText", "it begins with something else"),
    QT_TRANSLATE_NOOP("ServerText", "it has no status"),
    QT_TRANSLATE_NOOP("ServerText", "a header has no name"),
    QT_TRANSLATE_NOOP("ServerText", "it has too many headers"),
    QT_TRANSLATE_NOOP("ServerText", "its length makes no sense"),
    QT_TRANSLATE_NOOP("ServerText", "a chunk's line is too long"),
    QT_TRANSLATE_NOOP("ServerText", "a chunk has no size"),
    QT_TRANSLATE_NOOP("ServerText", "a chunk is longer than it said"),
    QT_TRANSLATE_NOOP("ServerText", "The other server gives no media."),
    QT_TRANSLATE_NOOP("ServerText", "This address sends another kind of body."),
    QT_TRANSLATE_NOOP("ServerText", "The other server sends a broken body."),
    QT_TRANSLATE_NOOP("ServerText", "No address of this stream gave media in time."),
    QT_TRANSLATE_NOOP("ServerText", "The other server sends too little."),
    QT_TRANSLATE_NOOP("ServerText", "The other server sends a broken transport stream."),
    QT_TRANSLATE_NOOP("ServerText", "The other server sends a page instead of media."),
    QT_TRANSLATE_NOOP("ServerText", "The other server sends text instead of media."),
    QT_TRANSLATE_NOOP("ServerText", "The other server ended the stream."),
    QT_TRANSLATE_NOOP("ServerText", "The other server sent nothing."),
    QT_TRANSLATE_NOOP("ServerText", "The other server broke off in the middle of a file."),
    QT_TRANSLATE_NOOP("ServerText", "This address is a playlist: players of a direct stream cannot go on with it."),
    QT_TRANSLATE_NOOP("ServerText", "This address sends a stream and no playlist: players of HLS cannot go on with it."),
    QT_TRANSLATE_NOOP("ServerText", "The other server did not send the playlist in time."),
    QT_TRANSLATE_NOOP("ServerText", "The other server's playlist is empty."),
    QT_TRANSLATE_NOOP("ServerText", "The other server's playlist goes no further."),
    QT_TRANSLATE_NOOP("ServerText", "A playlist leads in a circle."),
    QT_TRANSLATE_NOOP("ServerText", "A segment is no media."),
    QT_TRANSLATE_NOOP("ServerText", "The other server's playlist cannot be read: %1."),
    QT_TRANSLATE_NOOP("ServerText", "it is too long"),
    QT_TRANSLATE_NOOP("ServerText", "a line is too long"),
    QT_TRANSLATE_NOOP("ServerText", "it does not begin with #EXTM3U"),
    QT_TRANSLATE_NOOP("ServerText", "it is a master and a media playlist at once"),
    QT_TRANSLATE_NOOP("ServerText", "it has too many tags"),
    QT_TRANSLATE_NOOP("ServerText", "it has too many segments"),
    QT_TRANSLATE_NOOP("ServerText", "a segment has too many keys"),
    QT_TRANSLATE_NOOP("ServerText", "it defines too many variables"),
    QT_TRANSLATE_NOOP("ServerText", "it uses a variable that it does not define"),
    QT_TRANSLATE_NOOP("ServerText", "it imports a variable that the master playlist does not define"),
    QT_TRANSLATE_NOOP("ServerText", "The other server sends no DASH manifest."),
    QT_TRANSLATE_NOOP("ServerText", "The other server's manifest has a DTD."),
    QT_TRANSLATE_NOOP("ServerText", "The other server's manifest is nested too deeply."),
    QT_TRANSLATE_NOOP("ServerText", "Transport streams do not carry the pictures that this address gives."),
    QT_TRANSLATE_NOOP("ServerText", "the source"),
    QT_TRANSLATE_NOOP("ServerText", "This source cannot be begun in its middle."),
    QT_TRANSLATE_NOOP("ServerText", "The pictures cannot be decoded."),
    QT_TRANSLATE_NOOP("ServerText", "The sound cannot be decoded."),
    QT_TRANSLATE_NOOP("ServerText", "There is sound, but no picture can be decoded."),
    QT_TRANSLATE_NOOP("ServerText", "There was nothing to transcode."),
};
} // namespace

std::span<const char *const> relayTexts()
{
    return relayTable;
}

} // namespace castwright::serverText
