// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/portal/PortalScreenCast.h"

#include <QByteArray>

#include <fcntl.h>
#include <systemd/sd-bus.h>
#include <unistd.h>

namespace castwright::media {

using namespace Qt::StringLiterals;

namespace {
constexpr const char *service = "org.freedesktop.portal.Desktop";
constexpr const char *object = "/org/freedesktop/portal/desktop";
constexpr const char *screenCast = "org.freedesktop.portal.ScreenCast";
constexpr quint32 monitors = 1;     ///< SelectSources types
constexpr quint32 cursorHidden = 1; ///< SelectSources cursor_mode
constexpr quint32 cursorEmbedded = 2;
constexpr quint64 sliceUs = 50'000;

struct MessageDeleter {
    void operator()(sd_bus_message *message) const { sd_bus_message_unref(message); }
};
using Message = std::unique_ptr<sd_bus_message, MessageDeleter>;

struct SlotDeleter {
    void operator()(sd_bus_slot *slot) const { sd_bus_slot_unref(slot); }
};

std::unexpected<Error> noPortal(const QByteArray &why)
{
    return fail(
        ErrorCode::NotImplemented,
        u"Under Wayland the desktop hands out screens, and this one has no portal that does. Install xdg-desktop-portal with the part for your desktop (for example xdg-desktop-portal-gnome or -wlr)."_s,
        {}, QString::fromUtf8(why));
}
} // namespace

/// What a request's Response signal said.
struct PortalScreenCast::Answer {
    bool isHere = false;
    quint32 code = 2;
    QByteArray sessionHandle;
    quint32 node = 0;
    std::unique_ptr<sd_bus_slot, SlotDeleter> slot;

