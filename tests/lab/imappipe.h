// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/clock.h"
#include "core/base/fault.h"
#include "tests/lab/process.h"

#include <functional>
#include <string>
#include <string_view>
#include <vector>

namespace onecopy::lab {

/// One response of the server: a line, and the literals that stood in it. In `line` each literal's bytes are left out
/// and only its "{n}" is seen.
struct PipeResponse
{
    std::string line;
    std::vector<std::string> literals;
    [[nodiscard]] bool untagged() const { return line.starts_with("* "); }
};

/// The lab's own way to a mailbox: Dovecot's imap program on a socket pair, logged in from the start (PREAUTH). No
/// network, no TLS, no password, and no code of the product. The server that it belongs to need not run, but may.
class ImapPipe
{
public:
    using Receiver = std::function<void(PipeResponse &)>;

    /// `command` is Dovecot::imapCommand(user).
    [[nodiscard]] static Result<ImapPipe> open(const Command &command);

    /// Sends one command and gives its untagged responses to `receive` one after another. Fails unless it ends with OK;
    /// the server's words are in the Fault.
    [[nodiscard]] Result<std::string> run(std::string_view command, const Receiver &receive = {});
    /// As run(), with the untagged responses collected.
    [[nodiscard]] Result<std::vector<PipeResponse>> ask(std::string_view command);

    /// For pipelining: sends all bytes, and gives each response that comes meanwhile to `receive`.
    [[nodiscard]] Result<void> send(std::string_view bytes, const Receiver &receive);
    /// Waits for the next response.
    [[nodiscard]] Result<PipeResponse> nextResponse();
    /// True when the server sent something that was not asked for; false when `wait` has passed first.
    bool waitForInput(std::chrono::milliseconds wait);

private:
    [[nodiscard]] bool takeResponse(PipeResponse &response);
    [[nodiscard]] Result<void> exchange(std::string_view &bytes);

    Process m_process;
    std::string m_input;
    std::size_t m_start = 0; ///< of the unread part of m_input
    std::uint32_t m_tag = 0;
};

} // namespace onecopy::lab
