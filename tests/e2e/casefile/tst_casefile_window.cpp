// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include <QTest>

#include <QFile>
#include <QImage>
#include <QLabel>
#include <QProcess>
#include <QPushButton>
#include <QSignalSpy>
#include <QTemporaryDir>

#include "app/gui/mainwindow.h"
#include "core/store/store.h"
#include "tests/places/places.h"
#include "widgets/duplicates/duplicatespage.h"
#include "widgets/overview/overviewpage.h"
#include "widgets/parts/progressstrip.h"
#include "widgets/report/reportspage.h"

#include <memory>

using namespace onecopy;

namespace {

constexpr int longWait = 60'000;

QByteArray bytesOf(const QString &path)
{
    QFile file(path);
    return file.open(QIODevice::ReadOnly) ? file.readAll() : QByteArray();
}

} // namespace

/// A case file in the window: the sample data is one. It is looked at without a server, and saved for a colleague.
class TestCaseFileWindow : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init()
    {
        m_folder = std::make_unique<QTemporaryDir>();
        m_place = std::make_unique<gui::Workplace>();
        const QString store = m_folder->filePath(QStringLiteral("store.onecopy"));
        QVERIFY(QFile::copy(test::inSource(QStringLiteral("app/gui/sample/sample.onecopy")), store));
        m_place->storePath = store.toStdString();
        m_window = std::make_unique<gui::MainWindow>(*m_place);
        QSignalSpy shown(m_window.get(), &gui::MainWindow::causeShown);
        m_window->show();
        m_window->begin({}, false);
        QTRY_VERIFY_WITH_TIMEOUT(shown.count() > 0, longWait);
        m_reports = m_window->findChild<widgets::ReportsPage *>();
        m_window->showSection(4);
        QTRY_VERIFY_WITH_TIMEOUT(m_reports->findChild<QPushButton *>(QStringLiteral("case"))->isVisible(), longWait);
    }
    void cleanup() { m_window.reset(); }

    void aPictureHasTheSizeOfTheWindowWithoutAScreen()
    {
        const QString path = m_folder->filePath(QStringLiteral("window.png"));
        QProcess program;
        QProcessEnvironment environment = QProcessEnvironment::systemEnvironment();
        environment.insert(QStringLiteral("QT_QPA_PLATFORM"), QStringLiteral("offscreen"));
        environment.insert(QStringLiteral("QT_SCALE_FACTOR"), QStringLiteral("1"));
        program.setProcessEnvironment(environment);
        program.start(test::inBuild(QStringLiteral("bin/onecopy")),
                      {test::inSource(QStringLiteral("app/gui/sample/sample.onecopy")), QStringLiteral("--preferences"),
                       m_folder->filePath(QStringLiteral("preferences")), QStringLiteral("--screenshot"), path});
        QVERIFY(program.waitForFinished(longWait));
        QCOMPARE(QImage(path).size(), QSize(1280, 800));
    }

    void nothingIsOfferedThatNeedsAServer()
    {
        m_window->showSection(0);
        for (const auto *button : m_window->findChild<widgets::OverviewPage *>()->findChildren<QPushButton *>())
            QVERIFY(!button->isVisible() || button->text() != QStringLiteral("Check again"));
        m_window->showSection(1);
        const auto *duplicates = m_window->findChild<widgets::DuplicatesPage *>();
        for (const auto *button : duplicates->findChildren<QPushButton *>())
            QVERIFY2(!button->text().startsWith(QStringLiteral("Move ")) || !button->isEnabled(),
                     qPrintable(button->text()));
        QVERIFY(says(*duplicates, QStringLiteral("A case file has no mail server")));
    }

    void aCaseFileIsSaved_data()
    {
        QTest::addColumn<bool>("anonymous");
        QTest::newRow("with names") << false;
        QTest::newRow("without names") << true;
    }
    void aCaseFileIsSaved()
    {
        QFETCH(bool, anonymous);
        const QString path = m_folder->filePath(QStringLiteral("colleague.onecopy"));
        Q_EMIT m_reports->saveCaseWanted(anonymous, path);
        // The window goes on: the work is somewhere else.
        QVERIFY(m_reports->findChild<widgets::ProgressStrip *>()->isVisible());
        QTRY_VERIFY_WITH_TIMEOUT(says(*m_reports, QStringLiteral("Saved as colleague.onecopy")), longWait);
        QVERIFY(!m_reports->findChild<widgets::ProgressStrip *>()->isVisible());
        QCOMPARE(groupsOf(path.toStdString()), groupsOf(m_place->storePath));
        QVERIFY(groupsOf(path.toStdString()) > 0);
        QCOMPARE(bytesOf(path).contains("kyoto-trading.example"), !anonymous);
    }

    void whatCannotBeWrittenIsSaidInWords()
    {
        const QString path = m_folder->filePath(QStringLiteral("mine.txt"));
        QFile mine(path);
        QVERIFY(mine.open(QIODevice::WriteOnly));
        mine.write("mine");
        mine.close();
        Q_EMIT m_reports->saveCaseWanted(false, path);
        auto *button = m_reports->findChild<QPushButton *>(QStringLiteral("case"));
        QVERIFY(!button->isEnabled());
        QTRY_VERIFY_WITH_TIMEOUT(button->isEnabled(), longWait);
        QVERIFY(!says(*m_reports, QStringLiteral("Saved as")));
        QCOMPARE(bytesOf(path), QByteArray("mine"));
        QStringList told;
        for (const auto *label : m_reports->findChildren<QLabel *>()) {
            if (label->isVisible() && label->text().contains(QStringLiteral("file"), Qt::CaseInsensitive))
                told.append(label->text());
        }
        QVERIFY2(!told.isEmpty(), "no sentence about the file");
    }

private:
    static bool says(const QWidget &page, const QString &words)
    {
        const auto labels = page.findChildren<QLabel *>();
        return std::any_of(labels.begin(), labels.end(),
                           [&](const QLabel *label) { return label->isVisible() && label->text().contains(words); });
    }
    static std::size_t groupsOf(const std::string &path)
    {
        auto store = store::Store::open(path, store::Access::ReadOnly);
        if (!store)
            return 0;
        auto accounts = store->accounts().all();
        if (!accounts || accounts->size() != 1)
            return 0;
        store::GroupQuery query;
        query.account = accounts->front().id();
        const auto groups = store->groups().load(query);
        return groups ? groups->size() : 0;
    }

    std::unique_ptr<QTemporaryDir> m_folder;
    std::unique_ptr<gui::Workplace> m_place;
    std::unique_ptr<gui::MainWindow> m_window;
    widgets::ReportsPage *m_reports = nullptr;
};

QTEST_MAIN(TestCaseFileWindow)
#include "tst_casefile_window.moc"
