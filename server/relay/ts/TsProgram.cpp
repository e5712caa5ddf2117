// SPDX-License-Identifier: GPL-3.0-or-later
#include "relay/ts/TsProgram.h"

#include "relay/ts/TsPacket.h"

#include <array>

namespace castwright::relay {

namespace {
constexpr qsizetype maxSection = 1024;

int word(const QByteArray &bytes, qsizetype at)
{
    return (static_cast<quint8>(bytes[at]) << 8) | static_cast<quint8>(bytes[at + 1]);
}

TsKind kindOf(quint8 type, const QByteArray &descriptors)
{
    switch (type) {
    case 0x01:
    case 0x02:
    case 0x10:
    case 0x1b:
    case 0x24:
    case 0x33:
    case 0x42:
    case 0xd1:
    case 0xea: return TsKind::Video;
    case 0x03:
    case 0x04:
    case 0x0f:
    case 0x11:
    case 0x81:
    case 0x82:
    case 0x83:
    case 0x84:
    case 0x87:
    case 0xc1: return TsKind::Audio;
    default: break;
    }
    for (qsizetype at = 0; type == 0x06 && at + 1 < descriptors.size(); at += 2 + static_cast<quint8>(descriptors[at + 1])) {
        const auto tag = static_cast<quint8>(descriptors[at]);
        if (tag == 0x6a || tag == 0x7a || tag == 0x7b || tag == 0x7c)
            return TsKind::Audio; // AC-3, E-AC-3, DTS, AAC of DVB
        if (tag == 0x05 && descriptors.sliced(at + 2).startsWith("Opus"))
            return TsKind::Audio;
        if (tag == 0x05 && (descriptors.sliced(at + 2).startsWith("AV01") || descriptors.sliced(at + 2).startsWith("HEVC")))
            return TsKind::Video;
    }
    return TsKind::Other;
}

void appendWord(QByteArray &out, int value)
{
    out += static_cast<char>(value >> 8);
    out += static_cast<char>(value & 0xff);
}

/// Length, CRC, pointer, head and stuffing around a section whose length bytes are still zero.
QByteArray tablePacket(QByteArray section, int pid, int &counter)
{
    const auto length = static_cast<int>(section.size()) - 3 + 4;
    section[1] = static_cast<char>(0xb0 | (length >> 8));
    section[2] = static_cast<char>(length & 0xff);
    const quint32 crc = tsCrc(section);
    appendWord(section, static_cast<int>(crc >> 16));
    appendWord(section, static_cast<int>(crc & 0xffff));
    QByteArray packet;
    packet.reserve(tsPacketSize);
    packet += static_cast<char>(tsSync);
    appendWord(packet, 0x4000 | pid);
    packet += static_cast<char>(0x10 | (counter++ & 0x0f));
    packet += '\0';
    packet += section;
    return packet.leftJustified(tsPacketSize, '\xff', true);
}
} // namespace

quint32 tsCrc(QByteArrayView bytes)
{
    static const auto table = [] {
        std::array<quint32, 256> rows{};
        for (quint32 i = 0; i < 256; ++i) {
            quint32 value = i << 24;
            for (int bit = 0; bit < 8; ++bit)
                value = (value & 0x80000000U) ? (value << 1) ^ 0x04c11db7U : value << 1;
            rows[i] = value;
        }
        return rows;
    }();
    quint32 crc = 0xffffffffU;
    for (const char c : bytes)
        crc = (crc << 8) ^ table[((crc >> 24) ^ static_cast<quint8>(c)) & 0xff];
    return crc;
}

const TsTrack *TsProgram::track(int pid) const
{
    for (const TsTrack &each : tracks)
        if (each.pid == pid)
            return &each;
    return nullptr;
}

const TsTrack *TsProgram::first(TsKind kind) const
{
    for (const TsTrack &each : tracks)
        if (each.kind == kind)
            return &each;
    return nullptr;
}

QByteArray TsProgram::patPacket(int &counter) const
{
    QByteArray section(3, '\0');
    appendWord(section, 1);
    section += '\xc1';
    appendWord(section, 0);
    appendWord(section, number);
    appendWord(section, 0xe000 | pmtPid);
    return tablePacket(section, 0, counter);
}

QByteArray TsProgram::pmtPacket(int &counter, int version) const
{
    constexpr qsizetype room = tsPacketSize - 5 - 4; // head, pointer, CRC
    QByteArray section(3, '\0');
    section[0] = '\x02';
    appendWord(section, number);
    section += static_cast<char>(0xc1 | ((version & 0x1f) << 1));
    appendWord(section, 0);
    appendWord(section, 0xe000 | pcrPid);
    const QByteArray about = descriptors.size() <= 60 ? descriptors : QByteArray();
    appendWord(section, 0xf000 | static_cast<int>(about.size()));
    section += about;
    for (const TsTrack &each : tracks) {
        const bool hasRoom = section.size() + 5 + each.descriptors.size() <= room;
        if (section.size() + 5 > room)
            break;
        section += static_cast<char>(each.type);
        appendWord(section, 0xe000 | each.pid);
        appendWord(section, 0xf000 | (hasRoom ? static_cast<int>(each.descriptors.size()) : 0));
        if (hasRoom)
            section += each.descriptors;
    }
    return tablePacket(section, pmtPid, counter);
}

bool TsTables::take(const quint8 *bytes)
{
    const TsPacket packet(const_cast<quint8 *>(bytes));
    if (packet.pid() == 0) {
        gather(m_pat, bytes, true);
        return true;
    }
    if (packet.pid() == m_pmtPid) {
        gather(m_pmt, bytes, false);
        return true;
    }
    return packet.pid() < 0x20; // CAT and the tables of DVB: nothing a player of one program needs
}

void TsTables::gather(QByteArray &section, const quint8 *bytes, bool isPat)
{
    const TsPacket packet(const_cast<quint8 *>(bytes));
    const auto *payload = reinterpret_cast<const char *>(packet.payload());
    int size = packet.payloadSize();
    if (size <= 0)
        return;
    if (packet.startsUnit()) {
        const int pointer = static_cast<quint8>(payload[0]);
        if (1 + pointer >= size)
            return;
        section = QByteArray(payload + 1 + pointer, size - 1 - pointer);
    } else if (!section.isEmpty() && section.size() < maxSection) {
        section += QByteArray(payload, size);
    }
    if (section.size() < 3)
        return;
    const qsizetype length = 3 + (word(section, 1) & 0x0fff);
    if (length > maxSection || length < 12) {
        section.clear();
        return;
    }
    if (section.size() < length)
        return;
    const QByteArray whole = section.first(length);
    section.clear();
    if (tsCrc(whole) != 0 || !(static_cast<quint8>(whole[5]) & 1))
        return;
    if (isPat)
        readPat(whole);
    else
        readPmt(whole);
}

void TsTables::readPat(const QByteArray &section)
{
    if (section[0] != 0)
        return;
    for (qsizetype at = 8; at + 4 <= section.size() - 4; at += 4) {
        const int number = word(section, at);
        if (number == 0)
            continue; // the network's table
        const int pid = word(section, at + 2) & 0x1fff;
        if (pid != m_pmtPid) {
            m_pmtPid = pid;
            m_pmt.clear();
        }
        m_number = number;
        return;
    }
}

void TsTables::readPmt(const QByteArray &section)
{
    if (section[0] != 2 || word(section, 3) != m_number)
        return;
    TsProgram program;
    program.number = m_number;
    program.pmtPid = m_pmtPid;
    program.pcrPid = word(section, 8) & 0x1fff;
    const qsizetype about = word(section, 10) & 0x0fff;
    const qsizetype end = section.size() - 4;
    if (12 + about > end)
        return;
    program.descriptors = section.sliced(12, about);
    for (qsizetype at = 12 + about; at + 5 <= end;) {
        TsTrack track;
        track.type = static_cast<quint8>(section[at]);
        track.pid = word(section, at + 1) & 0x1fff;
        const qsizetype length = word(section, at + 3) & 0x0fff;
        if (at + 5 + length > end)
            return;
        track.descriptors = section.sliced(at + 5, length);
        track.kind = kindOf(track.type, track.descriptors);
        program.tracks.append(track);
        at += 5 + length;
    }
    m_program = program;
}

} // namespace castwright::relay
