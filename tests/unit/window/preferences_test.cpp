// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include "app/gui/mainwindow.h"
#include "app/gui/preferencesfile.h"
#include "app/gui/ratealarm.h"
#include "app/gui/watching.h"
#include "widgets/settings/keysdialog.h"
#include "widgets/settings/settingsdialog.h"
#include "widgets/words/translation.h"
#include "widgets/words/words.h"

#include <QAbstractButton>
#include <QComboBox>
#include <QLabel>
#include <QShortcut>
#include <QSpinBox>

#include <algorithm>

using namespace onecopy;
using namespace onecopy::gui;
using namespace onecopy::widgets;

/// What the user chooses for the window: kept, applied, and never in the way.
class PreferencesTest : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void whatWasChosenIsThereAgain()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("deep/onecopy.conf"));
        QCOMPARE(PreferencesFile(path).load(), Preferences());
        const Preferences chosen{ThemeChoice::HighContrast, QStringLiteral("en"), 12};
        QVERIFY(PreferencesFile(path).save(chosen));
        QCOMPARE(PreferencesFile(path).load(), chosen);
    }

    void whatCannotBeKeptIsSaid()
    {
        QTemporaryDir folder;
        QFile file(folder.filePath(QStringLiteral("file")));
        QVERIFY(file.open(QIODevice::WriteOnly));
        const PreferencesFile below(file.fileName() + QStringLiteral("/onecopy.conf"));
        QVERIFY(!below.save({ThemeChoice::HighContrast, QStringLiteral("en"), 12}));
        Workplace place;
        place.storePath = folder.filePath(QStringLiteral("onecopy.db")).toStdString();
        MainWindow window(place);
        window.show();
        window.sayNotKept(below.path());
        QStringList said;
        for (const QLabel *label : window.findChildren<QLabel *>()) {
            if (label->isVisible())
                said += label->text();
        }
        QVERIFY(said.contains(QStringLiteral("The settings hold only until Onecopy ends.")));
        QVERIFY(said.join(u' ').contains(below.path()));
    }

    void nonsenseIsAsIfNothingWasChosen()
    {
        QTemporaryDir folder;
        const QString path = folder.filePath(QStringLiteral("onecopy.conf"));
        QFile file(path);
        QVERIFY(file.open(QIODevice::WriteOnly));
        file.write("[window]\ntheme=purple\nlanguage=../../etc/passwd\n[live]\nnotifyFrom=-3\n");
        file.close();
        QCOMPARE(PreferencesFile(path).load(), Preferences());
    }

    void theAlarmIsRaisedOnceInTenMinutes()
    {
        RateAlarm alarm;
        alarm.setThreshold(3);
        QVERIFY(!alarm.extraCopies(std::vector<EpochSeconds>{1'000}));
        QVERIFY(!alarm.extraCopies(std::vector<EpochSeconds>{1'001}));
        QCOMPARE(alarm.extraCopies(std::vector<EpochSeconds>{1'002}), std::optional<std::size_t>(3));
        for (EpochSeconds at = 1'003; at < 1'602; ++at)
            QVERIFY(!alarm.extraCopies(std::vector<EpochSeconds>{at}));
        QCOMPARE(alarm.extraCopies(std::vector<EpochSeconds>{1'602}), std::optional<std::size_t>(600));
    }

    /// It is told once in ten minutes, so the number has to be that of all.
    void theAlarmCountsAllThatCameTogether()
    {
        RateAlarm alarm;
        alarm.setThreshold(5);
        QCOMPARE(alarm.extraCopies(std::vector<EpochSeconds>(40, 1'000)), std::optional<std::size_t>(40));
    }

    /// After a lost connection a whole night is told at once: what was too much then is told, and in its own number.
    void theAlarmKnowsWhenTheyCame()
    {
        RateAlarm alarm;
        alarm.setThreshold(3);
        QCOMPARE(alarm.extraCopies(std::vector<EpochSeconds>{1'000, 1'001, 1'002, 30'000}),
                 std::optional<std::size_t>(3));
        QVERIFY(!alarm.extraCopies(std::vector<EpochSeconds>{60'000, 70'000, 80'000, 90'000}));
    }

    /// Each mailbox tells by itself what came while the connection was lost.
    void whatCameInOneGapIsToldOnceForAllMailboxes()
    {
        RateAlarm alarm;
        alarm.setThreshold(3);
        QVERIFY(alarm.extraCopies(std::vector<EpochSeconds>{1'300, 1'301, 1'302}));
        QVERIFY(!alarm.extraCopies(std::vector<EpochSeconds>{1'000, 1'001, 1'002}));
    }

    void slowCopiesRaiseNoAlarm()
    {
        RateAlarm alarm;
        alarm.setThreshold(3);
        for (EpochSeconds at = 0; at < 100'000; at += 301)
            QVERIFY(!alarm.extraCopies(std::vector<EpochSeconds>{at}));
    }

    void aThresholdOfZeroIsNever()
    {
        RateAlarm alarm;
        alarm.setThreshold(0);
        for (EpochSeconds at = 0; at < 1'000; ++at)
            QVERIFY(!alarm.extraCopies(std::vector<EpochSeconds>{at}));
    }

    void aClockThatIsSetBackSilencesNothing()
    {
        RateAlarm alarm;
        alarm.setThreshold(2);
        QVERIFY(!alarm.extraCopies(std::vector<EpochSeconds>{9'000'000}));
        QVERIFY(alarm.extraCopies(std::vector<EpochSeconds>{9'000'001}));
        QVERIFY(!alarm.extraCopies(std::vector<EpochSeconds>{5'000}));
        QVERIFY(alarm.extraCopies(std::vector<EpochSeconds>{5'001}));
    }

    void aChoiceIsToldAtOnce()
    {
        SettingsDialog dialog({}, true);
        QSignalSpy told(&dialog, &SettingsDialog::changed);
        auto *themes = dialog.findChild<QComboBox *>(QStringLiteral("theme"));
        themes->setCurrentIndex(themes->findData(static_cast<int>(ThemeChoice::Dark)));
        QCOMPARE(told.size(), 1);
        QCOMPARE(dialog.preferences().theme, ThemeChoice::Dark);
        dialog.findChild<QSpinBox *>(QStringLiteral("notify"))->setValue(0);
        QCOMPARE(dialog.preferences().notifyFrom, 0);
        QCOMPARE(told.size(), 2);
    }

    void keysAreReadFromTheLeftWhereTextsRunFromTheRight()
    {
        Translations texts(*QCoreApplication::instance());
        texts.use(QStringLiteral("ar"));
        const KeysDialog dialog;
        const QString comma = words::isolate(QStringLiteral("Ctrl+,"));
        QCOMPARE(comma.size(), 8);
        const QList<QLabel *> labels = dialog.findChildren<QLabel *>();
        QVERIFY(std::ranges::any_of(labels, [&](const QLabel *label) { return label->text() == comma; }));
        texts.use(QStringLiteral("en"));
    }

    void everyLanguageIsOffered()
    {
        SettingsDialog dialog({}, true);
        auto *languages = dialog.findChild<QComboBox *>(QStringLiteral("language"));
        QCOMPARE(languages->count(), Translations::languages().size() + 1);
        for (const QString &language : Translations::languages())
            QVERIFY2(!Translations::nativeName(language).isEmpty(), qPrintable(language));
        QVERIFY(Translations::languages().contains(QStringLiteral("de")));
        QVERIFY(!SettingsDialog({}, false).findChild<QComboBox *>(QStringLiteral("language"))->isEnabled());
    }

    void languagesAreFoundByTheirTags()
    {
        QCOMPARE(Translations::languageFor(QStringLiteral("de-AT")), QStringLiteral("de"));
        QCOMPARE(Translations::languageFor(QStringLiteral("ja_JP")), QStringLiteral("ja"));
        QCOMPARE(Translations::languageFor(QStringLiteral("xx")), QString());
        QCOMPARE(Translations::languageFor(QString()), QString());
    }

    void aLanguageThatIsNotSpokenGetsEnglishTextsDatesAndDirection()
    {
        for (const char *language : {"fa", "he-IL", "it", "xx"}) {
            const QLocale locale = localeOf(QString::fromLatin1(language));
            QVERIFY2(locale.language() == QLocale::English, language);
            QVERIFY2(locale.textDirection() == Qt::LeftToRight, language);
        }
        QCOMPARE(localeOf(QStringLiteral("de-AT")).language(), QLocale::German);
        QCOMPARE(localeOf(QStringLiteral("en-US")).name(), QStringLiteral("en_US"));
        QCOMPARE(localeOf(QStringLiteral("ar")).textDirection(), Qt::RightToLeft);
    }

    void aLanguageChangesTextsDatesAndDirection()
    {
        Translations texts(*QCoreApplication::instance());
        texts.use(QStringLiteral("ar"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::RightToLeft);
        QCOMPARE(QLocale().language(), QLocale::Arabic);
        const QString arabic = SettingsDialog({}, true).windowTitle();
        texts.use(QStringLiteral("de"));
        QCOMPARE(QGuiApplication::layoutDirection(), Qt::LeftToRight);
        const QString german = SettingsDialog({}, true).windowTitle();
        texts.use(QStringLiteral("en"));
        const QString english = SettingsDialog({}, true).windowTitle();
        QCOMPARE(english, QStringLiteral("Settings"));
        QCOMPARE((QSet<QString>{arabic, german, english}).size(), 3);
    }

    void theAlarmNamesTheAccountAsThePagesDo()
    {
        Translations texts(*QCoreApplication::instance());
        texts.use(QStringLiteral("en"));
        Account account;
        account.imap = ServerAddress{{"mail.corp.example", 993, net::Security::ImplicitTls}, "anna"};
        const QString nameless = gui::Watching::alarmText(7, account);
        QVERIFY2(nameless.contains(QStringLiteral("mail.corp.example")), qPrintable(nameless));
        account.name = "100 %1\n\xE2\x80\xAE"
                       "evil";
        QCOMPARE(widgets::words::withoutIsolates(gui::Watching::alarmText(7, account)),
                 QStringLiteral("7 extra copies in 10 minutes in the account 100 %1\\x0A[U+202E]evil"));
    }

    void theKeysAreListed()
    {
        KeysDialog dialog;
        QStringList shown;
        for (const QLabel *label : dialog.findChildren<QLabel *>())
            shown.append(label->text());
        QVERIFY(shown.contains(QStringLiteral("F5")));
        QVERIFY(shown.contains(QStringLiteral("Ctrl+Z")));
        // Every key of the window; sections are a row, and F5 has another name for those who know browsers.
        const QTemporaryDir folder;
        gui::Workplace place;
        place.storePath = folder.filePath(QStringLiteral("onecopy.db")).toStdString();
        const gui::MainWindow window(place);
        QList<QKeySequence> keys;
        for (const auto *shortcut : window.findChildren<QShortcut *>())
            keys.append(shortcut->key());
        for (const auto *button : window.findChildren<QAbstractButton *>())
            keys.append(button->shortcut());
        static const QRegularExpression other(QStringLiteral("^$|^Ctrl\\+[1-7R]$"));
        for (const QKeySequence &key : std::as_const(keys)) {
            const QString name = key.toString(QKeySequence::NativeText);
            const bool letter = name.startsWith(QStringLiteral("Alt+")) && name.size() == 5; // underlined where it is
            if (!letter && !other.match(name).hasMatch())
                QVERIFY2(shown.contains(name), qPrintable(name));
        }
    }
};

QTEST_MAIN(PreferencesTest)
#include "preferences_test.moc"
