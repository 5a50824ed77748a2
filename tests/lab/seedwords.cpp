// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/lab/seedwords.h"

#include <array>

namespace onecopy::lab::words {
namespace {

using namespace std::string_view_literals;

constexpr std::array personList = {
    Person{"Noor Berger", "noor.berger"},    Person{"Jörg Müller", "joerg.mueller"},
    Person{"Aylin Demir", "aylin.demir"},    Person{"Иван Петров", "ivan.petrov"},
    Person{"王小明", "wang.xiaoming"},       Person{"田中さくら", "s.tanaka"},
    Person{"محمد حسن", "m.hassan"},          Person{"Zoë O'Neill", "zoe.oneill"},
    Person{"Łukasz Nowak", "l.nowak"},       Person{"Sales Office", "sales"},
    Person{"Accounts", "accounts"},          Person{"Ana María Pérez", "ana.perez"},
    Person{"J. Doe (Purchasing)", "jdoe"},   Person{"Smith, Robert", "robert.smith"},
    Person{"Δημήτρης Νίκου", "d.nikou"},     Person{"Kim Minji", "minji.kim"},
    Person{"François Lefèvre", "f.lefevre"}, Person{"no-reply", "no-reply"},
};
constexpr std::array domainList = {"portagent.example"sv,     "nordwind-gmbh.example"sv, "acme-tools.example"sv,
                                   "kyoto-trading.example"sv, "uni-mitte.example"sv,     "stadtwerke.example"sv,
                                   "blue-freight.example"sv,  "hotel-alpin.example"sv,   "gov-office.example"sv,
                                   "printshop.example"sv,     "clinic-west.example"sv,   "mail.example"sv};
constexpr std::array asciiSubjectList = {"Invoice for order"sv,
                                         "Meeting minutes"sv,
                                         "Re: offer for the new press"sv,
                                         "Your ticket has been updated"sv,
                                         "Delivery note"sv,
                                         "Quarterly figures"sv,
                                         "CV and references"sv,
                                         "Fwd: photos of the damage"sv,
                                         "Updated drawings, revision"sv,
                                         "Question about the contract"sv,
                                         "Order confirmation"sv,
                                         "Backup report"sv,
                                         "Reminder: time sheets"sv,
                                         "Travel plan"sv,
                                         "Minutes and action items"sv,
                                         "Price list 2026"sv};
constexpr std::array latinSubjectList = {
    "Rechnung für Auftrag"sv,        "Besprechung über die Maße"sv,   "Grüße aus Köln"sv,
    "Prüfbericht Straßenbau"sv,      "Devis pour l'été, référence"sv, "Año nuevo: oferta"sv,
    "Änderung der Öffnungszeiten"sv, "Réponse à votre demande"sv};
constexpr std::array worldSubjectList = {
    "Счёт на оплату за ноябрь"sv, "合同修改意见，请确认"sv,  "会議の議事録について"sv,
    "تقرير المبيعات الشهري"sv,    "견적서를 보내드립니다"sv, "Τιμολόγιο Νοεμβρίου"sv,
    "חשבונית עבור ההזמנה"sv,      "ใบเสนอราคาสินค้า"sv,        "Große Lieferung 📦 heute"sv};
constexpr std::array encodedSubjectList = {"=?koi8-r?B?79Teo9QgzyDQz9PUwdfLwcgg2sEgzs/RwtLY?="sv,
                                           "=?iso-2022-jp?B?GyRCMnE1RCRONUQ7dk8/JEskRCQkJEYbKEI=?="sv,
                                           "=?gb2312?B?udjT2rrPzay1xNDeuMTS4rz7?="sv,
                                           "=?windows-1256?B?yt7R7dEgx+HjyO3ax8ogx+HU5dHt?="sv,
                                           "=?euc-kr?B?sN/A+7ytuKYgurizu7XluLO0z7TZ?="sv,
                                           "=?iso-8859-2?B?RmFrdHVyYSB6YSBsaXN0b3BhZCwgcPjtbG9oYQ==?="sv};
constexpr std::array sentenceList = {"Please find the current figures below, as we agreed on the phone."sv,
                                     "The goods left our warehouse this morning and should reach you tomorrow."sv,
                                     "Could you let me know by Friday whether the dates suit your team?"sv,
                                     "We have corrected the second page; everything else is unchanged."sv,
                                     "Bitte prüfen Sie die Maße und geben Sie uns kurz Bescheid."sv,
                                     "The amount is due within thirty days without any deduction."sv,
                                     "Attached you will find what was missing the last time."sv,
                                     "From the next month on, the office will open half an hour earlier."sv,
                                     "Спасибо за быстрый ответ, мы всё проверили."sv,
                                     "Nothing needs to be done on your side until we have the samples."sv,
                                     "Our driver waited for twenty minutes at the second gate."sv,
                                     "The number on the label differs from the one on the delivery note."sv,
                                     "Merci de confirmer la réception de ce message."sv,
                                     "As discussed, the third item was taken off the list again."sv,
                                     "Kind regards from all of us, and have a good start into the week."sv,
                                     "This is the version that the customer has signed."sv};
constexpr std::array fileNameList = {"drawing.pdf"sv,  "scan0001.tif"sv,  "photos.zip"sv, "offer.docx"sv,
                                     "figures.xlsx"sv, "Übersicht.pdf"sv, "plan.dwg"sv,   "报告.pdf"sv};
constexpr std::array mailerList = {"Microsoft Outlook 16.0"sv,
                                   "Apple Mail (2.3776.700.51)"sv,
                                   "Roundcube Webmail/1.6.5"sv,
                                   "Microsoft Office Outlook 11"sv,
                                   "Mutt/2.2.9"sv,
                                   "K-9 Mail for Android"sv};
constexpr std::array mailboxList = {"Projects"sv,
                                    "Entwürfe & Notizen"sv,
                                    "Kunden/Müller & Söhne"sv,
                                    "Archive 2025"sv,
                                    "Archive 2025/Q1/Offers out"sv,
                                    "日本語"sv,
                                    "Отчёты"sv,
                                    "R&D"sv,
                                    "Ordner (alt)"sv,
                                    "50% off"sv};

} // namespace

std::span<const Person> people() noexcept
{
    return personList;
}
std::span<const std::string_view> domains() noexcept
{
    return domainList;
}
std::span<const std::string_view> asciiSubjects() noexcept
{
    return asciiSubjectList;
}
std::span<const std::string_view> latinSubjects() noexcept
{
    return latinSubjectList;
}
std::span<const std::string_view> worldSubjects() noexcept
{
    return worldSubjectList;
}
std::span<const std::string_view> encodedSubjects() noexcept
{
    return encodedSubjectList;
}
std::span<const std::string_view> sentences() noexcept
{
    return sentenceList;
}
std::span<const std::string_view> fileNames() noexcept
{
    return fileNameList;
}
std::span<const std::string_view> mailers() noexcept
{
    return mailerList;
}
std::span<const std::string_view> mailboxNames() noexcept
{
    return mailboxList;
}

} // namespace onecopy::lab::words
