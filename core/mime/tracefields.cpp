// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/text.h"
#include "core/mime/canonical.h"

#include <algorithm>
#include <array>
#include <cstddef>
#include <cstdint>

namespace onecopy::mime {

namespace {

/// Fields that say how a message travelled or what was done with it on the way, in lower case and sorted.
///
/// A field is here if a server, filter or client may write it anew at each delivery of one and the same message, and if
/// a person who reads the message does not miss it. These are not here on purpose:
/// - List-*, Precedence, Sender, X-Loop, X-Mailing-List: a list copy is another message than the direct one;
/// - Resent-*: a person sent the message on;
/// - X-MS-Exchange-Parent-Message-Id, X-MS-Journal-Report: a wrapped or derived message;
/// - Thread-Index, In-Reply-To, References, X-Mailer, User-Agent: written once, by the sender's client.
/// DKIM-Signature is here because RFC 6376 3.5 wants it treated as trace, and a signing relay behind the place where a
/// message was repeated signs each copy with a time of its own; the signed content is compared directly.
constexpr std::array<std::string_view, 156> names = {
    "authentication-results",
    "authentication-results-original",
    "content-length",
    "delivered-to",
    "delivery-date",
    "dkim-filter",
    "dkim-signature",
    "domainkey-signature",
    "domainkey-status",
    "envelope-from",
    "envelope-to",
    "ironport-data",
    "ironport-hdrordr",
    "ironport-phdr",
    "ironport-sdr",
    "lines",
    "old-return-path",
    "original-recipient",
    "received",
    "received-spf",
    "return-path",
    "status",
    "x-account-key",
    "x-amp-file-uploaded",
    "x-amp-result",
    "x-antiabuse",
    "x-antivirus",
    "x-antivirus-code",
    "x-antivirus-scanner",
    "x-antivirus-status",
    "x-apparently-to",
    "x-attachments-scanned",
    "x-auditid",
    "x-authenticated-sender",
    "x-authentication-warning",
    "x-avk-virus-check",
    "x-avstamp",
    "x-bogosity",
    "x-brightmail-tracker",
    "x-cav-result",
    "x-cfilter-loop",
    "x-clientproxiedby",
    "x-content-scanned-by",
    "x-cse-connectionguid",
    "x-cse-msgguid",
    "x-cyrus-session-id",
    "x-delivered-to",
    "x-dkim",
    "x-dkim-options",
    "x-dkim-result",
    "x-dspam-result",
    "x-env-sender",
    "x-envelope-from",
    "x-envelope-sender",
    "x-envelope-to",
    "x-eopattributedmessage",
    "x-eoptenantattributedmessage",
    "x-esetid",
    "x-evolution",
    "x-evolution-source",
    "x-filter-id",
    "x-filterd-recvd-size",
    "x-forwarded-encrypted",
    "x-forwarded-for",
    "x-forwarded-to",
    "x-get-message-sender-via",
    "x-getmail-filter-classifier",
    "x-getmail-retrieved-from-mailbox",
    "x-gm-labels",
    "x-gm-message-state",
    "x-gm-msgid",
    "x-gm-thrid",
    "x-gmail-fetch-info",
    "x-gmail-labels",
    "x-gmail-received",
    "x-gmx-antispam",
    "x-gmx-antivirus",
    "x-google-dkim-signature",
    "x-google-smtp-source",
    "x-greylist",
    "x-imap",
    "x-imapbase",
    "x-incomingheadercount",
    "x-incomingtopheadermarker",
    "x-ipas-result",
    "x-kerio-anti-spam",
    "x-keywords",
    "x-label",
    "x-mc-unique",
    "x-mdaemon-deliver-to",
    "x-mdarrival-date",
    "x-mdcfsigsadded",
    "x-mdhelo-result",
    "x-mdorigin-country",
    "x-mdptrlookup-result",
    "x-mdrcpt-to",
    "x-mdremoteip",
    "x-me-proxy",
    "x-me-proxy-cause",
    "x-me-received",
    "x-me-sender",
    "x-message-delivery",
    "x-message-info",
    "x-microsoft-antispam",
    "x-microsoft-exchange-diagnostics",
    "x-mime-autoconverted",
    "x-mimetrack",
    "x-ms-office365-filtering-correlation-id",
    "x-ms-traffictypediagnostic",
    "x-msg-ref",
    "x-nai-header",
    "x-offlineimap",
    "x-organizationheaderspreserved",
    "x-original-to",
    "x-originalarrivaltime",
    "x-originating-ip",
    "x-originatororg",
    "x-ovh-tracer-id",
    "x-pmx-version",
    "x-pop3-rcpt",
    "x-ppp-message-id",
    "x-ppp-vhost",
    "x-provags-id",
    "x-puremessage",
    "x-qmail-scanner",
    "x-quarantine-id",
    "x-rcpt-to",
    "x-real-to",
    "x-received",
    "x-recommended-action",
    "x-resolved-to",
    "x-return-path",
    "x-scanned-by",
    "x-sender-ip",
    "x-sid-pra",
    "x-sid-result",
    "x-sieve",
    "x-sieve-redirected-from",
    "x-source",
    "x-source-args",
    "x-source-dir",
    "x-spam",
    "x-spamd-bar",
    "x-spamd-result",
    "x-status",
    "x-tuid",
    "x-ui-filterresults",
    "x-ui-out-filterresults",
    "x-uid",
    "x-uidl",
    "x-viruschecked",
    "x-vr-status",
    "x-wss-id",
    "x-yandex-forward",
    "x-ymailisg",
    "x-zone-loop",
};

/// Families: everything that begins so.
constexpr std::array<std::string_view, 55> prefixes = {
    "arc-", // RFC 8617
    "x-amavis-",
    "x-arc-",
    "x-asg-",
    "x-avast-",
    "x-barracuda-",
    "x-clamav-",
    "x-cloud-security-",
    "x-cloudmark-",
    "x-cmae-",
    "x-crm114-",
    "x-crosspremisesheaders",
    "x-ctch-",
    "x-dspam-",
    "x-eset-",
    "x-exchange-antispam-",
    "x-fe-",
    "x-feas-",
    "x-fireeye",
    "x-forefront-",
    "x-halon-",
    "x-hmailserver-",
    "x-imss-",
    "x-ironport-",
    "x-kas-",
    "x-kaspersky-",
    "x-klms-",
    "x-kmail-",
    "x-libraesva-",
    "x-mailchannels-",
    "x-mailscanner",
    "x-mdav-",
    "x-microsoft-antispam-",
    "x-mimecast-",
    "x-mozilla-",
    "x-ms-exchange-antispam-",
    "x-ms-exchange-crosstenant-",
    "x-ms-exchange-organization-",
    "x-ms-exchange-transport-",
    "x-ovh-spam",
    "x-proofpoint-",
    "x-qmail-scanner-",
    "x-rspamd-",
    "x-sa-exim-",
    "x-sasi-",
    "x-sophos-",
    "x-spam-",
    "x-spam_",
    "x-spamexperts-",
    "x-starscan-",
    "x-tm-as-",
    "x-tmase-",
    "x-vade-",
    "x-virus-",
    "x-vr-spam",
};

static_assert(std::is_sorted(names.begin(), names.end()));
static_assert(std::is_sorted(prefixes.begin(), prefixes.end()));
static_assert(std::all_of(prefixes.begin() + 1, prefixes.end(),
                          [](std::string_view prefix) { return prefix.starts_with("x-"); }));

constexpr std::size_t longestName = 64;

/// The names by length: this is asked for each field of very many headers, and most fields are as long as few names.
struct ByLength
{
    std::array<std::string_view, names.size()> sorted = names;
    std::array<std::uint8_t, longestName + 2> from{}; ///< where the names of each length begin in `sorted`

