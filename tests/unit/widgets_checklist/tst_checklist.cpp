// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QAbstractItemModelTester>
#include <QAccessible>
#include <QApplication>
#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QScopeGuard>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStackedWidget>
#include <QToolButton>
#include <QTranslator>

#include "core/report/document.h"
#include "samples.h"
#include "tests/unit/widgets/fixture.h"
#include "widgets/checklist/checklistpage.h"
#include "widgets/checklist/checklistrunpanel.h"
#include "widgets/checklist/checkliststeps.h"
#include "widgets/checklist/checklistwords.h"
#include "widgets/checklist/restorebar.h"
#include "widgets/live/livechart.h"
#include "widgets/look/theme.h"
#include "widgets/parts/banner.h"
#include "widgets/parts/commandblock.h"
#include "widgets/parts/pagestack.h"
#include "widgets/report/reporthtml.h"
#include "widgets/report/reportpainter.h"
#include "widgets/words/checklistfault.h"
#include "widgets/words/coretext.h"
#include "widgets/words/words.h"

#include <algorithm>
#include <functional>
#include <map>
#include <memory>
#include <set>

using namespace onecopy;
using namespace onecopy::widgets;
using checklist::Stage;
using probe::Arm;

namespace {

std::unique_ptr<ChecklistPage> shownPage()
{
    auto page = std::make_unique<ChecklistPage>();
    page->setAccount(ChecklistAccount{QStringLiteral("anna@corp.example"),
                                      QStringLiteral("smtp+starttls://anna@mail.corp.example:587")});
    page->resize(1'020, 720);
    page->show();
    return page;
}

template <class T> T *part(QWidget &page, const char *name)
{
    return page.findChild<T *>(QLatin1String(name));
}

void choose(QWidget &page, const char *box, const QVariant &data)
{
    auto *combo = part<QComboBox>(page, box);
    const int at = combo->findData(data);
    QVERIFY2(at >= 0, box);
    combo->setCurrentIndex(at);
    Q_EMIT combo->activated(at);
}

QString textOf(QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page))
            texts.append(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

checklist::StepState stepState(const char *id, Stage stage)
{
    checklist::StepState state;
    state.id = id;
    state.stage = stage;
    return state;
}

/// A language in which each text stands between two marks.
class Marked final : public QTranslator
{
public:
    QString translate(const char *, const char *source, const char *, int) const override
    {
        return QLatin1Char('!') + QString::fromUtf8(source) + QLatin1Char('!');
    }
    bool isEmpty() const override { return false; }
};

report::Source reportSource()
{
    report::Source source;
    source.server = "mail.corp.example";
    source.account = AccountId{"anna@mail.corp.example:993"};
    source.madeAt = samples::noon + 10'000;
    source.checklist = samples::history();
    return source;
}

} // namespace

class TestChecklistPage : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void valuesOfInstructionsAreNotTranslated();
    void whatTheLedgerHasIsToldInTheLanguage();
    void likelyStepsComeFirstAndNoneIsHidden();
    void theNameOfAStepIsSeenWhole();
    void eachStateHasAWordAndAnIcon();
    void aResultIsHonest_data();
    void aResultIsHonest();
    void luckIsToldInCases_data();
    void luckIsToldInCases();
    void instructionsFollowTheProduct();
    void commandsAreCopiedAsTheyAre();
    void nothingBeginsWithoutAConfirmedAddress();
    void aButtonLeadsToWhatIsMissing();
    void protectionIsNotSwitchedOffWithoutATest();
    void theScannerIsProvedWhereItIsSwitchedOff();
    void aScannerThatIsStillOffIsTold();
    void theSafeAnswerIsTheDefault();
    void aStepWithNothingToReadLeavesNoGap();
    void whatIsNoAddressIsNotSentTo();
    void foreignValuesStayPlainText();
    void byHandEachTickIsOneAnswer();
    void aStepThatChangesNothingHasNoBoxesForAChange();
    void aLinePartsTheButtonFromTextThatGoesOn();
    void withVeryLargeLettersTheStepCanBeBegun_data();
    void withVeryLargeLettersTheStepCanBeBegun();
    void stoppingTakesTheQuestionAway();
    void byHandItIsInForceUntilAPersonSaysOtherwise();
    void aServerThatGivesNoAnswerIsTold();
    void aFaultNamesTheServer();
    void aStepThatBeginsAgainIsUnderWay();
    void aRateIsMeasuredAndNotNeedless();
    void whatRanBeforeIsChosenAgain();
    void whereItRanBeforeIsChosenAgain();
    void aStepAwayFromTheServerForgetsNothingOfIt();
    void aStepOfNightsIsNotMeasuredUnlessSomebodySaysSo();
    void whatWasEnteredStaysWithItsAccount();
    void oneServersResultsAreNotAnothers();
    void tooShortAWaitIsTold();
    void testMailIsAsLargeAsWhatIsCopied();
    void aRunningStepShowsItsPanelAlone();
    void escapeLeavesThePage();
    void theBarStaysUntilAllIsBack();
    void aStepWithoutAPasswordLeadsToTheAccount();
    void aFaultOfTheSendingServerLeadsToItsField();
    void theEndOfAStepIsSeen();
    void theBarTellsWhatIsLate();
    void changesStandInTheLiveChart();
    void theWordsOfAChangeCoverNoBar();
    void aStoppedTryIsNoEntryBesideAFinishedOne();
    void theReportHasTheChecklist();
    void aRedactedReportHasNoValues();
    void theReportClaimsNoReadingOfWhatWasPutBackByHand();
    void wordsTellWhereAStepWasDone();
    void everyFocusableThingHasAName();
    void aScreenReaderComesToThePartsAsTheyAreSeen();
    void theFocusStaysWithTheStepThatRuns();
    void whatIsAskedAndAnsweredIsSeen();
    void whatIsAskedIsReadWithTheAnswer();
    void nothingIsCutInASmallWindow();
};

void TestChecklistPage::initTestCase()
{
    samples::pin(*qApp);
}

/// What is typed, and what a console shows, is in no language.
void TestChecklistPage::valuesOfInstructionsAreNotTranslated()
{
    const Line line = wordsOf("Put \"%1\" into %2.", {"%2 = <b>accept</b>", "exim4.conf"});
    QCOMPARE(line.text, std::string("Put \"%2 = <b>accept</b>\" into exim4.conf."));
    QCOMPARE(words::coreText(line), QString::fromStdString(line.text));
    QCOMPARE(words::coreText(commandOf("postfix reload; echo %1")), QStringLiteral("postfix reload; echo %1"));
    int typed = 0;
    const checklist::Steps steps = checklist::Steps::builtIn();
    for (const checklist::Step &step : steps.all()) {
        for (const checklist::Instructions &each : step.instructions) {
            for (const auto *lines : {&each.read, &each.apply, &each.restore, &each.verify}) {
                for (const Line &part : *lines) {
                    QVERIFY2(part.command == part.words.text.empty(), part.text.c_str());
                    // Each value has its place, and each place its value.
                    for (std::size_t i = 0; i < part.words.values.size(); ++i, ++typed)
                        QVERIFY2(part.words.text.find('%' + std::to_string(i + 1)) != std::string::npos,
                                 part.text.c_str());
                    QVERIFY2(part.words.text.find('%' + std::to_string(part.words.values.size() + 1)) ==
                                 std::string::npos,
                             part.text.c_str());
                }
            }
        }
    }
    QVERIFY(typed > 50);
}

/// The ledger keeps English; lines of another version of the program are shown as they are.
void TestChecklistPage::whatTheLedgerHasIsToldInTheLanguage()
{
    Marked language;
    QCoreApplication::installTranslator(&language);
    checklist::LedgerChange change;
    change.step = "archival";
    change.product = "exim";
    change.restore = {"Put the lines back.", "An older <b>line</b>.", "update-exim4.conf && systemctl reload exim4"};
    const QStringList lines = words::restoreLines(change);
    QCoreApplication::removeTranslator(&language);
    QCOMPARE(lines, (QStringList{QStringLiteral("!Put the lines back.!"), QStringLiteral("An older <b>line</b>."),
                                 QStringLiteral("update-exim4.conf && systemctl reload exim4")}));
}

