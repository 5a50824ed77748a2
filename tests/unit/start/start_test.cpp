// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/start.h"

#include <QTest>

#include <pwd.h>
#include <unistd.h>

namespace {

class StartTest : public QObject
{
    Q_OBJECT
private Q_SLOTS:
    void init();
    void withoutHomeTheStoreIsInTheHomeFolderOfTheUser_data();
    void withoutHomeTheStoreIsInTheHomeFolderOfTheUser();
    void homeIsTakenAsItIs();
};

void StartTest::init()
{
    qunsetenv("XDG_DATA_HOME");
}

void StartTest::withoutHomeTheStoreIsInTheHomeFolderOfTheUser_data()
{
    QTest::addColumn<bool>("empty");
    QTest::newRow("none") << false;
    QTest::newRow("empty") << true;
}

void StartTest::withoutHomeTheStoreIsInTheHomeFolderOfTheUser()
{
    QFETCH(const bool, empty);
    const passwd *user = ::getpwuid(::getuid());
    QVERIFY(user != nullptr);
    if (empty)
        qputenv("HOME", "");
    else
        qunsetenv("HOME");
    onecopy::prepareProcess();
    QCOMPARE(onecopy::defaultStorePath(), std::string(user->pw_dir) + "/.local/share/onecopy/onecopy.db");
}

void StartTest::homeIsTakenAsItIs()
{
    qputenv("HOME", "/srv/someone");
    onecopy::prepareProcess();
    QCOMPARE(onecopy::defaultStorePath(), std::string("/srv/someone/.local/share/onecopy/onecopy.db"));
}

} // namespace

QTEST_APPLESS_MAIN(StartTest)
#include "start_test.moc"
