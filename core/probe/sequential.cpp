// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/probe/sequential.h"

#include <algorithm>
#include <cmath>

namespace onecopy::probe {

SequentialTest::SequentialTest(double before, double residual, double error)
{
    residual = std::clamp(residual, 1e-4, 0.5);
    before = std::clamp(before, std::min(2 * residual, 0.9), 0.999);
    error = std::clamp(error, 1e-6, 0.49);
    m_cleanWeight = std::log((1 - residual) / (1 - before));
    m_repeatedWeight = std::log(residual / before);
    m_border = std::log((1 - error) / error);
}

void SequentialTest::add(bool repeated)
{
    if (m_state != State::NotEnoughYet)
        return;
    ++m_probes;
    m_sum += repeated ? m_repeatedWeight : m_cleanWeight;
    if (m_sum >= m_border)
        m_state = State::Removed;
    else if (m_sum <= -m_border)
        m_state = State::StillThere;
}

} // namespace onecopy::probe
