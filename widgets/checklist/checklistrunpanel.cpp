// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "widgets/checklist/checklistrunpanel.h"

#include "widgets/checklist/checklistwords.h"
#include "widgets/look/style.h"
#include "widgets/parts/accessiblerole.h"
#include "widgets/parts/plaintext.h"
#include "widgets/parts/steplines.h"
#include "widgets/words/coretext.h"
#include "widgets/words/words.h"

#include <QCheckBox>
#include <QDateTime>
#include <QEvent>
#include <QHBoxLayout>
#include <QLocale>
#include <QProgressBar>
#include <QPushButton>
#include <QVBoxLayout>

#include <algorithm>

namespace onecopy::widgets {

namespace {

constexpr std::size_t longestSetting = 500;
constexpr int mostAbreast = 420; ///< pixels for both answers, in the smallest window

QString timeNow()
{
    return words::timeOfDay(QDateTime::currentSecsSinceEpoch());
}

} // namespace

ChecklistRunPanel::ChecklistRunPanel(QWidget *parent)
    : Card(parent)
    , m_sentence(new TextLabel(TextRole::Strong, this))
    , m_time(new TextLabel(TextRole::Sub, this))
    , m_waiting(new TextLabel(TextRole::Sub, this))
    , m_bar(new QProgressBar(this))
    , m_stop(new QPushButton(icon(Icon::Stop), tr("Stop and put back"), this))
    , m_done(new QCheckBox(this))
    , m_undone(new QCheckBox(this))
{
    m_question = makeQuestion();
    m_answers = makeAnswers();
    m_sentence->setWordWrap(true);
    for (TextLabel *told : {m_sentence, m_waiting})
        setAccessibleRole(told, QAccessible::AlertMessage);
    m_waiting->setObjectName(QStringLiteral("waiting"));
    m_waiting->setTone(Tone::Warn);
    m_waiting->setWordWrap(true);
    m_waiting->hide();
    m_bar->setTextVisible(false);
    m_bar->setFixedHeight(8);
    m_bar->setAccessibleName(tr("Progress of the step"));
    m_done->setObjectName(QStringLiteral("done"));
    m_undone->setObjectName(QStringLiteral("undone"));
    m_stop->setObjectName(QStringLiteral("stop"));
    auto *line = new QHBoxLayout;
    line->setSpacing(12);
    line->addWidget(m_time, 1);
    line->addWidget(m_stop);
    column()->setSpacing(10);
    column()->addWidget(m_sentence);
    column()->addWidget(m_bar);
    column()->addWidget(m_waiting);
    column()->addWidget(m_question);
    column()->addWidget(m_done);
    column()->addWidget(m_undone);
    column()->addLayout(line);
    m_second.setInterval(1'000);
    connect(&m_second, &QTimer::timeout, this, [this] {
        m_left = std::max(m_left - std::chrono::milliseconds(1'000), std::chrono::milliseconds(0));
        showTimeLeft();
    });
    connect(m_stop, &QPushButton::clicked, this, [this] {
        Q_EMIT stopWanted();
        setStopping();
    });
    connect(m_done, &QCheckBox::clicked, this, [this] {
        m_done->setText(tr("I have changed it (%1)", "time").arg(timeNow()));
        m_done->setEnabled(false);
        answer(true);
    });
    connect(m_undone, &QCheckBox::clicked, this, [this] {
        m_undone->setText(tr("I have put it back (%1)", "time").arg(timeNow()));
        m_undone->setEnabled(false);
        answer(true);
    });
    hide();
}

QWidget *ChecklistRunPanel::makeQuestion()
{
    auto *box = new QWidget(this);
    auto *column = new QVBoxLayout(box);
    column->setContentsMargins(0, 4, 0, 4);
    column->setSpacing(12);
    m_ask = new TextLabel(TextRole::Body, box);
    m_ask->setWordWrap(true);
    column->addWidget(m_ask);
    return box;
}

QWidget *ChecklistRunPanel::makeAnswers()
{
    auto *box = new QWidget(this);
    m_leave = new QPushButton(tr("Leave everything as it is"), box);
    m_leave->setObjectName(QStringLiteral("leave"));
    m_leave->setDefault(true);
    setPrimary(m_leave);
    m_go = new QPushButton(box);
    m_go->setObjectName(QStringLiteral("go"));
    auto *buttons = new QBoxLayout(QBoxLayout::LeftToRight, box);
    buttons->setContentsMargins(0, 0, 0, 0);
    buttons->setSpacing(12);
    buttons->addWidget(m_leave);
    buttons->addWidget(m_go);
    connect(m_leave, &QPushButton::clicked, this, [this] { answer(false); });
    connect(m_go, &QPushButton::clicked, this, [this] { answer(true); });
    return box;
}

void ChecklistRunPanel::begin(Change change, bool measured)
{
    const bool byHand = change == Change::ByHand;
    m_change = change;
    m_measured = measured;
    m_stopping = false;
    m_changed = false;
    setWaiting({});
    hideQuestions();
    m_bar->setRange(0, 0);
    m_stop->setEnabled(true);
    m_stop->setText(tr("Stop"));
    m_time->setText({});
    m_done->setChecked(false);
    m_undone->setChecked(false);
    m_done->setVisible(byHand);
    m_undone->setVisible(byHand);
    m_done->setText(tr("I have changed it"));
    m_undone->setText(tr("I have put it back"));
    m_done->setEnabled(false);
    m_undone->setEnabled(false);
    say(change != Change::ByShell ? tr("Getting ready") : tr("Reading the settings of the server"));
    show();
}

/// Read aloud is what a person has to know; counts that go up are there to be looked for.
void ChecklistRunPanel::say(const QString &sentence, Aloud aloud)
{
    const bool news = sentence != m_sentence->text();
    m_sentence->setText(sentence);
    m_sentence->setAccessibleName(sentence);
    m_bar->setAccessibleDescription(sentence);
    setAccessibleName(sentence);
    if (news && aloud == Aloud::Yes)
        announce(m_sentence);
}

void ChecklistRunPanel::setState(const checklist::StepState &state)
{
    using checklist::Stage;
    m_changed = checklist::isOpenChange(state.stage);
    m_stop->setText(m_changed ? tr("Stop and put back") : tr("Stop"));
    if (m_asked != Asked::Nothing && (state.stage == Stage::Changed || state.stage == Stage::InForce))
        return;
    switch (state.stage) {
    case Stage::Recorded:
    case Stage::Armed:
    case Stage::Changed:
        m_second.stop();
        m_time->setText({});
        m_bar->setRange(0, 0);
        say(tr("Changing the setting"));
        break;
    case Stage::InForce:
        m_bar->setRange(0, 0);
        say(tr("The change is in force."));
        break;
    case Stage::Restoring:
        m_second.stop();
        m_time->setText({});
        m_bar->setRange(0, 0);
        say(tr("Putting the setting back"));
        break;
    default:
        break;
    }
}

void ChecklistRunPanel::setMail(const jobs::ChecklistMailNews &news)
{
    if (m_stopping || m_asked != Asked::Nothing)
        return;
    const QString counts = tr("%1 of %2 sent, %3 arrived, %4 of them more than once", "numbers of test mails")
                               .arg(words::number(static_cast<std::uint64_t>(news.sent)),
                                    words::number(static_cast<std::uint64_t>(news.count)),
                                    words::number(static_cast<std::uint64_t>(news.arrived)),
                                    words::number(static_cast<std::uint64_t>(news.repeated)));
    // The first of each setting.
    const Aloud aloud = news.sent == 0 && news.arrived == 0 ? Aloud::Yes : Aloud::No;
    switch (news.arm) {
    case jobs::ChecklistArm::Before:
        say(m_change == Change::None ? tr("Test mail: %1.", "numbers of test mails").arg(counts)
                                     : tr("Test mail without the change: %1.", "numbers of test mails").arg(counts),
            aloud);
        break;
    case jobs::ChecklistArm::Changed:
        say(tr("Test mail with the change: %1.", "numbers of test mails").arg(counts), aloud);
        break;
    case jobs::ChecklistArm::Restored:
        say(tr("Test mail after it was put back: %1.", "numbers of test mails").arg(counts), aloud);
        break;
    }
    // The last stretch is the wait for copies.
    m_bar->setRange(0, news.count + 1);
    m_bar->setValue(news.sent);
    m_left = news.left;
    m_second.start();
    showTimeLeft();
}

void ChecklistRunPanel::showTimeLeft()
{
    const auto seconds = std::chrono::duration_cast<std::chrono::seconds>(m_left).count();
    m_time->setText(seconds > 0 ? tr("About %1 left for this measurement", "duration").arg(words::duration(seconds))
                                : tr("This measurement ends any moment"));
}

void ChecklistRunPanel::showShown(const ShownSettings &shown)
{
    delete m_shown;
    m_shown = new QWidget(m_question);
    auto *column = new QVBoxLayout(m_shown);
    column->setContentsMargins(0, 0, 0, 0);
    column->setSpacing(12);
    if (!shown.differences.empty()) {
        column->addWidget(new TextLabel(tr("Present settings of %1 %2", "product, version")
                                            .arg(words::product(shown.product), words::foreign(shown.version, 60)),
                                        TextRole::Strong, m_shown));
        for (const servers::Difference &each : shown.differences) {
            const auto value = [](const std::string &text) {
                return text.empty() ? tr("empty", "value of a setting") : words::foreign(text, longestSetting);
            };
            auto *row = new TextLabel(tr("%1: %2 becomes %3", "setting, value, value")
                                          .arg(words::foreign(each.name, 100), value(each.before), value(each.after)),
                                      TextRole::Body, m_shown);
            row->setWordWrap(true);
            row->setTextInteractionFlags(Qt::TextSelectableByMouse);
            column->addWidget(row);
        }
    }
    if (!shown.commands.empty())
        column->addWidget(new StepLines(tr("The change"), shown.commands, m_shown));
    if (!shown.restore.empty())
        column->addWidget(new StepLines(tr("How it is put back"), shown.restore, m_shown));
    m_shown->setVisible(column->count() > 0);
    qobject_cast<QVBoxLayout *>(m_question->layout())->insertWidget(0, m_shown);
}

void ChecklistRunPanel::askConfirm(const ShownSettings &shown)
{
    showShown(shown);
    m_asked = Asked::Confirm;
    say(tr("Nothing has been changed yet."));
    m_bar->setRange(0, 1);
    m_bar->setValue(0);
    QStringList sentences;
    // On the page it stands far below what is agreed to.
    for (const std::string &risk : {shown.stepRisk, shown.risk}) {
        if (!risk.empty() && m_change != Change::None)
            sentences += words::coreText(risk);
    }
    if (!shown.commands.empty())
        sentences += tr("The server puts it back by itself after %1, whatever happens to this computer.", "duration")
                         .arg(words::duration(shown.seconds));
    if (m_change == Change::None)
        sentences += tr("Test mail is sent and counted. Nothing is changed.");
    else if (m_measured)
        sentences += tr("Test mail is sent first, with the change, and after it was put back.");
    else if (m_change == Change::ByShell)
        sentences += tr("Without test mail it stays changed until you put it back.");
    m_ask->setText(sentences.join(QLatin1Char(' ')));
    m_ask->setVisible(!sentences.isEmpty());
    m_go->setText(m_change != Change::ByShell ? tr("Begin") : m_measured ? tr("Change it and test") : tr("Change it"));
    m_question->setVisible(!sentences.isEmpty() || !m_shown->isHidden());
    showAnswers();
    // A screen reader comes to the button, and has not passed what it is about.
    m_leave->setAccessibleDescription(m_sentence->text() + QLatin1Char(' ') + m_ask->text());
    answerField()->setFocus();
    Q_EMIT turned();
}

QWidget *ChecklistRunPanel::answerField() const
{
    switch (m_asked) {
    case Asked::Nothing:
        return nullptr;
    case Asked::Confirm:
        return m_leave;
    case Asked::DoneByHand:
        return m_done;
    case Asked::UndoneByHand:
        return m_undone;
    }
    return nullptr;
}

void ChecklistRunPanel::askByHand(bool back)
{
    m_question->hide();
    m_second.stop();
    m_time->setText({});
    m_bar->setRange(0, 1);
    m_bar->setValue(0);
    m_asked = back ? Asked::UndoneByHand : Asked::DoneByHand;
    showAnswers();
    const bool unsure = back && !m_done->isChecked(); // stopped before it was ticked
    say(!back        ? tr("Change the setting now, as shown below, and tick it here.")
        : unsure     ? tr("If you have changed it, put it back now, as shown below. Then tick it here.")
        : m_measured ? tr("Put the setting back now, as shown below, and tick it here.")
                     : tr("Try it out. Then put the setting back, as shown below, and tick it here."));
    QWidget *box = answerField();
    // The question before may stand yet: its answer is none to this one.
    for (QCheckBox *each : {m_done, m_undone})
        each->setEnabled(each == box);
    box->setAccessibleDescription(m_sentence->text());
    box->setFocus();
    // There is only one way on from here.
    m_stop->setEnabled(!back);
    Q_EMIT turned();
}

void ChecklistRunPanel::answer(bool yes)
{
    m_stop->setEnabled(!m_stopping); // also the measurement after it was put back by hand
    // What was answered goes, and would hand the focus to whatever comes next.
    if (yes && m_stop->isEnabled())
        m_stop->setFocus(Qt::OtherFocusReason);
    hideQuestions();
    m_bar->setRange(0, 0);
    Q_EMIT turned();
    Q_EMIT answered(yes);
}

void ChecklistRunPanel::hideQuestions()
{
    m_asked = Asked::Nothing;
    m_question->hide();
    showAnswers();
    m_done->setEnabled(false);
    m_undone->setEnabled(false);
}

void ChecklistRunPanel::showAnswers()
{
    const bool abreast = m_leave->sizeHint().width() + m_go->sizeHint().width() < mostAbreast;
    static_cast<QBoxLayout *>(m_answers->layout())
        ->setDirection(abreast ? QBoxLayout::LeftToRight : QBoxLayout::TopToBottom);
    m_answers->setVisible(m_asked == Asked::Confirm && !isHidden());
}

bool ChecklistRunPanel::event(QEvent *event)
{
    // They stand elsewhere, and follow the panel when the page shows another step.
    if (m_answers != nullptr && (event->type() == QEvent::ShowToParent || event->type() == QEvent::HideToParent))
        showAnswers();
    return Card::event(event);
}

void ChecklistRunPanel::setScannerCheck()
{
    m_second.stop();
    m_time->setText({});
    m_bar->setRange(0, 0);
    say(tr("Sending the EICAR test file, to see whether mail is scanned. Waiting whether it arrives."));
}

/// It is what a person wants to know who is kept waiting.
QString ChecklistRunPanel::meaningOfStop() const
{
    if (m_stopping)
        return {}; // that was done
    if (!m_changed)
        return tr("Stop ends this; no setting was changed.");
    return m_change == Change::ByHand ? tr("Stop ends the waiting; then you are asked to put the setting back.")
                                      : tr("Stop ends the waiting, and the setting is put back.");
}

void ChecklistRunPanel::setWaiting(const QString &sentence)
{
    const bool news = m_waiting->isHidden() && !sentence.isEmpty();
    m_waiting->setText(sentence.isEmpty() ? sentence : (sentence + QLatin1Char(' ') + meaningOfStop()).trimmed());
    if (news) // each second would be too much to be read aloud; what becomes visible is
        m_waiting->setAccessibleName(m_waiting->text());
    m_waiting->setVisible(!sentence.isEmpty());
}

void ChecklistRunPanel::setStopping()
{
    m_stopping = true;
    hideQuestions();
    m_second.stop();
    m_time->setText({});
    m_bar->setRange(0, 0);
    m_stop->setEnabled(false);
    say(m_changed ? tr("Stopping. What was changed is put back, and test mail is removed.")
                  : tr("Stopping. No setting was changed; test mail is removed."));
}

void ChecklistRunPanel::end()
{
    m_second.stop();
    hideQuestions();
    hide();
}

} // namespace onecopy::widgets
