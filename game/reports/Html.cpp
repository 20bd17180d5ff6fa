#include "reports/Html.h"

#include "ReportCss.h"

#include <set>

namespace keel {

std::string escapeHtml(std::string_view text)
{
    std::string out;
    out.reserve(text.size());
    for (const char c : text)
        switch (c) {
        case '&': out += "&amp;"; break;
        case '<': out += "&lt;"; break;
        case '>': out += "&gt;"; break;
        case '"': out += "&quot;"; break;
        case '\'': out += "&#39;"; break;
        case '\0': out += "\xEF\xBF\xBD"; break;
        default: out += c;
        }
    return out;
}

Html& Html::begin(std::string_view tag, const Attributes& attributes)
{
    m_out += '<';
    m_out += tag;
    for (const auto& [name, value] : attributes)
        m_out += " " + name + "=\"" + escapeHtml(value) + "\"";
    m_out += '>';
    m_open.emplace_back(tag);
    return *this;
}

Html& Html::begin(std::string_view tag, std::string_view cssClass)
{
    return cssClass.empty() ? begin(tag, Attributes{}) : begin(tag, Attributes{{"class", std::string(cssClass)}});
}

Html& Html::end()
{
    m_out += "</" + m_open.back() + ">";
    // White space is only added where it does not show.
    static const std::set<std::string> blocks{"div", "h1", "h2", "header", "li", "p", "svg", "table", "tbody", "thead", "tr", "ul"};
    if (blocks.contains(m_open.back()))
        m_out += '\n';
    m_open.pop_back();
    return *this;
}

Html& Html::text(std::string_view text)
{
    m_out += escapeHtml(text);
    return *this;
}

Html& Html::element(std::string_view tag, std::string_view text, std::string_view cssClass)
{
    begin(tag, cssClass);
    return this->text(text).end();
}

Html& Html::element(std::string_view tag, std::string_view text, const Attributes& attributes)
{
    begin(tag, attributes);
    return this->text(text).end();
}

Html& Html::single(std::string_view tag, const Attributes& attributes)
{
    begin(tag, attributes);
    m_out.back() = '/';
    m_out += '>';
    m_open.pop_back();
    return *this;
}

std::string htmlPage(const std::string& language, const std::string& title, const Html& body)
{
    return "<!DOCTYPE html>\n<html lang=\"" + escapeHtml(language) + "\">\n<head>\n<meta charset=\"utf-8\">\n"
        + "<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n<meta name=\"color-scheme\" content=\"light dark\">\n"
        + "<title>" + escapeHtml(title) + "</title>\n<style>\n" + reportCss + "</style>\n</head>\n<body>\n<main>\n" + body.str()
        + "\n</main>\n</body>\n</html>\n";
}

} // namespace keel
