// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Colours, icons and the parts of the window; what holds for every page is in tst_gallery.
#include "tests/unit/widgets/fixture.h"
#include "tests/unit/widgets/samples.h"
#include "widgets/look/style.h"
#include "widgets/look/theme.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/foreignlabel.h"
#include "widgets/parts/pagestack.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/sidebar.h"
#include "widgets/parts/windowsize.h"
#include "widgets/removal/removaldialog.h"
#include "widgets/removal/undobar.h"

#include <QAccessible>
#include <QComboBox>
#include <QDialog>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QPushButton>
#include <QScreen>
#include <QScrollArea>
#include <QShortcut>
#include <QSignalSpy>
#include <QSpinBox>
#include <QStyleOptionButton>
#include <QTest>
#include <QTextLayout>
#include <QVBoxLayout>
#include <QWheelEvent>

using namespace onecopy;
using namespace onecopy::widgets;

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pairsReachTheirContrast_data();
    void pairsReachTheirContrast();
    void tooltipsShowMarkupAsText();
    void buttonsHaveRoomForTheirText();
    void focusIsVisible_data();
    void focusIsVisible();
    void fieldsOfNumbersLookAsListsDo();
    void numbersStandWhereTheWindowBegins();
    void noWordOfAnEmptyPageStandsAlone();
    void everyIconDraws();
    void iconsFollowTheTheme();
    void sidebarFoldsBelowThousandPixels();
    void undoBarGivesTheRunBack();
    void undoBarGoesByItself();
    void undoBarLeavesTheKeyToTheWindow();
    void windowsOpenWithinTheScreen();
    void theWheelScrollsAndChangesNothing_data();
    void theWheelScrollsAndChangesNothing();
    void textsStandWhereTheWindowBegins_data();
    void textsStandWhereTheWindowBegins();
    void theKeyOfALabelIsNoLetterOfIt();
    void theKeyOfAnArabicLabelCutsNoLetter_data();
    void theKeyOfAnArabicLabelCutsNoLetter();
    void altLeftGoesBack();
    void aPageThatIsScrolledAnywayCutsNoLine();
    void theFocusGoesWithThePage();
};

void TestLook::init()
{
    samples::pin(*qobject_cast<QApplication *>(QCoreApplication::instance()));
}

void TestLook::pairsReachTheirContrast_data()
{
    QTest::addColumn<QColor>("ink");
    QTest::addColumn<QColor>("ground");
    QTest::addColumn<double>("least");
    const std::vector<std::pair<QByteArray, Theme>> themes = {
        {"light", Theme::light()}, {"dark", Theme::darkTheme()}, {"contrast", Theme::highContrastTheme()}};
    for (const auto &[name, t] : themes) {
        const double text = t.highContrast ? 7.0 : 4.5;
        const std::vector<std::tuple<QByteArray, QColor, QColor, double>> pairs = {
            {"text on card", t.text, t.card, text},
            {"text on window", t.text, t.window, text},
            {"text on alternate", t.text, t.alternate, text},
            {"sub on card", t.sub, t.card, text},
            {"sub on window", t.sub, t.window, text},
            {"sub on alternate", t.sub, t.alternate, text},
            {"accent text on accent", t.accentText, t.accent, text},
            {"accent on card", t.accent, t.card, text},
            {"good on card", t.good, t.card, text},
            {"warn on card", t.warn, t.card, text},
            {"bad on card", t.bad, t.card, text},
            {"extra on card", t.extra, t.card, 3.0},
            {"first on card", t.first, t.card, 3.0},
            {"edge on card", t.edge, t.card, 3.0},
            {"edge on window", t.edge, t.window, 3.0},
            {"focus on window", t.accent, t.window, 3.0},
            {"text on checked chip", t.text, blend(t.card, t.accent, 0.14), text},
        };
        for (const auto &[what, ink, ground, least] : pairs)
            QTest::newRow((name + ": " + what).constData()) << ink << ground << least;
    }
}

