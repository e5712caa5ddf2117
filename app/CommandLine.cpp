// SPDX-License-Identifier: GPL-3.0-or-later
#include "CommandLine.h"

#include "ListenAddresses.h"
#include "ServingOptions.h"

#include <QCommandLineParser>
#include <QDir>
#include <QFileInfo>
#include <QProcessEnvironment>
#include <QStandardPaths>

namespace castwright {

using namespace Qt::StringLiterals;

namespace {
bool isTrue(const QString &text)
{
    return text.compare(u"false"_s, Qt::CaseInsensitive) != 0 && text != u"0"_s && text.compare(u"off"_s, Qt::CaseInsensitive) != 0;
}

/// "NUMBER" or "NUMBER,DAYS" into the two; false when it is neither.
bool readKeep(const QString &text, int &count, int &days)
{
    const QStringList parts = text.split(u',');
    bool countOk = false;
    bool daysOk = true;
    const int newCount = parts[0].toInt(&countOk);
    const int newDays = parts.size() > 1 ? parts[1].toInt(&daysOk) : days;
    if (!countOk || !daysOk || parts.size() > 2 || newCount < 0 || newDays < 0)
        return false;
    count = newCount;
    days = newDays;
    return true;
}

/// What is wrong with the options that say what is kept and allowed; empty when nothing is.
QString readHousekeeping(const QCommandLineParser &parser, ServerOptions &server)
{
    Retention &keep = server.retention;
    if (parser.isSet(u"keep-chat"_s) && !readKeep(parser.value(u"keep-chat"_s), keep.chatMessages, keep.chatDays))
        return u"--keep-chat must be a number of messages, or messages and days such as 10000,365; 0 is for ever.\n"_s;
    if (parser.isSet(u"keep-audit"_s) && !readKeep(parser.value(u"keep-audit"_s), keep.auditEntries, keep.auditDays))
        return u"--keep-audit must be a number of entries, or entries and days such as 100000,365; 0 is for ever.\n"_s;
    if (parser.isSet(u"keep-backups"_s)) {
        bool isNumber = false;
        keep.backups = parser.value(u"keep-backups"_s).toInt(&isNumber);
        if (!isNumber || keep.backups < 1 || keep.backups > 1000)
            return u"--keep-backups must be a number from 1 to 1000.\n"_s;
    }
    if (parser.isSet(u"geoip"_s)) {
        if (!QFileInfo(parser.value(u"geoip"_s)).isFile())
            return u"--geoip: there is no file %1.\n"_s.arg(parser.value(u"geoip"_s));
        server.geoipFile = QDir::current().absoluteFilePath(parser.value(u"geoip"_s));
    }
    for (const QString &folder : parser.values(u"allow-path"_s)) {
        if (!QFileInfo(folder).isDir())
            return u"--allow-path: there is no folder %1.\n"_s.arg(folder);
        server.allowedFolders += QDir::current().absoluteFilePath(folder);
    }
    return {};
}

/// What is wrong with the options that say where publishers come in; empty when nothing is.
QString readIngest(const QCommandLineParser &parser, ServerOptions &server)
{
    IngestPorts &ports = server.ingest;
    const std::pair<const char *, int *> doors[] = {{"rtmp-port", &ports.rtmp}, {"rtmps-port", &ports.rtmps}, {"srt-port", &ports.srt}};
    for (const auto &[option, port] : doors) {
        const QString text = parser.value(QLatin1String(option));
        bool isNumber = false;
        const uint number = text.toUInt(&isNumber);
        if (text != u"off" && (!isNumber || number > 65535))
            return u"--%1 must be a number from 0 to 65535, or off.\n"_s.arg(QLatin1String(option));
        *port = text == u"off" ? -1 : static_cast<int>(number);
    }
    ports.address = parser.value(u"ingest-address"_s);
    ports.certificateFile = parser.value(u"ingest-certificate"_s);
    ports.keyFile = parser.value(u"ingest-key"_s);
    if (ports.rtmps >= 0 && (ports.certificateFile.isEmpty() || ports.keyFile.isEmpty()))
        return u"--rtmps-port needs --ingest-certificate and --ingest-key, both PEM files.\n"_s;
    for (const QString &file : {ports.certificateFile, ports.keyFile})
        if (!file.isEmpty() && !QFileInfo(file).isReadable())
            return u"%1 cannot be read.\n"_s.arg(file);
    return {};
}

QList<QCommandLineOption> ingestOptions()
{
    return {{u"rtmp-port"_s, u"Where publishers come in by RTMP (default 1935; 0 takes a free port; off)."_s, u"port"_s, u"1935"_s},
            {u"rtmps-port"_s, u"Where publishers come in by RTMP over TLS (default off; needs a certificate)."_s, u"port"_s, u"off"_s},
            {u"srt-port"_s, u"Where publishers come in by SRT (default 8890; 0 takes a free port; off)."_s, u"port"_s, u"8890"_s},
            {u"ingest-address"_s, u"Address on which publishers are waited for (default 127.0.0.1; 0.0.0.0 is everywhere)."_s, u"address"_s,
             u"127.0.0.1"_s},
            {u"ingest-certificate"_s, u"Certificate for RTMPS, PEM."_s, u"file"_s},
            {u"ingest-key"_s, u"Its key, PEM."_s, u"file"_s}};
}

QList<QCommandLineOption> housekeepingOptions()
{
    return {
        {u"allow-path"_s,
         u"A folder whose files API keys may name, besides media and recordings, when --listen lets other machines in; may be repeated."_s,
         u"folder"_s},
        {u"geoip"_s, u"A MaxMind database (GeoLite2 or GeoIP2) that tells the countries of viewers."_s, u"file"_s},
        {u"keep-chat"_s, u"How many chat messages of a studio are kept, and for how many days (default 10000,365; 0 is for ever)."_s,
         u"messages,days"_s},
        {u"keep-audit"_s, u"How many entries of the audit log are kept, and for how many days (default 100000,365; 0 is for ever)."_s,
         u"entries,days"_s},
        {u"keep-backups"_s, u"How many daily backups of the database are kept (default 5)."_s, u"number"_s}};
}

const QString exitCodes = u"\nExit codes: 0 fine, 1 internal error, 2 wrong arguments, 3 port in use, 4 data directory not usable.\n"_s;
} // namespace

CommandLine CommandLine::parse(const QStringList &arguments)
{
    CommandLine out;
    QCommandLineParser parser;
    parser.setApplicationDescription(u"Castwright, a live-streaming studio with its own server."_s);
    const QCommandLineOption headless(u"headless"_s, u"The server alone, without a window."_s);
    const QCommandLineOption dataDir(u"data-dir"_s, u"Where studios, keys and media are kept."_s, u"folder"_s);
    const QCommandLineOption port(u"port"_s, u"Port of the server (default 7080; 0 takes a free one)."_s, u"port"_s, u"7080"_s);
    const QCommandLineOption listen(
        u"listen"_s, u"Address or name to listen on (default 127.0.0.1; [::1], localhost; 0.0.0.0 is everywhere); may be repeated."_s,
        u"address"_s, u"127.0.0.1"_s);
    const QCommandLineOption hostName(u"host-name"_s, u"A further name under which this server may be addressed; may be repeated."_s,
                                      u"name"_s);
    const QCommandLineOption cors(u"cors-origin"_s, u"A web page's origin that may call the API; may be repeated."_s, u"origin"_s);
    const QCommandLineOption demo(u"demo"_s, u"Fill a studio with a test pattern, a title, a tone and a recording, and take it live."_s);
    const QCommandLineOption call(u"call"_s, u"Run one use case with the JSON input given as argument, print its answer and end."_s,
                                  u"use-case"_s);
    const QCommandLineOption rateLimit(u"rate-limit"_s,
                                       u"Requests per second that one API key may make (default 100; bursts of four times that)."_s,
                                       u"number"_s, u"100"_s);
    const QCommandLineOption dumpHttp(u"dump-http"_s, u"Write every HTTP exchange to this folder, keys redacted."_s, u"folder"_s);
    const QCommandLineOption version({u"v"_s, u"version"_s}, u"Show the version."_s);
    const QCommandLineOption help({u"h"_s, u"help"_s}, u"Show this help."_s);
    parser.addOptions({headless, dataDir, port, listen, hostName, cors, demo, call, rateLimit, dumpHttp, version, help});
    parser.addOptions(housekeepingOptions());
    parser.addOptions(ingestOptions());
    parser.addOptions(servingoptions::all());
    parser.addPositionalArgument(u"input"_s, u"JSON input of --call."_s, u"[input]"_s);
    if (!parser.parse(arguments)) {
        out.stop = Stop{QString(parser.errorText() + u"\nTry --help.\n"_s), ExitUsage};
        return out;
    }
    if (parser.isSet(help)) {
        out.stop = Stop{QString(parser.helpText() + exitCodes), ExitOk};
        return out;
    }
    if (parser.isSet(version)) {
        out.stop = Stop{u"castwright " CASTWRIGHT_VERSION "\n"_s, ExitOk};
        return out;
    }
    bool portOk = false;
    const uint portNumber = parser.value(port).toUInt(&portOk);
    const auto listening = ListenAddresses::parse(parser.values(listen));
    const qsizetype allowedInputs = parser.isSet(call) ? 1 : 0;
    if (!portOk || portNumber > 65535)
        out.stop = Stop{u"--port must be a number from 0 to 65535.\n"_s, ExitUsage};
    else if (parser.value(rateLimit).toDouble() < 1)
        out.stop = Stop{u"--rate-limit must be a number of at least 1.\n"_s, ExitUsage};
    else if (!listening)
        out.stop = Stop{QString(listening.error().message + u'\n'), ExitUsage};
    else if (parser.positionalArguments().size() > allowedInputs)
        out.stop = Stop{u"Unknown argument: %1\nTry --help.\n"_s.arg(parser.positionalArguments().last()), ExitUsage};
    for (const QString &problem :
         {readHousekeeping(parser, out.server), readIngest(parser, out.server), servingoptions::read(parser, out.server)})
        if (!problem.isEmpty() && !out.stop)
            out.stop = Stop{problem, ExitUsage};
    const auto environment = QProcessEnvironment::systemEnvironment();
    out.server.dataDir = parser.isSet(dataDir) ? QDir::current().absoluteFilePath(parser.value(dataDir))
                                               : QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + u"/castwright"_s;
    out.server.port = static_cast<quint16>(portNumber);
    out.server.isWriteEnabled = isTrue(environment.value(u"PUBLIC_API_WRITE_ENABLED"_s, u"true"_s));
    out.server.corsOrigins = parser.values(cors);
    out.server.hostNames = parser.values(hostName);
    if (listening) {
        out.server.listenAddresses = listening->addresses;
        out.server.hostNames += listening->names;
    }
    out.server.httpDumpDir = parser.value(dumpHttp);
    out.server.rates = {parser.value(rateLimit).toDouble(), parser.value(rateLimit).toDouble() * 4};
    out.server.listens = !parser.isSet(call);
    out.isHeadless = parser.isSet(headless) || parser.isSet(call);
    out.isDemo = parser.isSet(demo);
    out.callUseCase = parser.value(call);
    out.callInput = parser.positionalArguments().value(0, u"{}"_s);
    return out;
}

} // namespace castwright
