// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds for every page and dialog, in every theme, and in languages that need more room or run from the right.
#include <QTest>

#include <QAbstractAnimation>
#include <QAbstractItemModelTester>
#include <QAbstractItemView>
#include <QDialog>
#include <QDirIterator>
#include <QFile>
#include <QHeaderView>
#include <QLabel>
#include <QLineEdit>
#include <QListWidget>
#include <QProgressBar>
#include <QPushButton>
#include <QRegularExpression>
#include <QScrollArea>
#include <QScrollBar>
#include <QSignalSpy>
#include <QStyle>
#include <QTableView>
#include <QToolButton>
#include <QTranslator>
#include <QTreeWidget>
#include <QVBoxLayout>

#include "tests/places/places.h"
#include "tests/unit/widgets/checks.h"
#include "tests/unit/widgets/looks.h"
#include "tests/unit/widgets/scenes.h"
#include "widgets/checklist/checklistpage.h"
#include "widgets/checklist/checklistrunpanel.h"
#include "widgets/parts/pagestack.h"
#include "widgets/parts/sidebar.h"

#include <set>

using namespace onecopy;
using namespace onecopy::scenes;
using widgets::ThemeChoice;

namespace {

Wardrobe *wardrobe = nullptr; // the application's, which the tests of one program share

const Scene &scene(const QByteArray &name)
{
    const auto at = std::ranges::find(all(), name, &Scene::name);
    Q_ASSERT(at != all().end());
    return *at;
}

const std::vector<std::pair<QByteArray, ThemeChoice>> themes{
    {"light", ThemeChoice::Light}, {"dark", ThemeChoice::Dark}, {"contrast", ThemeChoice::HighContrast}};

/// A scene in another dress runs the same code. Under sanitizers painting takes several times as long, so there a scene
/// wears a fifth of its dresses: not the same as its neighbours do. The scenes that wear this one.
std::vector<std::size_t> wearers([[maybe_unused]] std::size_t dress)
{
    std::vector<std::size_t> scenes;
    for (std::size_t i = 0; i < all().size(); ++i) {
#if defined(__SANITIZE_ADDRESS__)
        if ((i + dress) % 5 != 0)
            continue;
#endif
        scenes.push_back(i);
    }
    return scenes;
}

/// Each scene, in each of the languages.
void rows(const QByteArrayList &languages)
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("language");
    std::size_t dress = 0;
    for (const QByteArray &language : languages) {
        for (const std::size_t i : wearers(dress++))
            QTest::newRow((all()[i].name + ", " + language).constData()) << static_cast<int>(i) << language;
    }
}

/// Each scene, in each theme too.
void rowsWithThemes(const QByteArrayList &languages)
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<ThemeChoice>("theme");
    std::size_t dress = 0;
    for (const auto &[name, theme] : themes) {
        for (const QByteArray &language : languages) {
            for (const std::size_t i : wearers(dress++))
                QTest::newRow((all()[i].name + ", " + language + ", " + name).constData())
                    << static_cast<int>(i) << language << theme;
        }
    }
}

/// Screens on which it gets narrow, with what the window has there for pages and sections, and a dialog without its
/// frame.
struct SmallScreen
{
    int letters;
    QSize pages;
    QSize dialog;
};

const std::vector<SmallScreen> smallScreens{
    {13, {684, 380}, {684, 406}},  // 1400 x 900, whose pixels are drawn twice as large
    {20, {784, 504}, {784, 556}},  // 800 x 600, letters half as large again
    {26, {1008, 494}, {1008, 556}} // 1024 x 600, letters twice as large
};

/// Of dialogs(), in all().
std::vector<std::size_t> dialogsAt()
{
    static const std::vector<std::size_t> found = [] {
        std::set<QByteArray> names;
        for (const Scene &dialog : dialogs())
            names.insert(dialog.name);
        std::vector<std::size_t> indexes;
        for (std::size_t i = 0; i < all().size(); ++i) {
            if (names.contains(all()[i].name))
                indexes.push_back(i);
        }
        return indexes;
    }();
    return found;
}

QByteArray inLines(const QStringList &faults)
{
    return (QLatin1Char('\n') + faults.join(QLatin1Char('\n'))).toUtf8();
}

