// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
// What every page and dialog must keep to: names for screen readers, plain text, contrast, room for larger letters.
#include "tests/unit/widgets/fixture.h"
#include "tests/unit/widgets/samples.h"
#include "widgets/banner.h"
#include "widgets/chartcard.h"
#include "widgets/duplicatespage.h"
#include "widgets/emptystate.h"
#include "widgets/overviewpage.h"
#include "widgets/pagestack.h"
#include "widgets/plaintext.h"
#include "widgets/progressstrip.h"
#include "widgets/removaldialog.h"
#include "widgets/sidebar.h"
#include "widgets/style.h"
#include "widgets/theme.h"
#include "widgets/undobar.h"

#include <QAbstractButton>
#include <QAccessible>
#include <QLineEdit>
#include <QPushButton>
#include <QStyleOptionButton>
#include <QTest>

#include <functional>

using namespace onecopy;
using namespace onecopy::widgets;

namespace {

using Maker = std::function<QWidget *()>;

struct Made
{
    QByteArray name;
    Maker make;
};

QWidget *overview(const std::function<void(OverviewPage *)> &fill)
{
    auto *page = new OverviewPage;
    fill(page);
    return page;
}

QWidget *duplicates(const std::function<void(DuplicatesPage *)> &fill)
{
    auto *page = new DuplicatesPage;
    fill(page);
    return page;
}

OverviewSummary hostileSummary()
{
    OverviewSummary summary = samples::summary();
    summary.server = "<h1>mail</h1>.example";
    summary.worstSubject = samples::hostileGroup().face.subject;
    return summary;
}

const std::vector<Made> &everything()
{
    static const std::vector<Made> all = {
        {"overview, no server", [] { return overview([](OverviewPage *p) { p->setSampleAvailable(true); }); }},
        {"overview, never checked",
         [] { return overview([](OverviewPage *p) { p->setNeverChecked(QStringLiteral("<b>mail</b>.example")); }); }},
        {"overview",
         [] {
             return overview([](OverviewPage *p) {
                 p->setSummary(hostileSummary());
                 p->beginCheck();
                 p->setFault(Fault{FaultKind::ServerRefused, "x", "y", "<img src=file:///etc/passwd> no"});
             });
         }},
        {"duplicates",
         [] {
             return duplicates([](DuplicatesPage *p) {
                 auto groups = samples::groups();
                 groups.insert(groups.begin(), samples::hostileGroup());
                 p->setGroups(groups);
                 p->selectGroup(QString::fromStdString(groups[0].id));
                 p->setDetails(samples::details(groups[0]));
             });
         }},
        {"duplicates, none", [] { return duplicates([](DuplicatesPage *) {}); }},
        {"removal",
         [] {
             return new RemovalDialog(samples::plan({samples::hostileGroup(), samples::groups()[4]}));
         }},
        {"removal of many", [] { return new RemovalDialog(samples::plan(samples::manyGroups(120))); }},
        {"message box",
         [] {
             return plainMessageBox(nullptr, Icon::Warning, QStringLiteral("<b>a</b> & b"), QStringLiteral("<i>x</i>"),
                                    QStringLiteral("Close"));
         }},
        {"sidebar and pages",
         [] {
             auto *stack = new PageStack;
             stack->addPage(Icon::Overview, QStringLiteral("Overview"), new PageFrame(QStringLiteral("Overview")));
             stack->addPage(Icon::Duplicates, QStringLiteral("Duplicates"),
                            new PageFrame(QStringLiteral("Duplicates")));
             return stack;
         }},
        {"progress",
         [] {
             auto *strip = new ProgressStrip;
             strip->begin(QStringLiteral("Connecting…"));
             return strip;
         }},
    };
    return all;
}

void rows()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < everything().size(); ++i)
        QTest::newRow(everything()[i].name.constData()) << static_cast<int>(i);
}

std::unique_ptr<QWidget> shown(int index)
{
    std::unique_ptr<QWidget> widget(everything()[static_cast<std::size_t>(index)].make());
    widget->resize(widget->sizeHint().expandedTo(QSize(814, 600)));
    widget->show();
    QCoreApplication::processEvents();
    return widget;
}

} // namespace

class TestLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init();
    void pairsReachTheirContrast_data();
    void pairsReachTheirContrast();
    void everyFocusableThingHasAName_data() { rows(); }
    void everyFocusableThingHasAName();
    void everyLabelIsPlainText_data() { rows(); }
    void everyLabelIsPlainText();
    void tooltipsShowMarkupAsText();
    void textsFitWithLargerLetters_data();
    void textsFitWithLargerLetters();
    void tabVisitsEverythingAndReturns_data() { rows(); }
    void tabVisitsEverythingAndReturns();
    void buttonsHaveRoomForTheirText();
    void focusIsVisible_data();
    void focusIsVisible();
    void everyIconDraws();
    void iconsFollowTheTheme();
    void sidebarFoldsBelowThousandPixels();
    void undoBarGivesTheRunBack();
    void undoBarGoesByItself();
    void textsStandWhereTheWindowBegins_data();
    void textsStandWhereTheWindowBegins();
    void altLeftGoesBack();
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

