#pragma once

#include <cstdint>
#include <string>
#include <string_view>

namespace keel {

/// Writes comma-separated values as RFC 4180 has them: CRLF, quotes doubled. A text that a spreadsheet would take for
/// a formula (it starts with = + - @, or with a tab or line break that hides one) gets an apostrophe in front.
class Csv {
public:
    Csv& text(std::string_view text);
    Csv& number(std::int64_t number);
    Csv& nothing();
    void endRow();

    const std::string& str() const { return m_out; }

private:
    void separate();

    std::string m_out;
    bool m_rowBegun = false;
};

} // namespace keel
