// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/JsonText.h"
#include "graphql/execution/SelectionPlan.h"

namespace castwright::graphql {

class Promise;
struct HeldPlace;
struct Hole;

/// A piece of the response's text. What is not known yet is a hole: a part of its own, put in when the text is assembled.
struct ResponsePart {
    explicit ResponsePart(qsizetype expectedBytes) : text(expectedBytes) {}
    JsonWriter text;
    std::vector<Hole *> holes;       ///< in the order of their offsets
    std::vector<HeldPlace *> nulled; ///< ranges that became null after they were written
};

/// A place of the response that outlives the call that wrote it, because something within is a promise.
struct HeldPlace {
    HeldPlace *parent = nullptr; ///< nullptr for the response's root
    FieldPlan *field = nullptr;
    qsizetype index = -1;
    bool isNullable = true;
    ResponsePart *part = nullptr;
    qsizetype start = 0; ///< range in the part's text
    qsizetype end = 0;
};

/// A place of the response while it is written; lives on the stack, linked to the place around it.
struct Place {
    Place *parent = nullptr;    ///< nullptr at the top of a part; `held` then knows what is around
    FieldPlan *field = nullptr; ///< the field, also for the items of its lists; nullptr for the root
    qsizetype index = -1;       ///< 0 or more for an item of a list
    bool isNullable = true;     ///< whether null may stand here
    qsizetype start = 0;        ///< where its text begins
    HeldPlace *held = nullptr;

    ResponsePath path() const;
};

/// A promise in the response.
struct Hole {
    qsizetype offset = 0; ///< in the text of the part around it
    HeldPlace *place = nullptr;
    TypeRef type;
    std::shared_ptr<Promise> promise;
    ResponsePart part{256};
    bool isWaiting = true;
};

} // namespace castwright::graphql
