// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
// The text of a plan, as QJsonDocument writes it when compact: names in order, no blanks. Written by hand, because a
// plan has hundreds of thousands of values, and the text is made while a person waits.
#include "core/removal/plan.h"

#include "core/base/text.h"
#include "core/removal/planhash.h"

#include <string_view>

namespace onecopy::removal {

namespace {

using duplicates::Copy;
using namespace std::string_view_literals;

/// Appends JSON to one text. The caller sees to the order of the names and to what has to be closed.
class Writer
{
public:
    explicit Writer(Dates dates)
        : m_dates(dates)
    {
    }
    /// The name of the next value, with the comma before it.
    void name(std::string_view name)
    {
        separate();
        m_text += '"';
        m_text += name;
        m_text += "\":"sv;
        m_first = true; // its value has no comma
    }
    void open(char bracket)
    {
        separate();
        m_text += bracket;
        m_first = true;
    }
    void close(char bracket)
    {
        m_text += bracket;
        m_first = false;
    }
    void word(std::string_view plain);
    void text(std::string_view text);
    void number(std::uint64_t number);
    void date(const std::optional<EpochSeconds> &date);
    void digest(const std::optional<mime::Digest> &digest);

    [[nodiscard]] std::string take() { return std::move(m_text); }

private:
    void separate()
    {
        if (!m_first)
            m_text += ',';
        m_first = false;
    }
    void null()
    {
        separate();
        m_text += "null"sv;
    }
    void escaped(unsigned char c);

