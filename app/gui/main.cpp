// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/arrangementkeeper.h"
#include "app/gui/mainwindow.h"
#include "app/gui/preferencesfile.h"
#include "app/start.h"
#include "core/store/store.h"
#include "widgets/look/theme.h"
#include "widgets/words/translation.h"

#include <QApplication>
#include <QCommandLineParser>
#include <QFile>
#include <QIcon>
#include <QTemporaryDir>
#include <QTimer>

#include <algorithm>
#include <array>
#include <cstdio>
#include <memory>
#include <span>
#include <string_view>

namespace onecopy::gui {

namespace {

/// Milliseconds that the pages get to finish charts and previews before a picture is taken.
constexpr int settleTime = 1'200;

void addOptions(QCommandLineParser &parser)
{
    parser.setApplicationDescription(
        QStringLiteral("Finds, explains and removes mail that was delivered more than once."));
    parser.addHelpOption();
    parser.addVersionOption();
    parser.addPositionalArgument(QStringLiteral("file"), QStringLiteral("A case file to look at."),
                                 QStringLiteral("[FILE]"));
    parser.addOptions({
        {QStringLiteral("store"), QStringLiteral("The file that keeps what was found."), QStringLiteral("FILE")},
        {QStringLiteral("account"), QStringLiteral("Show this account first."), QStringLiteral("NAME")},
        {QStringLiteral("password-file"),
         QStringLiteral("Use the password in this file for that account, in this session."), QStringLiteral("FILE")},
        {QStringLiteral("theme"), QStringLiteral("system, light, dark or high-contrast."), QStringLiteral("NAME")},
        {QStringLiteral("lang"), QStringLiteral("The language of the window."), QStringLiteral("CODE")},
        {QStringLiteral("preferences"), QStringLiteral("The file that keeps what was chosen and arranged."),
         QStringLiteral("FILE")},
        {QStringLiteral("section"), QStringLiteral("Open this section, counted from 1."), QStringLiteral("N")},
        {QStringLiteral("check-now"), QStringLiteral("Check the account at once.")},
        {QStringLiteral("screenshot"), QStringLiteral("Save a picture of the window and end."), QStringLiteral("FILE")},
    });
}

enum class Looked { AtMail, AtCase, ForPicture };

/// For an account that is named with a password file (demonstrations, tests): kept in memory only.
void takePassword(Workplace &place, const std::string &accountName, const QString &path)
{
    QFile file(path);
    auto store = store::Store::open(place.storePath);
    if (!store || !file.open(QIODevice::ReadOnly))
        return;
    auto account = store->accounts().find(accountName);
    if (account && *account)
        place.secrets.keepForSession(**account, Secret(file.readLine(64 * 1024).trimmed().toStdString()));
}

/// What of the last time holds for this one. A case file is looked at beside other windows, from its beginning; a
/// picture has to be the same on every desk.
WindowArrangement arrangementAtStart(const ArrangementFile &file, Looked looked)
{
    if (looked == Looked::ForPicture)
        return {};
    WindowArrangement arrangement = file.load();
    if (looked == Looked::AtCase) {
        arrangement.position.reset();
        arrangement.section = 0;
        arrangement.account.clear();
    }
    return arrangement;
}

void keep(const ArrangementFile &file, WindowArrangement left, Looked looked)
{
    if (looked == Looked::ForPicture)
        return;
    if (looked == Looked::AtCase) {
        WindowArrangement before = file.load();
        before.parts = std::move(left.parts);
        left = std::move(before);
    }
    file.save(left);
}

/// Keeps the window, and builds it anew when another language is chosen: its texts are set when it is made.
class Show
{
public:
    Show(Workplace &place, widgets::ThemeController &themes, widgets::Translations &texts, PreferencesFile file,
         Looked looked)
        : m_place(place)
        , m_themes(themes)
        , m_texts(texts)
        , m_file(std::move(file))
        , m_arrangements(m_file.path())
        , m_looked(looked)
    {
        const WindowArrangement before = arrangementAtStart(m_arrangements, looked);
        build(before);
        m_account = before.account;
    }

    [[nodiscard]] MainWindow &window() { return *m_window; }
    [[nodiscard]] const std::string &account() const { return m_account; } ///< that was shown the last time

private:
    void build(const WindowArrangement &arrangement)
    {
        m_window = std::make_unique<MainWindow>(m_place);
        m_window->arrange(arrangement);
        m_keeper = std::make_unique<ArrangementKeeper>(
            *m_window, [this](const WindowArrangement &now) { keep(m_arrangements, now, m_looked); });
        QObject::connect(m_window.get(), &MainWindow::preferencesChosen, m_window.get(),
                         [this](const widgets::Preferences &chosen) { choose(chosen); });
    }

    void choose(const widgets::Preferences &chosen)
    {
        const bool otherLanguage = chosen.language != m_place.preferences.language;
        m_place.preferences = chosen;
        const bool kept = m_file.save(chosen);
        m_themes.setChoice(chosen.theme);
        // Not from within the dialog that told it.
        if (otherLanguage)
            QTimer::singleShot(0, m_window.get(), [this] { rebuild(); });
        if (!kept)
            QTimer::singleShot(0, &m_context, [this] { m_window->sayNotKept(m_file.path()); });
    }

