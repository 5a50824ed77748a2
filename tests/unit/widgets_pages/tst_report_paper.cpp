// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// The report as a reader gets it: checked with Poppler's tools, which share nothing with the writer.
#include "samples.h"
#include "tests/unit/widgets/fixture.h"
#include "widgets/report/reportflow.h"
#include "widgets/report/reporthtml.h"
#include "widgets/report/reportpainter.h"
#include "widgets/words/causewords.h"
#include "widgets/words/textlanguage.h"
#include "widgets/words/translation.h"
#include "widgets/words/words.h"

#include <QApplication>
#include <QFile>
#include <QPainter>
#include <QProcess>
#include <QRegularExpression>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>
#include <QXmlStreamReader>

#include <sys/resource.h>
#include <thread>

using namespace onecopy;
using namespace onecopy::widgets;

namespace {

QString toolOutput(const QString &tool, const QStringList &arguments)
{
    QProcess process;
    process.start(tool, arguments);
    return process.waitForFinished(60'000) ? QString::fromUtf8(process.readAllStandardOutput()) : QString();
}

/// Poppler puts the letters of ligatures and presentation forms back with NFKC.
QString plain(const QString &text)
{
    return text.normalized(QString::NormalizationForm_KC);
}

std::unique_ptr<ReportPainter> paper(const report::Source &source, report::Options options = {},
                                     const QLocale &locale = QLocale(), ReportParts parts = {})
{
    auto painter = std::make_unique<ReportPainter>(report::makeDocument(source, std::move(options)), parts, locale);
    return painter->layOut() ? std::move(painter) : nullptr;
}

} // namespace

class TestReportPaper : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase();
    void hasTitleCreatorAndPages();
    void canBeWalkedThroughByItsHeadings();
    void anOutlineIsAddedToNothingElse();
    void noFigureIsCut();
    void textCanBeSelected();
    void idsCanBeCopiedIntoASearchOfLogs();
    void timesHaveTheirZoneBesideThem();
    void timesOfSummerAndWinterNameBothZones();
    void fontsAreEmbedded();
    void datesHaveOneStyle();
    void itIsSaidWhatLiesInTheRemovalFolder();
    void aFullUndoIsToldAtOnce();
    void theOpeningSaysHowManyMessagesTheCauseHas();
    void whatIsGoneForGoodIsToldAsGone();
    void aFullGroupIsToldAsFull();
    void whatIsLinkedIsNotCounted();
    void aSharedIdIsNoCopyByDesign();
    void theTableOfRemovalsStartsWithTwoRows();
    void noWordOfATitleIsBroken();
    void aLongAddressIsBrokenBetweenItsParts();
    void canSpeakAnotherLanguageThanTheWindow();
    void chartIsVectors();
    void headerRepeatsOnEachPage();
    void nothingLeavesTheMargins();
    void paperFollowsTheCountry();
    void languageDecidesDigitsAndSide();
    void partsCanBeLeftOut();
    void hostileTextIsOnlyText();
    void redactedPaperNamesNobody();
    void nothingFoundIsSaidSo();
    void nothingCheckedHasNoFindings();
    void largeReportIsQuickAndSmall();
    void canBeMadeOnAnotherThread();
    void layingOutStops();
    void writingTellsHowFarItIsAndStops();
    void roomUnderAHeadingPartsNothing();
    void aStepStandsOnOnePageWithItsSettings();
    void linesStayTogether();
    void noTableBeginsWithOneRowAtTheEndOfAPage();
    void termsStandWithWhatTheyBelongTo();
    void htmlLoadsNothing();
    void htmlEscapesEverything();

private:
    QString write(const QByteArray &pdf);

    QTemporaryDir m_folder;
};

void TestReportPaper::initTestCase()
{
    for (const auto tool : {"pdfinfo", "pdftotext", "pdftohtml", "pdffonts", "pdfimages"}) {
        QVERIFY2(!QStandardPaths::findExecutable(QString::fromLatin1(tool)).isEmpty(), tool);
    }
}

QString TestReportPaper::write(const QByteArray &pdf)
{
    const auto path = m_folder.filePath(QStringLiteral("report.pdf"));
    QFile file(path);
    return file.open(QIODevice::WriteOnly) && file.write(pdf) == pdf.size() ? path : QString();
}

void TestReportPaper::hasTitleCreatorAndPages()
{
    report::Options options;
    options.title = "Mail twice in March";
    const auto painter = paper(samples::reportSource(68), options);
    const auto info = toolOutput(QStringLiteral("pdfinfo"), {write(painter->toPdf())});
    QVERIFY2(info.contains(QRegularExpression(QStringLiteral("Title: +Mail twice in March\n"))), qPrintable(info));
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Creator: +Onecopy\n"))));
    QVERIFY(!info.contains(QStringLiteral("Author")));
    QVERIFY(painter->pageCount() >= 3);
    QVERIFY(info.contains(QRegularExpression(QStringLiteral("Pages: +%1\n").arg(painter->pageCount()))));
}

