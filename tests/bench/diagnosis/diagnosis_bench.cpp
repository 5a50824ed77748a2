// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
//
// How well causes are recognised, and how fast.
//   diagnosis_bench                 leave-one-instance-out evaluation on the packed corpus, calibration, speed
//   diagnosis_bench --fit FILE      fits the weights on the whole corpus and writes the model
//   diagnosis_bench --log FILE …    throughput of the log parsers
#include "core/logs/reader.h"
#include "tests/unit/diagnosis/evaluation.h"

#include <chrono>
#include <cstdio>
#include <fstream>
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
    std::printf("  groups %zu, right %zu (%.1f %%), undetermined %zu, by design or different called a fault %zu, fork right %zu, Brier %.4f\n",
                result.groups, result.right, 100.0 * static_cast<double>(result.right) / static_cast<double>(result.groups), result.undetermined,
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
    std::printf("\n%zu groups diagnosed in %.2f s, %zu causes\n", wanted, secondsSince(start), diagnosis.causes.size());
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
        std::printf("%s: %s, %llu lines, %llu events, %llu unparsed, %.0f MB/s\n", argv[i], std::string(toString(summary->format)).c_str(),
                    static_cast<unsigned long long>(summary->lines), static_cast<unsigned long long>(summary->events),
                    static_cast<unsigned long long>(summary->unparsed), static_cast<double>(summary->bytes) / 1e6 / seconds);
    }
    return 0;
}

} // namespace

int main(int argc, char **argv)
{
    if (argc > 2 && std::string_view(argv[1]) == "--log")
        return readLogs(argc, argv);
    const std::vector<CorpusBox> corpus = loadCorpus();
    const diagnosis::Model builtIn = diagnosis::Model::builtIn();
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
    measureSpeed(corpus);
    return 0;
}
