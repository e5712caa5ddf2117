// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/ffmpeg/DemuxInput.h"

#include "base/Clock.h"
#include "media/ffmpeg/DemuxErrors.h"
#include "media/ffmpeg/FfmpegCompat.h"
#include "media/ffmpeg/HubTracks.h"
#include "media/hub/PacketHub.h"
#include "media/hub/PacketReader.h"
#include "media/net/AddressGuard.h"
#include "media/sources/RedactUrl.h"

extern "C" {
#include <libavdevice/avdevice.h>
}

#include <QUrl>

#include <chrono>
#include <mutex>
#include <utility>

namespace castwright::media {

struct DemuxInput::Private {
    DemuxRequest request;
    AVFormatContext *context = nullptr;
    int video = -1;
    int sound = -1;
    qint64 deadlineUs = 0;
    bool isLate = false;
    Error error;
    QByteArray proxy;    ///< what http, https and rtmps go through; empty is none
    QByteArray fixedUrl; ///< RTSP with a guard: libav goes where the server redirects it, without asking; empty otherwise
    int (*openIo)(AVFormatContext *, AVIOContext **, const char *, int, AVDictionary **) = nullptr;

    std::shared_ptr<PacketHub> hub; ///< Hub only
    std::shared_ptr<PacketReader> reader;

    ~Private()
    {
        if (hub)
            hub->removeReader(reader);
        if (request.kind == DemuxRequest::Kind::Hub)
            avformat_free_context(std::exchange(context, nullptr)); // it was never opened
        avformat_close_input(&context);
    }

