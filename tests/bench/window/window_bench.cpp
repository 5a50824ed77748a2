// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
// window_bench [messages [scanned]]
// How quick the window is: from main() to the first paint and to everything shown, with a store of so many messages;
// the change from page to page; and the longest that one event keeps the GUI thread while a mailbox is checked. Run it
// under xvfb-run, or with QT_QPA_PLATFORM=offscreen.
#include <QApplication>
#include <QElapsedTimer>
#include <QProcess>
#include <QSignalSpy>
#include <QStandardPaths>
#include <QTemporaryDir>
#include <QTest>

#include "app/gui/mainwindow.h"
#include "core/jobs/scan/scan.h"
#include "core/store/store.h"
#include "tests/bench/figures.h"
#include "tests/lab/dovecot.h"
#include "tests/lab/filler.h"
#include "widgets/look/theme.h"

#include <algorithm>
#include <cstdio>
#include <ctime>
#include <vector>

using namespace onecopy;

using bench::giveUp;
using bench::median;

namespace {

constexpr int patience = 600'000;
constexpr int sections = 7;
constexpr int starts = 5;
constexpr double frame = 16.0;

/// The time of this thread alone, which does not grow with what else the machine does.
double threadMilliseconds()
{
    timespec now{};
    ::clock_gettime(CLOCK_THREAD_CPUTIME_ID, &now);
    return static_cast<double>(now.tv_sec) * 1e3 + static_cast<double>(now.tv_nsec) / 1e6;
}

/// Times every event that the GUI thread handles.
class TimedApplication : public QApplication
{
public:
    using QApplication::QApplication;

    bool notify(QObject *receiver, QEvent *event) override
    {
        if (event->type() == QEvent::Paint && firstPaint < 0)
            firstPaint = sinceStart.nsecsElapsed();
        if (m_inside)
            return QApplication::notify(receiver, event);
        m_inside = true;
        // Either may be gone afterwards.
        const QByteArray name = QByteArray(receiver->metaObject()->className()) + ", event " +
                                QByteArray::number(static_cast<int>(event->type()));
        QElapsedTimer timer;
        timer.start();
        const double before = threadMilliseconds();
        const bool handled = QApplication::notify(receiver, event);
        durations.push_back(static_cast<double>(timer.nsecsElapsed()) / 1e6);
        if (durations.back() > frame)
            late.append(name + ": " + QByteArray::number(durations.back(), 'f', 1) + " ms, " +
                        QByteArray::number(threadMilliseconds() - before, 'f', 1) + " of them this thread's own");
        m_inside = false;
        return handled;
    }

