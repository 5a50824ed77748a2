// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest> // first: moc cannot read <compare> before a Qt header

#include "tests/places/places.h"
#include "tests/unit/diagnosis/cases.h"

#include <algorithm>

using namespace onecopy;
using namespace onecopy::test;

/// Mailboxes of products that no test can run: the cause is named, or it is said that nobody can tell.
class DiagnosisCasesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void theCauseIsNamedOrLeftOpen_data();
    void theCauseIsNamedOrLeftOpen();
    void logsWithoutMessageIdsAreFoundByTheQueueId_data();
    void logsWithoutMessageIdsAreFoundByTheQueueId();

private:
    std::vector<Case> m_cases;
};

void DiagnosisCasesTest::initTestCase()
{
    m_cases = loadCases(test::inSource(QStringLiteral("tests/unit/diagnosis/data/cases")));
    QVERIFY(m_cases.size() >= 50);
}

void DiagnosisCasesTest::theCauseIsNamedOrLeftOpen_data()
{
    QTest::addColumn<std::size_t>("index");
    for (std::size_t i = 0; i < m_cases.size(); ++i)
        QTest::newRow(m_cases[i].name.c_str()) << i;
}

void DiagnosisCasesTest::theCauseIsNamedOrLeftOpen()
{
    QFETCH(std::size_t, index);
    const Case &one = m_cases[index];
    QVERIFY(!one.causes.empty() && !one.why.empty());
    for (const logs::Format format : one.formats)
        QVERIFY(format != logs::Format::Unknown);
    const diagnosis::Diagnosis found = one.diagnose();
    QVERIFY(!found.groups.empty());
    for (const diagnosis::GroupFinding &group : found.groups) {
        QVERIFY2(one.causes.contains(group.cause),
                 (group.cause + ' ' + std::to_string(group.probability) + "; " + one.why).c_str());
        for (const diagnosis::Reason &reason : group.evidence)
            QVERIFY2(!one.unsaid.contains(reason.id), (reason.text + "; " + one.why).c_str());
    }
}

void DiagnosisCasesTest::logsWithoutMessageIdsAreFoundByTheQueueId_data()
{
    QTest::addColumn<QString>("name");
    QTest::addColumn<std::uint32_t>("accepted");
    QTest::addColumn<std::uint32_t>("left");
    QTest::newRow("OpenSMTPD") << QStringLiteral("opensmtpd-log-by-queue-id") << 3U << 2U;
    QTest::newRow("Courier") << QStringLiteral("courier-log-by-queue-id") << 2U << 0U;
}

void DiagnosisCasesTest::logsWithoutMessageIdsAreFoundByTheQueueId()
{
    QFETCH(QString, name);
    QFETCH(std::uint32_t, accepted);
    QFETCH(std::uint32_t, left);
    const auto one = std::ranges::find(m_cases, name.toStdString(), &Case::name);
    QVERIFY(one != m_cases.end());
    const diagnosis::LogProof *proof = one->joined->proofFor("report1@partner.example");
    QVERIFY(proof != nullptr);
    QCOMPARE(proof->accepted, accepted);
    QCOMPARE(proof->acceptedBy.begin()->first, std::string("mx"));
    QCOMPARE(proof->clientLeft, left);
    QCOMPARE(proof->delivered, accepted);
}

QTEST_GUILESS_MAIN(DiagnosisCasesTest)
#include "cases_test.moc"
