// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/widgets/scenes.h"

#include "tests/unit/widgets/samples.h"
#include "tests/unit/widgets_cause/samples.h"
#include "widgets/causes/causepage.h"
#include "widgets/causes/causesources.h"
#include "widgets/chart/chartcard.h"
#include "widgets/duplicates/duplicatespage.h"
#include "widgets/duplicates/grouptablemodel.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/parts/pageframe.h"
#include "widgets/report/pagepreview.h"

#include <QApplication>
#include <QEventLoop>
#include <QLineEdit>
#include <QTimer>

namespace onecopy::scenes {

namespace {

using namespace onecopy::widgets;

constexpr int usualLetters = 13; ///< pixels
constexpr int longestPreview = 60'000;

std::unique_ptr<QWidget> overview(const std::function<void(OverviewPage &)> &fill)
{
    auto page = std::make_unique<OverviewPage>();
    fill(*page);
    return page;
}

void fillOverview(OverviewPage &page)
{
    page.setSummary(samples::summary());
    page.setCauseVerdict(QStringLiteral("⟦Most likely: one of them.⟧"));
    page.setLikelyCause(QStringLiteral("⟦TLS session timed out⟧"), QStringLiteral("⟦99 % sure⟧"));
}

void checking(OverviewPage &page)
{
    fillOverview(page);
    page.beginCheck();
    page.setProgress({Phase::Reading, 4'200, 18'240});
}

void refused(OverviewPage &page)
{
    fillOverview(page);
    page.setFault(
        Fault{FaultKind::LoginRefused, "imap LOGIN", "", "NO [AUTHENTICATIONFAILED] <b>Invalid</b> credentials"});
}

void nothingTwice(OverviewPage &page)
{
    auto summary = samples::summary();
    summary.totals = {.messages = 18'240};
    for (auto &bin : summary.bins)
        bin.extra = 0;
    page.setSummary(summary);
}

std::unique_ptr<QWidget> duplicates(const std::function<void(DuplicatesPage &)> &fill)
{
    auto page = std::make_unique<DuplicatesPage>();
    fill(*page);
    return page;
}

void fillDuplicates(DuplicatesPage &page)
{
    auto groups = samples::office::groups();
    groups.push_back(samples::hostileGroup());
    page.setGroups(groups);
    QHash<QString, QString> causes;
    for (const auto &group : groups)
        causes.insert(QString::fromStdString(group.id), QStringLiteral("⟦TLS session timed out⟧"));
    page.setCauses(causes);
    page.model()->toggle(0);
    page.model()->toggle(1);
    page.selectGroup(QString::fromStdString(groups[0].id));
    page.setDetails(samples::office::details(groups[0]));
}

std::unique_ptr<QWidget> cause(samples::Mood mood, CausePage::Part part)
{
    auto page = std::make_unique<CausePage>();
    QObject::connect(page.get(), &CausePage::detailsWanted, page.get(), [page = page.get()](const QString &id) {
        page->setDetails(samples::cause::details(id.toStdString(), 5));
    });
    page->setFindings(samples::cause::causes(mood));
    page->showPart(part);
    return page;
}

std::unique_ptr<QWidget> causeWith(const std::function<void(CausePage &)> &fill)
{
    auto page = std::make_unique<CausePage>();
    fill(*page);
    return page;
}

} // namespace

std::vector<Scene> mailPages()
{
    using samples::Mood;
    using Part = CausePage::Part;
    return {
        {"overview", usualPage, [] { return overview(fillOverview); }},
        {"overview-small", smallPage, [] { return overview(fillOverview); }},
        {"overview-table", smallPage, [] { return overview(fillOverview); },
         [](QWidget &page) { page.findChild<ChartCard *>()->setTableShown(true); }},
        {"overview-checking", smallPage, [] { return overview(checking); }},
        {"overview-fault", smallPage, [] { return overview(refused); }},
        {"overview-no-server", usualPage, [] { return overview([](auto &page) { page.setSampleAvailable(true); }); }},
        {"overview-never-checked", smallPage,
         [] { return overview([](auto &page) { page.setNeverChecked(QStringLiteral("mail.corp.example")); }); }},
        {"overview-nothing-twice", smallPage, [] { return overview(nothingTwice); }},
        {"duplicates", usualPage, [] { return duplicates(fillDuplicates); }},
        {"duplicates-small", smallPage, [] { return duplicates(fillDuplicates); }},
        {"duplicates-alone", smallPage,
         [] {
             return duplicates([](DuplicatesPage &page) {
                 page.setGroups(samples::office::groups());
                 page.selectGroup(QString::fromStdString(samples::office::groups()[7].id));
             });
         }},
        {"duplicates-hidden", smallPage,
         [] {
             return duplicates([](DuplicatesPage &page) {
                 fillDuplicates(page);
                 page.findChild<QLineEdit *>()->setText(QStringLiteral("nothing like this"));
             });
         }},
        {"duplicates-none", smallPage, [] { return duplicates([](DuplicatesPage &) {}); }},
        {"duplicates-case-file", smallPage,
         [] {
             return duplicates([](DuplicatesPage &page) {
                 fillDuplicates(page);
                 page.setReadOnlyReason(QStringLiteral("⟦A case file has no mail server: nothing can be moved.⟧"));
             });
         }},
        {"overview-reading", smallPage, [] { return overview([](auto &page) { page.setReading(); }); }},
        {"duplicates-reading", smallPage, [] { return duplicates([](DuplicatesPage &page) { page.setReading(); }); }},
        {"cause-reading", smallPage, [] { return causeWith([](CausePage &page) { page.setReading(); }); }},
        {"duplicates-no-server", smallPage,
         [] { return duplicates([](DuplicatesPage &page) { page.setNoServer(); }); }},
        {"duplicates-not-checked", smallPage,
         [] {
             return duplicates([](DuplicatesPage &page) { page.setNeverChecked(QStringLiteral("mail.corp.example")); });
         }},
        {"cause", usualPage, [] { return cause(Mood::Clear, Part::Why); }},
        {"cause-small", smallPage, [] { return cause(Mood::Clear, Part::Why); }},
        {"cause-messages", usualPage, [] { return cause(Mood::Clear, Part::Messages); }},
        {"cause-messages-small", smallPage, [] { return cause(Mood::Clear, Part::Messages); }},
        {"cause-charts", usualPage, [] { return cause(Mood::Clear, Part::Charts); }},
        {"cause-charts-small", smallPage, [] { return cause(Mood::Clear, Part::Charts); }},
        {"cause-cannot-tell", smallPage, [] { return cause(Mood::CannotTell, Part::Why); }},
        {"cause-no-copies", smallPage, [] { return cause(Mood::NoCopies, Part::Why); }},
        {"cause-no-server", smallPage, [] { return causeWith([](CausePage &page) { page.setNoServer(); }); }},
        {"cause-not-checked", smallPage,
         [] { return causeWith([](CausePage &page) { page.setNotChecked(QStringLiteral("mail.corp.example")); }); }},
        {"cause-looking", smallPage,
         [] {
             return causeWith([](CausePage &page) {
                 page.setFindings(samples::cause::causes(Mood::Clear));
                 page.beginLook();
             });
         }},
        {"cause-fault", smallPage,
         [] {
             return causeWith([](CausePage &page) {
                 page.setFindings(samples::cause::causes(Mood::Clear));
                 page.setFault(Fault{FaultKind::File, "log /var/log/<b>mail</b>.log", "Permission denied", {}});
             });
         }},
    };
}

const std::vector<Scene> &all()
{
    static const std::vector<Scene> scenes = [] {
        std::vector<Scene> list;
        for (auto &part : {mailPages(), recordPages(), checklistPages(), dialogs(), bars()})
            list.insert(list.end(), part.begin(), part.end());
        return list;
    }();
    return scenes;
}

std::unique_ptr<QWidget> shown(const Scene &scene)
{
    auto widget = scene.make();
    if (auto *page = qobject_cast<PageFrame *>(widget.get()); page != nullptr && !scene.name.startsWith("servers"))
        page->setAccount(QStringLiteral("⟦Office (anna on mail.corp.example)⟧"));
    const double scale = std::max(1.0, static_cast<double>(QApplication::font().pixelSize()) / usualLetters);
    const QSize screen = scale > 1 ? largeScreen : smallScreen;
    const QSize wanted = widget->isWindow() && widget->windowType() == Qt::Dialog
                             ? (scene.size * scale).boundedTo(screen).expandedTo(widget->minimumSizeHint())
                         : scale > 1 ? scene.size.expandedTo(largePage)
                                     : scene.size;
    widget->resize(wanted);
    widget->show();
    if (scene.afterShow)
        scene.afterShow(*widget);
    settle(*widget);
    return widget;
}

void settle(QWidget &widget)
{
    if (auto *preview = widget.findChild<PagePreview *>();
        preview != nullptr && preview->isVisible() && preview->images().isEmpty()) {
        QEventLoop loop;
        QObject::connect(preview, &PagePreview::ready, &loop, &QEventLoop::quit);
        QTimer::singleShot(longestPreview, &loop, &QEventLoop::quit);
        loop.exec();
    }
    // A layout within a scroll area, and what follows from its size, takes a round of its own.
    for (int depth = 0; depth < 6; ++depth) {
        QApplication::sendPostedEvents();
        QApplication::processEvents();
    }
}

} // namespace onecopy::scenes
