#include "reports/Csv.h"

namespace keel {

void Csv::separate()
{
    if (m_rowBegun)
        m_out += ',';
    m_rowBegun = true;
}

Csv& Csv::text(std::string_view text)
{
    separate();
    std::string cell(text);
    if (!cell.empty() && std::string_view("=+-@\t\r\n").find(cell.front()) != std::string_view::npos)
        cell.insert(cell.begin(), '\'');
    if (cell.find_first_of(",\"\r\n") == std::string::npos) {
        m_out += cell;
        return *this;
    }
    m_out += '"';
    for (const char c : cell) {
        if (c == '"')
            m_out += '"';
        m_out += c;
    }
    m_out += '"';
    return *this;
}

Csv& Csv::number(std::int64_t number)
{
    separate();
    m_out += std::to_string(number);
    return *this;
}

Csv& Csv::nothing()
{
    separate();
    return *this;
}

void Csv::endRow()
{
    m_out += "\r\n";
    m_rowBegun = false;
}

} // namespace keel
