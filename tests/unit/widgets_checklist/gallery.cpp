// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes pictures of the checklist into a folder, to be looked at: checklist_gallery FOLDER [light|dark|contrast|rtl]
#include "samples.h"
#include "tests/unit/widgets/gallerylook.h"
#include "widgets/checklistpage.h"
#include "widgets/checklistrunpanel.h"
#include "widgets/checklistwords.h"
#include "widgets/livechart.h"
#include "widgets/preventiondialog.h"
#include "widgets/restorebar.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QCheckBox>
#include <QComboBox>
#include <QDir>
#include <QFont>
#include <QLocale>
#include <QScrollArea>
#include <QVBoxLayout>

using namespace onecopy;
using namespace onecopy::widgets;

namespace {

void picture(QWidget &widget, const QString &name, QSize size)
{
    widget.resize(size);
    widget.show();
    for (int i = 0; i < 4; ++i)
        QCoreApplication::processEvents();
    widget.grab().save(name + QStringLiteral(".png"));
}

void pages(const QString &look, QSize size, const QString &tag)
{
    const auto name = [&](const char *state) {
        return QStringLiteral("checklist-%1-%2%3").arg(QLatin1String(state), look, tag);
    };
    ChecklistPage page;
    page.setAccount(ChecklistAccount{QStringLiteral("anna@corp.example"),
                                     QStringLiteral("smtp+starttls://anna@mail.corp.example:587")});
    page.setCauses(samples::causes());
    picture(page, name("fresh"), size);
    page.setHistory(samples::history());
    page.selectStep(QStringLiteral("archival"));
    picture(page, name("found"), size);
    page.selectStep(QStringLiteral("alias-overlap"));
    picture(page, name("few"), size);
    page.selectStep(QStringLiteral("archival"));
    page.beginRun(samples::choice("archival", "local"));
    page.panel()->askConfirm(samples::shown());
    picture(page, name("confirm"), size);
    page.panel()->begin(false, true);
    jobs::ChecklistMailNews news;
    news.arm = jobs::ChecklistArm::Changed;
    news.count = 10;
    news.sent = 6;
    news.arrived = 5;
    news.repeated = 1;
    news.left = std::chrono::seconds(190);
    page.panel()->setMail(news);
    picture(page, name("mail"), size);
    page.panel()->begin(true, true);
    page.panel()->askByHand(false);
    picture(page, name("hand"), size);
    page.endRun();
    page.selectStep(QStringLiteral("antivirus-server"));
    picture(page, name("scanner"), size);
    auto *last = page.findChild<QCheckBox *>(QStringLiteral("eicar"));
    page.findChild<QScrollArea *>()->ensureWidgetVisible(last);
    picture(page, name("scanner"), size);
}

void bar(const QString &look)
{
    QWidget window;
    auto *column = new QVBoxLayout(&window);
    auto *first = new RestoreBar(&window);
    auto *second = new RestoreBar(&window);
    auto *chart = new LiveChart(&window);
    column->addWidget(first);
    column->addWidget(second);
    column->addWidget(chart, 1);
    first->setChanges({samples::openChange("archival", "local", false)}, samples::noon + 60);
    second->setChanges({samples::openChange("antivirus-server", "manual", true)}, samples::noon + 1'000);
    std::vector<LiveBar> bars;
    for (int i = 0; i < 60; ++i) {
        LiveBar next{};
        next.start = samples::noon + 7'000 + i * 60;
        next.end = next.start + 60;
        next.first = static_cast<std::uint32_t>(3 + i % 4);
        next.extra = static_cast<std::uint32_t>(i > 6 && i < 23 ? 0 : 2);
        next.observed = true;
        bars.push_back(next);
    }
    chart->setBars(bars);
    chart->setMarks(words::changeMarks(samples::history()));
    picture(window, QStringLiteral("checklist-bar-") + look, {900, 460});
}

void prevention(const QString &look)
{
    const QSize size(820, 720);
    jobs::PreventionPlan plan;
    plan.active = "holiday rules";
    plan.makesFolder = true;
    plan.name = "onecopy";
    plan.script = checklist::preventionScript({}, true, plan.active);
    PreventionDialog dialog;
    picture(dialog, QStringLiteral("prevention-empty-") + look, size);
    dialog.setAddress(QStringLiteral("sieve+starttls://anna@mail.corp.example:4190"));
    dialog.setPlan(plan);
    picture(dialog, QStringLiteral("prevention-plan-") + look, size);
    checklist::OpenChange change;
    change.since = samples::noon;
    change.change.differences = {{"active script", plan.active, plan.name}};
    plan.way = jobs::PreventionWay::Installed;
    plan.active = plan.name;
    plan.change = change;
    dialog.setPlan(plan);
    picture(dialog, QStringLiteral("prevention-installed-") + look, size);
    dialog.setFault(Fault{FaultKind::ConnectionRefused, "managesieve", "nothing listens there", {}});
    picture(dialog, QStringLiteral("prevention-fault-") + look, size);
    dialog.product()->setCurrentIndex(1);
    picture(dialog, QStringLiteral("prevention-exchange-") + look, size);
}

} // namespace

int main(int argc, char **argv)
{
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    const QString look = testing::enterGallery(QApplication::arguments(), "light");
    ThemeController theme(app);
    testing::wear(look, theme);
    pages(look, {1'070, 760}, {});
    pages(look, {814, 660}, QStringLiteral("-small"));
    bar(look);
    prevention(look);
    return 0;
}
