// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "core/base/progress.h"
#include "core/jobs/jobthread.h"
#include "core/report/document.h"
#include "widgets/parts/pageframe.h"
#include "widgets/report/reportpainter.h"

#include <QTimer>

#include <functional>
#include <memory>

class QCheckBox;
class QComboBox;
class QLineEdit;
class QPushButton;
class QStackedLayout;
class QVBoxLayout;

namespace onecopy::widgets {

class EmptyState;
class PagePreview;
class ProgressStrip;
class TextLabel;

/// What is to be written.
struct ReportChoice
{
    report::Options options;
    ReportParts parts;
};

/// The report of one account: what is in it, what it looks like, and where it goes. Shows and asks; writing is for
/// others.
class ReportsPage : public PageFrame
{
    Q_OBJECT

public:
    explicit ReportsPage(QWidget *parent = nullptr);
    ~ReportsPage() override;

    /// Nothing to report on: the page says so, and offers what comes first.
    void setNoAccount();
    void setReading(); ///< until setSource() or setNotChecked()
    void setNotChecked(const QString &serverName);
    void setNoImap(const QString &serverName); ///< of the account, over which mail is checked
    void setSource(const report::Source &source);
    void setSource(std::shared_ptr<const report::Source> source);
    /// Why the copies came, for the sources of now and later; null: nobody looked.
    void setFindings(std::shared_ptr<const report::Findings> findings);
    /// While something is written, and what came of it: "Saved report.pdf". `text` is plain.
    void setBusy(bool busy, const QString &text);
    void setProgress(const Progress &progress);
    void setSaved(const QString &path);
    void setFailed(const Fault &fault);

    [[nodiscard]] ReportChoice choice() const;
    [[nodiscard]] PagePreview *preview() const { return m_preview; }

Q_SIGNALS:
    void savePdfWanted(const onecopy::widgets::ReportChoice &choice, const QString &path);
    void saveHtmlWanted(const onecopy::widgets::ReportChoice &choice, const QString &path);
    void exportCsvWanted(const onecopy::widgets::ReportChoice &choice, const QString &path);
    /// Everything that is known of the account, in a file for a colleague.
    void saveCaseWanted(bool anonymous, const QString &path);
    void cancelWanted(); ///< of what setBusy() shows
    void addServerWanted();
    void editServerWanted();
    void checkWanted();

protected:
    void showEvent(QShowEvent *event) override;

private:
    enum class Lack { Account, Imap, Check };

    using Wanted = void (ReportsPage::*)(const ReportChoice &, const QString &);

    [[nodiscard]] QWidget *buildOptions();
    void buildChoices(QWidget *card, QVBoxLayout *column);
    void buildButtons(Card *card);
    [[nodiscard]] QPushButton *addButton(const QString &text, const QString &shortcut);
    void buildLanguage(QWidget *card, QVBoxLayout *column);
    /// `chosen` gets the path.
    void askForPath(const QString &title, const QString &filter, const QString &suffix,
                    std::function<void(const QString &)> chosen);
    void askForPath(const QString &title, const QString &filter, const QString &suffix, Wanted wanted);
    void askForCase();
    [[nodiscard]] std::function<report::Document()> document() const;
    void refreshPreview();
    void copySummary();
    void showStatus(const QString &text, bool bad);
    void showEmpty(bool empty);

    std::shared_ptr<const report::Source> m_source;
    bool m_stalePreview = false; ///< it is made when it is seen
    std::shared_ptr<const report::Findings> m_findings;
    QStackedLayout *m_stack;
    EmptyState *m_empty;
    Lack m_lack = Lack::Account; ///< while there is nothing to report
    QCheckBox *m_chart;
    QCheckBox *m_groups;
    QCheckBox *m_removals;
    QCheckBox *m_causes;
    QCheckBox *m_evidence;
    QCheckBox *m_summary;
    QCheckBox *m_method;
    QCheckBox *m_checklist;
    QCheckBox *m_redact;
    QLineEdit *m_title;
    QComboBox *m_language;
    QPushButton *m_pdf;
    QPushButton *m_html;
    QPushButton *m_csv;
    QPushButton *m_copy;
    QPushButton *m_case;
    ProgressStrip *m_progress;
    TextLabel *m_status;
    PagePreview *m_preview;
    jobs::JobThread m_summing; ///< the summary for the clipboard
    QTimer m_delay;            ///< so that typing a title does not start a preview for each letter
};

} // namespace onecopy::widgets
