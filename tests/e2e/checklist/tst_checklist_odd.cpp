// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/e2e/support/ctl.h"
#include "tests/lab/postfix.h"

#include <sys/stat.h>
#include <unistd.h>

using namespace onecopy;
using namespace onecopy::e2e;

namespace {

constexpr int plenty = 120'000; ///< milliseconds

QJsonObject firstOf(const CtlResult &result, const char *list)
{
    return result.json()[QLatin1String(list)].toArray().at(0).toObject();
}

} // namespace

/// Servers as they are found: odd files, missing rights, missing programs, two administrators at once. A change is
/// either made and put back byte for byte, or refused, with what to do; nothing in between.
class TestChecklistOdd : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        if (const auto possible = lab::Postfix::available(); !possible)
            QSKIP(possible.error().describe().c_str());
        auto postfix = lab::Postfix::start({});
        MUST(postfix);
        m_postfix = std::move(*postfix);
        m_plain = present();
    }
    void init()
    {
        m_ctl = std::make_unique<Ctl>();
        write(m_plain + "always_bcc = copy@lab.example\n");
    }

    void oddFiles_data()
    {
        QTest::addColumn<QByteArray>("text");
        QTest::addColumn<QByteArray>("value");
        QTest::newRow("a value on many lines")
            << QByteArray("always_bcc =\n  # about this\n\n    copy@lab.example\n\t\nmail_name = Lab\n")
            << QByteArray("copy@lab.example");
        QTest::newRow("a value that names another")
            << QByteArray("archive = copy@lab.example\nalways_bcc = ${archive}\n") << QByteArray("${archive}");
        QTest::newRow("set twice") << QByteArray("always_bcc = first@lab.example\nalways_bcc = copy@lab.example\n")
                                   << QByteArray("copy@lab.example");
        QTest::newRow("without an end of the last line")
            << QByteArray("always_bcc=copy@lab.example") << QByteArray("copy@lab.example");
        QTest::newRow("blanks and bytes of old")
            << QByteArray("# caf\xe9 \xff\nalways_bcc\t=\t copy@lab.example  \n\n\n# end\n\n")
            << QByteArray("copy@lab.example");
        QTest::newRow("quotes, blanks and dollars") << QByteArray("always_bcc = \"co py's $$(id)\"@lab.example\n")
                                                    << QByteArray("\"co py's $$(id)\"@lab.example");
    }
    void oddFiles()
    {
        QFETCH(QByteArray, text);
        QFETCH(QByteArray, value);
        write(m_plain + text);
        const QByteArray before = present();
        const CtlResult held = m_ctl->run(run("archival") + words("--restore-after 30"));
        MUST_EXIT(held, 0);
        const QJsonObject setting = firstOf(held, "runs")[QLatin1String("settings")].toArray().at(0).toObject();
        QCOMPARE(setting[QLatin1String("name")].toString(), QStringLiteral("always_bcc"));
        QCOMPARE(setting[QLatin1String("before")].toString().toUtf8(), value);
        QVERIFY(present() != before);
        QCOMPARE(postconf("always_bcc"), QByteArray("always_bcc ="));
        MUST_EXIT(m_ctl->run(words("checklist restore --yes --json")), 0);
        expectQuiet(before);
    }

    /// Somebody else works on the file while archiving is off. Their work stays, and archiving does not stay off.
    void theWorkOfOthersStays_data()
    {
        QTest::addColumn<bool>("byDeadline");
        QTest::newRow("put back by us") << false;
        QTest::newRow("put back by the server itself") << true;
    }
    void theWorkOfOthersStays()
    {
        QFETCH(bool, byDeadline);
        write(m_plain +
              "always_bcc = copy@lab.example\n# About archiving\nsender_bcc_maps = static:copy@lab.example\n");
        MUST_EXIT(m_ctl->run(run("archival") + words(byDeadline ? "--restore-after 0.2" : "--restore-after 30")), 0);
        QCOMPARE(postconf("always_bcc"), QByteArray("always_bcc ="));
        set("strict_rfc821_envelopes=yes");
        set("recipient_bcc_maps=static:other@lab.example");
        if (byDeadline)
            QTRY_COMPARE_WITH_TIMEOUT(postconf("always_bcc"), QByteArray("always_bcc = copy@lab.example"), plenty);
        const CtlResult restored = m_ctl->run(words("checklist restore --yes --json"));
        MUST_EXIT(restored, 0);
        QCOMPARE(postconf("always_bcc"), QByteArray("always_bcc = copy@lab.example"));
        QCOMPARE(postconf("sender_bcc_maps"), QByteArray("sender_bcc_maps = static:copy@lab.example"));
        QCOMPARE(postconf("recipient_bcc_maps"), QByteArray("recipient_bcc_maps = static:other@lab.example"));
        QCOMPARE(postconf("strict_rfc821_envelopes"), QByteArray("strict_rfc821_envelopes = yes"));
        QVERIFY(present().contains("\n# About archiving\n"));
        expectQuiet(present());
    }

    /// The same where master.cf sets it for one service, and where it was not there before.
    void theWorkOfOthersStaysInMasterCf_data()
    {
        QTest::addColumn<QByteArray>("option");
        QTest::addColumn<QByteArray>("shown");
        QTest::newRow("a word") << QByteArray("always_bcc=copy@lab.example")
                                << QByteArray("always_bcc = copy@lab.example");
        QTest::newRow("blanks in braces") << QByteArray("{ always_bcc = copy@lab.example, two@lab.example }")
                                          << QByteArray("always_bcc = copy@lab.example, two@lab.example");
    }
    void theWorkOfOthersStaysInMasterCf()
    {
        QFETCH(QByteArray, option);
        QFETCH(QByteArray, shown);
        const QString file = configuration() + QStringLiteral("/master.cf");
        const auto read = [&file] {
            QFile master(file);
            return master.open(QIODevice::ReadOnly) ? master.readAll() : QByteArray();
        };
        const auto put = [&file](const QByteArray &text) {
            QFile master(file);
            QVERIFY(master.open(QIODevice::WriteOnly) && master.write(text) == text.size());
        };
        write(m_plain);
        const QByteArray before = read();
        put(before + "other unix - - n - 0 cleanup\n  -o " + option + "\n");
        MUST_EXIT(m_ctl->run(run("archival") + words("--restore-after 30")), 0);
        QCOMPARE(postconf("other/unix/always_bcc", "-P"), QByteArray("other/unix/always_bcc ="));
        put(read() + "third unix - - n - 0 cleanup\n  -o always_bcc=\n");
        MUST_EXIT(m_ctl->run(words("checklist restore --yes --json")), 0);
        QCOMPARE(postconf("other/unix/always_bcc", "-P"), "other/unix/" + shown);
        QCOMPARE(postconf("third/unix/always_bcc", "-P"), QByteArray("third/unix/always_bcc ="));
        put(before);
    }

    void whatWasNotThereGoesAgainAmongTheWorkOfOthers()
    {
        write(m_plain);
        MUST_EXIT(m_ctl->run(run("alias-overlap") + words("--restore-after 30")), 0);
        QVERIFY(present().contains("\nenable_original_recipient = no\n"));
        set("strict_rfc821_envelopes=yes");
        MUST_EXIT(m_ctl->run(words("checklist restore --yes --json")), 0);
        QVERIFY(!present().contains("enable_original_recipient"));
        QCOMPARE(postconf("strict_rfc821_envelopes"), QByteArray("strict_rfc821_envelopes = yes"));
        expectQuiet(present());
    }

    void modesAndOwnersStay()
    {
        const QByteArray before = present();
        QCOMPARE(::chmod(mainCf().toLocal8Bit().constData(), 0444), 0);
        QCOMPARE(::chown(mainCf().toLocal8Bit().constData(), 65534, 65534), 0);
        MUST_EXIT(m_ctl->run(run("archival") + words("--restore-after 30")), 0);
        QVERIFY(present() != before);
        expectModeAndOwner(0444, 65534);
        MUST_EXIT(m_ctl->run(words("checklist restore --yes --json")), 0);
        expectModeAndOwner(0444, 65534);
        expectQuiet(before);
        QCOMPARE(::chmod(mainCf().toLocal8Bit().constData(), 0644), 0);
        QCOMPARE(::chown(mainCf().toLocal8Bit().constData(), 0, 0), 0);
    }

    /// A way to the server that is none is wrong usage: no run begins with it. One that leads nowhere ends.
    void aWayThatIsNoneLeavesNothingOpen()
    {
        const QByteArray before = present();
        const auto resultsOf = [this](const char *via, int code) {
            QStringList call = run("archival") + words("--restore-after 30");
            call[call.indexOf(QStringLiteral("--via")) + 1] = QString::fromLatin1(via);
            const CtlResult refused = m_ctl->run(call);
            return refused.code == code
                       ? m_ctl->run(words("checklist status --json")).json()[QLatin1String("results")].toArray()
                       : QJsonArray{refused.code, QString::fromUtf8(refused.err)};
        };
        for (const char *via : {"ssh:-oProxyCommand=true", "ssh:", "telnet:mx"})
            QCOMPARE(resultsOf(via, 2), QJsonArray());
        const QJsonArray ended = resultsOf("ssh:no-such-host.invalid", 1);
        QCOMPARE(ended.size(), 1);
        QCOMPARE(ended[0][QLatin1String("stage")].toString(), QStringLiteral("skipped"));
        QVERIFY(!ended[0][QLatin1String("error")].toString().isEmpty());
        expectQuiet(before);
    }

    /// Nothing is changed, it is said why, and nothing is left open that never was.
    void withoutRightsNothingIsChanged()
    {
        if (lab::findProgram("setpriv").empty())
            QSKIP("no setpriv here");
        const QByteArray before = present();
        const QTemporaryDir own(QStringLiteral("/tmp/onecopy-nobody-XXXXXX"));
        QCOMPARE(::chown(own.path().toLocal8Bit().constData(), 65534, 65534), 0);
        QStringList call = run("archival") + words("--restore-after 30");
        call[call.indexOf(QStringLiteral("--state-folder")) + 1] = own.filePath(QStringLiteral("state"));
        call += {QStringLiteral("--store"), own.filePath(QStringLiteral("store.db"))};
        const QStringList asNobody{QString::fromStdString(lab::findProgram("setpriv")),
                                   QStringLiteral("--reuid=65534"),
                                   QStringLiteral("--regid=65534"),
                                   QStringLiteral("--clear-groups"),
                                   QStringLiteral("env"),
                                   QStringLiteral("HOME=") + own.path()};
        const CtlResult refused = m_ctl->runThrough(asNobody, call);
        MUST_EXIT(refused, 1);
        QVERIFY2(refused.err.contains("no right to change"), refused.err.constData());
        QCOMPARE(present(), before);
        const CtlResult status = m_ctl->runThrough(asNobody, words("checklist status --json --store") +
                                                                 QStringList{own.filePath(QStringLiteral("store.db"))});
        MUST_EXIT(status, 0);
        QVERIFY2(status.json()[QLatin1String("open")].toArray().isEmpty(), status.out.constData());
    }

    void aFolderForAllIsRefused()
    {
        const QByteArray before = present();
        QStringList call = run("archival") + words("--restore-after 30");
        call[call.indexOf(QStringLiteral("--state-folder")) + 1] = QStringLiteral("/tmp");
        struct stat info
        {
        };
        QCOMPARE(::stat("/tmp", &info), 0);
        const mode_t mode = info.st_mode;
        const CtlResult refused = m_ctl->run(call);
        MUST_EXIT(refused, 1);
        QVERIFY2(refused.err.contains("others can write into the folder"), refused.err.constData());
        QCOMPARE(::stat("/tmp", &info), 0);
        QCOMPARE(info.st_mode, mode);
        expectQuiet(before);
    }

    void aServerWithoutPostfixIsTold()
    {
        const QByteArray before = present();
        const CtlResult missing = m_ctl->runThrough(
            words("unshare --mount sh -c") +
                QStringList{QStringLiteral("mount --bind /dev/null \"$(command -v postconf)\" && exec \"$@\""),
                            QStringLiteral("sh")},
            run("archival") + words("--restore-after 30"));
        if (missing.err.contains("unshare"))
            QSKIP("mounts of its own are not allowed here");
        MUST_EXIT(missing, 1);
        QVERIFY2(missing.err.contains("postconf"), missing.err.constData());
        expectQuiet(before);
    }

    void aConfigurationThatIsNotThereIsTold()
    {
        QStringList call = run("archival") + words("--restore-after 30");
        call[call.indexOf(QStringLiteral("--postfix-config")) + 1] = QStringLiteral("/nowhere/at all");
        const CtlResult missing = m_ctl->run(call);
        MUST_EXIT(missing, 1);
        QVERIFY2(missing.err.contains("/nowhere/at all"), missing.err.constData());
        QVERIFY(openNow(*m_ctl).isEmpty());
    }

    /// One store: the second program is told. Two stores, as of two administrators: the server itself refuses.
    void twoAtOnce()
    {
        const QByteArray before = present();
        const Ctl other;
        MUST_EXIT(m_ctl->run(run("archival") + words("--restore-after 30")), 0);
        const QByteArray changed = present();
        QVERIFY(changed != before);
        const CtlResult second = other.run(run("alias-overlap") + words("--restore-after 30"));
        MUST_EXIT(second, 1);
        QVERIFY2(second.err.contains("must be put back first"), second.err.constData());
        QCOMPARE(present(), changed);
        QVERIFY(openNow(other).isEmpty());
        MUST_EXIT(m_ctl->run(words("checklist restore --yes --json")), 0);
        expectQuiet(before);
        MUST_EXIT(other.run(run("alias-overlap") + words("--restore-after 30")), 0);
        QVERIFY(present() != before);
        MUST_EXIT(other.run(words("checklist restore --yes --json")), 0);
        expectQuiet(before);
    }

