// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QAccessible>
#include <QClipboard>
#include <QLabel>
#include <QLineEdit>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollBar>
#include <QSignalSpy>
#include <QTemporaryFile>

#include "core/diagnosis/features.h"
#include "core/jobs/explain/findings.h"
#include "samples.h"
#include "tests/unit/widgets/fixture.h"
#include "widgets/causes/causelist.h"
#include "widgets/causes/causemessages.h"
#include "widgets/causes/causepage.h"
#include "widgets/causes/causeplot.h"
#include "widgets/causes/causesources.h"
#include "widgets/causes/causewhy.h"
#include "widgets/causes/hopgraph.h"
#include "widgets/look/theme.h"
#include "widgets/parts/tables.h"
#include "widgets/report/reporthtml.h"
#include "widgets/report/reportpainter.h"
#include "widgets/words/causetexts.h"
#include "widgets/words/causewords.h"
#include "widgets/words/words.h"

#include <set>

using namespace onecopy;
using namespace onecopy::widgets;

namespace {

QStringList shownTexts(QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page))
            texts.append(label->text());
    }
    return texts;
}

std::unique_ptr<CausePage> shownPage(samples::Mood mood)
{
    auto page = std::make_unique<CausePage>();
    QObject::connect(page.get(), &CausePage::detailsWanted, page.get(),
                     [p = page.get()](const QString &id) { p->setDetails(samples::details(id.toStdString(), 5)); });
    page->setFindings(samples::causes(mood));
    page->resize(1'020, 720);
    page->show();
    QCoreApplication::processEvents(); // a part is filled when it is seen
    return page;
}

} // namespace

class TestCause : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void everyCauseOfTheCatalogueHasWords();
    void everyReasonSaysWhatTheDiagnosisSays();
    void theVerdictIsHonest_data();
    void theVerdictIsHonest();
    void aCauseOfSomeIsNotToldAsThatOfAll();
    void emptyStatesOfferTheNextStep();
    void causesByDesignStandApart();
    void evidenceForAndAgainstIsToldInWords();
    void linesStandWordForWordAndPlain();
    void aHostileSubjectChangesNothing();
    void theGraphSharesTheTrunkAndBranches();
    void theGraphIsWalkedWithTheKeys();
    void theGraphHasATextForm();
    void copiesWithoutATraceAreStillDrawn();
    void detailsOfAnotherMessageAreIgnored();
    void chartsSayWhatTheyShow();
    void theUsualGapIsThatOfTheOverview();
    void logsAreAddedOnceAndTakenAway();
    void ownHostsAreCutAtTheCommasOfAnyKeyboard();
    void everyFocusableThingHasAName();
    void theReportTellsTheFindings();
    void aRedactedReportNamesNobody();
    void redactionLetsOnlyKnownWordsThrough_data();
    void redactionLetsOnlyKnownWordsThrough();
    void theLinesOfAForkAreQuoted();
    void quotesAreBounded();
    void aLargeAccountIsShownWithoutAPause();
};

void TestCause::initTestCase()
{
    samples::pin(*qApp);
}

void TestCause::everyCauseOfTheCatalogueHasWords()
{
    const diagnosis::Causes causes = diagnosis::Causes::builtIn();
    for (const diagnosis::Cause &cause : causes.all()) {
        const CauseTexts *texts = causeTexts(cause.id);
        QVERIFY2(texts != nullptr, cause.id.c_str());
        QCOMPARE(std::string(texts->title), cause.title);
        QCOMPARE(std::string(texts->explanation), cause.explanation);
        QCOMPARE(std::string(texts->nextStep), cause.nextStep);
        QVERIFY(qstrlen(texts->name) <= 25);
    }
}

