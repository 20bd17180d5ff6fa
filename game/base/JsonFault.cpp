#include "base/JsonFault.h"

#include "base/Codes.h"

#include <algorithm>
#include <optional>

namespace keel {

namespace {

bool isSpace(char c) { return c == ' ' || c == '\t' || c == '\n' || c == '\r'; }
bool isDigit(char c) { return c >= '0' && c <= '9'; }
bool isLetter(char c) { return (c >= 'a' && c <= 'z') || (c >= 'A' && c <= 'Z') || c == '_' || c == '$'; }

/// Looks again, slowly, at the place where the fast parser stopped.
class Inspector {
public:
    Inspector(std::string_view text, std::size_t after) : m_text(text), m_after(std::min(after, text.size())), m_at(skipped(m_after)) {}

    JsonFault value()
    {
        if (const auto missing = missingHere("a value", "take the comma away, or write what belongs before it"))
            return *missing;
        const char c = m_text[m_at];
        if (isDigit(c) || c == '-' || c == '+' || c == '.')
            return number();
        return isLetter(c) ? word() : foreign("a value should stand here");
    }

    JsonFault key()
    {
        if (const auto missing = missingHere("a key", "take one of the commas away"))
            return *missing;
        const char c = m_text[m_at];
        if (isLetter(c) || isDigit(c) || c == '-')
            return {codes::jsonUnquotedKey, m_at, "a key must stand in double quotes", "write \"" + wordHere() + "\""};
        return foreign("a key in double quotes should stand here");
    }

    JsonFault colon()
    {
        if (atEnd())
            return cutOff();
        if (isComment())
            return comment();
        return {codes::jsonMissingColon, m_at, "a colon is missing after the key", "write `\"key\": value`"};
    }

    JsonFault comma(char closing)
    {
        if (atEnd())
            return cutOff();
        const char c = m_text[m_at];
        if (c == ']' || c == '}')
            return {codes::jsonWrongBracket, m_at, std::string("this is closed by `") + c + "`, but was opened by `" + (closing == ']' ? '[' : '{') + "`",
                    std::string("write `") + closing + "`"};
        if (isComment())
            return comment();
        const char before = m_after > 0 ? m_text[m_after - 1] : ' ';
        if (m_at == m_after && isDigit(before) && (isDigit(c) || isLetter(c) || c == '.' || c == '+' || c == '-'))
            return badNumber(numberBefore());
        if (m_at == m_after && before == '"' && c != '"' && c != ':' && c != '{' && c != '[')
            return {codes::jsonUnescapedQuote, m_after - 1, "the text ends at this quotation mark, but words follow it",
                    "inside a text write a quotation mark as `\\\"`"};
        if (c == ':' || c == '=' || static_cast<unsigned char>(c) >= 0x80)
            return foreign(closing == ']' ? "a comma or `]` should stand here" : "a comma or `}` should stand here");
        return {codes::jsonMissingComma, m_after, "a comma is missing after this value", "values and members are parted by commas"};
    }

    JsonFault insideText()
    {
        passSeparator();
        for (std::size_t i = m_at + 1; i < m_text.size(); ++i) {
            const auto c = static_cast<unsigned char>(m_text[i]);
            if (c == '\n' || c == '\r')
                return {codes::jsonUnclosedText, m_at, "the text that begins here is not closed on its line",
                        "close it with `\"`; a line break inside a text is written `\\n`"};
            if (c < 0x20)
                return {codes::jsonControlCharacter, i, c == '\t' ? "a tab stands inside a text" : "a control character stands inside a text",
                        c == '\t' ? "write a space, or `\\t`" : "take it away"};
            if (c != '\\')
                continue;
            if (i + 1 >= m_text.size())
                return cutOff();
            if (auto fault = escape(i); fault.code[0] != '\0')
                return fault;
            i += m_text[i + 1] == 'u' ? 5 : 1;
        }
        return cutOff();
    }

    JsonFault number()
    {
        passSeparator();
        if (numberEnd(m_at) >= m_text.size())
            return cutOff();
        return badNumber(m_at);
    }

