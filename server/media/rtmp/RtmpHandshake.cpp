// SPDX-License-Identifier: GPL-3.0-or-later
#include "media/rtmp/RtmpHandshake.h"

#include <QMessageAuthenticationCode>
#include <QRandomGenerator>

#include <algorithm>

namespace castwright::media {

namespace {
constexpr qsizetype digestSize = 32;

// Both sides' names, then 32 bytes that are the same for both.
constexpr char serverSecret[] = "Genuine Adobe Flash Media Server 001"
                                "\xf0\xee\xc2\x4a\x80\x68\xbe\xe8\x2e\x00\xd0\xd1\x02\x9e\x7e\x57"
                                "\x6e\xec\x5d\x2d\x29\x80\x6f\xab\x93\xb8\xe6\x36\xcf\xeb\x31\xae";
constexpr char clientSecret[] = "Genuine Adobe Flash Player 001";

QByteArray hmac(QByteArrayView message, QByteArrayView key)
{
    return QMessageAuthenticationCode::hash(message.toByteArray(), key.toByteArray(), QCryptographicHash::Sha256);
}

/// The two layouts have the digest's place in four bytes at 8 or at 772, counted from behind them.
qsizetype placeOf(QByteArrayView part, qsizetype pointer)
{
    qsizetype sum = 0;
    for (qsizetype i = 0; i < 4; ++i)
        sum += static_cast<uchar>(part[pointer + i]);
    return sum % 728 + pointer + 4;
}

QByteArray digestAt(QByteArrayView part, qsizetype place, QByteArrayView key)
{
    QByteArray rest = part.first(place).toByteArray();
    const QByteArrayView behind = part.sliced(place + digestSize);
    rest.append(behind.data(), behind.size());
    return hmac(rest, key);
}

QByteArray randomPart()
{
    QByteArray part(RtmpHandshake::partSize, Qt::Uninitialized);
    QRandomGenerator::global()->generate(reinterpret_cast<quint32 *>(part.data()), reinterpret_cast<quint32 *>(part.data() + part.size()));
    std::fill_n(part.data(), 4, '\0'); // our time
    return part;
}

/// S2 of the handshake with digests: random, and signed with what the client's digest makes of our secret.
QByteArray signedAnswer(QByteArrayView clientDigest)
{
    QByteArray part = randomPart();
    const QByteArray key = hmac(clientDigest, QByteArrayView(serverSecret, sizeof serverSecret - 1));
    const QByteArray digest = hmac(QByteArrayView(part).chopped(digestSize), key);
    std::copy(digest.cbegin(), digest.cend(), part.end() - digestSize);
    return part;
}
} // namespace

QByteArrayView rtmpClientKey()
{
    return QByteArrayView(clientSecret, sizeof clientSecret - 1);
}

QByteArrayView rtmpServerKey()
{
    return QByteArrayView(serverSecret, 36);
}

qsizetype rtmpDigestPosition(QByteArrayView part, QByteArrayView key)
{
    for (const qsizetype pointer : {772, 8}) {
        const qsizetype place = placeOf(part, pointer);
        if (digestAt(part, place, key) == part.sliced(place, digestSize))
            return place;
    }
    return -1;
}

void appendRtmpDigest(QByteArray &part, QByteArrayView key)
{
    const qsizetype place = placeOf(part, 8);
    const QByteArray digest = digestAt(part, place, key);
    std::copy(digest.cbegin(), digest.cend(), part.begin() + place);
}

RtmpHandshake::Step RtmpHandshake::feed(QByteArrayView &bytes, QByteArray &out)
{
    const qsizetype wanted = (m_hasAnswered ? partSize : 1 + partSize) - m_input.size();
    const QByteArrayView taken = bytes.first(std::min(wanted, bytes.size()));
    m_input.append(taken.data(), taken.size());
    bytes = bytes.sliced(taken.size());
    if (!m_hasAnswered && !m_input.isEmpty() && m_input[0] != rtmpVersion)
        return Step::Failed; // also RTMPE (6), whose encryption protects nothing
    if (taken.size() < wanted)
        return Step::NeedsMore;
    if (m_hasAnswered)
        return Step::Done; // C2: what is in it changes nothing
    const QByteArray c1 = m_input.mid(1);
    m_input.clear();
    m_hasAnswered = true;
    const bool isSimple = c1.sliced(4, 4) == QByteArray(4, '\0');
    const qsizetype place = isSimple ? -1 : rtmpDigestPosition(c1, rtmpClientKey());
    QByteArray s1 = randomPart();
    constexpr char serverVersion[] = {4, 5, 0, 1};
    std::fill_n(s1.data() + 4, 4, '\0');
    if (place >= 0) {
        std::copy_n(serverVersion, 4, s1.data() + 4);
        appendRtmpDigest(s1, rtmpServerKey());
    }
    out += rtmpVersion;
    out += s1;
    out += place >= 0 ? signedAnswer(QByteArrayView(c1).sliced(place, digestSize)) : c1;
    return feed(bytes, out);
}

} // namespace castwright::media
