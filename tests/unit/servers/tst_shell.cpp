// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QElapsedTimer>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "core/servers/adapter.h"
#include "core/servers/milters.h"
#include "core/servers/products.h"
#include "core/servers/safety.h"
#include "core/servers/shell.h"

#include <algorithm>
#include <array>
#include <csignal>
#include <cstdlib>
#include <random>
#include <thread>

using namespace onecopy;
using namespace onecopy::servers;
using namespace std::chrono_literals;

namespace {

Output runLocal(const std::string &script)
{
    const auto output = localShell({})(script);
    return output ? *output : Output{-1, {}, output.error().describe()};
}

Output runInNewFolder(const std::string &script)
{
    const QTemporaryDir folder;
    return runLocal("cd " + shellQuoted(folder.path().toStdString()) + "; " + script);
}

std::vector<Output> outputs(std::initializer_list<const char *> texts)
{
    std::vector<Output> all;
    for (const char *text : texts)
        all.push_back({0, text, {}});
    return all;
}

} // namespace

/// What goes to a shell and what comes back from a server: bytes that nobody may trust.
class TestShell : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aWordArrivesAsItIs_data()
    {
        QTest::addColumn<QByteArray>("word");
        QTest::newRow("empty") << QByteArray("");
        QTest::newRow("quote") << QByteArray("it's");
        QTest::newRow("quotes alone") << QByteArray("''''");
        QTest::newRow("substitution") << QByteArray("$(touch /tmp/onecopy-owned) `id` ${HOME}");
        QTest::newRow("end of a command") << QByteArray("x; rm -rf / & | > /dev/null #");
        QTest::newRow("lines") << QByteArray("a\nb\r\n\n");
        QTest::newRow("backslashes") << QByteArray("\\ \\\\ \\n \\'");
        QTest::newRow("an option") << QByteArray("-e --version");
        QTest::newRow("no UTF-8") << QByteArray("\xff\xfe\x80\x01\x7f");
        QTest::newRow("here-document") << QByteArray("<<EOF\nEOF\n");
        QTest::newRow("globs") << QByteArray("* ? [a-z] ~ !");
    }
    void aWordArrivesAsItIs()
    {
        QFETCH(QByteArray, word);
        const std::string bytes = word.toStdString();
        QCOMPARE(QByteArray::fromStdString(runLocal("printf %s " + shellQuoted(bytes)).out), word);
        const std::array<std::string, 3> words{"printf", "%s", bytes};
        QCOMPARE(QByteArray::fromStdString(runLocal(commandLine(words)).out), word);
    }

    void anyBytesArriveAsTheyAre()
    {
        std::mt19937 random(20261126);
        for (int round = 0; round < 60; ++round) {
            std::string bytes;
            for (int i = 0; i < 200; ++i) {
                const auto byte = static_cast<char>(random() & 0xFFU);
                bytes += round % 2 == 0 ? byte : "'\"\\$`;\n"[byte & 7];
            }
            std::erase(bytes, '\0');
            const Output output = runLocal("printf %s " + shellQuoted(bytes));
            QVERIFY(output.out == bytes);
            QVERIFY(output.err.empty());
        }
    }

    void statusAndBothOutputsComeBack()
    {
        const Output output = runLocal("echo out; echo err >&2; exit 7");
        QCOMPARE(output.status, 7);
        QCOMPARE(output.out, std::string("out\n"));
        QCOMPARE(output.err, std::string("err\n"));
    }

    void aProgramCannotEatTheScript() { QCOMPARE(runLocal("cat\nprintf end").out, std::string("end")); }

    void halfAScriptDoesNothing()
    {
        QTemporaryDir folder;
        const std::string mark = folder.filePath(QStringLiteral("mark")).toStdString();
        QVERIFY(runLocal("touch " + shellQuoted(mark) + "\nif true; then").status != 0);
        QVERIFY(!QFile::exists(QString::fromStdString(mark)));
    }

    /// The program blocks signals for itself; what it starts must not inherit that.
    void aChildHasNoBlockedSignals()
    {
        sigset_t blocked;
        sigset_t before;
        sigemptyset(&blocked);
        sigaddset(&blocked, SIGTERM);
        pthread_sigmask(SIG_BLOCK, &blocked, &before);
        const Output output = runLocal("kill -TERM $$; echo lived");
        pthread_sigmask(SIG_SETMASK, &before, nullptr);
        QVERIFY(output.out.find("lived") == std::string::npos);
        QCOMPARE(output.status, 128 + SIGTERM);
    }

    void tooMuchTooLongAndStopped()
    {
        const auto much = localShell({})("while :; do echo xxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxxx; done");
        QVERIFY(!much);
        QVERIFY(much.error().kind == FaultKind::Limit);
        const auto slow = localShell({}, 200ms)("sleep 600");
        QVERIFY(!slow);
        QVERIFY(slow.error().kind == FaultKind::Timeout);
        std::stop_source source;
        std::jthread stopper([&source] { source.request_stop(); });
        const auto stopped = localShell(source.get_token())("sleep 600");
        QVERIFY(!stopped);
        QVERIFY(stopped.error().kind == FaultKind::Cancelled);
    }

    void sshNeverAsksAndChecksTheKey()
    {
        const std::vector<std::string> words = sshCommand("root@mail.example.org");
        const auto has = [&words](const char *word) {
            return std::find(words.begin(), words.end(), word) != words.end();
        };
        QVERIFY(has("BatchMode=yes"));
        QVERIFY(has("StrictHostKeyChecking=yes"));
        QVERIFY(has("ForwardAgent=no"));
        QCOMPARE(words.at(words.size() - 3), std::string("--"));
        QCOMPARE(words.at(words.size() - 2), std::string("root@mail.example.org"));
    }

    void aHostIsNoOptionAndNoCommand_data()
    {
        QTest::addColumn<QString>("host");
        for (const char *host : {"", "-oProxyCommand=id", "a b", "a;id", "$(id)", "a\nb", "host'", "a/b"})
            QTest::newRow(host) << QString::fromLatin1(host);
    }
    void aHostIsNoOptionAndNoCommand()
    {
        QFETCH(QString, host);
        const auto runner = sshShell(host.toStdString(), {});
        QVERIFY(!runner);
        QVERIFY(runner.error().kind == FaultKind::Usage);
    }

    /// A real ssh program is replaced by one that writes down what it got; the script goes through its stdin. What the
    /// login shell says before (~/.bashrc, ForceCommand) is not what the script says.
    void theScriptGoesThroughStdin_data()
    {
        QTest::addColumn<QByteArray>("greeting");
        QTest::newRow("a quiet server") << QByteArray();
        QTest::newRow("a server that greets") << QByteArray("echo Welcome to mail01; echo You have mail >&2\n");
    }
    void theScriptGoesThroughStdin()
    {
        QFETCH(QByteArray, greeting);
        QTemporaryDir folder;
        const std::string fake = folder.filePath(QStringLiteral("ssh")).toStdString();
        QFile file(QString::fromStdString(fake));
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("#!/bin/sh\nfor last; do :; done\n" + greeting + "exec $last\n");
        file.close();
        QVERIFY(file.setPermissions(QFile::ReadOwner | QFile::WriteOwner | QFile::ExeOwner));
        const QByteArray path = qgetenv("PATH");
        qputenv("PATH", folder.path().toUtf8() + ":" + path);
        const auto runner = sshShell("mail.example.org", {});
        const auto output = (*runner)("printf %s " + shellQuoted("it's $HOME"));
        const auto failed = (*runner)("echo no such file >&2; exit 1");
        const auto lost = (*runner)("exit 255");
        qputenv("PATH", path);
        QVERIFY(output.has_value());
        QCOMPARE(output->out, std::string("it's $HOME"));
        QCOMPARE(output->err, std::string());
        QCOMPARE(failed->err, std::string("no such file\n"));
        QVERIFY(!lost);
        QVERIFY(lost.error().kind == FaultKind::ServerUnavailable);
    }

    void signersAreNoScanners_data()
    {
        QTest::addColumn<QString>("before");
        QTest::addColumn<QString>("after");
        const auto row = [](const char *name, const char *before, const char *after) {
            QTest::newRow(name) << QString::fromLatin1(before) << QString::fromLatin1(after);
        };
        row("none", "", "");
        row("a scanner alone", "unix:/run/clamav/milter.sock", "");
        row("a scanner between signers", "local:opendkim/opendkim.sock, unix:/run/clamav.sock,inet:dmarc:8893",
            "local:opendkim/opendkim.sock,inet:dmarc:8893");
        row("in braces", "{ unix:/run/openDKIM.sock, timeout = 5s } { unix:/run/amavis.sock, timeout=9s }",
            "{ unix:/run/openDKIM.sock, timeout = 5s }");
        row("a port may be anything", "inet:127.0.0.1:8891", "");
        row("the other list", "$smtpd_milters", "$smtpd_milters");
        row("braces that never end", "{ unix:/a, {unix:/b", "");
        row("a brace too many", "} unix:/spf} ,", "unix:/spf}");
    }
    void signersAreNoScanners()
    {
        QFETCH(QString, before);
        QFETCH(QString, after);
        QCOMPARE(withoutScanners(before.toStdString()), after.toStdString());
        const auto adapter = adapterFor("postfix", {});
        const std::string settings = "mail_version = 3.7.11\nsmtpd_milters = " + before.toStdString() + "\n";
        const auto facts = (*adapter)->interpret(outputs({"", "", settings.c_str(), "master\n"}));
        QVERIFY(facts.has_value());
        const std::vector<Wanted> off{{"smtpd_milters", ""}};
        const auto change = (*adapter)->plan(*facts, off);
        QVERIFY(change.has_value());
        QCOMPARE(change->empty(), before == after);
        if (!change->empty())
            QCOMPARE(change->differences.front().after, after.toStdString());
    }

    void postfixIsUnderstood()
    {
        const auto adapter = adapterFor("postfix", {"/srv/mail conf"});
        QVERIFY(adapter.has_value());
        const std::vector<std::string> names{"always_bcc", "content_filter"};
        QCOMPARE((*adapter)->readings(names).front().script, std::string("postconf -c '/srv/mail conf' -n"));
        const auto facts =
            (*adapter)->interpret(outputs({"always_bcc = copy@example.org\nmynetworks = 10.0.0.0/8\n    127.0.0.0/8\n",
                                           "smtp/inet/content_filter = amavis:[127.0.0.1]:10024\n",
                                           "mail_version = 3.7.11\nalways_bcc = copy@example.org\ncontent_filter =\n",
                                           "master\nclamd\nbash\nclamd\n"}));
        QVERIFY(facts.has_value());
        QCOMPARE(facts->version, std::string("3.7.11"));
        QCOMPARE(facts->find("always_bcc")->value, std::string("copy@example.org"));
        QCOMPARE(facts->find("mynetworks")->value, std::string("10.0.0.0/8 127.0.0.0/8"));
        QCOMPARE(facts->programs, (std::vector<std::string>{"clamd", "master"}));

        const std::vector<Wanted> off{{"always_bcc", ""}};
        const auto change = (*adapter)->plan(*facts, off);
        QVERIFY(change.has_value());
        QCOMPARE(change->file, std::string("/srv/mail conf/main.cf"));
        QCOMPARE(change->commands.front(), std::string("postconf -c '/srv/mail conf' -e always_bcc="));
        QCOMPARE(change->restore.front().text,
                 std::string("postconf -c '/srv/mail conf' -e always_bcc=copy@example.org"));
        const std::vector<Wanted> same{{"always_bcc", "copy@example.org"}};
        QVERIFY((*adapter)->plan(*facts, same)->empty());
        // master.cf sets it again for one service: changing main.cf would only seem to help.
        const std::vector<Wanted> single{{"content_filter", ""}};
        const auto there = (*adapter)->plan(*facts, single);
        QVERIFY(there.has_value());
        QCOMPARE(there->file, std::string("/srv/mail conf/master.cf"));
        QCOMPARE(there->commands.front(), std::string("postconf -c '/srv/mail conf' -P smtp/inet/content_filter="));
        QCOMPARE(there->differences.front().before, std::string("amavis:[127.0.0.1]:10024"));
        // Two files are not put back as one.
        const std::vector<Wanted> both{{"content_filter", "x"}};
        const auto refused = (*adapter)->plan(*facts, both);
        QVERIFY(!refused);
        QVERIFY(refused.error().kind == FaultKind::SafetyStop);
    }

    /// A step that makes time limits longer must not make one shorter: that would make the copies it looks for.
    void aLongerTimeLimitStays()
    {
        const auto adapter = adapterFor("postfix", {});
        const auto facts = (*adapter)->interpret(
            outputs({"smtp_data_done_timeout = 1h\n", "",
                     "mail_version = 3.7.11\nsmtp_data_done_timeout = 1h\nlmtp_data_done_timeout = 30\n"
                     "smtpd_timeout = ${stress?{10}:{300}}s\nsmtp_pix_workaround_threshold_time = 500s\n",
                     ""}));
        const std::vector<Wanted> longer{{"smtp_data_done_timeout", "1200s"},
                                         {"lmtp_data_done_timeout", "1200s"},
                                         {"smtpd_timeout", "600s"},
                                         {"smtp_pix_workaround_threshold_time", "0s"}};
        const auto change = (*adapter)->plan(*facts, longer);
        QVERIFY(change.has_value());
        QCOMPARE(change->differences, (std::vector<Difference>{{"lmtp_data_done_timeout", "30", "1200s"},
                                                               {"smtpd_timeout", "${stress?{10}:{300}}s", "600s"},
                                                               {"smtp_pix_workaround_threshold_time", "500s", "0s"}}));
    }

    void aLastLineWithoutAnEndStaysALine()
    {
        // postconf(1) appends as it is: "relayhost = [out]always_bcc =" would be another server.
        const QTemporaryDir folder;
        const auto adapter = adapterFor("postfix", {folder.path().toStdString()});
        const auto facts = (*adapter)->interpret(
            outputs({"", "smtp/inet/content_filter = x\n", "mail_version = 3.7.11\nalways_bcc = x\n", ""}));
        for (const Wanted &wanted : {Wanted{"always_bcc", ""}, Wanted{"content_filter", ""}}) {
            const auto change = (*adapter)->plan(*facts, std::span(&wanted, 1));
            QVERIFY(change.has_value());
            const Output written = runLocal("postconf() { echo edited >> \"$2/$(ls \"$2\" | tail -n 1)\"; }\ncd " +
                                            shellQuoted(folder.path().toStdString()) +
                                            " && echo a > main.cf && printf 'a\\nrelayhost = [out]' > written && " +
                                            change->edit + " && cat written");
            QCOMPARE(written.out, std::string("a\nrelayhost = [out]\nedited\n"));
        }
    }

    /// A milter that stays on, with its own time limit: postconf -P refuses the blanks (Postfix 3.7).
    void blanksInMasterCfAreWritten()
    {
        if (QStandardPaths::findExecutable(QStringLiteral("postconf"), {QStringLiteral("/usr/sbin")}).isEmpty())
            QSKIP("Postfix is not installed");
        const QTemporaryDir folder;
        const std::string place = folder.path().toStdString();
        const auto adapter = adapterFor("postfix", {place});
        const std::string name = "smtp/inet/smtpd_milters";
        const std::string before = "{ unix:/opendkim, timeout = 5s } inet:clamav:7357";
        const std::string after = "{ unix:/opendkim, timeout = 5s }";
        const std::string option = name + " = " + before + "\n";
        const auto facts = (*adapter)->interpret(outputs({"", option.c_str(), "mail_version = 3.7.11\n", ""}));
        const std::vector<Wanted> wanted{{"smtpd_milters", ""}};
        const auto change = (*adapter)->plan(*facts, wanted);
        QVERIFY(change.has_value());
        QCOMPARE(change->commands.front(), "# master.cf, smtp/inet: -o {smtpd_milters=" + after + "}");
        QCOMPARE(change->restore.front().text, "In " + place +
                                                   "/master.cf, give the service smtp/inet this option again: -o "
                                                   "{smtpd_milters=" +
                                                   before + "}");
        const auto run = [&](const std::string &script) {
            return runLocal("PATH=$PATH:/usr/sbin; exec 2>/dev/null; cd " + shellQuoted(place) + " && " + script);
        };
        const std::string shown = " && postconf -c . -P " + name;
        const Output applied =
            run("echo compatibility_level=3.6 > main.cf && printf 'smtp inet n - n - - smtpd\n  -o { "
                "smtpd_milters = %s }\n  -o x_last=1\n' " +
                shellQuoted(before) + " | tee saved > written && " + change->edit + " && cp written master.cf" + shown);
        QCOMPARE(applied.out, name + " = " + after + "\n");
        const Output back = run("{ echo '# by others'; cat written; } > merging && " + change->takeOut +
                                " && cp merging master.cf" + shown + " && grep -c others merging");
        QCOMPARE(back.out, name + " = " + before + "\n1\n");
    }

    /// Somebody else has written into the file of macros meanwhile: our lines go, theirs stay.
    void eximsLinesAreTakenOutOfTheWorkOfOthers()
    {
        const QTemporaryDir folder;
        const auto adapter = adapterFor("exim", {folder.path().toStdString()});
        const ServerFacts facts{"exim", "4.96", {{"acl_smtp_data", "acl_check_data", {}}}, {}, {}};
        const std::vector<Wanted> wanted{{"acl_smtp_data", "accept"}};
        const auto change = (*adapter)->plan(facts, wanted);
        QVERIFY(change.has_value());
        const std::string there = "cd " + shellQuoted(folder.path().toStdString()) + " && ";
        const Output ours = runLocal(there + "printf 'A = 1\\n' > written && " + change->edit + " && cat written");
        QVERIFY(ours.out.starts_with("A = 1\n.ifdef"));
        const Output theirs =
            runLocal(there + "{ echo B = 2; cat written; printf 'C = 3\\n.ifdef D\\n'; } > merging && " +
                     change->takeOut + " && cat merging");
        QCOMPARE(theirs.out, std::string("B = 2\nA = 1\nC = 3\n.ifdef D\n"));
        const Output again = runLocal(there + change->takeOut + " && cat merging");
        QCOMPARE(again.out, theirs.out);
    }

    void aHostileValueIsOnlyAWord()
    {
        const auto adapter = adapterFor("postfix", {});
        const auto facts =
            (*adapter)->interpret(outputs({"", "", "mail_version = 3\nalways_bcc = x'; touch /tmp/owned; '\n", ""}));
        const std::vector<Wanted> off{{"always_bcc", ""}};
        const auto change = (*adapter)->plan(*facts, off);
        QVERIFY(change.has_value());
        QVERIFY(change->edit.find("owned") == std::string::npos);
        const Output shown = runLocal("postconf() { printf %s \"$4\"; }\n" + change->restore.front().text);
        QCOMPARE(shown.out, std::string("always_bcc=x'; touch /tmp/owned; '"));
    }

    void settingsThatCannotBeWrittenAreRefused()
    {
        const auto adapter = adapterFor("postfix", {});
        const ServerFacts facts{"postfix", "3", {{"a", "b", {}}}, {}, {}};
        for (const Wanted &wanted : {Wanted{"a", "x\ny"}, Wanted{"-e", "x"}, Wanted{"a b", "x"}, Wanted{"a=b", ""}}) {
            const auto change = (*adapter)->plan(facts, std::span(&wanted, 1));
            QVERIFY(!change);
            QVERIFY(change.error().kind == FaultKind::Usage);
        }
        QVERIFY(!adapterFor("postfix", {"relative"}));
        QVERIFY(!adapterFor("postfix", {"/a\nb"}));
        QVERIFY(!adapterFor("exchange2003", {}));
        QVERIFY(!adapterFor("nothing", {}));
    }

    void dovecotIsUnderstood()
    {
        const auto adapter = adapterFor("dovecot", {});
        const auto facts =
            (*adapter)->interpret(outputs({"# 2.3.19.1\nprotocols = imap lmtp\nplugin {\n  sieve_before = "
                                           "/etc/before.sieve\n}\nprotocol lmtp {\n  x = 1\n}\n",
                                           "plugin {\n  sieve_before = /etc/before.sieve\n  sieve_after =\n}\n",
                                           "2.3.19.1 (9b53102964)\n", "dovecot\n"}));
        QVERIFY(facts.has_value());
        QCOMPARE(facts->find("plugin/sieve_before")->value, std::string("/etc/before.sieve"));
        QCOMPARE(facts->find("protocol lmtp/x")->value, std::string("1"));
        const std::vector<Wanted> off{{"plugin/sieve_before", ""}, {"plugin/sieve_after", ""}};
        const auto change = (*adapter)->plan(*facts, off);
        QVERIFY(change.has_value());
        QCOMPARE(change->differences.size(), std::size_t{1});
        QCOMPARE(change->file, std::string("/etc/dovecot/conf.d/zz-onecopy.conf"));
        const Output written = runInNewFolder(": > absent; " + change->edit + "; cat written");
        QVERIFY(written.out.find("plugin {\nsieve_before = \n}\n") != std::string::npos);
    }

    void dovecotSetsItAgainForAProtocol()
    {
        const auto adapter = adapterFor("dovecot", {});
        const std::vector<Wanted> off{{"plugin/sieve_before", ""}};
        const auto facts = (*adapter)->interpret(
            outputs({"protocol lmtp {\n  plugin {\n    sieve_before = /a.sieve\n  }\n}\n", "", "2.3.19.1\n", ""}));
        QVERIFY(facts.has_value());
        const auto change = (*adapter)->plan(*facts, off);
        QVERIFY(change.has_value());
        QCOMPARE(change->differences.size(), std::size_t{1});
        const Output written = runInNewFolder(": > absent; " + change->edit + "; cat written");
        QVERIFY(written.out.find("protocol lmtp {\nplugin {\nsieve_before = \n}\n}\n") != std::string::npos);
        const auto some = (*adapter)->interpret(
            outputs({"remote 10.0.0.0/8 {\n  plugin {\n    sieve_before = /a.sieve\n  }\n}\n", "", "2.3.19.1\n", ""}));
        QVERIFY((*adapter)->plan(*some, off).error().kind == FaultKind::SafetyStop);
    }

    void eximIsUnderstood()
    {
        const auto adapter = adapterFor("exim", {});
        const auto facts =
            (*adapter)->interpret(outputs({"Exim version 4.96 #2 built 14-Jul-2023\n",
                                           "acl_smtp_data = acl_check_data\nav_scanner = clamd\n", "exim4\n", ""}));
        QVERIFY(facts.has_value());
        QCOMPARE(facts->version, std::string("4.96"));
        const std::vector<Wanted> off{{"acl_smtp_data", "accept"}};
        const auto change = (*adapter)->plan(*facts, off);
        QVERIFY(change.has_value());
        const Output written = runInNewFolder("echo 'A = b' > written; " + change->edit + "; cat written");
        QCOMPARE(written.out, std::string("A = b\n.ifdef MAIN_ACL_CHECK_DATA\nMAIN_ACL_CHECK_DATA == accept\n.else\n"
                                          "MAIN_ACL_CHECK_DATA = accept\n.endif\n"));
        // What is shown is what a person can type.
        const Output typed =
            runInNewFolder("printf 'A = b\\n' > l; " +
                           change->commands.front().substr(0, change->commands.front().find(" >> ")) + " >> l; cat l");
        QCOMPARE(typed.out, written.out);
        QVERIFY(change->commands.front().find('\n') == std::string::npos);
        const Output joined = runInNewFolder("printf 'A = b' > written; " + change->edit + "; cat written");
        QCOMPARE(joined.out, written.out);
        QCOMPARE(change->file, std::string("/etc/exim4/exim4.conf.localmacros"));
        const auto split = (*adapter)->interpret(
            outputs({"Exim version 4.96\n", "acl_smtp_data = acl_check_data\n", "", "dc_use_split_config='true'\n"}));
        QVERIFY(split.has_value());
        QCOMPARE((*adapter)->plan(*split, off)->file, std::string("/etc/exim4/conf.d/main/000_localmacros"));
        const std::vector<Wanted> unknown{{"av_scanner", ""}};
        QVERIFY((*adapter)->plan(*facts, unknown).error().kind == FaultKind::SafetyStop);
    }

    void answersThatAreNoneAreRefused()
    {
        for (const char *product : {"postfix", "dovecot", "exim"}) {
            const auto adapter = adapterFor(product, {});
            QVERIFY(!(*adapter)->interpret({}));
            QVERIFY(!(*adapter)->interpret(outputs({"", "", "", ""})));
        }
        const std::string deep = std::string(20000, '{') + "\n";
        std::string nested;
        for (int i = 0; i < 20000; ++i)
            nested += "a {\n";
        const auto adapter = adapterFor("dovecot", {});
        QVERIFY((*adapter)->interpret(outputs({nested.c_str(), deep.c_str(), "2.3\n", ""})).has_value());
    }
};

QTEST_GUILESS_MAIN(TestShell)
#include "tst_shell.moc"
