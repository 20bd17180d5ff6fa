#include "proofs/Svg.h"

namespace keel::svg {

namespace {

std::size_t codePoints(const std::string& words)
{
    std::size_t count = 0;
    for (const char c : words)
        count += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    return count;
}

std::string n(int value) { return std::to_string(value); }

} // namespace

std::string escaped(const std::string& words)
{
    std::string out;
    for (const char c : words) {
        if (c == '&')
            out += "&amp;";
        else if (c == '<')
            out += "&lt;";
        else if (c == '>')
            out += "&gt;";
        else if (c == '"')
            out += "&quot;";
        else
            out += c;
    }
    return out;
}

std::string shortened(const std::string& words, std::size_t most)
{
    if (codePoints(words) <= most)
        return words;
    std::size_t count = 0;
    for (std::size_t i = 0; i < words.size(); ++i)
        if ((static_cast<unsigned char>(words[i]) & 0xC0) != 0x80 && ++count == most)
            return words.substr(0, i) + "…";
    return words;
}

std::vector<std::string> wrapped(const std::string& words, std::size_t perLine, std::size_t lines)
{
    std::vector<std::string> out{""};
    std::size_t at = 0;
    while (at < words.size()) {
        std::size_t end = words.find(' ', at);
        end = end == std::string::npos ? words.size() : end;
        const std::string word = words.substr(at, end - at);
        at = end + 1;
        const std::string longer = out.back().empty() ? word : out.back() + " " + word;
        if (codePoints(longer) <= perLine || out.back().empty()) {
            out.back() = shortened(longer, perLine);
        } else if (out.size() < lines) {
            out.push_back(shortened(word, perLine));
        } else {
            out.back() = shortened(longer, perLine);
            break;
        }
    }
    return out;
}

std::string text(int x, int y, const std::string& words, const TextStyle& style)
{
    return "<text x=\"" + n(x) + "\" y=\"" + n(y) + "\" font-size=\"" + n(style.size) + "\" text-anchor=\"" + style.anchor + "\" fill=\"" + style.fill
        + "\"" + (style.bold ? " font-weight=\"600\"" : "") + ">" + escaped(words) + "</text>\n";
}

std::string line(int x1, int y1, int x2, int y2, const char* stroke, int width)
{
    return "<line x1=\"" + n(x1) + "\" y1=\"" + n(y1) + "\" x2=\"" + n(x2) + "\" y2=\"" + n(y2) + "\" stroke=\"" + stroke + "\" stroke-width=\""
        + n(width) + "\"/>\n";
}

std::string box(int x, int y, int width, int height, const std::string& fill, const std::string& title)
{
    return "<rect x=\"" + n(x) + "\" y=\"" + n(y) + "\" width=\"" + n(width) + "\" height=\"" + n(height) + "\" fill=\"" + fill
        + "\" stroke=\"#2a4550\" stroke-width=\"0.8\"" + (title.empty() ? "/>\n" : "><title>" + escaped(title) + "</title></rect>\n");
}

std::string open(int width, int height)
{
    return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"" + n(width) + "\" height=\"" + n(height) + "\" viewBox=\"0 0 " + n(width) + " " + n(height)
        + "\" font-family=\"Noto Sans, DejaVu Sans, sans-serif\" fill=\"#15303a\">\n<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n";
}

} // namespace keel::svg