void TestCause::everyReasonSaysWhatTheDiagnosisSays()
{
    diagnosis::GroupFacts facts;
    facts.copies.resize(2);
    facts.alignment.lengths = {2, 3};
    facts.alignment.forking = {std::nullopt, std::nullopt};
    diagnosis::Evidence evidence;
    evidence.groups.push_back(facts);
    const diagnosis::AccountView account(evidence);
    const diagnosis::GroupView view = account.view(evidence.groups.front());
    for (std::size_t i = 0; i < diagnosis::featureCount; ++i) {
        const auto feature = static_cast<diagnosis::Feature>(i);
        const diagnosis::Sentence sentence = diagnosis::sentenceFor(feature, view, account);
        const std::string id(diagnosis::idOf(feature));
        QVERIFY2(reasonText(id) != nullptr, id.c_str());
        // With the values written as the diagnosis writes them, the sentences are the same.
        diagnosis::Reason reason{id, sentence.text, {}, 1};
        QCOMPARE(sentence.units.size(), sentence.arguments.size());
        for (std::size_t k = 0; k < sentence.arguments.size(); ++k)
            reason.arguments.push_back(diagnosis::argumentText(sentence.arguments[k], sentence.units[k]));
        QCOMPARE(words::withoutIsolates(words::reason(reason)), QString::fromStdString(sentence.text));
    }
}

void TestCause::theVerdictIsHonest_data()
{
    QTest::addColumn<samples::Mood>("mood");
    QTest::addColumn<QString>("headline");
    QTest::addColumn<QString>("detail");
    QTest::newRow("clear") << samples::Mood::Clear
                           << QStringLiteral(
                                  "Most likely: The TLS session stalls or is cut, and the sender tries again.")
                           << QStringLiteral("97 % sure, for 22 of 24");
    QTest::newRow("open") << samples::Mood::CannotTell << QStringLiteral("Onecopy cannot tell yet why the copies came.")
                          << QStringLiteral("Closest so far: Sent again (41 %).");
    QTest::newRow("by design") << samples::Mood::ByDesign
                               << QStringLiteral("No fault was found: all copies are by design.")
                               << QStringLiteral("27");
}

void TestCause::theVerdictIsHonest()
{
    QFETCH(samples::Mood, mood);
    QFETCH(QString, headline);
    QFETCH(QString, detail);
    const words::VerdictText text = words::verdict(*samples::causes(mood)->findings);
    QCOMPARE(text.headline, headline);
    QVERIFY2(text.detail.contains(detail), qPrintable(text.detail));
    const auto page = shownPage(mood);
    QCOMPARE(page->verdict(), headline);
}

void TestCause::aCauseOfSomeIsNotToldAsThatOfAll()
{
    const auto causes = samples::causes(samples::Mood::Clear);
    report::Judgement judgement = report::judge(*causes->findings);
    QCOMPARE(words::sureOfShare(judgement), QStringLiteral("97 % sure, for 22 of 24 messages"));
    judgement.messages = 22;
    QCOMPARE(words::sureOfShare(judgement), QStringLiteral("97 % sure"));
}

void TestCause::emptyStatesOfferTheNextStep()
{
    CausePage page;
    page.show();
    QSignalSpy add(&page, &CausePage::addServerWanted);
    QSignalSpy check(&page, &CausePage::checkWanted);
    const auto press = [&page] {
        for (QPushButton *button : page.findChildren<QPushButton *>()) {
            if (button->isVisibleTo(&page) && button->isEnabled())
                button->click();
        }
    };
    press();
    QCOMPARE(add.count(), 1);
    page.setNotChecked(QStringLiteral("<b>mail.corp.example</b>"));
    press();
    QCOMPARE(check.count(), 1);
    page.setFindings(samples::causes(samples::Mood::NoCopies));
    QVERIFY(shownTexts(page).contains(QStringLiteral("Every message arrived once")));
    QVERIFY(page.verdict().isEmpty());
    press();
    QCOMPARE(check.count(), 2);
}

void TestCause::causesByDesignStandApart()
{
    const auto page = shownPage(samples::Mood::Clear);
    const QAbstractItemModel *model = page->causes()->model();
    QStringList rows;
    for (int i = 0; i < model->rowCount(); ++i)
        rows.append(model->index(i, 0).data().toString());
    QCOMPARE(rows.size(), 4);
    QVERIFY(rows.at(0).startsWith(QStringLiteral("TLS session timed out")));
    QVERIFY(rows.at(1).startsWith(QStringLiteral("Not clear yet")));
    QVERIFY(!rows.at(1).contains(QLatin1Char('%'))); // nobody is sure of it
    QCOMPARE(rows.at(2), QStringLiteral("By design, no fault"));
    QVERIFY(!model->index(2, 0).flags().testFlag(Qt::ItemIsSelectable));
    QVERIFY(rows.at(3).startsWith(QStringLiteral("List and direct copy")));
    QTest::keyClick(page->causes(), Qt::Key_End);
    QCOMPARE(page->causes()->selected(), 2);
    page->setFindings(samples::causes(samples::Mood::Clear));
    QCOMPARE(page->causes()->selected(), 2); // a new look keeps the cause
}

