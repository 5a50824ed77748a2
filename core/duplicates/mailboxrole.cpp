// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/mailboxrole.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <string_view>

namespace onecopy::duplicates {

namespace {

using namespace std::string_view_literals;

/// As clients and servers name them; those that are not ASCII stand in both encodings that travel on the wire.
constexpr std::array sentNames{"sent"sv,
                               "sent items"sv,
                               "sent mail"sv,
                               "sent messages"sv,
                               "sent-mail"sv,
                               "sent_mail"sv,
                               "outbox"sv,
                               "gesendet"sv,
                               "gesendete elemente"sv,
                               "gesendete objekte"sv,
                               "gesendete nachrichten"sv,
                               "enviados"sv,
                               "elementos enviados"sv,
                               "itens enviados"sv,
                               "mensajes enviados"sv,
                               "inviati"sv,
                               "posta inviata"sv,
                               "elementi inviati"sv,
                               "verzonden"sv,
                               "verzonden items"sv,
                               "skickat"sv,
                               "skickade"sv,
                               "messages envoy&aok-s"sv,
                               "messages envoyés"sv,
                               "envoy&aok-s"sv,
                               "envoyés"sv,
                               "&amk-l&aok-ments envoy&aok-s"sv,
                               "éléments envoyés"sv,
                               "Éléments envoyés"sv,
                               "wys&aui-ane"sv,
                               "wysłane"sv,
                               "&a5edwao1a8mdxaoxa7sdvaota70dsq-"sv,
                               "Απεσταλμένα"sv,
                               "&bb4eqgq,beaemaqybdsenqq9bd0eswq1-"sv,
                               "Отправленные"sv,
                               "g&apy-nderilmi&av8- &anybhw-eler"sv,
                               "gönderilmiş Öğeler"sv,
                               "&xfjt0zab-"sv,
                               "已发送"sv,
                               "&xfjqs5ab-"sv,
                               "已傳送"sv,
                               "&kafp4w4imh8-"sv,
                               "送信済み"sv};
constexpr std::array draftNames{"draft"sv,
                                "drafts"sv,
                                "entw&apw-rfe"sv,
                                "entwürfe"sv,
                                "brouillons"sv,
                                "borradores"sv,
                                "rascunhos"sv,
                                "bozze"sv,
                                "concepten"sv,
                                "utkast"sv,
                                "&a6adwqpma8cdtqo5a8edsq-"sv,
                                "Πρόχειρα"sv,
                                "&bccenqrabd0epgqybdgeogq4-"sv,
                                "Черновики"sv};
constexpr std::array journalNames{"journal"sv,     "journals"sv,   "journaling"sv,
                                  "journalling"sv, "compliance"sv, "legal hold"sv};

template <std::size_t N> bool contains(const std::array<std::string_view, N> &names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

} // namespace

MailboxRole mailboxRole(const MailboxName &name)
{
    // Modified UTF-7 is case-sensitive, but its lower-case form is still distinct enough to know a name by.
    const std::string lower = toLowerAscii(name.wire);
    const std::size_t separator = lower.find_last_of("/.\\");
    const std::string_view last = std::string_view(lower).substr(separator == std::string::npos ? 0 : separator + 1);
    if (contains(sentNames, last))
        return MailboxRole::Sent;
    if (contains(draftNames, last))
        return MailboxRole::Drafts;
    if (contains(journalNames, last))
        return MailboxRole::Journal;
    return MailboxRole::Ordinary;
}

bool isInbox(const MailboxName &name) noexcept
{
    return equalsIgnoreCase(name.wire, "INBOX");
}

} // namespace onecopy::duplicates
