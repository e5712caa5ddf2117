// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <QByteArray>
#include <QByteArrayView>
#include <QList>

namespace castwright::media {

/// True when the bytes begin with an Annex B start code (ITU-T H.264 annex B).
bool isAnnexB(QByteArrayView bytes);
/// The NAL units of an Annex B byte stream, without start codes.
QList<QByteArrayView> splitAnnexB(QByteArrayView bytes);
/// The same stream with a 4-byte length before each unit, as ISO base media files carry it. Access unit delimiters and filler are kept.
QByteArray toLengthPrefixed(QByteArrayView annexB);

/// AVCDecoderConfigurationRecord (ISO/IEC 14496-15 section 5.3.3) from extradata in Annex B; empty without SPS and PPS.
QByteArray avcConfiguration(QByteArrayView annexB);
/// HEVCDecoderConfigurationRecord (ISO/IEC 14496-15 section 8.3.3) from extradata in Annex B; empty without VPS, SPS and PPS.
QByteArray hevcConfiguration(QByteArrayView annexB);
/// AV1CodecConfigurationRecord ("AV1 Codec ISO Media File Format Binding" section 2.3) from a sequence header OBU.
QByteArray av1Configuration(QByteArrayView sequenceHeader);

} // namespace castwright::media