    void limit(int ms)
    {
        deadlineUs = monotonicUs() + ms * 1000LL;
        isLate = false;
    }
    /// libav asks this every 100 ms while it waits.
    static int interrupt(void *self)
    {
        auto *d = static_cast<Private *>(self);
        if (d->request.isAborted && d->request.isAborted())
            return 1;
        if (!d->fixedUrl.isEmpty() && d->context && d->context->url && d->fixedUrl != d->context->url)
            return 1;
        d->isLate = d->isLate || monotonicUs() > d->deadlineUs;
        return d->isLate;
    }
    /// The HLS demuxer opens its segments without the options given for the playlist: verification must be set again for each.
    static int openNested(AVFormatContext *context, AVIOContext **io, const char *url, int flags, AVDictionary **options)
    {
        auto *d = static_cast<Private *>(context->opaque);
        ffmpeg::Options own;
        AVDictionary **all = options ? options : own.address();
        setTls(all);
        if (!d->proxy.isEmpty())
            av_dict_set(all, "http_proxy", d->proxy.constData(), 0);
        return d->openIo(context, io, url, flags, all);
    }
    static void setTls(AVDictionary **options);
    Result<> open();
    Result<> watchOver(ffmpeg::Options &options);
    Result<> openHub();
    Read readHub(AVPacket *packet);
    void prepare(ffmpeg::Options &options);
    void adopt(int index);
};

namespace {

void prepareLibraries()
{
    static std::once_flag done;
    std::call_once(done, [] {
        avdevice_register_all();
        av_log_set_level(AV_LOG_QUIET); // its messages hold whole addresses, with keys
    });
}

QByteArray certificatesFile()
{
    const QByteArray named = qgetenv("SSL_CERT_FILE"); // as OpenSSL has it
    return named.isEmpty() ? QByteArrayLiteral("/etc/ssl/certs/ca-certificates.crt") : named;
}

/// What an RTMP server is told it was asked for: the address as far as the application, split as libav does. Empty for others.
QByteArray rtmpConnection(const QString &address)
{
    const QUrl url(address);
    const QString path = url.path(QUrl::FullyEncoded);
    const qsizetype first = path.indexOf(u'/', 1);
    if (url.scheme().toLower() != QLatin1String("rtmp") || path.size() < 2 || path.startsWith(QLatin1String("/ondemand/")))
        return {};
    const qsizetype second = first < 0 ? -1 : path.indexOf(u'/', first + 1);
    const qsizetype colon = first < 0 ? -1 : path.indexOf(u':', first + 1);
    const qsizetype end = second < 0 || (colon >= 0 && colon < second) ? first : second;
    constexpr int usualPort = 1935;
    const QString host = url.host(QUrl::FullyEncoded);
    const QString shown = host.contains(u':') ? QString(u'[' + host + u']') : host;
    return QStringLiteral("rtmp://%1:%2%3").arg(shown).arg(url.port(usualPort)).arg(path.left(end)).toUtf8();
}
} // namespace

void DemuxInput::Private::setTls(AVDictionary **options)
{
    av_dict_set(options, "tls_verify", "1", 0);
#ifndef Q_OS_WIN // schannel and Secure Transport know the system's authorities themselves
#ifndef Q_OS_MACOS
    av_dict_set(options, "ca_file", certificatesFile().constData(), AV_DICT_DONT_OVERWRITE);
#endif
#endif
}

void DemuxInput::Private::prepare(ffmpeg::Options &options)
{
    for (const auto &[name, value] : std::as_const(request.options))
        options.set(name.constData(), value.constData());
    switch (request.kind) {
    case DemuxRequest::Kind::Network:
        options.set("analyzeduration", "500000"); // an FLV stream without sound is otherwise waited for 5 s
        options.set("protocol_whitelist", "http,https,httpproxy,tcp,tls,udp,rtp,rtmp,rtmps,rtmpt,rtmpts,rtsp,srt,crypto,data");
        options.set("rtsp_flags", "prefer_tcp"); // and UDP where a camera has nothing else
        options.set("tcp_nodelay", "1");
        setTls(options.address());
        break;
    case DemuxRequest::Kind::File: options.set("protocol_whitelist", "file,crypto,data"); break;
    case DemuxRequest::Kind::Device:
    case DemuxRequest::Kind::Hub: break;
    }
}

/// Nothing is opened but what the guard has judged: by way of its proxy, or by an address in numbers. What comes cannot name other ways.
Result<> DemuxInput::Private::watchOver(ffmpeg::Options &options)
{
    const QString scheme = QUrl(request.address).scheme().toLower();
    if (AddressGuard::isProxied(request.address)) {
        proxy = request.guard->proxy();
        if (proxy.isEmpty() || qgetenv("no_proxy").contains('*')) // which libav obeys
            return fail(ErrorCode::InternalError, QStringLiteral("The connection to %1 failed.").arg(redactedUrl(request.address)), {},
                        proxy.isEmpty() ? QStringLiteral("no_port") : QStringLiteral("no_proxy=*"));
        options.set("http_proxy", proxy.constData());
        options.set("protocol_whitelist", "http,https,httpproxy,tcp,tls,rtmps,crypto,data");
        return {};
    }
    options.set("protocol_whitelist", "tcp,udp,rtp,rtmp,rtsp,srt");
    if (scheme == QLatin1String("rtsp"))
        fixedUrl = request.address.toUtf8();
    return {};
}

/// Waits until the stream is live and its tracks are known.
Result<> DemuxInput::Private::openHub()
{
    limit(request.openMs);
    std::shared_ptr<const StreamInfo> info;
    PacketReader::Limits limits;
    limits.packets = 2000; // all that the hub keeps fits: the picture is there at once
    limits.durationUs = 15'000'000;
    reader = std::make_shared<PacketReader>(limits);
    while (!info && !interrupt(this)) {
        hub = request.liveHub ? request.liveHub(request.address) : nullptr;
        info = hub ? hub->info() : nullptr;
        if (!info)
            reader->pop(std::chrono::milliseconds(25)); // nothing comes yet: only waits
    }
    if (!info)
        return fail(ErrorCode::NotFound, QStringLiteral("The stream is offline."));
    context = hubContext(*info);
    if (!context)
        return fail(ErrorCode::InternalError, QStringLiteral("Out of memory."));
    video = info->hasVideo ? 0 : -1;
    sound = info->hasAudio ? (info->hasVideo ? 1 : 0) : -1;
    hub->addReader(reader);
    return {};
}

DemuxInput::Read DemuxInput::Private::readHub(AVPacket *packet)
{
    limit(request.readMs);
    while (!interrupt(this)) {
        const PacketPtr next = reader->pop(std::chrono::milliseconds(50));
        if (!next && reader->isClosed())
            break;
        const int stream = !next ? -1 : next->kind == TrackKind::Video ? video : sound;
        if (stream < 0)
            continue;
        referToPacket(packet, *next, stream);
        return stream == video ? Read::Video : Read::Sound;
    }
    const QString text = isLate ? QStringLiteral("Nothing comes from the publisher.") : QStringLiteral("The stream is offline.");
    error = {ErrorCode::UpstreamFailed, text};
    return Read::Failed;
}

Result<> DemuxInput::Private::open()
{
    if (request.kind == DemuxRequest::Kind::Hub)
        return openHub();
    const AVInputFormat *format = nullptr;
    if (!request.demuxer.isEmpty() && !(format = av_find_input_format(request.demuxer.constData())))
        return fail(ErrorCode::NotImplemented,
                    QStringLiteral("This build of FFmpeg cannot capture by %1.").arg(QString::fromLatin1(request.demuxer)));
    context = avformat_alloc_context();
    if (!context)
        return fail(ErrorCode::InternalError, QStringLiteral("Out of memory."));
    context->interrupt_callback = {&Private::interrupt, this};
    if (request.kind == DemuxRequest::Kind::Network) {
        context->opaque = this;
        openIo = context->io_open;
        context->io_open = &Private::openNested;
    }
    ffmpeg::Options options;
    prepare(options);
    if (request.kind == DemuxRequest::Kind::Network && request.guard)
        CW_CHECK(watchOver(options));
    limit(request.openMs);
    // A file named "http:..." is a file.
    const QByteArray address =
        (request.kind == DemuxRequest::Kind::File ? QStringLiteral("file:") + request.address : request.address).toUtf8();
    int code = avformat_open_input(&context, address.constData(), format, options.address());
    if (code >= 0)
        code = avformat_find_stream_info(context, nullptr);
    if (code < 0)
        return std::unexpected(demuxError(code, isLate, request));
    video = av_find_best_stream(context, AVMEDIA_TYPE_VIDEO, -1, -1, nullptr, 0);
    if (video >= 0 && (context->streams[video]->disposition & AV_DISPOSITION_ATTACHED_PIC))
        video = -1;
    sound = av_find_best_stream(context, AVMEDIA_TYPE_AUDIO, -1, video, nullptr, 0);
    if (video < 0 && sound < 0)
        return std::unexpected(demuxError(AVERROR_INVALIDDATA, false, request));
    for (int i = 0; i < int(context->nb_streams); ++i) {
        const AVMediaType type = context->streams[i]->codecpar->codec_type;
        const bool mayCome = (type == AVMEDIA_TYPE_VIDEO && video < 0) || (type == AVMEDIA_TYPE_AUDIO && sound < 0);
        context->streams[i]->discard = i == video || i == sound || mayCome ? AVDISCARD_DEFAULT : AVDISCARD_ALL;
    }
    return {};
}

/// The picture of a live stream may begin seconds after its sound: with the next key frame.
void DemuxInput::Private::adopt(int index)
{
    const AVStream *stream = context->streams[index];
    const AVMediaType type = stream->codecpar->codec_type;
    if (type == AVMEDIA_TYPE_VIDEO && video < 0 && !(stream->disposition & AV_DISPOSITION_ATTACHED_PIC))
        video = index;
    else if (type == AVMEDIA_TYPE_AUDIO && sound < 0)
        sound = index;
}

DemuxInput::DemuxInput(std::unique_ptr<Private> data) : d(std::move(data)) {}

DemuxInput::~DemuxInput()
{
    d->limit(200); // closing says goodbye to some servers
}

DemuxRequest DemuxRequest::liveOf(const QString &url, std::shared_ptr<AddressGuard> guard, int openMs, int readMs,
                                  std::function<bool()> isAborted)
{
    DemuxRequest request;
    request.kind = Kind::Network;
    request.address = url;
    request.guard = std::move(guard);
    request.openMs = openMs;
    request.readMs = readMs;
    request.isAborted = std::move(isAborted);
    if (QUrl(url).scheme().startsWith(QLatin1String("rtmp")))
        request.options.emplaceBack("rtmp_live", "live");
    return request;
}

Result<std::unique_ptr<DemuxInput>> DemuxInput::open(DemuxRequest request)
{
    const bool isPinned = request.kind == DemuxRequest::Kind::Network && request.guard && !AddressGuard::isProxied(request.address);
    if (!isPinned)
        return openOne(std::move(request));
    CW_TRY(const QStringList addresses, request.guard->pinned(request.address));
    if (request.name.isEmpty())
        request.name = redactedUrl(request.address);
    if (const QByteArray asked = rtmpConnection(request.address); !asked.isEmpty())
        request.options.emplaceBack("rtmp_tcurl", asked); // a server of many hosts goes by the name
    Result<std::unique_ptr<DemuxInput>> opened;
    for (const QString &address : addresses) {
        request.address = address;
        opened = openOne(request);
        if (opened || (request.isAborted && request.isAborted()))
            break;
    }
    return opened;
}

Result<std::unique_ptr<DemuxInput>> DemuxInput::openOne(DemuxRequest request)
{
    prepareLibraries();
    auto data = std::make_unique<Private>();
    data->request = std::move(request);
    CW_CHECK(data->open());
    return std::unique_ptr<DemuxInput>(new DemuxInput(std::move(data)));
}

DemuxInput::Read DemuxInput::read(AVPacket *packet)
{
    if (d->request.kind == DemuxRequest::Kind::Hub)
        return d->readHub(packet);
    d->limit(d->request.readMs);
    int code = av_read_frame(d->context, packet);
    while (code == AVERROR(EAGAIN) && !Private::interrupt(d.get()))
        code = av_read_frame(d->context, packet);
    if (code == AVERROR_EOF && d->request.kind == DemuxRequest::Kind::File)
        return Read::End;
    if (code < 0) {
        d->error = demuxError(code, d->isLate, d->request);
        return Read::Failed;
    }
    d->adopt(packet->stream_index);
    return packet->stream_index == d->video ? Read::Video : packet->stream_index == d->sound ? Read::Sound : Read::Other;
}

bool DemuxInput::seek(qint64 us)
{
    d->limit(d->request.readMs);
    const qint64 target = us + startUs();
    return avformat_seek_file(d->context, -1, INT64_MIN, target, target, 0) >= 0
        || av_seek_frame(d->context, -1, target, AVSEEK_FLAG_BACKWARD) >= 0;
}

AVFormatContext *DemuxInput::context() const
{
    return d->context;
}

AVStream *DemuxInput::video() const
{
    return d->video < 0 ? nullptr : d->context->streams[d->video];
}

AVStream *DemuxInput::sound() const
{
    return d->sound < 0 ? nullptr : d->context->streams[d->sound];
}

qint64 DemuxInput::startUs() const
{
    return d->context->start_time == AV_NOPTS_VALUE ? 0 : d->context->start_time;
}

qint64 DemuxInput::durationUs() const
{
    return d->context->duration == AV_NOPTS_VALUE ? 0 : std::max<qint64>(0, d->context->duration);
}

const Error &DemuxInput::error() const
{
    return d->error;
}

} // namespace castwright::media