void TestLook::everyFocusableThingHasAName()
{
    QFETCH(int, index);
    const auto widget = shown(index);
    QStringList nameless;
    std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *node) {
        if (node == nullptr || node->state().invisible)
            return;
        const bool table = node->role() == QAccessible::Table || node->role() == QAccessible::List;
        if (node->state().focusable && node->text(QAccessible::Name).isEmpty() &&
            qobject_cast<QWidget *>(node->object()) != nullptr)
            nameless.append(QString::fromLatin1(node->object()->metaObject()->className()));
        if (table)
            return; // the cells speak for themselves
        for (int i = 0; i < node->childCount(); ++i)
            walk(node->child(i));
    };
    walk(QAccessible::queryAccessibleInterface(widget.get()));
    const auto buttons = widget->findChildren<QAbstractButton *>();
    for (const QAbstractButton *button : buttons) {
        if (button->isVisible() && button->text().isEmpty() && button->toolTip().isEmpty() &&
            !button->icon().isNull() && qobject_cast<QLineEdit *>(button->parentWidget()) == nullptr)
            nameless.append(QStringLiteral("icon button without tooltip"));
    }
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1Char(' '))));
}

void TestLook::everyLabelIsPlainText()
{
    QFETCH(int, index);
    const auto widget = shown(index);
    const auto labels = widget->findChildren<QLabel *>();
    for (const QLabel *label : labels)
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
}

void TestLook::tooltipsShowMarkupAsText()
{
    const QString tip = plainToolTip(QStringLiteral("<img src=file:///etc/passwd>\n<b>%1</b>"));
    QVERIFY(Qt::mightBeRichText(tip)); // so that Qt does not show the escapes
    QVERIFY(!tip.contains(QStringLiteral("<img")));
    QVERIFY(!tip.contains(QStringLiteral("<b>")));
    QCOMPARE(plainToolTip(QString()), QString());
}

void TestLook::textsFitWithLargerLetters_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("pixels");
    for (std::size_t i = 0; i < everything().size(); ++i) {
        for (const int pixels : {13, 20})
            QTest::addRow("%s at %d px", everything()[i].name.constData(), pixels) << static_cast<int>(i) << pixels;
    }
}

void TestLook::textsFitWithLargerLetters()
{
    QFETCH(int, index);
    QFETCH(int, pixels);
    samples::pin(*qobject_cast<QApplication *>(QCoreApplication::instance()), pixels);
    const auto widget = shown(index);
    const auto buttons = widget->findChildren<QPushButton *>();
    for (const QPushButton *button : buttons) {
        if (!button->isVisible() || button->text().isEmpty())
            continue;
        const int text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text()).width();
        QVERIFY2(button->width() >= text + 16, qPrintable(button->text()));
        QVERIFY2(button->height() >= button->fontMetrics().height() + 6, qPrintable(button->text()));
    }
    const auto labels = widget->findChildren<TextLabel *>();
    for (const TextLabel *label : labels) {
        if (!label->isVisible() || label->text().isEmpty() ||
            label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored)
            continue;
        const int wanted = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= wanted - 1, qPrintable(label->text()));
        if (!label->wordWrap())
            QVERIFY2(label->width() >= label->sizeHint().width() - 1, qPrintable(label->text()));
    }
}

void TestLook::tabVisitsEverythingAndReturns()
{
    QFETCH(int, index);
    const auto widget = shown(index);
    widget->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(widget.get()));
    QSet<QWidget *> wanted;
    const auto all = widget->findChildren<QWidget *>();
    for (QWidget *one : all) {
        if (one->isVisible() && one->isEnabled() && (one->focusPolicy() & Qt::TabFocus) && one->focusProxy() == nullptr)
            wanted.insert(one);
    }
    if (wanted.isEmpty())
        QSKIP("nothing takes the focus here");
    (*wanted.begin())->setFocus(Qt::TabFocusReason);
    QSet<QWidget *> visited;
    for (int i = 0; i < 200 && visited.size() < wanted.size(); ++i) {
        QVERIFY(QApplication::focusWidget() != nullptr);
        visited.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(visited, wanted);
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
    QVERIFY(page.rect().contains(bar.geometry()));
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
