// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/widgets/scenes.h"

#include "tests/unit/widgets/samples.h"
#include "tests/unit/widgets_checklist/samples.h"
#include "tests/unit/widgets_pages/samples.h"
#include "widgets/checklist/preventiondialog.h"
#include "widgets/checklist/restorebar.h"
#include "widgets/duplicates/whydialog.h"
#include "widgets/look/icons.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/parts/pagestack.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/progressstrip.h"
#include "widgets/removal/expungedialog.h"
#include "widgets/removal/removaldialog.h"
#include "widgets/removal/undobar.h"
#include "widgets/servers/accountform.h"
#include "widgets/servers/addserverdialog.h"
#include "widgets/settings/keysdialog.h"
#include "widgets/settings/settingsdialog.h"
#include "widgets/words/words.h"

#include <QComboBox>
#include <QLineEdit>
#include <QPushButton>
#include <QVBoxLayout>

namespace onecopy::scenes {

namespace {

using namespace onecopy::widgets;

constexpr QSize formSize{640, 660};
constexpr QSize tableSize{940, 560};

std::unique_ptr<AddServerDialog> addServer()
{
    auto dialog = std::make_unique<AddServerDialog>();
    dialog->setPasswordPlace(QStringLiteral("⟦GNOME keyring⟧"));
    return dialog;
}

jobs::ServerCandidate candidate(const char *host, std::uint16_t port, net::Security security)
{
    jobs::ServerCandidate made;
    made.endpoint = {host, port, security};
    made.user = "anna@corp.example";
    return made;
}

/// What a search brings: one that the domain vouches for, with a sign-in page, and two that have to be looked at.
std::unique_ptr<QWidget> found()
{
    auto dialog = addServer();
    dialog->findChild<QLineEdit *>(QStringLiteral("mailAddress"))->setText(QStringLiteral("anna@corp.example"));
    auto named = candidate("imap.corp.example", 993, net::Security::ImplicitTls);
    named.source = jobs::DiscoverySource::Autoconfig;
    named.safety = jobs::CandidateSafety::Verified;
    named.answers = true;
    named.oauth = oauthPreset("google");
    auto byDns = candidate("mail.elsewhere.example", 143, net::Security::StartTls);
    byDns.source = jobs::DiscoverySource::Srv;
    byDns.safety = jobs::CandidateSafety::Confirm;
    auto weak = candidate("mail.corp.example", 143, net::Security::Cleartext);
    weak.source = jobs::DiscoverySource::Srv;
    weak.safety = jobs::CandidateSafety::Weak;
    dialog->setFound(std::vector{named, byDns, weak});
    return dialog;
}

std::unique_ptr<QWidget> looking()
{
    auto dialog = addServer();
    dialog->findChild<QLineEdit *>(QStringLiteral("mailAddress"))->setText(QStringLiteral("anna@corp.example"));
    dialog->findChild<QPushButton *>(QStringLiteral("find"))->click();
    return dialog;
}

std::unique_ptr<QWidget> notFound()
{
    auto dialog = looking();
    qobject_cast<AddServerDialog *>(dialog.get())->setFound(std::vector<jobs::ServerCandidate>());
    return dialog;
}

std::unique_ptr<AddServerDialog> edit(Account account)
{
    auto dialog = addServer();
    dialog->setAccount(account);
    return dialog;
}

std::unique_ptr<QWidget> tested(const jobs::ConnectionReport &report)
{
    auto account = samples::account("<b>Office</b>", "mail.corp.example");
    account.tls.pinSha256 = std::string(64, 'a');
    auto dialog = edit(account);
    dialog->findChild<QLineEdit *>(QStringLiteral("password"))->setText(QStringLiteral("correct horse"));
    dialog->findChild<QPushButton *>(QStringLiteral("test"))->click();
    dialog->setTested(samples::onImap(report));
    return dialog;
}

std::unique_ptr<QWidget> clearText()
{
    auto account = samples::account("Office", "mail.corp.example");
    account.imap->endpoint.security = net::Security::Cleartext;
    return edit(account);
}

std::unique_ptr<QWidget> ownProvider()
{
    auto account = samples::account("Office", "mail.corp.example");
    account.oauth = OAuthSettings{"custom", "onecopy", "https://login.corp.example/authorize",
                                  "https://login.corp.example/token", "mail"};
    return edit(account);
}

/// The person is in the browser; `done` is what came of it.
std::unique_ptr<QWidget> signingIn(const std::optional<Result<std::string>> &done)
{
    auto dialog = ownProvider();
    dialog->findChild<QPushButton *>(QStringLiteral("signIn"))->click();
    if (done)
        qobject_cast<AddServerDialog *>(dialog.get())->setSignedIn(*done);
    return dialog;
}

std::unique_ptr<QWidget> testing()
{
    auto dialog = edit(samples::account("Office", "mail.corp.example"));
    dialog->findChild<QPushButton *>(QStringLiteral("test"))->click();
    return dialog;
}

std::unique_ptr<QWidget> notSaved()
{
    auto dialog = edit(samples::account("Office", "mail.corp.example"));
    dialog->setSaveFailed(Fault{FaultKind::DiskFull, "save the account", "No space left on device", {}});
    return dialog;
}

std::unique_ptr<QWidget> moreSettings()
{
    auto account = samples::account("Office", "mail.corp.example");
    account.tls.pinSha256 = std::string(64, 'a');
    account.tls.allowLegacy = true;
    auto dialog = edit(account);
    for (QPushButton *button : dialog->form()->findChildren<QPushButton *>()) {
        if (button->isCheckable())
            button->setChecked(true);
    }
    return dialog;
}

std::unique_ptr<QWidget> removal(int groups)
{
    const auto chosen = groups == 0 ? samples::office::groups() : samples::manyGroups(groups);
    auto dialog = std::make_unique<RemovalDialog>(samples::plan(chosen));
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isCheckable() && groups > 0)
            button->setChecked(true);
    }
    return dialog;
}

