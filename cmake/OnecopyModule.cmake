# SPDX-FileCopyrightText: 2026 The Onecopy authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
option(ONECOPY_TOGETHER "Compile the files of a library several at once: less than half the time. OFF: each alone, for who changes one all day" ON)

if(ONECOPY_TOGETHER AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  add_library(onecopy_standard_headers OBJECT ${CMAKE_SOURCE_DIR}/cmake/headers/standard.cpp)
  target_link_libraries(onecopy_standard_headers PRIVATE onecopy_flags tl::expected)
  set_target_properties(onecopy_standard_headers PROPERTIES POSITION_INDEPENDENT_CODE ON)
  target_precompile_headers(onecopy_standard_headers PRIVATE ${CMAKE_SOURCE_DIR}/cmake/headers/standard.h)
endif()

# onecopy_together(TARGET)
#   So the names in the anonymous namespaces of one library must differ. GCC warns of classes that hold members of types that
#   only one file knows, since it takes the files for headers; Clang, with which the fuzzers are built, warns of more.
function(onecopy_together NAME)
  if(ONECOPY_TOGETHER AND CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
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
    set_target_properties(onecopy_${NAME} PROPERTIES AUTOMOC ON)
  endif()
endfunction()

# onecopy_moc(TARGET SOURCES…)
#   Makes what the sources of a test include at their end. AUTOMOC would do the same, but start a program of its own for each
#   of two hundred tests, and compile an empty file.
function(onecopy_moc NAME)
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/${NAME}_autogen/include)
  foreach(source IN LISTS ARGN)
    file(STRINGS ${source} included REGEX "^#include \".*\\.moc\"$")
    if(included)
      cmake_path(GET source STEM stem)
      set(moc ${folder}/${stem}.moc)
      add_custom_command(OUTPUT ${moc} COMMAND Qt6::moc -o ${moc} ${CMAKE_CURRENT_SOURCE_DIR}/${source} DEPENDS ${source} VERBATIM)
      file(MAKE_DIRECTORY ${folder})
      target_sources(${NAME} PRIVATE ${moc})
      target_include_directories(${NAME} BEFORE PRIVATE ${folder})
    endif()
  endforeach()
endfunction()

# onecopy_read_headers_once(TARGET SOURCES…)
#   Gives a test the headers that tests/headers has compiled. A compiler that finds other definitions reads them as usual.
function(onecopy_read_headers_once NAME)
  set(kind plain)
  foreach(source IN LISTS ARGN)
    file(STRINGS ${source} windowed REGEX "^QTEST_MAIN")
    if(windowed)
      set(kind window)
    endif()
  endforeach()
  target_precompile_headers(${NAME} REUSE_FROM onecopy_${kind}_headers)
  set_target_properties(${NAME} PROPERTIES ONECOPY_IS_TEST ON)
endfunction()

# onecopy_test_library(NAME SOURCES a.cpp … [LINKS …])
#   What several tests share, compiled once.
function(onecopy_test_library NAME)
  cmake_parse_arguments(ARG "" "" "SOURCES;LINKS" ${ARGN})
  add_library(${NAME} STATIC ${ARG_SOURCES})
  target_link_libraries(${NAME} PUBLIC onecopy_flags onecopy_places Qt6::Test Qt6::Network ${ARG_LINKS})
  onecopy_read_headers_once(${NAME} ${ARG_SOURCES})
endfunction()

# What scripts/test builds: all that takes minutes, or is about time, and runs as it ships; and all else, which runs with sanitizers.
add_custom_target(long_tests)
add_custom_target(short_tests)

# onecopy_test(NAME SOURCES a.cpp … [LINKS …] [LABELS …] [TIMEOUT seconds] [RUN_SERIAL] [PARTS n])
#   One Qt Test program, run from a writable scratch directory of its own. PARTS: as n tests, each with its share of the
#   functions and data rows, for programs that mostly wait. The label "long" says that it takes minutes with sanitizers.
function(onecopy_test NAME)
  cmake_parse_arguments(ARG "RUN_SERIAL" "TIMEOUT;PARTS" "SOURCES;LINKS;LABELS" ${ARGN})
  add_executable(${NAME} ${ARG_SOURCES})
  if("long" IN_LIST ARG_LABELS)
    add_dependencies(long_tests ${NAME})
  else()
    add_dependencies(short_tests ${NAME})
  endif()
  onecopy_moc(${NAME} ${ARG_SOURCES})
  target_link_libraries(${NAME} PRIVATE onecopy_flags onecopy_places Qt6::Test Qt6::Network ${ARG_LINKS})
  onecopy_read_headers_once(${NAME} ${ARG_SOURCES})
  set(names ${NAME})
  if(ARG_PARTS)
    set(names "")
    foreach(part RANGE 1 ${ARG_PARTS})
      add_test(NAME ${NAME}_${part} COMMAND ${PROJECT_SOURCE_DIR}/tests/run-part $<TARGET_FILE:${NAME}> ${part} ${ARG_PARTS})
      list(APPEND names ${NAME}_${part})
    endforeach()
  else()
    add_test(NAME ${NAME} COMMAND ${NAME})
  endif()
  if(NOT ARG_TIMEOUT)
    set(ARG_TIMEOUT 120)
  endif()
  # Those that may take long begin first, also on a machine that has never timed them.
  set_tests_properties(${names} PROPERTIES LABELS "${ARG_LABELS}" TIMEOUT ${ARG_TIMEOUT} COST ${ARG_TIMEOUT}
    ENVIRONMENT "QT_QPA_PLATFORM=offscreen;QT_LOGGING_RULES=qt.qpa.*=false;QTEST_FUNCTION_TIMEOUT=${ARG_TIMEOUT}000")
  # Each thread pays for this check with stacks of another kind: where many come and go, more than for all else together.
  if(ONECOPY_SANITIZE AND "unit" IN_LIST ARG_LABELS)
    set_property(TEST ${names} APPEND PROPERTY ENVIRONMENT "ASAN_OPTIONS=detect_leaks=0:detect_stack_use_after_return=1")
  endif()
  if(ARG_RUN_SERIAL)
    set_tests_properties(${names} PROPERTIES RUN_SERIAL TRUE)
  endif()
endfunction()
