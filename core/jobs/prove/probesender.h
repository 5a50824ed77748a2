// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/jobs/prove/probeboard.h"
#include "core/smtp/client.h"

namespace onecopy::jobs {

/// Hands the mails of a plan to the SMTP server. Only an impatient sender (Plan::sender) sends a mail a second time.
class ProbeSender
{
public:
    ProbeSender(const ProbeRequest &request, const std::stop_token &stop, ProbeBoard &board, ProbeReport &report);
    ~ProbeSender();
    ProbeSender(const ProbeSender &) = delete;
    ProbeSender &operator=(const ProbeSender &) = delete;

    /// All attempts of one mail. Fault: no further mail should be sent; refusals and unknown outcomes are none.
    [[nodiscard]] Result<void> send(const probe::Mail &mail);

private:
    [[nodiscard]] Result<ProbeAttempt> attempt(const probe::Mail &mail, int number);
    /// A session in which nothing was offered yet. `opened` and `event` say how it came about.
    [[nodiscard]] Result<smtp::Client> connect(smtp::OpenReport &opened, ProbeEvent &event);
    [[nodiscard]] smtp::Envelope envelopeFor(const probe::Mail &mail, std::uint64_t bytes) const;
    void keepSigns(const smtp::OpenReport &opened);
    [[nodiscard]] Result<void> pause(std::chrono::milliseconds time) const;

    const ProbeRequest &m_request;
    smtp::LoginSpec m_spec;
    std::stop_token m_stop;
    ProbeBoard &m_board;
    ProbeReport &m_report; ///< server, tls and signs alone
};

} // namespace onecopy::jobs
