// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/tools/Snippets.h"

#include "graphql/language/Parser.h"

#include <QJsonDocument>

namespace castwright::graphql::snippets {

using namespace Qt::StringLiterals;

namespace {
struct Parts {
    QString url;
    QString accept;
    QString body; ///< JSON
};

GraphqlResult<Parts> partsOf(const Request &request)
{
    const auto document = parse(request.operation);
    if (!document)
        return std::unexpected(document.error());
    const auto operation = (*document)->operation({});
    if (!operation)
        return std::unexpected(operation.error());
    const bool isFollowed = (*operation)->operation == OperationType::Subscription;
    QJsonObject body{{u"query"_s, request.operation}};
    if (!request.variables.isEmpty())
        body.insert(u"variables"_s, request.variables);
    return Parts{isFollowed ? QString(request.endpoint + u"/stream"_s) : request.endpoint,
                 isFollowed ? u"text/event-stream"_s : u"application/graphql-response+json"_s,
                 QString::fromUtf8(QJsonDocument(body).toJson(QJsonDocument::Compact))};
}

/// In a shell's single quotes.
QString shellQuoted(const QString &text)
{
    QString out = text;
    return u'\'' + out.replace(u'\'', u"'\\''"_s) + u'\'';
}

/// A string literal as JSON has it, which JavaScript, Python and Go read the same: ASCII alone, nothing that could end it.
QString literal(const QString &text)
{
    QString out = u"\""_s;
    for (const QChar c : text) {
        if (c == u'"' || c == u'\\')
            out += QString(u'\\') + c;
        else if (c == u'\n')
            out += u"\\n"_s;
        else if (c.unicode() < 32 || c.unicode() > 126)
            out += u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0');
        else
            out += c;
    }
    return out + u'"';
}

/// The body with everything outside ASCII escaped as JSON allows, so that no language has to know of encodings.
QString asciiJson(const QString &json)
{
    QString out;
    for (const QChar c : json)
        out += c.unicode() > 126 ? QString(u"\\u"_s + QString::number(c.unicode(), 16).rightJustified(4, u'0')) : QString(c);
    return out;
}

QString filled(QString text, const Parts &parts, const std::function<QString(const QString &)> &quote)
{
    text.replace(u"@ACCEPT@"_s, quote(parts.accept));
    text.replace(u"@URL@"_s, quote(parts.url));
    return text.replace(u"@BODY@"_s, quote(asciiJson(parts.body))); // last: what it holds is not looked at again
}
} // namespace

GraphqlResult<QString> curl(const Request &request)
{
    const auto parts = partsOf(request);
    if (!parts)
        return std::unexpected(parts.error());
    return filled(QString::fromUtf8(R"(curl -sS -N -X POST @URL@ \
  -H "Authorization: Bearer $CASTWRIGHT_KEY" \
  -H "Content-Type: application/json" \
  -H "Accept: "@ACCEPT@ \
  -d @BODY@
)"),
                  *parts, shellQuoted);
}

GraphqlResult<QString> javaScript(const Request &request)
{
    const auto parts = partsOf(request);
    if (!parts)
        return std::unexpected(parts.error());
    return filled(QString::fromUtf8(R"(// node 18 or later: node this.mjs
const response = await fetch(@URL@, {
  method: 'POST',
  headers: {
    Authorization: `Bearer ${process.env.CASTWRIGHT_KEY}`,
    'Content-Type': 'application/json',
    Accept: @ACCEPT@,
  },
  body: @BODY@,
});
for await (const piece of response.body) process.stdout.write(piece);
)"),
                  *parts, literal);
}

GraphqlResult<QString> python(const Request &request)
{
    const auto parts = partsOf(request);
    if (!parts)
        return std::unexpected(parts.error());
    return filled(QString::fromUtf8(R"(import os
import urllib.request

request = urllib.request.Request(
    @URL@,
    data=@BODY@.encode(),
    headers={
        "Authorization": "Bearer " + os.environ["CASTWRIGHT_KEY"],
        "Content-Type": "application/json",
        "Accept": @ACCEPT@,
    },
)
with urllib.request.urlopen(request) as response:
    for line in response:
        print(line.decode(), end="", flush=True)
)"),
                  *parts, literal);
}

GraphqlResult<QString> go(const Request &request)
{
    const auto parts = partsOf(request);
    if (!parts)
        return std::unexpected(parts.error());
    return filled(QString::fromUtf8(R"(package main

import (
	"io"
	"log"
	"net/http"
	"os"
	"strings"
)

func main() {
	request, err := http.NewRequest("POST", @URL@, strings.NewReader(@BODY@))
	if err != nil {
		log.Fatal(err)
	}
	request.Header.Set("Authorization", "Bearer "+os.Getenv("CASTWRIGHT_KEY"))
	request.Header.Set("Content-Type", "application/json")
	request.Header.Set("Accept", @ACCEPT@)
	response, err := http.DefaultClient.Do(request)
	if err != nil {
		log.Fatal(err)
	}
	defer response.Body.Close()
	io.Copy(os.Stdout, response.Body)
}
)"),
                  *parts, literal);
}

GraphqlResult<QString> cpp(const Request &request)
{
    const auto parts = partsOf(request);
    if (!parts)
        return std::unexpected(parts.error());
    return filled(QString::fromUtf8(R"(// c++ -std=c++17 this.cpp -lcurl
#include <curl/curl.h>

#include <cstdlib>
#include <string>

int main()
{
    const char *key = std::getenv("CASTWRIGHT_KEY");
    const std::string authorization = std::string("Authorization: Bearer ") + (key ? key : "");
    const std::string body = @BODY@;
    curl_global_init(CURL_GLOBAL_DEFAULT);
    CURL *curl = curl_easy_init();
    curl_slist *headers = curl_slist_append(nullptr, authorization.c_str());
    headers = curl_slist_append(headers, "Content-Type: application/json");
    headers = curl_slist_append(headers, (std::string("Accept: ") + @ACCEPT@).c_str());
    curl_easy_setopt(curl, CURLOPT_URL, @URL@);
    curl_easy_setopt(curl, CURLOPT_HTTPHEADER, headers);
    curl_easy_setopt(curl, CURLOPT_POSTFIELDS, body.c_str());
    const CURLcode result = curl_easy_perform(curl); // writes what comes back to standard output
    curl_slist_free_all(headers);
    curl_easy_cleanup(curl);
    return result == CURLE_OK ? 0 : 1;
}
)"),
                  *parts, literal);
}

} // namespace castwright::graphql::snippets
