// SPDX-License-Identifier: GPL-3.0-or-later
#include "http/HttpAnswer.h"

#include <QHash>

namespace castwright {

QByteArray httpReason(int status)
{
    static const QHash<int, QByteArray> reasons{{200, "OK"},
                                                {201, "Created"},
                                                {202, "Accepted"},
                                                {204, "No Content"},
                                                {206, "Partial Content"},
                                                {302, "Found"},
                                                {304, "Not Modified"},
                                                {400, "Bad Request"},
                                                {401, "Unauthorized"},
                                                {403, "Forbidden"},
                                                {404, "Not Found"},
                                                {405, "Method Not Allowed"},
                                                {408, "Request Timeout"},
                                                {409, "Conflict"},
                                                {412, "Precondition Failed"},
                                                {413, "Content Too Large"},
                                                {415, "Unsupported Media Type"},
                                                {416, "Range Not Satisfiable"},
                                                {421, "Misdirected Request"},
                                                {422, "Unprocessable Content"},
                                                {428, "Precondition Required"},
                                                {429, "Too Many Requests"},
                                                {431, "Request Header Fields Too Large"},
                                                {500, "Internal Server Error"},
                                                {501, "Not Implemented"},
                                                {502, "Bad Gateway"},
                                                {503, "Service Unavailable"},
                                                {504, "Gateway Timeout"},
                                                {505, "HTTP Version Not Supported"},
                                                {507, "Insufficient Storage"}};
    return reasons.value(status, "Status");
}

QByteArray answerHead(const HttpAnswer &answer, qint64 length)
{
    QByteArray out = "HTTP/1.1 " + QByteArray::number(answer.status) + ' ' + httpReason(answer.status)
        + "\r\nContent-Type: " + answer.contentType + "\r\n";
    if (length >= 0)
        out += "Content-Length: " + QByteArray::number(length) + "\r\n";
    for (const auto &[name, value] : answer.headers)
        out += name + ": " + value + "\r\n";
    return out + "\r\n";
}

} // namespace castwright
