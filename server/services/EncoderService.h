// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "services/UseCaseCatalog.h"

namespace castwright {

struct ServiceContext;

struct EncoderInfo {
    QString name;
    QString codec;
    QString device;
};
template <>
struct Describe<EncoderInfo> {
    static constexpr const char *name = "EncoderInfo";
    static constexpr auto fields()
    {
        return Fields{field("name", &EncoderInfo::name, "As FFmpeg calls it, for example libx264."),
                      field("codec", &EncoderInfo::codec, "h264, hevc or av1."),
                      field("device", &EncoderInfo::device,
                            "For the member device of an encoding: software, vaapi, nvenc, qsv, amf or videotoolbox.")};
    }
};

struct EncoderList {
    QList<EncoderInfo> data;
};
template <>
struct Describe<EncoderList> {
    static constexpr const char *name = "EncoderList";
    static constexpr auto fields()
    {
        return Fields{field("data", &EncoderList::data, "Those that were really opened on this machine.").required()};
    }
};

/// Which encoders this machine has. Thread: server.
class EncoderService {
public:
    explicit EncoderService(const ServiceContext &context) : m_context(context) {}
    void registerUseCases(UseCaseCatalog &catalog);
    Result<EncoderList> list(const CallContext &call, const Nothing &input);

private:
    const ServiceContext &m_context;
};

} // namespace castwright
