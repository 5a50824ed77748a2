// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/servers/certificatepanel.h"

#include "widgets/look/icons.h"
#include "widgets/look/style.h"
#include "widgets/parts/plaintext.h"
#include "widgets/words/accountwords.h"
#include "widgets/words/coretext.h"
#include "widgets/words/words.h"

#include <QAbstractTextDocumentLayout>
#include <QDateTime>
#include <QFormLayout>
#include <QHBoxLayout>
#include <QPlainTextEdit>
#include <QPushButton>
#include <QScrollArea>
#include <QScrollBar>
#include <QVBoxLayout>

#include <algorithm>
#include <cmath>

namespace onecopy::widgets {

namespace {

constexpr int namesShown = 8;
constexpr int mostNameLines = 10;

QString day(const std::string &iso)
{
    const auto at = QDateTime::fromString(QString::fromStdString(iso), Qt::ISODate);
    return at.isValid() ? words::date(at.toSecsSinceEpoch()) : words::foreign(iso, 60);
}

QString namesOf(const net::CertificateInfo &certificate)
{
    QStringList names;
    for (const auto &name : certificate.names) {
        if (names.size() == namesShown) {
            names += QStringLiteral("…");
            break;
        }
        names += words::foreign(name, 120);
    }
    return names.join(QLatin1Char('\n'));
}

} // namespace

CertificatePanel::CertificatePanel(QWidget *parent)
    : QWidget(parent)
    , m_heading(new TextLabel(TextRole::Title, this))
    , m_line(new TextLabel(TextRole::Body, this))
    , m_problems(new QPlainTextEdit(this))
    , m_rows(new QFormLayout)
    , m_back(new QPushButton(tr("Do not trust it"), this))
    , m_trust(new QPushButton(tr("Trust exactly this certificate"), this))
{
    m_heading->setWordWrap(true);
    m_line->setWordWrap(true);
    m_problems->setReadOnly(true);
    m_problems->setTabChangesFocus(true);
    m_problems->setAccessibleName(tr("What is wrong with the certificate"));
    setPrimary(m_back);
    m_trust->setObjectName(QStringLiteral("trust"));
    m_back->setObjectName(QStringLiteral("back"));
    // Enter carried over from the page before must not trust anything.
    m_trust->setAutoDefault(false);
    m_back->setAutoDefault(true);
    m_rows->setLabelAlignment(Qt::AlignLeft | Qt::AlignTop);
    m_rows->setRowWrapPolicy(QFormLayout::WrapLongRows);
    m_rows->setHorizontalSpacing(16);
    m_rows->setVerticalSpacing(6);
    connect(m_back, &QPushButton::clicked, this, &CertificatePanel::backWanted);
    connect(m_trust, &QPushButton::clicked, this, &CertificatePanel::trustWanted);

    auto *title = new QHBoxLayout;
    title->setSpacing(12);
    title->addWidget(new IconLabel(Icon::Warning, 28, Tone::Warn, this), 0, Qt::AlignTop);
    title->addWidget(m_heading, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setSpacing(10);
    buttons->addStretch();
    buttons->addWidget(m_back);
    buttons->addWidget(m_trust);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(24, 20, 24, 20);
    column->setSpacing(12);
    column->addLayout(title);
    column->addWidget(makeBody(), 1);
    column->addLayout(buttons);
}

/// Scrolls, so that the buttons stay on a small screen whatever a certificate says.
QWidget *CertificatePanel::makeBody()
{
    auto *scroll = new QScrollArea(this);
    auto *inner = new QWidget;
    auto *column = new QVBoxLayout(inner);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    column->addWidget(m_line);
    column->addWidget(m_problems);
    column->addLayout(m_rows);
    column->addStretch();
    scroll->setWidget(inner);
    scroll->setWidgetResizable(true);
    scroll->setFrameShape(QFrame::NoFrame);
    scroll->setFocusPolicy(Qt::NoFocus);
    connect(m_problems->document()->documentLayout(), &QAbstractTextDocumentLayout::documentSizeChanged, this,
            &CertificatePanel::fitProblems);
    // Another width is told by nothing but the scroll bar.
    connect(m_problems->verticalScrollBar(), &QScrollBar::rangeChanged, this, &CertificatePanel::fitProblems);
    return scroll;
}

/// A problem may take several lines, in some languages more than in others.
void CertificatePanel::fitProblems()
{
    const int lines = static_cast<int>(std::ceil(m_problems->document()->size().height()));
    m_problems->setFixedHeight(m_problems->fontMetrics().lineSpacing() * std::clamp(lines, 1, mostNameLines) + 18);
}

void CertificatePanel::addRow(const QString &label, const QString &value)
{
    auto *text = new TextLabel(value, TextRole::Body, this);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    text->setAccessibleName(tr("%1: %2", "name of a value, the value").arg(label, words::withoutIsolates(value)));
    auto *name = new TextLabel(label, TextRole::Sub, this);
    name->setAlignment(Qt::AlignLeading | Qt::AlignTop); // beside the first line of several
    m_rows->addRow(name, text);
}

void CertificatePanel::setCertificate(const QString &host, const net::CertificateInfo &certificate,
                                      const std::string &pinned)
{
    m_sha256 = certificate.sha256;
    while (m_rows->rowCount() > 0) {
        m_rows->removeRow(0);
    }
    const bool changed = !pinned.empty() && pinned != certificate.sha256;
    m_heading->setText(changed ? tr("The certificate of %1 has changed").arg(words::isolate(host))
                               : tr("The certificate of %1 cannot be trusted").arg(words::isolate(host)));
    m_line->setText(
        tr("No password was sent. Somebody else may be answering in the server’s place. Trust it only if the server’s "
           "administrator gives you the same fingerprint, by another way than this connection."));
    QStringList problems;
    for (const auto &problem : certificate.problems) {
        problems += QStringLiteral("• ") + words::coreText(problem);
    }
    m_problems->setPlainText(problems.join(QLatin1Char('\n')));
    m_problems->setVisible(!problems.isEmpty());
    fitProblems();
    addRow(tr("Issued to"), words::foreign(certificate.subject, 300));
    addRow(tr("For the names"), namesOf(certificate));
    addRow(tr("Issued by"), words::foreign(certificate.issuer, 300));
    addRow(tr("Valid"), tr("%1 – %2", "from date to date").arg(day(certificate.notBefore), day(certificate.notAfter)));
    if (changed) {
        addRow(tr("Trusted until now"), words::fingerprint(pinned));
    }
    addRow(tr("Fingerprint (SHA-256)"), words::fingerprint(certificate.sha256));
    m_trust->setEnabled(!certificate.sha256.empty());
}

void CertificatePanel::focusSafeButton()
{
    m_back->setDefault(true);
    m_back->setFocus(Qt::OtherFocusReason);
}

} // namespace onecopy::widgets
