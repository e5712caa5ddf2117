# How every target of this project is compiled and who it may see.
#
# cw_library(NAME folder-of-CMakeLists [SOURCES...] PUBLIC libs PRIVATE libs) makes the static library cw_<NAME> from all
# .cpp/.h files below the calling folder. Folders link PRIVATE wherever their headers allow it, so that a call which breaks
# the dependency rule of ARCHITECTURE.md does not link; tests/lint/IncludeTest says the rule for includes.

find_program(CCACHE_PROGRAM ccache)
if(CCACHE_PROGRAM)
  # What one checkout compiled is a hit in every other, and a miss needs no separate run of the preprocessor.
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_COMMAND} -E env CCACHE_SLOPPINESS=time_macros,pch_defines,include_file_mtime,include_file_ctime
    CCACHE_BASEDIR=${CMAKE_SOURCE_DIR} CCACHE_NOHASHDIR=1 CCACHE_DEPEND=1 ${CCACHE_PROGRAM})
endif()
find_program(MOLD_PROGRAM mold)
if(MOLD_PROGRAM)
  add_link_options(-fuse-ld=mold)
endif()

add_library(cw_options INTERFACE)
target_include_directories(cw_options INTERFACE ${CMAKE_SOURCE_DIR}/server)
target_compile_definitions(cw_options INTERFACE
  QT_NO_KEYWORDS QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY QT_NO_URL_CAST_FROM_STRING QT_STRICT_ITERATORS
  QT_USE_QSTRINGBUILDER
  QT_WARN_DEPRECATED_UP_TO=0x060400 # what newer Qt deprecates has no replacement in the oldest we build with
  CASTWRIGHT_VERSION="${PROJECT_VERSION}"
  $<$<NOT:$<CONFIG:Release>>:QT_FORCE_ASSERTS>)
if(MSVC)
  target_compile_options(cw_options INTERFACE /W4 /WX /utf-8)
else()
  # In a unity build a file's locals stand beside another file's helpers, and its private parts look as if they were in a header: what one
  # function hides from itself is a fault there, the rest is looked at with CASTWRIGHT_UNITY off.
  target_compile_options(cw_options INTERFACE -Wall -Wextra -Wpedantic -Wshadow$<$<BOOL:$<TARGET_PROPERTY:UNITY_BUILD>>:=local>
    $<$<BOOL:$<TARGET_PROPERTY:UNITY_BUILD>>:-Wno-subobject-linkage> -Wnon-virtual-dtor -Woverloaded-virtual
    -Wno-missing-field-initializers $<$<NOT:$<CONFIG:Release>>:-Werror>) # whoever only wants the program has a compiler that we have not seen
  if(CMAKE_CXX_COMPILER_ID STREQUAL GNU AND CMAKE_CXX_COMPILER_VERSION VERSION_GREATER_EQUAL 13)
    # False alarms on text made at compile time (GCC 14: an array that does end in a null).
    target_compile_options(cw_options INTERFACE -Wno-stringop-overread)
  endif()
endif()
if(CASTWRIGHT_SANITIZE)
  add_compile_options(-fsanitize=${CASTWRIGHT_SANITIZE} -fno-omit-frame-pointer
    $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>) # false alarms: the checks that are put in hide what was set
  add_link_options(-fsanitize=${CASTWRIGHT_SANITIZE})
endif()

# All sources below the calling folder, minus the folders named in EXCEPT.
function(cw_sources out)
  cmake_parse_arguments(ARG "" "" "EXCEPT" ${ARGN})
  file(GLOB_RECURSE found CONFIGURE_DEPENDS ${CMAKE_CURRENT_SOURCE_DIR}/*.cpp ${CMAKE_CURRENT_SOURCE_DIR}/*.h)
  foreach(folder ${ARG_EXCEPT})
    list(FILTER found EXCLUDE REGEX "${CMAKE_CURRENT_SOURCE_DIR}/${folder}/")
  endforeach()
  set(${out} ${found} PARENT_SCOPE)
endfunction()

function(cw_library name)
  cmake_parse_arguments(ARG "COMMON" "" "PUBLIC;PRIVATE;EXCEPT" ${ARGN})
  cw_sources(files EXCEPT ${ARG_EXCEPT})
  if(NOT files)
    add_library(cw_${name} INTERFACE)
    target_link_libraries(cw_${name} INTERFACE cw_options ${ARG_PUBLIC})
    return()
  endif()
  add_library(cw_${name} STATIC ${files})
  target_link_libraries(cw_${name} PUBLIC cw_options ${ARG_PUBLIC} PRIVATE ${ARG_PRIVATE})
  if(ARG_COMMON)
    cw_common_header(cw_${name})
  endif()
endfunction()

# The window's own sanitizers. What links it links them, so memory is watched everywhere; only the window's code is looked into.
function(cw_sanitize_window target)
  if(CASTWRIGHT_SANITIZE_WINDOW)
    target_compile_options(${target} PRIVATE -O1 -fsanitize=${CASTWRIGHT_SANITIZE_WINDOW} -fno-sanitize=vptr -fno-omit-frame-pointer
      $<$<CXX_COMPILER_ID:GNU>:-Wno-maybe-uninitialized>)
    target_link_options(${target} PUBLIC -fsanitize=${CASTWRIGHT_SANITIZE_WINDOW})
  endif()
endfunction()

# cmake/common.h before every file of a target.
function(cw_common_header target)
  if(MSVC)
    target_compile_options(${target} PRIVATE /FI${CMAKE_SOURCE_DIR}/cmake/common.h)
  else()
    target_compile_options(${target} PRIVATE "SHELL:-include ${CMAKE_SOURCE_DIR}/cmake/common.h")
  endif()
endfunction()
