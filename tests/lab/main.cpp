// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/base/clock.h"
#include "tests/lab/labprogram.h"

#include <QCommandLineParser>
#include <QCoreApplication>
#include <cstdio>

namespace {

using onecopy::lab::LabRequest;
using onecopy::lab::SeedProfile;

QString word(const char *text)
{
    return QString::fromLatin1(text);
}

void declareOptions(QCommandLineParser &parser)
{
    const auto add = [&parser](const char *name, const char *help, const char *value = "", const char *standard = "") {
        parser.addOption({word(name), word(help), word(value), word(standard)});
    };
    parser.setApplicationDescription(
        word("A private mail server on loopback, filled with mail that comes more than once."));
    parser.addHelpOption();
    parser.addPositionalArgument(
        word("command"), word("start: run until SIGTERM or SIGINT; seed: fill the folder's mailboxes and end."));
    add("dir", "Folder of the lab; it is kept. Without it: a temporary one.", "folder");
    add("profile", "bulk: months of small mail; mission: big mail of the last days comes up to seven times.", "name",
        "bulk");
    add("messages", "Messages to fill in, copies included.", "number", "0");
    add("seed", "The same seed gives the same mail.", "number", "1");
    add("users", "Number of users; the first one gets the mail.", "number", "3");
    add("mailboxes", "Number of mailboxes.", "number", "1");
    add("duplicates", "Share of extra copies.", "share", "0.1");
    add("hostile", "Share of messages that try to break a reader.", "share", "0.01");
    add("traps", "Share of messages that look like duplicates and are none.", "share", "0.06");
    add("days", "Days over which the mail is spread; 0: as the profile has it.", "number", "0");
    add("now", "The latest arrival, in seconds since 1970; 0: the present.", "seconds", "0");
    add("truth", "Where to write what is in the mailboxes; without it: truth.jsonl in the folder.", "file");
    add("postfix", "Start a Postfix that delivers to the server (needs root).");
    add("until-stdin-closes", "End when standard input ends, too.");
}

/// Throws nothing; an unusable value is reported by its option's name.
bool readRequest(const QCommandLineParser &parser, LabRequest &request, QString &wrong)
{
    const auto number = [&](const char *name, auto convert) {
        bool ok = false;
        const auto value = convert(parser.value(word(name)), &ok);
        if (!ok)
            wrong = word(name);
        return value;
    };
    const auto whole = [](const QString &text, bool *ok) { return text.toULongLong(ok); };
    const auto share = [](const QString &text, bool *ok) {
        const double value = text.toDouble(ok);
        *ok = *ok && value >= 0 && value < 0.9;
        return value;
    };
    const QStringList commands = parser.positionalArguments();
    if (commands.size() != 1 || (commands.first() != word("start") && commands.first() != word("seed")))
        wrong = word("command");
    else
        request.what = commands.first() == word("start") ? LabRequest::What::Start : LabRequest::What::Seed;
    const QString profile = parser.value(word("profile"));
    if (profile != word("bulk") && profile != word("mission"))
        wrong = word("profile");
    request.plan.profile = profile == word("mission") ? SeedProfile::Mission : SeedProfile::Bulk;
    request.folder = parser.value(word("dir")).toStdString();
    request.truthFile = parser.value(word("truth")).toStdString();
    request.plan.messages = number("messages", whole);
    request.plan.seed = number("seed", whole);
    request.users = static_cast<int>(number("users", whole));
    request.plan.mailboxes = static_cast<int>(number("mailboxes", whole));
    request.plan.duplicateShare = number("duplicates", share);
    request.plan.hostileShare = number("hostile", share);
    request.plan.trapShare = number("traps", share);
    request.plan.days = static_cast<int>(number("days", whole));
    const auto now = static_cast<onecopy::EpochSeconds>(number("now", whole));
    request.plan.now = now != 0 ? now : onecopy::SystemClock().now();
    request.postfix = parser.isSet(word("postfix"));
    request.untilInputCloses = parser.isSet(word("until-stdin-closes"));
    if (request.users < 1 || request.users > 10'000)
        wrong = word("users");
    if (request.plan.mailboxes < 1 || request.plan.mailboxes > 10'000)
        wrong = word("mailboxes");
    if (request.what == LabRequest::What::Seed && request.folder.empty())
        wrong = word("dir");
    return wrong.isEmpty();
}

} // namespace

int main(int argc, char **argv)
{
    const QCoreApplication application(argc, argv);
    QCommandLineParser parser;
    declareOptions(parser);
    parser.process(application);
    LabRequest request;
    QString wrong;
    if (!readRequest(parser, request, wrong)) {
        std::fprintf(stderr, "onecopy-lab: unusable: %s\n", qPrintable(wrong));
        return 2;
    }
    const auto done = onecopy::lab::runLab(request);
    if (!done)
        std::fprintf(stderr, "onecopy-lab: %s\n", done.error().describe().c_str());
    return done ? 0 : 1;
}