/// What QPdfWriter cannot write is appended: Poppler reads it back without a word of complaint, in every language.
void TestReportPaper::canBeWalkedThroughByItsHeadings()
{
    Translations texts(*QCoreApplication::instance());
    texts.use(QStringLiteral("en"));
    auto source = samples::reportSource(200);
    report::Findings findings;
    for (const char *id : {"tls-timeout-requeue", "list-and-direct"}) {
        report::CauseEntry cause;
        cause.id = id;
        cause.byDesign = cause.id == "list-and-direct";
        cause.probability = 0.9;
        cause.groups = cause.counted = 3;
        findings.causes.push_back(cause);
    }
    findings.groups = 6;
    source.findings = std::make_shared<const report::Findings>(findings);
    for (const QString &language : Translations::languages()) {
        report::Options options;
        options.language = language.toStdString();
        options.title = "(\\) \xF0\x9F\x93\xA7 \xD8\xAA\xD9\x82\xD8\xB1\xD9\x8A\xD8\xB1"; // "(\\) 📧 تقرير"
        ReportPainter painter(report::makeDocument(source, options), {}, reportLocale(options.language));
        QVERIFY(painter.layOut());
        const QByteArray pdf = painter.toPdf();
        QProcess reader;
        reader.start(QStringLiteral("pdftohtml"),
                     {QStringLiteral("-xml"), QStringLiteral("-i"), QStringLiteral("-stdout"), write(pdf)});
        QVERIFY(reader.waitForFinished(60'000));
        QCOMPARE(QString::fromUtf8(reader.readAllStandardError()), QString());
        // "<item page="3">Findings</item>", within "<outline>" for each level
        QXmlStreamReader xml(reader.readAllStandardOutput().replace("<br>", "<br/>"));
        QStringList lines;
        int level = 0;
        while (!xml.atEnd()) {
            const auto token = xml.readNext();
            if (xml.name() == QLatin1String("outline"))
                level += token == QXmlStreamReader::StartElement ? 1 : -1;
            if (level > 0 && token == QXmlStreamReader::StartElement && xml.name() == QLatin1String("item")) {
                const QString page = xml.attributes().value(QStringLiteral("page")).toString();
                lines += QStringLiteral("%1 %2 %3").arg(level).arg(page, xml.readElementText());
            }
        }
        QStringList wanted;
        for (const PdfHeading &heading : painter.outline()) {
            wanted += QStringLiteral("%1 %2 %3").arg(heading.below ? 2 : 1).arg(heading.page + 1).arg(heading.title);
        }
        QCOMPARE(lines, wanted);
        // title, chart, findings, a cause, by design, a cause, messages, removals, method
        QCOMPARE(wanted.size(), 9);
        QCOMPARE(wanted.filter(QRegularExpression(QStringLiteral("^2 "))).size(), 2);
        QVERIFY(painter.outline().back().page > 3); // behind the table
        QVERIFY2(pdf.contains("/Lang (" + language.toLatin1()), qPrintable(language));
        QCOMPARE(pdf.contains("/Direction /R2L"), language == QStringLiteral("ar"));
    }
}

/// Some languages have long words for what is counted.
void TestReportPaper::noFigureIsCut()
{
    Translations texts(*QCoreApplication::instance());
    auto source = samples::reportSource(3);
    auto &copies = source.groups[0].copies;
    copies.resize(50'000, copies.front());
    for (const QString &language : Translations::languages()) {
        texts.use(language);
        report::Options options;
        options.language = language.toStdString();
        const report::Document document = report::makeDocument(source, options);
        ReportPainter painter(document, {}, reportLocale(options.language));
        QVERIFY(painter.layOut());
        if (language == QStringLiteral("ar"))
            continue; // letters of Arabic come back in their shapes
        const auto bare = [](const QString &text) {
            return words::withoutIsolates(text).remove(
                QRegularExpression(QStringLiteral("\\s"), QRegularExpression::UseUnicodePropertiesOption));
        };
        const QString text = bare(
            toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), QStringLiteral("-l"), QStringLiteral("1"),
                                                     write(painter.toPdf()), QStringLiteral("-")}));
        for (const ReportWords::Figure &figure : ReportWords(document, reportLocale(options.language)).figures())
            QVERIFY2(text.contains(bare(figure.value)), qPrintable(figure.value));
    }
    texts.use(QStringLiteral("en"));
}

void TestReportPaper::anOutlineIsAddedToNothingElse()
{
    const auto painter = paper(samples::reportSource(3));
    const QByteArray whole = painter->toPdf();
    const qsizetype end = whole.indexOf("%%EOF\n") + 6;
    const QByteArray before = whole.left(end);
    const auto again = withOutline(before, painter->outline(), QLocale(QLocale::English));
    QCOMPARE(again.left(end), before);
    QVERIFY(again.size() > before.size());
    QCOMPARE(withOutline(before, {}, QLocale()), before);
    QCOMPARE(withOutline(before, {{QStringLiteral("nowhere"), false, 500, 0}}, QLocale()), before);
    for (const QByteArray &other :
         {QByteArray(), QByteArray("%PDF-1.4\n"), before.left(before.size() / 2),
          QByteArray(before).replace("startxref\n", "startxref\n9"), QByteArray(before).replace("/Kids", "/Sons"),
          QByteArray("trailer <</Size 3 /Root 1 0 R>> startxref 0 %%EOF")})
        QCOMPARE(withOutline(other, painter->outline(), QLocale()), other);
}

void TestReportPaper::textCanBeSelected()
{
    const auto painter = paper(samples::reportSource(68));
    const auto text = plain(toolOutput(QStringLiteral("pdftotext"),
                                       {QStringLiteral("-layout"), write(painter->toPdf()), QStringLiteral("-")}));
    const auto &totals = painter->document().source.totals;
    for (const auto &wanted :
         {QString::number(totals.extraCopies), QStringLiteral("Drawings rev. F"),
          QStringLiteral("Übersicht der Messwerte"), QStringLiteral("Отчёт за неделю"), QStringLiteral("田中太郎"),
          QStringLiteral("14 March 2011"), QStringLiteral("mail.corp.example"), QStringLiteral("8.1 MB"),
          QStringLiteral("TLS 1.0 and 1.1 are allowed"), QStringLiteral("Page 1 of %1").arg(painter->pageCount()),
          QStringLiteral("Onecopy removed")}) {
        QVERIFY2(text.contains(wanted), qPrintable(wanted));
    }
    // Poppler gives right-to-left words in reading order or as drawn, by version.
    for (const auto &word : {QStringLiteral("הצעת"), QStringLiteral("عرض")}) {
        auto reversed = word;
        std::reverse(reversed.begin(), reversed.end());
        QVERIFY2(text.contains(word) || text.contains(reversed), qPrintable(word));
    }
}

