// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/mainwindow.h"
#include "app/gui/notice.h"
#include "app/gui/removals.h"
#include "app/gui/servers.h"
#include "core/store/store.h"
#include "widgets/removal/undobar.h"
#include "widgets/servers/serverspage.h"

#include <QAbstractItemModel>
#include <QSignalSpy>
#include <QTableView>
#include <QTemporaryDir>
#include <QTest>
#include <QWidget>

using namespace onecopy;

namespace {

constexpr int longWait = 60'000;

Account account(const std::string &name)
{
    Account made;
    made.name = name;
    made.imap = ServerAddress{{name + ".example", 993, net::Security::ImplicitTls}, "anna"};
    return made;
}

/// The list of servers beside a store that others write to.
struct Listed
{
    Listed()
    {
        place.storePath = folder.filePath(QStringLiteral("onecopy.db")).toStdString();
        write([](store::Store &store) { return store.accounts().save(account("office")).has_value(); });
        servers.load("office");
    }

    bool write(const std::function<bool(store::Store &)> &work) const
    {
        auto store = store::Store::open(place.storePath);
        return store && work(*store);
    }
    [[nodiscard]] int rows() const { return page.findChild<QTableView *>()->model()->rowCount(); }

    QTemporaryDir folder;
    gui::Workplace place;
    QWidget window;
    widgets::ServersPage page;
    gui::Servers servers{place, page, window, nullptr};
};

} // namespace

class ServersTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatAnotherProgramAddsIsListed();
    void whatIsWorkedOnIsNotRemoved();
    void theServerThatIsShownIsChosen();
    void whatWasSaidOfOneIsNotSaidOfAnother();
};

void ServersTest::whatAnotherProgramAddsIsListed()
{
    Listed list;
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 1, longWait);
    QSignalSpy changed(&list.servers, &gui::Servers::currentChanged);
    QVERIFY(list.write([](store::Store &store) { return store.accounts().save(account("branch")).has_value(); }));
    list.servers.follow();
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 2, longWait);
    QCOMPARE(changed.size(), 0); // the pages show what they showed
    QCOMPARE(list.servers.current()->name, std::string("office"));
    QVERIFY(list.write([](store::Store &store) { return store.accounts().remove("office").value_or(false); }));
    list.servers.follow();
    QTRY_COMPARE_WITH_TIMEOUT(changed.size(), 1, longWait);
    QCOMPARE(list.servers.current()->name, std::string("branch"));
}

void ServersTest::whatIsWorkedOnIsNotRemoved()
{
    Listed list;
    QTRY_COMPARE_WITH_TIMEOUT(list.rows(), 1, longWait);
    bool working = true;
    list.servers.setMayChange([&working] { return !working; });
    QSignalSpy refused(&list.servers, &gui::Servers::removalRefused);
    Q_EMIT list.page.removeWanted(QStringLiteral("office"));
    QCOMPARE(refused.size(), 1);
    QVERIFY(list.servers.current().has_value());
    working = false;
    Q_EMIT list.page.removeWanted(QStringLiteral("office"));
    QTRY_VERIFY_WITH_TIMEOUT(!list.servers.current(), longWait);
    QCOMPARE(refused.size(), 1);
}

void ServersTest::theServerThatIsShownIsChosen()
{
    Listed list;
    QVERIFY(list.write([](store::Store &store) { return store.accounts().save(account("branch")).has_value(); }));
    widgets::ServersPage page;
    gui::Servers servers{list.place, page, list.window, nullptr};
    servers.load("office");
    const auto *table = page.findChild<QTableView *>();
    QTRY_COMPARE_WITH_TIMEOUT(table->model()->rowCount(), 2, longWait);
    QVERIFY(table->currentIndex().row() > 0);
    QVERIFY(table->currentIndex().siblingAtColumn(0).data().toString().startsWith(QStringLiteral("office")));
}

/// "Undo" would be asked of an account that knows nothing of it.
void ServersTest::whatWasSaidOfOneIsNotSaidOfAnother()
{
    Listed list;
    QVERIFY(list.write([](store::Store &store) { return store.accounts().save(account("branch")).has_value(); }));
    gui::MainWindow window(list.place);
    window.show();
    QSignalSpy shown(&window, &gui::MainWindow::viewShown);
    window.begin("office", false);
    QTRY_VERIFY_WITH_TIMEOUT(!shown.isEmpty(), longWait);
    auto *removals = window.findChild<gui::Removals *>();
    auto *undo = window.findChild<widgets::UndoBar *>();
    auto *notice = window.findChild<gui::Notice *>();
    auto *page = window.findChild<widgets::ServersPage *>();
    Q_EMIT removals->moved(QStringLiteral("run"), QStringLiteral("3 copies moved"));
    Q_EMIT removals->said(QStringLiteral("2 copies stayed where they are."), {});
    QVERIFY(undo->isVisible() && notice->isVisible());
    Q_EMIT page->showWanted(QStringLiteral("office")); // it is shown
    QVERIFY(undo->isVisible() && notice->isVisible());
    Q_EMIT page->showWanted(QStringLiteral("branch"));
    QTRY_COMPARE_WITH_TIMEOUT(window.accountName(), std::string("branch"), longWait);
    QVERIFY(!undo->isVisible() && !notice->isVisible());
}

QTEST_MAIN(ServersTest)
#include "servers_test.moc"