void TestCause::evidenceForAndAgainstIsToldInWords()
{
    const auto page = shownPage(samples::Mood::Clear);
    const QStringList texts = shownTexts(*page->why());
    QVERIFY(texts.contains(QStringLiteral("What speaks for it")));
    QVERIFY(texts.contains(QStringLiteral("What speaks against it")));
    QVERIFY(texts.contains(QStringLiteral("What would settle it")));
    for (const char *word : {"strong", "medium", "weak"})
        QVERIFY(texts.contains(QString::fromLatin1(word)));
    const bool told = std::any_of(texts.begin(), texts.end(), [](const QString &text) {
        return words::withoutIsolates(text) ==
               QStringLiteral("A sender's log says 3 times that the end of the message was sent and no answer came.");
    });
    QVERIFY(told); // without the line, which is quoted below
    page->showCause(QStringLiteral("list-plus-direct"));
    QVERIFY(!shownTexts(*page->why()).contains(QStringLiteral("What speaks against it")));
}

void TestCause::linesStandWordForWordAndPlain()
{
    const auto page = shownPage(samples::Mood::Clear);
    const QPlainTextEdit *lines = page->why()->lines();
    const QString text = lines->toPlainText();
    QVERIFY(lines->isReadOnly());
    QVERIFY(
        text.contains(QStringLiteral("by mx1.corp.example (Postfix) with ESMTPS id 4A1F22 for <anna@corp.example>")));
    QVERIFY(text.contains(QStringLiteral("message may be sent more than once")));
    QVERIFY(text.contains(QStringLiteral("<img src=\"file:///etc/passwd\">")));
    QVERIFY(!text.contains(QChar(0x202E)));
    QVERIFY(!text.contains(QChar(0x1B)));
    QVERIFY(text.size() < 5'000);
}

void TestCause::aHostileSubjectChangesNothing()
{
    const auto page = shownPage(samples::Mood::Clear);
    page->showPart(CausePage::Part::Messages);
    for (const QLabel *label : page->findChildren<QLabel *>())
        QCOMPARE(label->textFormat(), Qt::PlainText);
    const QAbstractItemModel *model = page->messages()->table()->model();
    bool seen = false;
    for (int row = 0; row < model->rowCount(); ++row) {
        const QModelIndex cell = model->index(row, 0);
        const QString text = cell.data().toString();
        QVERIFY(text.size() < 1'000);
        QVERIFY(!text.contains(QChar(0x202E)));
        if (!text.contains(QStringLiteral("<b>invoice</b> %1 %n")))
            continue;
        seen = true;
        QVERIFY(!cell.data(Qt::ToolTipRole).toString().contains(QStringLiteral("<img")));
    }
    QVERIFY(seen);
}

void TestCause::theGraphSharesTheTrunkAndBranches()
{
    const HopGraphModel graph = makeHopGraph(samples::details("g", 5));
    QCOMPARE(graph.rows, 5);
    QCOMPARE(graph.columns, 5); // app, out4, mx1, store, mailbox
    QCOMPARE(graph.nodes.size(), std::size_t{2 + 5 * 3});
    QVERIFY(graph.nodes[0].kind == HopGraphModel::Kind::Shared);
    QCOMPARE(graph.nodes[0].parent, -1);
    QVERIFY(graph.nodes[1].kind == HopGraphModel::Kind::Fork);
    QCOMPARE(words::withoutIsolates(graph.nodes[1].name), QStringLiteral("out4.partner.example"));
    int branches = 0;
    for (const HopGraphModel::Node &node : graph.nodes)
        branches += node.parent == 1 ? 1 : 0;
    QCOMPARE(branches, 5);
    QCOMPARE(words::withoutIsolates(graph.nodes[5].edge),
             words::withoutIsolates(words::gap(1'320))); // second copy at the gateway
    QVERIFY(graph.nodes[4].kind == HopGraphModel::Kind::Mailbox);
}

void TestCause::theGraphIsWalkedWithTheKeys()
{
    HopGraph graph;
    graph.setModel(makeHopGraph(samples::details("g", 12)));
    graph.resize(420, 160);
    graph.show();
    QVERIFY(graph.horizontalScrollBar()->maximum() > 0);
    QVERIFY(graph.verticalScrollBar()->maximum() > 0);
    QCOMPARE(graph.current(), 1); // where the ways part
    QTest::keyClick(&graph, Qt::Key_Right);
    QTest::keyClick(&graph, Qt::Key_Right);
    QTest::keyClick(&graph, Qt::Key_Right);
    QVERIFY(graph.model().nodes[static_cast<std::size_t>(graph.current())].kind == HopGraphModel::Kind::Mailbox);
    QVERIFY(graph.horizontalScrollBar()->value() > 0); // it came into view
    for (int i = 0; i < 20; ++i)
        QTest::keyClick(&graph, Qt::Key_Down);
    QCOMPARE(graph.model().nodes[static_cast<std::size_t>(graph.current())].row, 11);
    QVERIFY(graph.verticalScrollBar()->value() > 0);
    QVERIFY(graph.accessibleDescription().contains(QStringLiteral("INBOX")));
    for (int i = 0; i < 9; ++i)
        QTest::keyClick(&graph, Qt::Key_Left);
    QCOMPARE(graph.current(), 0);
}

void TestCause::theGraphHasATextForm()
{
    HopGraph graph;
    graph.setModel(makeHopGraph(samples::details("g", 3)));
    QCOMPARE(graph.accessibleDescription(), graph.model().text);
    QTest::keyClick(&graph, Qt::Key_C, Qt::ControlModifier);
    const QString text = QGuiApplication::clipboard()->text();
    QVERIFY(text.contains(QStringLiteral("Here the ways part.")));
    QVERIFY(text.contains(QStringLiteral("Copy 3:")));
    QVERIFY(text.contains(QStringLiteral("queue id F49BF9592AE")));
    QVERIFY(!text.contains(QChar(0x2068)));
    const HopGraphModel many = makeHopGraph(samples::details("g", 40));
    QCOMPARE(many.rows, static_cast<int>(HopGraphModel::mostCopies));
    QVERIFY(many.text.contains(QStringLiteral("and 8 more copies")));
}

void TestCause::copiesWithoutATraceAreStillDrawn()
{
    GroupDetails details = samples::details("g", 2);
    details.copies[1].hops.clear();
    details.copies[1].internalDate.reset();
    const HopGraphModel graph = makeHopGraph(details);
    QCOMPARE(graph.rows, 2);
    QCOMPARE(graph.nodes.back().parent, -1);
    QVERIFY(graph.nodes.back().kind == HopGraphModel::Kind::Mailbox);
    QVERIFY(graph.nodes.back().edge.isEmpty());
    QVERIFY(makeHopGraph({}).nodes.empty());
    HopGraph widget;
    widget.setModel(graph);
    widget.resize(600, 200);
    QVERIFY(!widget.grab().isNull());
}

void TestCause::detailsOfAnotherMessageAreIgnored()
{
    CausePage page;
    page.setFindings(samples::causes(samples::Mood::Clear));
    page.setDetails(samples::details("of-another-message", 3));
    QVERIFY(page.messages()->graph()->model().nodes.empty());
}

void TestCause::chartsSayWhatTheyShow()
{
    const auto causes = samples::causes(samples::Mood::Clear);
    const CauseView &view = causes->views.front();
    const DotPlot gaps = gapsPlot(view);
    QVERIFY(!gaps.empty());
    QVERIFY(gaps.summary.contains(QStringLiteral("retry times of")));
    QCOMPARE(gaps.lines.size(), gaps.along.size()); // one expected gap for each attempt
    const DotPlot sizes = sizesPlot(view);
    QVERIFY(view.knee.has_value());
    QCOMPARE(sizes.lines.size(), 1);
    QVERIFY2(sizes.summary.contains(QStringLiteral("From about 2.0 MB on, 22 of 22")), qPrintable(sizes.summary));
    for (const DotPlot *plot : {&gaps, &sizes}) {
        for (const DotPlot::Dot &dot : plot->dots) {
            QVERIFY(dot.at.x() >= 0 && dot.at.x() <= 1 && dot.at.y() >= 0 && dot.at.y() <= 1);
            QVERIFY(!dot.tip.isEmpty());
        }
    }
    QVERIFY(gapsPlot({}).empty());
    QVERIFY(sizesPlot({}).empty());
}

void TestCause::theUsualGapIsThatOfTheOverview()
{
    // 22 min leads among second copies alone; of all copies together 10 min is the most common gap.
    const auto group = [](const char *id, std::vector<EpochSeconds> gaps) {
        duplicates::Group made;
        made.id = id;
        EpochSeconds at = samples::monday;
        gaps.insert(gaps.begin(), 0);
        for (const EpochSeconds gap : gaps) {
            duplicates::Copy copy;
            copy.internalDate = at += gap;
            made.copies.push_back(copy);
        }
        return made;
    };
    std::vector<duplicates::Group> groups{group("a", {1'320, 600}), group("b", {1'320, 1'800, 602}),
                                          group("c", {1'322, 1'800, 3'600, 598}), group("d", {605, 7'200})};
    diagnosis::Diagnosis diagnosis;
    for (const duplicates::Group &each : groups) {
        diagnosis::GroupFinding finding;
        finding.groupId = each.id;
        finding.cause = "some-cause";
        for (std::size_t i = 1; i < each.copies.size(); ++i)
            finding.gaps.push_back(*each.copies[i].internalDate - *each.copies[i - 1].internalDate);
        diagnosis.groups.push_back(std::move(finding));
    }
    auto findings = std::make_shared<report::Findings>();
    findings->causes.emplace_back().id = "some-cause";
    const std::int64_t ofOverview = report::figuresOf(groups).typicalGapsSeconds.front();
    const auto causes = CauseFindings::make(diagnosis, findings, *GroupRows::make(std::move(groups)), {});
    QCOMPARE(ofOverview, std::int64_t(600));
    QCOMPARE(gapsPlot(causes->views.front()).summary,
             QStringLiteral("Most often a copy came 10 min after the one before."));
}

void TestCause::logsAreAddedOnceAndTakenAway()
{
    QTemporaryFile log;
    QVERIFY(log.open());
    CausePage page;
    QSignalSpy look(&page, &CausePage::lookWanted);
    page.sources()->addLogs({log.fileName(), log.fileName(), QStringLiteral("/nowhere/mail.log"), QStringLiteral("/")});
    QCOMPARE(page.sources()->logs(), QStringList{log.fileName()});
    QCOMPARE(look.count(), 1);
    page.sources()->addLogs({log.fileName()});
    QCOMPARE(look.count(), 1);
    page.clearSources();
    QVERIFY(page.sources()->logs().isEmpty());
}

void TestCause::ownHostsAreCutAtTheCommasOfAnyKeyboard()
{
    CausePage page;
    QSignalSpy look(&page, &CausePage::lookWanted);
    auto *hosts = page.findChild<QLineEdit *>(QStringLiteral("own-hosts"));
    hosts->setText(QStringLiteral(" mx1.corp.example, corp.example,, "));
    QTest::keyClick(hosts, Qt::Key_Return);
    QCOMPARE(page.sources()->ownHosts(),
             (QStringList{QStringLiteral("mx1.corp.example"), QStringLiteral("corp.example")}));
    QCOMPARE(look.count(), 1);
    QTest::keyClick(hosts, Qt::Key_Return);
    QCOMPARE(look.count(), 1); // nothing changed
    hosts->setText(QStringLiteral("a.example\u060C b.example\u3001c.example\uFF0Cd.example; e.example"));
    QCOMPARE(page.sources()->ownHosts().join(QLatin1Char(' ')),
             QStringLiteral("a.example b.example c.example d.example e.example"));
}

void TestCause::everyFocusableThingHasAName()
{
    const auto page = shownPage(samples::Mood::Clear);
    for (const auto part : {CausePage::Part::Why, CausePage::Part::Messages, CausePage::Part::Charts}) {
        page->showPart(part);
        for (QWidget *widget : page->findChildren<QWidget *>()) {
            if (widget->focusPolicy() == Qt::NoFocus || !widget->isVisibleTo(page.get()))
                continue;
            QAccessibleInterface *access = QAccessible::queryAccessibleInterface(widget);
            QVERIFY2(access != nullptr && !access->text(QAccessible::Name).isEmpty(),
                     widget->metaObject()->className());
        }
    }
}

void TestCause::theReportTellsTheFindings()
{
    const report::Document document = report::makeDocument(samples::reportSource(), {});
    const QString html = QString::fromUtf8(reportToHtml(document, {}, QLocale()));
    QVERIFY(html.contains(QStringLiteral("Findings")));
    QVERIFY(html.contains(QStringLiteral("Most likely: The TLS session stalls or is cut")));
    QVERIFY(html.contains(QStringLiteral("Not counted as extra copies")));
    QVERIFY(html.contains(QStringLiteral("ESMTPS id 4A1F22")));
    QVERIFY(html.contains(QStringLiteral("&lt;img src=")));
    QVERIFY(!html.contains(QStringLiteral("<img")));
    ReportParts without;
    without.causes = false;
    QVERIFY(!QString::fromUtf8(reportToHtml(document, without, QLocale())).contains(QStringLiteral("Findings")));
    ReportPainter with(document, {}, QLocale());
    QVERIFY(with.layOut());
    ReportPainter bare(document, without, QLocale());
    QVERIFY(bare.layOut());
    QVERIFY(with.pageCount() > bare.pageCount());
}

void TestCause::aRedactedReportNamesNobody()
{
    report::Options options;
    options.redact = true;
    const report::Document document = report::makeDocument(samples::reportSource(), options);
    const QString html = QString::fromUtf8(reportToHtml(document, {}, QLocale()));
    for (const char *secret :
         {"anna", "partner.example", "corp.example", "mx1", "out4", "app.", "192.0.2", "F49BF9592AE", "4A1F22",
          "77B0C1", "merger", "Secret", "staff", "Debian", "amavisd", "etc/passwd", "invoice", "Drawings"})
        QVERIFY2(!html.contains(QString::fromLatin1(secret), Qt::CaseInsensitive), secret);
    // What makes it evidence stays.
    for (const char *kept : {"Received: from server-", "with ESMTPS id id-", "message may be sent more than once",
                             "TLSv1.2", "11:40:02", "605, 86410 s"})
        QVERIFY2(html.contains(QString::fromLatin1(kept)), kept);
}

void TestCause::redactionLetsOnlyKnownWordsThrough_data()
{
    QTest::addColumn<QString>("line");
    QTest::addColumn<QString>("expected");
    const auto row = [](const char *name, const char *line, const char *expected) {
        QTest::newRow(name) << QString::fromUtf8(line) << QString::fromUtf8(expected);
    };
    row("hosts are stable", "from a.example by b.example from A.example", "from server-1 by server-2 from server-1");
    row("addresses", "to=<Bob.Smith@corp.example>, delay=5.2", "to=<person-1@example-1>, delay=5.2");
    row("ids", "id 4A1F22; id abc", "id id-1; id id-2");
    row("times and dates", "Mon, 14 Mar 2011 11:40:02 +0100 2011-03-14T11:40:02Z",
        "Mon, 14 Mar 2011 11:40:02 +0100 2011-03-14T11:40:02Z");
    row("IPv4 and IPv6", "[192.0.2.7] [IPv6:2001:db8::7]", "[server-1] [[…]:server-2]");
    row("a subject", "subject=Offer for Project Falcon", "[…]=[…] for […]");
    row("a user who logged in", "(Authenticated sender: bob)", "(Authenticated sender: […])");
    row("long numbers", "invoice 20394817 size=81234", "[…] size=81234");
    row("not UTF-8 of Latin letters", "Betreff Übergabe 見積書", "[…]");
    row("markup", "<img src=x onerror=y>", "<[…]=[…]=[…]>");
    row("nothing", "", "");
}

void TestCause::redactionLetsOnlyKnownWordsThrough()
{
    QFETCH(QString, line);
    QFETCH(QString, expected);
    report::Pseudonyms pseudonyms;
    QCOMPARE(QString::fromStdString(report::redactedLine(line.toStdString(), pseudonyms)), expected);
}

void TestCause::theLinesOfAForkAreQuoted()
{
    const std::string shared =
        "Received: from app.example by out.example\r\n\twith ESMTP id AAA; Mon, 14 Mar 2011 11:39:50 +0000\r\n";
    std::vector<arrivals::Candidate> copies(2);
    copies[0].evidence.header =
        "Received: from out.example by mx.example with ESMTPS id BBB; Mon, 14 Mar 2011 11:40:00 +0000\r\n" + shared +
        "X-Virus-Scanned: by \xff\xfe scanner\r\n\r\n";
    copies[1].evidence.header =
        "Received: from out.example by mx.example with ESMTP id CCC; Mon, 14 Mar 2011 12:00:00 +0000\r\n" + shared +
        "\r\n";
    const auto fork = jobs::quotesFor({"fork-edge", {}, {}, 1}, copies);
    QCOMPARE(fork.size(), std::size_t{3});
    QCOMPARE(
        fork[0].text,
        std::string("Received: from app.example by out.example with ESMTP id AAA; Mon, 14 Mar 2011 11:39:50 +0000"));
    QCOMPARE(fork[1].copy, std::size_t{1});
    QVERIFY(fork[1].text.find("id BBB") != std::string::npos);
    QCOMPARE(fork[2].copy, std::size_t{2});
    QVERIFY(fork[2].text.find("id CCC") != std::string::npos);
    const auto scanner = jobs::quotesFor({"scanner", {}, {"X-Virus-Scanned: by something"}, 1}, copies);
    QCOMPARE(scanner.size(), std::size_t{1});
    QVERIFY(QString::fromStdString(scanner[0].text).toStdString() == scanner[0].text); // valid UTF-8
    const auto log = jobs::quotesFor({"log-ack-lost", {}, {"3", "Mar 14 mx postfix/smtp: lost"}, 1}, copies);
    QCOMPARE(log.size(), std::size_t{1});
    QCOMPARE(log[0].copy, std::size_t{0});
    QVERIFY(jobs::quotesFor({"log-ack-lost", {}, {"3"}, 1}, copies).empty());
    QVERIFY(jobs::quotesFor({"no-such-reason", {}, {}, 1}, copies).empty());
    QVERIFY(jobs::quotesFor({"fork-edge", {}, {}, 1}, {}).empty());
}

void TestCause::quotesAreBounded()
{
    std::vector<arrivals::Candidate> copies(40);
    for (std::size_t i = 0; i < copies.size(); ++i) {
        std::string &header = copies[i].evidence.header;
        for (int hop = 0; hop < 300; ++hop)
            header += "Received: from " + std::string(3'000, 'x') + " by h" +
                      std::to_string(hop * 100 + static_cast<int>(i)) + "\r\n";
        header += "List-Id: " + std::string(100'000, 'y') + "\r\n\r\n";
    }
    for (const char *id : {"fork-edge", "list-copy"}) {
        const auto lines = jobs::quotesFor({id, {}, {}, 1}, copies);
        QVERIFY(!lines.empty() && lines.size() <= 5);
        for (const report::QuotedLine &line : lines)
            QVERIFY(line.text.size() <= diagnosis::LogProof::longestLine);
    }
}

void TestCause::aLargeAccountIsShownWithoutAPause()
{
    diagnosis::Diagnosis diagnosis;
    auto findings = std::make_shared<report::Findings>();
    std::vector<duplicates::Group> many;
    const auto few = samples::groups();
    for (std::size_t i = 0; i < 50'000; ++i) {
        duplicates::Group group = few[i % few.size()];
        group.id = std::to_string(i);
        many.push_back(group);
        diagnosis::GroupFinding finding;
        finding.groupId = group.id;
        finding.cause = "tls-timeout-requeue";
        finding.gaps = {600, 1'200 + static_cast<EpochSeconds>(i)};
        diagnosis.groups.push_back(finding);
    }
    findings->causes = samples::causes(samples::Mood::Clear)->findings->causes;
    findings->causes.resize(1);
    findings->groups = many.size();
    const auto causes = CauseFindings::make(diagnosis, findings, *GroupRows::make(std::move(many)), {});
    QCOMPARE(causes->views.front().groups.size(), CauseView::mostGroups);
    QCOMPARE(causes->views.front().groupsInAll, std::size_t{50'000});
    QVERIFY(causes->views.front().gaps.size() < 2'000);
    CausePage page;
    page.showPart(CausePage::Part::Messages);
    page.setFindings(causes);
    page.show();
    QCOMPARE(page.messages()->table()->model()->rowCount(), static_cast<int>(CauseView::mostGroups));
}

QTEST_MAIN(TestCause)
#include "tst_cause.moc"
