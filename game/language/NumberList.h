#pragma once

#include <charconv>
#include <cstddef>
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

    /// What follows the numbers read.
    std::string_view rest() const { return {m_at, static_cast<std::size_t>(m_end - m_at)}; }

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
