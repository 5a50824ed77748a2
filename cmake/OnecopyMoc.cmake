# SPDX-FileCopyrightText: 2026 The Onecopy authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# What Qt's moc makes. AUTOMOC would do the same, but has moc read all that a header includes, which is half a second for each
# (a minute for widgets/ alone), although none of our macros stands in the way of what moc looks for.

# onecopy_moc(TARGET SOURCES…)
#   Makes what sources include at their end ("name.moc").
function(onecopy_moc NAME)
  set(folder ${CMAKE_CURRENT_BINARY_DIR}/${NAME}_moc)
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

# onecopy_moc_headers(TARGET)
#   Makes one file, and compiles it, for all classes with Q_OBJECT in headers that lie beside the sources of the target.
function(onecopy_moc_headers NAME)
  get_target_property(sources ${NAME} SOURCES)
  cmake_path(RELATIVE_PATH CMAKE_CURRENT_SOURCE_DIR BASE_DIRECTORY ${PROJECT_SOURCE_DIR} OUTPUT_VARIABLE folder)
  set(headers "")
  foreach(source IN LISTS sources)
    cmake_path(REPLACE_EXTENSION source LAST_ONLY h OUTPUT_VARIABLE header)
    if(EXISTS ${CMAKE_CURRENT_SOURCE_DIR}/${header})
      list(APPEND headers ${folder}/${header})
    endif()
  endforeach()
  list(REMOVE_DUPLICATES headers)
  set(mocs ${CMAKE_CURRENT_BINARY_DIR}/${NAME}_mocs.cpp)
  list(TRANSFORM headers PREPEND ${PROJECT_SOURCE_DIR}/ OUTPUT_VARIABLE files)
  add_custom_command(OUTPUT ${mocs}
    COMMAND ${CMAKE_COMMAND} -DMOC=$<TARGET_FILE:Qt6::moc> -DROOT=${PROJECT_SOURCE_DIR} "-DHEADERS=${headers}" -DMOCS=${mocs}
      -P ${PROJECT_SOURCE_DIR}/cmake/mocheaders.cmake
    DEPENDS ${files} ${PROJECT_SOURCE_DIR}/cmake/mocheaders.cmake VERBATIM)
  target_sources(${NAME} PRIVATE ${mocs})
endfunction()
