// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include <functional>
#include <map>
#include <string>
#include <string_view>

namespace onecopy::wire {

class Peer;

/// A dialogue as text, one step a line; blank lines and indentation do not count:
///   C: line      the client must send this line; "%1" … "%9" stand for one word, and for the same word from then on
///   S: line      the server sends this line, with CR LF
///   s: bytes     the server sends these bytes as they are (\r \n \t \\ \xHH)
///   c: bytes     the client must send exactly these bytes
///   T:           the server's side of a TLS handshake
///   X:           the server closes the connection
///   N:           for a quarter of a second nothing may come
/// `wrong` is called once, with a reason, when the client does not keep to it; then the dialogue ends.
void play(std::string_view script, Peer &peer, const std::function<void(const std::string &)> &wrong);

} // namespace onecopy::wire
