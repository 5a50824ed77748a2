// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/servers/adapter.h"

namespace onecopy::servers {

[[nodiscard]] std::unique_ptr<ServerAdapter> postfixAdapter(const Places &places);
[[nodiscard]] std::unique_ptr<ServerAdapter> dovecotAdapter(const Places &places);
[[nodiscard]] std::unique_ptr<ServerAdapter> eximAdapter(const Places &places);

} // namespace onecopy::servers