/// Not by NFKC: whoever copies an id out of the paper gets what is there, and letters were joined into ligatures.
void TestReportPaper::idsCanBeCopiedIntoASearchOfLogs()
{
    auto source = samples::reportSource(3);
    source.groups[0].messageId = "office-fi.flow-ffl.9617D727B50.1775642540.8127.JavaMail.app@out4.gov-office.example";
    source.groups[1].messageId.clear();
    const auto painter = paper(source);
    const auto text = toolOutput(QStringLiteral("pdftotext"),
                                 {QStringLiteral("-layout"), write(painter->toPdf()), QStringLiteral("-")});
    QVERIFY2(text.contains(QStringLiteral(
                 "<office-fi.flow-ffl.9617D727B50.1775642540.8127.JavaMail.app@out4.gov-office.example>")),
             qPrintable(text));
    static const QRegularExpression ligatures(QStringLiteral("[\\x{FB00}-\\x{FB06}]"));
    QVERIFY2(!text.contains(ligatures), qPrintable(text));
    const auto html = QString::fromUtf8(reportToHtml(painter->document(), {}, QLocale()));
    QVERIFY(html.contains(
        QStringLiteral("&lt;office-fi.flow-ffl.9617D727B50.1775642540.8127.JavaMail.app@out4.gov-office.example&gt;")));
    QVERIFY(!html.contains(QStringLiteral("<div class=\"note\"><bdi></bdi></div>")));
}

void TestReportPaper::timesHaveTheirZoneBesideThem()
{
    ReportParts parts;
    parts.method = false;
    const auto text =
        toolOutput(QStringLiteral("pdftotext"),
                   {write(paper(samples::reportSource(68), {}, QLocale(), parts)->toPdf()), QStringLiteral("-")});
    const auto heading = text.indexOf(QStringLiteral("Messages that arrived more than once"));
    QVERIFY(heading >= 0);
    const QString note = text.mid(heading, 400).replace(QLatin1Char('\n'), QLatin1Char(' '));
    QVERIFY2(note.contains(QStringLiteral("in the time zone")), qPrintable(note));
}

/// A report of March said "CET" of mail that came in August, and was an hour wrong beside the log of another country.
void TestReportPaper::timesOfSummerAndWinterNameBothZones()
{
    qputenv("TZ", "Europe/Berlin");
    tzset();
    const auto back = qScopeGuard([] {
        qputenv("TZ", "UTC");
        tzset();
    });
    auto source = samples::reportSource(2);
    QCOMPARE(source.groups.size(), std::size_t(2));
    const auto note = [&source](EpochSeconds first, EpochSeconds second) {
        for (auto &copy : source.groups[0].copies) {
            copy.internalDate = first;
        }
        for (auto &copy : source.groups[1].copies) {
            copy.internalDate = second;
        }
        const auto document = report::makeDocument(source, {});
        return ReportWords(document, QLocale(QLocale::English)).groupsNote();
    };
    constexpr EpochSeconds winter = 1'768'478'400; // 15 January 2026
    constexpr EpochSeconds summer = 1'784'116'800; // 15 July 2026
    QVERIFY2(note(winter, winter).contains(QStringLiteral("CET")), qPrintable(note(winter, winter)));
    QVERIFY2(!note(winter, winter).contains(QStringLiteral("CEST")), qPrintable(note(winter, winter)));
    QVERIFY2(!note(summer, summer).contains(QStringLiteral("CET")), qPrintable(note(summer, summer)));
    const auto both = note(summer, winter);
    QVERIFY2(both.contains(QStringLiteral("CET")) && both.contains(QStringLiteral("CEST")), qPrintable(both));
}

void TestReportPaper::fontsAreEmbedded()
{
    const auto lines = toolOutput(QStringLiteral("pdffonts"), {write(paper(samples::reportSource(68))->toPdf())})
                           .split(QLatin1Char('\n'), Qt::SkipEmptyParts)
                           .mid(2);
    QVERIFY(lines.size() >= 3); // regular, bold, and one for the scripts that these do not have
    for (const auto &line : lines) {
        QVERIFY2(line.contains(QRegularExpression(QStringLiteral(" yes (yes|no ) yes "))), qPrintable(line));
    }
}

void TestReportPaper::chartIsVectors()
{
    const auto with = paper(samples::reportSource(3))->toPdf();
    const auto images = toolOutput(QStringLiteral("pdfimages"), {QStringLiteral("-list"), write(with)})
                            .split(QLatin1Char('\n'), Qt::SkipEmptyParts);
    QCOMPARE(images.size(), 2); // its heading
    const auto text = toolOutput(QStringLiteral("pdftotext"), {write(with), QStringLiteral("-")});
    QVERIFY(text.contains(QStringLiteral("Extra copies")));
    QVERIFY(text.contains(QStringLiteral("Fri 18")));
}

void TestReportPaper::headerRepeatsOnEachPage()
{
    const auto painter = paper(samples::reportSource(200));
    const auto path = write(painter->toPdf());
    for (int page = 1; page < painter->pageCount(); ++page) {
        const auto number = QString::number(page);
        const auto text =
            toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-layout"), QStringLiteral("-f"), number,
                                                     QStringLiteral("-l"), number, path, QStringLiteral("-")});
        QVERIFY2(text.contains(QRegularExpression(QStringLiteral("Subject +Sender +Size +Copies"))),
                 qPrintable(number));
        QVERIFY(text.contains(QStringLiteral("Page %1 of %2").arg(page).arg(painter->pageCount())));
    }
}

/// Every pixel of ink is within the margins of 18 mm, whatever the subjects are.
void TestReportPaper::nothingLeavesTheMargins()
{
    for (const auto &locale : {QLocale(QStringLiteral("en_GB")), QLocale(QStringLiteral("ar_EG"))}) {
        const auto painter = paper(samples::reportSource(60), {}, locale);
        constexpr int margin = 67; // 18 mm at 96 to the inch, less one for smoothing
        for (int page = 0; page < painter->pageCount(); ++page) {
            const auto image = painter->pageImage(page, qRound(painter->pageSize().width()), 1);
            for (int y = 0; y < image.height(); ++y) {
                for (int x = 0; x < image.width(); ++x) {
                    const bool inside =
                        x >= margin && x < image.width() - margin && y >= margin && y < image.height() - margin;
                    if (!inside && image.pixel(x, y) != qRgb(255, 255, 255)) {
                        QFAIL(qPrintable(QStringLiteral("ink at %1, %2 of page %3 in %4")
                                             .arg(x)
                                             .arg(y)
                                             .arg(page + 1)
                                             .arg(locale.name())));
                    }
                }
            }
        }
    }
}

