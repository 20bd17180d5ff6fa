#pragma once

#include <charconv>
#include <string_view>
#include <system_error>

namespace keel {

/// The numbers of a text, with blanks between them, one after the other.
class NumberList {
public:
    explicit NumberList(std::string_view text) : m_at(text.data()), m_end(text.data() + text.size()) { skipBlanks(); }

    bool more() const { return m_at != m_end; }

    template <class Number>
    bool next(Number& value)
    {
        const auto [after, fault] = std::from_chars(m_at, m_end, value);
        m_at = after;
        skipBlanks();
        return fault == std::errc{};
    }

    /// Whether this sign comes next; if so it is passed.
    bool skip(char sign)
    {
        if (m_at == m_end || *m_at != sign)
            return false;
        ++m_at;
        skipBlanks();
        return true;
    }

private:
    void skipBlanks()
    {
        while (m_at != m_end && *m_at == ' ')
            ++m_at;
    }

    const char* m_at;
    const char* m_end;
};

} // namespace keel
