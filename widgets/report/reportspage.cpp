// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/report/reportspage.h"

#include "widgets/look/icons.h"
#include "widgets/look/style.h"
#include "widgets/parts/accessiblerole.h"
#include "widgets/parts/emptystate.h"
#include "widgets/parts/filedialog.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/progressstrip.h"
#include "widgets/report/pagepreview.h"
#include "widgets/words/textlanguage.h"
#include "widgets/words/translation.h"
#include "widgets/words/words.h"

#include <QCheckBox>
#include <QClipboard>
#include <QComboBox>
#include <QDateTime>
#include <QFileDialog>
#include <QFileInfo>
#include <QGuiApplication>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QStackedLayout>
#include <QVBoxLayout>

#include <algorithm>

namespace onecopy::widgets {

namespace {

constexpr int optionsWidth = 270;
constexpr int optionsCharacters = 34; ///< the width with larger letters
constexpr int typingPause = 300;
constexpr int longestTitle = 120;

/// Room for what a preview shows; without the margins of other cards.
class PreviewCard : public Card
{
public:
    explicit PreviewCard(QWidget *preview, QWidget *parent)
        : Card(parent)
    {
        column()->setContentsMargins(1, 1, 1, 1);
        column()->addWidget(preview);
    }
};

} // namespace

ReportsPage::ReportsPage(QWidget *parent)
    : PageFrame(tr("Reports"), parent)
    , m_stack(new QStackedLayout)
    , m_empty(new EmptyState(this))
    , m_pdf(new QPushButton(icon(Icon::Save), tr("Save PDF…"), this))
    , m_progress(new ProgressStrip(this))
    , m_preview(new PagePreview)
{
    setPrimary(m_pdf);
    m_pdf->setObjectName(QStringLiteral("pdf"));
    m_pdf->setShortcut(QKeySequence(QStringLiteral("Ctrl+P")));
    addAction(m_pdf);
    connect(m_pdf, &QPushButton::clicked, this, [this] {
        askForPath(tr("Save the report as PDF"), tr("PDF files (*.pdf)"), QStringLiteral("pdf"),
                   &ReportsPage::savePdfWanted);
    });

    auto *work = new QWidget(this);
    auto *row = new QHBoxLayout(work);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(12);
    row->addWidget(buildOptions());
    row->addWidget(new PreviewCard(m_preview, work), 1);
    m_stack->addWidget(m_empty);
    m_stack->addWidget(work);
    m_progress->end();
    content()->addWidget(m_progress);
    content()->addLayout(m_stack, 1);
    connect(m_progress, &ProgressStrip::cancelWanted, this, &ReportsPage::cancelWanted);

    m_delay.setSingleShot(true);
    m_delay.setInterval(typingPause);
    connect(&m_delay, &QTimer::timeout, this, &ReportsPage::refreshPreview);
    connect(m_empty, &EmptyState::primaryClicked, this, [this] {
        switch (m_lack) {
        case Lack::Account:
            Q_EMIT addServerWanted();
            return;
        case Lack::Imap:
            Q_EMIT editServerWanted();
            return;
        case Lack::Check:
            Q_EMIT checkWanted();
            return;
        }
    });
    setNoAccount();
}

ReportsPage::~ReportsPage() = default;

QPushButton *ReportsPage::addButton(const QString &text, const QString &shortcut)
{
    auto *button = new QPushButton(text, this);
    if (!shortcut.isEmpty()) {
        button->setShortcut(QKeySequence(shortcut));
    }
    return button;
}

QWidget *ReportsPage::buildOptions()
{
    auto *card = new Card(this);
    auto *scroll = new QScrollArea(card); // in a low window
    auto *inner = new QWidget(scroll);
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(6);
    buildChoices(inner, column);
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->viewport()->setAutoFillBackground(false);
    inner->setAutoFillBackground(false);
    card->column()->addWidget(scroll, 1);
    card->column()->addWidget(new Divider(scroll, card));
    buildButtons(card);
    const QMargins around = card->column()->contentsMargins();
    const int wanted = inner->minimumSizeHint().width() + scroll->verticalScrollBar()->sizeHint().width() +
                       around.left() + around.right();
    card->setFixedWidth(std::max({optionsWidth, fontMetrics().averageCharWidth() * optionsCharacters, wanted}));
    return card;
}

void ReportsPage::buildChoices(QWidget *card, QVBoxLayout *column)
{
    const auto tick = [&](const QString &text, bool on) {
        auto *box = new QCheckBox(text, card);
        box->setChecked(on);
        connect(box, &QCheckBox::toggled, this, &ReportsPage::refreshPreview);
        column->addWidget(box);
        return box;
    };
    column->addWidget(new TextLabel(tr("Contents"), TextRole::Heading, card));
    m_summary = tick(tr("Figures at a glance"), true);
    m_chart = tick(tr("Chart of arrivals"), true);
    m_causes = tick(tr("Causes"), true);
    m_evidence = tick(tr("Evidence for the causes"), true);
    m_checklist = tick(tr("What the checklist found"), true);
    m_groups = tick(tr("Table of messages"), true);
    m_removals = tick(tr("What was moved away"), true);
    m_method = tick(tr("Method and terms"), true);
    connect(m_causes, &QCheckBox::toggled, m_evidence, &QCheckBox::setEnabled);
    column->addSpacing(12);

    auto *titleLabel = new TextLabel(tr("&Title"), TextRole::Heading, card);
    m_title = new QLineEdit(card);
    m_title->setMaxLength(longestTitle);
    m_title->setObjectName(QStringLiteral("title"));
    m_title->setPlaceholderText(tr("Duplicate delivery report"));
    titleLabel->setBuddy(m_title);
    connect(m_title, &QLineEdit::textEdited, this, [this] { m_delay.start(); });
    column->addWidget(titleLabel);
    column->addWidget(m_title);
    column->addSpacing(12);
    buildLanguage(card, column);
    column->addSpacing(12);

    column->addWidget(new TextLabel(tr("To share it"), TextRole::Heading, card));
    m_redact = tick(tr("Hide names and subjects"), false);
    auto *redactNote = new TextLabel(
        tr("Addresses, subjects, folders and servers become stand-ins such as “Subject 17”, in reports and in case "
           "files."),
        TextRole::Sub, card);
    redactNote->setWordWrap(true);
    m_redact->setAccessibleDescription(redactNote->text());
    column->addWidget(redactNote);
    column->addStretch();
}

void ReportsPage::buildLanguage(QWidget *card, QVBoxLayout *column)
{
    auto *label = new TextLabel(tr("&Language"), TextRole::Heading, card);
    m_language = new QComboBox(card);
    m_language->setObjectName(QStringLiteral("language"));
    m_language->addItem(tr("As the window"), QString());
    for (const QString &code : Translations::languages())
        m_language->addItem(Translations::nativeName(code), code);
    label->setBuddy(m_language);
    connect(m_language, &QComboBox::currentIndexChanged, this, &ReportsPage::refreshPreview);
    column->addWidget(label);
    column->addWidget(m_language);
}

void ReportsPage::buildButtons(Card *card)
{
    auto *column = card->column();
    m_status = new TextLabel(TextRole::Sub, card);
    setAccessibleRole(m_status, QAccessible::AlertMessage);
    m_status->setWordWrap(true);
    m_html = addButton(tr("Save HTML…"), {});
    m_csv = addButton(tr("Export CSV…"), QStringLiteral("Ctrl+E"));
    m_copy = addButton(tr("Copy summary"), {});
    m_case = addButton(tr("Save case file…"), {});
    setPlainToolTip(m_case,
                    tr("What was found, with its evidence, in one file that a colleague can open in Onecopy. It "
                       "holds no password and no text of a message."));
    m_case->setAccessibleDescription(tr("What was found, with its evidence, in one file that a colleague can open in "
                                        "Onecopy. It holds no password and no text of a message."));
    m_case->setObjectName(QStringLiteral("case"));
    m_html->setObjectName(QStringLiteral("html"));
    m_csv->setObjectName(QStringLiteral("csv"));
    m_copy->setObjectName(QStringLiteral("copy"));
    column->addWidget(m_status);
    for (auto *button : {m_html, m_csv, m_case, m_copy}) {
        column->addWidget(button);
    }
    connect(m_case, &QPushButton::clicked, this, &ReportsPage::askForCase);
    connect(m_html, &QPushButton::clicked, this, [this] {
        askForPath(tr("Save the report as HTML"), tr("HTML files (*.html)"), QStringLiteral("html"),
                   &ReportsPage::saveHtmlWanted);
    });
    connect(m_csv, &QPushButton::clicked, this, [this] {
        askForPath(tr("Export every copy as CSV"), tr("CSV files (*.csv)"), QStringLiteral("csv"),
                   &ReportsPage::exportCsvWanted);
    });
    connect(m_copy, &QPushButton::clicked, this, &ReportsPage::copySummary);
}

void ReportsPage::showEmpty(bool empty)
{
    setHeaderVisible(!empty);
    m_pdf->setEnabled(!empty);
    m_stack->setCurrentIndex(empty ? 0 : 1);
}

void ReportsPage::setNoAccount()
{
    m_source.reset();
    m_preview->clear();
    m_lack = Lack::Account;
    m_empty->setContent(Icon::Reports, tr("No mail server yet"),
                        tr("A report says what happened on one server. Add the server first."));
    m_empty->setPrimary(tr("Add a mail server…"));
    showEmpty(true);
}

void ReportsPage::setReading()
{
    m_source.reset();
    m_preview->clear();
    m_empty->setReading();
    showEmpty(true);
}

void ReportsPage::setNotChecked(const QString &serverName)
{
    m_source.reset();
    m_preview->clear();
    m_lack = Lack::Check;
    m_empty->setContent(
        Icon::Reports, tr("Nothing to report yet"),
        tr("The mail on %1 has not been checked. Checking only reads.").arg(words::isolate(serverName)));
    m_empty->setPrimary(tr("Check now"));
    showEmpty(true);
}

void ReportsPage::setNoImap(const QString &serverName)
{
    m_source.reset();
    m_preview->clear();
    m_lack = Lack::Imap;
    m_empty->setNoImap(Icon::Reports, serverName);
    showEmpty(true);
}

void ReportsPage::setSource(const report::Source &source)
{
    setSource(std::make_shared<const report::Source>(source));
}

void ReportsPage::setSource(std::shared_ptr<const report::Source> source)
{
    m_source = std::move(source);
    m_removals->setEnabled(!m_source->removals.empty());
    m_checklist->setEnabled(!m_source->checklist.empty());
    m_causes->setEnabled(m_findings != nullptr);
    m_evidence->setEnabled(m_findings != nullptr && m_causes->isChecked());
    showStatus({}, false);
    showEmpty(false);
    refreshPreview();
}

void ReportsPage::setFindings(std::shared_ptr<const report::Findings> findings)
{
    if (findings == m_findings)
        return;
    m_findings = std::move(findings);
    m_causes->setEnabled(m_findings != nullptr);
    m_evidence->setEnabled(m_findings != nullptr && m_causes->isChecked());
    refreshPreview();
}

ReportChoice ReportsPage::choice() const
{
    ReportChoice choice;
    choice.options.title = m_title->text().trimmed().toStdString();
    choice.options.redact = m_redact->isChecked();
    choice.options.language = m_language->currentData().toString().toStdString();
    choice.parts = {m_chart->isChecked(),    m_groups->isChecked(),  m_removals->isChecked(), m_causes->isChecked(),
                    m_evidence->isChecked(), m_summary->isChecked(), m_method->isChecked(),   m_checklist->isChecked()};
    return choice;
}

/// To be called on any thread: it copies all groups, which takes longer than a frame.
std::function<report::Document()> ReportsPage::document() const
{
    return [given = m_source, findings = m_findings, options = choice().options] {
        report::Source source = *given;
        source.findings = findings;
        return report::makeDocument(std::move(source), options);
    };
}

void ReportsPage::refreshPreview()
{
    m_stalePreview = m_source != nullptr && !isVisible();
    if (m_source == nullptr || m_stalePreview) {
        return;
    }
    const auto chosen = choice();
    m_preview->setReport(document(), chosen.parts, reportLocale(chosen.options.language));
}

void ReportsPage::showEvent(QShowEvent *event)
{
    PageFrame::showEvent(event);
    if (m_stalePreview) {
        refreshPreview();
    }
}

void ReportsPage::askForPath(const QString &title, const QString &filter, const QString &suffix, Wanted wanted)
{
    askForPath(title, filter, suffix, [this, wanted](const QString &path) { Q_EMIT(this->*wanted)(choice(), path); });
}

void ReportsPage::askForCase()
{
    const bool anonymous = m_redact->isChecked();
    askForPath(anonymous ? tr("Save the case file without names") : tr("Save the case file"),
               tr("Case files (*.onecopy)"), QStringLiteral("onecopy"),
               [this, anonymous](const QString &path) { Q_EMIT saveCaseWanted(anonymous, path); });
}

void ReportsPage::askForPath(const QString &title, const QString &filter, const QString &suffix,
                             std::function<void(const QString &)> chosen)
{
    QFileDialog *dialog = makeFileDialog(this, title, filter);
    dialog->setAcceptMode(QFileDialog::AcceptSave); // asks before it replaces a file
    dialog->setDefaultSuffix(suffix);
    // Never a name that a server chose.
    const QString what = suffix == QStringLiteral("onecopy") ? QStringLiteral("case") : QStringLiteral("report");
    dialog->selectFile(
        QStringLiteral("onecopy-%1-%2.%3").arg(what, QDate::currentDate().toString(Qt::ISODate), suffix));
    connect(dialog, &QFileDialog::fileSelected, this, std::move(chosen));
    dialog->open();
}

void ReportsPage::copySummary()
{
    if (!m_source) {
        return;
    }
    m_summing.start(
        [document = document(), language = m_language->currentData().toString()](const std::stop_token &,
                                                                                 const ProgressSink &) {
            const auto shown = document();
            const TextLanguage spoken(language);
            return ReportWords(shown, TextLanguage::locale()).summary();
        },
        [this, source = m_source](const QString &summary) {
            if (source != m_source) {
                return; // of another account
            }
            QGuiApplication::clipboard()->setText(summary);
            showStatus(tr("The summary is on the clipboard."), false);
        });
}

void ReportsPage::showStatus(const QString &text, bool bad)
{
    tell(m_status, text);
    m_status->setTone(bad ? Tone::Bad : Tone::Sub);
    m_status->setVisible(!text.isEmpty());
}

void ReportsPage::setBusy(bool busy, const QString &text)
{
    if (busy) {
        m_progress->begin(text);
        m_progress->takeFocusOf({m_pdf, m_html, m_csv, m_case});
    }
    for (auto *button : {m_pdf, m_html, m_csv, m_case}) {
        button->setEnabled(!busy);
    }
    if (!busy)
        m_progress->end();
    showStatus(busy ? QString() : text, false);
}

void ReportsPage::setProgress(const Progress &progress)
{
    if (m_progress->isVisible()) {
        m_progress->setProgress(progress);
    }
}

void ReportsPage::setSaved(const QString &path)
{
    setBusy(false, tr("Saved as %1.").arg(words::foreign(QFileInfo(path).fileName().toStdString(), 200)));
    setPlainToolTip(m_status, path);
}

void ReportsPage::setFailed(const Fault &fault)
{
    const auto text = words::fault(fault);
    setBusy(false, {});
    if (fault.kind == FaultKind::Cancelled) { // nothing was done until then that could be kept
        showStatus(tr("Stopped. No file was written."), false);
        return;
    }
    const QString words = tr("%1 %2", "what happened, what to do").arg(text.headline, text.advice);
    showStatus(text.said.isEmpty() ? words : words + QLatin1Char('\n') + text.said, true);
}

} // namespace onecopy::widgets
