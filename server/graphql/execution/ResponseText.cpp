// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/execution/ResponseText.h"

#include "graphql/execution/LeafWriter.h"

namespace castwright::graphql {

namespace {
/// The parts put together, holes filled and ranges that became null replaced; from `at` on.
void assemble(JsonWriter &out, ResponsePart &part, qsizetype at = 0)
{
    const QByteArray text = part.text.take();
    auto &nulled = part.nulled;
    std::sort(nulled.begin(), nulled.end(),
              [](const HeldPlace *a, const HeldPlace *b) { return a->start != b->start ? a->start < b->start : a->end > b->end; });
    auto range = nulled.begin();
    auto hole = part.holes.begin();
    const auto copyTo = [&](qsizetype end) {
        out.raw(std::string_view(text.constData() + at, std::size_t(end - at)));
        at = end;
    };
    while (range != nulled.end() || hole != part.holes.end()) {
        const bool isRange = range != nulled.end() && (hole == part.holes.end() || (*range)->start <= (*hole)->offset);
        if (isRange && (*range)->start >= at) {
            copyTo((*range)->start);
            out.raw("null");
            at = (*range)->end;
            while (hole != part.holes.end() && (*hole)->offset < at)
                ++hole;
        } else if (!isRange) {
            copyTo((*hole)->offset);
            assemble(out, (*hole++)->part);
            continue;
        }
        ++range; // a range within one that is null already has nothing to say
    }
    copyTo(text.size());
}

void writeErrors(JsonWriter &out, const Errors &errors)
{
    out.raw("{\"errors\":[");
    for (qsizetype i = 0; i < errors.size(); ++i) {
        if (i > 0)
            out.raw(',');
        writeError(out, errors[i]);
    }
    out.raw(']');
}
} // namespace

QByteArray responseText(ResponsePart &root, const Errors &errors)
{
    if (errors.isEmpty() && root.holes.empty() && root.nulled.empty()) {
        root.text.raw('}');
        return root.text.take();
    }
    JsonWriter out(root.text.size() + 64 + errors.size() * 256);
    if (errors.isEmpty()) {
        out.raw(dataPrefix);
    } else {
        writeErrors(out, errors);
        out.raw(",\"data\":");
    }
    assemble(out, root, qsizetype(dataPrefix.size()));
    out.raw('}');
    return out.take();
}

QByteArray nullResponse(const Errors &errors)
{
    JsonWriter out(256);
    writeErrors(out, errors);
    out.raw(",\"data\":null}");
    return out.take();
}

QByteArray refusal(const Errors &errors)
{
    JsonWriter out(256);
    writeErrors(out, errors);
    out.raw('}');
    return out.take();
}

} // namespace castwright::graphql