    QElapsedTimer sinceStart;
    qint64 firstPaint = -1;        ///< nanoseconds
    std::vector<double> durations; ///< milliseconds, of the events since it was cleared
    QByteArrayList late;           ///< which of them took longer than a frame

private:
    bool m_inside = false;
};

Account accountOf(const lab::Dovecot &server, const std::string &user)
{
    Account account;
    account.name = user;
    account.imap =
        parseServerUrl(Protocol::Imap, "imaps://" + user + "@localhost:" + std::to_string(server.ports().imaps))
            .value();
    account.tls.caFile = server.caFile();
    return account;
}

void save(const std::string &path, const Account &account)
{
    auto store = store::Store::open(path);
    if (!store || !store->accounts().save(account))
        giveUp("the account could not be saved");
}

void scan(const std::string &path, const Account &account, const std::string &password)
{
    SystemClock clock;
    const jobs::Context context{path, &clock, {}, {}, {}};
    jobs::ScanRequest request;
    request.login.account = account;
    request.login.secret = Secret(password);
    if (auto scanned = jobs::scan(request, context); !scanned)
        giveUp(scanned.error().describe());
}

/// In a process of its own: "first-paint all-shown" in milliseconds.
int startOnce(TimedApplication &app, const QString &path)
{
    widgets::ThemeController themes(app);
    gui::Workplace place;
    place.storePath = path.toStdString();
    gui::MainWindow window(place);
    QSignalSpy shown(&window, &gui::MainWindow::viewShown);
    window.show();
    window.begin({}, false);
    if (!shown.wait(patience))
        return 1;
    std::printf("%.1f %.1f\n", static_cast<double>(app.firstPaint) / 1e6,
                static_cast<double>(app.sinceStart.nsecsElapsed()) / 1e6);
    return 0;
}

void measureStarts(const QString &path)
{
    std::vector<double> painted;
    std::vector<double> complete;
    for (int i = 0; i < starts; ++i) {
        QProcess child;
        child.start(QCoreApplication::applicationFilePath(), {QStringLiteral("--start"), path});
        if (!child.waitForFinished(patience) || child.exitCode() != 0)
            giveUp("the window did not start");
        const QList<QByteArray> words = child.readAllStandardOutput().trimmed().split(' ');
        painted.push_back(words.value(0).toDouble());
        complete.push_back(words.value(1).toDouble());
    }
    std::printf("first paint       median %.0f ms after main()\n", median(painted));
    std::printf("everything shown  median %.0f ms after main()\n", median(complete));
}

void measurePages(gui::MainWindow &window)
{
    for (int round = 0; round < 2; ++round) {
        double longest = 0;
        double ofThread = 0;
        int slowest = 0;
        for (int section = 0; section < sections; ++section) {
            QElapsedTimer timer;
            timer.start();
            const double before = threadMilliseconds();
            window.showSection(section);
            QCoreApplication::processEvents();
            longest = std::max(longest, static_cast<double>(timer.nsecsElapsed()) / 1e6);
            if (const double used = threadMilliseconds() - before; used > ofThread) {
                ofThread = used;
                slowest = section;
            }
        }
        std::printf("page switch       longest %.1f ms %s; of this thread's own time %.1f ms, for section %d\n",
                    longest, round == 0 ? "at first sight" : "again", ofThread, slowest + 1);
    }
}

void measureFrames(TimedApplication &app, gui::MainWindow &window, const std::string &name)
{
    for (int section = 0; section < sections; ++section) {
        window.showSection(section);
        QCoreApplication::processEvents();
        QSignalSpy ended(&window, &gui::MainWindow::checkEnded);
        app.durations.clear();
        app.late.clear();
        window.begin(name, true);
        if (!ended.wait(patience))
            giveUp("the check did not end");
        QTest::qWait(2'000); // what the result makes the pages do belongs to it
        std::printf("check, section %d  longest event %.1f ms, %lld of %zu above %.0f ms\n", section + 1,
                    std::ranges::max(app.durations), static_cast<long long>(app.late.size()), app.durations.size(),
                    frame);
        for (const QByteArray &one : app.late)
            std::printf("                  %s\n", one.constData());
    }
}

} // namespace

int main(int argc, char **argv)
{
    QElapsedTimer sinceStart;
    sinceStart.start();
    QStandardPaths::setTestModeEnabled(true);
    TimedApplication app(argc, argv);
    app.sinceStart = sinceStart;
    const QStringList words = QCoreApplication::arguments();
    if (words.value(1) == QLatin1String("--start"))
        return startOnce(app, words.value(2));

    const std::uint64_t messages = argc > 1 ? std::strtoull(argv[1], nullptr, 10) : 1'000'000;
    lab::DovecotOptions options;
    options.users = {"many", "some"};
    auto server = lab::Dovecot::start(options);
    if (!server)
        giveUp(server.error().describe());
    lab::SeedPlan plan;
    plan.messages = messages;
    if (auto filled = lab::fill(**server, "many", plan); !filled)
        giveUp(filled.error().describe());
    plan.messages = argc > 2 ? std::strtoull(argv[2], nullptr, 10) : 100'000;
    if (auto filled = lab::fill(**server, "some", plan); !filled)
        giveUp(filled.error().describe());

    QTemporaryDir folder;
    const QString path = folder.filePath(QStringLiteral("many.db"));
    save(path.toStdString(), accountOf(**server, "many"));
    scan(path.toStdString(), accountOf(**server, "many"), (*server)->password("many"));
    std::printf("a store of %llu messages\n", static_cast<unsigned long long>(messages));
    measureStarts(path);

    widgets::ThemeController themes(app);
    {
        gui::Workplace place;
        place.storePath = path.toStdString();
        gui::MainWindow window(place);
        QSignalSpy shown(&window, &gui::MainWindow::viewShown);
        window.show();
        window.begin({}, false);
        if (!shown.wait(patience))
            giveUp("nothing was shown");
        QTest::qWait(1'000);
        measurePages(window);
    }
    std::printf("a check of %llu messages, into a new store\n", static_cast<unsigned long long>(plan.messages));
    gui::Workplace place;
    place.storePath = folder.filePath(QStringLiteral("some.db")).toStdString();
    const Account account = accountOf(**server, "some");
    save(place.storePath, account);
    place.secrets.keepForSession(account, Secret((*server)->password("some")));
    gui::MainWindow window(place);
    window.show();
    measureFrames(app, window, account.name);
    return 0;
}
