// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <string>
#include <string_view>

namespace onecopy {

/// A password or token. It cannot be printed, compared by accident, or converted; its memory is cleared when it goes.
class Secret
{
public:
    Secret() = default;
    explicit Secret(std::string value)
        : m_value(std::move(value))
    {
    }
    Secret(const Secret &) = default;
    Secret(Secret &&other) noexcept;
    Secret &operator=(const Secret &other);
    Secret &operator=(Secret &&other) noexcept;
    ~Secret() { wipe(); }

    [[nodiscard]] bool empty() const noexcept { return m_value.empty(); }
    /// Only for the code that hands the secret to a mechanism. The view must not outlive the Secret.
    [[nodiscard]] std::string_view reveal() const noexcept { return m_value; }
    void wipe() noexcept;

private:
    std::string m_value;
};

/// `text` with every occurrence of `secret`, in clear or base64, replaced by "[secret]". Servers repeat passwords in
/// their refusals, so this runs over every server text before it is shown, logged or stored.
[[nodiscard]] std::string redact(std::string text, const Secret &secret);

} // namespace onecopy
