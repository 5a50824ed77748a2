// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// What holds for each page and dialog of this folder: names for screen readers, plain text, room for letters, the
// keyboard.
#include "samples.h"
#include "tests/unit/widgets/fixture.h"
#include "widgets/accountform.h"
#include "widgets/addserverdialog.h"
#include "widgets/historypage.h"
#include "widgets/livepage.h"
#include "widgets/pagepreview.h"
#include "widgets/plaintext.h"
#include "widgets/reportspage.h"
#include "widgets/serverspage.h"
#include "widgets/theme.h"

#include <QAccessible>
#include <QButtonGroup>
#include <QCheckBox>
#include <QLineEdit>
#include <QPushButton>
#include <QTest>

#include <functional>
#include <memory>

using namespace onecopy;
using namespace onecopy::widgets;

namespace {

class SetClock final : public Clock
{
public:
    [[nodiscard]] EpochSeconds now() const override { return samples::monday + 43'200; }
};

const SetClock clockOfTests;

struct Made
{
    const char *name;
    std::function<QWidget *()> make;
};

AddServerDialog *dialogWith(const jobs::ConnectionReport &report)
{
    auto *dialog = new AddServerDialog;
    auto account = samples::account("<b>Office</b>", "mail.corp.example");
    account.tls.pinSha256 = std::string(64, 'a');
    dialog->setAccount(account);
    dialog->setPasswordPlace(QStringLiteral("GNOME keyring"));
    dialog->findChild<QPushButton *>(QStringLiteral("test"))->click();
    dialog->setReport(report);
    return dialog;
}

LivePage *livePage()
{
    auto *page = new LivePage(clockOfTests);
    page->setServer(QStringLiteral("<b>mail</b>.corp.example"));
    page->addEvents(samples::arrivals(clockOfTests.now(), 40));
    page->setRange(LivePage::Range::Hour);
    return page;
}

const std::vector<Made> &everything()
{
    static const std::vector<Made> all{
        {"reports, empty", [] { return new ReportsPage; }},
        {"reports",
         [] {
             auto *page = new ReportsPage;
             page->setSource(samples::reportSource(30));
             page->setSaved(QStringLiteral("/tmp/<b>x</b>.pdf"));
             return page;
         }},
        {"servers, empty", [] { return new ServersPage; }},
        {"servers",
         [] {
             auto *page = new ServersPage;
             page->setServers(
                 {{samples::account("<b>Office</b>", "mail.corp.example"), QStringLiteral("GNOME keyring")}});
             page->setReport("<b>Office</b>", samples::refusedLogin());
             return page;
         }},
        {"add a server", [] { return new AddServerDialog; }},
        {"add a server, tested", [] { return dialogWith(samples::refusedLogin()); }},
        {"certificate", [] { return dialogWith(samples::rejectedCertificate()); }},
        {"history, empty", [] { return new HistoryPage; }},
        {"history",
         [] {
             auto *page = new HistoryPage;
             page->setRuns(samples::runs());
             page->setEntries(page->selected(), samples::journal(page->selected().toStdString()));
             return page;
         }},
        {"live, empty", [] { return new LivePage(clockOfTests); }},
        {"live", [] { return livePage(); }},
    };
    return all;
}

void rows()
{
    QTest::addColumn<int>("index");
    for (std::size_t i = 0; i < everything().size(); ++i) {
        QTest::newRow(everything()[i].name) << static_cast<int>(i);
    }
}

std::unique_ptr<QWidget> shown(int index)
{
    std::unique_ptr<QWidget> widget(everything()[static_cast<std::size_t>(index)].make());
    widget->resize(widget->isWindow() && qobject_cast<QDialog *>(widget.get()) ? widget->size() : QSize(814, 620));
    widget->show();
    for (int depth = 0; depth < 5; ++depth) {
        QCoreApplication::processEvents(); // a layout within a scroll area takes a round of its own
    }
    return widget;
}

} // namespace

class TestMoreLook : public QObject
{
    Q_OBJECT

private Q_SLOTS:
    void init() { samples::pin(*qobject_cast<QApplication *>(QCoreApplication::instance())); }
    void everyFocusableThingHasAName_data() { rows(); }
    void everyFocusableThingHasAName();
    void everyLabelIsPlainText_data() { rows(); }
    void everyLabelIsPlainText();
    void textsFitWithLargerLetters_data();
    void textsFitWithLargerLetters();
    void tabVisitsEverythingAndReturns_data() { rows(); }
    void tabVisitsEverythingAndReturns();
    void passwordIsNotSpoken();
    void fitsASmallWindow_data() { rows(); }
    void fitsASmallWindow();
};

void TestMoreLook::everyFocusableThingHasAName()
{
    QFETCH(int, index);
    const auto widget = shown(index);
    QStringList nameless;
    std::function<void(QAccessibleInterface *)> walk = [&](QAccessibleInterface *node) {
        if (!node || node->state().invisible) {
            return;
        }
        if (node->state().focusable && node->text(QAccessible::Name).isEmpty() &&
            qobject_cast<QWidget *>(node->object())) {
            nameless += QString::fromLatin1(node->object()->metaObject()->className()) + QLatin1Char(' ') +
                        node->object()->objectName();
        }
        if (node->role() == QAccessible::Table || node->role() == QAccessible::Tree) {
            return; // the cells speak for themselves
        }
        for (int i = 0; i < node->childCount(); ++i) {
            walk(node->child(i));
        }
    };
    walk(QAccessible::queryAccessibleInterface(widget.get()));
    QVERIFY2(nameless.isEmpty(), qPrintable(nameless.join(QLatin1String(", "))));
}

void TestMoreLook::everyLabelIsPlainText()
{
    QFETCH(int, index);
    const auto widget = shown(index);
    for (const QLabel *label : widget->findChildren<QLabel *>()) {
        QVERIFY2(label->textFormat() == Qt::PlainText || label->text().isEmpty(), qPrintable(label->text()));
        QVERIFY2(!label->openExternalLinks(), qPrintable(label->text()));
    }
    for (const QWidget *one : widget->findChildren<QWidget *>()) {
        QVERIFY2(!one->toolTip().contains(QStringLiteral("<b>")), qPrintable(one->toolTip()));
    }
}

void TestMoreLook::textsFitWithLargerLetters_data()
{
    QTest::addColumn<int>("index");
    QTest::addColumn<int>("pixels");
    for (std::size_t i = 0; i < everything().size(); ++i) {
        for (const int pixels : {13, 20}) {
            QTest::addRow("%s at %d px", everything()[i].name, pixels) << static_cast<int>(i) << pixels;
        }
    }
}

void TestMoreLook::textsFitWithLargerLetters()
{
    QFETCH(int, index);
    QFETCH(int, pixels);
    samples::pin(*qobject_cast<QApplication *>(QCoreApplication::instance()), pixels);
    const auto widget = shown(index);
    for (const auto *button : widget->findChildren<QAbstractButton *>()) {
        if (!button->isVisible() || button->text().isEmpty()) {
            continue;
        }
        const auto text = button->fontMetrics().size(Qt::TextShowMnemonic, button->text());
        QVERIFY2(button->width() >= text.width() + 16, qPrintable(button->text()));
        QVERIFY2(button->visibleRegion().boundingRect().width() == button->width() || button->visibleRegion().isEmpty(),
                 qPrintable(button->text()));
        QVERIFY2(
            button->height() >= text.height(),
            qPrintable(QStringLiteral("%1: %2 < %3").arg(button->text()).arg(button->height()).arg(text.height())));
    }
    for (const auto *label : widget->findChildren<TextLabel *>()) {
        if (!label->isVisible() || label->text().isEmpty() ||
            label->sizePolicy().horizontalPolicy() == QSizePolicy::Ignored) {
            continue;
        }
        const int wanted = label->wordWrap() ? label->heightForWidth(label->width()) : label->sizeHint().height();
        QVERIFY2(label->height() >= wanted - 1,
                 qPrintable(QStringLiteral("%1: %2 < %3").arg(label->text()).arg(label->height()).arg(wanted)));
        if (!label->wordWrap()) {
            QVERIFY2(label->width() >= label->sizeHint().width() - 1, qPrintable(label->text()));
        }
    }
}

void TestMoreLook::tabVisitsEverythingAndReturns()
{
    QFETCH(int, index);
    const auto widget = shown(index);
    widget->activateWindow();
    QVERIFY(QTest::qWaitForWindowActive(widget.get()));
    QSet<QWidget *> wanted;
    for (QWidget *one : widget->findChildren<QWidget *>()) {
        // Of buttons that exclude each other Tab visits the chosen one; arrow keys lead to the others.
        const auto *button = qobject_cast<QAbstractButton *>(one);
        const bool byArrow = button && button->group() && button->group()->exclusive() && !button->isChecked();
        if (one->isVisible() && one->isEnabled() && (one->focusPolicy() & Qt::TabFocus) == Qt::TabFocus &&
            !one->focusProxy() && !byArrow) {
            wanted.insert(one);
        }
    }
    if (wanted.isEmpty()) {
        QCOMPARE(QByteArray(QTest::currentDataTag()), QByteArray("history, empty")); // nothing can be done there
        return;
    }
    (*wanted.begin())->setFocus(Qt::TabFocusReason);
    QSet<QWidget *> visited;
    for (int i = 0; i < 200 && visited.size() < wanted.size(); ++i) {
        QVERIFY(QApplication::focusWidget());
        visited.insert(QApplication::focusWidget());
        QTest::keyClick(QApplication::focusWidget(), Qt::Key_Tab);
    }
    QCOMPARE(visited, wanted);
}

void TestMoreLook::passwordIsNotSpoken()
{
    AddServerDialog dialog;
    dialog.show();
    auto *field = dialog.findChild<QLineEdit *>(QStringLiteral("password"));
    field->setText(QStringLiteral("correct horse"));
    auto *spoken = QAccessible::queryAccessibleInterface(field);
    QVERIFY(spoken->state().passwordEdit);
    for (const auto kind : {QAccessible::Name, QAccessible::Value, QAccessible::Description, QAccessible::Help}) {
        QVERIFY(!spoken->text(kind).contains(QStringLiteral("horse")));
    }
}

/// The smallest window is 960 x 600, of which the sidebar and the status bar take their part.
void TestMoreLook::fitsASmallWindow()
{
    QFETCH(int, index);
    const auto widget = shown(index);
    const auto least = widget->minimumSizeHint();
    QVERIFY2(least.width() <= 880 && least.height() <= 570,
             qPrintable(QStringLiteral("%1 x %2").arg(least.width()).arg(least.height())));
}

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    samples::pin(app);
    ThemeController theme(app);
    theme.setChoice(ThemeChoice::Light);
    TestMoreLook test;
    return QTest::qExec(&test, argc, argv);
}
#include "tst_more_look.moc"
