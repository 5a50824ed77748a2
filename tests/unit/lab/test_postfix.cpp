// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "processlist.h"
#include "tests/lab/faultproxy.h"
#include "tests/lab/postfix.h"
#include "tests/lab/seeder.h"
#include "tests/lab/smtpsender.h"
#include "tests/lab/snapshot.h"

#include <QFileInfo>
#include <QTest>

using namespace onecopy;
using namespace onecopy::lab;
using namespace std::chrono_literals;

namespace {

constexpr const char *letter =
    "From: a@client.example\r\nTo: anna@lab.example\r\nSubject: hello\r\nMessage-ID: <one@client.example>\r\n"
    "\r\n.a line that begins with a dot\r\n";

} // namespace

class TestPostfix : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void initTestCase();
    void deliversCopiesOfOneMessage();
    void settingsOfATestWin();
    void aSlowStoreMakesRealDuplicates();
    void lmtpDeliversDirectly();
    void nothingIsLeftAfterTheEnd();

private:
    [[nodiscard]] std::unique_ptr<Postfix> started(PostfixOptions options) const;
    std::unique_ptr<Dovecot> m_dovecot;
};

void TestPostfix::initTestCase()
{
    if (const auto possible = Postfix::available(); !possible)
        QSKIP(possible.error().describe().c_str());
    auto dovecot = Dovecot::start();
    QVERIFY2(dovecot.has_value(), dovecot ? "" : dovecot.error().describe().c_str());
    m_dovecot = std::move(*dovecot);
}

std::unique_ptr<Postfix> TestPostfix::started(PostfixOptions options) const
{
    if (options.lmtpPort == 0)
        options.lmtpPort = m_dovecot->ports().lmtp;
    auto postfix = Postfix::start(std::move(options));
    if (!postfix)
        qWarning("%s", postfix.error().describe().c_str());
    return postfix ? std::move(*postfix) : nullptr;
}

void TestPostfix::deliversCopiesOfOneMessage()
{
    const auto postfix = started({});
    QVERIFY(postfix);
    const auto delivered = deliverThroughPostfix(*postfix, *m_dovecot, "anna", letter, 3);
    QVERIFY2(delivered.has_value(), delivered ? "" : (delivered.error().describe() + postfix->logText()).c_str());
    const auto stored = messagesIn(*m_dovecot, "anna", "INBOX");
    QCOMPARE(stored->size(), std::size_t{3});
    QVERIFY((*stored)[0].sha256 != (*stored)[1].sha256);
    const std::string bytes = messageBytes(*m_dovecot, "anna", "INBOX", (*stored)[0].uid).value();
    QVERIFY(bytes.find("by mx1.lab.example (Postfix) with ESMTP id") != std::string::npos);
    QVERIFY(bytes.ends_with("\r\n.a line that begins with a dot\r\n"));
    QVERIFY(postfix->waitForLog("status=sent", 60s).has_value());
}

void TestPostfix::settingsOfATestWin()
{
    PostfixOptions options;
    options.host = "gate.lab.example";
    options.settings["always_bcc"] = "clara@lab.example";
    const auto postfix = started(options);
    QVERIFY(postfix);
    QVERIFY(sendMail(postfix->port(), "a@client.example", "bernd@lab.example", letter).has_value());
    QVERIFY(m_dovecot->waitForMessages("clara", "INBOX", 1, 60s).has_value());
    QVERIFY(m_dovecot->waitForMessages("bernd", "INBOX", 1, 60s).has_value());
    QVERIFY(!sendMail(postfix->port(), "a@client.example", "somebody@elsewhere.example", letter).has_value() ||
            postfix->waitForLog("no way out of the lab", 60s).has_value());
}

/// The fault that the product is about, made by real servers: the store has the message, but its answer is lost, so the
/// sender delivers it again.
void TestPostfix::aSlowStoreMakesRealDuplicates()
{
    auto proxy = FaultProxy::start(m_dovecot->ports().lmtp);
    QVERIFY(proxy.has_value());
    PostfixOptions options;
    options.lmtpPort = (*proxy)->port();
    // A queue manager that runs as often as it backs off can meet a message that is still being put back, and leaves
    // it.
    options.settings = {{"lmtp_data_done_timeout", "2s"},
                        {"minimal_backoff_time", "6s"},
                        {"maximal_backoff_time", "6s"},
                        {"queue_run_delay", "2s"}};
    const auto postfix = started(options);
    QVERIFY(postfix);
    const std::uint64_t before = m_dovecot->messageCount("anna", "INBOX").value();
    // Longer than the sender waits after the final dot; shorter than it waits for any other answer.
    (*proxy)->setDelay(ProxyDirection::ToClient, 3s);
    QVERIFY(sendMail(postfix->port(), "a@client.example", "anna@lab.example", letter).has_value());
    const auto twice = m_dovecot->waitForMessages("anna", "INBOX", before + 2, 5min);
    QVERIFY2(twice.has_value(), postfix->logText().c_str());
    (*proxy)->setDelay(ProxyDirection::ToClient, 0ms);
    QVERIFY(postfix->waitForLog("message may be sent more than once", 60s).has_value());
    const auto sent = postfix->waitForLog("status=sent", 2min);
    QVERIFY2(sent.has_value(), postfix->logText().c_str());
}

void TestPostfix::lmtpDeliversDirectly()
{
    const std::uint64_t before = m_dovecot->messageCount("bernd", "INBOX").value();
    QVERIFY(sendMail(m_dovecot->ports().lmtp, "", "bernd@lab.example", letter, true).has_value());
    QCOMPARE(m_dovecot->messageCount("bernd", "INBOX").value(), before + 1);
}

void TestPostfix::nothingIsLeftAfterTheEnd()
{
    auto postfix = started({});
    QVERIFY(postfix);
    const pid_t group = postfix->pid();
    const std::string folder = postfix->folder();
    QVERIFY(sendMail(postfix->port(), "a@client.example", "bernd@lab.example", letter).has_value());
    QVERIFY(processesInGroup(group).size() > 1);
    postfix.reset();
    QTRY_VERIFY_WITH_TIMEOUT(processesInGroup(group).empty(), 30'000);
    QVERIFY(!QFileInfo::exists(QString::fromStdString(folder)));
}

QTEST_GUILESS_MAIN(TestPostfix)
#include "test_postfix.moc"