void TestReportPaper::paperFollowsTheCountry()
{
    const auto american = paper(samples::reportSource(3), {}, QLocale(QStringLiteral("en_US")))->toPdf();
    QVERIFY(
        toolOutput(QStringLiteral("pdfinfo"), {write(american)}).contains(QStringLiteral("612 x 792 pts (letter)")));
    const auto german = paper(samples::reportSource(3), {}, QLocale(QStringLiteral("de_DE")))->toPdf();
    QVERIFY(toolOutput(QStringLiteral("pdfinfo"), {write(german)}).contains(QStringLiteral("(A4)")));
    QCOMPARE(paperFor(QLocale(QStringLiteral("es_CO"))), QPageSize::Letter);
    QCOMPARE(paperFor(QLocale(QStringLiteral("es_ES"))), QPageSize::A4);
}

void TestReportPaper::languageDecidesDigitsAndSide()
{
    QCOMPARE(reportLocale("de").language(), QLocale::German);
    QCOMPARE(reportLocale("").name(), QLocale().name());
    QCOMPARE(reportLocale("no such language").name(), QLocale().name());
    const auto source = samples::reportSource(20);
    const auto text =
        toolOutput(QStringLiteral("pdftotext"),
                   {write(paper(source, {}, QLocale(QStringLiteral("de_DE")))->toPdf()), QStringLiteral("-")});
    QVERIFY(text.contains(QStringLiteral("8,1 MB")));
    QVERIFY(text.contains(QStringLiteral("März 2011")));
    // The title of a right-to-left report begins at the right: the left half of its line is empty.
    const auto arabic = paper(source, {}, QLocale(QStringLiteral("ar_EG")))->pageImage(0, 794, 1);
    const auto english = paper(source, {}, QLocale(QStringLiteral("en_GB")))->pageImage(0, 794, 1);
    const auto inkAtStart = [](const QImage &image) {
        for (int y = 68; y < 100; ++y) {
            for (int x = 68; x < 200; ++x) {
                if (image.pixel(x, y) != qRgb(255, 255, 255)) {
                    return true;
                }
            }
        }
        return false;
    };
    QVERIFY(inkAtStart(english));
    QVERIFY(!inkAtStart(arabic));
}

void TestReportPaper::partsCanBeLeftOut()
{
    const auto painter = paper(samples::reportSource(20), {}, QLocale(), {false, false, false});
    const auto text = toolOutput(QStringLiteral("pdftotext"), {write(painter->toPdf()), QStringLiteral("-")});
    QVERIFY(text.contains(QStringLiteral("extra copies")));
    QVERIFY(!text.contains(QStringLiteral("Anna Kovács")));
    QVERIFY(!text.contains(QStringLiteral("Fri 18")));
    QVERIFY(!text.contains(QStringLiteral("Onecopy removed")));
    QCOMPARE(painter->pageCount(), 1);
}

void TestReportPaper::hostileTextIsOnlyText()
{
    const auto source = samples::reportSource(22);
    report::Options options;
    options.title = "<h1>&amp; %1 %2 \xE2\x80\xAE"
                    "fdp</h1>";
    const auto painter = paper(source, options);
    const auto text =
        toolOutput(QStringLiteral("pdftotext"), {QStringLiteral("-raw"), write(painter->toPdf()), QStringLiteral("-")});
    QVERIFY(text.contains(QStringLiteral("<h1>&amp; %1 %2 [U+202E]fdp</h1>")));
    QVERIFY(plain(text).contains(QStringLiteral("<img src=\"file:///etc/")));
    QVERIFY(text.contains(QStringLiteral("<script>alert(1)</")));
    QVERIFY(!painter->toPdf().contains("/JavaScript"));
    QVERIFY(!painter->toPdf().contains("/URI"));
}

void TestReportPaper::redactedPaperNamesNobody()
{
    report::Options options;
    options.redact = true;
    const auto painter = paper(samples::reportSource(68), options);
    const auto pdf = toolOutput(QStringLiteral("pdftotext"), {write(painter->toPdf()), QStringLiteral("-")});
    const auto html = QString::fromUtf8(reportToHtml(painter->document(), {}, QLocale()));
    for (const auto &leak : {"corp.example", "Anna", "Drawings", "Projects", "Übersicht", "田中"}) {
        QVERIFY2(!pdf.contains(QString::fromUtf8(leak)), leak);
        QVERIFY2(!html.contains(QString::fromUtf8(leak)), leak);
    }
    QVERIFY(pdf.contains(QStringLiteral("Subject 1")));
    QVERIFY(pdf.contains(QStringLiteral("stand-ins")));
}

void TestReportPaper::nothingFoundIsSaidSo()
{
    const auto text =
        toolOutput(QStringLiteral("pdftotext"), {write(paper(samples::reportSource(0))->toPdf()), QStringLiteral("-")});
    QVERIFY(text.contains(QStringLiteral("Every message arrived once.")));
    QVERIFY(text.contains(QStringLiteral("18,240 messages were checked.")));
}

