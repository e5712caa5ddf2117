# Writes OUTPUT: the field tables (Describe<T>) of all headers in SERVER/domain and SERVER/services by their names.
file(GLOB headers RELATIVE ${SERVER} ${SERVER}/domain/*.h ${SERVER}/services/*.h)
set(includes)
set(rows)
foreach(header ${headers})
  file(STRINGS ${SERVER}/${header} found REGEX "^struct Describe<[A-Za-z0-9_]+> {")
  if(found)
    string(APPEND includes "#include \"${header}\"\n")
    foreach(line ${found})
      string(REGEX REPLACE "^struct Describe<([A-Za-z0-9_]+)> {.*" "\\1" type "${line}")
      string(APPEND rows "        {Describe<${type}>::name, &objectShape<${type}>()},\n")
    endforeach()
  endif()
endforeach()
set(text "// SPDX-License-Identifier: GPL-3.0-or-later
// Made by cmake/ShapeRegistry.cmake.
#include \"graphql/schema/TypeShape.h\"
${includes}
namespace castwright::graphql {

const ObjectShape *shapeByName(const char *name)
{
    static const QHash<QByteArray, const ObjectShape *> shapes{
${rows}    };
    return shapes.value(name);
}

} // namespace castwright::graphql
")
set(before)
if(EXISTS ${OUTPUT})
  file(READ ${OUTPUT} before)
endif()
if(NOT before STREQUAL text)
  file(WRITE ${OUTPUT} "${text}")
endif()
