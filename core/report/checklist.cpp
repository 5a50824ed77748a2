// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/report/checklist.h"

namespace onecopy::report {

void redact(std::vector<checklist::StepRecord> &records, Pseudonyms &pseudonyms)
{
    for (checklist::StepRecord &record : records) {
        if (!record.account.empty())
            record.account = pseudonyms.address(record.account);
        if (!record.to.empty())
            record.to = pseudonyms.address(record.to);
        if (record.via.starts_with(checklist::viaSsh))
            record.via = std::string(checklist::viaSsh) +
                         pseudonyms.host(std::string_view(record.via).substr(checklist::viaSsh.size()));
        record.smtp.clear();
        record.route.clear();
        record.configuration.clear(); // a path may name the host, or a customer
        record.stateFolder.clear();
        for (servers::Difference &difference : record.differences) {
            difference.before.clear();
            difference.after.clear();
        }
    }
}

} // namespace onecopy::report