    constexpr ByLength()
    {
        std::sort(sorted.begin(), sorted.end(),
                  [](std::string_view left, std::string_view right) { return left.size() < right.size(); });
        for (std::size_t length = 0; length < from.size(); ++length) {
            while (from[length] < sorted.size() && sorted[from[length]].size() < length)
                ++from[length];
        }
    }

    [[nodiscard]] bool contains(std::string_view name) const noexcept
    {
        const auto begin = sorted.begin() + from[name.size()];
        const auto end = sorted.begin() + from[name.size() + 1];
        return std::any_of(begin, end, [name](std::string_view known) {
            return known.back() == name.back() && known == name; // most end otherwise
        });
    }
};
constexpr ByLength byLength;

/// No prefix is the beginning of another one, so that only the last one before `lower` can be its beginning.
bool hasTracePrefix(std::string_view lower) noexcept
{
    const auto after = std::upper_bound(prefixes.begin(), prefixes.end(), lower);
    return after != prefixes.begin() && lower.starts_with(*(after - 1));
}

} // namespace

bool isTraceField(std::string_view name) noexcept
{
    std::array<char, longestName> buffer; // NOLINT(cppcoreguidelines-pro-type-member-init): only what is filled is read
    const std::size_t length = std::min(name.size(), buffer.size());
    std::transform(name.begin(), name.begin() + static_cast<std::ptrdiff_t>(length), buffer.begin(), lowerAscii);
    const std::string_view lower(buffer.data(), length);
    if (name.size() <= longestName && byLength.contains(lower))
        return true;
    // "X-Example-Org-MailScanner-SpamCheck": MailScanner puts the site's name in the middle.
    if (lower.starts_with("x-"))
        return hasTracePrefix(lower) || lower.find("-mailscanner") != std::string_view::npos;
    return lower.starts_with(prefixes.front());
}

} // namespace onecopy::mime
