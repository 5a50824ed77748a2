// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How well causes are recognised, and how fast.
//   diagnosis_bench                 leave-one-instance-out evaluation on the packed corpus, calibration, speed
//   diagnosis_bench --transformed [NAME]  the corpus as it would look elsewhere: a table, or one line with its mistakes
//   diagnosis_bench --fit FILE      fits the weights on the whole corpus and writes the model
//   diagnosis_bench --logs-of DIR   the evaluation with the logs in DIR/SCENARIO/INSTANCE/logs as further evidence
//   diagnosis_bench --cases DIR     what is said of each case in the folder, and why
//   diagnosis_bench --log FILE …    throughput of the log parsers
#include "core/logs/reader.h"
#include "tests/unit/diagnosis/cases.h"
#include "tests/unit/diagnosis/evaluation.h"
#include "tests/unit/diagnosis/transform.h"

#include <chrono>
#include <cstdio>
#include <filesystem>
#include <fstream>
#include <memory>
#include <set>
#include <string_view>

namespace {

using namespace onecopy;
using namespace onecopy::test;

double secondsSince(std::chrono::steady_clock::time_point start)
{
    return std::chrono::duration<double>(std::chrono::steady_clock::now() - start).count();
}

void print(const char *what, const Evaluation &result)
{
    std::printf("\n%s\n", what);
    std::printf("  groups %zu, right %zu (%.1f %%), undetermined %zu, by design or different called a fault %zu, fork "
                "right %zu, Brier %.4f\n",
                result.groups, result.right,
                100.0 * static_cast<double>(result.right) / static_cast<double>(result.groups), result.undetermined,
                result.faultsFromDesign, result.forksRight, result.brier);
    for (std::size_t i = 0; i < Evaluation::bins; ++i) {
        if (result.calibrationGroups[i] != 0) {
            const auto count = static_cast<double>(result.calibrationGroups[i]);
            std::printf("  said %.3f  right %.3f  (%zu groups)\n", result.calibrationSum[i] / count,
                        static_cast<double>(result.calibrationRight[i]) / count, result.calibrationGroups[i]);
        }
    }
    for (const auto &[label, causes] : result.confusion) {
        for (const auto &[cause, count] : causes)
            std::printf("  %-18s %-28s %d\n", label.c_str(), cause.c_str(), count);
    }
    for (const std::string &mistake : result.mistakes)
        std::printf("  WRONG %s\n", mistake.c_str());
}

/// The same groups again and again under new ids, as a large account has them.
void measureSpeed(const std::vector<CorpusBox> &corpus)
{
    constexpr std::size_t wanted = 100'000;
    const auto read = std::chrono::steady_clock::now();
    std::size_t headers = 0;
    while (headers < wanted) {
        for (const CorpusBox &box : corpus) {
            for (const auto &[group, candidates] : box.inputs)
                headers += diagnosis::factsOf(group, candidates).copies.empty() ? 0 : 1;
        }
    }
    std::printf("\nheaders of %zu groups read in %.2f s\n", headers, secondsSince(read));
    diagnosis::Evidence evidence;
    while (evidence.groups.size() < wanted) {
        for (const CorpusBox &box : corpus) {
            for (const auto &[user, one] : box.users) {
                evidence.groups.insert(evidence.groups.end(), one.groups.begin(), one.groups.end());
                evidence.singles.insert(evidence.singles.end(), one.singles.begin(), one.singles.end());
            }
        }
    }
    evidence.groups.resize(wanted);
    const auto start = std::chrono::steady_clock::now();
    const diagnosis::Diagnosis diagnosis = diagnosis::diagnose(evidence);
    std::printf("%zu groups diagnosed in %.2f s, %zu causes\n", wanted, secondsSince(start), diagnosis.causes.size());
}

/// Gives each box the logs that lie beside it.
std::vector<std::unique_ptr<diagnosis::LogJoiner>> addLogs(std::vector<CorpusBox> &corpus,
                                                           const std::filesystem::path &folder)
{
    std::vector<std::unique_ptr<diagnosis::LogJoiner>> joiners;
    for (CorpusBox &box : corpus) {
        std::set<std::string, std::less<>> wanted;
        for (const auto &[group, candidates] : box.inputs)
            wanted.insert(group.messageId);
        auto &joiner = *joiners.emplace_back(std::make_unique<diagnosis::LogJoiner>(std::move(wanted)));
        std::string name = box.name;
        name[name.rfind('-')] = '/';
        for (const auto &file : std::filesystem::directory_iterator(folder / name / "logs")) {
            joiner.beginFile();
            (void)logs::readLog(file.path(), SystemClock().now(),
                                [&joiner](const logs::Event &event) { joiner.take(event); });
        }
        for (auto &[user, evidence] : box.users)
            evidence.logs = &joiner;
    }
    return joiners;
}

/// What the built-in model makes of the corpus elsewhere.
int measureTransformed(std::string_view only)
{
    const diagnosis::Model model = diagnosis::Model::builtIn();
    std::printf("%-32s %6s %6s %6s %12s %6s %8s %7s\n", "", "groups", "right", "wrong", "undetermined", "lost",
                "surest", "Brier");
    for (const Transformation &transformation : allTransformations()) {
        if (!only.empty() && transformation.name != only)
            continue;
        const std::vector<CorpusBox> corpus = loadCorpus(transformation.change);
        const Evaluation result = evaluate(corpus, model, false);
        std::size_t lost = 0;
        for (const CorpusBox &box : corpus)
            lost += box.missing;
        std::printf("%-32s %6zu %6zu %6zu %12zu %6zu %8.3f %7.4f\n", transformation.name.c_str(), result.groups,
                    result.right, result.groups - result.right - result.undetermined - lost, result.undetermined, lost,
                    result.surestMistake, result.brier);
        if (!only.empty())
            print(transformation.name.c_str(), result);
    }
    return 0;
}

int tellCases(const char *folder)
{
    for (const Case &one : loadCases(QString::fromUtf8(folder))) {
        const diagnosis::Diagnosis diagnosis = one.diagnose();
        for (const logs::Format format : one.formats)
            std::printf("  log %s\n", std::string(toString(format)).c_str());
        for (const diagnosis::GroupFinding &finding : diagnosis.groups) {
            std::printf("%-5s %-34s %-24s %.3f  fork %s %s by %s\n",
                        one.causes.contains(finding.cause)         ? "right"
                        : finding.cause == diagnosis::undetermined ? "open"
                                                                   : "WRONG",
                        one.name.c_str(), finding.cause.c_str(), finding.probability,
                        finding.fork ? std::to_string(finding.fork->hop).c_str() : "none",
                        finding.fork ? finding.fork->direction.c_str() : "",
                        finding.fork ? finding.fork->by.c_str() : "");
            for (const diagnosis::Possibility &other : finding.alternatives)
                std::printf("        | %s %.3f\n", other.cause.c_str(), other.probability);
            for (const diagnosis::Reason &reason : finding.evidence)
                std::printf("        %-20s %5.2f  %s\n", reason.id.c_str(), reason.weight,
                            reason.text.substr(0, 150).c_str());
        }
        if (diagnosis.groups.empty())
            std::printf("NONE  %s\n", one.name.c_str());
    }
    return 0;
}

int readLogs(int argc, char **argv)
{
    for (int i = 2; i < argc; ++i) {
        const auto start = std::chrono::steady_clock::now();
        const auto summary = logs::readLog(argv[i], SystemClock().now(), {});
        if (!summary) {
            std::fprintf(stderr, "%s\n", summary.error().describe().c_str());
            return 1;
        }
        const double seconds = secondsSince(start);
        std::printf("%s: %s, %llu lines, %llu events, %llu unparsed, %.0f MB/s\n", argv[i],
                    std::string(toString(summary->format)).c_str(), static_cast<unsigned long long>(summary->lines),
                    static_cast<unsigned long long>(summary->events),
                    static_cast<unsigned long long>(summary->unparsed),
                    static_cast<double>(summary->bytes) / 1e6 / seconds);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 2 && std::string_view(argv[1]) == "--log")
        return readLogs(argc, argv);
    if (argc > 2 && std::string_view(argv[1]) == "--cases")
        return tellCases(argv[2]);
    if (argc > 1 && std::string_view(argv[1]) == "--transformed")
        return measureTransformed(argc > 2 ? argv[2] : "");
    std::vector<CorpusBox> corpus = loadCorpus();
    const diagnosis::Model builtIn = diagnosis::Model::builtIn();
    if (argc > 2 && std::string_view(argv[1]) == "--logs-of") {
        const auto joiners = addLogs(corpus, argv[2]);
        print("With the logs of all hosts", evaluate(corpus, builtIn, false));
        return 0;
    }
    if (argc > 2 && std::string_view(argv[1]) == "--fit") {
        std::ofstream(argv[2]) << fitModel(builtIn, samplesOf(corpus)).toJson();
        return 0;
    }
    std::size_t missing = 0;
    for (const CorpusBox &box : corpus)
        missing += box.missing;
    std::printf("%zu boxes, %zu labelled groups were not found\n", corpus.size(), missing);
    diagnosis::Model suggested = builtIn;
    for (diagnosis::Model::CauseWeights &cause : suggested.causes()) {
        cause.prior.fitted = cause.prior.suggested;
        for (diagnosis::Model::Weight &weight : cause.weights)
            weight.fitted = weight.suggested;
    }
    print("Weights as the catalogue suggests them, nothing fitted", evaluate(corpus, suggested, false));
    print("Leave one instance out", evaluate(corpus, builtIn, true));
    print("Each message alone, without the rest of its account (built-in model)",
          evaluate(eachAlone(corpus), builtIn, false));
    for (const Transformation &transformation : allTransformations()) {
        if (transformation.name == "two copies left")
            print("One pair alone: two copies of one message, and nothing else (built-in model)",
                  evaluate(eachAlone(loadCorpus(transformation.change)), builtIn, false));
    }
    measureSpeed(corpus);
    return 0;
}
