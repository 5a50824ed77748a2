// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/words/causewords.h"

#include "widgets/words/causetexts.h"
#include "widgets/words/coretext.h"
#include "widgets/words/words.h"

#include <QByteArray>
#include <QCoreApplication>
#include <QStringList>

#include <algorithm>
#include <array>
#include <cmath>

namespace onecopy::widgets::words {

namespace {

constexpr double strongWeight = 2;   // more than seven to one
constexpr double mediumWeight = 0.7; // two to one
constexpr std::size_t longestValue = 300;

struct CauseWords
{
    Q_DECLARE_TR_FUNCTIONS(onecopy::widgets::CauseWords)
};

QString catalogue(const char *text)
{
    return QCoreApplication::translate("onecopy::widgets::CauseTexts", text);
}

qlonglong numberIn(const std::string &text)
{
    return QByteArray::fromRawData(text.data(), static_cast<qsizetype>(text.size())).toLongLong();
}

QString gapsIn(const std::string &text)
{
    QStringList gaps;
    const QByteArray list = QByteArray::fromStdString(text);
    for (const QByteArray &gap : list.split(','))
        gaps.append(duration(gap.toLongLong()));
    return gaps.join(CauseWords::tr(", ", "between the parts of a list"));
}

QString valueText(const std::string &value, diagnosis::Unit unit)
{
    using diagnosis::Unit;
    switch (unit) {
    case Unit::Number:
        return number(static_cast<std::uint64_t>(std::max<qlonglong>(0, numberIn(value))));
    case Unit::Times:
        return CauseWords::tr("%Ln times", "how often something happened",
                              forPlural(static_cast<std::size_t>(std::max<qlonglong>(0, numberIn(value)))));
    case Unit::Seconds:
        return duration(numberIn(value));
    case Unit::Gaps:
        return gapsIn(value);
    case Unit::Bytes:
        return size(static_cast<std::uint64_t>(std::max<qlonglong>(0, numberIn(value))));
    case Unit::Moment:
        return dateTime(numberIn(value));
    case Unit::QueueId:
        return value.empty() ? CauseWords::tr("no queue id", "that a server gave to a message")
                             : CauseWords::tr("queue id %1").arg(foreign(value, longestValue));
    case Unit::DatedHop:
        return CauseWords::tr("dated %1", "in place of an id").arg(dateTime(numberIn(value)));
    case Unit::Unknown:
        return CauseWords::tr("a host without a name");
    case Unit::Words:
        return isolate(coreText(value));
    case Unit::Text:
        break;
    }
    return foreign(value, longestValue);
}

QStringList valuesOf(const diagnosis::Reason &reason)
{
    QStringList values;
    for (std::size_t i = 0; i < reason.arguments.size(); ++i)
        values.append(valueText(reason.arguments[i], reason.unit(i)));
    return values;
}

} // namespace

QString causeName(std::string_view id)
{
    if (id == diagnosis::undetermined)
        return CauseWords::tr("Not clear yet");
    const CauseTexts *texts = causeTexts(id);
    return texts != nullptr ? catalogue(texts->name) : visible(id, 60);
}

QString causeTitle(const report::CauseEntry &entry)
{
    if (entry.id == diagnosis::undetermined)
        return CauseWords::tr("The evidence is thin, or contradicts itself");
    const CauseTexts *texts = causeTexts(entry.id);
    return texts != nullptr ? catalogue(texts->title) : visible(entry.title, 300);
}

QString causeExplained(const report::CauseEntry &entry)
{
    if (entry.id == diagnosis::undetermined)
        return CauseWords::tr(
            "What is known about these messages fits several causes about equally well. Onecopy does not guess.");
    const CauseTexts *texts = causeTexts(entry.id);
    return texts != nullptr ? catalogue(texts->explanation) : visible(entry.explanation, 2'000);
}

QString causeNextStep(const report::CauseEntry &entry)
{
    if (entry.id == diagnosis::undetermined)
        return CauseWords::tr(
            "Add the logs of your mail servers for the days of these messages, and name the servers that "
            "you run. More messages that came twice help too.");
    const CauseTexts *texts = causeTexts(entry.id);
    return texts != nullptr ? catalogue(texts->nextStep) : visible(entry.nextStep, 2'000);
}

QString reason(const diagnosis::Reason &reason)
{
    const ReasonText *known = reasonText(reason.id);
    if (known == nullptr)
        return foreign(reason.text, 600);
    return filled(QCoreApplication::translate("onecopy::widgets::ReasonText", known->text), valuesOf(reason));
}

Strength strengthOf(double weight)
{
    const double size = std::abs(weight);
    return size >= strongWeight ? Strength::Strong : size >= mediumWeight ? Strength::Medium : Strength::Weak;
}

QString strength(Strength strength)
{
    switch (strength) {
    case Strength::Strong:
        return CauseWords::tr("strong", "how much a reason says");
    case Strength::Medium:
        return CauseWords::tr("medium", "how much a reason says");
    case Strength::Weak:
        return CauseWords::tr("weak", "how much a reason says");
    }
    return {};
}

QString repeater(std::string_view direction)
{
    if (direction == "sender")
        return CauseWords::tr("the sender");
    if (direction == "content-filter")
        return CauseWords::tr("a content filter");
    if (direction == "local-delivery")
        return CauseWords::tr("the delivery into the mailbox");
    if (direction == "store")
        return CauseWords::tr("the mailbox itself");
    if (direction == "connector")
        return CauseWords::tr("a program that fetches mail");
    return {};
}

QString quotedFrom(const report::QuotedLine &line)
{
    return line.copy == 0 ? CauseWords::tr("Log") : CauseWords::tr("Copy %1").arg(number(line.copy));
}

QString seenIn(const diagnosis::Reason &reason, const report::CauseEntry &entry)
{
    if (entry.groups < 2 || reason.groups == 0)
        return {};
    if (reason.groups >= entry.groups)
        return CauseWords::tr("in all %Ln messages", nullptr, words::forPlural(entry.groups));
    return CauseWords::tr("in %1 of %Ln messages", nullptr, words::forPlural(entry.groups)).arg(number(reason.groups));
}

QString exampleOf(const report::CauseEntry &entry)
{
    if (entry.groups < 2 || entry.lines.empty())
        return {};
    const std::string &subject = entry.lines.front().subject;
    return subject.empty() ? CauseWords::tr("Hosts, times and sizes are those of one message, as an example.")
                           : CauseWords::tr("Hosts, times and sizes are those of one message, as an example: “%1”.")
                                 .arg(foreign(subject, longestValue));
}

QString messagesOf(const report::CauseEntry &entry)
{
    const std::size_t linked = entry.groups - std::min(entry.groups, entry.counted);
    const QString messages = CauseWords::tr("%Ln messages", nullptr, words::forPlural(entry.counted));
    if (linked == 0)
        return messages;
    const QString linkedOnes =
        CauseWords::tr("%Ln linked messages", "not equal, and so not counted as copies", words::forPlural(linked));
    return entry.counted == 0 ? linkedOnes
                              : CauseWords::tr("%1 and %2", "messages, linked messages").arg(messages, linkedOnes);
}

QString foundEarlier(const report::Findings &findings)
{
    if (!findings.earlier)
        return {};
    const QString extras = CauseWords::tr("%Ln extra copies", nullptr,
                                          words::forPlural(static_cast<std::size_t>(findings.earlier->extras)));
    const QString when = date(findings.earlier->at);
    return findings.earlier->groups < findings.groups
               ? CauseWords::tr("%Ln messages are told as found on %1, before %2 were moved away.",
                                "date, extra copies", words::forPlural(findings.earlier->groups))
                     .arg(when, extras)
               : CauseWords::tr("As found on %1, before %2 were moved away.", "date, extra copies").arg(when, extras);
}

QString sure(double probability)
{
    // Nothing that a model says is certain.
    return CauseWords::tr("%1 sure", "a percentage").arg(percent(std::min(probability, 0.99)));
}

bool isOfAll(const report::Judgement &judgement)
{
    const std::size_t counted = judgement.leading->counted; // 0: of linked messages alone
    return counted == 0 || counted >= judgement.messages;
}

QString sureOfShare(const report::Judgement &judgement)
{
    const report::CauseEntry &cause = *judgement.leading;
    if (isOfAll(judgement))
        return sure(cause.probability);
    const QString messages = CauseWords::tr("%Ln messages", nullptr, words::forPlural(judgement.messages));
    return CauseWords::tr("%1, for %2 of %3", "93 % sure, for 41 of 43 messages")
        .arg(sure(cause.probability), number(cause.counted), messages);
}

VerdictText verdict(const report::Findings &findings)
{
    const report::Judgement judgement = report::judge(findings);
    switch (judgement.verdict) {
    case report::Verdict::NoCopies:
        return {CauseWords::tr("Every message arrived once."), CauseWords::tr("There is no cause to look for.")};
    case report::Verdict::ByDesign:
        // They are no copies of each other, and it is no design that they have one id.
        if (!findings.causes.empty() &&
            std::ranges::all_of(findings.causes, [](const auto &each) { return each.id == "broken-message-id"; }))
            return {CauseWords::tr("Every message arrived once."),
                    CauseWords::tr("%Ln Message-IDs stand in several messages that are not alike.", nullptr,
                                   words::forPlural(findings.groups))};
        return {CauseWords::tr("No fault was found: all copies are by design."),
                CauseWords::tr("%Ln messages came more than once, as list, alias or sent copies do.", nullptr,
                               words::forPlural(judgement.messages == 0 ? findings.groups : judgement.messages))};
    case report::Verdict::CannotTell: {
        const QString messages = messagesOf(*judgement.leading);
        QStringList sentences{CauseWords::tr("The evidence of %1 fits several causes.").arg(messages)};
        if (!judgement.leading->rivals.empty())
            sentences.append(CauseWords::tr("Closest so far: %1 (%2).", "cause, percentage")
                                 .arg(causeName(judgement.leading->rivals.front().cause),
                                      percent(judgement.leading->rivals.front().probability)));
        sentences.append(causeNextStep(*judgement.leading));
        return {CauseWords::tr("Onecopy cannot tell yet why the copies came."), sentences.join(QLatin1Char(' '))};
    }
    case report::Verdict::Likely: {
        const report::CauseEntry &cause = *judgement.leading;
        const QString title = CauseWords::tr("Most likely: %1.", "title of a cause").arg(causeTitle(cause));
        if (cause.counted == 0)
            return {title, CauseWords::tr("%1, for %2.", "93 % sure, for 3 linked messages")
                               .arg(sure(cause.probability), messagesOf(cause))};
        const QString messages = CauseWords::tr("%Ln messages", nullptr, words::forPlural(judgement.messages));
        return {title,
                CauseWords::tr("%1, for %2 of %3 that came more than once.", "93 % sure, for 41 of 43 messages …")
                    .arg(sure(cause.probability), number(cause.counted), messages)};
    }
    }
    return {};
}

} // namespace onecopy::widgets::words
