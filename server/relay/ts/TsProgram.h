// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QList>

#include <optional>

namespace castwright::relay {

enum class TsKind { Other = 1, Video, Audio };

struct TsTrack {
    int pid = 0;
    quint8 type = 0; ///< stream_type
    QByteArray descriptors;
    TsKind kind = TsKind::Other;
    friend bool operator==(const TsTrack &, const TsTrack &) = default;
};

/// One program of a transport stream: what its PMT says.
struct TsProgram {
    int number = 1;
    int pmtPid = 0x1000;
    int pcrPid = tsNoPid;
    QByteArray descriptors;
    QList<TsTrack> tracks;

    static constexpr int tsNoPid = 0x1fff;
    const TsTrack *track(int pid) const;
    const TsTrack *first(TsKind kind) const;
    friend bool operator==(const TsProgram &, const TsProgram &) = default;

    /// The packet (always one) of the table; `counter` is that of its PID and goes up.
    QByteArray patPacket(int &counter) const;
    QByteArray pmtPacket(int &counter, int version) const;
};

/// Gathers the sections of PAT and PMT from packets and reads them; checks their CRC. Only the first program counts. Thread: any.
class TsTables {
public:
    /// True when the packet belonged to a table, whatever came of it.
    bool take(const quint8 *packet);
    /// Set once both tables were read; changes when they change.
    const std::optional<TsProgram> &program() const { return m_program; }
    void reset() { *this = TsTables(); }

private:
    void gather(QByteArray &section, const quint8 *packet, bool isPat);
    void readPat(const QByteArray &section);
    void readPmt(const QByteArray &section);

    int m_pmtPid = -1;
    int m_number = 0;
    QByteArray m_pat;
    QByteArray m_pmt;
    std::optional<TsProgram> m_program;
};

/// CRC-32/MPEG-2.
quint32 tsCrc(QByteArrayView bytes);

} // namespace castwright::relay
