#pragma once

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace keel {

std::string escapeHtml(std::string_view text);

/// Writes HTML that is well-formed and escaped by construction: no text reaches the page in another way.
class Html {
public:
    using Attributes = std::vector<std::pair<std::string, std::string>>;

    Html& begin(std::string_view tag, const Attributes& attributes = {});
    Html& begin(std::string_view tag, std::string_view cssClass);
    Html& end();
    Html& text(std::string_view text);
    /// A whole element around a text.
    Html& element(std::string_view tag, std::string_view text, std::string_view cssClass = {});
    Html& element(std::string_view tag, std::string_view text, const Attributes& attributes);
    /// An element that has no content and no end tag in SVG terms (`<path …/>`).
    Html& single(std::string_view tag, const Attributes& attributes);

    const std::string& str() const { return m_out; }

private:
    std::string m_out;
    std::vector<std::string> m_open;
};

/// A whole document that needs nothing else: style included, light and dark, made to be printed too.
std::string htmlPage(const std::string& language, const std::string& title, const Html& body);

} // namespace keel