/// What was worked out from nothing says no more than that, and of a mailbox without messages it would say the
/// contrary.
void TestReportPaper::nothingCheckedHasNoFindings()
{
    struct Case
    {
        std::uint64_t mailboxes;
        std::uint64_t messages;
    };
    for (const auto &[mailboxes, messages] : {Case{0, 0}, Case{2, 0}, Case{2, 18'240}}) {
        auto source = samples::reportSource(0);
        source.totals.messages = messages;
        source.mailboxes = mailboxes;
        source.oldTlsAllowed = false; // that is told in any case
        source.findings = std::make_shared<const report::Findings>();
        const auto made = paper(source);
        const auto text = toolOutput(QStringLiteral("pdftotext"), {write(made->toPdf()), QStringLiteral("-")});
        const auto html = QString::fromUtf8(reportToHtml(made->document(), {}, QLocale(QStringLiteral("en_GB"))));
        for (const QString &words : {text, html}) {
            QVERIFY(!words.contains(QStringLiteral("Findings")));
            QCOMPARE(words.contains(QStringLiteral("How this was found")), messages > 0);
            QCOMPARE(words.contains(QStringLiteral("Every message arrived once")), messages > 0);
            QCOMPARE(words.contains(QStringLiteral("No message has been checked yet")), mailboxes == 0);
            QCOMPARE(words.contains(QStringLiteral("There is no message in these mailboxes")),
                     mailboxes > 0 && messages == 0);
        }
    }
}

void TestReportPaper::largeReportIsQuickAndSmall()
{
    struct rusage before = {};
    getrusage(RUSAGE_SELF, &before);
    const auto pdf = paper(samples::reportSource(5'000))->toPdf();
    struct rusage after = {};
    getrusage(RUSAGE_SELF, &after);
    // Of the processor, which other tests have a part of.
    const auto seconds = after.ru_utime.tv_sec - before.ru_utime.tv_sec;
    qInfo("5,000 groups: %ld s, %lld kB of PDF, peak %ld MB", seconds, static_cast<long long>(pdf.size() / 1'000),
          after.ru_maxrss / 1'024);
#if !defined(__SANITIZE_ADDRESS__)
    QVERIFY2(seconds < 10, qPrintable(QString::number(seconds)));
    QVERIFY2(after.ru_maxrss < 300 * 1'024, qPrintable(QString::number(after.ru_maxrss)));
#endif
    QVERIFY(pdf.startsWith("%PDF"));
}

void TestReportPaper::canBeMadeOnAnotherThread()
{
    ReportPainter painter(report::makeDocument(samples::reportSource(68), {}), {}, QLocale());
    QByteArray pdf;
    std::thread worker([&] {
        if (painter.layOut()) {
            pdf = painter.toPdf();
        }
    });
    worker.join();
    QVERIFY(toolOutput(QStringLiteral("pdftotext"), {write(pdf), QStringLiteral("-")})
                .contains(QStringLiteral("Drawings rev. F")));
}

void TestReportPaper::layingOutStops()
{
    ReportPainter painter(report::makeDocument(samples::reportSource(500), {}), {}, QLocale());
    std::stop_source stop;
    stop.request_stop();
    QVERIFY(!painter.layOut(stop.get_token()));
}

void TestReportPaper::writingTellsHowFarItIsAndStops()
{
    const auto painter = paper(samples::reportSource(500));
    std::vector<Progress> told;
    QVERIFY(!painter->toPdf({}, [&told](const Progress &progress) { told.push_back(progress); }).isEmpty());
    QVERIFY(told.size() > 1);
    QCOMPARE(told.back().total, static_cast<std::uint64_t>(painter->pageCount()));
    std::stop_source stop;
    told.clear();
    const QByteArray half = painter->toPdf(stop.get_token(), [&](const Progress &progress) {
        told.push_back(progress);
        stop.request_stop();
    });
    QVERIFY(half.isEmpty());
    QCOMPARE(told.size(), std::size_t{1}); // at once
}

/// The heading of a chapter stood alone at the end of a page.
void TestReportPaper::roomUnderAHeadingPartsNothing()
{
    PageFlow flow(100, 100);
    using Keep = PageFlow::Keep;
    const auto block = [](qreal height, Keep keep) {
        return PageFlow::Block{height, [](QPainter &, const QRectF &) {}, keep, 0};
    };
    flow.add(block(70, Keep::Free));
    flow.add(block(10, Keep::WithNext)); // there would be room for it
    flow.addRoom(5);
    flow.add(block(60, Keep::Free));
    flow.add(block(30, Keep::Free)); // … and for this one, if the heading had stayed behind
    flow.finish();
    QCOMPARE(flow.pageCount(), 3);
}

void TestReportPaper::noTableBeginsWithOneRowAtTheEndOfAPage()
{
    PageFlow flow(100, 100);
    int rowsPainted = 0;
    const auto nothing = [](QPainter &, const QRectF &) {};
    const auto row = [&rowsPainted](QPainter &, const QRectF &) { ++rowsPainted; };
    flow.setTableHeader(1, 10, nothing);
    flow.add({65, nothing, PageFlow::Keep::Free, 0});
    for (int at = 0; at < 4; ++at) { // there would be room for the header and one of them
        flow.add({20, row, PageFlow::keepInList(at, 4), 1});
    }
    flow.finish();
    QCOMPARE(flow.pageCount(), 2);
    QImage image(1, 1, QImage::Format_RGB32);
    QPainter painter(&image);
    flow.paint(painter, 0);
    QCOMPARE(rowsPainted, 0);
    flow.paint(painter, 1);
    QCOMPARE(rowsPainted, 4);
}

void TestReportPaper::aStepStandsOnOnePageWithItsSettings()
{
    auto source = samples::reportSource(3);
    for (int at = 0; at < 30; ++at) {
        checklist::StepRecord record;
        record.product = "postfix";
        record.via = "local";
        record.begun = record.changedAt = record.restoredAt = source.madeAt;
        record.state.id = "archival";
        record.state.stage = checklist::Stage::Restored;
        record.state.before = record.state.restored = probe::Arm{5, 5};
        record.state.changed = probe::Arm{5, 0};
        record.programs = {"master"};
        record.differences.resize(static_cast<std::size_t>(at % 4), {"always_bcc", "archive@corp.example", ""});
        source.checklist.push_back(record);
    }
    const QString file = write(paper(source)->toPdf());
    const QStringList pages = toolOutput(QStringLiteral("pdftotext"), {file, QStringLiteral("-")}).split(QChar(0x0C));
    qsizetype steps = 0;
    for (const QString &page : pages) {
        const auto begun = page.count(QStringLiteral("Running on the server"));
        QCOMPARE(page.count(QStringLiteral("(Postfix, on this computer)")), begun);
        QCOMPARE(page.count(QStringLiteral("Put back and read back")), begun);
        steps += begun;
    }
    QCOMPARE(steps, 30);
}

void TestReportPaper::linesStayTogether()
{
    QList<QPair<int, qreal>> placed; // block, top
    PageFlow flow(100, 100);
    using Keep = PageFlow::Keep;
    const auto block = [&placed](int id, qreal height, Keep keep, int table) {
        return PageFlow::Block{height,
                               [&placed, id](QPainter &, const QRectF &at) {
                                   placed.append({id, at.top()});
                               },
                               keep, table};
    };
    flow.setTableHeader(1, 10, [&placed](QPainter &, const QRectF &at) { placed.append({99, at.top()}); });
    flow.add(block(1, 70, Keep::Free, 0));
    flow.addRoom(5);
    flow.add(block(2, 10, Keep::WithNext, 0)); // a heading, for which there would be room
    flow.add(block(3, 20, Keep::Free, 1));     // … but not together with the header and the first row
    flow.add(block(4, 60, Keep::Free, 1));
    flow.add(block(5, 20, Keep::Free, 1));
    flow.addRoom(500);
    flow.add(block(6, 60, Keep::Free, 0));
    flow.add(block(7, 30, Keep::Free, 0));
    flow.add(block(8, 20, Keep::WithPrevious, 0)); // the last line of a list takes the one before along
    flow.addRoom(500);
    flow.add(block(9, 60, Keep::WithNext, 0)); // together more than a page
    flow.add(block(10, 60, Keep::WithNext, 0));
    flow.add(block(11, 30, Keep::Free, 0));
    flow.finish();
    QCOMPARE(flow.pageCount(), 7);
    QImage image(1, 1, QImage::Format_RGB32);
    QPainter painter(&image);
    const auto page = [&](int number) {
        placed.clear();
        flow.paint(painter, number);
        return placed;
    };
    QCOMPARE(page(0), (QList<QPair<int, qreal>>{{1, 0}}));
    QCOMPARE(page(1), (QList<QPair<int, qreal>>{{2, 0}, {99, 10}, {3, 20}, {4, 40}}));
    QCOMPARE(page(2), (QList<QPair<int, qreal>>{{99, 0}, {5, 10}}));
    QCOMPARE(page(3), (QList<QPair<int, qreal>>{{6, 0}}));
    QCOMPARE(page(4), (QList<QPair<int, qreal>>{{7, 0}, {8, 30}}));
    QCOMPARE(page(5), (QList<QPair<int, qreal>>{{9, 0}}));
    QCOMPARE(page(6), (QList<QPair<int, qreal>>{{10, 0}, {11, 60}}));
}

/// Wherever the pages end: on European and on American paper, after so many messages.
void TestReportPaper::termsStandWithWhatTheyBelongTo()
{
    for (const auto &name : {"en_GB", "en_US"}) {
        for (int groups = 8; groups <= 36; groups += 4) {
            ReportPainter painter(report::makeDocument(samples::reportSource(groups), {}), {},
                                  QLocale(QLatin1String(name)));
            QVERIFY(painter.layOut());
            const auto pages = toolOutput(QStringLiteral("pdftotext"), {write(painter.toPdf()), QStringLiteral("-")})
                                   .split(QLatin1Char('\f'));
            const auto method = std::ranges::find_if(
                pages, [](const QString &page) { return page.contains(QStringLiteral("How this was found")); });
            QVERIFY(method != pages.end());
            auto words = *method;
            words.replace(QLatin1Char('\n'), QLatin1Char(' '));
            QVERIFY2(words.contains(QStringLiteral("Same message, delivered again")), name);
            QVERIFY2(words.contains(QStringLiteral("Related mail")), name);
        }
    }
}

void TestReportPaper::htmlLoadsNothing()
{
    const auto html =
        QString::fromUtf8(reportToHtml(report::makeDocument(samples::reportSource(68), {}), {}, QLocale()));
    QVERIFY(html.contains(QStringLiteral("Content-Security-Policy\" content=\"default-src 'none'")));
    QVERIFY(html.contains(QStringLiteral("<svg ")));
    static const QRegularExpression loads(
        QStringLiteral("<(script|img|link|iframe|object|embed|a|form|base)[\\s>]|\\son\\w+=|url\\(|@import"),
        QRegularExpression::CaseInsensitiveOption);
    QVERIFY2(!html.contains(loads), qPrintable(loads.match(html).captured()));
}

/// The page is read back as XML: its elements are ours alone, and the hostile subject is text in one of them.
void TestReportPaper::htmlEscapesEverything()
{
    report::Options options;
    options.title = "<b>&quot;\"'";
    auto html =
        QString::fromUtf8(reportToHtml(report::makeDocument(samples::reportSource(68), options), {}, QLocale()));
    html.remove(QStringLiteral("<!DOCTYPE html>"));
    html.replace(QRegularExpression(QStringLiteral("<meta ([^>]*)>")), QStringLiteral("<meta \\1/>"));
    QXmlStreamReader reader(html);
    QStringList texts;
    QSet<QString> elements;
    while (!reader.atEnd()) {
        const auto token = reader.readNext();
        if (token == QXmlStreamReader::StartElement) {
            elements.insert(reader.name().toString());
        } else if (token == QXmlStreamReader::Characters) {
            texts += reader.text().toString();
        }
    }
    QVERIFY2(!reader.hasError(), qPrintable(reader.errorString()));
    const QSet<QString> ours{
        QStringLiteral("html"),  QStringLiteral("head"),  QStringLiteral("meta"), QStringLiteral("title"),
        QStringLiteral("style"), QStringLiteral("body"),  QStringLiteral("h1"),   QStringLiteral("h2"),
        QStringLiteral("p"),     QStringLiteral("div"),   QStringLiteral("span"), QStringLiteral("b"),
        QStringLiteral("svg"),   QStringLiteral("rect"),  QStringLiteral("text"), QStringLiteral("table"),
        QStringLiteral("thead"), QStringLiteral("tbody"), QStringLiteral("tr"),   QStringLiteral("th"),
        QStringLiteral("td"),    QStringLiteral("bdi"),   QStringLiteral("dl"),   QStringLiteral("dt"),
        QStringLiteral("dd")};
    QVERIFY2((elements - ours).isEmpty(), qPrintable(QStringList((elements - ours).values()).join(QLatin1Char(' '))));
    QVERIFY(texts.contains(QStringLiteral("<b>&quot;\"'")));
    QVERIFY(texts.contains(QStringLiteral("<script>alert(1)</script>")));
    QVERIFY(texts.contains(QStringLiteral("<img src=\"file:///etc/passwd\"><b>invoice</b> %1 %n [U+202E]gnp.exe")));
}

/// The words of the causes write their dates by the language of the report, and so does all the rest.
void TestReportPaper::datesHaveOneStyle()
{
    for (const char *language : {"en", "de", "ar", "ja"}) {
        report::Options options;
        options.language = language;
        const auto document = report::makeDocument(samples::reportSource(3), options);
        const TextLanguage spoken{QLatin1String(language)};
        const ReportWords words(document, reportLocale(language));
        const auto &line = document.source.removals.at(0);
        QCOMPARE(words.removal(line).at, words::withoutIsolates(words::dateTime(line.at)));
    }
}

/// A manager reads it: what was put back, or removed for good, does not lie there.
void TestReportPaper::itIsSaidWhatLiesInTheRemovalFolder()
{
    auto source = samples::reportSource(3);
    source.removedCopies = 11;
    const auto before = report::makeDocument(source, {});
    const ReportWords some(before, reportLocale("en"));
    QVERIFY(some.removalsSentence().contains(QStringLiteral("11 extra copies are in the folder")));
    source.removedCopies = 0;
    const auto after = report::makeDocument(source, {});
    const ReportWords none(after, reportLocale("en"));
    QVERIFY(none.removalsSentence().contains(QStringLiteral("None of the extra copies")));
}

/// "109 extra copies reached your users" alone would read as if nothing had been done, or as if it had gone wrong.
void TestReportPaper::aFullUndoIsToldAtOnce()
{
    auto source = samples::reportSource(3);
    source.removedCopies = 0;
    source.removals.resize(1);
    source.removals[0].restored = source.removals[0].removed;
    const auto document = report::makeDocument(source, {});
    const ReportWords undone(document, reportLocale("en"));
    const QString opening = undone.details().join(QLatin1Char(' '));
    QVERIFY2(opening.contains(QStringLiteral("16 extra copies were moved away and later all put back")),
             qPrintable(opening));
    QVERIFY(undone.removalsSentence().contains(QStringLiteral("Everything that was moved was put back later")));
    source.removedCopies = 11;
    source.removals[0].restored = 5;
    const auto half = report::makeDocument(source, {});
    const ReportWords partly(half, reportLocale("en"));
    QVERIFY(!partly.details().join(QLatin1Char(' ')).contains(QStringLiteral("put back:")));
    QVERIFY(partly.removalsSentence().contains(QStringLiteral("5 extra copies were put back")));
}

/// Who reads the opening only takes the first cause for that of all.
void TestReportPaper::theOpeningSaysHowManyMessagesTheCauseHas()
{
    report::CauseEntry cause;
    cause.id = "av-server-inline";
    cause.probability = 0.97;
    cause.groups = cause.counted = 11;
    report::Findings findings;
    findings.causes = {cause};
    findings.groups = 11;
    auto source = samples::reportSource(3);
    const auto opening = [&] {
        source.findings = std::make_shared<const report::Findings>(findings);
        const auto document = report::makeDocument(source, {});
        return ReportWords(document, reportLocale("en")).details().join(QLatin1Char(' '));
    };
    QVERIFY2(opening().contains(QStringLiteral("Most likely cause: Antivirus scan delay (97 % sure).")),
             qPrintable(opening()));
    cause.id = "tls-timeout-requeue";
    cause.groups = cause.counted = 9;
    findings.causes.push_back(cause);
    findings.groups = 20;
    QVERIFY2(opening().contains(
                 QStringLiteral("Most likely cause, for 11 of 20 messages: Antivirus scan delay (97 % sure).")),
             qPrintable(opening()));
}

void TestReportPaper::whatIsGoneForGoodIsToldAsGone()
{
    auto source = samples::reportSource(3);
    source.removals[0].expunged = 16;
    const auto document = report::makeDocument(source, {});
    const QString words = ReportWords(document, reportLocale("en")).removalsSentence();
    QVERIFY2(words.contains(QStringLiteral("16 extra copies were removed for good")), qPrintable(words));
    // Which one stayed was a choice.
    QVERIFY2(words.startsWith(QStringLiteral("One copy of each message stayed")), qPrintable(words));
    // The row of its run says so too: the numbers of the others do not add up without it.
    const QString page = toolOutput(QStringLiteral("pdftotext"), {write(paper(source)->toPdf()), QStringLiteral("-")});
    QVERIFY(page.simplified().contains(QStringLiteral("Gone for good")));
    const ReportWords table(document, reportLocale("en"));
    QCOMPARE(table.removalTitles().size(), 6);
    QCOMPARE(table.removal(source.removals[0]).gone, QStringLiteral("16"));
    source.removals[0].expunged = 0;
    const auto without = report::makeDocument(source, {});
    QCOMPARE(ReportWords(without, reportLocale("en")).removalTitles().size(), 5);
}

/// Of a message of 60,000 copies the report said 50,000, and nobody was told that there are more.
void TestReportPaper::aFullGroupIsToldAsFull()
{
    auto source = samples::reportSource(3);
    const auto text = [&source, this] {
        return toolOutput(QStringLiteral("pdftotext"), {write(paper(source)->toPdf()), QStringLiteral("-")})
            .replace(QLatin1Char('\n'), QLatin1Char(' '));
    };
    QVERIFY(!text().contains(QStringLiteral("told apart at once")));
    source.totals.full = 1;
    source.groups[0].full = true;
    const auto copies = QLocale().toString(source.groups[0].copies.size());
    const QString words = text();
    QVERIFY2(words.contains(QStringLiteral("more copies than are told apart at once")), qPrintable(words));
    QVERIFY2(words.contains(copies + QStringLiteral("+ ")), qPrintable(words));
}

/// The table had 50 messages where the first sentence spoke of 33.
void TestReportPaper::whatIsLinkedIsNotCounted()
{
    auto source = samples::reportSource(3);
    const auto words = [&source](auto what) {
        const auto document = report::makeDocument(source, {});
        return what(ReportWords(document, reportLocale("en")));
    };
    const auto note = [](const ReportWords &all) { return all.groupsNote(); };
    const auto heading = [](const ReportWords &all) { return all.groupsHeading(); };
    QVERIFY(!words(note).contains(QStringLiteral("linked")));
    source.groups[1].cls = duplicates::Class::X;
    source.groups[2].byDesign = true;
    QVERIFY(words(note).contains(QStringLiteral("2 of these messages are linked, or copied by design")));
    QCOMPARE(words(heading), QStringLiteral("Messages that arrived more than once"));
    source.groups[0].cls = duplicates::Class::E;
    QCOMPARE(words(heading), QStringLiteral("Messages that are linked, or copied by design"));
}

void TestReportPaper::aSharedIdIsNoCopyByDesign()
{
    report::CauseEntry cause;
    cause.id = "broken-message-id";
    cause.byDesign = true;
    cause.groups = 2;
    report::Findings findings;
    findings.causes = {cause};
    findings.groups = 2;
    const auto alone = words::verdict(findings);
    QCOMPARE(alone.headline, QStringLiteral("Every message arrived once."));
    QCOMPARE(alone.detail, QStringLiteral("2 Message-IDs stand in several messages that are not alike."));
    cause.id = "list-and-direct";
    findings.causes.push_back(cause);
    QVERIFY(words::verdict(findings).headline.contains(QStringLiteral("by design")));
}

void TestReportPaper::theTableOfRemovalsStartsWithTwoRows()
{
    for (int groups = 4; groups <= 40; groups += 3) {
        const auto pages = toolOutput(QStringLiteral("pdftotext"),
                                      {write(paper(samples::reportSource(static_cast<std::size_t>(groups)))->toPdf()),
                                       QStringLiteral("-")})
                               .split(QLatin1Char('\f'));
        const auto page = std::ranges::find_if(
            pages, [](const QString &text) { return text.contains(QStringLiteral("What was moved away")); });
        QVERIFY(page != pages.end());
        QVERIFY2(page->mid(page->indexOf(QStringLiteral("What was moved"))).count(QStringLiteral("Onecopy removed")) ==
                     2,
                 qPrintable(*page));
    }
}

void TestReportPaper::noWordOfATitleIsBroken()
{
    Translations texts(*QCoreApplication::instance());
    texts.use(QStringLiteral("en"));
    report::Options options;
    options.language = "de";
    ReportPainter painter(report::makeDocument(samples::reportSource(3), options), {}, reportLocale("de"));
    QVERIFY(painter.layOut());
    const auto text = toolOutput(QStringLiteral("pdftotext"),
                                 {QStringLiteral("-layout"), write(painter.toPdf()), QStringLiteral("-")});
    for (const char *title : {"Verschoben", "Zurückgelegt", "Erster Eingang"})
        QVERIFY2(text.contains(QString::fromUtf8(title)), title);
}

void TestReportPaper::aLongAddressIsBrokenBetweenItsParts()
{
    auto source = samples::reportSource(1);
    source.groups[0].face.fromName.clear();
    source.groups[0].face.fromAddress = "bounce+prvs=0123456789abcdef=anna@mailer-eu.some-provider.example";
    const auto text = toolOutput(QStringLiteral("pdftotext"), {write(paper(source)->toPdf()), QStringLiteral("-")});
    QVERIFY2(text.contains(QStringLiteral("bounce+prvs=\n0123456789abcdef")), qPrintable(text));
    // pdftotext leaves a hyphen out at the end of a line, and that end.
    const auto joined = QString(text).remove(QLatin1Char('\n')).remove(QLatin1Char('-'));
    QVERIFY2(joined.contains(QStringLiteral("=anna@mailereu.someprovider.example")), qPrintable(text));
    // What has no such place is broken anywhere, as before.
    source.groups[0].face.fromAddress = std::string(60, 'x');
    QVERIFY(paper(source) != nullptr);
}

void TestReportPaper::canSpeakAnotherLanguageThanTheWindow()
{
    Translations texts(*QCoreApplication::instance());
    texts.use(QStringLiteral("en"));
    const auto source = samples::reportSource(1'500);
    const auto html = [&](const char *language) {
        report::Options options;
        options.language = language;
        return QString::fromUtf8(
            reportToHtml(report::makeDocument(source, options), {}, reportLocale(options.language)));
    };
    const QString english = html("");
    const QString german = html("de");
    const QString arabic = html("ar");
    QVERIFY(english.contains(QStringLiteral("Extra copies")) && !english.contains(QStringLiteral("Kopien")));
    QVERIFY(german.contains(QStringLiteral("Kopien")) && !german.contains(QStringLiteral("Extra copies")));
    static const QRegularExpression points(QStringLiteral("\\b\\d\\.\\d{3}\\b"));
    static const QRegularExpression commas(QStringLiteral("\\b\\d,\\d{3}\\b"));
    QVERIFY(english.contains(commas));
    QVERIFY(german.contains(points) && !german.contains(commas));
    QVERIFY(arabic.contains(QStringLiteral("dir=\"rtl\"")) && !arabic.contains(QStringLiteral("Extra copies")));
    QVERIFY(arabic.contains(QChar(0x0661))); // digits of Arabic
    // On a thread of its own, while this one goes on in English.
    report::Options options;
    options.language = "de";
    ReportPainter painter(report::makeDocument(source, options), {}, reportLocale("de"));
    QString title;
    QString between;
    std::thread writer([&] {
        QVERIFY(painter.layOut());
        const TextLanguage spoken(QStringLiteral("de"));
        title = painter.words().title();
        const TextLanguage inner(QStringLiteral("fr"));
        between = painter.words().title();
    });
    const QString here = painter.words().title();
    writer.join();
    QCOMPARE(here, QStringLiteral("Duplicate delivery report"));
    QVERIFY(title != here && between != title && between != here);
    QCOMPARE(painter.words().title(), here);
    // From a window in another language as well: what has no plural has no translation into English.
    texts.use(QStringLiteral("de"));
    QVERIFY(painter.words().title() != here);
    QCOMPARE(html("en"), english);
    texts.use(QStringLiteral("en"));
    QCOMPARE(html(""), english);
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    samples::pin(app);
    TestReportPaper test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_report_paper.moc"
