// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

#include "tests/unit/widgets_checklist/samples.h"
#include "widgets/checklist/checklistwords.h"
#include "widgets/checklist/restorebar.h"
#include "widgets/words/words.h"

using namespace onecopy;
using namespace onecopy::widgets;

namespace {

QString textOf(const RestoreBar &bar)
{
    return words::withoutIsolates(bar.headline() + QLatin1Char(' ') + bar.accessibleDescription());
}

} // namespace

/// The bar above every page after a setting was put back.
class TestRestoreBar : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void theBarStaysUntilTheScannerIsProved();
    void theBarSaysWhyItIsNotPutBack();
    void whatNobodyHasTickedIsNotSaidToBeOff();
};

void TestRestoreBar::theBarStaysUntilTheScannerIsProved()
{
    QWidget window;
    window.show();
    RestoreBar bar(&window);
    checklist::StepRecord run =
        samples::record("antivirus-server", checklist::Stage::Restored, probe::Arm{5, 5}, {}, {});
    run.to = "anna@<b>lab.example";
    bar.setChanges({samples::openChange("antivirus-server", "local", true)}, samples::noon + 1);
    bar.setUnproved({run});
    QVERIFY(bar.headline().startsWith(QStringLiteral("Protection is switched off")));
    bar.setChanges({}, samples::noon + 2);
    QVERIFY(!bar.isHidden());
    QVERIFY2(bar.headline().startsWith(QStringLiteral("Nothing proves yet that mail is scanned again")),
             qPrintable(bar.headline()));
    QVERIFY(textOf(bar).contains(QStringLiteral("anna@<b>lab.example"))); // as it is: no markup
    auto *button = bar.findChild<QPushButton *>();
    QCOMPARE(button->text(), QStringLiteral("Test it now"));
    QSignalSpy wanted(&bar, &RestoreBar::putBackWanted);
    QTest::mouseClick(button, Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    bar.setBusy(true);
    QVERIFY(textOf(bar).contains(QStringLiteral("The EICAR test file is on its way.")));
    bar.setBusy(false);
    bar.setFault(Fault{FaultKind::SafetyStop, "scanner", "the EICAR test file is not caught", {}});
    QVERIFY(textOf(bar).contains(QStringLiteral("The EICAR test file came through")));
    run.caughtAfter = false;
    bar.setUnproved({run});
    QVERIFY(textOf(bar).contains(QStringLiteral("Look after the scanner")));
    bar.setUnproved({});
    QVERIFY(bar.isHidden());
}

void TestRestoreBar::theBarSaysWhyItIsNotPutBack()
{
    RestoreBar bar;
    bar.setChanges({samples::openChange("archival", "local", false)}, samples::noon + 1);
    bar.setFault(Fault{FaultKind::ServerRefused, "restore", {}, "postconf: fatal: open <b>main.cf: No such file"});
    QVERIFY2(textOf(bar).contains(QStringLiteral("open <b>main.cf: No such file")), qPrintable(textOf(bar)));
}

void TestRestoreBar::whatNobodyHasTickedIsNotSaidToBeOff()
{
    RestoreBar bar;
    checklist::OpenChange asked = samples::openChange("antivirus-server", "manual", true);
    asked.last = checklist::LedgerEvent::Applying;
    bar.setChanges({asked}, samples::noon + 1);
    QVERIFY2(bar.headline().startsWith(QStringLiteral("Protection may be switched off")), qPrintable(bar.headline()));
    asked.last = checklist::LedgerEvent::InForce;
    bar.setChanges({asked}, samples::noon + 1);
    QVERIFY(bar.headline().startsWith(QStringLiteral("Protection is switched off")));
    asked = samples::openChange("tls-timeouts", "manual", false);
    asked.last = checklist::LedgerEvent::Applying;
    bar.setChanges({asked}, samples::noon + 1);
    QVERIFY2(bar.headline().startsWith(QStringLiteral("Perhaps changed")), qPrintable(bar.headline()));
    // The server was to put it back, and nobody has looked since.
    asked = samples::openChange("antivirus-server", "local", true);
    asked.last = checklist::LedgerEvent::InForce;
    bar.setChanges({asked}, asked.change.deadline - 1);
    QVERIFY(bar.headline().startsWith(QStringLiteral("Protection is switched off")));
    bar.setChanges({asked}, asked.change.deadline);
    QVERIFY2(bar.headline().startsWith(QStringLiteral("Protection may be switched off")), qPrintable(bar.headline()));
    asked.last = checklist::LedgerEvent::Conflict; // somebody has set it to something else
    bar.setChanges({asked}, samples::noon + 1);
    QVERIFY2(bar.headline().startsWith(QStringLiteral("Protection may be switched off")), qPrintable(bar.headline()));
    // Left at that by a program that was killed.
    checklist::StepRecord run = samples::record("tls-timeouts", checklist::Stage::Changed, {}, {}, {});
    run.via = "manual";
    QCOMPARE(words::stageOf(run), QStringLiteral("perhaps changed"));
    QVERIFY(words::stepResult(run)->headline.startsWith(QStringLiteral("It may be changed")));
}

QTEST_MAIN(TestRestoreBar)
#include "tst_restorebar.moc"
