// SPDX-License-Identifier: GPL-3.0-or-later
#include "graphql/execution/Place.h"

namespace castwright::graphql {

namespace {
template <class T>
void prepend(ResponsePath &path, const T &place)
{
    if (place.index >= 0)
        path.prepend({{}, place.index});
    else if (place.field)
        path.prepend({place.field->responseName, -1});
}
} // namespace

ResponsePath Place::path() const
{
    ResponsePath path;
    const Place *place = this;
    for (; place->parent; place = place->parent)
        prepend(path, *place);
    if (!place->held)
        prepend(path, *place);
    for (const HeldPlace *above = place->held; above; above = above->parent)
        prepend(path, *above);
    return path;
}

ResponsePath FieldContext::path() const
{
    return place ? place->path() : ResponsePath();
}

} // namespace castwright::graphql