/// "class A : public B" of the headers of widgets/.
QMultiMap<QString, QString> classesOfWidgets()
{
    QMultiMap<QString, QString> bases;
    static const QRegularExpression line(QStringLiteral("^class (\\w+)(?: final)? : public (\\w+)"),
                                         QRegularExpression::MultilineOption);
    QDirIterator walk(test::inSource(QStringLiteral("widgets")), {QStringLiteral("*.h")}, QDir::Files,
                      QDirIterator::Subdirectories);
    while (walk.hasNext()) {
        QFile file(walk.next());
        if (!file.open(QIODevice::ReadOnly))
            continue;
        const QString text = QString::fromUtf8(file.readAll());
        for (auto each = line.globalMatch(text); each.hasNext();) {
            const auto match = each.next();
            bases.insert(match.captured(1), match.captured(2));
        }
    }
    return bases;
}

/// Of the headers of widgets/, those that come from one of these classes of Qt.
std::set<QString> descendantsOf(const QStringList &roots)
{
    const auto bases = classesOfWidgets();
    std::set<QString> known(roots.begin(), roots.end());
    std::set<QString> found;
    for (bool more = true; more;) {
        more = false;
        for (auto at = bases.begin(); at != bases.end(); ++at) {
            if (known.contains(at.value()) && known.insert(at.key()).second) {
                found.insert(at.key());
                more = true;
            }
        }
    }
    return found;
}

void addWithBases(const QMetaObject *meta, std::set<QString> &seen)
{
    for (; meta != nullptr; meta = meta->superClass())
        seen.insert(QString::fromLatin1(meta->className()).section(QStringLiteral("::"), -1));
}

/// Is asked last: remembers the texts of the program that no other translator knows.
class UnknownTexts : public QTranslator
{
public:
    [[nodiscard]] QString translate(const char *context, const char *source, const char *, int) const override
    {
        // Qt has its own; of what comes from core, names of products are the same everywhere.
        if (const QByteArray name(context); !name.startsWith('Q') && !name.endsWith("::CoreText"))
            m_asked.insert(QString::fromUtf8(context) + QStringLiteral(": ") + QString::fromUtf8(source));
        return {};
    }
    [[nodiscard]] bool isEmpty() const override { return false; }
    [[nodiscard]] QStringList asked() const { return {m_asked.begin(), m_asked.end()}; }

private:
    mutable std::set<QString> m_asked;
};

} // namespace

class TestGallery : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { wardrobe->wear({}); }
    void everyWidgetAndModelIsInTheGallery();
    void everythingHasAName_data() { rows({"en", "de", "ar"}); }
    void everythingHasAName();
    void nothingIsRichByAccident_data() { rows({"en", "ar"}); }
    void nothingIsRichByAccident();
    void everyTextIsTranslated_data() { rows({"pseudo-rtl"}); }
    void everyTextIsTranslated();
    void everyTextIsFoundByItsContext_data() { rows({"de"}); }
    void everyTextIsFoundByItsContext();
    void nothingIsClipped_data();
    void nothingIsClipped();
    void tabVisitsEverything_data() { rowsWithThemes({"en", "ar"}); }
    void tabVisitsEverything();
    void enterPressesTheButtonThatHasTheFocus();
    void enterPressesItInDialogsToo();
    void everyTextStandsOut_data() { rowsWithThemes({"de", "ar"}); }
    void everyTextStandsOut();
    void fitsTheSmallWindow_data();
    void fitsTheSmallWindow();
    void nothingIsScrolledSidewaysOnASmallScreen_data();
    void nothingIsScrolledSidewaysOnASmallScreen();
    void everyDialogFitsASmallScreen_data();
    void everyDialogFitsASmallScreen();
    void everyPageIsReachedWithLargeLetters_data();
    void everyPageIsReachedWithLargeLetters();
    void nothingMoves_data() { rows({"en"}); }
    void nothingMoves();
    void modelsKeepTheirPromises_data() { rows({"en"}); }
    void modelsKeepTheirPromises();
    void answersAreSeenWithoutScrolling_data();
    void answersAreSeenWithoutScrolling();
    void foundServersAreShownWhole_data();
    void foundServersAreShownWhole();
    void theFirstFieldHasTheFocus();
    void theChecksFindWhatIsWrong();
    void thePseudoLanguageKeepsPlaceholders();
};

