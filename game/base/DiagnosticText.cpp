#include "base/Diagnostic.h"

#include <unicode/uchar.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace keel {

namespace {

/// One character of a line and how many columns of a terminal it takes.
struct Glyph {
    std::string bytes;
    std::size_t width = 1;
};

std::size_t widthOf(UChar32 c)
{
    switch (u_charType(c)) {
    case U_NON_SPACING_MARK: case U_ENCLOSING_MARK: case U_FORMAT_CHAR: return 0;
    default: break;
    }
    const int width = u_getIntPropertyValue(c, UCHAR_EAST_ASIAN_WIDTH);
    return width == U_EA_WIDE || width == U_EA_FULLWIDTH ? 2 : 1;
}

/// Cuts a line into characters. Tabs become spaces, bytes that are not UTF-8 a replacement character.
std::vector<Glyph> glyphsOf(const std::string& line)
{
    constexpr std::size_t tabStop = 4;
    std::vector<Glyph> glyphs;
    std::size_t column = 0;
    const auto length = static_cast<std::int64_t>(line.size());
    for (std::int64_t i = 0; i < length;) {
        const std::int64_t begin = i;
        UChar32 c = 0;
        U8_NEXT(reinterpret_cast<const std::uint8_t*>(line.data()), i, length, c);
        Glyph glyph;
        if (c == '\t') {
            glyph.width = tabStop - column % tabStop;
            glyph.bytes = std::string(glyph.width, ' ');
        } else if (c < 0 || u_iscntrl(c)) {
            glyph.bytes = "\uFFFD";
        } else {
            glyph.bytes = line.substr(static_cast<std::size_t>(begin), static_cast<std::size_t>(i - begin));
            glyph.width = widthOf(c);
        }
        column += glyph.width;
        glyphs.push_back(std::move(glyph));
    }
    return glyphs;
}

/// The source line with a caret under the place. Long lines are cut so that the place stays in sight.
std::string lineWithCaret(const Diagnostic& d)
{
    constexpr std::size_t most = 100; // characters shown
    constexpr std::size_t before = 60;
    const auto glyphs = glyphsOf(d.sourceLine);
    const std::size_t caret = std::min(d.position.column - 1 - std::min(d.cutFront, d.position.column - 1), glyphs.size());
    const std::size_t first = glyphs.size() > most && caret > before ? std::min(caret - before, glyphs.size() - most) : 0;
    const std::size_t last = std::min(first + most, glyphs.size());
    const bool cutFront = first > 0 || d.cutFront > 0;
    std::string shown = cutFront ? "…" : "";
    std::size_t indent = cutFront ? 1 : 0;
    for (std::size_t i = first; i < last; ++i) {
        shown += glyphs[i].bytes;
        indent += i < caret ? glyphs[i].width : 0;
    }
    if (last < glyphs.size())
        shown += "…";
    const std::string number = std::to_string(d.position.line);
    const std::string margin(number.size(), ' ');
    return " " + number + " | " + shown + "\n " + margin + " | " + std::string(indent, ' ') + "^\n";
}

} // namespace

void showPlace(Diagnostic& d, const SourceText& source, std::size_t offset)
{
    constexpr std::size_t longest = 1000; // bytes on either side; a hostile file may be one line of megabytes
    d.position = source.positionOf(offset);
    const std::string_view line = source.lineAt(offset);
    const std::size_t at = std::min(offset - std::min(offset, source.lineStart(offset)), line.size());
    std::size_t begin = at > longest ? at - longest : 0;
    std::size_t end = std::min(at + longest, line.size());
    const auto isInside = [&](std::size_t i) { return i < line.size() && (static_cast<unsigned char>(line[i]) & 0xC0) == 0x80; };
    while (begin > 0 && begin < at && isInside(begin))
        ++begin;
    while (end < line.size() && isInside(end))
        ++end;
    d.sourceLine = std::string(line.substr(begin, end - begin));
    d.cutFront = begin == 0 ? 0 : source.positionOf(source.lineStart(offset) + begin).column - 1;
}

std::string toText(const Diagnostic& d)
{
    std::string out = d.file + ":" + std::to_string(d.position.line) + ":" + std::to_string(d.position.column) + ": "
        + nameOf(d.severity) + ": " + d.message + " [" + d.code + "]\n";
    if (d.sourceLine.find_first_not_of(" \t") != std::string::npos)
        out += lineWithCaret(d);
    if (!d.chain.empty() || !d.pointer.empty()) {
        out += "  in ";
        for (std::size_t i = 0; i < d.chain.size(); ++i)
            out += (i ? " > " : "") + d.chain[i];
        out += d.chain.empty() ? d.pointer : d.pointer.empty() ? "" : ", " + d.pointer;
        out += "\n";
    }
    if (!d.hint.empty())
        out += "  hint: " + d.hint + "\n";
    return out;
}

} // namespace keel
