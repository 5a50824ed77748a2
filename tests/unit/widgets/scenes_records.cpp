// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/widgets/scenes.h"

#include "tests/unit/widgets_checklist/samples.h"
#include "tests/unit/widgets_pages/samples.h"
#include "widgets/checklist/checklistpage.h"
#include "widgets/checklist/checklistrunpanel.h"
#include "widgets/history/historypage.h"
#include "widgets/live/livepage.h"
#include "widgets/report/reportspage.h"
#include "widgets/servers/serverspage.h"

#include <QPushButton>

#include <algorithm>
#include <array>

namespace onecopy::scenes {

namespace {

using namespace onecopy::widgets;

class FixedClock final : public Clock
{
public:
    [[nodiscard]] EpochSeconds now() const override { return samples::pages::monday + 50'520; }
};

const FixedClock afternoon;

/// Forty minutes of arrivals with a time in between that nobody watched.
std::vector<jobs::WatchEvent> interrupted()
{
    auto events = samples::arrivals(afternoon.now(), 40);
    jobs::WatchEvent lost;
    lost.kind = jobs::WatchEvent::Kind::Error;
    lost.seenAt = afternoon.now() - 20 * 60;
    lost.fault = Fault{FaultKind::ConnectionLost, "imap IDLE", {}, {}};
    jobs::WatchEvent back;
    back.kind = jobs::WatchEvent::Kind::Reconnected;
    back.seenAt = afternoon.now() - 12 * 60;
    std::erase_if(events, [&](const auto &event) { return event.seenAt > lost.seenAt && event.seenAt < back.seenAt; });
    events.push_back(lost);
    events.push_back(back);
    std::stable_sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return a.seenAt < b.seenAt; });
    return events;
}

std::unique_ptr<QWidget> live(const std::function<void(LivePage &)> &fill)
{
    auto page = std::make_unique<LivePage>(afternoon);
    page->setServer(QStringLiteral("mail.corp.example"));
    fill(*page);
    return page;
}

void watch(LivePage &page)
{
    page.addEvents(interrupted());
    page.setRange(LivePage::Range::Hour);
    page.setPaused(true); // the time of a picture does not go on
}

void showAsTable(QWidget &page)
{
    for (auto *button : page.findChildren<QPushButton *>(QStringLiteral("asTable")))
        button->click();
}

std::unique_ptr<QWidget> reports(const std::function<void(ReportsPage &)> &fill)
{
    auto page = std::make_unique<ReportsPage>();
    fill(*page);
    return page;
}

std::unique_ptr<QWidget> servers(const jobs::ConnectionReport &report)
{
    auto page = std::make_unique<ServersPage>();
    auto old = samples::account("Old Exchange 2003", "exchange.corp.example");
    old.tls.allowLegacy = true;
    auto clear = samples::account("<b>Lab</b>", "lab.corp.example");
    clear.imap->endpoint.security = net::Security::Cleartext;
    Account kept;
    kept.name = "Case";
    page->setServers({{samples::account("Office", "mail.corp.example"), QStringLiteral("⟦GNOME keyring⟧")},
                      {old, QStringLiteral("⟦GNOME keyring⟧")},
                      {clear, QString()},
                      {kept, {}}});
    page->setTesting("Office");
    page->setTested("Office", samples::onImap(report));
    return page;
}

std::unique_ptr<QWidget> history()
{
    auto page = std::make_unique<HistoryPage>();
    page->setRuns(samples::runs());
    page->setQuarantine({.copies = 39, .oldest = samples::pages::monday, .days = 34});
    page->setEntries(page->selected(), samples::journal(page->selected().toStdString()));
    return page;
}

std::unique_ptr<QWidget> steps(const std::function<void(ChecklistPage &)> &fill)
{
    auto page = std::make_unique<ChecklistPage>();
    page->setAccount(ChecklistAccount{QStringLiteral("anna@corp.example"),
                                      QStringLiteral("smtp+starttls://anna@mail.corp.example:587")});
    page->setCauses(samples::steps::causes());
    fill(*page);
    return page;
}

void gone(ChecklistPage &page)
{
    page.setHistory(samples::history());
    page.selectStep(QStringLiteral("archival"));
}

void asked(ChecklistPage &page)
{
    gone(page);
    page.beginRun(samples::choice("archival", "local"));
    page.panel()->askConfirm(samples::shown());
}

void measured(ChecklistPage &page)
{
    gone(page);
    page.beginRun(samples::choice("archival", "local"));
    page.panel()->begin(ChecklistRunPanel::Change::ByShell, true);
    jobs::ChecklistMailNews news;
    news.arm = jobs::ChecklistArm::Changed;
    news.count = 10;
    news.sent = 6;
    news.arrived = 5;
    news.repeated = 1;
    news.left = std::chrono::seconds(190);
    page.panel()->setMail(news);
}

/// A setting that the server did not take back.
void stuck(ChecklistPage &page)
{
    auto history = samples::history();
    history.front().state.stage = checklist::Stage::Stuck;
    page.setHistory(history);
    page.selectStep(QStringLiteral("archival"));
}

void backByHand(ChecklistPage &page)
{
    gone(page);
    page.beginRun(samples::choice("archival", "manual"));
    page.panel()->askByHand(true);
}

void scanner(ChecklistPage &page)
{
    gone(page);
    page.selectStep(QStringLiteral("antivirus-server"));
    page.beginRun(samples::choice("antivirus-server", "local"));
    page.panel()->begin(ChecklistRunPanel::Change::ByShell, true);
    page.panel()->setScannerCheck();
}

void another(ChecklistPage &page, const char *step)
{
    page.setHistory(samples::history());
    page.selectStep(QString::fromLatin1(step));
}

void byHand(ChecklistPage &page)
{
    gone(page);
    page.beginRun(samples::choice("archival", "manual"));
    page.panel()->askByHand(false);
}

} // namespace