void TestGallery::everyWidgetAndModelIsInTheGallery()
{
    std::set<QString> seen;
    for (const Scene &each : all()) {
        const auto widget = shown(each);
        addWithBases(widget->metaObject(), seen);
        for (const auto *child : widget->findChildren<QObject *>())
            addWithBases(child->metaObject(), seen);
    }
    const auto wanted =
        descendantsOf({QStringLiteral("QWidget"), QStringLiteral("QDialog"), QStringLiteral("QFrame"),
                       QStringLiteral("QLabel"), QStringLiteral("QListView"), QStringLiteral("QTableView"),
                       QStringLiteral("QScrollArea"), QStringLiteral("QAbstractScrollArea"),
                       QStringLiteral("QAbstractTableModel"), QStringLiteral("QAbstractListModel")});
    QVERIFY(wanted.contains(QStringLiteral("RemovalDialog")) && wanted.contains(QStringLiteral("RunsModel")));
    QStringList missing;
    for (const QString &name : wanted) {
        if (!seen.contains(name))
            missing.append(name);
    }
    QVERIFY2(missing.isEmpty(), qPrintable(QStringLiteral("in no scene: ") + missing.join(QStringLiteral(", "))));
}

void TestGallery::everythingHasAName()
{
    QFETCH(int, index);
    QFETCH(QByteArray, language);
    wardrobe->wear({.language = language});
    const auto widget = shown(all()[static_cast<std::size_t>(index)]);
    const QStringList faults = nameless(*widget) + untoldCharts(*widget);
    QVERIFY2(faults.isEmpty(), inLines(faults).constData());
}

void TestGallery::nothingIsRichByAccident()
{
    QFETCH(int, index);
    QFETCH(QByteArray, language);
    wardrobe->wear({.language = language});
    const QStringList faults = richByAccident(*shown(all()[static_cast<std::size_t>(index)]));
    QVERIFY2(faults.isEmpty(), inLines(faults).constData());
}

void TestGallery::everyTextIsTranslated()
{
    QFETCH(int, index);
    QFETCH(QByteArray, language);
    wardrobe->wear({.language = language});
    const QStringList faults = untranslated(*shown(all()[static_cast<std::size_t>(index)]));
    QVERIFY2(faults.isEmpty(), inLines(faults).constData());
}

/// The pseudo-language has every text, whatever the class that asks for it; the real ones have it under its name alone.
void TestGallery::everyTextIsFoundByItsContext()
{
    QFETCH(int, index);
    QFETCH(QByteArray, language);
    UnknownTexts unknown;
    QCoreApplication::installTranslator(&unknown);
    wardrobe->wear({.language = language});
    const auto widget = shown(all()[static_cast<std::size_t>(index)]);
    QVERIFY2(unknown.asked().isEmpty(), inLines(unknown.asked()).constData());
}

void TestGallery::nothingIsClipped_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<int>("letters");
    QTest::addColumn<ThemeChoice>("theme");
    std::size_t dress = 0;
    for (const int letters : {13, 20}) {
        for (const char *language : {"en", "de", "ar", "pseudo"}) {
            for (const std::size_t i : wearers(dress++))
                QTest::addRow("%s, %s, %d px", all()[i].name.constData(), language, letters)
                    << static_cast<int>(i) << QByteArray(language) << letters << ThemeChoice::Light;
        }
    }
    for (std::size_t i = 0; i < all().size(); ++i) {
        for (const auto &[name, theme] : {themes[1], themes[2]})
            QTest::newRow((all()[i].name + ", de, " + name).constData())
                << static_cast<int>(i) << QByteArray("de") << 13 << theme;
    }
}

void TestGallery::nothingIsClipped()
{
    QFETCH(int, index);
    QFETCH(QByteArray, language);
    QFETCH(int, letters);
    QFETCH(ThemeChoice, theme);
    wardrobe->wear({theme, language, letters});
    const QStringList faults = clipped(*shown(all()[static_cast<std::size_t>(index)]));
    QVERIFY2(faults.isEmpty(), inLines(faults).constData());
}