    void rebuild()
    {
        m_keeper.reset();
        const auto old = std::move(m_window);
        m_texts.use(m_place.preferences.language);
        build(old->arrangement());
        m_window->show();
        m_window->begin(old->accountName(), false);
        old->hide();
    }

    Workplace &m_place;
    widgets::ThemeController &m_themes;
    widgets::Translations &m_texts;
    PreferencesFile m_file;
    ArrangementFile m_arrangements;
    Looked m_looked;
    std::string m_account;
    QObject m_context; ///< also while one window follows another
    std::unique_ptr<MainWindow> m_window;
    std::unique_ptr<ArrangementKeeper> m_keeper;
};

void takePicture(MainWindow &window, const QString &path)
{
    QTimer::singleShot(settleTime, &window,
                       [&window, path] { QCoreApplication::exit(window.grab().save(path) ? 0 : 1); });
}

void nameApplication()
{
    QCoreApplication::setApplicationName(QStringLiteral("onecopy"));
    QCoreApplication::setApplicationVersion(QStringLiteral(ONECOPY_VERSION));
}

/// Also where there is no screen, without which a QApplication ends the program.
void answerInWords(int argc, char **argv)
{
    constexpr std::array<std::string_view, 5> questions{"--help", "-h", "--help-all", "--version", "-v"};
    const std::span words(argv, static_cast<std::size_t>(argc));
    if (std::ranges::find_first_of(words, questions) == words.end())
        return;
    const QCoreApplication app(argc, argv);
    nameApplication();
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app); // ends the program
}

int run(int argc, char **argv)
{
    prepareProcess();
    answerInWords(argc, argv);
    QApplication app(argc, argv);
    nameApplication();
    QApplication::setApplicationDisplayName(QStringLiteral("Onecopy"));
    QApplication::setDesktopFileName(QStringLiteral("org.onecopy.Onecopy"));
    QApplication::setWindowIcon(QIcon(QStringLiteral(":/org.onecopy.Onecopy.svg")));
    QCommandLineParser parser;
    addOptions(parser);
    parser.process(app);

    Workplace place;
    const PreferencesFile file(parser.value(QStringLiteral("preferences")));
    place.preferences = file.load();
    if (parser.isSet(QStringLiteral("theme")) &&
        !widgets::themeFromWord(parser.value(QStringLiteral("theme")), place.preferences.theme)) {
        std::fputs("onecopy: the themes are system, light, dark and high-contrast\n", stderr);
        return 2;
    }
    if (parser.isSet(QStringLiteral("lang"))) {
        place.preferences.language = widgets::Translations::languageFor(parser.value(QStringLiteral("lang")));
        if (place.preferences.language.isEmpty()) {
            std::fprintf(stderr, "onecopy: the languages are %s\n",
                         qPrintable(widgets::Translations::languages().join(QStringLiteral(", "))));
            return 2;
        }
    }
    widgets::Translations texts(app);
    texts.use(place.preferences.language);
    widgets::ThemeController themes(app);
    themes.setChoice(place.preferences.theme);
    const QTemporaryDir caseFolder;
    const QString caseFile = parser.positionalArguments().value(0);
    const QString caseCopy = caseFolder.filePath(QStringLiteral("case.onecopy"));
    if (!caseFile.isEmpty() && !QFile::copy(caseFile, caseCopy)) {
        std::fprintf(stderr, "onecopy: %s cannot be read\n", qPrintable(caseFile));
        return 1;
    }
    place.storePath = !caseFile.isEmpty()                     ? caseCopy.toStdString()
                      : parser.isSet(QStringLiteral("store")) ? parser.value(QStringLiteral("store")).toStdString()
                                                              : defaultStorePath();
    std::string account = parser.value(QStringLiteral("account")).toStdString();
    if (parser.isSet(QStringLiteral("password-file")))
        takePassword(place, account, parser.value(QStringLiteral("password-file")));

    const bool forPicture = parser.isSet(QStringLiteral("screenshot"));
    Show show(place, themes, texts, file,
              forPicture           ? Looked::ForPicture
              : caseFile.isEmpty() ? Looked::AtMail
                                   : Looked::AtCase);
    MainWindow &window = show.window();
    if (account.empty())
        account = show.account();
    if (parser.isSet(QStringLiteral("section")))
        window.showSection(parser.value(QStringLiteral("section")).toInt() - 1);
    if (forPicture) {
        window.resize(1280, 800); // also where there is no screen, which counts as one of 800 pixels
        const QString path = parser.value(QStringLiteral("screenshot"));
        const auto picture = [&window, path] { takePicture(window, path); };
        if (parser.isSet(QStringLiteral("check-now")))
            QObject::connect(&window, &MainWindow::checkEnded, &window, [&window, picture] {
                QObject::connect(&window, &MainWindow::causeShown, &window, picture);
            });
        else
            QObject::connect(&window, &MainWindow::causeShown, &window, picture);
    }
    window.show();
    window.begin(account, parser.isSet(QStringLiteral("check-now")));
    return QApplication::exec();
}

} // namespace

} // namespace onecopy::gui

int main(int argc, char **argv)
{
    return onecopy::gui::run(argc, argv);
}
