#include "learning/Ratings.h"

#include "base/Behaviour.h"
#include "base/Fault.h"

#include <algorithm>

namespace keel {

namespace {

struct Field {
    std::string text;
    std::size_t at = 0; ///< byte offset in the file
};
using Record = std::vector<Field>;

/// The records of a file, as RFC 4180 has them: quotation marks inside a quoted field are doubled.
std::vector<Record> recordsOf(const std::string& text)
{
    std::vector<Record> records;
    std::size_t at = text.starts_with("\xEF\xBB\xBF") ? 3 : 0; // spreadsheets write a byte-order mark
    while (at < text.size()) {
        Record record;
        for (bool more = true; more;) {
            Field field{"", at};
            if (at < text.size() && text[at] == '"') {
                for (++at; at < text.size(); ++at) {
                    if (text[at] == '"' && !(at + 1 < text.size() && text[at + 1] == '"'))
                        break;
                    at += text[at] == '"' ? 1 : 0;
                    field.text += text[at];
                }
                ++at;
            }
            for (; at < text.size() && text[at] != ',' && text[at] != '\n'; ++at)
                if (text[at] != '\r')
                    field.text += text[at];
            more = at < text.size() && text[at] == ',';
            ++at;
            record.push_back(std::move(field));
        }
        if (record.size() > 1 || !record[0].text.empty())
            records.push_back(std::move(record));
    }
    return records;
}

/// Which column says what.
struct Columns {
    static constexpr std::size_t none = ~std::size_t{0};
    std::size_t language = none, customer = none, reply = none;
    std::vector<std::array<std::size_t, 3>> ratings; ///< by rater and dimension
};

class Reader {
public:
    Reader(const SourceText& source, Diagnostics& diagnostics) : m_source(source), m_diagnostics(diagnostics) {}

    std::optional<RatingSheet> read()
    {
        const auto records = recordsOf(m_source.text());
        if (records.empty() || !readHeading(records.front()))
            return std::nullopt;
        for (std::size_t i = 1; i < records.size(); ++i)
            readRow(records[i]);
        return std::move(m_sheet);
    }

private:
    void report(std::size_t at, std::string code, std::string message, std::string hint)
    {
        m_diagnostics.push_back(faultAt(m_source, at, std::move(code), std::move(message), std::move(hint)));
    }

    bool readHeading(const Record& heading)
    {
        for (std::size_t i = 0; i < heading.size(); ++i) {
            const std::string& name = heading[i].text;
            if (name == "language")
                m_columns.language = i;
            else if (name == "customer")
                m_columns.customer = i;
            else if (name == "reply")
                m_columns.reply = i;
            else if (const auto colon = name.find(':'); colon != std::string::npos)
                if (const auto dimension = dimensionOf(name.substr(0, colon)))
                    column(name.substr(colon + 1))[static_cast<std::size_t>(*dimension)] = i;
        }
        if (m_columns.language == Columns::none || m_columns.reply == Columns::none) {
            report(0, "ratings.no-column", "the first line must name the columns `language` and `reply`", "keel agree --sheet writes such a file");
            return false;
        }
        if (m_sheet.raters.empty())
            report(0, "ratings.no-rater", "no column holds ratings", "name them `empathy:ANA`, `resolution:ANA`, `courtesy:ANA`");
        return !m_sheet.raters.empty();
    }

    std::array<std::size_t, 3>& column(const std::string& rater)
    {
        const auto found = std::find(m_sheet.raters.begin(), m_sheet.raters.end(), rater);
        const auto index = static_cast<std::size_t>(found - m_sheet.raters.begin());
        if (found == m_sheet.raters.end()) {
            m_sheet.raters.push_back(rater);
            m_columns.ratings.push_back({Columns::none, Columns::none, Columns::none});
        }
        return m_columns.ratings[index];
    }

    static std::string textIn(const Record& record, std::size_t column) { return column < record.size() ? record[column].text : ""; }

    void readRow(const Record& record)
    {
        RatedReply reply{textIn(record, m_columns.language), textIn(record, m_columns.customer), textIn(record, m_columns.reply), {},
                         m_source.positionOf(record[0].at).line};
        bool good = true;
        for (const auto& columns : m_columns.ratings) {
            auto& ratings = reply.ratings.emplace_back();
            for (std::size_t d = 0; d < 3; ++d) {
                const std::string text = textIn(record, columns[d]);
                if (text.size() == 1 && text[0] >= '0' && text[0] <= '3')
                    ratings[d] = text[0] - '0';
                else if (text.find_first_not_of(" \t") != std::string::npos) {
                    report(record[columns[d]].at, "ratings.no-rating", "`" + text + "` is no rating", "0, 1, 2, 3, or nothing");
                    good = false;
                }
            }
        }
        if (reply.text.empty()) {
            report(record[0].at, "ratings.no-reply", "there is no reply in this row", "fill the column `reply`, or delete the row");
            good = false;
        }
        if (good)
            m_sheet.replies.push_back(std::move(reply));
    }

    const SourceText& m_source;
    Diagnostics& m_diagnostics;
    Columns m_columns;
    RatingSheet m_sheet;
};

} // namespace

std::optional<RatingSheet> readRatings(const SourceText& source, Diagnostics& diagnostics) { return Reader(source, diagnostics).read(); }

std::string csvField(const std::string& text)
{
    if (text.find_first_of(",\"\n\r") == std::string::npos)
        return text;
    std::string out = "\"";
    for (const char c : text)
        out += c == '"' ? std::string("\"\"") : std::string(1, c);
    return out + "\"";
}

} // namespace keel