std::vector<Scene> recordPages()
{
    return {
        {"live", usualPage, [] { return live(watch); }},
        {"live-small", smallPage, [] { return live(watch); }},
        {"live-table", smallPage, [] { return live(watch); }, showAsTable},
        {"live-connecting", smallPage, [] { return live([](LivePage &page) { page.setConnecting(); }); }},
        {"live-quiet", smallPage,
         [] {
             return live([](LivePage &page) {
                 jobs::WatchEvent ready;
                 ready.kind = jobs::WatchEvent::Kind::Ready;
                 ready.seenAt = afternoon.now() - 25 * 60;
                 page.addEvents(std::array{ready});
             });
         }},
        {"live-reconnecting", smallPage,
         [] {
             return live([](LivePage &page) {
                 page.addEvents(interrupted());
                 jobs::WatchEvent lost;
                 lost.kind = jobs::WatchEvent::Kind::Error;
                 lost.seenAt = afternoon.now() - 60;
                 lost.fault = Fault{FaultKind::ConnectionLost, "imap IDLE", {}, {}};
                 page.addEvents(std::array{lost});
                 page.setRange(LivePage::Range::Hour); // not before it is time to paint, otherwise
             });
         }},
        {"live-stopped", smallPage, [] { return live([](LivePage &) {}); }},
        {"live-fault", smallPage,
         [] {
             return live([](LivePage &page) {
                 watch(page);
                 page.setStopped(Fault{FaultKind::ConnectionLost, "imap IDLE", {}, {}});
             });
         }},
        {"live-no-server", smallPage, [] { return live([](LivePage &page) { page.setServer({}); }); }},
        {"reports", usualPage,
         [] {
             return reports([](ReportsPage &page) {
                 page.setSource(samples::pages::reportSource(68));
                 page.setSaved(QStringLiteral("/home/anna/onecopy-report-2011-03-21.pdf"));
             });
         }},
        {"reports-small", smallPage,
         [] {
             return reports([](ReportsPage &page) {
                 page.setSource(samples::pages::reportSource(30));
                 page.setFailed(
                     Fault{FaultKind::DiskFull, "write /home/anna/report.pdf", "No space left on device", {}});
             });
         }},
        {"reports-writing", smallPage,
         [] {
             return reports([](ReportsPage &page) {
                 page.setSource(samples::pages::reportSource(30));
                 page.setBusy(true, QStringLiteral("⟦Writing the report⟧"));
             });
         }},
        {"reports-no-server", smallPage, [] { return reports([](ReportsPage &) {}); }},
        {"reports-not-checked", smallPage,
         [] { return reports([](ReportsPage &page) { page.setNotChecked(QStringLiteral("mail.corp.example")); }); }},
        {"servers", usualPage, [] { return servers(samples::goodConnection()); }},
        {"servers-refused", smallPage, [] { return servers(samples::refusedLogin()); }},
        {"servers-none", smallPage, [] { return std::make_unique<ServersPage>(); }},
        {"history", usualPage, [] { return history(); }},
        {"history-small", smallPage, [] { return history(); }},
        {"history-none", smallPage, [] { return std::make_unique<HistoryPage>(); }},
    };
}

std::vector<Scene> checklistPages()
{
    return {
        {"checklist", usualPage, [] { return steps([](ChecklistPage &) {}); }},
        {"checklist-small", smallPage, [] { return steps([](ChecklistPage &) {}); }},
        {"checklist-found", smallPage, [] { return steps(gone); }},
        {"checklist-confirm", smallPage, [] { return steps(asked); }},
        {"checklist-mail", usualPage, [] { return steps(measured); }},
        {"checklist-by-hand", smallPage, [] { return steps(byHand); }},
        {"checklist-back-by-hand", smallPage, [] { return steps(backByHand); }},
        {"checklist-scanner", smallPage, [] { return steps(scanner); }},
        {"checklist-stuck", smallPage, [] { return steps(stuck); }},
        {"checklist-not-helped", smallPage, [] { return steps([](auto &page) { another(page, "tls-timeouts"); }); }},
        {"checklist-not-reproduced", smallPage,
         [] { return steps([](auto &page) { another(page, "antivirus-server"); }); }},
        {"checklist-too-few", smallPage, [] { return steps([](auto &page) { another(page, "alias-overlap"); }); }},
        {"checklist-no-server", smallPage, [] { return steps([](auto &page) { page.setAccount(std::nullopt); }); }},
        {"checklist-fault", smallPage,
         [] {
             return steps([](ChecklistPage &page) {
                 gone(page);
                 page.setFault(Fault{FaultKind::SafetyStop, "checklist", "the setting is another one now", {}});
             });
         }},
    };
}

} // namespace onecopy::scenes