void TestGallery::tabVisitsEverything()
{
    QFETCH(int, index);
    QFETCH(QByteArray, language);
    QFETCH(ThemeChoice, theme);
    wardrobe->wear({theme, language});
    auto widget = shown(all()[static_cast<std::size_t>(index)]);
    QWidget host; // a page is never a window of its own
    auto *column = new QVBoxLayout(&host);
    column->setContentsMargins(0, 0, 0, 0);
    if (widget->windowType() != Qt::Dialog) {
        host.resize(widget->size());
        column->addWidget(widget.release());
    }
    QWidget &window = widget ? *widget : host;
    window.show();
    settle(window);
    const auto active = [&window] {
        window.activateWindow();
        return window.isActiveWindow();
    };
    QTRY_VERIFY_WITH_TIMEOUT(active(), 30'000);
    const QStringList faults = unreachable(window);
    QVERIFY2(faults.isEmpty(), inLines(faults).constData());
}

/// Qt leaves that to dialogs.
void TestGallery::enterPressesTheButtonThatHasTheFocus()
{
    wardrobe->wear({ThemeChoice::Light, "en"});
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *button = new QPushButton(QStringLiteral("Press"), &window);
    auto *tool = new QToolButton(&window);
    auto *field = new QLineEdit(&window);
    for (QWidget *one : std::initializer_list<QWidget *>{button, tool, field})
        column->addWidget(one);
    QSignalSpy pressed(button, &QPushButton::clicked);
    QSignalSpy toolPressed(tool, &QToolButton::clicked);
    QSignalSpy entered(field, &QLineEdit::returnPressed);
    window.show();
    QTest::keyClick(button, Qt::Key_Return);
    QTest::keyClick(tool, Qt::Key_Enter, Qt::KeypadModifier);
    QTest::keyClick(field, Qt::Key_Return);
    QCOMPARE(pressed.count(), 1);
    QCOMPARE(toolPressed.count(), 1);
    QCOMPARE(entered.count(), 1);
    button->setEnabled(false);
    QTest::keyClick(button, Qt::Key_Return);
    QCOMPARE(pressed.count(), 1);
}

/// Qt presses the default button instead, where the other one must not become the default.
void TestGallery::enterPressesItInDialogsToo()
{
    wardrobe->wear({ThemeChoice::Light, "en"});
    QDialog dialog;
    auto *column = new QVBoxLayout(&dialog);
    auto *safe = new QPushButton(QStringLiteral("Keep"), &dialog);
    auto *other = new QPushButton(QStringLiteral("Move"), &dialog);
    for (QPushButton *button : {safe, other})
        column->addWidget(button);
    safe->setDefault(true);
    other->setAutoDefault(false);
    QSignalSpy kept(safe, &QPushButton::clicked);
    QSignalSpy moved(other, &QPushButton::clicked);
    dialog.show();
    QTest::keyClick(other, Qt::Key_Return);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(kept.count(), 0);
    QTest::keyClick(safe, Qt::Key_Return);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(moved.count(), 1);
    QCOMPARE(kept.count(), 2);
}

void TestGallery::everyTextStandsOut()
{
    QFETCH(int, index);
    QFETCH(QByteArray, language);
    QFETCH(ThemeChoice, theme);
    wardrobe->wear({theme, language});
    QFont font = QApplication::font();
    font.setStyleStrategy(QFont::NoAntialias); // so that letters have the colour that was chosen for them
    QApplication::setFont(font);
    const QStringList faults = faint(*shown(all()[static_cast<std::size_t>(index)]));
    QVERIFY2(faults.isEmpty(), inLines(faults).constData());
}

void TestGallery::fitsTheSmallWindow_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<int>("letters");
    std::size_t dress = 0;
    for (const int letters : {13, 20}) {
        for (const char *language : {"en", "de", "ar", "pseudo"}) {
            for (const std::size_t i : wearers(dress++))
                QTest::addRow("%s, %s, %d px", all()[i].name.constData(), language, letters)
                    << static_cast<int>(i) << QByteArray(language) << letters;
        }
    }
}