void TestChecklistPage::likelyStepsComeFirstAndNoneIsHidden()
{
    ChecklistStepsModel model;
    QAbstractItemModelTester tester(&model, QAbstractItemModelTester::FailureReportingMode::QtTest);
    const auto all = static_cast<int>(checklist::Steps::builtIn().all().size());
    QCOMPARE(model.rowCount(), all);
    model.setCauses({{"tls-timeout-requeue", {0.9}}, {"archival-journaling", {0.1}}});
    QCOMPARE(model.rowCount(), all);
    QCOMPARE(model.rowOf("baseline"), 0);
    QCOMPARE(model.rowOf("tls-timeouts"), 1);
    QVERIFY(model.rowOf("tls-timeouts") < model.rowOf("archival"));
    model.setHistory(samples::history());
    model.setCauses({{"archival-journaling", {0.9}}});
    QCOMPARE(model.rowOf("archival"), 1);
    // Where it stands goes with it.
    QCOMPARE(model.index(1).data(ChecklistStepsModel::StateRole).toString(), QStringLiteral("restored"));
    QVERIFY(model.index(1).data(ChecklistStepsModel::NoteRole).toString().contains(QStringLiteral("7 of 10")));
}

void TestChecklistPage::theNameOfAStepIsSeenWhole()
{
    const auto page = shownPage();
    const auto *list = page->findChild<ChecklistStepsView *>();
    QFont bold = list->font();
    bold.setBold(true);
    const QFontMetrics metrics(bold);
    const int words = list->viewport()->width() - 48; // beside the icon
    int least = INT_MAX;
    int most = 0;
    for (int row = 0; row < page->steps()->rowCount(); ++row) {
        const QModelIndex index = page->steps()->index(row);
        const int wanted = metrics.horizontalAdvance(index.data(ChecklistStepsModel::TitleRole).toString());
        const int height = list->visualRect(index).height();
        QVERIFY2(height >= (wanted > words ? 3 : 2) * metrics.height(), qPrintable(QString::number(row)));
        least = std::min(least, height);
        most = std::max(most, height);
    }
    QVERIFY(most >= least + metrics.height() - 2); // one of them takes two lines
}

void TestChecklistPage::eachStateHasAWordAndAnIcon()
{
    std::map<QString, Icon> seen;
    for (const Stage stage : {Stage::Waiting, Stage::InForce, Stage::Restoring, Stage::Restored, Stage::Needless,
                              Stage::Skipped, Stage::Stuck}) {
        QVERIFY(!words::stage(stage).isEmpty());
        seen[words::stage(stage)] = words::stageIcon(stage);
    }
    QCOMPARE(seen.size(), std::size_t{7});
    std::set<Icon> icons;
    for (const auto &[word, icon] : seen)
        icons.insert(icon);
    QCOMPARE(icons.size(), std::size_t{7});
}

void TestChecklistPage::aResultIsHonest_data()
{
    QTest::addColumn<std::optional<Arm>>("before");
    QTest::addColumn<std::optional<Arm>>("changed");
    QTest::addColumn<std::optional<Arm>>("restored");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("detail");
    using Opt = std::optional<Arm>;
    QTest::newRow("it came back") << Opt(Arm{10, 7}) << Opt(Arm{10, 0}) << Opt(Arm{10, 8})
                                  << QStringLiteral("This makes the copies")
                                  << QStringLiteral(
                                         "Test mails that came more than once: 7 of 10 before, 0 of 10 with the "
                                         "change. Luck alone would show that in about 3 of 1,000 such tests.");
    QTest::newRow("nobody looked whether it came back")
        << Opt(Arm{10, 7}) << Opt(Arm{10, 0}) << Opt() << QStringLiteral("Strong evidence")
        << QStringLiteral("7 of 10");
    QTest::newRow("some are left") << Opt(Arm{20, 20}) << Opt(Arm{20, 6}) << Opt() << QStringLiteral("This makes some")
                                   << QStringLiteral("20 of 20");
    QTest::newRow("no effect") << Opt(Arm{5, 5}) << Opt(Arm{5, 5}) << Opt()
                               << QStringLiteral("This does not make the copies") << QStringLiteral("5 of 5");
    QTest::newRow("some say nothing")
        << Opt(Arm{.probes = 2, .repeated = 1, .missing = 2, .notTaken = 1}) << Opt(Arm{5, 0})
        << Opt(Arm{.probes = 4, .repeated = 2, .missing = 1}) << QStringLiteral("Not enough")
        << QStringLiteral("After it was put back: 2 of 4 (5 sent). Not counted, as they did not come in time: 2 of 5 "
                          "before, 1 of 5 after it was put back. Not counted, as the server refused them or did not "
                          "answer: 1 of 5 before.");
    QTest::newRow("too few") << Opt(Arm{3, 2}) << Opt(Arm{3, 0}) << Opt() << QStringLiteral("Not enough yet: ")
                             << QStringLiteral("2 of 3");
}

void TestChecklistPage::aResultIsHonest()
{
    QFETCH(std::optional<Arm>, before);
    QFETCH(std::optional<Arm>, changed);
    QFETCH(std::optional<Arm>, restored);
    QFETCH(QString, headline);
    QFETCH(QString, detail);
    const auto result = words::stepResult(samples::record("archival", Stage::Restored, before, changed, restored));
    QVERIFY(result.has_value());
    QVERIFY2(result->headline.startsWith(headline), qPrintable(result->headline));
    QVERIFY2(result->detail.contains(detail), qPrintable(result->detail));
    QVERIFY(!words::stepResult(samples::record("archival", Stage::Open, {}, {}, {})).has_value());
}

void TestChecklistPage::luckIsToldInCases_data()
{
    QTest::addColumn<Arm>("before");
    QTest::addColumn<Arm>("changed");
    QTest::addColumn<QString>("said");
    QTest::newRow("hardly ever") << Arm{20, 20} << Arm{20, 0} << QStringLiteral("fewer than 1 of 1,000");
    QTest::newRow("seldom") << Arm{10, 7} << Arm{10, 0} << QStringLiteral("about 3 of 1,000");
    QTest::newRow("at times") << Arm{3, 3} << Arm{3, 0} << QStringLiteral("about 10 of 100");
    QTest::newRow("often") << Arm{2, 1} << Arm{2, 0} << QStringLiteral("may well be luck");
    QTest::newRow("no difference") << Arm{5, 5} << Arm{5, 5} << QString();
    QTest::newRow("more than before") << Arm{10, 2} << Arm{10, 7} << QString();
    QTest::newRow("nothing was sent") << Arm{5, 5} << Arm{0, 0} << QString();
}

/// "Chance of luck 100 %" told nobody anything.
void TestChecklistPage::luckIsToldInCases()
{
    QFETCH(Arm, before);
    QFETCH(Arm, changed);
    QFETCH(QString, said);
    const auto record = samples::record("archival", Stage::Restored, before, changed, {});
    const QString text = words::counted(record.state);
    QVERIFY2(said.isEmpty() ? !text.contains(QStringLiteral("uck")) : text.contains(said), qPrintable(text));
    QVERIFY2(!text.contains(QLatin1Char('%')), qPrintable(text));
}

void TestChecklistPage::instructionsFollowTheProduct()
{
    const auto page = shownPage();
    page->selectStep(QStringLiteral("archival"));
    choose(*page, "product", QStringLiteral("exchange2003"));
    QTRY_VERIFY(textOf(*page).contains(QStringLiteral("Exchange System Manager")));
    // Nothing that Onecopy could change there by itself.
    auto *how = part<QComboBox>(*page, "how");
    QCOMPARE(how->currentIndex(), 0);
    QVERIFY(!(how->model()->flags(how->model()->index(1, 0)) & Qt::ItemIsEnabled));
    choose(*page, "product", QStringLiteral("postfix"));
    QVERIFY(!textOf(*page).contains(QStringLiteral("Exchange System Manager")));
    QVERIFY(how->model()->flags(how->model()->index(1, 0)) & Qt::ItemIsEnabled);
    how->setCurrentIndex(1);
    QVERIFY(part<QLineEdit>(*page, "configuration")->isVisible());
    QVERIFY(!part<QLineEdit>(*page, "host")->isVisible());
    how->setCurrentIndex(2);
    QVERIFY(part<QLineEdit>(*page, "host")->isVisible());
    // The choice stays with the next step that knows the product.
    page->selectStep(QStringLiteral("content-filter"));
    QCOMPARE(part<QComboBox>(*page, "product")->currentData().toString(), QStringLiteral("postfix"));
}

