#pragma once

#include <cstddef>
#include <string>
#include <string_view>
#include <vector>

namespace keel {

/// A place in a file as an editor shows it: both count from 1, columns in code points.
struct Position {
    std::size_t line = 1;
    std::size_t column = 1;
    bool operator==(const Position&) const = default;
};

/// A file's name and text, with the table that turns a byte offset into line and column.
class SourceText {
public:
    SourceText(std::string name, std::string text);

    const std::string& name() const { return m_name; }
    const std::string& text() const { return m_text; }
    Position positionOf(std::size_t offset) const;
    /// The whole line that holds the offset, without its line break.
    std::string_view lineAt(std::size_t offset) const;
    /// Byte offset at which that line begins.
    std::size_t lineStart(std::size_t offset) const { return m_lineStarts[lineIndexOf(offset)]; }

private:
    std::size_t lineIndexOf(std::size_t offset) const;

    std::string m_name;
    std::string m_text;
    std::vector<std::size_t> m_lineStarts;
};

} // namespace keel