private:
    [[nodiscard]] QString configuration() const { return QString::fromStdString(m_postfix->configurationFolder()); }
    [[nodiscard]] QString mainCf() const { return configuration() + QStringLiteral("/main.cf"); }
    /// Of the server: one for all who come.
    [[nodiscard]] QString stateFolder() const
    {
        return QString::fromStdString(m_postfix->folder()) + QStringLiteral("/state");
    }
    [[nodiscard]] QStringList run(const char *step) const
    {
        return words("checklist run --json --server postfix --via local --yes --postfix-config") +
               QStringList{configuration(), QStringLiteral("--state-folder"), stateFolder(), QStringLiteral("--step"),
                           QString::fromLatin1(step)};
    }
    [[nodiscard]] QByteArray present() const
    {
        QFile file(mainCf());
        return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray("(none)");
    }
    void write(const QByteArray &text) const
    {
        QFile file(mainCf());
        QVERIFY(file.open(QIODevice::WriteOnly));
        QCOMPARE(file.write(text), text.size());
    }
    /// As another administrator does it.
    void set(const char *setting) const
    {
        QCOMPARE(QProcess::execute(QStringLiteral("postconf"), {QStringLiteral("-c"), configuration(),
                                                                QStringLiteral("-e"), QString::fromLatin1(setting)}),
                 0);
    }
    [[nodiscard]] QByteArray postconf(const char *name, const char *option = "-f") const
    {
        QProcess process;
        process.start(QStringLiteral("postconf"),
                      {QStringLiteral("-c"), configuration(), QString::fromLatin1(option), QString::fromLatin1(name)});
        process.waitForFinished(plenty);
        return process.readAllStandardOutput().trimmed();
    }
    [[nodiscard]] static QJsonArray openNow(const Ctl &ctl)
    {
        return ctl.run(words("checklist status --json")).json()[QLatin1String("open")].toArray();
    }
    void expectQuiet(const QByteArray &before) const
    {
        QCOMPARE(present(), before);
        QVERIFY(openNow(*m_ctl).isEmpty());
        QVERIFY(!QDir(stateFolder()).exists() || QDir(stateFolder()).isEmpty());
        QVERIFY(m_postfix->running());
    }
    void expectModeAndOwner(mode_t mode, uid_t owner) const
    {
        struct stat info
        {
        };
        QCOMPARE(::stat(mainCf().toLocal8Bit().constData(), &info), 0);
        QCOMPARE(info.st_mode & 07777U, mode);
        QCOMPARE(info.st_uid, owner);
    }

    std::unique_ptr<lab::Postfix> m_postfix;
    std::unique_ptr<Ctl> m_ctl;
    QByteArray m_plain;
};

QTEST_GUILESS_MAIN(TestChecklistOdd)
#include "tst_checklist_odd.moc"