void TestLook::pairsReachTheirContrast()
{
    QFETCH(QColor, ink);
    QFETCH(QColor, ground);
    QFETCH(double, least);
    QVERIFY2(contrastRatio(ink, ground) >= least, qPrintable(QString::number(contrastRatio(ink, ground))));
}

void TestLook::tooltipsShowMarkupAsText()
{
    const QString tip = plainToolTip(QStringLiteral("<img src=file:///etc/passwd>\n<b>%1</b>"));
    QVERIFY(Qt::mightBeRichText(tip)); // so that Qt does not show the escapes
    QVERIFY(!tip.contains(QStringLiteral("<img")));
    QVERIFY(!tip.contains(QStringLiteral("<b>")));
    QCOMPARE(plainToolTip(QString()), QString());
}

void TestLook::buttonsHaveRoomForTheirText()
{
    QPushButton plain(QStringLiteral("Check again"));
    plain.show();
    QVERIFY(plain.sizeHint().height() >= Style::controlHeight);
    QVERIFY(plain.sizeHint().width() >= plain.fontMetrics().horizontalAdvance(plain.text()) + 28);
    QPushButton chip(QStringLiteral("identical"));
    setChip(&chip);
    const int before = chip.sizeHint().width();
    chip.setChecked(true);
    QCOMPARE(chip.sizeHint().width(), before); // nothing jumps when a filter is switched
}

void TestLook::focusIsVisible_data()
{
    QTest::addColumn<bool>("primary");
    QTest::newRow("plain button") << false;
    QTest::newRow("primary button") << true;
}

void TestLook::focusIsVisible()
{
    QFETCH(bool, primary);
    QWidget window;
    QPushButton first(QStringLiteral("First"), &window);
    QPushButton second(QStringLiteral("Second"), &window);
    first.setGeometry(10, 10, 120, 34);
    second.setGeometry(150, 10, 120, 34);
    if (primary)
        setPrimary(&first);
    window.resize(300, 60);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    second.setFocus();
    const QImage without = first.grab().toImage();
    first.setFocus();
    const QImage with = first.grab().toImage();
    int thick = 0;
    for (int y = 0; y < with.height() / 2; ++y)
        thick += with.pixel(with.width() / 2, y) != without.pixel(with.width() / 2, y) ? 1 : 0;
    QVERIFY2(thick >= Style::focusWidth, qPrintable(QString::number(thick)));
}

void TestLook::fieldsOfNumbersLookAsListsDo()
{
    QWidget window;
    QSpinBox number(&window);
    QComboBox list(&window);
    QPushButton other(&window);
    number.setGeometry(10, 10, 120, 34);
    list.setGeometry(150, 10, 120, 34);
    other.setGeometry(290, 10, 40, 34);
    window.resize(340, 60);
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    // The left edge, where there is no text yet.
    const auto edge = [](QWidget &field) { return field.grab().toImage().copy(0, 0, 6, field.height()); };
    other.setFocus();
    QCOMPARE(edge(number), edge(list));
    number.setFocus();
    const QImage ofNumber = edge(number);
    list.setFocus();
    QCOMPARE(ofNumber, edge(list));
}

/// Without a unit, too, which would make a text of it.
void TestLook::numbersStandWhereTheWindowBegins()
{
    for (const Qt::LayoutDirection direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        QWidget window;
        window.setLayoutDirection(direction);
        QSpinBox number(&window);
        number.setGeometry(10, 10, 200, 34);
        window.resize(220, 60);
        window.show();
        number.setValue(5);
        const QImage five = number.grab().toImage();
        number.setValue(7);
        const QImage seven = number.grab().toImage();
        const int middle = five.width() / 2;
        const QRect begins(direction == Qt::LeftToRight ? 0 : middle, 0, middle, five.height());
        const QRect ends(direction == Qt::LeftToRight ? middle : 0, 0, middle, five.height());
        QVERIFY(five.copy(begins) != seven.copy(begins));
        QCOMPARE(five.copy(ends), seven.copy(ends));
    }
}

