// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/mainwindow.h"
#include "core/store/store.h"
#include "widgets/theme.h"
#include "widgets/translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QLocale>
#include <QStandardPaths>
#include <QTimer>

#include <csignal>
#include <cstdio>
#include <sys/resource.h>

namespace onecopy::gui {

namespace {

/// Milliseconds that the pages get to finish charts and previews before a picture is taken.
constexpr int settleTime = 1'200;

std::optional<widgets::ThemeChoice> themeFrom(const QString &word)
{
    if (word == QLatin1String("system"))
        return widgets::ThemeChoice::System;
    if (word == QLatin1String("light"))
        return widgets::ThemeChoice::Light;
    if (word == QLatin1String("dark"))
        return widgets::ThemeChoice::Dark;
    if (word == QLatin1String("high-contrast"))
        return widgets::ThemeChoice::HighContrast;
    return std::nullopt;
}

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(QStringLiteral("Finds, explains and removes mail that was delivered more than once."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addOptions({
        {QStringLiteral("store"), QStringLiteral("The file that keeps what was found."), QStringLiteral("FILE")},
        {QStringLiteral("account"), QStringLiteral("Show this account first."), QStringLiteral("NAME")},
        {QStringLiteral("password-file"), QStringLiteral("Use the password in this file for that account, in this session."), QStringLiteral("FILE")},
        {QStringLiteral("theme"), QStringLiteral("system, light, dark or high-contrast."), QStringLiteral("NAME"), QStringLiteral("system")},
        {QStringLiteral("section"), QStringLiteral("Open this section, counted from 1."), QStringLiteral("N"), QStringLiteral("1")},
        {QStringLiteral("check-now"), QStringLiteral("Check the account at once.")},
        {QStringLiteral("screenshot"), QStringLiteral("Save a picture of the window and end."), QStringLiteral("FILE")},
    });
}

/// For an account that is named with a password file (demonstrations, tests): kept in memory only.
void takePassword(Workplace &place, const QString &accountName, const QString &path)
{
    QFile file(path);
    auto store = store::Store::open(place.storePath);
    if (!store || !file.open(QIODevice::ReadOnly))
        return;
    auto account = store->accounts().find(accountName.toStdString());
    if (account && *account)
        place.secrets.keepForSession(**account, Secret(file.readLine(64 * 1024).trimmed().toStdString()));
}

void takePicture(MainWindow &window, const QString &path)
{
    QTimer::singleShot(settleTime, &window, [&window, path] { QCoreApplication::exit(window.grab().save(path) ? 0 : 1); });
}

int run(int argc, char **argv)
{
    // A password must not lie in a core file.
    const rlimit none{0, 0};
    setrlimit(RLIMIT_CORE, &none);
    std::signal(SIGPIPE, SIG_IGN);
    QApplication app(argc, argv);
    QApplication::setApplicationName(QStringLiteral("onecopy"));
    QApplication::setApplicationDisplayName(QStringLiteral("Onecopy"));
    QApplication::setApplicationVersion(QStringLiteral(ONECOPY_VERSION));
    // The C locale has no way to write a time for people.
    if (QLocale::system().language() == QLocale::C)
        QLocale::setDefault(QLocale(QLocale::English, QLocale::UnitedKingdom));
    widgets::installTranslations(app, QLocale());
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);
    const auto theme = themeFrom(parser.value(QStringLiteral("theme")));
    if (!theme) {
        std::fputs("onecopy: the themes are system, light, dark and high-contrast\n", stderr);
        return 2;
    }
    widgets::ThemeController themes(app);
    themes.setChoice(*theme);

    Workplace place;
    place.storePath = parser.isSet(QStringLiteral("store"))
        ? parser.value(QStringLiteral("store")).toStdString()
        : (QStandardPaths::writableLocation(QStandardPaths::GenericDataLocation) + QStringLiteral("/onecopy/onecopy.db")).toStdString();
    const QString account = parser.value(QStringLiteral("account"));
    if (parser.isSet(QStringLiteral("password-file")))
        takePassword(place, account, parser.value(QStringLiteral("password-file")));

    MainWindow window(place);
    window.showSection(parser.value(QStringLiteral("section")).toInt() - 1);
    if (parser.isSet(QStringLiteral("screenshot"))) {
        const QString path = parser.value(QStringLiteral("screenshot"));
        const auto ready = parser.isSet(QStringLiteral("check-now")) ? &MainWindow::checkEnded : &MainWindow::viewShown;
        QObject::connect(&window, ready, &window, [&window, path] { takePicture(window, path); });
    }
    window.show();
    window.begin(account.toStdString(), parser.isSet(QStringLiteral("check-now")));
    return QApplication::exec();
}

} // namespace

} // namespace onecopy::gui

int main(int argc, char **argv)
{
    return onecopy::gui::run(argc, argv);
}
