// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later

/// jemalloc looks for this name before the program begins. A scan works with one thread after the other: of the eight
/// arenas that two processors get by themselves, each would keep what its last threads gave back, and an arena whose
/// last thread ends gives all of it back to the system, which the next thread then asks for again.
extern "C" {
extern const char *malloc_conf;
const char *malloc_conf = "narenas:1,dirty_decay_ms:1000,muzzy_decay_ms:0"; // NOLINT(readability-identifier-naming)
}