std::unique_ptr<QWidget> leftAlone()
{
    auto dialog = removal(0);
    for (QPushButton *button : dialog->findChildren<QPushButton *>()) {
        if (button->isCheckable())
            button->setChecked(true);
    }
    return dialog;
}

std::unique_ptr<QWidget> why()
{
    using Line = duplicates::Comparison::Line;
    GroupDetails details;
    details.groupId = "g";
    duplicates::Comparison same{duplicates::Class::B, true, false, {}};
    same.lines = {Line{"Subject", true, true, "Drawings rev. F", "Drawings rev. F"},
                  Line{"Received", false, false, "from a.example by mx.example", "from b.example by mx.example"},
                  Line{"X-Loop", false, true, "<b>one</b>", "t\xE2\x80\xAEwo"},
                  Line{"Size", false, false, "8123456", "8123460"},
                  Line{"Body", false, true, "not read", "not read", false}};
    details.comparisons = {{{{"INBOX"}, {1}, {7}}, false, same}, {{{"INBOX"}, {1}, {9}}, true, same}};
    return std::make_unique<WhyDialog>(details, QStringLiteral("⟦Drawings rev. F⟧"));
}

std::unique_ptr<PreventionDialog> prevention()
{
    jobs::PreventionPlan plan;
    plan.active = "holiday rules";
    plan.makesFolder = true;
    plan.name = "onecopy";
    plan.script = checklist::preventionScript({}, true, plan.active);
    auto dialog = std::make_unique<PreventionDialog>();
    dialog->setAddress(QStringLiteral("sieve+starttls://anna@mail.corp.example:4190"));
    dialog->setPlan(plan);
    return dialog;
}

std::unique_ptr<QWidget> preventionInstalled()
{
    jobs::PreventionPlan plan;
    plan.way = jobs::PreventionWay::Installed;
    plan.name = plan.active = "onecopy";
    plan.change = samples::openChange("prevention", "sieve", false);
    plan.script = checklist::preventionScript({}, true, {});
    auto dialog = prevention();
    dialog->setPlan(plan);
    return dialog;
}

std::unique_ptr<QWidget> preventionMissing()
{
    jobs::PreventionPlan plan;
    plan.way = jobs::PreventionWay::Missing;
    plan.missing = {"duplicate", "<b>include</b>"};
    plan.script = checklist::preventionScript({}, true, {});
    auto dialog = prevention();
    dialog->setPlan(plan);
    return dialog;
}

std::unique_ptr<QWidget> preventionRefused()
{
    auto dialog = prevention();
    dialog->setFault(Fault{FaultKind::ConnectionRefused, "managesieve", "mail.corp.example:4190", {}});
    return dialog;
}

std::unique_ptr<QWidget> preventionByHand()
{
    auto dialog = prevention();
    dialog->product()->setCurrentIndex(1);
    return dialog;
}

std::unique_ptr<QWidget> messageBox()
{
    std::unique_ptr<QWidget> box(plainMessageBox(nullptr, Icon::Warning, QStringLiteral("⟦\u2068<b>Office</b>\u2069?⟧"),
                                                 QStringLiteral("⟦<i>x</i>⟧"), QStringLiteral("⟦Close⟧")));
    box->setAttribute(Qt::WA_DeleteOnClose, false);
    return box;
}

std::unique_ptr<QWidget> stack()
{
    auto pages = std::make_unique<PageStack>();
    const QList<std::pair<Icon, QString>> sections{
        {Icon::Overview, QStringLiteral("⟦Overview⟧")},    {Icon::Duplicates, QStringLiteral("⟦Duplicates⟧")},
        {Icon::Cause, QStringLiteral("⟦Find the cause⟧")}, {Icon::Live, QStringLiteral("⟦Live arrivals⟧")},
        {Icon::Reports, QStringLiteral("⟦Reports⟧")},      {Icon::Servers, QStringLiteral("⟦Servers⟧")},
        {Icon::History, QStringLiteral("⟦History⟧")}};
    for (const auto &[icon, name] : sections)
        pages->addPage(icon, name, new OverviewPage);
    return pages;
}

