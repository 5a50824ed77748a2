// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/widgets/fixture.h"
#include "tests/unit/widgets/samples.h"
#include "widgets/duplicates/whydialog.h"
#include "widgets/look/theme.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/tables.h"
#include "widgets/removal/expungedialog.h"
#include "widgets/removal/planmodels.h"
#include "widgets/removal/removaldialog.h"

#include <QCheckBox>
#include <QComboBox>
#include <QElapsedTimer>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QTest>

using namespace onecopy;
using namespace onecopy::widgets;

class TestRemovalDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void defaultsToTheSafeButton();
    void wakesAfterASecond();
    void ofManyMustBeTyped();
    void confirmsThePlanThatItShows();
    void showsHostileTextAsText();
    void byKeyboard();
    void forGoodIsAlwaysTyped();
    void whyIsShownFieldByField();
};

void TestRemovalDialog::defaultsToTheSafeButton()
{
    RemovalDialog dialog(samples::plan(samples::groups()));
    QVERIFY(dialog.keepButton()->isDefault());
    QVERIFY(!dialog.moveButton()->isDefault() && !dialog.moveButton()->autoDefault());
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(dialog.keepButton()->hasFocus());
    QTRY_VERIFY_WITH_TIMEOUT(dialog.moveButton()->isEnabled(), 30'000);
    QSignalSpy rejected(&dialog, &QDialog::rejected);
    QTest::keyClick(&dialog, Qt::Key_Return);
    QCOMPARE(rejected.count(), 1);
    QVERIFY(dialog.confirmedHash().empty());
}

void TestRemovalDialog::wakesAfterASecond()
{
    RemovalDialog dialog(samples::plan(samples::groups()));
    QElapsedTimer timer;
    timer.start();
    dialog.open();
    QVERIFY(!dialog.moveButton()->isEnabled());
    QTest::mouseClick(dialog.moveButton(), Qt::LeftButton);
    QVERIFY(dialog.isVisible());
    QTRY_VERIFY_WITH_TIMEOUT(dialog.moveButton()->isEnabled(), 30'000);
    QVERIFY(timer.elapsed() >= 990);
    QCOMPARE(dialog.moveButton()->text(), QStringLiteral("Move 22 copies"));
}

void TestRemovalDialog::ofManyMustBeTyped()
{
    const removal::Plan plan = samples::plan(samples::manyGroups(120));
    const QString number = QString::number(plan.extraCount());
    QVERIFY(plan.extraCount() > RemovalDialog::typeAbove);
    RemovalDialog dialog(plan);
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(dialog.countField() != nullptr);
    dialog.countField()->setFocus();
    QTest::keyClicks(dialog.countField(), number);
    QTRY_VERIFY_WITH_TIMEOUT(dialog.moveButton()->isEnabled(), 30'000);
    QTest::keyClick(dialog.countField(), Qt::Key_Backspace);
    QVERIFY(!dialog.moveButton()->isEnabled());
    QTest::keyClick(dialog.countField(), Qt::Key_Return); // neither moves nor throws the typing away
    QVERIFY(dialog.isVisible());
    QTest::keyClick(dialog.countField(), number.back().toLatin1());
    QVERIFY(dialog.moveButton()->isEnabled());
    RemovalDialog few(samples::plan(samples::groups()));
    QVERIFY(few.countField() == nullptr);
}

void TestRemovalDialog::confirmsThePlanThatItShows()
{
    removal::Plan plan = samples::plan(samples::groups());
    const std::string hash = plan.hash();
    RemovalDialog dialog(plan);
    plan.groups.clear(); // what happens to the caller's plan does not matter
    dialog.open();
    QVERIFY(dialog.confirmedHash().empty());
    QTRY_VERIFY_WITH_TIMEOUT(dialog.moveButton()->isEnabled(), 30'000);
    QTest::mouseClick(dialog.moveButton(), Qt::LeftButton);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    QCOMPARE(dialog.confirmedHash(), hash);
    QCOMPARE(dialog.plan().hash(), hash);
    QCOMPARE(dialog.copiesTable()->model()->rowCount(), static_cast<int>(dialog.plan().extraCount()));
}

void TestRemovalDialog::showsHostileTextAsText()
{
    RemovalDialog dialog(samples::plan({samples::hostileGroup()}));
    const auto *model = dialog.copiesTable()->model();
    const QString subject = model->index(0, PlannedCopiesModel::Subject).data().toString();
    QVERIFY(subject.contains(QStringLiteral("[U+202E]")));
    QVERIFY(subject.contains(QStringLiteral("%1 %2")));
    QVERIFY(subject.contains(QStringLiteral("<b>")));
    QVERIFY(
        !model->index(0, PlannedCopiesModel::Subject).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
    QVERIFY(model->index(0, PlannedCopiesModel::Stays).data().toString().contains(QStringLiteral("UID")));
}

void TestRemovalDialog::byKeyboard()
{
    RemovalDialog dialog(samples::plan(samples::groups()));
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QTRY_VERIFY_WITH_TIMEOUT(dialog.moveButton()->isEnabled(), 30'000);
    for (int i = 0; i < 20 && !dialog.moveButton()->hasFocus(); ++i)
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    QVERIFY(dialog.moveButton()->hasFocus());
    QTest::keyClick(dialog.moveButton(), Qt::Key_Space);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Accepted));
    RemovalDialog second(samples::plan(samples::groups()));
    second.open();
    QTest::keyClick(&second, Qt::Key_Escape);
    QCOMPARE(second.result(), static_cast<int>(QDialog::Rejected));
}

void TestRemovalDialog::forGoodIsAlwaysTyped()
{
    removal::Plan plan = samples::plan(samples::groups());
    const QString number = QString::number(plan.extraCount() * 2);
    ExpungeDialog dialog({plan, plan});
    dialog.open();
    QVERIFY(QTest::qWaitForWindowActive(&dialog));
    QVERIFY(dialog.keepButton()->isDefault() && dialog.keepButton()->hasFocus());
    QVERIFY(!dialog.goButton()->autoDefault());
    QCOMPARE(dialog.copiesTable()->model()->rowCount(), number.toInt());
    QVERIFY(dialog.countField() != nullptr);
    QTest::keyClicks(dialog.countField(), number.chopped(1));
    QVERIFY(!dialog.goButton()->isEnabled());
    QTest::keyClick(dialog.countField(), number.back().toLatin1());
    QTRY_VERIFY_WITH_TIMEOUT(dialog.goButton()->isEnabled(), 30'000);
    QTest::keyClick(&dialog, Qt::Key_Escape);
    QCOMPARE(dialog.result(), static_cast<int>(QDialog::Rejected));
}

void TestRemovalDialog::whyIsShownFieldByField()
{
    using Line = duplicates::Comparison::Line;
    GroupDetails details;
    details.groupId = "g";
    duplicates::Comparison same{duplicates::Class::B, true, true, {}};
    same.lines = {Line{"Subject", true, true, "Hello", "Hello"}, Line{"Received", false, false, "a", "b"}};
    duplicates::Comparison other{duplicates::Class::X, false, false, {}};
    other.lines = {Line{"Subject", true, true, "Hello", "Hello"},
                   Line{"Body", false, true, "<b>one</b>", "t\xE2\x80\xAEwo"}};
    details.comparisons = {{{{"INBOX"}, {1}, {7}}, false, same}, {{{"INBOX"}, {1}, {9}}, true, other}};
    WhyDialog dialog(details, QStringLiteral("Hello"));
    dialog.open();
    const QAbstractItemModel *model = dialog.table()->model();
    QCOMPARE(dialog.pairs()->count(), 2);
    QCOMPARE(model->rowCount(), 2);
    QVERIFY(dialog.verdict()->text().startsWith(QStringLiteral("These are one message")));
    QCOMPARE(model->index(0, ComparisonModel::Verdict).data().toString(), QStringLiteral("differs, does not count"));
    dialog.pairs()->setCurrentIndex(1);
    QVERIFY(dialog.pairs()->currentText().startsWith(QStringLiteral("Looks alike")));
    QVERIFY(dialog.verdict()->text().startsWith(QStringLiteral("These are not one message")));
    QVERIFY(dialog.verdict()->text().contains(QStringLiteral("bodies were not read")));
    dialog.onlyUnequal()->setChecked(true);
    QCOMPARE(model->rowCount(), 1);
    QCOMPARE(model->index(0, ComparisonModel::Verdict).data().toString(), QStringLiteral("different"));
    QVERIFY(model->index(0, ComparisonModel::Other).data().toString().contains(QStringLiteral("[U+202E]")));
    QVERIFY(!model->index(0, ComparisonModel::First).data(Qt::ToolTipRole).toString().contains(QStringLiteral("<b>")));
}

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    samples::pin(app);
    ThemeController themes(app);
    themes.setChoice(ThemeChoice::Light);
    TestRemovalDialog test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_removaldialog.moc"