void TestGallery::fitsTheSmallWindow()
{
    QFETCH(int, index);
    QFETCH(QByteArray, language);
    QFETCH(int, letters);
    wardrobe->wear({ThemeChoice::Light, language, letters});
    const auto widget = shown(all()[static_cast<std::size_t>(index)]);
    const bool dialog = widget->windowType() == Qt::Dialog;
    const bool whole = all()[static_cast<std::size_t>(index)].name.startsWith("sections");
    const bool large = letters > 13;
    const QSize room = dialog  ? (large ? largeScreen : smallScreen)
                       : whole ? QSize(1024, 664)
                       : large ? largePage
                               : smallPage;
    const QSize least = widget->minimumSizeHint().expandedTo(widget->minimumSize());
    QVERIFY2(least.width() <= room.width() && least.height() <= room.height(),
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
}

void TestGallery::everyPageIsReachedWithLargeLetters_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("language");
    for (const char *language : {"en", "de", "ar"}) {
        for (std::size_t i = 0; i < all().size(); ++i) {
            if (all()[i].size == smallPage)
                QTest::addRow("%s, %s", all()[i].name.constData(), language)
                    << static_cast<int>(i) << QByteArray(language);
        }
    }
}

/// Letters half as large again, in a window of 1024 x 700: a page gets the room that it needs and is scrolled.
void TestGallery::everyPageIsReachedWithLargeLetters()
{
    QFETCH(int, index);
    QFETCH(QByteArray, language);
    wardrobe->wear({ThemeChoice::Light, language, 20});
    const Scene &made = all()[static_cast<std::size_t>(index)];
    auto *page = made.make().release();
    widgets::PageStack window;
    window.addPage(widgets::Icon::Overview, QStringLiteral("Overview"), page);
    window.resize(1024, 664);
    window.show();
    if (made.afterShow)
        made.afterShow(*page);
    settle(window);
    QVERIFY(window.width() == 1024 && window.height() == 664);
    QVERIFY(window.sidebar()->collapsed());
    const QStringList faults = clipped(*page);
    QVERIFY2(faults.isEmpty(), inLines(faults).constData());
    const auto *view = qobject_cast<const QScrollArea *>(page->parentWidget()->parentWidget());
    QVERIFY(view != nullptr);
    QCOMPARE(view->horizontalScrollBar()->maximum(), std::max(0, page->width() - view->viewport()->width()));
    QCOMPARE(view->verticalScrollBar()->maximum(), std::max(0, page->height() - view->viewport()->height()));
    // A lot of room beside the bars, and little to scroll from side to side.
    QVERIFY2(page->width() <= 1'390, qPrintable(QString::number(page->width())));
}

void TestGallery::nothingIsScrolledSidewaysOnASmallScreen_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<SmallScreen>("screen");
    for (const SmallScreen &screen : smallScreens) {
        for (const char *language : {"en", "de", "ja", "ar"}) {
            for (std::size_t i = 0; i < all().size(); ++i) {
                if (all()[i].size == smallPage)
                    QTest::addRow("%s, %s, %d px", all()[i].name.constData(), language, screen.letters)
                        << static_cast<int>(i) << QByteArray(language) << screen;
            }
        }
    }
}

/// What is beside each other elsewhere is folded.
void TestGallery::nothingIsScrolledSidewaysOnASmallScreen()
{
    QFETCH(int, index);
    QFETCH(QByteArray, language);
    QFETCH(SmallScreen, screen);
    wardrobe->wear({ThemeChoice::Light, language, screen.letters});
    const Scene &made = all()[static_cast<std::size_t>(index)];
    auto *page = made.make().release();
    widgets::PageStack window;
    window.addPage(widgets::Icon::Overview, QStringLiteral("Overview"), page);
    window.resize(screen.pages);
    window.show();
    if (made.afterShow)
        made.afterShow(*page);
    settle(window);
    const QStringList faults = clipped(*page);
    QVERIFY2(faults.isEmpty(), inLines(faults).constData());
    const auto *view = qobject_cast<const QScrollArea *>(page->parentWidget()->parentWidget());
    QVERIFY(view != nullptr);
    QCOMPARE(view->horizontalScrollBar()->maximum(), 0);
    if (screen.letters > 13)
        return;
    // Where there is more room again, it is used as before.
    window.resize(1280, 760);
    settle(window);
    QVERIFY2(view->verticalScrollBar()->maximum() == 0 && view->horizontalScrollBar()->maximum() == 0,
             qPrintable(QStringLiteral("%1 x %2").arg(page->width()).arg(page->height())));
}

void TestGallery::everyDialogFitsASmallScreen_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<SmallScreen>("screen");
    for (const SmallScreen &screen : smallScreens) {
        for (const char *language : {"en", "de", "ja", "ar"}) {
            for (const std::size_t i : dialogsAt()) {
                QTest::addRow("%s, %s, %d px", all()[i].name.constData(), language, screen.letters)
                    << static_cast<int>(i) << QByteArray(language) << screen;
            }
        }
    }
}