    const Dates m_dates;
    std::string m_text;
    bool m_first = true; ///< nothing stands before the next value in its list
};

/// Ours: no character in it has to be escaped.
void Writer::word(std::string_view plain)
{
    separate();
    m_text += '"';
    m_text += plain;
    m_text += '"';
}

void Writer::escaped(unsigned char c)
{
    constexpr std::string_view digits = "0123456789abcdef";
    constexpr std::string_view special = "\"\\\b\f\n\r\t";
    constexpr std::string_view letters = "\"\\bfnrt";
    m_text += '\\';
    if (const std::size_t at = special.find(static_cast<char>(c)); at != std::string_view::npos) {
        m_text += letters[at];
        return;
    }
    m_text += "u00"sv;
    m_text += digits[c >> 4U];
    m_text += digits[c & 0xFU];
}

/// Plain text where it surely comes back byte for byte; else hex. A reader may drop a byte order mark and cannot hold
/// bytes that are not UTF-8, and a mailbox name has to go back to the server unchanged.
void Writer::text(std::string_view text)
{
    bool ascii = true;
    bool clean = true;
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        ascii = ascii && byte < 0x80;
        clean = clean && byte >= 0x20 && c != '"' && c != '\\';
    }
    if (!ascii && (text.find("\xEF\xBB\xBF"sv) != std::string_view::npos ||
                   text.find("\xEF\xBF"sv) != std::string_view::npos || toValidUtf8(text) != text)) {
        open('{');
        name("hex");
        word(toHex(text));
        close('}');
        return;
    }
    if (clean) {
        word(text);
        return;
    }
    separate();
    m_text += '"';
    for (const char c : text) {
        const auto byte = static_cast<unsigned char>(c);
        if (byte < 0x20 || c == '"' || c == '\\')
            escaped(byte);
        else
            m_text += c;
    }
    m_text += '"';
}

/// Numbers above 2^53 are not exact in every reader of JSON.
void Writer::number(std::uint64_t number)
{
    constexpr std::uint64_t exact = 1ULL << 53U;
    if (number > exact) {
        word(std::to_string(number));
        return;
    }
    separate();
    m_text += std::to_string(number);
}

void Writer::date(const std::optional<EpochSeconds> &date)
{
    if (!date)
        null();
    else
        word(m_dates == Dates::Iso ? isoUtc(*date) : std::to_string(*date));
}

void Writer::digest(const std::optional<mime::Digest> &digest)
{
    if (digest)
        word(toHex(std::string_view(digest->data(), digest->size())));
    else
        null();
}

void add(Writer &to, const PlannedCopy &planned)
{
    const Copy &copy = planned.copy;
    to.open('{');
    to.name("canonical");
    to.digest(copy.canonical);
    to.name("flags");
    to.text(copy.flags);
    to.name("internaldate");
    to.date(copy.internalDate);
    if (planned.likeness) {
        to.name("likeness");
        to.digest(planned.likeness);
    }
    to.name("mailbox");
    to.text(copy.ref.mailbox.wire);
    to.name("role");
    to.word(copy.role == duplicates::Role::Original ? "original"sv : "extra"sv);
    to.name("size");
    to.number(copy.size);
    to.name("uid");
    to.number(copy.ref.uid.value);
    to.name("uidvalidity");
    to.number(copy.ref.validity.value);
    to.name("whole");
    to.digest(copy.whole);
    to.close('}');
}

void add(Writer &to, const arrivals::Face &face)
{
    to.open('{');
    to.name("date");
    to.date(face.date);
    to.name("from");
    to.text(face.fromAddress);
    to.name("from_name");
    to.text(face.fromName);
    to.name("subject");
    to.text(face.subject);
    to.name("to");
    to.text(face.to);
    to.close('}');
}

void add(Writer &to, const PlannedGroup &group)
{
    to.open('{');
    to.name("class");
    to.word(toString(group.cls));
    to.name("extras");
    to.open('[');
    for (const PlannedCopy &extra : group.extras)
        add(to, extra);
    to.close(']');
    to.name("face");
    add(to, group.face);
    to.name("id");
    to.text(group.groupId);
    to.name("keep");
    add(to, group.keep);
    to.name("message_id");
    to.text(group.messageId);
    to.close('}');
}

void addPlace(Writer &to, const CopyRef &ref)
{
    to.name("mailbox");
    to.text(ref.mailbox.wire);
}

/// The last values of an object.
void addUid(Writer &to, const CopyRef &ref)
{
    to.name("uid");
    to.number(ref.uid.value);
    to.name("uidvalidity");
    to.number(ref.validity.value);
    to.close('}');
}

void add(Writer &to, const Request &request)
{
    to.open('{');
    to.name("groups");
    to.open('[');
    for (const std::string &id : request.groupIds)
        to.text(id);
    to.close(']');
    to.name("keep");
    to.word(toString(request.keep));
    to.name("keep_mailbox");
    to.text(request.keepMailbox.wire);
    to.name("keep_override");
    to.open('[');
    for (const auto &[groupId, ref] : request.keepOverride) {
        to.open('{');
        to.name("group");
        to.text(groupId);
        addPlace(to, ref);
        addUid(to, ref);
    }
    to.close(']');
    to.name("mailboxes");
    to.open('[');
    for (const MailboxName &name : request.mailboxes)
        to.text(name.wire);
    to.close(']');
    to.name("quarantine");
    to.text(request.quarantine.wire);
    to.name("verify");
    to.word(toString(request.verify));
    to.close('}');
}

void add(Writer &to, const LeftAlone &left)
{
    to.open('{');
    to.name("group");
    to.text(left.groupId);
    addPlace(to, left.ref);
    to.name("reason");
    to.word(toString(left.reason));
    addUid(to, left.ref);
}

} // namespace

std::string toJson(const Plan &plan, Dates dates)
{
    Writer to(dates);
    to.open('{');
    to.name("account");
    to.text(plan.account.value);
    to.name("format");
    to.number(planFormat);
    to.name("groups");
    to.open('[');
    for (const PlannedGroup &group : plan.groups)
        add(to, group);
    to.close(']');
    to.name("left_alone");
    to.open('[');
    for (const LeftAlone &one : plan.leftAlone)
        add(to, one);
    to.close(']');
    to.name("made_at");
    to.date(plan.madeAt);
    to.name("request");
    add(to, plan.request);
    to.close('}');
    return to.take();
}

} // namespace onecopy::removal