void TestChecklistPage::commandsAreCopiedAsTheyAre()
{
    const auto page = shownPage();
    page->selectStep(QStringLiteral("archival"));
    choose(*page, "product", QStringLiteral("postfix"));
    CommandBlock *apply = nullptr;
    for (CommandBlock *block : page->findChildren<CommandBlock *>()) {
        if (block->text().startsWith(QStringLiteral("postconf -e always_bcc= ")))
            apply = block;
    }
    QVERIFY(apply != nullptr);
    QTest::mouseClick(apply->findChild<QToolButton *>(), Qt::LeftButton);
    QCOMPARE(QGuiApplication::clipboard()->text(),
             QStringLiteral("postconf -e always_bcc= sender_bcc_maps= recipient_bcc_maps=\npostfix reload"));
}

void TestChecklistPage::nothingBeginsWithoutAConfirmedAddress()
{
    const auto page = shownPage();
    page->selectStep(QStringLiteral("archival"));
    QSignalSpy wanted(page.get(), &ChecklistPage::runWanted);
    QVERIFY(!page->beginButton()->isEnabled());
    auto *confirmed = part<QCheckBox>(*page, "confirmed");
    confirmed->setChecked(true);
    QVERIFY(page->beginButton()->isEnabled());
    // Another address has not been confirmed.
    part<QLineEdit>(*page, "to")->setText(QStringLiteral("boss@corp.example"));
    QVERIFY(!confirmed->isChecked());
    QVERIFY(!page->beginButton()->isEnabled());
    confirmed->setChecked(true);
    part<QSpinBox>(*page, "count")->setValue(9);
    QTest::mouseClick(page->beginButton(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    const auto choice = wanted.at(0).at(0).value<ChecklistChoice>();
    QCOMPARE(choice.step, std::string("archival"));
    QCOMPARE(choice.to, std::string("boss@corp.example"));
    QCOMPARE(choice.count, 9);
    QVERIFY(choice.measure);
    // Without an account nobody can count.
    page->setAccount(std::nullopt);
    QVERIFY(!page->beginButton()->isEnabled());
    part<QCheckBox>(*page, "measure")->setChecked(false);
    QVERIFY(page->beginButton()->isEnabled());
}

/// The field lies below what a small window shows; from the keys, it is one step away from the sentence that names it.
void TestChecklistPage::aButtonLeadsToWhatIsMissing()
{
    const auto page = shownPage();
    page->resize(814, 560);
    page->selectStep(QStringLiteral("archival"));
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    auto *goThere = part<QPushButton>(*page, "goThere");
    auto *confirmed = part<QCheckBox>(*page, "confirmed");
    QVERIFY(goThere->isVisible());
    goThere->setFocus();
    QTest::keyClick(goThere, Qt::Key_Space);
    QVERIFY(confirmed->hasFocus());
    QVERIFY(!confirmed->visibleRegion().isEmpty());
    QTest::keyClick(confirmed, Qt::Key_Space);
    QVERIFY(page->beginButton()->isEnabled());
    QVERIFY(!goThere->isVisible());
    // What no field can mend has no button.
    page->setAccount(std::nullopt);
    QVERIFY(!page->beginButton()->isEnabled() && !goThere->isVisible());
}

void TestChecklistPage::protectionIsNotSwitchedOffWithoutATest()
{
    const auto page = shownPage();
    page->selectStep(QStringLiteral("antivirus-server"));
    choose(*page, "product", QStringLiteral("postfix"));
    part<QCheckBox>(*page, "measure")->setChecked(false);
    QVERIFY(page->beginButton()->isEnabled()); // by hand, a person answers for it
    part<QComboBox>(*page, "how")->setCurrentIndex(1);
    QVERIFY(!page->beginButton()->isEnabled());
}

void TestChecklistPage::theScannerIsProvedWhereItIsSwitchedOff()
{
    const auto page = shownPage();
    QSignalSpy wanted(page.get(), &ChecklistPage::runWanted);
    auto *eicar = part<QCheckBox>(*page, "eicar");
    page->selectStep(QStringLiteral("archival"));
    QVERIFY(!eicar->isVisible());
    page->selectStep(QStringLiteral("antivirus-server"));
    QVERIFY(eicar->isVisible());
    QVERIFY(eicar->isChecked());
    // A longer text of a box widens the page, which a small window cuts.
    QVERIFY(eicar->sizeHint().width() <= part<QCheckBox>(*page, "confirmed")->sizeHint().width());
    part<QCheckBox>(*page, "measure")->setChecked(false);
    QVERIFY(!eicar->isVisible());
    part<QCheckBox>(*page, "measure")->setChecked(true);
    part<QLineEdit>(*page, "to")->setText(QStringLiteral("anna@example.org"));
    part<QLineEdit>(*page, "smtp")->setText(QStringLiteral("smtp+starttls://anna@mail.example.org:587"));
    part<QCheckBox>(*page, "confirmed")->setChecked(true);
    QTest::mouseClick(page->beginButton(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    QVERIFY(wanted.at(0).at(0).value<ChecklistChoice>().eicar);
    page->selectStep(QStringLiteral("archival"));
    QTest::mouseClick(page->beginButton(), Qt::LeftButton);
    QVERIFY(!wanted.at(1).at(0).value<ChecklistChoice>().eicar);
}

void TestChecklistPage::aScannerThatIsStillOffIsTold()
{
    checklist::StepRecord record;
    record.run = std::string(32, '1');
    record.state.id = "antivirus-server";
    record.state.stage = checklist::Stage::Restored;
    record.state.before = probe::Arm{5, 5};
    record.state.changed = probe::Arm{5, 0};
    record.caughtBefore = true;
    record.caughtAfter = true;
    QVERIFY(words::stepResult(record)->detail.contains(QStringLiteral("caught before, and again")));
    record.caughtAfter = false;
    QVERIFY(words::stepResult(record)->detail.contains(QStringLiteral("not caught any more")));
}

void TestChecklistPage::theSafeAnswerIsTheDefault()
{
    const auto page = shownPage();
    page->selectStep(QStringLiteral("archival"));
    page->beginRun(samples::choice("archival", "local"));
    QSignalSpy answered(page->panel(), &ChecklistRunPanel::answered);
    page->panel()->askConfirm(samples::shown());
    QVERIFY(page->panel()->asked() == ChecklistRunPanel::Asked::Confirm);
    QVERIFY(page->panel()->safeButton()->isDefault());
    QVERIFY(!page->panel()->goButton()->isDefault());
    QTest::mouseClick(page->panel()->safeButton(), Qt::LeftButton);
    QCOMPARE(answered.count(), 1);
    QCOMPARE(answered.at(0).at(0).toBool(), false);
    QVERIFY(page->panel()->asked() == ChecklistRunPanel::Asked::Nothing);
}

void TestChecklistPage::aStepWithNothingToReadLeavesNoGap()
{
    const auto page = shownPage();
    page->selectStep(QStringLiteral("archival"));
    ChecklistChoice choice = samples::choice("archival", "manual");
    choice.measure = false;
    page->beginRun(choice);
    page->panel()->askConfirm({});
    QVERIFY(page->panel()->asked() == ChecklistRunPanel::Asked::Confirm);
    for (const QLabel *label : page->panel()->findChildren<QLabel *>())
        QVERIFY(!label->isVisible() || !label->wordWrap() || !label->text().isEmpty());
}

void TestChecklistPage::whatIsNoAddressIsNotSentTo()
{
    const auto page = shownPage();
    const auto enter = [&page](const char *field, const char *text) {
        part<QLineEdit>(*page, field)->setText(QString::fromLatin1(text));
        part<QCheckBox>(*page, "confirmed")->setChecked(true);
        return page->beginButton()->isEnabled();
    };
    QVERIFY(enter("to", "anna@localhost"));
    QVERIFY(!enter("to", "P"));
    QVERIFY(textOf(*page).contains(QStringLiteral("Test mail cannot be sent to this address.")));
    QVERIFY(enter("to", "anna@corp.example"));
    QVERIFY(!enter("smtp", "mail.corp.example"));
    QVERIFY(textOf(*page).contains(QStringLiteral("smtp+starttls://anna@mail.example.org:587")));
    QVERIFY(enter("smtp", "smtp+starttls://mail.corp.example"));
}

void TestChecklistPage::foreignValuesStayPlainText()
{
    const auto page = shownPage();
    page->selectStep(QStringLiteral("archival"));
    page->beginRun(samples::choice("archival", "local"));
    page->panel()->askConfirm(samples::shown());
    QVERIFY(words::withoutIsolates(textOf(*page)).contains(QStringLiteral("hash:/etc/postfix/<b>bcc</b>")));
    for (const QLabel *label : page->findChildren<QLabel *>())
        QVERIFY(label->textFormat() == Qt::PlainText);
}

void TestChecklistPage::byHandEachTickIsOneAnswer()
{
    const auto page = shownPage();
    page->selectStep(QStringLiteral("antivirus-server"));
    page->beginRun(samples::choice("antivirus-server", "manual"));
    auto *panel = page->panel();
    QSignalSpy answered(panel, &ChecklistRunPanel::answered);
    QVERIFY(panel->doneBox()->isVisible());
    QVERIFY(!panel->doneBox()->isEnabled());
    panel->askByHand(false);
    QVERIFY(panel->doneBox()->isEnabled());
    QVERIFY(!panel->undoneBox()->isEnabled());
    QTest::mouseClick(panel->doneBox(), Qt::LeftButton, {}, QPoint(10, panel->doneBox()->height() / 2));
    QCOMPARE(answered.count(), 1);
    QCOMPARE(answered.at(0).at(0).toBool(), true);
    QVERIFY(panel->doneBox()->text().contains(QLatin1Char(':'))); // with the time
    panel->askByHand(true);
    QVERIFY(!panel->doneBox()->isEnabled());
    QVERIFY(!panel->stopButton()->isEnabled()); // there is one way on
    QTest::mouseClick(panel->undoneBox(), Qt::LeftButton, {}, QPoint(10, panel->undoneBox()->height() / 2));
    QCOMPARE(answered.count(), 2);
    QVERIFY(panel->stopButton()->isEnabled()); // who has put it back need not wait for the last measurement
    page->endRun();

    // Stopped with the bar before it was ticked: "I have changed it" does not say that it is put back.
    page->beginRun(samples::choice("antivirus-server", "manual"));
    panel->askByHand(false);
    panel->askByHand(true);
    QVERIFY(!panel->doneBox()->isEnabled());
    QVERIFY(textOf(*page).contains(QStringLiteral("If you have changed it, put it back now")));
    QTest::mouseClick(panel->doneBox(), Qt::LeftButton, {}, QPoint(10, panel->doneBox()->height() / 2));
    QCOMPARE(answered.count(), 2);
}

void TestChecklistPage::aStepThatChangesNothingHasNoBoxesForAChange()
{
    const auto page = shownPage();
    page->selectStep(QStringLiteral("baseline"));
    choose(*page, "product", QStringLiteral("postfix"));
    QVERIFY(!part<QComboBox>(*page, "how")->isVisibleTo(page.get()));
    QVERIFY(!textOf(*page).contains(QStringLiteral("How to see that it is back")));
    ChecklistChoice choice = samples::choice("baseline", "manual");
    choice.product = "postfix";
    page->beginRun(choice);
    QVERIFY(!page->panel()->doneBox()->isVisible());
    QVERIFY(!page->panel()->undoneBox()->isVisible());
    page->panel()->askConfirm({});
    QVERIFY(textOf(*page).contains(QStringLiteral("Nothing is changed.")));
    QVERIFY(!textOf(*page).contains(QStringLiteral("it was put back")));
    page->endRun();
    // Exchange 2003 writes no log before it is told to.
    choice.product = "exchange2003";
    page->beginRun(choice);
    QVERIFY(page->panel()->doneBox()->isVisible());
}

void TestChecklistPage::aLinePartsTheButtonFromTextThatGoesOn()
{
    const auto page = shownPage();
    auto *divider = page->findChild<Divider *>();
    QVERIFY(divider != nullptr);
    const auto isSeen = [divider] {
        QImage image(divider->size(), QImage::Format_ARGB32);
        image.fill(Qt::transparent);
        divider->render(&image, {}, {}, QWidget::RenderFlags());
        return image.pixelColor(image.width() / 2, 0).alpha() > 0;
    };
    page->resize(1'020, 500);
    QCoreApplication::processEvents();
    QVERIFY(isSeen());
    page->resize(1'020, 4'000);
    QCoreApplication::processEvents();
    QVERIFY(!isSeen());
}

void TestChecklistPage::withVeryLargeLettersTheStepCanBeBegun_data()
{
    QTest::addColumn<int>("letters");
    QTest::addColumn<QSize>("room");
    QTest::addColumn<QString>("step");
    const std::vector<std::pair<int, QSize>> windows{{13, {800, 480}},   {16, {800, 480}},   {20, {1'024, 640}},
                                                     {26, {1'024, 640}}, {26, {1'280, 740}}, {32, {1'280, 740}}};
    for (const auto &[letters, room] : windows) {
        for (const char *step : {"baseline", "antivirus-server"})
            QTest::addRow("%d in %d x %d, %s", letters, room.width(), room.height(), step)
                << letters << room << QString::fromLatin1(step);
    }
}

void TestChecklistPage::withVeryLargeLettersTheStepCanBeBegun()
{
    QFETCH(int, letters);
    QFETCH(QSize, room);
    QFETCH(QString, step);
    const QFont usual = QApplication::font();
    QFont font = usual;
    font.setPixelSize(letters);
    QApplication::setFont(font);
    const auto back = qScopeGuard([&usual] { QApplication::setFont(usual); });
    PageStack stack;
    auto *page = new ChecklistPage;
    auto *tall = new QWidget;
    tall->setMinimumSize(2'000, 2'000);
    auto *section = new QStackedWidget; // as in the window
    section->addWidget(tall);
    section->addWidget(page);
    section->setCurrentWidget(page);
    stack.addPage(Icon::Cause, QStringLiteral("Find the cause"), section);
    page->setAccount(ChecklistAccount{QStringLiteral("anna@corp.example"), {}});
    page->selectStep(step);
    stack.resize(room);
    stack.show();
    QVERIFY(QTest::qWaitForWindowExposed(&stack));
    const QRect button(page->beginButton()->mapTo(&stack, QPoint(0, 0)), page->beginButton()->size());
    QVERIFY2(stack.rect().contains(button),
             qPrintable(QStringLiteral("it ends at %1, %2").arg(button.right()).arg(button.bottom())));
}

void TestChecklistPage::stoppingTakesTheQuestionAway()
{
    const auto page = shownPage();
    page->selectStep(QStringLiteral("archival"));
    page->beginRun(samples::choice("archival", "local"));
    page->panel()->askConfirm(samples::shown());
    QSignalSpy stop(page->panel(), &ChecklistRunPanel::stopWanted);
    QTest::mouseClick(page->panel()->stopButton(), Qt::LeftButton);
    QCOMPARE(stop.count(), 1);
    QVERIFY(page->panel()->asked() == ChecklistRunPanel::Asked::Nothing);
    QVERIFY(!page->panel()->goButton()->isVisible());
    QVERIFY(!page->panel()->stopButton()->isEnabled());
    // There is nothing to put back.
    QVERIFY(page->panel()->accessibleName().startsWith(QStringLiteral("Stopping. No setting was changed")));
}

/// Until the person has put it back nobody does, whatever the program waits for.
void TestChecklistPage::byHandItIsInForceUntilAPersonSaysOtherwise()
{
    const auto page = shownPage();
    page->selectStep(QStringLiteral("archival"));
    page->beginRun(samples::choice("archival", "manual"));
    page->setRunning(stepState("archival", Stage::Restoring));
    const auto *steps = page->steps();
    const QModelIndex row = steps->index(steps->rowOf("archival"));
    QCOMPARE(row.data(ChecklistStepsModel::StateRole).toString(), QStringLiteral("in force"));
    page->endRun();
    page->beginRun(samples::choice("archival", "local"));
    page->setRunning(stepState("archival", Stage::Restoring));
    QCOMPARE(row.data(ChecklistStepsModel::StateRole).toString(), QStringLiteral("being put back"));
}

void TestChecklistPage::aServerThatGivesNoAnswerIsTold()
{
    ChecklistRunPanel panel;
    panel.begin(ChecklistRunPanel::Change::ByShell, true);
    const auto *waiting = panel.findChild<QLabel *>(QStringLiteral("waiting"));
    QVERIFY(waiting->isHidden());
    panel.setWaiting(QStringLiteral("No answer."));
    QVERIFY(!waiting->isHidden());
    QCOMPARE(waiting->text(), QStringLiteral("No answer. Stop ends this; no setting was changed."));
    checklist::StepState state = stepState("archival", Stage::InForce);
    panel.setState(state);
    panel.setWaiting(QStringLiteral("No answer."));
    QCOMPARE(waiting->text(), QStringLiteral("No answer. Stop ends the waiting, and the setting is put back."));
    panel.setWaiting({});
    QVERIFY(waiting->isHidden());
    panel.setStopping();
    panel.setWaiting(QStringLiteral("No answer."));
    QCOMPARE(waiting->text(), QStringLiteral("No answer."));
    panel.begin(ChecklistRunPanel::Change::ByHand, true);
    QVERIFY(waiting->isHidden());
    panel.setState(state);
    panel.setWaiting(QStringLiteral("No answer."));
    QVERIFY(waiting->text().contains(QStringLiteral("asked to put the setting back")));
}

void TestChecklistPage::aFaultNamesTheServer()
{
    const auto said = [](const char *where, const char *detail) {
        return words::withoutIsolates(
            words::checklistFault(Fault{FaultKind::ConnectionRefused, where, detail, {}}).said);
    };
    QCOMPARE(said("connection to mail.example.org:587", "Connection refused"),
             QStringLiteral("Server: mail.example.org:587\nDetails: Connection refused"));
    QCOMPARE(said("smtp RCPT mail.example.org:587", ""), QStringLiteral("Server: mail.example.org:587"));
    QCOMPARE(said("checklist", "x"), QStringLiteral("Details: x"));
}

void TestChecklistPage::aStepThatBeginsAgainIsUnderWay()
{
    ChecklistStepsModel model;
    const int row = model.rowOf("baseline");
    const auto word = [&] { return model.index(row).data(ChecklistStepsModel::StateRole).toString(); };
    checklist::StepRecord left;
    left.state = stepState("baseline", Stage::Skipped);
    model.setHistory({left});
    QCOMPARE(word(), QStringLiteral("skipped"));
    model.begin("baseline");
    QCOMPARE(word(), QStringLiteral("under way"));
    model.setHistory({left}); // another step's news
    QCOMPARE(word(), QStringLiteral("under way"));
    model.end();
    model.setHistory({left});
    QCOMPARE(word(), QStringLiteral("skipped"));
    left.fault = "login-refused"; // nobody has skipped it
    model.setHistory({left});
    QCOMPARE(word(), QStringLiteral("ended early"));
}

void TestChecklistPage::aRateIsMeasuredAndNotNeedless()
{
    checklist::StepRecord measured;
    measured.state = stepState("baseline", Stage::Needless);
    QCOMPARE(words::stageOf(measured.state), QStringLiteral("needless"));
    measured.state.before = Arm{5, 3};
    QCOMPARE(words::stageOf(measured.state), QStringLiteral("measured"));
    QCOMPARE(words::stepResult(measured)->kind, Banner::Kind::Good);
    QVERIFY(words::mailThatMayCome(measured).isEmpty());
    measured.state.before->unfinished = 1;
    QVERIFY(words::mailThatMayCome(measured).contains(QStringLiteral("it may send it again")));
    measured.state.before = Arm{.probes = 2, .repeated = 1, .missing = 3};
    QVERIFY(words::mailThatMayCome(measured).contains(QStringLiteral("may come later")));
    QVERIFY(words::stepResult(measured)->detail.contains(QStringLiteral("did not come in time: 3 of 5.")));
    measured.state.before = Arm{5, 0};
    const auto none = words::stepResult(measured);
    QCOMPARE(none->kind, Banner::Kind::Info);
    QVERIFY(words::mailThatMayCome(measured).isEmpty());
    QVERIFY(none->detail.contains(QStringLiteral("Try the size")));
}

void TestChecklistPage::whatRanBeforeIsChosenAgain()
{
    const auto page = shownPage();
    page->selectStep(QStringLiteral("archival"));
    page->setHistory(samples::history());
    QCOMPARE(part<QComboBox>(*page, "product")->currentData().toString(), QStringLiteral("postfix"));
    QCOMPARE(part<QComboBox>(*page, "how")->currentIndex(), 1);
    QCOMPARE(part<QComboBox>(*page, "size")->currentData().toULongLong(), 3'000'000ULL);
    QVERIFY(!part<QCheckBox>(*page, "confirmed")->isChecked());
    // A later reading does not undo what was chosen since.
    choose(*page, "product", QStringLiteral("exim"));
    page->setHistory(samples::history());
    QCOMPARE(part<QComboBox>(*page, "product")->currentData().toString(), QStringLiteral("exim"));
}

/// A window that comes up again knows where the server has its files, also as the administrator of two of them.
void TestChecklistPage::whereItRanBeforeIsChosenAgain()
{
    const auto page = shownPage();
    page->selectStep(QStringLiteral("archival"));
    auto history = samples::history();
    history.front().configuration = "/etc/postfix-out";
    history.front().stateFolder = "/srv/onecopy";
    page->setHistory(history);
    QCOMPARE(part<QLineEdit>(*page, "configuration")->text(), QStringLiteral("/etc/postfix-out"));
    QCOMPARE(part<QLineEdit>(*page, "stateFolder")->text(), QStringLiteral("/srv/onecopy"));
    const auto usual = shownPage();
    history.front().configuration.clear();
    history.front().stateFolder = "/var/lib/onecopy";
    usual->setHistory(history);
    QCOMPARE(part<QLineEdit>(*usual, "configuration")->text(), QString());
    QCOMPARE(part<QLineEdit>(*usual, "stateFolder")->text(), QString());
}

/// Nobody has chosen "another product" for the scanner of a workstation, and forgets where the server is for it.
void TestChecklistPage::aStepAwayFromTheServerForgetsNothingOfIt()
{
    const auto page = shownPage();
    page->selectStep(QStringLiteral("archival"));
    auto history = samples::history();
    auto shield = samples::record("antivirus-workstation", Stage::Restored, {}, {}, {});
    shield.product = "other";
    shield.via = "manual";
    shield.to.clear();
    history.insert(history.begin(), shield);
    page->setHistory(history);
    QCOMPARE(part<QComboBox>(*page, "product")->currentData().toString(), QStringLiteral("postfix"));
    QCOMPARE(part<QComboBox>(*page, "how")->currentIndex(), 1);
    QCOMPARE(part<QLineEdit>(*page, "to")->text(), QStringLiteral("anna@corp.example"));
}

/// Copies that come each night are not seen by waiting for an hour; without any, nothing would be changed.
void TestChecklistPage::aStepOfNightsIsNotMeasuredUnlessSomebodySaysSo()
{
    const auto page = shownPage();
    const auto *measure = part<QCheckBox>(*page, "measure");
    page->selectStep(QStringLiteral("archival"));
    QVERIFY(measure->isChecked());
    page->selectStep(QStringLiteral("temporary-table"));
    QVERIFY(!measure->isChecked());
    page->selectStep(QStringLiteral("pop3-delivery"));
    QVERIFY(measure->isChecked());
    page->selectStep(QStringLiteral("temporary-table"));
    part<QCheckBox>(*page, "measure")->click();
    page->selectStep(QStringLiteral("archival"));
    page->selectStep(QStringLiteral("temporary-table"));
    QVERIFY(measure->isChecked());
    // The file says nothing of a scanner that sees no mail on its way.
    page->selectStep(QStringLiteral("antivirus-workstation"));
    QVERIFY(!part<QCheckBox>(*page, "eicar")->isVisible());
    page->selectStep(QStringLiteral("antivirus-server"));
    QVERIFY(part<QCheckBox>(*page, "eicar")->isVisible());
}

void TestChecklistPage::whatWasEnteredStaysWithItsAccount()
{
    const ChecklistAccount anna{{}, QStringLiteral("smtp+starttls://anna@mail.corp.example:587"), "anna@mail:993"};
    const ChecklistAccount bernd{QStringLiteral("bernd@b.example"), QStringLiteral("smtp://b.example"), "bernd@b:993"};
    for (const bool historyFirst : {false, true}) {
        ChecklistPage page;
        const auto text = [&page](const char *name) { return part<QLineEdit>(page, name)->text(); };
        auto history = samples::history();
        history.front().smtp = "smtp+starttls://relay.corp.example:2525";
        if (historyFirst)
            page.setHistory(history);
        page.setAccount(anna);
        page.setHistory(history);
        page.setAccount(anna); // saved again, or only loaded
        QCOMPARE(text("to"), QStringLiteral("anna@corp.example"));
        QCOMPARE(text("smtp"), QStringLiteral("smtp+starttls://relay.corp.example:2525"));
        part<QLineEdit>(page, "to")->setText(QStringLiteral("typed@corp.example"));
        page.setAccount(anna);
        QCOMPARE(text("to"), QStringLiteral("typed@corp.example"));
        page.setAccount(bernd);
        QCOMPARE(text("to"), bernd.address);
        QCOMPARE(text("smtp"), bernd.smtp);
        page.setAccount(anna);
        QCOMPARE(text("to"), QString());
    }
    // Runs without test mail are known before the account is.
    ChecklistPage page;
    auto untested = samples::history();
    for (checklist::StepRecord &each : untested)
        each.to.clear();
    page.setHistory(untested);
    page.setAccount(anna);
    page.setHistory(samples::history());
    QCOMPARE(part<QLineEdit>(page, "to")->text(), QStringLiteral("anna@corp.example"));
}

void TestChecklistPage::oneServersResultsAreNotAnothers()
{
    ChecklistPage page;
    page.setAccount(ChecklistAccount{{}, {}, "anna@mail:993"});
    page.setHistory(samples::history());
    page.selectStep(QStringLiteral("archival"));
    page.show();
    QVERIFY(part<Banner>(page, "result")->isVisible());
    page.setAccount(ChecklistAccount{{}, {}, "bernd@b:993"});
    QVERIFY(!part<Banner>(page, "result")->isVisible());
    QCOMPARE(part<QComboBox>(page, "product")->currentData().toString(), QStringLiteral("other"));
}

void TestChecklistPage::tooShortAWaitIsTold()
{
    const auto page = shownPage();
    const auto *hasty = part<QLabel>(*page, "hasty");
    QVERIFY(!hasty->isVisible());
    page->setTypicalGap(1'200);
    QVERIFY(hasty->isVisible());
    QVERIFY2(hasty->text().contains(QStringLiteral("20 min")), qPrintable(hasty->text()));
    part<QSpinBox>(*page, "wait")->setValue(1'500);
    QVERIFY(!hasty->isVisible());
    // What comes again each midnight would keep a scanner switched off for a day.
    page->setTypicalGap(86'400);
    QVERIFY(hasty->isVisible());
    QVERIFY2(!hasty->text().contains(QStringLiteral("Wait longer")), qPrintable(hasty->text()));
}

void TestChecklistPage::testMailIsAsLargeAsWhatIsCopied()
{
    const auto page = shownPage();
    const auto size = [&page] { return part<QComboBox>(*page, "size")->currentData().toULongLong(); };
    page->setTypicalSize(3'400'000);
    QCOMPARE(size(), 5'000'000ULL);
    page->setTypicalSize(40'000'000);
    QCOMPARE(size(), 10'000'000ULL);
    page->setTypicalSize(0); // an account without duplicates
    QCOMPARE(size(), 100'000ULL);
    choose(*page, "size", 20'000ULL);
    page->setTypicalSize(3'400'000);
    QCOMPARE(size(), 20'000ULL);
    const auto again = shownPage();
    again->setHistory(samples::history());
    again->setTypicalSize(9'000'000);
    QCOMPARE(part<QComboBox>(*again, "size")->currentData().toULongLong(), 3'000'000ULL);
}

void TestChecklistPage::aRunningStepShowsItsPanelAlone()
{
    const auto page = shownPage();
    page->setHistory(samples::history());
    page->selectStep(QStringLiteral("archival"));
    part<QCheckBox>(*page, "confirmed")->setChecked(true);
    QVERIFY(part<QWidget>(*page, "result")->isVisible());
    page->beginRun(samples::choice("archival", "local"));
    QVERIFY(page->panel()->isVisible());
    QVERIFY(!part<QWidget>(*page, "result")->isVisible());
    QVERIFY(!page->beginButton()->isEnabled());
    page->selectStep(QStringLiteral("baseline"));
    QVERIFY(!page->panel()->isVisible());
    QVERIFY(!page->beginButton()->isEnabled());
    QVERIFY(textOf(*page).contains(QStringLiteral("Another step is under way.")));
    checklist::StepState state;
    state.id = "archival";
    state.stage = Stage::InForce;
    page->setRunning(state);
    const int row = page->steps()->rowOf("archival");
    QCOMPARE(page->steps()->index(row).data(ChecklistStepsModel::StateRole).toString(), QStringLiteral("in force"));
    page->endRun();
    page->selectStep(QStringLiteral("archival"));
    QVERIFY(!page->panel()->isVisible());
    // What was read before the end tells of less than what was found.
    QVERIFY(!part<QWidget>(*page, "result")->isVisible());
    page->setHistory(samples::history());
    QVERIFY(part<QWidget>(*page, "result")->isVisible());
}

void TestChecklistPage::escapeLeavesThePage()
{
    const auto page = shownPage();
    QSignalSpy back(page.get(), &ChecklistPage::backWanted);
    QTest::keyClick(part<QComboBox>(*page, "product"), Qt::Key_Escape);
    QCOMPARE(back.count(), 1);
    QTest::mouseClick(part<QPushButton>(*page, "back"), Qt::LeftButton);
    QCOMPARE(back.count(), 2);
}

void TestChecklistPage::theBarStaysUntilAllIsBack()
{
    QWidget window;
    window.show();
    RestoreBar bar(&window);
    QVERIFY(bar.isHidden());
    bar.setChanges(
        {samples::openChange("archival", "local", false), samples::openChange("tls-timeouts", "manual", false)},
        samples::noon + 1);
    QVERIFY(!bar.isHidden());
    QVERIFY(textOf(bar).contains(QStringLiteral("2 changes are open in all.")));
    QSignalSpy wanted(&bar, &RestoreBar::putBackWanted);
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(wanted.count(), 1);
    bar.setBusy(true);
    QVERIFY(bar.findChild<QPushButton *>()->isHidden());
    bar.setBusy(false);
    bar.setFault(Fault{FaultKind::ServerUnavailable, "restore", {}, {}});
    QVERIFY(textOf(bar).contains(QStringLiteral("The server is not available now.")));
    bar.setChanges({}, samples::noon + 2);
    QVERIFY(bar.isHidden());
}

void TestChecklistPage::aStepWithoutAPasswordLeadsToTheAccount()
{
    ChecklistPage page;
    page.show();
    auto *banner = page.findChild<Banner *>(QStringLiteral("fault"));
    auto *lead = banner->findChild<QPushButton *>();
    QSignalSpy edit(&page, &ChecklistPage::editServerWanted);
    page.setFault(Fault{FaultKind::SecretMissing, "keychain", {}, {}});
    QVERIFY(banner->isVisible());
    QCOMPARE(lead->text(), words::editServer());
    QVERIFY(lead->isVisible());
    lead->click();
    QCOMPARE(edit.count(), 1);
    page.setFault(Fault{FaultKind::ServerUnavailable, "smtp", {}, {}});
    QVERIFY(banner->isVisible());
    QVERIFY(!lead->isVisible());
}

void TestChecklistPage::aFaultOfTheSendingServerLeadsToItsField()
{
    const auto page = shownPage();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    auto *lead = part<Banner>(*page, "fault")->findChild<QPushButton *>();
    QSignalSpy edit(page.get(), &ChecklistPage::editServerWanted);
    page->setFault(Fault{FaultKind::MechanismMissing, "smtp AUTH mail.corp.example:587", {}, {}});
    lead->click();
    QCOMPARE(edit.count(), 0);
    QCOMPARE(QApplication::focusWidget(), part<QLineEdit>(*page, "smtp"));
    page->setFault(Fault{FaultKind::MechanismMissing, "imap AUTHENTICATE mail.corp.example:993", {}, {}});
    lead->click();
    QCOMPARE(edit.count(), 1);
    // What is trusted is said in the account.
    page->setFault(Fault{FaultKind::CertificateRejected, "connection to mail.corp.example:587", {}, {}});
    QVERIFY(std::ranges::any_of(part<Banner>(*page, "fault")->findChildren<QLabel *>(),
                                [](const QLabel *label) { return label->text().contains(QStringLiteral("CA file")); }));
    lead->click();
    QCOMPARE(edit.count(), 2);
}

void TestChecklistPage::theEndOfAStepIsSeen()
{
    const auto page = shownPage();
    page->selectStep(QStringLiteral("archival"));
    page->beginRun(samples::choice("archival", "manual"));
    auto *bar = page->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    bar->setValue(bar->maximum());
    page->endRun();
    page->setFault(Fault{FaultKind::ConnectionRefused, "connection to mail.corp.example:587", {}, {}});
    QCOMPARE(bar->value(), 0);
}

void TestChecklistPage::theBarTellsWhatIsLate()
{
    const auto local = samples::openChange("archival", "local", false);
    const auto soon = words::openChange(local, samples::noon + 60);
    QVERIFY(soon.detail.startsWith(QStringLiteral("The server puts it back by itself at ")));
    QVERIFY(soon.kind == Banner::Kind::Warning);
    QVERIFY(words::openChange(local, samples::noon + 1'000).detail.contains(QStringLiteral("has not been checked")));
    QVERIFY(soon.headline.startsWith(QStringLiteral("Switched off for a test since ")));
    const auto longer = words::openChange(samples::openChange("tls-timeouts", "local", false), samples::noon + 60);
    QVERIFY(longer.headline.startsWith(QStringLiteral("Changed for a test since ")));
    const auto hand = samples::openChange("antivirus-server", "manual", true);
    QVERIFY(
        words::openChange(hand, samples::noon + 60).headline.startsWith(QStringLiteral("Protection is switched off")));
    QVERIFY(words::openChange(hand, samples::noon + 60).kind == Banner::Kind::Bad);
    QVERIFY(words::openChange(hand, samples::noon + 1'000).detail.startsWith(QStringLiteral("It should have been")));
    // Two nights later is not the same time today.
    auto nights = samples::openChange("temporary-table", "manual", false);
    nights.change.deadline = samples::noon + 2 * 86'400;
    const auto begun = words::openChange(nights, samples::noon + 60);
    QVERIFY2(begun.detail.contains(words::dateTime(nights.change.deadline)), qPrintable(begun.detail));
    QVERIFY2(begun.headline.contains(words::timeOfDay(samples::noon)) &&
                 !begun.headline.contains(words::dateTime(samples::noon)),
             qPrintable(begun.headline));
    const auto night = words::openChange(nights, samples::noon + 86'400);
    QVERIFY2(night.headline.contains(words::dateTime(samples::noon)), qPrintable(night.headline));
}

void TestChecklistPage::changesStandInTheLiveChart()
{
    LiveChart chart;
    std::vector<LiveBar> bars;
    for (int i = 0; i < 15; ++i)
        bars.push_back({samples::noon + 7'200 + i * 60, samples::noon + 7'260 + i * 60, 2, 1, 60, 60});
    chart.setBars(bars, {});
    chart.setMarks(words::changeMarks(samples::history()));
    // It was put back after the time that is shown.
    QCOMPARE(chart.shownMarks().size(), std::size_t{1});
    QVERIFY(chart.shownMarks()[0].text.startsWith(QStringLiteral("Archiving off ")));
    QVERIFY(chart.accessibleDescription().contains(QStringLiteral("Archiving off ")));
    // Longer time limits are no TLS that is off.
    checklist::StepRecord longer;
    longer.state.id = "tls-timeouts";
    longer.changedAt = samples::noon;
    QVERIFY(words::changeMarks({longer}).front().text.startsWith(QStringLiteral("TLS and time limits changed ")));
    chart.resize(640, 220);
    const QImage with = chart.grab().toImage();
    chart.setMarks({});
    QVERIFY(chart.grab().toImage() != with);
}

/// The newest bars are what a change that was just put back is about: nothing covers the tops of them.
void TestChecklistPage::theWordsOfAChangeCoverNoBar()
{
    LiveChart chart;
    std::vector<LiveBar> bars;
    for (int i = 0; i < 15; ++i)
        bars.push_back({samples::noon + i * 60, samples::noon + 60 + i * 60, 0, 10, 60, 60});
    chart.setBars(bars, {});
    chart.resize(640, 220);
    const auto extraPixels = [&chart] {
        const QImage image = chart.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb extra = themeOf(&chart).extra.rgb();
        std::vector<int> columns;
        for (int x = 0; x < image.width(); ++x) {
            int count = 0;
            for (int y = 40; y < image.height(); ++y)
                count += image.pixel(x, y) == extra ? 1 : 0;
            columns.push_back(count);
        }
        return columns;
    };
    std::vector<words::ChangeMark> marks;
    for (int i = 0; i < 3; ++i)
        marks.push_back({samples::noon + 790 + i * 5, QStringLiteral("Archiving off 18:41")});
    chart.setMarks(marks);
    const std::vector<int> columns = extraPixels();
    // Bars of one height: so is what is seen of them, but for the lines of the marks.
    const int tallest = *std::max_element(columns.begin(), columns.end());
    QVERIFY(tallest > 40);
    const auto covered =
        std::count_if(columns.begin(), columns.end(), [tallest](int seen) { return seen > 0 && seen < tallest; });
    QVERIFY2(covered <= 3, qPrintable(QString::number(covered)));
}

/// Who stopped a step and began it again reads of the one that came to an end.
void TestChecklistPage::aStoppedTryIsNoEntryBesideAFinishedOne()
{
    auto source = reportSource();
    const auto finished = samples::record("archival", Stage::Restored, Arm{10, 7}, Arm{10, 0}, Arm{10, 8});
    auto stopped = samples::record("archival", Stage::Open, {}, {}, {});
    stopped.fault = "cancelled";
    auto other = samples::record("content-filter", Stage::Open, {}, {}, {});
    other.fault = "cancelled";
    source.checklist = {stopped, other, other, finished, stopped};
    const auto document = report::makeDocument(source, {});
    const auto entries = ReportWords(document, QLocale()).checklist();
    QCOMPARE(entries.size(), 2);
    QVERIFY(entries[0].result.startsWith(QStringLiteral("It ended early."))); // nothing else is known of this step
    QVERIFY(entries[1].result.startsWith(QStringLiteral("This makes the copies")));
}

void TestChecklistPage::theReportHasTheChecklist()
{
    const auto document = report::makeDocument(reportSource(), {});
    const QString html = words::withoutIsolates(QString::fromUtf8(reportToHtml(document, {}, QLocale())));
    for (const char *text : {"Checklist", "Archiving and journaling (Postfix, on this computer)",
                             "This makes the copies", "7 of 10 before, 0 of 10 with the change.",
                             "always_bcc: archive@corp.example became empty", "Put back and read back: "})
        QVERIFY2(html.contains(QLatin1String(text)), text);
    ReportPainter painter(document, {}, QLocale());
    QVERIFY(painter.layOut());
    ReportPainter without(report::makeDocument({}, {}), {}, QLocale());
    QVERIFY(without.layOut());
    QVERIFY(painter.pageCount() >= without.pageCount());
    ReportParts parts;
    parts.checklist = false;
    QVERIFY(!QString::fromUtf8(reportToHtml(document, parts, QLocale())).contains(QStringLiteral("Checklist")));
}

void TestChecklistPage::theReportClaimsNoReadingOfWhatWasPutBackByHand()
{
    report::Source source = reportSource();
    for (checklist::StepRecord &record : source.checklist)
        record.via = "manual";
    const QString html = words::withoutIsolates(
        QString::fromUtf8(reportToHtml(report::makeDocument(std::move(source), {}), {}, QLocale())));
    QVERIFY(html.contains(QStringLiteral("Put back by hand: ")));
    QVERIFY(!html.contains(QStringLiteral("read back")));
}

void TestChecklistPage::wordsTellWhereAStepWasDone()
{
    const auto plain = [](const char *via) { return words::withoutIsolates(words::productVia("postfix", via)); };
    QCOMPARE(plain("local"), QStringLiteral("Postfix, on this computer"));
    QCOMPARE(plain("ssh:root@mx.example.org"), QStringLiteral("Postfix, on root@mx.example.org"));
    QCOMPARE(plain("manual"), QStringLiteral("Postfix, by hand"));
}

void TestChecklistPage::aRedactedReportHasNoValues()
{
    report::Options options;
    options.redact = true;
    auto source = reportSource();
    source.checklist[0].via = "ssh:root@secret.corp.example";
    const QString html =
        QString::fromUtf8(reportToHtml(report::makeDocument(std::move(source), options), {}, QLocale()));
    QVERIFY(html.contains(QStringLiteral("always_bcc")));
    for (const char *text : {"archive@corp.example", "anna@corp.example", "secret.corp.example"})
        QVERIFY2(!html.contains(QLatin1String(text)), text);
}

void TestChecklistPage::everyFocusableThingHasAName()
{
    const auto page = shownPage();
    page->setHistory(samples::history());
    page->selectStep(QStringLiteral("archival"));
    page->beginRun(samples::choice("archival", "local"));
    page->panel()->askConfirm(samples::shown());
    for (QWidget *widget : page->findChildren<QWidget *>()) {
        if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(page.get()))
            continue;
        QAccessibleInterface *face = QAccessible::queryAccessibleInterface(widget);
        if (face == nullptr || qobject_cast<QLineEdit *>(widget->parentWidget()) != nullptr ||
            qobject_cast<QSpinBox *>(widget->parentWidget()) != nullptr)
            continue;
        QVERIFY2(!face->text(QAccessible::Name).isEmpty(),
                 qPrintable(QString::fromLatin1(widget->metaObject()->className()) + widget->objectName()));
    }
}

void TestChecklistPage::aScreenReaderComesToThePartsAsTheyAreSeen()
{
    const ThemeController looks(*qApp); // the style puts them in order
    const auto page = shownPage();
    QStringList read;
    const std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *face) {
        if (face->state().invisible)
            return;
        read.append(face->text(QAccessible::Name));
        for (int i = 0; i < face->childCount(); ++i)
            walk(face->child(i));
    };
    walk(QAccessible::queryAccessibleInterface(page.get()));
    QVERIFY2(!read.contains(QStringLiteral("•")), "what stands before a line of a list is no text");
    qsizetype at = -1;
    for (const char *part : {"Steps, likeliest first", "While the cause is being fixed", "Put extra copies aside…",
                             "The step", "Where", "Server product", "How the result is judged", "How it is measured",
                             "Measure with test mail", "Address", "Test mail may be sent to this address",
                             "Sent through", "Size of each", "Wait for copies", "Begin this step"}) {
        const qsizetype next = read.indexOf(QString::fromUtf8(part), at + 1);
        QVERIFY2(next > at, qPrintable(QString::fromUtf8(part) + QStringLiteral(" in ") + read.join(QLatin1Char('|'))));
        at = next;
    }
}

void TestChecklistPage::theFocusStaysWithTheStepThatRuns()
{
    const auto page = shownPage();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    page->selectStep(QStringLiteral("archival"));
    part<QCheckBox>(*page, "confirmed")->setChecked(true);
    auto *begin = part<QPushButton>(*page, "begin");
    begin->setFocus();
    QVERIFY(begin->hasFocus());
    page->beginRun(samples::choice("archival", "local"));
    QVERIFY(page->panel()->stopButton()->hasFocus());
    page->panel()->askConfirm(samples::shown());
    QVERIFY(page->panel()->safeButton()->hasFocus());
    page->panel()->goButton()->setFocus();
    page->panel()->goButton()->click();
    QVERIFY(page->panel()->stopButton()->hasFocus());
    page->endRun();
    QVERIFY(page->findChild<ChecklistStepsView *>()->hasFocus());

    // Who stops it is not led to whatever comes after the button.
    page->beginRun(samples::choice("archival", "local"));
    page->panel()->stopButton()->setFocus();
    page->panel()->stopButton()->click();
    QVERIFY(page->findChild<ChecklistStepsView *>()->hasFocus());
}

void TestChecklistPage::whatIsAskedAndAnsweredIsSeen()
{
    const auto page = shownPage();
    page->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(page.get()));
    page->selectStep(QStringLiteral("archival"));
    page->beginRun(samples::choice("archival", "manual"));
    auto *bar = page->findChild<QScrollArea *>()->verticalScrollBar();
    QTRY_VERIFY(bar->maximum() > 0);
    const auto scrolled = [bar](const std::function<void()> &step) {
        bar->setValue(bar->maximum()); // to read what is to be done
        step();
        return bar->value();
    };
    ChecklistRunPanel *panel = page->panel();
    QCOMPARE(scrolled([panel] { panel->askConfirm(samples::shown()); }), 0);
    QCOMPARE(scrolled([panel] { panel->goButton()->click(); }), 0);
    QCOMPARE(scrolled([panel] { panel->askByHand(false); }), 0);

    // Who comes back is where the answer is.
    page->findChild<ChecklistStepsView *>()->setFocus();
    page->setFocus();
    QVERIFY(panel->doneBox()->hasFocus());
    QCOMPARE(scrolled([panel] { panel->doneBox()->click(); }), 0);

    // Of a step that is not shown, nothing is.
    page->selectStep(QStringLiteral("baseline"));
    QVERIFY(scrolled([panel] { panel->askByHand(true); }) > 0);
    page->setFocus();
    QVERIFY(page->findChild<ChecklistStepsView *>()->hasFocus());
}

void TestChecklistPage::whatIsAskedIsReadWithTheAnswer()
{
    ChecklistRunPanel panel;
    panel.begin(ChecklistRunPanel::Change::ByShell, true);
    panel.askConfirm(samples::shown());
    const QString asked = panel.safeButton()->accessibleDescription();
    QVERIFY2(asked.startsWith(QStringLiteral("Nothing has been changed yet.")), qPrintable(asked));
    QVERIFY2(asked.contains(QStringLiteral("Test mail is sent first")), qPrintable(asked));
    // What is agreed to, with what it risks; where nothing is changed there is no risk.
    QVERIFY2(asked.contains(QStringLiteral("Mail is not scanned while it is off.")), qPrintable(asked));
    panel.begin(ChecklistRunPanel::Change::None, true);
    panel.askConfirm(samples::shown());
    QVERIFY(!panel.safeButton()->accessibleDescription().contains(QStringLiteral("scanned")));
    panel.begin(ChecklistRunPanel::Change::ByHand, true);
    panel.askByHand(false);
    QVERIFY(panel.doneBox()->accessibleDescription().startsWith(QStringLiteral("Change the setting now")));
}

void TestChecklistPage::nothingIsCutInASmallWindow()
{
    const auto page = shownPage();
    page->setHistory(samples::history());
    page->selectStep(QStringLiteral("archival"));
    page->beginRun(samples::choice("archival", "local"));
    page->panel()->askConfirm(samples::shown());
    page->resize(748, 560);
    QTRY_VERIFY(page->width() <= 760);
    for (const QAbstractButton *button : page->findChildren<QAbstractButton *>()) {
        if (button->isVisibleTo(page.get()) && !button->text().isEmpty())
            QVERIFY2(button->width() >= button->sizeHint().width(), qPrintable(button->text()));
    }
    for (const QLabel *label : page->findChildren<QLabel *>()) {
        if (label->isVisibleTo(page.get()) && label->wordWrap())
            QVERIFY2(label->height() >= label->heightForWidth(label->width()), qPrintable(label->text()));
    }
}

QTEST_MAIN(TestChecklistPage)
#include "tst_checklist.moc"