void TestGallery::everyDialogFitsASmallScreen()
{
    QFETCH(int, index);
    QFETCH(QByteArray, language);
    QFETCH(SmallScreen, screen);
    wardrobe->wear({ThemeChoice::Light, language, screen.letters});
    const auto dialog = shown(all()[static_cast<std::size_t>(index)]);
    dialog->resize(screen.dialog);
    settle(*dialog);
    QVERIFY2(dialog->width() <= screen.dialog.width() && dialog->height() <= screen.dialog.height(),
             qPrintable(QStringLiteral("%1 x %2").arg(dialog->width()).arg(dialog->height())));
    const QStringList faults = clipped(*dialog);
    QVERIFY2(faults.isEmpty(), inLines(faults).constData());
    for (const auto *area : dialog->findChildren<QScrollArea *>())
        QVERIFY2(!area->isVisible() || area->horizontalScrollBar()->maximum() == 0, qPrintable(described(*area)));
}

void TestGallery::nothingMoves()
{
    QFETCH(int, index);
    const auto widget = shown(all()[static_cast<std::size_t>(index)]);
    QCOMPARE(widget->style()->styleHint(QStyle::SH_Widget_Animate, nullptr, widget.get()), 0);
    for (const auto *animation : widget->findChildren<QAbstractAnimation *>())
        QVERIFY(animation->state() != QAbstractAnimation::Running);
    // Nor does what a style draws: a bar without a known end stands still.
    for (auto *bar : widget->findChildren<QProgressBar *>()) {
        const QImage before = bar->grab().toImage();
        QCoreApplication::processEvents();
        QCOMPARE(bar->grab().toImage(), before);
    }
}

void TestGallery::modelsKeepTheirPromises()
{
    QFETCH(int, index);
    const auto widget = shown(all()[static_cast<std::size_t>(index)]);
    std::vector<std::unique_ptr<QAbstractItemModelTester>> testers;
    for (auto *view : widget->findChildren<QAbstractItemView *>()) {
        const bool own = qobject_cast<QTreeWidget *>(view) == nullptr && qobject_cast<QListWidget *>(view) == nullptr;
        if (view->model() != nullptr && qobject_cast<QHeaderView *>(view) == nullptr && own)
            testers.push_back(std::make_unique<QAbstractItemModelTester>(
                view->model(), QAbstractItemModelTester::FailureReportingMode::Fatal));
    }
    for (auto *table : widget->findChildren<QTableView *>()) {
        for (int column = 0; table->model() != nullptr && column < table->model()->columnCount(); ++column) {
            for (const auto order : {Qt::AscendingOrder, Qt::DescendingOrder})
                table->model()->sort(column, order);
        }
    }
}

void TestGallery::answersAreSeenWithoutScrolling_data()
{
    QTest::addColumn<QByteArray>("language");
    QTest::addColumn<int>("letters");
    for (const char *language : {"en", "de", "ar", "pseudo"}) {
        for (const int letters : {13, 20})
            QTest::addRow("%s, %d px", language, letters) << QByteArray(language) << letters;
    }
}

void TestGallery::answersAreSeenWithoutScrolling()
{
    QFETCH(QByteArray, language);
    QFETCH(int, letters);
    wardrobe->wear({ThemeChoice::Light, language, letters});
    const auto widget = shown(scene("checklist-confirm"));
    const auto *page = qobject_cast<const widgets::ChecklistPage *>(widget.get());
    for (const auto *button : {page->panel()->safeButton(), page->panel()->goButton()}) {
        QVERIFY(button->isVisible());
        QCOMPARE(button->visibleRegion().boundingRect(), button->rect());
    }
    // And never for another step than the one that asked.
    qobject_cast<widgets::ChecklistPage *>(widget.get())->selectStep(QStringLiteral("baseline"));
    QVERIFY(!page->panel()->goButton()->isVisible());
    QVERIFY(page->beginButton()->isVisible());
}

void TestGallery::foundServersAreShownWhole_data()
{
    answersAreSeenWithoutScrolling_data();
}

