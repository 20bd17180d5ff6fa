#include "scenario/ConditionTokens.h"

namespace keel {

namespace {

bool isWordByte(char c)
{
    return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || (c >= '0' && c <= '9') || c == '_' || c == '-' || c == ':';
}

} // namespace

ConditionToken ConditionTokens::next()
{
    using Kind = ConditionToken::Kind;
    while (m_at < m_text.size() && (m_text[m_at] == ' ' || m_text[m_at] == '\t' || m_text[m_at] == '\n'))
        ++m_at;
    ConditionToken token{Kind::End, "", m_at};
    if (m_at >= m_text.size())
        return token;
    const char c = m_text[m_at];
    std::size_t end = m_at + 1;
    if (isWordByte(c)) {
        while (end < m_text.size() && isWordByte(m_text[end]))
            ++end;
        token.kind = c >= '0' && c <= '9' ? Kind::Number : Kind::Name;
    } else if (c == '(' || c == ')') {
        token.kind = Kind::Symbol;
    } else if (c == '<' || c == '>' || c == '=' || c == '!') {
        if (end < m_text.size() && m_text[end] == '=')
            ++end;
        token.kind = Kind::Symbol;
    } else {
        token.kind = Kind::Bad;
        while (end < m_text.size() && (m_text[end] == c || (static_cast<unsigned char>(m_text[end]) & 0xC0) == 0x80))
            ++end;
    }
    token.text = m_text.substr(m_at, end - m_at);
    m_at = end;
    return token;
}

} // namespace keel
