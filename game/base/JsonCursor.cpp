#include "base/JsonCursor.h"

#include <algorithm>

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

std::string pointerStep(std::string_view key)
{
    std::string out = "/";
    for (const char c : key) {
        if (c == '~')
            out += "~0";
        else if (c == '/')
            out += "~1";
        else
            out += c;
    }
    return out;
}

} // namespace

JsonCursor::JsonCursor(const SourceText& source, const JsonValue& root, Diagnostics& diagnostics)
    : m_source(&source), m_value(&root), m_diagnostics(&diagnostics)
{
}

JsonCursor JsonCursor::at(const JsonValue& value, std::string_view step) const
{
    JsonCursor child = *this;
    child.m_value = &value;
    child.m_keyBegin = value.begin;
    child.m_pointer += pointerStep(step);
    return child;
}

JsonCursor JsonCursor::named(std::string link) const
{
    JsonCursor same = *this;
    same.m_chain.push_back(link + " (line " + std::to_string(m_source->positionOf(m_value->begin).line) + ")");
    return same;
}

void JsonCursor::allowOnly(const std::vector<std::string>& keys) const
{
    if (m_value->kind != JsonValue::Kind::Object)
        return;
    for (const auto& member : m_value->members)
        if (std::find(keys.begin(), keys.end(), member.key) == keys.end())
            at(member.value, member.key)
                .reportAt(member.keyBegin, "json.unknown-key", "the key `" + member.key + "` is not known here",
                          nearestNameHint(member.key, keys), Severity::Error);
}

std::optional<JsonCursor> JsonCursor::find(std::string_view key) const
{
    const JsonValue* found = m_value->kind == JsonValue::Kind::Object ? m_value->find(key) : nullptr;
    return found ? std::optional(at(*found, key)) : std::nullopt;
}

std::optional<JsonCursor> JsonCursor::require(std::string_view key) const
{
    auto found = find(key);
    if (!found && m_value->kind == JsonValue::Kind::Object)
        report("json.missing-key", "the key `" + std::string(key) + "` is missing", "add it to this object");
    return found;
}

bool JsonCursor::expect(JsonValue::Kind kind, const char* what) const
{
    if (m_value->kind == kind)
        return true;
    report("json.wrong-type", std::string("this should be ") + what + ", not " + nameOf(m_value->kind));
    return false;
}

std::vector<JsonCursor> JsonCursor::items() const
{
    std::vector<JsonCursor> out;
    if (expect(JsonValue::Kind::Array, "a list [ … ]"))
        for (std::size_t i = 0; i < m_value->items.size(); ++i)
            out.push_back(at(m_value->items[i], std::to_string(i)));
    return out;
}

std::vector<std::pair<std::string, JsonCursor>> JsonCursor::members() const
{
    std::vector<std::pair<std::string, JsonCursor>> out;
    if (!isObject())
        return out;
    for (const auto& member : m_value->members)
        if (m_value->find(member.key) == &member.value) { // of a duplicate key the first counts
            out.emplace_back(member.key, at(member.value, member.key));
            out.back().second.m_keyBegin = member.keyBegin;
        }
    return out;
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
    const std::string range = "a whole number from " + std::to_string(least) + " to " + std::to_string(most);
    if (!expect(JsonValue::Kind::Number, range.c_str()))
        return least;
    if (!m_value->isInteger || m_value->integer < least || m_value->integer > most) {
        report("json.out-of-range", "this should be " + range);
        return least;
    }
    return m_value->integer;
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

void JsonCursor::report(std::string code, std::string message, std::string hint, Severity severity) const
{
    reportAt(m_value->begin, std::move(code), std::move(message), std::move(hint), severity);
}

void JsonCursor::reportKey(std::string code, std::string message, std::string hint) const
{
    reportAt(m_keyBegin, std::move(code), std::move(message), std::move(hint), Severity::Error);
}

void JsonCursor::reportInside(std::size_t offset, std::string code, std::string message, std::string hint) const
{
    // Only a text without escapes stands in the file byte for byte.
    const std::size_t length = m_value->end - m_value->begin;
    const bool literal = m_value->kind == JsonValue::Kind::String && length == m_value->text.size() + 2;
    reportAt(literal ? m_value->begin + 1 + offset : m_value->begin, std::move(code), std::move(message), std::move(hint),
             Severity::Error);
}

void JsonCursor::reportAt(std::size_t offset, std::string code, std::string message, std::string hint, Severity severity) const
{
    Diagnostic d;
    d.code = std::move(code);
    d.severity = severity;
    d.file = m_source->name();
    d.position = m_source->positionOf(offset);
    d.pointer = m_pointer;
    d.message = std::move(message);
    d.hint = std::move(hint);
    d.chain = m_chain;
    d.sourceLine = std::string(m_source->lineAt(offset));
    m_diagnostics->push_back(std::move(d));
}

} // namespace keel
