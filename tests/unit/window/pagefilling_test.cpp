// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/pagefilling.h"

#include "app/gui/accountview.h"
#include "app/gui/workplace.h"
#include "tests/e2e/support/manygroups.h"
#include "widgets/duplicates/duplicatespage.h"
#include "widgets/parts/pagestack.h"

#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>

using namespace onecopy;

namespace {

const AccountId anna{"anna@mail.corp.example:993"};

/// Pages, and what a store holds for them.
struct Filled
{
    Filled()
    {
        place.storePath = folder.filePath(QStringLiteral("onecopy.db")).toStdString();
        if (!e2e::fillWithGroups(place.storePath, anna, 3))
            return;
        auto read = gui::loadAccountView(anna, place.context({}, {}));
        if (read)
            view = std::make_shared<const gui::AccountView>(std::move(*read));
    }

    [[nodiscard]] int rows() const { return pages.duplicates->findChild<QTableView *>()->model()->rowCount(); }

    QTemporaryDir folder;
    gui::Workplace place;
    widgets::PageStack stack;
    gui::Pages pages = gui::makePages(stack, place.clock);
    gui::PageFilling filling{pages, nullptr};
    std::shared_ptr<const gui::AccountView> view;
};

} // namespace

class PageFillingTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void aViewFillsThePages();
    void anAccountThatWasLeftFillsNothing();
};

void PageFillingTest::aViewFillsThePages()
{
    Filled filled;
    QVERIFY(filled.view);
    filled.filling.leaveAccount();
    filled.filling.setView(filled.view, "anna", true);
    QTRY_VERIFY(filled.filling.shows(anna));
    QCOMPARE(filled.rows(), 3);
}

/// It was removed while what the store holds of it was on its way to the pages.
void PageFillingTest::anAccountThatWasLeftFillsNothing()
{
    Filled filled;
    QVERIFY(filled.view);
    QSignalSpy all(&filled.filling, &gui::PageFilling::filled);
    filled.filling.setView(filled.view, "anna", true);
    filled.filling.leaveAccount();
    filled.filling.setNoAccount({});
    QCoreApplication::sendPostedEvents(&filled.filling);
    QCOMPARE(all.count(), 0);
    QVERIFY(!filled.filling.shows(anna));
    QCOMPARE(filled.rows(), 0);
}

QTEST_MAIN(PageFillingTest)
#include "pagefilling_test.moc"
