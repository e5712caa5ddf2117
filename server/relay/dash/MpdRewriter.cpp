// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/dash/MpdRewriter.h"

#include "ports/DashMark.h"

#include <QCryptographicHash>
#include <QMessageAuthenticationCode>
#include <QXmlStreamReader>
#include <QXmlStreamWriter>

namespace castwright::relay {

using namespace Qt::StringLiterals;

namespace {
constexpr qsizetype maxFolders = 5000;
constexpr int maxDepth = 64;

bool isRemote(const QString &text)
{
    return text.startsWith(u"http://", Qt::CaseInsensitive) || text.startsWith(u"https://", Qt::CaseInsensitive) || text.startsWith(u"//");
}

QUrl folderOf(const QUrl &url)
{
    return url.resolved(QUrl(u"./"_s));
}

bool isAddress(QStringView name)
{
    return name == u"media" || name == u"initialization" || name == u"index" || name == u"sourceURL" || name == u"bitstreamSwitching";
}
} // namespace

QByteArray MpdRewriter::nameOf(const QUrl &folder)
{
    const QByteArray address = folder.toEncoded();
    const QByteArray code = QMessageAuthenticationCode::hash(address, m_key, QCryptographicHash::Sha256);
    const QByteArray name = code.first(12).toBase64(QByteArray::Base64UrlEncoding | QByteArray::OmitTrailingEquals);
    if (const auto known = m_folders.find(name); known != m_folders.end()) {
        known->source = m_source;
        return name;
    }
    m_folders.insert(name, {folder, m_source});
    m_folderOrder.append(name);
    if (m_folderOrder.size() > maxFolders) // an address with a session in its path is a new folder each time
        m_folders.remove(m_folderOrder.takeFirst());
    return name;
}

/// An address on another server, from the root of this one.
QString MpdRewriter::through(const QUrl &given)
{
    QUrl url = given;
    if (url.path().isEmpty())
        url.setPath(u"/"_s); // or the folder would be longer than the address
    const QUrl folder = folderOf(url);
    QString rest = url.toString(QUrl::RemoveFragment).sliced(folder.toString().size()); // templates such as $Number$ stay as they are
    return u"/dash/"_s + m_streamId + u"/segment/"_s + QString::fromUtf8(dashMark) + QString::fromLatin1(nameOf(folder)) + u'/' + rest;
}

/// What is written of one attribute; nothing leaves it out.
std::optional<QString> MpdRewriter::attributeOf(const QXmlStreamAttribute &attribute, const QUrl &url)
{
    const QString name = attribute.qualifiedName().toString();
    const QString value = attribute.value().toString();
    if (name == u"xlink:href")
        return std::nullopt;
    return isAddress(name) && isRemote(value) ? through(url.resolved(QUrl(value))) : value;
}

QString MpdRewriter::baseOf(const QUrl &url)
{
    return u"segment/"_s + QString::fromUtf8(dashMark) + QString::fromLatin1(nameOf(folderOf(url))) + u'/';
}

Result<QByteArray> MpdRewriter::rewrite(const QByteArray &mpd, const QUrl &url, int source)
{
    m_source = source;
    QXmlStreamReader in(mpd);
    in.setNamespaceProcessing(false); // names stay as they are written
    QByteArray out;
    QXmlStreamWriter writer(&out);
    int depth = 0;
    bool hasBase = false;
    while (!in.atEnd()) {
        in.readNext();
        if (in.isDTD() || in.isEntityReference())
            return fail(ErrorCode::UpstreamFailed, u"The other server's manifest has a DTD."_s);
        if (!in.isStartElement()) {
            depth -= in.isEndElement() ? 1 : 0;
            if (in.isEndElement())
                writer.writeEndElement();
            else if (in.isCharacters() && depth > 0)
                writer.writeCharacters(in.text().toString());
            continue;
        }
        const QString written = in.qualifiedName().toString();
        const QString name = written.sliced(written.indexOf(u':') + 1);
        if (depth == 0 && name != u"MPD")
            break;
        if (name == u"Location" || name == u"PatchLocation" || name == u"ContentSteering") {
            in.skipCurrentElement();
            continue;
        }
        if (name == u"BaseURL") {
            const QString text = in.readElementText(QXmlStreamReader::IncludeChildElements).trimmed();
            hasBase = hasBase || depth == 1;
            writer.writeTextElement(written,
                                    depth == 1           ? baseOf(url.resolved(QUrl(text)))
                                        : isRemote(text) ? through(url.resolved(QUrl(text)))
                                                         : text);
            continue;
        }
        if (name == u"Period" && depth == 1 && !std::exchange(hasBase, true)) // the schema wants it before
            writer.writeTextElement(written.first(written.size() - name.size()) + u"BaseURL"_s, baseOf(url));
        if (++depth > maxDepth)
            return fail(ErrorCode::UpstreamFailed, u"The other server's manifest is nested too deeply."_s);
        writer.writeStartElement(written);
        for (const QXmlStreamAttribute &attribute : in.attributes()) {
            if (name == u"MPD" && attribute.name() == u"type")
                m_isLive = attribute.value() == u"dynamic";
            if (const auto value = attributeOf(attribute, url))
                writer.writeAttribute(attribute.qualifiedName().toString(), *value);
        }
    }
    if (in.hasError() || out.isEmpty() || depth != 0)
        return fail(ErrorCode::UpstreamFailed, u"The other server sends no DASH manifest."_s);
    return out;
}

int MpdRewriter::sourceOf(const QByteArray &name) const
{
    const auto folder = m_folders.constFind(name.first(std::max<qsizetype>(name.indexOf('/'), 0)));
    return folder == m_folders.constEnd() ? -1 : folder->source;
}

std::optional<QUrl> MpdRewriter::find(const QByteArray &name) const
{
    const qsizetype slash = name.indexOf('/');
    const auto folder = m_folders.constFind(name.first(std::max<qsizetype>(slash, 0)));
    if (slash < 0 || folder == m_folders.constEnd())
        return std::nullopt;
    const QUrl rest = QUrl::fromEncoded(name.sliced(slash + 1), QUrl::StrictMode);
    if (!rest.isRelative() || !rest.host().isEmpty() || rest.path().startsWith(u'/'))
        return std::nullopt;
    const QUrl url = folder->url.resolved(rest);
    if (url.host() != folder->url.host() || url.port() != folder->url.port() || !url.path().startsWith(folder->url.path()))
        return std::nullopt;
    return url;
}

} // namespace castwright::relay