void TestLook::noWordOfAnEmptyPageStandsAlone()
{
    EmptyState page;
    page.setContent(Icon::Clock, QStringLiteral("Nothing was changed yet"),
                    QStringLiteral("Everything that Onecopy moves on a server is recorded here, and can be put back "
                                   "from here."));
    page.resize(900, 600);
    page.show();
    QLabel *line = nullptr;
    for (QLabel *label : page.findChildren<QLabel *>())
        line = label->text().startsWith(QStringLiteral("Everything")) ? label : line;
    QVERIFY(line != nullptr);
    QVERIFY2(line->width() < 400, qPrintable(QString::number(line->width())));
    QCOMPARE(line->heightForWidth(line->width()), line->heightForWidth(520));
    page.resize(340, 600);
    QTRY_VERIFY(line->width() <= 340 && line->height() >= line->heightForWidth(line->width()));
}

void TestLook::everyIconDraws()
{
    for (int i = 0; i <= static_cast<int>(Icon::Last); ++i) {
        const auto one = static_cast<Icon>(i);
        const QImage image = iconPixmap(one, Qt::red, 20, 2).toImage();
        QCOMPARE(image.size(), QSize(40, 40));
        int painted = 0;
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x)
                painted += qAlpha(image.pixel(x, y)) > 200 && qRed(image.pixel(x, y)) > 200 ? 1 : 0;
        }
        QVERIFY2(painted > 30, qPrintable(iconName(one)));
    }
}

void TestLook::iconsFollowTheTheme()
{
    const auto darkest = [](const QPixmap &pixmap) {
        const QImage image = pixmap.toImage();
        for (int y = 0; y < image.height(); ++y) {
            for (int x = 0; x < image.width(); ++x) {
                if (qAlpha(image.pixel(x, y)) == 255)
                    return QColor(image.pixel(x, y));
            }
        }
        return QColor();
    };
    const QPalette before = QApplication::palette();
    const QIcon one = icon(Icon::Stop);
    QApplication::setPalette(Theme::light().palette());
    QCOMPARE(darkest(one.pixmap(20)), Theme::light().text);
    QCOMPARE(darkest(one.pixmap(20, QIcon::Selected)), Theme::light().accentText);
    QApplication::setPalette(Theme::darkTheme().palette());
    QCOMPARE(darkest(one.pixmap(20)), Theme::darkTheme().text);
    QCOMPARE(darkest(one.pixmap(20, QIcon::Disabled)), Theme::darkTheme().disabled);
    QApplication::setPalette(before);
}

void TestLook::sidebarFoldsBelowThousandPixels()
{
    PageStack stack;
    stack.addPage(Icon::Overview, QStringLiteral("Overview"), new QWidget);
    stack.resize(1200, 700);
    stack.show();
    QVERIFY(!stack.sidebar()->collapsed());
    stack.resize(999, 700);
    QTRY_VERIFY(stack.sidebar()->collapsed());
    QVERIFY(stack.sidebar()->width() < 80);
    stack.resize(1000, 700);
    QTRY_VERIFY(!stack.sidebar()->collapsed());
}

void TestLook::undoBarGivesTheRunBack()
{
    QWidget page;
    page.resize(600, 300);
    UndoBar bar(&page);
    page.show();
    QString asked;
    connect(&bar, &UndoBar::undoWanted, this, [&](const QString &run) { asked = run; });
    bar.offer(QStringLiteral("run-7"), QStringLiteral("16 copies moved"));
    QVERIFY(bar.isVisible());
    QAccessibleInterface *read = QAccessible::queryAccessibleInterface(&bar);
    QVERIFY2(read->role() == QAccessible::AlertMessage, "it is read as it appears");
    QCOMPARE(read->text(QAccessible::Name), QStringLiteral("16 copies moved"));
    QTest::mouseClick(bar.findChild<QPushButton *>(), Qt::LeftButton);
    QCOMPARE(asked, QStringLiteral("run-7"));
    QVERIFY(!bar.isVisible());
}

