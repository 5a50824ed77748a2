// SPDX-FileCopyrightText: 2026 The Onecopy authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "core/mime/canonical.h"

#include "core/base/limits.h"
#include "core/mime/blake2b.h"
#include "core/mime/bytesdigest.h"
#include "core/mime/canonicalheader.h"

#include <algorithm>
#include <cstring>
#include <optional>
#include <utility>

namespace onecopy::mime {

namespace {

/// With blanks behind it (RFC 2046 5.1.1) and the line end; far more than bodyShape() accepts as a boundary.
constexpr std::size_t longestDelimiterLine = 1000;

/// Of a canonical header, what makes the same bytes another part: its type, its name, whether it is attached.
std::string contentFields(std::string_view canonical)
{
    std::string fields;
    while (!canonical.empty()) {
        const std::string_view line = canonical.substr(0, canonical.find('\n') + 1);
        if (line.starts_with("content-type:") || line.starts_with("content-disposition:"))
            fields += line;
        canonical.remove_prefix(line.empty() ? canonical.size() : line.size());
    }
    return fields;
}

} // namespace

/// Cuts the message into lines, follows the MIME structure and hands the bytes of each part to a LeafDigest.
class CanonicalDigester::Private
{
public:
    void feed(std::string_view bytes);
    ContentDigest finish();

private:
    enum class State { Header, Body };

    /// A multipart or an enclosed message that is open.
    struct Container
    {
        std::string delimiter; ///< "--boundary"; empty for an enclosed message
        bool digest = false;   ///< multipart/digest: its parts are messages unless they say otherwise
    };

    void addPiece(std::string_view piece, bool lineStart);
    void addHeaderLine(std::string_view line, bool lineStart);
    bool addDelimiter(std::string_view line);
    void endHeader(bool complete);
    void open(const BodyShape &shape);
    void openText();
    void endPart();
    void closeContainers(std::size_t keep, bool closedByDelimiter);
    void mark(std::string_view text);
    void addPart(std::string_view text);
    [[nodiscard]] bool delimiterInUse(std::string_view delimiter) const noexcept;

    BytesDigester m_served;
    Blake2b m_canonical;
    Blake2b m_body;
    ContentDigest m_result;

