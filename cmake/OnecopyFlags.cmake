# SPDX-FileCopyrightText: 2026 The Onecopy authors
# SPDX-License-Identifier: GPL-3.0-or-later
#
# Every compiler and linker flag of the project lives on this one target; every target links it.
add_library(onecopy_flags INTERFACE)
target_compile_features(onecopy_flags INTERFACE cxx_std_20)
target_compile_options(onecopy_flags INTERFACE -Wall -Wextra -Wpedantic -Wshadow -Wnon-virtual-dtor -Woverloaded-virtual
  -Wnull-dereference -Wimplicit-fallthrough -Werror -fstack-protector-strong)
# GCC 12 reports false positives inside libstdc++ when optimising std::string and std::optional.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(onecopy_flags INTERFACE -Wno-null-dereference -Wno-restrict -Wno-maybe-uninitialized
    -Wno-dangling-pointer -Wno-array-bounds -Wno-stringop-overflow -Wno-stringop-overread)
endif()
target_compile_definitions(onecopy_flags INTERFACE QT_NO_CAST_FROM_ASCII QT_NO_CAST_TO_ASCII QT_NO_CAST_FROM_BYTEARRAY
  QT_NO_FOREACH QT_NO_NARROWING_CONVERSIONS_IN_CONNECT QT_NO_KEYWORDS $<$<CONFIG:Debug>:QT_FORCE_ASSERTS>)
target_include_directories(onecopy_flags INTERFACE ${CMAKE_SOURCE_DIR})

# So that a compiler cache can tell what precompiled headers a file was made with. A twentieth of the time that compiling takes
# went into looking for memory to use again, where a fifth more of it is enough for all.
if(CMAKE_CXX_COMPILER_ID STREQUAL "GNU")
  target_compile_options(onecopy_flags INTERFACE -fpch-preprocess --param=ggc-min-heapsize=1048576)
endif()

# Most of what a build compiles are tests, and what they do themselves is little: optimising it is a third of their time.
set(of_test $<BOOL:$<TARGET_PROPERTY:ONECOPY_IS_TEST>>)
target_compile_options(onecopy_flags INTERFACE $<${of_test}:-O0>)

option(ONECOPY_SANITIZE "Build with AddressSanitizer and UndefinedBehaviorSanitizer" OFF)
if(ONECOPY_SANITIZE)
  # Null pointers end in AddressSanitizer's report anyway, and both are looked at by Clang, with which the fuzzers are built:
  # a quarter of the time that compiling takes. What tests do themselves, AddressSanitizer alone watches: half of theirs.
  target_compile_options(onecopy_flags INTERFACE -fsanitize=address -fno-sanitize-recover=all -fno-omit-frame-pointer
    "$<$<NOT:${of_test}>:-fsanitize=undefined;-fno-sanitize=null,alignment>")
  # An empty std::optional that is looked into is memory like any other to both of them.
  target_compile_definitions(onecopy_flags INTERFACE _GLIBCXX_ASSERTIONS)
  target_link_options(onecopy_flags INTERFACE -fsanitize=address,undefined)
endif()

set(CMAKE_CXX_EXTENSIONS OFF)
set(CMAKE_AUTOMOC OFF)
set(CMAKE_EXPORT_COMPILE_COMMANDS ON)
# Only a hint, and where the headers of tests/headers do not fit, none at all.
set(CMAKE_PCH_WARN_INVALID OFF)
find_program(CCACHE ccache)
if(CCACHE)
  set(CMAKE_CXX_COMPILER_LAUNCHER ${CMAKE_SOURCE_DIR}/cmake/compile-cached)
endif()
