// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Pictures of pages and dialogs, pixel for pixel the same as those in golden/. Fonts, locale, time zone, clock and the
// size of a pixel are pinned (see CMakeLists.txt: run it with ctest). With ONECOPY_RENEW_GOLDEN=1 it writes the
// pictures anew, to be looked at before they are kept.
#include <QTest>

#include <QDir>
#include <QImage>

#include "tests/places/places.h"
#include "tests/unit/widgets/looks.h"
#include "tests/unit/widgets/scenes.h"

using namespace onecopy;
using namespace onecopy::scenes;
using widgets::ThemeChoice;

namespace {

Wardrobe *wardrobe = nullptr; // the application's

struct Golden
{
    const char *scene;
    const char *tag;
    Look look;
};

// Nothing from translators, who change their texts: the pseudo-language stands for those that run from the right.
const std::vector<Golden> goldens{
    {"overview", "light", {ThemeChoice::Light, "en", 13}},
    {"duplicates", "dark", {ThemeChoice::Dark, "en", 13}},
    {"cause-small", "light", {ThemeChoice::Light, "en", 13}},
    {"cause-charts", "dark", {ThemeChoice::Dark, "en", 13}},
    {"live-small", "contrast", {ThemeChoice::HighContrast, "en", 13}},
    {"servers-refused", "light", {ThemeChoice::Light, "en", 13}},
    {"history-small", "rtl", {ThemeChoice::Light, "pseudo-rtl", 13}},
    {"removal", "light", {ThemeChoice::Light, "en", 13}},
    {"add-server-found", "contrast", {ThemeChoice::HighContrast, "en", 13}},
    {"duplicates-small", "rtl", {ThemeChoice::Light, "pseudo-rtl", 13}},
};

/// Where the two differ, in red on a pale copy.
QImage difference(const QImage &is, const QImage &wanted)
{
    QImage shown = is.convertToFormat(QImage::Format_RGB32);
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x) {
            const bool same = wanted.valid(x, y) && wanted.pixel(x, y) == is.pixel(x, y);
            const int grey = 200 + qGray(is.pixel(x, y)) / 5;
            shown.setPixel(x, y, same ? qRgb(grey, grey, grey) : qRgb(220, 0, 0));
        }
    }
    return shown;
}

} // namespace

class TestGolden : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void looksAsBefore_data();
    void looksAsBefore();
    void aDifferenceOfOnePixelIsSeen();
};

void TestGolden::looksAsBefore_data()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < goldens.size(); ++i)
        QTest::addRow("%s, %s", goldens[i].scene, goldens[i].tag) << static_cast<int>(i);
}

void TestGolden::looksAsBefore()
{
    QFETCH(int, index);
    if (qstrcmp(qVersion(), "6.4.2") != 0)
        QSKIP("The pictures are those of Qt 6.4.2, as Debian 12 has it.");
    const Golden &golden = goldens[static_cast<std::size_t>(index)];
    wardrobe->wear(golden.look);
    const auto scene = std::ranges::find(all(), QByteArray(golden.scene), &Scene::name);
    QVERIFY(scene != all().end());
    const auto widget = shown(*scene);
    const QImage is = widget->grab().toImage().convertToFormat(QImage::Format_RGB32);
    const QString name = QStringLiteral("%1-%2").arg(QLatin1String(golden.scene), QLatin1String(golden.tag));
    const QString path = test::inSource(QStringLiteral("tests/unit/widgets/golden/%1.png").arg(name));
    if (qEnvironmentVariableIsSet("ONECOPY_RENEW_GOLDEN")) {
        QVERIFY(is.save(path));
        return;
    }
    const QImage wanted = QImage(path).convertToFormat(QImage::Format_RGB32);
    if (is == wanted)
        return;
    const QDir here;
    is.save(here.filePath(name + QStringLiteral("-is.png")));
    difference(is, wanted).save(here.filePath(name + QStringLiteral("-difference.png")));
    QFAIL(qPrintable(QStringLiteral("see %1-difference.png and %1-is.png in %2").arg(name, here.absolutePath())));
}

void TestGolden::aDifferenceOfOnePixelIsSeen()
{
    QImage one(20, 10, QImage::Format_RGB32);
    one.fill(Qt::white);
    QImage two = one;
    two.setPixel(7, 3, qRgb(254, 255, 255));
    QVERIFY(one != two);
    const QImage shown = difference(two, one);
    int red = 0;
    for (int y = 0; y < shown.height(); ++y) {
        for (int x = 0; x < shown.width(); ++x)
            red += shown.pixel(x, y) == qRgb(220, 0, 0) ? 1 : 0;
    }
    QCOMPARE(red, 1);
}

int main(int argc, char **argv)
{
    pinEnvironment();
    QApplication app(argc, argv);
    Wardrobe clothes(app);
    wardrobe = &clothes;
    TestGolden test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_golden.moc"