void TestGallery::foundServersAreShownWhole()
{
    QFETCH(QByteArray, language);
    QFETCH(int, letters);
    wardrobe->wear({ThemeChoice::Light, language, letters});
    const auto widget = shown(scene("add-server-found"));
    const auto *list = widget->findChild<QListWidget *>(QStringLiteral("found"));
    QVERIFY(list->count() == 3);
    for (int row = 0; row < list->count(); ++row) {
        const QRect place = list->visualItemRect(list->item(row));
        QVERIFY2(list->viewport()->rect().contains(place), qPrintable(QStringLiteral("row %1 ends at %2 of %3")
                                                                          .arg(row)
                                                                          .arg(place.bottom())
                                                                          .arg(list->viewport()->height())));
        const QRect wanted = list->fontMetrics().boundingRect(QRect(0, 0, place.width() - 40, 10'000), Qt::TextWordWrap,
                                                              list->item(row)->text());
        QVERIFY2(place.height() >= wanted.height(), qPrintable(list->item(row)->text()));
    }
}

void TestGallery::theFirstFieldHasTheFocus()
{
    const auto fresh = shown(scene("add-server"));
    QVERIFY(fresh->focusWidget() != nullptr);
    QCOMPARE(fresh->focusWidget()->objectName(), QStringLiteral("mailAddress"));
    const auto edited = shown(scene("add-server-clear-text"));
    QCOMPARE(edited->focusWidget()->objectName(), QStringLiteral("host"));
}

/// A page with one fault of each kind.
void TestGallery::theChecksFindWhatIsWrong()
{
    wardrobe->wear({.language = "pseudo-rtl"});
    QWidget page;
    page.resize(200, 200);
    auto *rich = new QLabel(QStringLiteral("<b>Hello</b> there"), &page);
    rich->setGeometry(0, 0, 20, 8);
    auto *over = new QLabel(QStringLiteral("over"), &page);
    over->setTextFormat(Qt::PlainText);
    over->setGeometry(10, 2, 300, 20);
    auto *pale = new QLabel(QStringLiteral("pale words"), &page);
    pale->setTextFormat(Qt::PlainText);
    pale->setGeometry(0, 170, 120, 24);
    QPalette colours = pale->palette();
    colours.setColor(QPalette::WindowText, colours.color(QPalette::Window).darker(110));
    pale->setPalette(colours);
    auto *bare = new QTableView(&page);
    bare->setGeometry(0, 40, 100, 60);
    auto *trap = new QPushButton(QStringLiteral("x"), &page);
    trap->setGeometry(0, 120, 60, 40);
    trap->setFocusPolicy(Qt::TabFocus);
    trap->setStyleSheet(QStringLiteral("QPushButton{border:0;outline:0}"));
    page.show();
    page.activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(&page));
    settle(page);
    const auto has = [](const QStringList &faults, const char *words) {
        return !faults.filter(QString::fromUtf8(words)).isEmpty();
    };
    QVERIFY(has(nameless(page), "QTableView “” has no accessible name"));
    QVERIFY(has(richByAccident(page), "guesses its format"));
    QVERIFY(has(untranslated(page), "untranslated: over"));
    QVERIFY(has(clipped(page), "height 8"));
    QVERIFY(has(clipped(page), "leaves its parent"));
    QVERIFY(has(clipped(page), "lies over"));
    QVERIFY(has(faint(page), "“pale words”: contrast"));
    QVERIFY(has(unreachable(page), "shows the focus with pixels"));
}

void TestGallery::thePseudoLanguageKeepsPlaceholders()
{
    const QString text = pseudo(QStringLiteral("&Move %Ln copies of %1 to “%L2”"));
    for (const char *kept : {"&M", "%Ln", "%1", "%L2"})
        QVERIFY2(text.contains(QLatin1String(kept)), kept);
    QVERIFY(text.size() >= 40);
    QVERIFY(text.startsWith(QChar(0x27E6)) && text.endsWith(QChar(0x27E7)));
    QCOMPARE(withoutPseudo(text + QStringLiteral(" left \u2068Subject\u2069 7 MB")), QStringLiteral("left MB"));
    QCOMPARE(withoutPseudo(pseudo(QStringLiteral("From %1.")).arg(text)), QString());
}

int main(int argc, char **argv)
{
    pinEnvironment();
    QApplication app(argc, argv);
    Wardrobe clothes(app);
    wardrobe = &clothes;
    TestGallery test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_gallery.moc"
