// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
// Saves pictures of every page, dialog and empty state in all themes: to be looked at, not compared.
#include "tests/unit/widgets/fixture.h"
#include "tests/unit/widgets/samples.h"
#include "widgets/banner.h"
#include "widgets/chartcard.h"
#include "widgets/duplicatespage.h"
#include "widgets/grouptablemodel.h"
#include "widgets/overviewpage.h"
#include "widgets/pagestack.h"
#include "widgets/plaintext.h"
#include "widgets/removaldialog.h"
#include "widgets/tables.h"
#include "widgets/theme.h"
#include "widgets/undobar.h"

#include <QCommandLineParser>
#include <QDir>
#include <QLineEdit>
#include <QMessageBox>
#include <QPainter>
#include <QPdfWriter>
#include <QPushButton>
#include <QTextStream>

#include <functional>

namespace {

using namespace onecopy;
using namespace onecopy::widgets;

struct Scene
{
    QString name;
    QSize size;
    std::function<QWidget *()> make;
    std::function<void(QWidget *)> afterShow;
};

QWidget *window(int section, QWidget *overview, QWidget *duplicates)
{
    auto *stack = new PageStack;
    const auto other = [] { return new PageFrame(QString()); };
    stack->addPage(Icon::Overview, QStringLiteral("Overview"), overview != nullptr ? overview : other());
    stack->addPage(Icon::Duplicates, QStringLiteral("Duplicates"), duplicates != nullptr ? duplicates : other());
    stack->addPage(Icon::Cause, QStringLiteral("Find the cause"), other());
    stack->addPage(Icon::Live, QStringLiteral("Live arrivals"), other());
    stack->addPage(Icon::Reports, QStringLiteral("Reports"), other());
    stack->addPage(Icon::Servers, QStringLiteral("Servers"), other());
    stack->addPage(Icon::History, QStringLiteral("History"), other());
    stack->showPage(section);
    return stack;
}

QWidget *overviewWith(const std::function<void(OverviewPage *)> &fill)
{
    auto *page = new OverviewPage;
    fill(page);
    return window(0, page, nullptr);
}

QWidget *duplicatesWith(const std::function<void(DuplicatesPage *)> &fill)
{
    auto *page = new DuplicatesPage;
    fill(page);
    return window(1, nullptr, page);
}

void fillDuplicates(DuplicatesPage *page)
{
    const auto groups = samples::groups();
    page->setGroups(groups);
    page->model()->toggle(0);
    page->model()->toggle(1);
    page->model()->toggle(2);
    page->selectGroup(QString::fromStdString(groups[0].id));
}

std::vector<Scene> pages()
{
    const QSize size(1280, 800);
    std::vector<Scene> scenes;
    scenes.push_back({QStringLiteral("overview"),
                      size,
                      [] { return overviewWith([](OverviewPage *p) { p->setSummary(samples::summary()); }); },
                      {}});
    scenes.push_back({QStringLiteral("overview-cause"),
                      size,
                      [] {
                          return overviewWith([](OverviewPage *p) {
                              p->setSummary(samples::summary());
                              p->setLikelyCause(QStringLiteral("TLS timeout"), QStringLiteral("strong evidence"));
                              p->beginCheck();
                              p->setProgress({Phase::Reading, 4'200, 18'240});
                          });
                      },
                      {}});
    scenes.push_back({QStringLiteral("overview-fault"),
                      QSize(960, 600),
                      [] {
                          return overviewWith([](OverviewPage *p) {
                              p->setSummary(samples::summary());
                              p->setFault(Fault{FaultKind::LoginRefused, "imap LOGIN", "",
                                                "NO [AUTHENTICATIONFAILED] <b>Invalid</b> credentials"});
                          });
                      },
                      {}});
    scenes.push_back({QStringLiteral("overview-table"), size,
                      [] { return overviewWith([](OverviewPage *p) { p->setSummary(samples::summary()); }); },
                      [](QWidget *w) { w->findChild<ChartCard *>()->setTableShown(true); }});
    scenes.push_back({QStringLiteral("overview-60-bars"),
                      size,
                      [] {
                          return overviewWith([](OverviewPage *p) {
                              auto summary = samples::summary();
                              summary.bins.clear();
                              for (int i = 0; i < 60; ++i)
                                  summary.bins.push_back({samples::at(1, 0, 0) + i * 86'400LL,
                                                          samples::at(2, 0, 0) + i * 86'400LL,
                                                          static_cast<std::uint32_t>(40 + (i * 37) % 91),
                                                          static_cast<std::uint32_t>((i * 53) % 47)});
                              p->setSummary(summary);
                          });
                      },
                      {}});
    scenes.push_back({QStringLiteral("overview-no-server"),
                      size,
                      [] { return overviewWith([](OverviewPage *p) { p->setSampleAvailable(true); }); },
                      {}});
    scenes.push_back(
        {QStringLiteral("overview-never-checked"),
         size,
         [] { return overviewWith([](OverviewPage *p) { p->setNeverChecked(QStringLiteral("mail.corp.example")); }); },
         {}});
    scenes.push_back({QStringLiteral("overview-no-duplicates"),
                      size,
                      [] {
                          return overviewWith([](OverviewPage *p) {
                              auto summary = samples::summary();
                              summary.totals = {.messages = 18'240};
                              for (auto &bin : summary.bins)
                                  bin.extra = 0;
                              p->setSummary(summary);
                          });
                      },
                      {}});
    scenes.push_back({QStringLiteral("duplicates"), size, [] { return duplicatesWith(fillDuplicates); }, {}});
    scenes.push_back({QStringLiteral("duplicates-details"), size,
                      [] {
                          return duplicatesWith([](DuplicatesPage *p) {
                              fillDuplicates(p);
                              QHash<QString, QString> causes;
                              for (const auto &group : samples::groups())
                                  causes.insert(QString::fromStdString(group.id),
                                                QStringLiteral("TLS session timed out"));
                              p->setCauses(causes);
                              p->setDetails(samples::details(samples::groups()[0]));
                          });
                      },
                      [](QWidget *w) { w->findChild<DuplicatesPage *>()->table()->setFocus(Qt::TabFocusReason); }});
    scenes.push_back({QStringLiteral("duplicates-one"),
                      QSize(960, 600),
                      [] {
                          return duplicatesWith([](DuplicatesPage *p) {
                              fillDuplicates(p);
                              p->selectGroup(QString::fromStdString(samples::groups()[4].id));
                          });
                      },
                      {}});
    scenes.push_back({QStringLiteral("duplicates-hostile"),
                      size,
                      [] { return duplicatesWith([](DuplicatesPage *p) { p->setGroups({samples::hostileGroup()}); }); },
                      {}});
    scenes.push_back(
        {QStringLiteral("duplicates-none"), size, [] { return duplicatesWith([](DuplicatesPage *) {}); }, {}});
    scenes.push_back({QStringLiteral("duplicates-hidden"),
                      size,
                      [] {
                          return duplicatesWith([](DuplicatesPage *p) {
                              fillDuplicates(p);
                              p->findChild<QLineEdit *>()->setText(QStringLiteral("nothing like this"));
                          });
                      },
                      {}});
    return scenes;
}

std::vector<Scene> dialogs()
{
    std::vector<Scene> scenes;
    scenes.push_back({QStringLiteral("removal"),
                      QSize(940, 560),
                      [] { return new RemovalDialog(samples::plan(samples::groups())); },
                      {}});
    scenes.push_back({QStringLiteral("removal-many"),
                      QSize(940, 660),
                      [] {
                          auto *dialog = new RemovalDialog(samples::plan(samples::manyGroups(120)));
                          dialog->countField()->setText(QStringLiteral("12"));
                          return dialog;
                      },
                      {}});
    scenes.push_back({QStringLiteral("removal-left-alone"),
                      QSize(940, 660),
                      [] {
                          auto *dialog = new RemovalDialog(samples::plan(samples::groups()));
                          const auto buttons = dialog->findChildren<QPushButton *>();
                          for (QPushButton *button : buttons) {
                              if (button->isCheckable())
                                  button->setChecked(true);
                          }
                          return dialog;
                      },
                      {}});
    scenes.push_back(
        {QStringLiteral("message-box"),
         QSize(420, 160),
         [] {
             return plainMessageBox(
                 nullptr, Icon::Warning, QStringLiteral("The certificate of <b>mail.corp.example</b> changed."),
                 QStringLiteral(
                     "No password was sent. Compare the fingerprint with the one that the administrator gives you."),
                 QStringLiteral("Do not connect"));
         },
         {}});
    scenes.push_back({QStringLiteral("undo"), QSize(800, 300),
                      [] {
                          auto *page = new QWidget;
                          auto *bar = new UndoBar(page);
                          bar->setObjectName(QStringLiteral("bar"));
                          return page;
                      },
                      [](QWidget *w) {
                          w->findChild<UndoBar *>()->offer(QStringLiteral("run"), QStringLiteral("16 copies moved"));
                      }});
    return scenes;
}

void shoot(const Scene &scene, const QString &path)
{
    const std::unique_ptr<QWidget> widget(scene.make());
    widget->resize(scene.size);
    widget->show();
    if (scene.afterShow)
        scene.afterShow(widget.get());
    QApplication::processEvents();
    QApplication::processEvents();
    widget->grab().save(path);
}

void paper(const QString &path)
{
    QPdfWriter writer(path);
    writer.setPageSize(QPageSize(QPageSize::A4));
    writer.setResolution(96);
    QPainter painter(&writer);
    QFont font(QStringLiteral("DejaVu Sans"));
    font.setPixelSize(11);
    renderArrivalsChart(&painter, QRectF(20, 40, 600, 240), samples::bins(), font);
}

} // namespace

int main(int argc, char **argv)
{
    if (qEnvironmentVariableIsEmpty("QT_QPA_PLATFORM"))
        qputenv("QT_QPA_PLATFORM", "offscreen");
    qputenv("TZ", "UTC");
    QApplication app(argc, argv);
    QCommandLineParser parser;
    const QCommandLineOption out(QStringLiteral("out"), QStringLiteral("Folder for the pictures."),
                                 QStringLiteral("DIR"), QStringLiteral("."));
    const QCommandLineOption only(QStringLiteral("only"), QStringLiteral("Pictures whose name contains this."),
                                  QStringLiteral("TEXT"));
    parser.addOptions({out, only});
    parser.process(app);
    samples::pin(app);
    QDir().mkpath(parser.value(out));
    ThemeController themes(app);
    struct Look
    {
        QString name;
        ThemeChoice theme;
        Qt::LayoutDirection direction;
    };
    const QList<Look> looks = {{QStringLiteral("light"), ThemeChoice::Light, Qt::LeftToRight},
                               {QStringLiteral("dark"), ThemeChoice::Dark, Qt::LeftToRight},
                               {QStringLiteral("contrast"), ThemeChoice::HighContrast, Qt::LeftToRight},
                               {QStringLiteral("rtl"), ThemeChoice::Light, Qt::RightToLeft}};
    std::vector<Scene> scenes = pages();
    for (Scene &scene : dialogs())
        scenes.push_back(std::move(scene));
    for (const Look &look : looks) {
        themes.setChoice(look.theme);
        app.setLayoutDirection(look.direction);
        for (const Scene &scene : scenes) {
            const QString name = QStringLiteral("%1-%2.png").arg(scene.name, look.name);
            if (!parser.isSet(only) || name.contains(parser.value(only)))
                shoot(scene, QDir(parser.value(out)).filePath(name));
        }
    }
    app.setLayoutDirection(Qt::LeftToRight);
    paper(QDir(parser.value(out)).filePath(QStringLiteral("chart.pdf")));
    return 0;
}
