// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QComboBox>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QSignalSpy>
#include <QSpinBox>

#include "tests/unit/widgets/fixture.h"
#include "widgets/checklist/preventioncard.h"
#include "widgets/checklist/preventiondialog.h"
#include "widgets/checklist/preventionwords.h"
#include "widgets/look/theme.h"
#include "widgets/parts/banner.h"
#include "widgets/parts/commandblock.h"
#include "widgets/words/words.h"

#include <memory>

using namespace onecopy;
using namespace onecopy::widgets;
using jobs::PreventionPlan;
using jobs::PreventionWay;

namespace {

PreventionPlan planFor(PreventionWay way, const std::string &active = {})
{
    PreventionPlan plan;
    plan.way = way;
    plan.address = "sieve+starttls://anna@mail.example.org:4190";
    plan.active = active;
    plan.keepsActive = !active.empty();
    plan.makesFolder = true;
    plan.name = "onecopy";
    plan.script = checklist::preventionScript({}, true, active);
    if (way == PreventionWay::Missing)
        plan.missing = {"duplicate"};
    if (way == PreventionWay::Installed) {
        checklist::OpenChange change;
        change.since = 1'795'000'000;
        change.change.differences = {{"active script", active, "onecopy"}};
        plan.active = plan.name;
        plan.change = change;
    }
    return plan;
}

std::unique_ptr<PreventionDialog> shownDialog()
{
    auto dialog = std::make_unique<PreventionDialog>();
    dialog->setAddress(QStringLiteral("sieve+starttls://anna@mail.example.org:4190"));
    dialog->show();
    return dialog;
}

template <class T> T *part(QWidget &page, const char *name)
{
    return page.findChild<T *>(QLatin1String(name));
}

QString textOf(const QWidget &page)
{
    QStringList texts;
    for (const QLabel *label : page.findChildren<QLabel *>()) {
        if (label->isVisibleTo(&page))
            texts += words::withoutIsolates(label->text());
    }
    return texts.join(QLatin1Char('\n'));
}

} // namespace

