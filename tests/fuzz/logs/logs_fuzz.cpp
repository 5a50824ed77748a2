// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Every parser gets every line: none may read outside of it, and every event is a view into it or into what the parser
// has kept of the lines before it.
#include "core/logs/lineparser.h"
#include "core/logs/widetext.h"

#include <cstddef>
#include <cstdint>
#include <cstdlib>

using namespace onecopy::logs;

namespace {

constexpr onecopy::EpochSeconds reference = 1'795'500'000;

void parseAll(Format format, std::string_view text)
{
    const auto parser = makeParser(format, reference);
    std::size_t read = 0;
    while (!text.empty()) {
        const std::size_t end = text.find('\n');
        const std::string_view line = text.substr(0, end);
        read += line.size();
        Event event;
        event.line = line;
        if (parser->parse(line, event) == Line::Event && event.recipient.size() + event.messageId.size() > 2 * read)
            std::abort();
        if (end == std::string_view::npos)
            return;
        text.remove_prefix(end + 1);
    }
}

} // namespace

extern "C" int LLVMFuzzerTestOneInput(const std::uint8_t *data, std::size_t size)
{
    const std::string_view text(reinterpret_cast<const char *>(data), size);
    (void)recognise(text);
    WideText wide; // in two chunks, as a file is read
    (void)wide.next(text.substr(0, size / 2));
    (void)wide.next(text.substr(size / 2));
    for (const Format format : {Format::Postfix,          Format::Exim,         Format::Sendmail,
                                Format::Haraka,           Format::Dovecot,      Format::Cyrus,
                                Format::Zimbra,           Format::Kerio,        Format::CiscoEsa,
                                Format::Domino,           Format::OpenSmtpd,    Format::Qmail,
                                Format::Courier,          Format::HMailServer,  Format::Exchange2003,
                                Format::ExchangeTracking, Format::MessageTrace, Format::ExchangeProtocol,
                                Format::SmtpW3c,          Format::Scanner,      Format::Fetchmail,
                                Format::MDaemon,          Format::MailEnable,   Format::IceWarp,
                                Format::CommuniGate,      Format::SmarterMail})
        parseAll(format, text);
    return 0;
}
