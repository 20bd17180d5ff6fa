#include "base/Json.h"

#include <nlohmann/json.hpp>
#include <unicode/utf8.h>

#include <algorithm>

namespace keel {

const JsonValue* JsonValue::find(std::string_view key) const
{
    const auto found = std::find_if(members.begin(), members.end(), [&](const Member& m) { return m.key == key; });
    return found == members.end() ? nullptr : &found->value;
}

namespace {

Diagnostic faultAt(const SourceText& source, std::size_t offset, std::string code, std::string message, std::string hint)
{
    Diagnostic d;
    d.code = std::move(code);
    d.file = source.name();
    d.position = source.positionOf(offset);
    d.message = std::move(message);
    d.hint = std::move(hint);
    d.sourceLine = std::string(source.lineAt(offset));
    return d;
}

/// Offset of the first byte that is not UTF-8, or npos.
std::size_t firstBadByte(const std::string& text)
{
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<std::int64_t>(text.size());
    std::int64_t i = 0;
    while (i < length) {
        const std::int64_t start = i;
        UChar32 c = 0;
        U8_NEXT(bytes, i, length, c);
        if (c < 0)
            return static_cast<std::size_t>(start);
    }
    return std::string::npos;
}

/// Builds positioned values from nlohmann's events. The library gives no positions for values, so the text is
/// followed alongside: what stands between two events is only white space, commas and colons.
class Builder : public nlohmann::json_sax<nlohmann::json> {
public:
    Builder(const SourceText& source, Diagnostics& diagnostics) : m_source(source), m_diagnostics(diagnostics) {}

    bool null() override { return scalar(JsonValue::Kind::Null, [](JsonValue&) {}); }
    bool boolean(bool value) override
    {
        return scalar(JsonValue::Kind::Boolean, [&](JsonValue& v) { v.boolean = value; });
    }
    bool number_integer(number_integer_t value) override { return integral(value, static_cast<double>(value)); }
    bool number_unsigned(number_unsigned_t value) override
    {
        if (value > static_cast<number_unsigned_t>(INT64_MAX))
            return number_float(static_cast<double>(value), {});
        return integral(static_cast<std::int64_t>(value), static_cast<double>(value));
    }
    bool number_float(number_float_t value, const string_t&) override
    {
        return scalar(JsonValue::Kind::Number, [&](JsonValue& v) { v.number = value; });
    }
    bool string(string_t& value) override
    {
        return scalar(JsonValue::Kind::String, [&](JsonValue& v) { v.text = std::move(value); });
    }
    bool binary(binary_t&) override { return false; }
    bool start_object(std::size_t) override { return open(JsonValue::Kind::Object); }
    bool start_array(std::size_t) override { return open(JsonValue::Kind::Array); }
    bool end_object() override { return close(); }
    bool end_array() override { return close(); }

    bool key(string_t& name) override
    {
        skipBetween();
        JsonValue& object = *m_open.back();
        if (object.find(name) != nullptr)
            m_diagnostics.push_back(faultAt(m_source, m_at, "json.duplicate-key", "the key `" + name + "` stands twice in this object",
                                            "keep one of them; until then the first counts"));
        object.members.push_back({name, m_at, {}});
        skipToken();
        return true;
    }

    bool parse_error(std::size_t position, const std::string&, const nlohmann::json::exception& error) override
    {
        const std::size_t offset = std::min(position > 0 ? position - 1 : 0, m_source.text().size());
        std::string what = error.what();
        if (const auto cut = what.find("- "); cut != std::string::npos)
            what = what.substr(cut + 2);
        const bool cutOff = offset >= m_source.text().size();
        m_diagnostics.push_back(faultAt(m_source, offset, cutOff ? "json.cut-off" : "json.syntax",
                                        cutOff ? "the file ends in the middle of a value" : what,
                                        cutOff ? "a closing bracket or quotation mark is missing" : ""));
        return false;
    }

    std::optional<JsonValue> take() { return std::move(m_root); }

private:
    bool integral(std::int64_t value, double asDouble)
    {
        return scalar(JsonValue::Kind::Number, [&](JsonValue& v) {
            v.isInteger = true;
            v.integer = value;
            v.number = asDouble;
        });
    }

    template <class Fill>
    bool scalar(JsonValue::Kind kind, Fill fill)
    {
        JsonValue& value = place(kind);
        fill(value);
        skipToken();
        value.end = m_at;
        return true;
    }

    bool open(JsonValue::Kind kind)
    {
        JsonValue& value = place(kind);
        if (m_open.size() >= deepestJson) {
            m_diagnostics.push_back(faultAt(m_source, m_at, "json.too-deep",
                                            "nested deeper than " + std::to_string(deepestJson) + " levels", ""));
            return false;
        }
        m_open.push_back(&value);
        ++m_at;
        return true;
    }

    bool close()
    {
        skipBetween();
        ++m_at;
        m_open.back()->end = m_at;
        m_open.pop_back();
        return true;
    }

    JsonValue& place(JsonValue::Kind kind)
    {
        skipBetween();
        JsonValue* value = nullptr;
        if (m_open.empty())
            value = &m_root.emplace();
        else if (m_open.back()->kind == JsonValue::Kind::Array)
            value = &m_open.back()->items.emplace_back();
        else
            value = &m_open.back()->members.back().value;
        value->kind = kind;
        value->begin = m_at;
        return *value;
    }

    void skipBetween()
    {
        const std::string& text = m_source.text();
        while (m_at < text.size() && (text[m_at] == ' ' || text[m_at] == '\n' || text[m_at] == '\r' || text[m_at] == '\t'
                                      || text[m_at] == ',' || text[m_at] == ':'))
            ++m_at;
    }

    void skipToken()
    {
        const std::string& text = m_source.text();
        if (m_at < text.size() && text[m_at] == '"') {
            for (++m_at; m_at < text.size() && text[m_at] != '"'; ++m_at)
                if (text[m_at] == '\\')
                    ++m_at;
            ++m_at;
            return;
        }
        while (m_at < text.size() && std::string_view(" \n\r\t,:]}").find(text[m_at]) == std::string_view::npos)
            ++m_at;
    }

    const SourceText& m_source;
    Diagnostics& m_diagnostics;
    std::optional<JsonValue> m_root;
    std::vector<JsonValue*> m_open; // children are appended only to the innermost, so these stay valid
    std::size_t m_at = 0;
};

} // namespace

std::optional<JsonValue> parseJson(const SourceText& source, Diagnostics& diagnostics)
{
    const std::string& text = source.text();
    if (text.size() > largestJson) {
        diagnostics.push_back(faultAt(source, 0, "json.too-large", "the file is larger than 32 MiB", "split it"));
        return std::nullopt;
    }
    if (text.starts_with("\xEF\xBB\xBF")) {
        diagnostics.push_back(faultAt(source, 0, "json.byte-order-mark", "the file starts with a byte-order mark",
                                      "save it as UTF-8 without BOM"));
        return std::nullopt;
    }
    if (const std::size_t bad = firstBadByte(text); bad != std::string::npos) {
        diagnostics.push_back(faultAt(source, bad, "json.bad-utf8", "a byte here is not UTF-8", "save the file as UTF-8"));
        diagnostics.back().sourceLine.clear();
        return std::nullopt;
    }
    Builder builder(source, diagnostics);
    if (!nlohmann::json::sax_parse(text, &builder))
        return std::nullopt;
    return builder.take();
}

} // namespace keel