/// The dialog that has a server put extra copies aside.
class TestPreventionDialog : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void initTestCase()
    {
        qRegisterMetaType<PreventionChoice>();
        qRegisterMetaType<PreventionPlan>();
    }

    /// Nothing is installed that was not shown: the first step is always a look.
    void itLooksBeforeItInstalls()
    {
        const auto dialog = shownDialog();
        QSignalSpy look(dialog.get(), &PreventionDialog::lookWanted);
        QSignalSpy install(dialog.get(), &PreventionDialog::installWanted);
        dialog->goButton()->click();
        QCOMPARE(look.count(), 1);
        QCOMPARE(install.count(), 0);
        const auto choice = look.at(0).at(0).value<PreventionChoice>();
        QCOMPARE(choice.address, std::string("sieve+starttls://anna@mail.example.org:4190"));
        QVERIFY(choice.prevention == checklist::Prevention());

        const PreventionPlan plan = planFor(PreventionWay::Install, "main");
        dialog->setPlan(plan);
        QVERIFY(textOf(*dialog).contains(QStringLiteral("Your script “main” stays as it is")));
        QVERIFY(dialog->findChild<CommandBlock *>()->text().contains(QStringLiteral("duplicate :handle \"onecopy\"")));
        dialog->goButton()->click();
        QCOMPARE(install.count(), 1);
        QVERIFY(install.at(0).at(1).value<PreventionPlan>() == plan);
    }

    /// What a Sieve script cannot see is said before it is installed, and not of Exchange.
    void itSaysWhatTheScriptCannotSee()
    {
        const auto dialog = shownDialog();
        QVERIFY(textOf(*dialog).contains(QStringLiteral("It does not see mail without a Message-ID")));
        auto *product = part<QComboBox>(*dialog, "product");
        product->setCurrentIndex(product->findData(QStringLiteral("exchange2003")));
        QVERIFY(!textOf(*dialog).contains(QStringLiteral("It does not see mail without a Message-ID")));
    }

    /// What was looked up for one choice says nothing about another.
    void anotherChoiceNeedsAnotherLook_data()
    {
        QTest::addColumn<QByteArray>("field");
        for (const char *field : {"address", "folder", "days"})
            QTest::newRow(field) << QByteArray(field);
    }
    void anotherChoiceNeedsAnotherLook()
    {
        QFETCH(QByteArray, field);
        const auto dialog = shownDialog();
        dialog->setPlan(planFor(PreventionWay::Install));
        if (auto *line = part<QLineEdit>(*dialog, field.constData()))
            line->setText(line->text() + QLatin1Char('x'));
        else
            part<QSpinBox>(*dialog, field.constData())->setValue(30);
        QSignalSpy look(dialog.get(), &PreventionDialog::lookWanted);
        QSignalSpy install(dialog.get(), &PreventionDialog::installWanted);
        QVERIFY(dialog->findChild<CommandBlock *>() == nullptr);
        dialog->goButton()->click();
        QCOMPARE(look.count(), 1);
        QCOMPARE(install.count(), 0);
    }

    void whatIsInstalledCanBeTakenAway()
    {
        const auto dialog = shownDialog();
        dialog->setPlan(planFor(PreventionWay::Installed, "main"));
        QVERIFY(textOf(*dialog).contains(QStringLiteral("makes “main” active again")));
        QSignalSpy remove(dialog.get(), &PreventionDialog::removeWanted);
        dialog->goButton()->click();
        QCOMPARE(remove.count(), 1);
    }

    void otherWaysOfferNoInstallation_data()
    {
        QTest::addColumn<PreventionWay>("way");
        QTest::addColumn<QString>("said");
        QTest::newRow("by hand") << PreventionWay::ByHand << QStringLiteral("cannot be included");
        QTest::newRow("missing") << PreventionWay::Missing << QStringLiteral("Its Sieve lacks: duplicate");
        QTest::newRow("elsewhere") << PreventionWay::Elsewhere << QStringLiteral("puts extra copies aside already");
    }
    void otherWaysOfferNoInstallation()
    {
        QFETCH(PreventionWay, way);
        QFETCH(QString, said);
        const auto dialog = shownDialog();
        dialog->setPlan(planFor(way, "main"));
        QVERIFY2(textOf(*dialog).contains(said), qPrintable(textOf(*dialog)));
        QSignalSpy install(dialog.get(), &PreventionDialog::installWanted);
        dialog->goButton()->click();
        QCOMPARE(install.count(), 0);
    }

    void exchangeIsDoneByHand()
    {
        const auto dialog = shownDialog();
        dialog->product()->setCurrentIndex(dialog->product()->findData(QStringLiteral("exchange2003")));
        QVERIFY(!dialog->goButton()->isVisibleTo(dialog.get()));
        bool told = false;
        for (const CommandBlock *block : dialog->findChildren<CommandBlock *>())
            told = told || block->text().contains(QStringLiteral("Track Duplicates"));
        QVERIFY(told);
    }

    void nothingIsAskedWithoutAFolderOrWhileBusy()
    {
        const auto dialog = shownDialog();
        QVERIFY(dialog->goButton()->isEnabled());
        part<QLineEdit>(*dialog, "folder")->setText(QStringLiteral("INBOX"));
        QVERIFY(!dialog->goButton()->isEnabled());
        part<QLineEdit>(*dialog, "folder")->setText(QStringLiteral("Extra"));
        dialog->setBusy(true);
        QVERIFY(!dialog->goButton()->isEnabled());
        dialog->setBusy(false);
        dialog->setAddress({});
        QVERIFY(!dialog->goButton()->isEnabled());
    }

    /// Names of a server are shown as what they are, and never as markup or as the end of a sentence.
    void namesOfTheServerAreForeign()
    {
        const auto dialog = shownDialog();
        dialog->setPlan(planFor(PreventionWay::Install, "<b>x\xe2\x80\xae"));
        QVERIFY(textOf(*dialog).contains(QStringLiteral("<b>x[U+202E]")));
        dialog->setFault(Fault{FaultKind::ServerRefused, "managesieve", {}, "<img src=x>"});
        QVERIFY(textOf(*dialog).contains(QStringLiteral("<img src=x>")));
        for (const QLabel *label : dialog->findChildren<QLabel *>())
            QCOMPARE(label->textFormat(), Qt::PlainText);
    }

    void theCardSaysSinceWhen()
    {
        PreventionCard card;
        QVERIFY(textOf(card).contains(QStringLiteral("can put extra copies")));
        checklist::OpenChange change;
        change.since = 1'795'000'000;
        card.setInstalled({change});
        QVERIFY(textOf(card).contains(words::withoutIsolates(words::dateTime(change.since))));
        QSignalSpy wanted(&card, &PreventionCard::wanted);
        card.button()->click();
        QCOMPARE(wanted.count(), 1);
    }
};

QTEST_MAIN(TestPreventionDialog)
#include "tst_prevention.moc"
