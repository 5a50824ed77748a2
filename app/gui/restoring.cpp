// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "app/gui/restoring.h"

#include "core/jobs/prove/scannerproof.h"
#include "widgets/checklist/checklistwords.h"
#include "widgets/checklist/restorebar.h"
#include "widgets/parts/plaintext.h"
#include "widgets/words/words.h"

#include <QMessageBox>
#include <QPushButton>

#include <algorithm>

namespace onecopy::gui {

namespace {

constexpr int tickInterval = 10'000;      ///< milliseconds
constexpr EpochSeconds warningTime = 120; ///< before a deadline

bool isByHand(const checklist::OpenChange &open)
{
    return checklist::isByHand(open.change.via);
}

} // namespace

Restoring::Restoring(Workplace &place, widgets::RestoreBar &bar, QWidget &window, QObject *parent)
    : QObject(parent)
    , m_place(place)
    , m_bar(bar)
    , m_window(window)
{
    m_tick.setInterval(tickInterval);
    // Another program may put back meanwhile what this window only looks at.
    connect(&m_tick, &QTimer::timeout, this, &Restoring::refresh);
    connect(&m_notifier, &Notifier::chosen, this, &Restoring::showWanted);
}

void Restoring::refresh()
{
    if (m_reading.running()) {
        m_again = true;
        return;
    }
    m_reading.start(
        [path = m_place.storePath](const std::stop_token &, const ProgressSink &) -> Result<Known> {
            auto open = jobs::openChanges(path);
            if (!open)
                return passOn(open);
            auto history = jobs::checklistHistory(path);
            if (!history)
                return passOn(history);
            return Known{std::move(*open), std::move(*history)};
        },
        [this](const Result<Known> &known) { show(known); });
}

void Restoring::show(const Result<Known> &known)
{
    if (std::exchange(m_again, false)) { // something has changed since, and this may lack it
        QTimer::singleShot(0, this, &Restoring::refresh);
        return;
    }
    // What cannot be read now was perhaps locked for a moment; what is known stays on the bar.
    if (known) {
        m_open = known->open;
        m_unproved = checklist::unprovedScanners(known->history);
        m_bar.setChanges(m_open, m_place.clock.now());
        m_bar.setUnproved(m_unproved);
        Q_EMIT historyRead(known->history);
    }
    if (m_open.empty() && m_unproved.empty()) {
        m_tick.stop();
        m_bar.setFault(std::nullopt); // it was about them
    } else if (!m_tick.isActive()) {
        m_tick.start();
    }
    tick();
}

void Restoring::tick()
{
    const EpochSeconds now = m_place.clock.now();
    m_bar.setChanges(m_open, now);
    for (const checklist::OpenChange &open : m_open) {
        if (now < open.change.deadline - warningTime || !m_told.insert(open.change.id).second)
            continue;
        const widgets::words::StepResult text = widgets::words::openChange(open, now);
        m_notifier.notify(widgets::words::withoutIsolates(text.headline), widgets::words::withoutIsolates(text.detail));
    }
}

void Restoring::putBack()
{
    if ((m_open.empty() && m_unproved.empty()) || m_job.running())
        return;
    const bool shell = !std::all_of(m_open.begin(), m_open.end(), isByHand);
    std::vector<checklist::LedgerChange> byHand;
    for (const checklist::OpenChange &open : m_open) {
        if (isByHand(open))
            byHand.push_back(open.change);
    }
    if (shell || byHand.empty())
        carryOut({});
    else
        askOfHandwork(byHand);
}

void Restoring::askOfHandwork(const std::vector<checklist::LedgerChange> &changes)
{
    ask(changes, {tr("Is it put back as it was?"), tr("Not yet")}, true);
}

void Restoring::askOfFailure(const Outcome &outcome)
{
    ask(outcome.left,
        {tr("It could not be put back. Is it over all the same?"), tr("Keep reminding me"),
         tr("What you say is written down as your word: the server has not confirmed it.")},
        !outcome.answered);
}

/// Nobody but a person knows of what was changed by hand, or on a server that cannot be reached any more. `words`: the
/// question, the safe answer, and what has to be known.
void Restoring::ask(const std::vector<checklist::LedgerChange> &changes, const QStringList &words, bool mayBeGone)
{
    QStringList lines;
    std::set<std::string> ids;
    for (const checklist::LedgerChange &change : changes) {
        ids.insert(change.id);
        lines += widgets::words::stepTitle(change.step); // "Set both back." says little by itself
        for (const QString &line : widgets::words::restoreLines(change))
            lines += QStringLiteral("• ") + line;
    }
    lines += words.mid(2);
    auto *box =
        widgets::plainMessageBox(&m_window, widgets::Icon::Undo, words[0], lines.join(QLatin1Char('\n')), words[1]);
    box->setObjectName(QStringLiteral("putBack"));
    const QPushButton *done = box->addButton(tr("I have put it back"), QMessageBox::AcceptRole);
    const QPushButton *gone =
        mayBeGone ? box->addButton(tr("The server is gone for good"), QMessageBox::DestructiveRole) : nullptr;
    connect(box, &QMessageBox::buttonClicked, this, [this, done, gone, ids](const QAbstractButton *clicked) {
        if (clicked == done)
            carryOut({true, checklist::LedgerEvent::SaidPutBack, ids});
        else if (clicked == gone)
            carryOut({false, checklist::LedgerEvent::ServerGone, ids});
    });
    box->open();
}

/// A scanner that passes the test file on by its own rules, or whose server is gone, must not be asked for ever.
void Restoring::askOfScanner()
{
    auto *box = widgets::plainMessageBox(
        &m_window, widgets::Icon::Warning, tr("Nothing shows that mail is scanned. Is it over all the same?"),
        tr("What you say is written down as your word: the server has not confirmed it."), tr("Keep reminding me"));
    box->setObjectName(QStringLiteral("scanner"));
    const QPushButton *scanned = box->addButton(tr("Mail is scanned, I have seen it"), QMessageBox::AcceptRole);
    const QPushButton *gone = box->addButton(tr("The server is gone for good"), QMessageBox::DestructiveRole);
    connect(box, &QMessageBox::buttonClicked, this, [this, scanned, gone](const QAbstractButton *clicked) {
        if (clicked != scanned && clicked != gone)
            return;
        m_job.start(
            [&place = m_place](const std::stop_token &stop, const ProgressSink &progress) {
                const auto taken = jobs::takeScanners(place.context(stop, progress));
                return taken ? Outcome() : Outcome{taken.error()};
            },
            [this](const Outcome &outcome) {
                m_bar.setFault(outcome.fault);
                refresh();
            });
    });
    box->open();
}

void Restoring::carryOut(const Said &said)
{
    m_bar.setFault(std::nullopt);
    m_bar.setBusy(true);
    m_job.start(
        [this, &place = m_place, said](const std::stop_token &stop, const ProgressSink &progress) {
            return carriedOut(place, said, place.context(stop, progress),
                              [this] { QMetaObject::invokeMethod(this, &Restoring::refresh, Qt::QueuedConnection); });
        },
        [this](const Outcome &outcome) {
            m_bar.setBusy(false);
            m_bar.setFault(outcome.fault);
            refresh();
            tell(outcome);
            if (!outcome.left.empty())
                askOfFailure(outcome);
            else if (outcome.unproved)
                askOfScanner();
        });
}

/// The bar goes, and would leave open whether that is good.
void Restoring::tell(const Outcome &outcome)
{
    if (outcome.fault || (outcome.back.empty() && !outcome.scans))
        return;
    QStringList titles;
    for (const checklist::LedgerChange &change : outcome.back)
        titles += widgets::words::stepTitle(change.step);
    QStringList notes;
    if (!std::ranges::all_of(outcome.back, [](const auto &each) { return checklist::isByHand(each.via); }))
        notes += tr("It was read back from the server: it is as it was.");
    if (outcome.scans)
        notes += tr("The EICAR test file was caught: mail is scanned.");
    Q_EMIT putBackNow(titles.isEmpty() ? tr("The scanner works.")
                                       : tr("Put back: %1", "step").arg(titles.join(QStringLiteral(", "))),
                      notes.join(QLatin1Char(' ')));
}

/// On the job's thread. What was read back is not proved to work: the scanner is asked too.
Restoring::Outcome Restoring::carriedOut(Workplace &place, const Said &said, const jobs::Context &context,
                                         const std::function<void()> &putBack)
{
    jobs::ChecklistHooks hooks;
    hooks.doneByHand = [&said](const checklist::LedgerChange &, bool) { return said.doneByHand; };
    hooks.saidOf = [&said](const checklist::LedgerChange &change) {
        return said.changes.contains(change.id) ? said.of : std::nullopt;
    };
    const auto restored = jobs::restoreChanges(hooks, context);
    if (!restored)
        return {restored.error()};
    Outcome outcome;
    for (const jobs::RestoredChange &each : *restored) {
        if (each.restored)
            outcome.back.push_back(each.change);
        if (!each.fault || each.said)
            continue;
        outcome.fault = each.fault;
        outcome.left.push_back(each.change);
        outcome.answered = outcome.answered || each.serverAnswered();
    }
    putBack();
    const auto login = [&place, &context](const Account &account) {
        return place.secrets.loginFor(account, context.stop);
    };
    const auto proofs = jobs::proveScanners(login, context);
    if (!proofs) {
        outcome.fault = proofs.error();
        return outcome;
    }
    for (const jobs::ScannerProof &each : *proofs) {
        outcome.fault = each.fault ? each.fault : outcome.fault;
        outcome.scans = outcome.scans || each.caught.value_or(false);
        // A password that is missing is no word about the scanner.
        const bool asked =
            each.fault && each.fault->kind != FaultKind::SecretMissing && each.fault->kind != FaultKind::LoginRefused;
        outcome.unproved = outcome.unproved || asked;
    }
    return outcome;
}

std::optional<ClosingWords> closingWords(const std::vector<checklist::OpenChange> &open, bool running, EpochSeconds now)
{
    if (open.empty() && !running)
        return std::nullopt;
    const auto unsure = [now](const checklist::OpenChange &each) { return checklist::isUnsure(each, now); };
    const bool protection = std::any_of(open.begin(), open.end(), [&unsure](const checklist::OpenChange &each) {
        return each.change.antivirus && !unsure(each);
    });
    const bool byHand = std::any_of(open.begin(), open.end(), [](const checklist::OpenChange &each) {
        return isByHand(each) || each.last == checklist::LedgerEvent::Conflict;
    });
    const bool late = std::all_of(open.begin(), open.end(),
                                  [now](const checklist::OpenChange &each) { return now >= each.change.deadline; });
    const bool nobodyKnows = std::all_of(open.begin(), open.end(), unsure);
    const QString headline =
        protection               ? Restoring::tr("Protection is still switched off. Close all the same?")
        : nobodyKnows && running ? Restoring::tr("A step of the checklist is under way. Close all the same?")
        : nobodyKnows ? Restoring::tr("A setting of the mail server may still be changed. Close all the same?")
                      : Restoring::tr("A setting of the mail server is still changed. Close all the same?");
    QStringList advice;
    if (protection)
        advice += Restoring::tr("Mail is let through without its virus scanner until that is put back.");
    if (byHand)
        advice += Restoring::tr("Nobody puts it back but you. Onecopy will remind you at its next start.");
    else if (running)
        advice += Restoring::tr("The step is stopped, and what it has changed is put back before the window closes.");
    else if (late)
        advice += Restoring::tr("The server was to put it back by itself by now. Onecopy reminds you at its next start "
                                "to check that.");
    else
        advice +=
            Restoring::tr("The server puts it back by itself at the deadline. Onecopy reminds you at its next start "
                          "to check that.");
    return ClosingWords{headline, advice.join(QLatin1Char(' '))};
}

} // namespace onecopy::gui