    JsonFault numberTooBig()
    {
        passSeparator();
        return {codes::jsonNumberTooBig, m_at, "this number is too big to be read", "the biggest has about 308 digits"};
    }

    JsonFault afterEnd()
    {
        if (isComment())
            return comment();
        return {codes::jsonTextAfterEnd, m_at, "something follows the end of the document", "a file holds one value; a bracket may be closed too early"};
    }

private:
    /// Why there is nothing at all where `what` should stand; none where something stands there.
    std::optional<JsonFault> missingHere(const std::string& what, const char* hint)
    {
        passSeparator();
        if (atEnd())
            return cutOff();
        if (m_text[m_at] == ']' || m_text[m_at] == '}')
            return closedTooEarly();
        if (m_text[m_at] == ',')
            return JsonFault{codes::jsonStrayComma, m_at, what + " should stand here, not a comma", hint};
        return std::nullopt;
    }

    bool atEnd() const { return m_at >= m_text.size(); }
    std::size_t skipped(std::size_t i) const
    {
        while (i < m_text.size() && isSpace(m_text[i]))
            ++i;
        return i;
    }
    /// Steps over the one comma or colon that may stand between two tokens.
    void passSeparator()
    {
        if (!atEnd() && m_after > 0 && (m_text[m_at] == ',' || m_text[m_at] == ':') && m_text[m_after - 1] != '[' && m_text[m_after - 1] != '{') {
            m_separator = m_at;
            m_at = skipped(m_at + 1);
        }
    }
    bool isComment() const { return m_text[m_at] == '/' || m_text[m_at] == '#'; }
    JsonFault comment() const
    {
        return {codes::jsonComment, m_at, "JSON has no comments", "take it away; what it says can go beside the scenario"};
    }
    JsonFault cutOff() const
    {
        return {codes::jsonCutOff, m_text.size(), "the file ends in the middle of a value", "a closing bracket or quotation mark is missing"};
    }

    JsonFault closedTooEarly() const
    {
        if (m_separator != none && m_text[m_separator] == ',')
            return {codes::jsonTrailingComma, m_separator, "a comma stands before the closing bracket", "take the comma away"};
        if (m_separator != none)
            return {codes::jsonMissingValue, m_at, "a value is missing after the colon", "write it, or take the key away"};
        return {codes::jsonWrongBracket, m_at, std::string("nothing is open here that `") + m_text[m_at] + "` could close", "look for the bracket that opens it"};
    }

    std::string wordHere() const
    {
        std::size_t end = m_at;
        while (end < m_text.size() && (isLetter(m_text[end]) || isDigit(m_text[end]) || m_text[end] == '-'))
            ++end;
        return std::string(m_text.substr(m_at, std::min<std::size_t>(end - m_at, 60)));
    }

    JsonFault word() const
    {
        const std::string found = wordHere();
        for (const std::string_view literal : {"true", "false", "null"})
            if (m_at + found.size() >= m_text.size() && literal.starts_with(found))
                return cutOff();
        std::string lower = found;
        std::transform(lower.begin(), lower.end(), lower.begin(), [](char c) { return c >= 'A' && c <= 'Z' ? static_cast<char>(c - 'A' + 'a') : c; });
        const bool literal = lower == "true" || lower == "false" || lower == "null";
        return {codes::jsonBadWord, m_at, "`" + found + "` is no value in JSON",
                literal ? "write `" + lower + "`" : "texts stand in double quotes; the only bare words are true, false and null"};
    }

    JsonFault foreign(std::string wanted) const
    {
        const std::string_view rest = m_text.substr(m_at);
        if (rest[0] == '\'' || rest[0] == '`')
            return {codes::jsonSingleQuotes, m_at, "texts stand in double quotes", "write `\"…\"`"};
        for (const std::string_view curly : {"\u201C", "\u201D", "\u201E", "\u2018", "\u2019", "\u00AB"})
            if (rest.starts_with(curly))
                return {codes::jsonCurlyQuotes, m_at, "this is a typographic quotation mark", "write the plain one: `\"`"};
        if (isComment())
            return comment();
        return {codes::jsonSyntax, m_at, std::move(wanted), "look at what stands just before it"};
    }

