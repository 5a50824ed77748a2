# SPDX-FileCopyrightText: 2026 The Onecopy authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Run by the build: see onecopy_moc_headers. HEADERS are named from ROOT, as they are included.
set(all "")
foreach(header IN LISTS HEADERS)
  file(STRINGS ${ROOT}/${header} found REGEX "Q_OBJECT|Q_GADGET|Q_NAMESPACE" LIMIT_COUNT 1)
  if(found)
    execute_process(COMMAND ${MOC} -f${header} ${ROOT}/${header} OUTPUT_VARIABLE one COMMAND_ERROR_IS_FATAL ANY)
    string(APPEND all "${one}")
  endif()
endforeach()
set(before "")
if(EXISTS ${MOCS})
  file(READ ${MOCS} before)
endif()
# Who is not newer compiles nothing again.
if(NOT all STREQUAL before)
  file(WRITE ${MOCS} "${all}")
endif()
