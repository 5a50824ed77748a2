// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/duplicates/mailboxrole.h"

#include "core/base/text.h"

#include <algorithm>
#include <array>
#include <optional>
#include <string_view>

namespace onecopy::duplicates {

namespace {

using namespace std::string_view_literals;

constexpr auto separators = "/.\\"sv;

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
constexpr std::array trashNames{"trash"sv,
                                "expunged"sv, // Dovecot's lazy_expunge puts there what was deleted
                                "bin"sv,
                                "deleted"sv,
                                "deleted items"sv,
                                "deleted messages"sv,
                                "deleted-items"sv,
                                "papierkorb"sv,
                                "gel&apy-schte elemente"sv,
                                "gelöschte elemente"sv,
                                "gel&apy-schte objekte"sv,
                                "gelöschte objekte"sv,
                                "gel&apy-scht"sv,
                                "gelöscht"sv,
                                "corbeille"sv,
                                "&aok-l&aok-ments supprim&aok-s"sv,
                                "éléments supprimés"sv,
                                "&amk-l&aok-ments supprim&aok-s"sv,
                                "Éléments supprimés"sv,
                                "papelera"sv,
                                "papelera de reciclaje"sv,
                                "elementos eliminados"sv,
                                "lixeira"sv,
                                "itens exclu&ao0-dos"sv,
                                "itens excluídos"sv,
                                "itens eliminados"sv,
                                "cestino"sv,
                                "posta eliminata"sv,
                                "elementi eliminati"sv,
                                "prullenbak"sv,
                                "verwijderde items"sv,
                                "papperskorg"sv,
                                "papperskorgen"sv,
                                "borttaget"sv,
                                "slettet post"sv,
                                "papirkurv"sv,
                                "roskakori"sv,
                                "kosz"sv,
                                "elementy usuni&ark-te"sv,
                                "elementy usunięte"sv,
                                "ko&awe-"sv,
                                "koš"sv,
                                "odstran&ars-n&aoe- po&awe-ta"sv,
                                "odstraněná pošta"sv,
                                "&bboepgrabdceoaq9bda-"sv,
                                "Корзина"sv,
                                "&bcmenaqwbdsenqq9bd0eswq1-"sv,
                                "Удаленные"sv,
                                "&bcmenaqwbdseuqq9bd0eswq1-"sv,
                                "Удалённые"sv,
                                "&bboepgribdgeog-"sv,
                                "Кошик"sv,
                                "&a5odrao0a78dwg- &a7edwao,a8edwqo5a7wdvaosa8qdyqo9-"sv,
                                "Κάδος απορριμμάτων"sv,
                                "&a5qduqoxa7mdwqoxa7wdvaota70dsq-"sv,
                                "Διαγραμμένα"sv,
                                "&aoca9g-p kutusu"sv,
                                "çöp kutusu"sv,
                                "&amca9g-p kutusu"sv,
                                "Çöp kutusu"sv,
                                "silinmi&av8- &apybhw-eler"sv,
                                "silinmiş öğeler"sv,
                                "silinmi&av8- &anybhw-eler"sv,
                                "silinmiş Öğeler"sv,
                                "&mfqwf3ux-"sv,
                                "ごみ箱"sv,
                                "&ukqwzg4imh8wojckmmyw4a-"sv,
                                "削除済みアイテム"sv,
                                "&xfjsijzk-"sv,
                                "已删除"sv,
                                "&xfjsijzkkk5o9g-"sv,
                                "已删除邮件"sv,
                                "&v4nxpnux-"sv,
                                "垃圾箱"sv,
                                "&xfjskpzkdosq9u72-"sv,
                                "已刪除的郵件"sv,
                                "&1ztjwng1-"sv,
                                "휴지통"sv,
                                "&bicgrazfbkcgrqzebicgkg-"sv,
                                "المهملات"sv,
                                "&bjmgrayp- &bicgrazfbkcgrqzebicgkg-"sv,
                                "سلة المهملات"sv};
constexpr std::array junkNames{"junk"sv,
                               "junk mail"sv,
                               "junk e-mail"sv,
                               "junk email"sv,
                               "spam"sv,
                               "bulk mail"sv,
                               "spamverdacht"sv,
                               "junk-e-mail"sv,
                               "unerw&apw-nscht"sv,
                               "unerwünscht"sv,
                               "unerw&apw-nschte werbung"sv,
                               "unerwünschte werbung"sv,
                               "courrier ind&aok-sirable"sv,
                               "courrier indésirable"sv,
                               "ind&aok-sirables"sv,
                               "indésirables"sv,
                               "pourriel"sv,
                               "correo no deseado"sv,
                               "no deseado"sv,
                               "lixo eletr&apq-nico"sv,
                               "lixo eletrônico"sv,
                               "lixo electr&apm-nico"sv,
                               "lixo electrónico"sv,
                               "posta indesiderata"sv,
                               "indesiderata"sv,
                               "ongewenste e-mail"sv,
                               "ongewenst"sv,
                               "skr&aoq-ppost"sv,
                               "skräppost"sv,
                               "s&apg-ppelpost"sv,
                               "søppelpost"sv,
                               "u&apg-nsket"sv,
                               "uønsket"sv,
                               "roskaposti"sv,
                               "wiadomo&avs-ci-&avs-mieci"sv,
                               "wiadomości-śmieci"sv,
                               "niechciane"sv,
                               "nevy&ax4a4q-dan&aoe- po&awe-ta"sv,
                               "nevyžádaná pošta"sv,
                               "&bceepwqwbdw-"sv,
                               "Спам"sv,
                               "&bb0enqq2bdueowqwbeienqq7bewepqqwbe8- &bd8epgrhbeiema-"sv,
                               "Нежелательная почта"sv,
                               "&a5edvqo1a8aduqo4a80dvao3a8qdsq-"sv,
                               "Ανεπιθύμητα"sv,
                               "gereksiz"sv,
                               "&apy-nemsiz e-posta"sv,
                               "önemsiz e-posta"sv,
                               "&any-nemsiz e-posta"sv,
                               "Önemsiz e-posta"sv,
                               "&j,dg0tdhmpww6w-"sv,
                               "迷惑メール"sv,
                               "&v4nxppcutvy-"sv,
                               "垃圾邮件"sv,
                               "&v4nxppd1tvy-"sv,
                               "垃圾郵件"sv,
                               "&wqttoa-"sv,
                               "스팸"sv,
                               "&wqttoa- &ulthfa-"sv,
                               "스팸 메일"sv,
                               "&biggmqzkbi8- &biugrazdbiogmqzibkygsg- &bjogsgyx- &bkcgjwzf-"sv,
                               "بريد إلكتروني غير هام"sv};
constexpr std::array journalNames{"journal"sv,     "journals"sv,   "journaling"sv,
                                  "journalling"sv, "compliance"sv, "legal hold"sv};

template <std::size_t N> bool contains(const std::array<std::string_view, N> &names, std::string_view name)
{
    return std::ranges::find(names, name) != names.end();
}

/// What lies below such a mailbox goes with it: a folder that somebody threw away is moved into the trash as it is.
std::optional<MailboxRole> emptiedWith(std::string_view path)
{
    while (!path.empty()) {
        const std::size_t end = std::min(path.find_first_of(separators), path.size());
        const std::string_view part = path.substr(0, end);
        if (contains(trashNames, part))
            return MailboxRole::Trash;
        if (contains(junkNames, part))
            return MailboxRole::Junk;
        path.remove_prefix(std::min(end + 1, path.size()));
    }
    return std::nullopt;
}

} // namespace

MailboxRole mailboxRole(const MailboxName &name)
{
    // Modified UTF-7 is case-sensitive, but its lower-case form is still distinct enough to know a name by.
    const std::string lower = toLowerAscii(name.wire);
    if (const auto emptied = emptiedWith(lower))
        return *emptied;
    const std::size_t separator = lower.find_last_of(separators);
    const std::string_view last = std::string_view(lower).substr(separator == std::string::npos ? 0 : separator + 1);
    if (contains(sentNames, last))
        return MailboxRole::Sent;
    if (contains(draftNames, last))
        return MailboxRole::Drafts;
    if (contains(journalNames, last))
        return MailboxRole::Journal;
    return MailboxRole::Ordinary;
}

bool isGmailLabel(const MailboxName &name)
{
    static constexpr std::array<std::string_view, 2> roots{"[gmail]", "[google mail]"};
    return containsAnyIgnoreCase(name.wire, roots);
}

bool isInbox(const MailboxName &name) noexcept
{
    return equalsIgnoreCase(name.wire, "INBOX");
}

} // namespace onecopy::duplicates
