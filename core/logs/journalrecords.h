// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace onecopy::logs {

/// What systemd's journal knows of one line of a server.
struct JournalEntry
{
    std::string microseconds; ///< since 1970, UTC
    std::string host;
    std::string program;
    std::string process;
    std::string text;

    /// It tells when and by whom; others are lines of the journal itself.
    [[nodiscard]] bool isOfProgram() const noexcept;
    /// "1795473478.123456 mx postfix/smtpd[98]: …". REQUIRES: isOfProgram().
    [[nodiscard]] std::string line() const;
};

/// Entries that journalctl writes over many lines: `-o export` (https://systemd.io/JOURNAL_EXPORT_FORMATS/) and
/// `-o verbose`. Holds one entry.
class JournalRecords
{
public:
    /// None: the line belongs to no such entry. Else the entry that ends here, as one line, or nothing where none does;
    /// it lives until the next call.
    [[nodiscard]] std::optional<std::string_view> next(std::string_view line);
    /// At the end of a file: the entry that it ends with, or nothing.
    [[nodiscard]] std::string_view end();

private:
    enum class Form { None, Export, Verbose };

    void field(std::string_view name, std::string_view value);
    [[nodiscard]] bool takeBinary(std::string_view line);

    Form m_form = Form::None;
    JournalEntry m_entry;
    std::string m_ownProcess; ///< _PID: where the program named none
    std::string m_line;
    std::string m_binaryField;  ///< its length and value come next
    std::uint64_t m_toSkip = 0; ///< bytes of a value of several lines
};

} // namespace onecopy::logs
