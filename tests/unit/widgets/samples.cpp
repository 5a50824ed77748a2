// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/widgets/samples.h"

#include <array>

namespace onecopy::samples {

inline namespace office {

using duplicates::Class;

namespace {

mime::Hop hop(std::string from, std::string by, std::string with, std::string id, std::optional<EpochSeconds> date)
{
    mime::Hop made;
    made.from = std::move(from);
    made.by = std::move(by);
    made.with = std::move(with);
    made.id = std::move(id);
    made.date = date;
    return made;
}

} // namespace

EpochSeconds at(int day, int hour, int minute)
{
    constexpr EpochSeconds march2011 = 1'298'937'600;
    return march2011 + (day - 1) * 86'400LL + hour * 3'600LL + minute * 60LL;
}

duplicates::Group group(int number, std::string subject, std::string name, std::string address, std::uint64_t size,
                        int copies, EpochSeconds first, EpochSeconds gap, Class cls)
{
    duplicates::Group made;
    made.id = "00000000000" + std::to_string(10'000 + number);
    made.cls = cls;
    made.match = cls == Class::D ? duplicates::Match::Fingerprint : duplicates::Match::MessageId;
    made.proved = number % 3 != 2;
    made.byDesign = cls == Class::E;
    made.messageId =
        cls == Class::D ? std::string() : "m" + std::to_string(number) + "@" + address.substr(address.find('@') + 1);
    made.face = {std::move(subject), std::move(name), std::move(address), "sales@corp.example", first - 40};
    made.size = size;
    for (int i = 0; i < copies; ++i) {
        duplicates::Copy copy;
        copy.ref = {MailboxName{i % 3 == 2 ? "Projects/Bridge" : "INBOX"}, UidValidity{7},
                    Uid{static_cast<std::uint32_t>(4'000 + number * 20 + i)}};
        copy.internalDate = first + i * gap;
        copy.size = size + static_cast<std::uint64_t>(i);
        copy.role = i == 0 ? duplicates::Role::Original : duplicates::Role::Extra;
        made.copies.push_back(std::move(copy));
    }
    if (cls == Class::B)
        made.differences = {"Received", "X-OriginalArrivalTime"};
    if (cls == Class::C)
        made.differences = {"Content-Type", "X-Antivirus"};
    return made;
}

std::vector<duplicates::Group> groups()
{
    return {
        group(1, "Drawings rev. F (3 attachments)", "Anna Kovács", "anna.kovacs@studio.example", 8'100'000, 7,
              at(18, 10, 40), 600, Class::B),
        group(2, "AW: Übersicht der Liefertermine für das zweite Quartal", "Jörg Müller", "j.mueller@werk.example",
              2'400'000, 7, at(17, 8, 5), 600, Class::B),
        group(3, "Monthly statement", "", "billing@supplier.example", 2'200'000, 5, at(17, 22, 0), 600, Class::A),
        group(4, "見積書の件", "田中太郎", "tanaka@tokyo.example", 3'000'000, 4, at(16, 1, 12), 600, Class::B),
        group(5, "عرض أسعار محدّث للمشروع", "ليلى حداد", "layla@riyadh.example", 2'900'000, 3, at(16, 7, 30), 601,
              Class::C),
        group(6, "Scan from MFP-3", "", "scanner@corp.example", 5'600'000, 2, at(15, 13, 1), 900, Class::A),
        group(7, "Newsletter March", "Shop news", "news@shop.example", 48'000, 2, at(14, 6, 0), 3'600, Class::E),
        group(8, "Протокол совещания № 14", "Ольга Смирнова", "olga@spb.example", 310'000, 2, at(15, 9, 45), 5,
              Class::D),
        group(9, "Re: contract annex", "O'Brien, Pat", "pat@law.example", 2'950'000, 3, at(18, 15, 20), 600, Class::B),
        group(10, "Backup report", "", "root@nas.example", 4'100, 2, at(14, 23, 59), 86'400, Class::X),
    };
}

duplicates::Group hostileGroup()
{
    auto made = group(99,
                      "<img src=file:///etc/passwd><b>Pay now</b> \xE2\x80\xAE"
                      "gpj.exe %1 %2 & more",
                      "<table><script>\"O'K\"</script>",
                      "evil@\xE2\x80\xAE"
                      "example",
                      2'500'000, 3, at(18, 9, 0), 600, Class::B);
    for (auto &copy : made.copies)
        copy.ref.mailbox = MailboxName{"<h1>INBOX</h1>%1"};
    made.differences = {"<b>X-Evil</b>"};
    return made;
}

std::vector<duplicates::Group> manyGroups(int count)
{
    static constexpr std::array words = {"Invoice", "Drawings",    "Übersicht", "report", "見積書",
                                         "Offer",   "Re: meeting", "minutes",   "عرض",    "Scan"};
    std::vector<duplicates::Group> made;
    made.reserve(static_cast<std::size_t>(count));
    for (int i = 0; i < count; ++i) {
        const auto hash = static_cast<std::uint32_t>(i) * 2'654'435'761U;
        const std::string subject = std::string(words.at(hash % words.size())) + " " + std::to_string(hash % 99'991);
        made.push_back(group(i, subject, "Person " + std::to_string(hash % 5'003),
                             "p" + std::to_string(hash % 5'003) + "@corp.example", 1'000 + hash % 9'000'000,
                             2 + static_cast<int>(hash % 6), at(1, 0, 0) + hash % 2'500'000, 600,
                             hash % 5 == 0 ? Class::A : Class::B));
    }
    return made;
}

std::vector<duplicates::Bin> bins()
{
    static constexpr std::array<std::array<std::uint32_t, 2>, 7> days = {
        {{12, 9}, {14, 31}, {9, 8}, {15, 22}, {13, 35}, {2, 0}, {3, 4}}};
    std::vector<duplicates::Bin> made;
    for (std::size_t i = 0; i < days.size(); ++i) {
        const EpochSeconds start = at(14 + static_cast<int>(i), 0, 0);
        made.push_back({start, start + 86'400, days.at(i)[0], days.at(i)[1]});
    }
    return made;
}

widgets::OverviewSummary summary()
{
    widgets::OverviewSummary made;
    made.server = "mail.corp.example";
    made.period = std::make_pair(at(14, 6, 0), at(20, 20, 0));
    made.mailboxes = 4;
    made.checkedAt = at(20, 20, 2);
    made.totals = {
        .messages = 18'240, .groups = 68, .extraCopies = 109, .extraBytes = 412'000'000, .byDesign = 12, .related = 3};
    made.worstSubject = "Drawings rev. F (3 attachments)";
    made.worstCopies = 7;
    made.bytesChecked = 2'100'000'000;
    made.largeExtraCopies = 105;
    made.typicalGapSeconds = 600;
    made.bins = bins();
    return made;
}

widgets::GroupDetails details(const duplicates::Group &group)
{
    widgets::GroupDetails made;
    made.groupId = group.id;
    const mime::Hop origin = hop("[10.1.4.20]", "smtp.studio.example", "ESMTPA", "4TQ1", at(18, 10, 30));
    for (std::size_t i = 0; i < group.copies.size(); ++i) {
        widgets::GroupDetails::Copy copy;
        copy.ref = group.copies[i].ref;
        copy.hops = {hop("smtp.studio.example", "mail.corp.example", "ESMTPS", "A" + std::to_string(i),
                         group.copies[i].internalDate),
                     origin};
        if (i > 0)
            copy.differences = {{"X-OriginalArrivalTime", "18 Mar 2011 10:40:11", "18 Mar 2011 10:50:12"}};
        made.copies.push_back(std::move(copy));
    }
    return made;
}

removal::Plan plan(const std::vector<duplicates::Group> &groups)
{
    removal::Plan made;
    made.account = {"admin@mail.corp.example:993"};
    made.madeAt = at(20, 20, 5);
    for (const duplicates::Group &group : groups) {
        if (!group.removableInBulk()) {
            for (std::size_t i = 1; i < group.copies.size(); ++i)
                made.leftAlone.push_back(
                    {group.id, group.copies[i].ref,
                     group.cls == Class::E ? removal::LeftReason::ByDesign : removal::LeftReason::ClassNotInBulk});
            continue;
        }
        removal::PlannedGroup planned{group.id, group.cls, group.messageId, group.face, {group.copies.front(), std::nullopt}, {}};
        for (std::size_t i = 1; i < group.copies.size(); ++i)
            planned.extras.push_back({group.copies[i], std::nullopt});
        made.groups.push_back(std::move(planned));
    }
    return made;
}

} // namespace office

} // namespace onecopy::samples
