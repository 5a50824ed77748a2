// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "samples.h"

using namespace onecopy;
using namespace samples;

class AccountsTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void everyFieldComesBack();
    void savingAgainReplaces();
    void anAccountWithoutANameIsRefused();
    void removingKeepsArrivals();
    void theAccountUsedLastIsKnownFirst();
    void whoseMailboxesAreEmptyIsKnown();
    void hostileNamesAreOnlyData();
};

namespace {

Account sample(const std::string &name, const std::string &user)
{
    Account account;
    account.name = name;
    account.imap = ServerAddress{{"mail.example.org", 993, net::Security::ImplicitTls}, user};
    return account;
}

} // namespace

void AccountsTest::everyFieldComesBack()
{
    const Place place;
    Account account = sample("Büro \"1\"", "u ser@exämple");
    account.smtp = ServerAddress{{"smtp.example.org", 65535, net::Security::StartTls}, "s"};
    account.pop3 = ServerAddress{{"::1", 110, net::Security::Cleartext}, ""};
    account.tls = {"/etc/ca \\ file.pem", "00ff", true, true};
    account.oauth = OAuthSettings{"custom", "id \"1\"", "https://a.example/?x=y", "https://a.example/token", "mail offline"};
    account.sieve = ServerAddress{{"sieve.example.org", 4190, net::Security::StartTls}, "v"};
    account.auth = AuthChoice::ScramSha256;
    account.authzid = "other";
    account.allowCleartext = true;
    {
        store::Store s = place.open();
        QVERIFY_OK(s.accounts().save(account));
    }
    store::Store s = place.open();
    const auto found = s.accounts().find(account.name);
    QVERIFY_OK(found);
    QVERIFY(found->has_value());
    QVERIFY(**found == account);
    const auto none = s.accounts().find("nobody");
    QVERIFY_OK(none);
    QVERIFY(!none->has_value());
}

void AccountsTest::savingAgainReplaces()
{
    const Place place;
    store::Store s = place.open();
    QVERIFY_OK(s.accounts().save(sample("b", "one")));
    QVERIFY_OK(s.accounts().save(sample("a", "two")));
    QVERIFY_OK(s.accounts().save(sample("b", "three")));
    const auto all = s.accounts().all();
    QVERIFY_OK(all);
    QCOMPARE(all->size(), 2U);
    QVERIFY((*all)[0] == sample("a", "two"));
    QVERIFY((*all)[1] == sample("b", "three"));
}

void AccountsTest::anAccountWithoutANameIsRefused()
{
    const Place place;
    store::Store s = place.open();
    QCOMPARE_FAULT(s.accounts().save(sample("", "x")), FaultKind::Usage);
}

void AccountsTest::removingKeepsArrivals()
{
    const Place place;
    store::Store s = place.open();
    const Account account = sample("work", "me");
    QVERIFY_OK(s.accounts().save(account));
    auto box = s.arrivals().mailbox(account.id(), inbox);
    QVERIFY_OK(box);
    const std::vector batch{arrival(inbox, 1, 5)};
    QVERIFY_OK(s.arrivals().add(*box, batch));
    const auto removed = s.accounts().remove("work");
    QVERIFY_OK(removed);
    QVERIFY(*removed);
    QVERIFY(!*s.accounts().remove("work"));
    QCOMPARE(*s.arrivals().count(account.id()), 1U);
    QCOMPARE(s.accounts().known()->size(), 1U);
}

void AccountsTest::theAccountUsedLastIsKnownFirst()
{
    const Place place;
    store::Store s = place.open();
    const AccountId scanned{"scanned@h:1"};
    QVERIFY_OK(s.accounts().save(sample("a", "a")));
    QVERIFY_OK(s.accounts().save(sample("b", "b")));
    QVERIFY_OK(s.arrivals().mailbox(AccountId{"empty@h:1"}, inbox)); // neither arrivals nor saved
    auto box = s.arrivals().mailbox(scanned, inbox);
    QVERIFY_OK(box);
    const std::vector batch{arrival(inbox, 1, 5)};
    QVERIFY_OK(s.arrivals().add(*box, batch));
    using Ids = std::vector<AccountId>;
    QVERIFY((*s.accounts().known() == Ids{scanned, sample("b", "b").id(), sample("a", "a").id()}));
    QVERIFY_OK(s.arrivals().mailbox(sample("a", "a").id(), inbox));
    QVERIFY((*s.accounts().known() == Ids{sample("a", "a").id(), scanned, sample("b", "b").id()}));
}

void AccountsTest::whoseMailboxesAreEmptyIsKnown()
{
    const Place place;
    store::Store s = place.open();
    auto box = s.arrivals().mailbox(AccountId{"empty@h:1"}, inbox);
    QVERIFY_OK(box);
    QVERIFY(s.accounts().known()->empty()); // nobody has opened it
    box->validity = UidValidity{7};
    box->complete = true;
    QVERIFY_OK(s.arrivals().saveState(*box));
    QVERIFY((*s.accounts().known() == std::vector{AccountId{"empty@h:1"}}));
}

void AccountsTest::hostileNamesAreOnlyData()
{
    const Place place;
    store::Store s = place.open();
    const std::string name = "x'); DROP TABLE journal; --";
    QVERIFY_OK(s.accounts().save(sample(name, "' OR 1=1 --")));
    QVERIFY((*s.accounts().all() == std::vector{sample(name, "' OR 1=1 --")}));
    QVERIFY(!s.accounts().find("' OR 1=1 --")->has_value());
    QVERIFY_OK(s.runs().begin(run("r")));
    const std::vector entries{entry("r", 1)};
    QVERIFY_OK(s.runs().append(entries));
}

QTEST_GUILESS_MAIN(AccountsTest)
#include "tst_accounts.moc"
