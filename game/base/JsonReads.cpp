#include "base/Codes.h"
#include "base/JsonCursor.h"

#include <cmath>

namespace keel {

namespace {

const char* nameOf(JsonValue::Kind kind)
{
    switch (kind) {
    case JsonValue::Kind::Null: return "null";
    case JsonValue::Kind::Boolean: return "true or false";
    case JsonValue::Kind::Number: return "a number";
    case JsonValue::Kind::String: return "a text";
    case JsonValue::Kind::Array: return "a list";
    case JsonValue::Kind::Object: return "an object";
    }
    return "";
}

const char* typeHint(JsonValue::Kind wanted, JsonValue::Kind found)
{
    using Kind = JsonValue::Kind;
    if (found == Kind::String && (wanted == Kind::Number || wanted == Kind::Boolean))
        return "take the quotation marks away";
    if (wanted == Kind::String && (found == Kind::Number || found == Kind::Boolean))
        return "put it in quotation marks";
    if (wanted == Kind::Array && found != Kind::Null)
        return "put it in brackets: `[ … ]`";
    return found == Kind::Null ? "write it, or take the key away" : "write it in that form";
}

} // namespace

bool JsonCursor::expect(JsonValue::Kind kind, const char* what) const
{
    if (m_value->kind == kind)
        return true;
    report(codes::jsonWrongType, std::string("this should be ") + what + ", not " + nameOf(m_value->kind), typeHint(kind, m_value->kind));
    return false;
}

std::string JsonCursor::text() const
{
    return expect(JsonValue::Kind::String, "a text \"…\"") ? m_value->text : std::string();
}

std::vector<std::string> JsonCursor::texts() const
{
    std::vector<std::string> out;
    for (const JsonCursor& item : items())
        out.push_back(item.text());
    return out;
}

std::int64_t JsonCursor::whole(std::int64_t least, std::int64_t most) const
{
    if (m_value->isInteger && m_value->integer >= least && m_value->integer <= most)
        return m_value->integer;
    const std::string range = "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
    if (!expect(JsonValue::Kind::Number, range.c_str()))
        return least;
    if (!m_value->isInteger && std::abs(m_value->number) < 1e15) {
        report(codes::jsonNotWhole, "this should be " + range, m_value->number == std::floor(m_value->number) ? "write it without the point" : "round it");
        return least;
    }
    const bool isBelow = m_value->number < static_cast<double>(least);
    report(codes::jsonOutOfRange, "this should be " + range, isBelow ? "the smallest is " + std::to_string(least) : "the biggest is " + std::to_string(most));
    return least;
}

bool JsonCursor::truth() const
{
    return expect(JsonValue::Kind::Boolean, "true or false") && m_value->boolean;
}

std::string JsonCursor::text(std::string_view key) const
{
    const auto found = require(key);
    return found ? found->text() : std::string();
}

std::string JsonCursor::textOr(std::string_view key, std::string fallback) const
{
    const auto found = find(key);
    return found ? found->text() : std::move(fallback);
}

std::int64_t JsonCursor::wholeOr(std::string_view key, std::int64_t least, std::int64_t most, std::int64_t fallback) const
{
    const auto found = find(key);
    return found ? found->whole(least, most) : fallback;
}

bool JsonCursor::truthOr(std::string_view key, bool fallback) const
{
    const auto found = find(key);
    return found ? found->truth() : fallback;
}

} // namespace keel