void TestLook::undoBarGoesByItself()
{
    QWidget page;
    page.resize(600, 300);
    UndoBar bar(&page);
    QLineEdit other(&page);
    page.show();
    other.setFocus();
    bar.setShownFor(std::chrono::milliseconds(30));
    bar.offer(QStringLiteral("run"), QStringLiteral("16 copies moved"));
    QTRY_VERIFY(!bar.isVisible());
}

void TestLook::undoBarLeavesTheKeyToTheWindow()
{
    QWidget page;
    page.resize(600, 300);
    UndoBar bar(&page);
    QShortcut undo(QKeySequence(Qt::CTRL | Qt::Key_Z), &page);
    QSignalSpy heard(&undo, &QShortcut::activated);
    page.show();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    bar.offer(QStringLiteral("run"), QStringLiteral("16 copies moved"));
    QTest::keyClick(&page, Qt::Key_Z, Qt::ControlModifier);
    QCOMPARE(heard.count(), 1);
}

void TestLook::windowsOpenWithinTheScreen()
{
    QDialog dialog;
    resizeOnScreen(dialog, {300, 200});
    QCOMPARE(dialog.size(), QSize(300, 200));
    resizeOnScreen(dialog, {10'000, 200});
    const QSize screen = dialog.screen()->availableGeometry().size();
    QVERIFY(dialog.width() < screen.width());
    QCOMPARE(dialog.height(), 200);
    resizeOnScreen(dialog, {10'000, 10'000});
    QVERIFY(dialog.height() < screen.height());
    const RemovalDialog removal(samples::plan(samples::groups()));
    QVERIFY(removal.width() < screen.width() && removal.height() < screen.height());
}

void TestLook::theWheelScrollsAndChangesNothing_data()
{
    QTest::addColumn<bool>("focused");
    QTest::newRow("on the way") << false;
    QTest::newRow("after a choice was made in it") << true;
}

void TestLook::theWheelScrollsAndChangesNothing()
{
    QFETCH(bool, focused);
    QScrollArea area;
    auto *form = new QWidget;
    auto *column = new QVBoxLayout(form);
    auto *choice = new QComboBox(form);
    choice->addItems({QStringLiteral("TLS"), QStringLiteral("STARTTLS"), QStringLiteral("None")});
    auto *number = new QSpinBox(form);
    number->setRange(1, 65'535);
    number->setValue(993);
    column->addWidget(choice);
    column->addWidget(number);
    column->addSpacing(2'000);
    area.setWidget(form);
    area.setWidgetResizable(true);
    area.resize(300, 200);
    area.show();
    QVERIFY(QTest::qWaitForWindowExposed(&area));
    for (QWidget *box : {static_cast<QWidget *>(choice), static_cast<QWidget *>(number)}) {
        if (focused)
            box->setFocus();
        const QPointF at(box->rect().center());
        QWheelEvent turn(at, box->mapToGlobal(at), {}, {0, -120}, Qt::NoButton, Qt::NoModifier, Qt::NoScrollPhase,
                         false);
        QCoreApplication::sendEvent(box, &turn);
        QCOMPARE(choice->currentIndex(), 0);
        QCOMPARE(number->value(), 993);
        QVERIFY(!turn.isAccepted()); // so that Qt gives it to the area
        QCOMPARE(box->focusPolicy(), Qt::StrongFocus);
    }
}

/// Where the letters of a label begin and end, from left to right.
std::pair<int, int> inkOf(QLabel &label)
{
    const QImage image = label.grab().toImage();
    const QRgb ground = image.pixel(0, 0);
    int first = image.width();
    int last = -1;
    for (int x = 0; x < image.width(); ++x) {
        for (int y = 0; y < image.height(); ++y) {
            if (image.pixel(x, y) == ground)
                continue;
            first = std::min(first, x);
            last = x;
        }
    }
    return {first, last};
}

void TestLook::textsStandWhereTheWindowBegins_data()
{
    QTest::addColumn<QString>("text");
    QTest::addColumn<bool>("wrapped");
    for (const bool wrapped : {false, true}) {
        const QByteArray how = wrapped ? ", in lines" : "";
        QTest::addRow("Arabic%s", how.constData()) << QStringLiteral("جلسة TLS") << wrapped;
        QTest::addRow("a Latin word first%s", how.constData()) << QStringLiteral("TLS جلسة") << wrapped;
        QTest::addRow("Latin alone%s", how.constData()) << QStringLiteral("TLS") << wrapped;
    }
}

void TestLook::textsStandWhereTheWindowBegins()
{
    QFETCH(QString, text);
    QFETCH(bool, wrapped);
    for (const auto direction : {Qt::LeftToRight, Qt::RightToLeft}) {
        TextLabel label(text);
        label.setLayoutDirection(direction);
        label.setWordWrap(wrapped);
        label.resize(400, 40);
        label.show();
        const auto [first, last] = inkOf(label);
        if (direction == Qt::RightToLeft || text.isRightToLeft())
            QVERIFY2(last >= 394 && first > 200, qPrintable(QString::number(last)));
        else
            QVERIFY2(first <= 5 && last < 200, qPrintable(QString::number(first)));
    }
}

void TestLook::theKeyOfALabelIsNoLetterOfIt()
{
    QLineEdit field;
    TextLabel label(QStringLiteral("ال&خوادم && التي"));
    label.setLayoutDirection(Qt::RightToLeft);
    label.setWordWrap(true);
    QTextLayout layout;
    layOutLines(layout, label, 300, QTextOption::WordWrap);
    QCOMPARE(layout.text(), label.text());
    label.setBuddy(&field);
    layOutLines(layout, label, 300, QTextOption::WordWrap);
    QCOMPARE(layout.text(), QStringLiteral("الخوادم & التي"));
    QCOMPARE(layout.formats().size(), 1);
    QCOMPARE(layout.formats().first().start, 2);
    QVERIFY(layout.formats().first().format.fontUnderline());
}

void TestLook::theKeyOfAnArabicLabelCutsNoLetter_data()
{
    QTest::addColumn<QString>("text");
    for (const char *text :
         {"الإعادة بعد مدة أ&قصاها", "ال&عنوان", "تُرسل ع&بر", "عدد الر&سائل لكل إعداد", "مدة ا&نتظار النسخ"})
        QTest::addRow("%s", text) << QString::fromUtf8(text);
}

/// What is drawn in as much room as the label asks for is as much as in more.
void TestLook::theKeyOfAnArabicLabelCutsNoLetter()
{
    QFETCH(QString, text);
    QWidget field;
    TextLabel label(text, TextRole::Body);
    label.setLayoutDirection(Qt::RightToLeft);
    label.setBuddy(&field);
    const auto ink = [&label](int width) {
        label.resize(width, label.sizeHint().height());
        const QImage drawn = label.grab().toImage().convertToFormat(QImage::Format_RGB32);
        const QRgb ground = drawn.pixel(0, 0);
        int count = 0;
        for (int y = 0; y < drawn.height(); ++y) {
            for (int x = 0; x < drawn.width(); ++x)
                count += drawn.pixel(x, y) != ground ? 1 : 0;
        }
        return count;
    };
    QCOMPARE(ink(label.sizeHint().width()), ink(label.sizeHint().width() + 60));
    QVERIFY(label.minimumSizeHint().width() >= label.sizeHint().width());
}

void TestLook::altLeftGoesBack()
{
    PageStack stack;
    auto *one = new QWidget;
    auto *two = new QWidget;
    stack.addPage(Icon::Overview, QStringLiteral("One"), one);
    stack.addPage(Icon::Duplicates, QStringLiteral("Two"), two);
    stack.show();
    QVERIFY(QTest::qWaitForWindowActive(&stack));
    QTest::keyClick(&stack, Qt::Key_2, Qt::ControlModifier);
    QCOMPARE(stack.currentPage(), two);
    QTest::keyClick(&stack, Qt::Key_Left, Qt::AltModifier);
    QCOMPARE(stack.currentPage(), one);
    QCOMPARE(stack.sidebar()->current(), 0);
}

/// A layout's minimum counts one line of a text that takes five.
void TestLook::aPageThatIsScrolledAnywayCutsNoLine()
{
    PageStack stack;
    auto *page = new QWidget;
    auto *column = new QVBoxLayout(page);
    auto *text = new QLabel(QStringLiteral("lorem ipsum dolor ").repeated(20), page);
    text->setWordWrap(true);
    auto *chart = new QWidget(page);
    chart->setMinimumHeight(350);
    column->addWidget(text);
    column->addWidget(chart, 1);
    stack.addPage(Icon::Overview, QStringLiteral("One"), page);
    stack.resize(270, 300);
    stack.show();
    QTRY_VERIFY(text->height() >= text->heightForWidth(text->width()));
    QVERIFY(text->height() > 3 * text->fontMetrics().height());
}

void TestLook::theFocusGoesWithThePage()
{
    QWidget window;
    PageStack stack(&window);
    auto *one = new QLineEdit;
    auto *two = new QWidget;
    auto *column = new QVBoxLayout(two);
    auto *grave = new QPushButton(QStringLiteral("Remove for good"), two);
    auto *details = new QListWidget(two);
    auto *list = new QListWidget(two);
    column->addWidget(grave);
    column->addWidget(list);
    column->addWidget(details);
    stack.addPage(Icon::Overview, QStringLiteral("One"), one);
    stack.addPage(Icon::History, QStringLiteral("Two"), two);
    auto *rows = new QVBoxLayout(&window);
    rows->addWidget(&stack);
    auto *bar = new QPushButton(QStringLiteral("Undo"), &window);
    rows->addWidget(bar);
    rows->addWidget(new QPushButton(QStringLiteral("Elsewhere"), &window));
    window.show();
    QVERIFY(QTest::qWaitForWindowActive(&window));
    one->setFocus();
    stack.showPage(1);
    QVERIFY(list->hasFocus());
    grave->setFocus();
    stack.showPage(0);
    QVERIFY(one->hasFocus());
    stack.showPage(1);
    QVERIFY(grave->hasFocus()); // as it was left
    stack.showPage(0);
    grave->setEnabled(false);
    stack.showPage(1);
    QVERIFY(list->hasFocus());
    grave->setEnabled(true);
    grave->setFocus();
    list->setFocusPolicy(Qt::NoFocus);
    details->setFocusPolicy(Qt::NoFocus);
    grave->hide(); // as a button that began something
    QVERIFY(stack.sidebar()->hasFocus());
    list->setFocusPolicy(Qt::StrongFocus);
    grave->show();
    grave->setFocus();
    grave->hide();
    QVERIFY(list->hasFocus());
    bar->setFocus();
    bar->hide(); // what it offered is being done
    QVERIFY(list->hasFocus());
    stack.showPage(0);
    two->setEnabled(false);
    stack.showPage(1);
    QVERIFY(stack.sidebar()->hasFocus()); // not what is outside
    stack.showPage(0);
    QVERIFY(stack.sidebar()->hasFocus()); // who goes through the sections stays there
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    samples::pin(app);
    ThemeController themes(app);
    themes.setChoice(ThemeChoice::Light);
    TestLook test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_look.moc"
