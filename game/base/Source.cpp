#include "base/Source.h"

#include <unicode/utf8.h>

#include <algorithm>
#include <cstdint>

namespace keel {

SourceText::SourceText(std::string name, std::string text) : m_name(std::move(name)), m_text(std::move(text))
{
    m_lineStarts.push_back(0);
    for (std::size_t i = m_text.find('\n'); i != std::string::npos; i = m_text.find('\n', i + 1))
        m_lineStarts.push_back(i + 1);
}

std::size_t SourceText::lineIndexOf(std::size_t offset) const
{
    const auto after = std::upper_bound(m_lineStarts.begin(), m_lineStarts.end(), std::min(offset, m_text.size()));
    return static_cast<std::size_t>(after - m_lineStarts.begin()) - 1;
}

Position SourceText::positionOf(std::size_t offset) const
{
    offset = std::min(offset, m_text.size());
    const std::size_t line = lineIndexOf(offset);
    // A byte that is not UTF-8 counts as a character of its own, as editors show it.
    std::size_t column = 1;
    const auto length = static_cast<std::int64_t>(m_text.size());
    for (auto i = static_cast<std::int64_t>(m_lineStarts[line]); i < length;) {
        UChar32 c = 0;
        U8_NEXT(reinterpret_cast<const std::uint8_t*>(m_text.data()), i, length, c);
        if (static_cast<std::size_t>(i) > offset)
            break;
        ++column;
    }
    return {line + 1, column};
}

std::string_view SourceText::lineAt(std::size_t offset) const
{
    const std::size_t begin = m_lineStarts[lineIndexOf(offset)];
    std::size_t end = std::min(m_text.find('\n', begin), m_text.size());
    if (end > begin && m_text[end - 1] == '\r')
        --end;
    return std::string_view(m_text).substr(begin, end - begin);
}

} // namespace keel
