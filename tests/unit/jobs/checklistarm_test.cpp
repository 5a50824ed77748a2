// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QtTest/QTest>

#include "core/jobs/prove/checklistmail.h"

using namespace onecopy;
using namespace onecopy::jobs;
using namespace std::chrono_literals;

namespace {

using Outcome = ProbeAttempt::Outcome;

constexpr EpochSeconds noon = 1'780'000'000;

ProbeArrival seenAfter(std::chrono::milliseconds after)
{
    ProbeArrival arrival;
    arrival.after = after;
    return arrival;
}

ProbeArrival datedAt(EpochSeconds date)
{
    ProbeArrival arrival;
    arrival.internalDate = date;
    return arrival;
}

ProbedMail sent(const std::vector<Outcome> &outcomes, std::vector<ProbeArrival> arrivals)
{
    ProbedMail mail;
    for (const Outcome outcome : outcomes) {
        ProbeAttempt attempt;
        attempt.outcome = outcome;
        mail.attempts.push_back(std::move(attempt));
    }
    mail.arrivals = std::move(arrivals);
    return mail;
}

probe::Arm armOfMails(std::vector<ProbedMail> mails, bool impatient = false)
{
    ProbeReport report;
    report.mails = std::move(mails);
    return armOf(report, impatient);
}

std::uint32_t unfinished(std::vector<ProbeArrival> arrivals)
{
    return armOfMails({sent({Outcome::Accepted}, std::move(arrivals))}).unfinished;
}

} // namespace

class ChecklistArmTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    /// "1 of 2" is half of the truth where five were sent.
    void everyMailThatWasSentIsAccountedFor()
    {
        const auto arm = armOfMails({sent({Outcome::Accepted}, {seenAfter(1s), seenAfter(2s)}),
                                     sent({Outcome::Accepted}, {seenAfter(1s)}), sent({Outcome::Accepted}, {}),
                                     sent({Outcome::Unknown}, {}), sent({Outcome::Refused}, {}),
                                     sent({Outcome::Unknown}, {seenAfter(1s)}), sent({Outcome::NotSent}, {})});
        QCOMPARE(arm.probes, 2U);
        QCOMPARE(arm.repeated, 1U);
        QCOMPARE(arm.missing, 2U);
        QCOMPARE(arm.notTaken, 3U);
        QCOMPARE(arm.sent(), 7U);
    }

    /// An early end leaves some out: nobody has sent them.
    void whatWasNeverTriedIsNotSent()
    {
        QCOMPARE(armOfMails({sent({Outcome::Accepted}, {seenAfter(1s)}), sent({}, {})}).sent(), 1U);
    }

    void onlyCopiesThatComeApartLetMoreBeExpected()
    {
        QCOMPARE(unfinished({seenAfter(1s)}), 0U);
        QCOMPARE(unfinished({seenAfter(1s), seenAfter(3s)}), 0U);
        QCOMPARE(unfinished({seenAfter(1s), seenAfter(61s)}), 1U);
        // In another mailbox, and found at the end.
        QCOMPARE(unfinished({datedAt(noon), datedAt(noon + 1)}), 0U);
        QCOMPARE(unfinished({datedAt(noon), datedAt(noon + 60)}), 1U);
        QCOMPARE(unfinished({seenAfter(1s), datedAt(noon)}), 1U);
        QCOMPARE(unfinished({{}, {}}), 1U);
    }

    /// It sends nothing any more, and no server has what it was told about.
    void aPlayedSenderIsAtItsEnd()
    {
        const std::vector<ProbeArrival> apart{seenAfter(1s), seenAfter(61s)};
        QCOMPARE(armOfMails({sent({Outcome::Unknown, Outcome::Accepted}, apart)}, true).unfinished, 0U);
        QCOMPARE(armOfMails({sent({Outcome::Unknown, Outcome::Unknown, Outcome::Accepted}, apart)}, true).unfinished,
                 1U);
        QCOMPARE(armOfMails({sent({Outcome::Accepted}, apart)}, true).unfinished, 1U);
    }
};

QTEST_GUILESS_MAIN(ChecklistArmTest)
#include "checklistarm_test.moc"
