// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/diagnosis/fit.h"

#include <algorithm>
#include <array>
#include <map>
#include <utility>

namespace onecopy::test {

namespace {

constexpr double sigma = 1.0;
constexpr double rate = 0.02;
constexpr int rounds = 600;

using diagnosis::Feature;
using diagnosis::Model;

struct Gradient
{
    double prior = 0;
    std::array<double, diagnosis::featureCount> weights{};
};

/// Samples that look the same are one with their common weight.
struct WeighedCase
{
    const diagnosis::Observations *seen = nullptr;
    std::vector<char> right; ///< for each cause of the model
    double weight = 0;
};

/// A rule that copies everything, and somebody who copied the whole mailbox by hand, look the same where nothing tells
/// when the copies were made. The corpus has the rules alone: it would teach that nobody copies by hand.
bool isOfOneKindAlone(const diagnosis::Observations &seen)
{
    const auto has = [&seen](Feature feature) { return std::ranges::find(seen, feature) != seen.end(); };
    return has(Feature::ForkCopied) && has(Feature::TwinMailbox) && !has(Feature::TwinsEnded) &&
           !has(Feature::MarksApart) && !has(Feature::MarksCarried) && !has(Feature::MailboxNewer);
}

std::vector<WeighedCase> casesOf(const Model &model, const std::vector<Sample> &samples)
{
    std::map<std::pair<diagnosis::Observations, std::set<std::string>>, WeighedCase> cases;
    for (const Sample &sample : samples) {
        if (isOfOneKindAlone(sample.seen))
            continue;
        WeighedCase &one = cases[{sample.seen, sample.causes}];
        one.weight += sample.weight;
        one.seen = &sample.seen;
        one.right.clear();
        for (const Model::CauseWeights &cause : model.causes())
            one.right.push_back(sample.causes.contains(cause.id) ? 1 : 0);
    }
    std::vector<WeighedCase> all;
    for (auto &[key, one] : cases)
        all.push_back(std::move(one));
    return all;
}

void addCase(const Model &model, const WeighedCase &one, std::vector<Gradient> &gradients)
{
    const std::vector<double> p = model.probabilities(*one.seen);
    double right = 1e-12;
    for (std::size_t i = 0; i < p.size(); ++i)
        right += one.right[i] != 0 ? p[i] : 0;
    for (std::size_t i = 0; i < p.size(); ++i) {
        const double wanted = one.right[i] != 0 ? p[i] / right : 0;
        const double step = one.weight * (wanted - p[i]);
        gradients[i].prior += step;
        for (const Feature feature : *one.seen)
            gradients[i].weights[static_cast<std::size_t>(feature)] += step;
    }
}

void move(Model::Weight &weight, double gradient)
{
    if (weight.free)
        weight.fitted += rate * (gradient - (weight.fitted - weight.suggested) / (sigma * sigma));
}

} // namespace

Model fitModel(const Model &start, const std::vector<Sample> &samples)
{
    Model model = start;
    for (Model::CauseWeights &cause : model.causes()) {
        cause.prior.fitted = cause.prior.suggested;
        for (Model::Weight &weight : cause.weights)
            weight.fitted = weight.suggested;
    }
    const std::vector<WeighedCase> cases = casesOf(model, samples);
    for (int round = 0; round < rounds; ++round) {
        std::vector<Gradient> gradients(model.causes().size());
        for (const WeighedCase &one : cases)
            addCase(model, one, gradients);
        for (std::size_t i = 0; i < gradients.size(); ++i) {
            move(model.causes()[i].prior, gradients[i].prior);
            for (std::size_t f = 0; f < diagnosis::featureCount; ++f)
                move(model.causes()[i].weights[f], gradients[i].weights[f]);
        }
    }
    return model;
}

} // namespace onecopy::test
