#include "base/Source.h"

#include <algorithm>

namespace keel {

SourceText::SourceText(std::string name, std::string text) : m_name(std::move(name)), m_text(std::move(text))
{
    m_lineStarts.push_back(0);
    for (std::size_t i = 0; i < m_text.size(); ++i)
        if (m_text[i] == '\n')
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
    std::size_t column = 1;
    for (std::size_t i = m_lineStarts[line]; i < offset; ++i)
        if ((static_cast<unsigned char>(m_text[i]) & 0xC0) != 0x80)
            ++column;
    if (offset < m_text.size() && (static_cast<unsigned char>(m_text[offset]) & 0xC0) == 0x80 && column > 1)
        --column;
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