    std::string m_line;        ///< the beginning of a line whose end has not come yet
    bool m_atLineStart = true; ///< the next byte begins a line
    State m_state = State::Header;
    bool m_ownHeader = true; ///< the header being read is the message's own
    bool m_insideDigest = false;
    bool m_comparable = true;
    std::string m_header;
    std::vector<Container> m_containers; ///< the outermost first
    std::optional<LeafDigest> m_leaf;
    std::string m_leafType;        ///< empty: text between parts
    std::string m_leafFields;      ///< what the header says of the part that is read
    bool m_enclosedHeader = false; ///< the header being read is that of an enclosed message
};

void CanonicalDigester::Private::feed(std::string_view bytes)
{
    m_served.feed(bytes);
    while (!bytes.empty()) {
        // Nothing can end a body that is in no multipart: no need to look at its lines.
        if (m_state == State::Body && m_containers.empty() && m_leaf) {
            m_leaf->add(bytes);
            return;
        }
        const void *found = std::memchr(bytes.data(), '\n', bytes.size());
        const std::size_t length = found == nullptr
                                       ? bytes.size()
                                       : static_cast<std::size_t>(static_cast<const char *>(found) - bytes.data()) + 1;
        const std::string_view piece = bytes.substr(0, length);
        bytes.remove_prefix(length);
        if (found != nullptr && m_line.empty()) {
            addPiece(piece, m_atLineStart);
            m_atLineStart = true;
            continue;
        }
        m_line += piece;
        if (found != nullptr || m_line.size() > limits::lineBytes) {
            const std::string line = std::exchange(m_line, {});
            addPiece(line, m_atLineStart);
            m_atLineStart = found != nullptr;
        }
    }
}

void CanonicalDigester::Private::addPiece(std::string_view piece, bool lineStart)
{
    if (lineStart && piece.starts_with("--") && piece.size() <= longestDelimiterLine && addDelimiter(piece))
        return;
    if (m_state == State::Header)
        addHeaderLine(piece, lineStart);
    else if (m_leaf)
        m_leaf->add(piece);
}

void CanonicalDigester::Private::addHeaderLine(std::string_view line, bool lineStart)
{
    const std::size_t room = limits::headerBytes - m_header.size();
    m_header += line.substr(0, room);
    if (line.size() > room) {
        m_comparable = false; // the rest is read as body, so that no more is held
        endHeader(true);
        addPiece(line.substr(room), false);
        return;
    }
    if (lineStart && (line == "\n" || line == "\r\n"))
        endHeader(true);
}

/// RFC 2046 5.1.1. An outer delimiter ends all parts inside.
bool CanonicalDigester::Private::addDelimiter(std::string_view line)
{
    line = line.substr(0, line.find_last_not_of(" \t\r\n") + 1);
    for (std::size_t i = m_containers.size(); i-- > 0;) {
        const Container &container = m_containers[i];
        if (container.delimiter.empty() || !line.starts_with(container.delimiter))
            continue;
        const std::string_view rest = line.substr(container.delimiter.size());
        if (!rest.empty() && rest != "--")
            continue;
        const bool insideDigest = container.digest; // endPart() may open containers, and `container` is gone then
        endPart();
        closeContainers(i + 1, false);
        if (rest.empty()) {
            m_state = State::Header;
            m_ownHeader = false;
            m_insideDigest = insideDigest;
        } else {
            closeContainers(i, true);
            openText();
        }
        return true;
    }
    return false;
}

void CanonicalDigester::Private::endHeader(bool complete)
{
    const HeaderView header(m_header);
    const BodyShape shape = bodyShape(header, m_insideDigest);
    const std::string canonical = canonicalHeader(header, shape, m_ownHeader ? HeaderOf::Message : HeaderOf::Part);
    if (m_ownHeader)
        m_comparable = m_comparable && complete && !header.fields().empty();
    else
        m_canonical.add("part\n");
    m_canonical.add(canonical);
    if (std::exchange(m_enclosedHeader, false))
        addPart(canonical);
    m_leafFields = shape.kind == BodyShape::Kind::Leaf ? contentFields(canonical) : std::string();
    m_comparable = m_comparable && header.fields().size() < limits::headerFields;
    open(shape);
    m_header.clear();
}

void CanonicalDigester::Private::open(const BodyShape &shape)
{
    m_state = State::Body;
    m_insideDigest = false;
    const bool room = m_containers.size() < static_cast<std::size_t>(limits::mimeDepth);
    const std::string delimiter = "--" + shape.boundary;
    if (room && shape.kind == BodyShape::Kind::Multipart && !delimiterInUse(delimiter)) {
        mark("open " + shape.type + '\n');
        m_containers.push_back({delimiter, shape.type == "multipart/digest"});
        openText();
    } else if (room && shape.kind == BodyShape::Kind::Message) {
        mark("open " + shape.type + '\n');
        m_containers.push_back({});
        m_state = State::Header;
        m_ownHeader = false;
        m_enclosedHeader = true;
    } else {
        m_leafType = shape.type;
        m_leaf.emplace(shape.leaf);
    }
}

/// The text before the first and after the last part: seen only by old clients, but content (a disclaimer may hide
/// there).
void CanonicalDigester::Private::openText()
{
    m_state = State::Body;
    m_leafType.clear();
    m_leaf.emplace(LeafShape{});
}

void CanonicalDigester::Private::endPart()
{
    if (m_state == State::Header)
        endHeader(false);
    if (!m_leaf)
        return;
    const Digest digest = m_leaf->finish();
    const bool betweenParts = m_leafType.empty();
    if (!betweenParts || !m_leaf->empty()) {
        mark((betweenParts ? std::string("text") : "leaf " + m_leafType) + '\n');
        mark(std::string_view(digest.data(), digest.size()));
    }
    if (!betweenParts)
        addPart(m_leafFields + std::string(digest.data(), digest.size()));
    m_leaf.reset();
}

void CanonicalDigester::Private::addPart(std::string_view text)
{
    if (m_result.parts.size() < limits::mimeParts)
        m_result.parts.push_back(blake2b(text));
}

void CanonicalDigester::Private::closeContainers(std::size_t keep, bool closedByDelimiter)
{
    while (m_containers.size() > keep) {
        const bool cut = !closedByDelimiter && !m_containers.back().delimiter.empty();
        mark(cut ? "cut\n" : "close\n");
        m_containers.pop_back();
    }
}

void CanonicalDigester::Private::mark(std::string_view text)
{
    m_canonical.add(text);
    m_body.add(text);
}

bool CanonicalDigester::Private::delimiterInUse(std::string_view delimiter) const noexcept
{
    return std::any_of(m_containers.begin(), m_containers.end(),
                       [delimiter](const Container &container) { return container.delimiter == delimiter; });
}

ContentDigest CanonicalDigester::Private::finish()
{
    if (!m_line.empty())
        addPiece(std::exchange(m_line, {}), m_atLineStart);
    // The end of the input closes enclosed messages, but a multipart needs its delimiter.
    const bool open = m_state == State::Header || std::any_of(m_containers.begin(), m_containers.end(),
                                                              [](const Container &c) { return !c.delimiter.empty(); });
    endPart();
    endPart(); // an enclosed message may have opened when the last header ended
    closeContainers(0, false);
    const BytesDigest served = m_served.finish();
    m_result.bytes = served.bytes;
    m_result.whole = served.whole;
    m_result.complete = m_comparable && !open && m_result.bytes <= limits::messageBytes;
    m_result.canonical = m_canonical.result();
    m_result.body = m_body.result();
    return std::move(m_result);
}

CanonicalDigester::CanonicalDigester()
    : d(std::make_unique<Private>())
{
}
CanonicalDigester::~CanonicalDigester() = default;
CanonicalDigester::CanonicalDigester(CanonicalDigester &&) noexcept = default;
CanonicalDigester &CanonicalDigester::operator=(CanonicalDigester &&) noexcept = default;

void CanonicalDigester::feed(std::string_view bytes)
{
    d->feed(bytes);
}

ContentDigest CanonicalDigester::finish()
{
    return d->finish();
}

ContentDigest digestOf(std::string_view message)
{
    CanonicalDigester digester;
    digester.feed(message);
    return digester.finish();
}

} // namespace onecopy::mime
