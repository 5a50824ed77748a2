// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// Writes pictures of pages, dialogs and paper into a folder, to be looked at: pages_gallery FOLDER
// [paper|light|dark|contrast|rtl]
#include "samples.h"
#include "tests/unit/widgets/gallerylook.h"
#include "widgets/accountform.h"
#include "widgets/addserverdialog.h"
#include "widgets/historypage.h"
#include "widgets/livepage.h"
#include "widgets/pagepreview.h"
#include "widgets/reporthtml.h"
#include "widgets/reportpainter.h"
#include "widgets/reportspage.h"
#include "widgets/serverspage.h"
#include "widgets/theme.h"

#include <QApplication>
#include <QDir>
#include <QElapsedTimer>
#include <QEventLoop>
#include <QFile>
#include <QLineEdit>
#include <QPushButton>
#include <QTextStream>

#include <algorithm>

using namespace onecopy;
using namespace onecopy::widgets;

namespace {

void write(const QString &path, const QByteArray &bytes)
{
    QFile file(path);
    if (file.open(QIODevice::WriteOnly)) {
        file.write(bytes);
    }
}

void paper(const QString &name, std::size_t groups, const QLocale &locale, bool redact)
{
    QElapsedTimer timer;
    timer.start();
    report::Options options;
    options.redact = redact;
    ReportPainter painter(report::makeDocument(samples::reportSource(groups), options), {}, locale);
    if (painter.layOut()) {
        const auto pdf = painter.toPdf();
        write(name + QStringLiteral(".pdf"), pdf);
        write(name + QStringLiteral(".html"), reportToHtml(painter.document(), {}, locale));
        QTextStream(stdout) << name << ": " << painter.pageCount() << " pages, " << pdf.size() << " bytes, "
                            << timer.elapsed() << " ms\n";
    }
}

class FixedClock final : public Clock
{
public:
    [[nodiscard]] EpochSeconds now() const override { return samples::monday + 50'520; }
};

void picture(QWidget &widget, const QString &name, QSize size = {1'020, 720})
{
    widget.resize(size);
    widget.show();
    QCoreApplication::processEvents();
    widget.grab().save(name + QStringLiteral(".png"));
}

void reportsPage(const QString &look)
{
    ReportsPage page;
    picture(page, QStringLiteral("reports-empty-") + look);
    QEventLoop loop;
    QObject::connect(page.preview(), &PagePreview::ready, &loop, &QEventLoop::quit);
    page.setSource(samples::reportSource(68));
    page.show();
    loop.exec();
    page.setSaved(QStringLiteral("/home/anna/onecopy-report-2011-03-21.pdf"));
    picture(page, QStringLiteral("reports-") + look);
}

void serversPage(const QString &look)
{
    ServersPage page;
    picture(page, QStringLiteral("servers-empty-") + look);
    auto old = samples::account("Old Exchange 2003", "exchange.corp.example");
    old.tls.allowLegacy = true;
    auto clear = samples::account("Lab", "lab.corp.example");
    clear.imap->endpoint.security = net::Security::Cleartext;
    page.setServers({{samples::account("Office", "mail.corp.example"), QStringLiteral("GNOME keyring")},
                     {old, QStringLiteral("this session only")},
                     {clear, {}}});
    page.setReport(QStringLiteral("Office").toStdString(), samples::goodConnection());
    picture(page, QStringLiteral("servers-good-") + look);
    page.setReport("Office", samples::refusedLogin());
    picture(page, QStringLiteral("servers-refused-") + look);
}

void emitTest(AddServerDialog &dialog)
{
    dialog.form()->findChild<QLineEdit *>(QStringLiteral("password"))->setText(QStringLiteral("secret"));
    dialog.findChild<QPushButton *>(QStringLiteral("test"))->click();
}

/// What a search brought, and a provider that wants a browser.
void addServerFound(const QString &look)
{
    AddServerDialog dialog;
    dialog.findChild<QLineEdit *>(QStringLiteral("mailAddress"))->setText(QStringLiteral("anna@corp.example"));
    jobs::ServerCandidate named;
    named.endpoint = {"imap.corp.example", 993, net::Security::ImplicitTls};
    named.user = "anna@corp.example";
    named.source = jobs::DiscoverySource::Autoconfig;
    named.safety = jobs::CandidateSafety::Verified;
    named.answers = true;
    named.oauth = oauthPreset("google");
    auto byDns = named;
    byDns.endpoint = {"mail.elsewhere.example", 143, net::Security::StartTls};
    byDns.source = jobs::DiscoverySource::Srv;
    byDns.safety = jobs::CandidateSafety::Confirm;
    byDns.answers = false;
    dialog.setFound(std::vector{named, byDns});
    picture(dialog, QStringLiteral("add-server-found-") + look, {640, 860});
}

void addServer(const QString &look)
{
    AddServerDialog dialog;
    dialog.setPasswordPlace(QStringLiteral("GNOME keyring"));
    picture(dialog, QStringLiteral("add-server-") + look, {640, 660});
    addServerFound(look);
    auto account = samples::account("Office", "mail.corp.example");
    dialog.setAccount(account);
    emitTest(dialog);
    dialog.setReport(samples::goodConnection());
    picture(dialog, QStringLiteral("add-server-passed-") + look, {640, 760});
    emitTest(dialog);
    account.imap->endpoint.security = net::Security::Cleartext;
    dialog.setAccount(account);
    picture(dialog, QStringLiteral("add-server-clear-") + look, {640, 760});
    dialog.setAccount(samples::account("Office", "mail.corp.example"));
    emitTest(dialog);
    dialog.setReport(samples::rejectedCertificate());
    picture(dialog, QStringLiteral("add-server-certificate-") + look, {640, 660});
}

void historyPage(const QString &look)
{
    HistoryPage page;
    picture(page, QStringLiteral("history-empty-") + look);
    page.setRuns(samples::runs());
    page.setEntries(page.selected(), samples::journal(page.selected().toStdString()));
    picture(page, QStringLiteral("history-") + look);
}

void livePage(const QString &look)
{
    FixedClock clock;
    LivePage page(clock);
    page.setServer(QStringLiteral("mail.corp.example"));
    picture(page, QStringLiteral("live-empty-") + look);
    auto events = samples::arrivals(clock.now(), 40);
    jobs::WatchEvent lost;
    lost.kind = jobs::WatchEvent::Kind::Error;
    lost.seenAt = clock.now() - 20 * 60;
    lost.fault = Fault{FaultKind::ConnectionLost, "imap IDLE", {}, {}};
    jobs::WatchEvent back;
    back.kind = jobs::WatchEvent::Kind::Reconnected;
    back.seenAt = clock.now() - 12 * 60;
    std::erase_if(events, [&](const auto &event) { return event.seenAt > lost.seenAt && event.seenAt < back.seenAt; });
    events.push_back(lost);
    events.push_back(back);
    std::stable_sort(events.begin(), events.end(), [](const auto &a, const auto &b) { return a.seenAt < b.seenAt; });
    page.addEvents(events);
    page.setRange(LivePage::Range::Hour);
    picture(page, QStringLiteral("live-") + look);
}

} // namespace

int main(int argc, char **argv)
{
    QApplication app(argc, argv);
    const QString look = testing::enterGallery(QApplication::arguments(), "paper");
    if (look != QStringLiteral("paper")) {
        ThemeController theme(app);
        testing::wear(look, theme);
        reportsPage(look);
        serversPage(look);
        addServer(look);
        historyPage(look);
        livePage(look);
        return 0;
    }
    paper(QStringLiteral("report"), 68, QLocale(QStringLiteral("en_GB")), false);
    paper(QStringLiteral("report-letter-redacted"), 68, QLocale(QStringLiteral("en_US")), true);
    paper(QStringLiteral("report-arabic"), 20, QLocale(QStringLiteral("ar_EG")), false);
    paper(QStringLiteral("report-none"), 0, QLocale(QStringLiteral("en_GB")), false);
    paper(QStringLiteral("report-large"), 5'000, QLocale(QStringLiteral("en_GB")), false);
    return 0;
}