/// A bar or two in a window of their own.
template <class Fill> std::unique_ptr<QWidget> column(Fill fill)
{
    auto window = std::make_unique<QWidget>();
    auto *layout = new QVBoxLayout(window.get());
    fill(*window, *layout);
    layout->addStretch();
    return window;
}

std::unique_ptr<QWidget> restoreBars()
{
    return column([](QWidget &window, QVBoxLayout &layout) {
        auto *first = new RestoreBar(&window);
        auto *second = new RestoreBar(&window);
        layout.addWidget(first);
        layout.addWidget(second);
        first->setChanges({samples::openChange("archival", "local", false)}, samples::noon + 60);
        second->setChanges({samples::openChange("antivirus-server", "manual", true)}, samples::noon + 1'000);
        auto *third = new RestoreBar(&window);
        layout.addWidget(third);
        checklist::StepRecord run =
            samples::record("antivirus-server", checklist::Stage::Restored, probe::Arm{5, 5}, {}, {});
        run.to = "anna@corp.example";
        third->setUnproved({run});
    });
}

std::unique_ptr<QWidget> progress()
{
    return column([](QWidget &window, QVBoxLayout &layout) {
        auto *waiting = new ProgressStrip(&window);
        auto *counting = new ProgressStrip(&window);
        layout.addWidget(waiting);
        layout.addWidget(counting);
        auto *lost = new ProgressStrip(&window);
        layout.addWidget(lost);
        lost->begin(QStringLiteral("⟦Moving extra copies⟧"));
        lost->setProgress({Phase::Removing, 12, 109});
        lost->setWaiting(words::noAnswer(samples::noon, 75) + QStringLiteral(" ⟦Cancel ends this.⟧"));
        waiting->begin(QStringLiteral("⟦Connecting…⟧"));
        counting->begin(QStringLiteral("⟦Connecting…⟧"));
        counting->setProgress({Phase::Reading, 4'200, 18'240});
    });
}

} // namespace

std::vector<Scene> dialogs()
{
    return {
        {"add-server", formSize, [] { return addServer(); }},
        {"add-server-found", formSize, found},
        {"add-server-looking", formSize, looking},
        {"add-server-nothing-found", formSize, notFound},
        {"add-server-in-the-browser", formSize, [] { return signingIn(std::nullopt); }},
        {"add-server-signed-in", formSize, [] { return signingIn(Result<std::string>()); }},
        {"add-server-not-signed-in", formSize,
         [] {
             return signingIn(Result<std::string>(
                 tl::unexpected(Fault{FaultKind::LoginRefused, "oauth", {}, "access_denied: <b>no</b>"})));
         }},
        {"add-server-testing", formSize, testing},
        {"add-server-not-saved", formSize, notSaved},
        {"add-server-passed", formSize, [] { return tested(samples::goodConnection()); }},
        {"add-server-refused", formSize, [] { return tested(samples::refusedLogin()); }},
        {"add-server-certificate", formSize, [] { return tested(samples::rejectedCertificate()); }},
        {"add-server-clear-text", formSize, clearText},
        {"add-server-provider", formSize, ownProvider},
        {"add-server-more", formSize, moreSettings},
        {"removal", tableSize, [] { return removal(0); }},
        {"removal-many", tableSize, [] { return removal(120); }},
        {"removal-left-alone", tableSize, leftAlone},
        {"expunge", tableSize,
         [] { return std::make_unique<ExpungeDialog>(std::vector{samples::plan(samples::office::groups())}); }},
        {"why", {900, 560}, why},
        {"prevention", {820, 680}, [] { return prevention(); }},
        {"prevention-installed", {820, 680}, preventionInstalled},
        {"prevention-missing", {820, 680}, preventionMissing},
        {"prevention-refused", {820, 680}, preventionRefused},
        {"prevention-by-hand", {820, 680}, preventionByHand},
        {"settings", {460, 300}, [] { return std::make_unique<SettingsDialog>(Preferences{}, true); }},
        {"keys", {380, 400}, [] { return std::make_unique<KeysDialog>(); }},
        {"message-box", {420, 160}, messageBox},
    };
}

std::vector<Scene> bars()
{
    return {
        {"sections", {1024, 664}, stack},
        {"sections-folded", {960, 600}, stack},
        {"restore-bars", {900, 360}, restoreBars},
        {"progress", {700, 200}, progress},
        {"undo-bar",
         {800, 60},
         [] {
             auto page = std::make_unique<QWidget>();
             auto *column = new QVBoxLayout(page.get());
             column->setContentsMargins(0, 0, 0, 0);
             column->addWidget(new UndoBar(page.get()));
             return page;
         },
         [](QWidget &page) {
             auto *bar = page.findChild<UndoBar *>();
             bar->setShownFor(std::chrono::minutes(10));
             bar->offer(QStringLiteral("run"), QStringLiteral("⟦16 copies moved⟧"));
         }},
    };
}

} // namespace onecopy::scenes