    std::size_t numberEnd(std::size_t i) const
    {
        while (i < m_text.size() && (isDigit(m_text[i]) || isLetter(m_text[i]) || m_text[i] == '.' || m_text[i] == '+' || m_text[i] == '-'))
            ++i;
        return i;
    }
    std::size_t numberBefore() const
    {
        std::size_t i = m_after;
        while (i > 0 && (isDigit(m_text[i - 1]) || isLetter(m_text[i - 1]) || m_text[i - 1] == '.' || m_text[i - 1] == '+' || m_text[i - 1] == '-'))
            --i;
        return i;
    }
    JsonFault badNumber(std::size_t begin) const
    {
        const std::string written(m_text.substr(begin, std::min<std::size_t>(numberEnd(begin) - begin, 40)));
        return {codes::jsonBadNumber, begin, "`" + written + "` is not how JSON writes a number",
                "no leading zero or plus, and a digit on both sides of the point: `0.5`"};
    }

    std::optional<unsigned> codeUnit(std::size_t i) const
    {
        if (i + 6 > m_text.size() || m_text[i] != '\\' || m_text[i + 1] != 'u')
            return std::nullopt;
        unsigned value = 0;
        for (std::size_t k = i + 2; k < i + 6; ++k) {
            const char c = m_text[k];
            const int digit = isDigit(c) ? c - '0' : c >= 'a' && c <= 'f' ? c - 'a' + 10 : c >= 'A' && c <= 'F' ? c - 'A' + 10 : -1;
            if (digit < 0)
                return std::nullopt;
            value = value * 16 + static_cast<unsigned>(digit);
        }
        return value;
    }

    /// The fault of the escape at `i`; an empty code where there is none. A pair of surrogates is judged at its first.
    JsonFault escape(std::size_t i) const
    {
        const char c = m_text[i + 1];
        if (c != 'u') {
            if (std::string_view("\"\\/bfnrt").find(c) != std::string_view::npos)
                return {};
            return {codes::jsonBadEscape, i, "this escape does not exist", "a backslash itself is written `\\\\`"};
        }
        const auto unit = codeUnit(i);
        if (!unit) {
            if (i + 6 > m_text.size())
                return cutOff();
            return {codes::jsonBadEscape, i, "four hexadecimal digits must follow `\\u`", "or write the letter itself: files are UTF-8"};
        }
        const bool isHigh = *unit >= 0xD800 && *unit < 0xDC00;
        const bool isLow = *unit >= 0xDC00 && *unit < 0xE000;
        const auto isPairOf = [&](std::size_t low) { const auto u = codeUnit(low); return u && *u >= 0xDC00 && *u < 0xE000; };
        const auto high = i >= 6 ? codeUnit(i - 6) : std::nullopt;
        const bool hasHigh = high && *high >= 0xD800 && *high < 0xDC00;
        if ((isHigh && !isPairOf(i + 6)) || (isLow && !hasHigh))
            return {codes::jsonLoneSurrogate, i, "half of a character stands here alone", "write the character itself: files are UTF-8"};
        return {};
    }

    static constexpr std::size_t none = std::string_view::npos;
    std::string_view m_text;
    std::size_t m_after;
    std::size_t m_at;
    std::size_t m_separator = none;
};

} // namespace

JsonFault explainJsonFault(std::string_view text, std::size_t after, JsonWanted wanted)
{
    Inspector inspector(text, after);
    switch (wanted) {
    case JsonWanted::Value: return inspector.value();
    case JsonWanted::Key: return inspector.key();
    case JsonWanted::Colon: return inspector.colon();
    case JsonWanted::CommaInObject: return inspector.comma('}');
    case JsonWanted::CommaInArray: return inspector.comma(']');
    case JsonWanted::InsideText: return inspector.insideText();
    case JsonWanted::Number: return inspector.number();
    case JsonWanted::SmallerNumber: return inspector.numberTooBig();
    case JsonWanted::Nothing: return inspector.afterEnd();
    }
    return {codes::jsonSyntax, after, "this is no JSON", ""};
}

} // namespace keel
