// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "tests/unit/diagnosis/fit.h"

#include <array>

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

void addSample(const Model &model, const Sample &sample, std::vector<Gradient> &gradients)
{
    const std::vector<double> p = model.probabilities(sample.seen);
    double right = 1e-12;
    for (std::size_t i = 0; i < p.size(); ++i)
        right += sample.causes.contains(model.causes()[i].id) ? p[i] : 0;
    for (std::size_t i = 0; i < p.size(); ++i) {
        const double wanted = sample.causes.contains(model.causes()[i].id) ? p[i] / right : 0;
        const double step = sample.weight * (wanted - p[i]);
        gradients[i].prior += step;
        for (const Feature feature : sample.seen)
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
    for (int round = 0; round < rounds; ++round) {
        std::vector<Gradient> gradients(model.causes().size());
        for (const Sample &sample : samples)
            addSample(model, sample, gradients);
        for (std::size_t i = 0; i < gradients.size(); ++i) {
            move(model.causes()[i].prior, gradients[i].prior);
            for (std::size_t f = 0; f < diagnosis::featureCount; ++f)
                move(model.causes()[i].weights[f], gradients[i].weights[f]);
        }
    }
    return model;
}

} // namespace onecopy::test
