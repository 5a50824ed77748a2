// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/scenarios/mailfilter.h"

#include "core/base/clock.h"

#include <algorithm>
#include <arpa/inet.h>
#include <cctype>
#include <fstream>
#include <poll.h>
#include <sys/socket.h>

namespace onecopy::e2e {

namespace {

using namespace std::chrono_literals;

/// What scanners look for; here in what a block of base64 decodes to.
constexpr std::string_view eicarMark = "EICAR-STANDARD-ANTIVIRUS-TEST-FILE";

std::string upper(std::string text)
{
    std::transform(text.begin(), text.end(), text.begin(), [](unsigned char c) { return std::toupper(c); });
    return text;
}

int valueOf(char c) noexcept
{
    constexpr std::string_view letters = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/";
    const std::size_t at = letters.find(c);
    return at == std::string_view::npos ? -1 : static_cast<int>(at);
}

/// Whether a block of base64 lines holds the test file. Blocks end at lines that are something else.
bool holdsEicar(const std::string &bytes)
{
    std::string decoded;
    std::uint32_t bits = 0;
    int count = 0;
    std::size_t start = 0;
    while (start < bytes.size()) {
        const std::size_t end = std::min(bytes.find("\r\n", start), bytes.size());
        const std::string_view line = std::string_view(bytes).substr(start, end - start);
        start = end + 2;
        if (line.empty() || line.starts_with("--") || line.find(' ') != std::string_view::npos) {
            if (decoded.find(eicarMark) != std::string::npos)
                return true;
            decoded.clear();
            bits = 0;
            count = 0;
            continue;
        }
        for (const char c : line) {
            const int value = valueOf(c);
            if (value < 0)
                continue;
            bits = (bits << 6U) | static_cast<std::uint32_t>(value);
            count += 6;
            if (count >= 8) {
                count -= 8;
                decoded += static_cast<char>((bits >> static_cast<unsigned>(count)) & 0xFFU);
            }
        }
    }
    return decoded.find(eicarMark) != std::string::npos || bytes.find(eicarMark) != std::string::npos;
}

/// Sends a command and gives the last line of its answer.
Result<std::string> ask(lab::LineSocket &server, const std::string &command, Deadline deadline)
{
    if (!command.empty()) {
        if (auto sent = server.write(command + "\r\n", deadline); !sent)
            return passOn(sent);
    }
    while (true) {
        auto line = server.readLine(deadline);
        if (!line || line->size() < 4 || (*line)[3] != '-')
            return line;
    }
}

} // namespace

Result<std::unique_ptr<MailFilter>> MailFilter::start(std::uint16_t port, const MailFilterOptions &options)
{
    std::unique_ptr<MailFilter> filter(new MailFilter(options));
    filter->m_port = port;
    filter->m_listener = lab::Fd(::socket(AF_INET, SOCK_STREAM | SOCK_CLOEXEC | SOCK_NONBLOCK, 0));
    sockaddr_in address{};
    address.sin_family = AF_INET;
    address.sin_port = htons(port);
    address.sin_addr.s_addr = htonl(INADDR_LOOPBACK);
    const int on = 1;
    ::setsockopt(filter->m_listener.get(), SOL_SOCKET, SO_REUSEADDR, &on, sizeof on);
    if (::bind(filter->m_listener.get(), reinterpret_cast<const sockaddr *>(&address), sizeof address) != 0 ||
        ::listen(filter->m_listener.get(), 64) != 0)
        return fail(FaultKind::Internal, "mail filter", "it cannot listen");
    filter->m_thread = std::thread([self = filter.get()] { self->listen(); });
    return filter;
}

MailFilter::~MailFilter()
{
    m_ending = true;
    if (m_thread.joinable())
        m_thread.join();
    for (std::thread &talk : m_talks)
        talk.join();
}

void MailFilter::listen()
{
    while (!m_ending) {
        sendTable();
        pollfd entry{m_listener.get(), POLLIN, 0};
        if (::poll(&entry, 1, 50) <= 0)
            continue;
        lab::Fd connection(::accept4(m_listener.get(), nullptr, nullptr, SOCK_CLOEXEC | SOCK_NONBLOCK));
        if (!connection.valid())
            continue;
        const std::lock_guard lock(m_mutex);
        m_talks.emplace_back([this, taken = std::move(connection)]() mutable { talk(std::move(taken)); });
    }
}

bool MailFilter::isStuck() const
{
    std::ifstream file(m_options.tableFile);
    std::string word;
    return file >> word && word == "stuck";
}

void MailFilter::sendTable()
{
    if (m_options.tableFile.empty() || std::chrono::steady_clock::now() - m_sent < m_options.period)
        return;
    m_sent = std::chrono::steady_clock::now();
    std::vector<Mail> table;
    {
        const std::lock_guard lock(m_mutex);
        if (!isStuck())
            m_table.clear();
        table = m_table;
    }
    for (const Mail &mail : table) {
        if (!m_ending)
            (void)handOn(mail);
    }
}

std::string MailFilter::doorAnswer(const std::string &line)
{
    const std::string verb = upper(line.substr(0, 4));
    if (verb == "EHLO")
        return "250-filter.lab.example\r\n250-8BITMIME\r\n250-AUTH PLAIN\r\n250 DSN";
    if (verb != "AUTH")
        return {};
    return m_logins++ < m_options.loginsPutOff
               ? "454 4.7.0 Temporary authentication failure: Connection lost to authentication server"
               : "235 2.7.0 fine";
}

void MailFilter::talk(lab::Fd connection)
{
    auto client = lab::LineSocket::over(std::move(connection));
    const auto hear = [&]() -> std::string {
        // In short pieces, so that the end of the test is seen.
        while (!m_ending) {
            auto line = client.readLine(Deadline::in(200ms));
            if (line)
                return *line;
            if (line.error().kind != FaultKind::Timeout)
                break;
        }
        return "QUIT";
    };
    const auto say = [&](const std::string &line) {
        return client.write(line + "\r\n", Deadline::in(30s)).has_value();
    };
    Mail mail;
    if (m_sessions++ < m_options.greetingsPutOff) {
        (void)say("421 4.3.2 filter.lab.example too busy, come back later");
        return;
    }
    bool alive = say("220 filter.lab.example ESMTP");
    while (alive) {
        const std::string line = hear();
        const std::string verb = upper(line.substr(0, 4));
        if (verb == "QUIT") {
            (void)say("221 bye");
            return;
        }
        if (const std::string answer = doorAnswer(line); !answer.empty()) {
            alive = say(answer);
            continue;
        }
        if (verb == "MAIL") {
            mail.from = line;
            mail.to.clear();
        } else if (verb == "RCPT") {
            mail.to.push_back(line);
        } else if (verb == "DATA") {
            if (!say("354 go on"))
                return;
            mail.bytes.clear();
            for (std::string piece = hear(); piece != "."; piece = hear()) {
                if (m_ending)
                    return;
                mail.bytes += piece + "\r\n";
            }
            alive = say(judged(mail));
            continue;
        }
        alive = say("250 fine");
    }
}

std::string MailFilter::judged(const Mail &mail)
{
    ++m_taken;
    if (m_options.refusesEicar && holdsEicar(mail.bytes)) {
        ++m_refused;
        return "550 5.7.1 virus found";
    }
    const Deadline thought = Deadline::in(
        std::chrono::duration_cast<std::chrono::milliseconds>(m_options.perKilobyte * (mail.bytes.size() / 1000)));
    while (!thought.passed() && !m_ending)
        std::this_thread::sleep_for(thought.left(50ms));
    std::string answer = "451 ending";
    for (int copy = 0; copy < m_options.copies && !m_ending; ++copy) {
        auto passed = handOn(mail);
        answer = passed ? *passed : "451 " + passed.error().describe();
    }
    if (!m_options.tableFile.empty() && isStuck()) {
        const std::lock_guard lock(m_mutex);
        m_table.push_back(mail);
    }
    return answer;
}

Result<std::string> MailFilter::handOn(const Mail &mail) const
{
    const Deadline deadline = Deadline::in(60s);
    auto server = lab::LineSocket::connect(m_options.nextPort, deadline);
    if (!server)
        return passOn(server);
    std::vector<std::string> commands{"", "EHLO filter.lab.example", mail.from};
    commands.insert(commands.end(), mail.to.begin(), mail.to.end());
    commands.emplace_back("DATA");
    for (const std::string &command : commands) {
        auto answer = ask(*server, command, deadline);
        if (!answer || answer->empty() || answer->front() > '3')
            return answer;
    }
    auto answer = ask(*server, mail.bytes + ".", deadline);
    if (answer)
        (void)ask(*server, "QUIT", deadline);
    return answer;
}

std::string wayBack(std::uint16_t port)
{
    return "127.0.0.1:" + std::to_string(port) +
           " inet n - n - - smtpd\n  -o content_filter=\n  -o smtpd_proxy_filter=\n"
           "  -o smtpd_sasl_auth_enable=no\n  -o mynetworks=127.0.0.0/8\n"
           "  -o receive_override_options=no_unknown_recipient_checks\n";
}

} // namespace onecopy::e2e