    /// streams: a(ua{sv}); the first one's number is the node.
    void readStreams(sd_bus_message *message)
    {
        if (sd_bus_message_enter_container(message, 'v', "a(ua{sv})") <= 0 || sd_bus_message_enter_container(message, 'a', "(ua{sv})") <= 0)
            return;
        while (sd_bus_message_enter_container(message, 'r', "ua{sv}") > 0) {
            quint32 number = 0;
            sd_bus_message_read(message, "u", &number);
            if (node == 0)
                node = number;
            sd_bus_message_skip(message, "a{sv}");
            sd_bus_message_exit_container(message);
        }
        sd_bus_message_exit_container(message);
        sd_bus_message_exit_container(message);
    }
    void readSession(sd_bus_message *message)
    {
        const char *handle = nullptr;
        if (sd_bus_message_read(message, "v", "s", &handle) >= 0 && handle)
            sessionHandle = handle;
    }
    static int received(sd_bus_message *message, void *data, sd_bus_error *)
    {
        auto *answer = static_cast<Answer *>(data);
        sd_bus_message_read(message, "u", &answer->code);
        if (sd_bus_message_enter_container(message, 'a', "{sv}") > 0)
            while (sd_bus_message_enter_container(message, 'e', "sv") > 0) {
                const char *name = nullptr;
                sd_bus_message_read(message, "s", &name);
                if (qstrcmp(name, "session_handle") == 0)
                    answer->readSession(message);
                else if (qstrcmp(name, "streams") == 0)
                    answer->readStreams(message);
                else
                    sd_bus_message_skip(message, "v");
                sd_bus_message_exit_container(message);
            }
        answer->isHere = true;
        return 0;
    }
};

Result<std::unique_ptr<PortalScreenCast>> PortalScreenCast::open(bool showCursor, StopSignal &stop)
{
    std::unique_ptr<PortalScreenCast> cast(new PortalScreenCast(stop));
    CW_CHECK(cast->connect());
    CW_CHECK(cast->createSession());
    CW_CHECK(cast->selectSources(showCursor));
    CW_CHECK(cast->start());
    CW_CHECK(cast->openRemote());
    return cast;
}

PortalScreenCast::~PortalScreenCast()
{
    if (m_descriptor >= 0)
        ::close(m_descriptor);
    if (m_bus && !m_session.isEmpty())
        sd_bus_call_method(m_bus, service, m_session.constData(), "org.freedesktop.portal.Session", "Close", nullptr, nullptr, "");
    sd_bus_flush_close_unref(m_bus);
}

Result<> PortalScreenCast::connect()
{
    if (const int result = sd_bus_open_user(&m_bus); result < 0)
        return noPortal("no session bus");
    return {};
}

QByteArray PortalScreenCast::requestPath(const QByteArray &token) const
{
    const char *name = nullptr;
    sd_bus_get_unique_name(m_bus, &name);
    return QByteArray(object) + "/request/" + QByteArray(name).mid(1).replace('.', '_') + '/' + token;
}

Result<> PortalScreenCast::await(Answer &answer)
{
    while (!answer.isHere) {
        if (m_stop.isStopped())
            return fail(ErrorCode::RequestTimeout, u"The source was closed."_s);
        const int result = sd_bus_process(m_bus, nullptr);
        if (result < 0)
            return noPortal("the session bus is gone");
        if (result == 0)
            sd_bus_wait(m_bus, sliceUs);
    }
    if (answer.code == 1)
        return fail(ErrorCode::Forbidden, u"You did not choose a screen. Open the source's settings to be asked again."_s);
    if (answer.code != 0)
        return noPortal("the portal refused");
    return {};
}

Result<> PortalScreenCast::createSession()
{
    Answer answer;
    sd_bus_slot *slot = nullptr;
    sd_bus_match_signal(m_bus, &slot, service, requestPath("castwright_create").constData(), "org.freedesktop.portal.Request", "Response",
                        &Answer::received, &answer);
    answer.slot.reset(slot);
    sd_bus_error error = SD_BUS_ERROR_NULL;
    const int result = sd_bus_call_method(m_bus, service, object, screenCast, "CreateSession", &error, nullptr, "a{sv}", 2, "handle_token",
                                          "s", "castwright_create", "session_handle_token", "s", "castwright");
    const QByteArray why = error.message;
    sd_bus_error_free(&error);
    if (result < 0)
        return noPortal(why);
    CW_CHECK(await(answer));
    m_session = answer.sessionHandle;
    return {};
}

Result<> PortalScreenCast::selectSources(bool showCursor)
{
    Answer answer;
    sd_bus_slot *slot = nullptr;
    sd_bus_match_signal(m_bus, &slot, service, requestPath("castwright_select").constData(), "org.freedesktop.portal.Request", "Response",
                        &Answer::received, &answer);
    answer.slot.reset(slot);
    sd_bus_error error = SD_BUS_ERROR_NULL;
    const int result = sd_bus_call_method(m_bus, service, object, screenCast, "SelectSources", &error, nullptr, "oa{sv}",
                                          m_session.constData(), 3, "handle_token", "s", "castwright_select", "types", "u", monitors,
                                          "cursor_mode", "u", showCursor ? cursorEmbedded : cursorHidden);
    const QByteArray why = error.message;
    sd_bus_error_free(&error);
    return result < 0 ? Result<>(noPortal(why)) : await(answer);
}

Result<> PortalScreenCast::start()
{
    Answer answer;
    sd_bus_slot *slot = nullptr;
    sd_bus_match_signal(m_bus, &slot, service, requestPath("castwright_start").constData(), "org.freedesktop.portal.Request", "Response",
                        &Answer::received, &answer);
    answer.slot.reset(slot);
    sd_bus_error error = SD_BUS_ERROR_NULL;
    const int result = sd_bus_call_method(m_bus, service, object, screenCast, "Start", &error, nullptr, "osa{sv}", m_session.constData(),
                                          "", 1, "handle_token", "s", "castwright_start");
    const QByteArray why = error.message;
    sd_bus_error_free(&error);
    if (result < 0)
        return noPortal(why);
    CW_CHECK(await(answer));
    m_node = answer.node;
    return {};
}

Result<> PortalScreenCast::openRemote()
{
    sd_bus_error error = SD_BUS_ERROR_NULL;
    sd_bus_message *reply = nullptr;
    const int result =
        sd_bus_call_method(m_bus, service, object, screenCast, "OpenPipeWireRemote", &error, &reply, "oa{sv}", m_session.constData(), 0);
    const QByteArray why = error.message;
    sd_bus_error_free(&error);
    const Message held(reply);
    int descriptor = -1;
    if (result < 0 || sd_bus_message_read(reply, "h", &descriptor) < 0)
        return noPortal(why);
    m_descriptor = ::fcntl(descriptor, F_DUPFD_CLOEXEC, 3); // the message closes its own
    return {};
}

bool PortalScreenCast::isAlive()
{
    int result = 1;
    while (result > 0)
        result = sd_bus_process(m_bus, nullptr);
    return result == 0;
}

} // namespace castwright::media
