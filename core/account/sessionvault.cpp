// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/account/sessionvault.h"

namespace onecopy {

Result<std::optional<Secret>> SessionVault::read(const std::string &key, const std::stop_token &)
{
    const std::lock_guard lock(m_mutex);
    const auto found = m_secrets.find(key);
    return found == m_secrets.end() ? std::nullopt : std::optional(found->second);
}

Result<void> SessionVault::write(const std::string &key, const Secret &secret, const std::stop_token &)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.insert_or_assign(key, secret);
    return {};
}

Result<void> SessionVault::remove(const std::string &key, const std::stop_token &)
{
    const std::lock_guard lock(m_mutex);
    m_secrets.erase(key);
    return {};
}

std::string SessionVault::placeName() const
{
    return "this session only";
}

} // namespace onecopy
