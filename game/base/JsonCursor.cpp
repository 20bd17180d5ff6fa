#include "base/JsonCursor.h"

#include "base/Codes.h"

#include <algorithm>
#include <cstdlib>

namespace keel {

namespace {

std::string escaped(std::string_view key)
{
    std::string out;
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

/// Where the byte `offset` of a text stands in the file, in which an escape may stand for it. `i` is where the text begins.
std::size_t inSource(std::string_view file, std::size_t i, std::size_t offset)
{
    constexpr std::size_t escape = 2, unicodeEscape = 6;
    for (std::size_t passed = 0; passed < offset && i < file.size() && file[i] != '"';) {
        if (file[i] != '\\') {
            ++i;
            ++passed;
        } else if (i + 1 < file.size() && file[i + 1] == 'u' && i + unicodeEscape <= file.size()) {
            const unsigned long unit = std::strtoul(std::string(file.substr(i + 2, 4)).c_str(), nullptr, 16);
            const bool isSurrogate = unit >= 0xD800 && unit < 0xE000; // the first of a pair
            passed += isSurrogate ? 4 : unit < 0x80 ? 1 : unit < 0x800 ? 2 : 3;
            i += isSurrogate ? 2 * unicodeEscape : unicodeEscape;
        } else {
            i += escape;
            ++passed;
        }
    }
    return i;
}

} // namespace

struct JsonCursor::Link {
    std::string text;
    std::shared_ptr<const Link> outer;
};

/// From one value to one that stands in it.
struct JsonCursor::Step {
    const JsonValue* value = nullptr;
    const JsonValue::Member* member = nullptr; ///< null for an item of a list
    std::size_t index = 0;
};

JsonCursor::JsonCursor(const SourceText& source, const JsonValue& root, Diagnostics& diagnostics, std::span<const PartName> parts)
    : m_source(&source), m_root(&root), m_value(&root), m_diagnostics(&diagnostics), m_parts(parts)
{
}

JsonCursor JsonCursor::at(const JsonValue& value, std::size_t keyBegin) const
{
    JsonCursor child = *this;
    child.m_value = &value;
    child.m_keyBegin = keyBegin;
    return child;
}

JsonCursor JsonCursor::named(std::string link) const
{
    JsonCursor same = *this;
    same.m_link = std::make_shared<const Link>(
        Link{link + " (line " + std::to_string(m_source->positionOf(m_value->begin).line) + ")", m_link});
    return same;
}

std::vector<JsonCursor::Step> JsonCursor::path() const
{
    std::vector<Step> steps;
    const auto holds = [&](const JsonValue& outer) { return outer.begin <= m_value->begin && m_value->end <= outer.end; };
    const JsonValue* here = m_root;
    while (here && here != m_value) {
        const JsonValue* next = nullptr;
        for (const JsonValue::Member& member : here->members)
            if (!next && holds(member.value)) {
                next = &member.value;
                steps.push_back({next, &member, 0});
            }
        for (std::size_t i = 0; !next && i < here->items.size(); ++i)
            if (holds(here->items[i])) {
                next = &here->items[i];
                steps.push_back({next, nullptr, i});
            }
        here = next;
    }
    return steps;
}

std::string JsonCursor::pointer() const
{
    std::string out;
    for (const Step& step : path())
        out += "/" + (step.member ? escaped(step.member->key) : std::to_string(step.index));
    return out;
}

std::vector<std::string> JsonCursor::chain() const
{
    std::vector<std::string> out;
    for (const Link* link = m_link.get(); link; link = link->outer.get())
        out.insert(out.begin(), link->text);
    const PartName* owner = nullptr; // of the list or object that the next step goes into
    const auto add = [&](std::string name, const JsonValue& value) {
        out.push_back(std::move(name) + " (line " + std::to_string(m_source->positionOf(value.begin).line) + ")");
    };
    for (const Step& step : path()) {
        if (owner) {
            const JsonValue* id = step.value->find("id");
            const std::string name = step.member ? "`" + step.member->key + "`"
                : id && !id->text.empty()        ? "`" + id->text + "`"
                                                 : std::to_string(step.index + 1);
            add(std::string(owner->noun) + " " + name, *step.value);
            owner = nullptr;
            continue;
        }
        const auto found = std::find_if(m_parts.begin(), m_parts.end(), [&](const PartName& p) { return step.member && p.key == step.member->key; });
        if (found != m_parts.end() && found->single)
            add(std::string(found->noun), *step.value);
        else
            owner = found != m_parts.end() ? &*found : nullptr;
    }
    return out;
}

void JsonCursor::allowOnly(const std::vector<std::string>& keys) const
{
    if (m_value->kind != JsonValue::Kind::Object)
        return;
    for (const auto& member : m_value->members)
        if (!member.repeated && std::find(keys.begin(), keys.end(), member.key) == keys.end())
            reportUnknownKey(member, keys);
}

void JsonCursor::allowOnly(std::initializer_list<std::string_view> keys) const
{
    if (m_value->kind != JsonValue::Kind::Object)
        return;
    for (const auto& member : m_value->members)
        if (!member.repeated && std::find(keys.begin(), keys.end(), member.key) == keys.end())
            reportUnknownKey(member, {keys.begin(), keys.end()});
}

void JsonCursor::reportUnknownKey(const JsonValue::Member& member, const std::vector<std::string>& keys) const
{
    at(member.value, member.keyBegin).reportKey(codes::jsonUnknownKey, "the key `" + member.key + "` is not known here", nearestNameHint(member.key, keys));
}

std::optional<JsonCursor> JsonCursor::find(std::string_view key) const
{
    for (const auto& member : m_value->members)
        if (member.key == key)
            return at(member.value, member.keyBegin);
    return std::nullopt;
}

std::optional<JsonCursor> JsonCursor::require(std::string_view key) const
{
    auto found = find(key);
    if (!found && m_value->kind == JsonValue::Kind::Object)
        report(codes::jsonMissingKey, "the key `" + std::string(key) + "` is missing", "add it to this object");
    return found;
}

std::vector<JsonCursor> JsonCursor::items() const
{
    std::vector<JsonCursor> out;
    out.reserve(m_value->items.size());
    if (expect(JsonValue::Kind::Array, "a list [ … ]"))
        for (const JsonValue& item : m_value->items)
            out.push_back(at(item, item.begin));
    return out;
}

std::vector<std::pair<const std::string&, JsonCursor>> JsonCursor::members() const
{
    std::vector<std::pair<const std::string&, JsonCursor>> out;
    if (!isObject())
        return out;
    out.reserve(m_value->members.size());
    for (const auto& member : m_value->members)
        if (!member.repeated)
            out.emplace_back(member.key, at(member.value, member.keyBegin));
    return out;
}

void JsonCursor::report(std::string code, std::string message, std::string hint, Severity severity) const
{
    reportAt(m_value->begin, std::move(code), std::move(message), std::move(hint), severity);
}

void JsonCursor::reportKey(std::string code, std::string message, std::string hint, Severity severity) const
{
    reportAt(m_keyBegin, std::move(code), std::move(message), std::move(hint), severity);
}

void JsonCursor::reportInside(std::size_t offset, std::string code, std::string message, std::string hint, Severity severity) const
{
    const bool isText = m_value->kind == JsonValue::Kind::String;
    reportAt(isText ? inSource(m_source->text(), m_value->begin + 1, offset) : m_value->begin, std::move(code), std::move(message), std::move(hint), severity);
}

void JsonCursor::reportAt(std::size_t offset, std::string code, std::string message, std::string hint, Severity severity) const
{
    Diagnostic d;
    d.code = std::move(code);
    d.severity = severity;
    d.file = m_source->name();
    d.pointer = pointer();
    d.message = std::move(message);
    d.hint = std::move(hint);
    d.chain = chain();
    showPlace(d, *m_source, offset);
    m_diagnostics->push_back(std::move(d));
}

} // namespace keel
