# SPDX-FileCopyrightText: 2026 The Onecopy authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
option(ONECOPY_TOGETHER "Compile the files of a library several at once: less than half the time. OFF: each alone, for who changes one all day" ON)
if(NOT CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  set(ONECOPY_TOGETHER OFF)
endif()

if(ONECOPY_TOGETHER)
  add_library(onecopy_standard_headers OBJECT ${CMAKE_SOURCE_DIR}/cmake/headers/standard.cpp)
  target_link_libraries(onecopy_standard_headers PRIVATE onecopy_flags tl::expected)
  set_target_properties(onecopy_standard_headers PROPERTIES POSITION_INDEPENDENT_CODE ON)
  target_precompile_headers(onecopy_standard_headers PRIVATE ${CMAKE_SOURCE_DIR}/cmake/headers/standard.h)
endif()

# onecopy_together(TARGET)
#   So the names in the anonymous namespaces of one library must differ. GCC warns of classes that hold members of types that
#   only one file knows, since it takes the files for headers; Clang, with which the fuzzers are built, warns of more.
function(onecopy_together NAME)
  if(ONECOPY_TOGETHER)
    set_target_properties(${NAME} PROPERTIES UNITY_BUILD ON UNITY_BUILD_BATCH_SIZE 10)
    target_compile_options(${NAME} PRIVATE -Wno-subobject-linkage)
    target_precompile_headers(${NAME} REUSE_FROM onecopy_standard_headers)
  endif()
endfunction()

# onecopy_module(NAME SOURCES a.cpp … [USES base mime …] [LINKS Qt6::Core …] [MOC])
#   A static library onecopy_NAME made of core/NAME. USES names the modules that it may include; the layering test
#   compares this list and the #include lines with the order in core/CMakeLists.txt.
function(onecopy_module NAME)
  cmake_parse_arguments(ARG "MOC" "" "SOURCES;USES;LINKS" ${ARGN})
  add_library(onecopy_${NAME} STATIC ${ARG_SOURCES})
  onecopy_together(onecopy_${NAME})
  target_link_libraries(onecopy_${NAME} PUBLIC onecopy_flags)
  foreach(used IN LISTS ARG_USES)
    target_link_libraries(onecopy_${NAME} PUBLIC onecopy_${used})
  endforeach()
  target_link_libraries(onecopy_${NAME} PUBLIC ${ARG_LINKS})
  if(ARG_MOC)
    onecopy_moc_headers(onecopy_${NAME})
  endif()
endfunction()
