#pragma once

#include "base/Json.h"

#include <initializer_list>
#include <memory>
#include <span>
#include <utility>

namespace keel {

/// What the parts of a kind of document are called in the chain of a diagnostic: what stands under the key `beats` is
/// "beat `start`". A key that stands for one thing (`customer`) has `single` set.
struct PartName {
    std::string_view key;
    std::string_view noun;
    bool single = false;
};

/// A value in a document being read: knows its pointer and what encloses it, and reports what is wrong with it.
/// Typed reads report and return a harmless default, so that one pass finds all faults of a file.
class JsonCursor {
public:
    JsonCursor(const SourceText& source, const JsonValue& root, Diagnostics& diagnostics, std::span<const PartName> parts = {});

    const JsonValue& value() const { return *m_value; }
    /// Found anew at each call: it is needed only where something is wrong.
    std::string pointer() const;
    const SourceText& source() const { return *m_source; }
    /// How many diagnostics there are so far.
    std::size_t faults() const { return m_diagnostics->size(); }

    /// The same place, with a link added to the chain that diagnostics show (`beat start`).
    JsonCursor named(std::string link) const;

    /// Reports every member whose key is not listed.
    void allowOnly(std::initializer_list<std::string_view> keys) const;
    void allowOnly(const std::vector<std::string>& keys) const;
    std::optional<JsonCursor> find(std::string_view key) const;
    std::optional<JsonCursor> require(std::string_view key) const;

    bool isObject() const { return expect(JsonValue::Kind::Object, "an object { … }"); }
    std::vector<JsonCursor> items() const;
    /// Keys and values in the order written. The keys belong to the document.
    std::vector<std::pair<const std::string&, JsonCursor>> members() const;
    std::string text() const;
    std::vector<std::string> texts() const;
    std::int64_t whole(std::int64_t least, std::int64_t most) const;
    bool truth() const;

    std::string text(std::string_view key) const;
    std::string textOr(std::string_view key, std::string fallback) const;
    std::int64_t wholeOr(std::string_view key, std::int64_t least, std::int64_t most, std::int64_t fallback) const;
    bool truthOr(std::string_view key, bool fallback) const;

    void report(std::string code, std::string message, std::string hint = {}, Severity severity = Severity::Error) const;
    /// Reports the key under which this value stands.
    void reportKey(std::string code, std::string message, std::string hint = {}, Severity severity = Severity::Error) const;
    /// Reports a place inside this string value (byte offset into its text).
    void reportInside(std::size_t offset, std::string code, std::string message, std::string hint = {}, Severity severity = Severity::Error) const;

private:
    struct Link;
    struct Step;

    JsonCursor at(const JsonValue& value, std::size_t keyBegin) const;
    std::vector<Step> path() const;
    std::vector<std::string> chain() const;
    bool expect(JsonValue::Kind kind, const char* what) const;
    void reportUnknownKey(const JsonValue::Member& member, const std::vector<std::string>& keys) const;
    void reportAt(std::size_t offset, std::string code, std::string message, std::string hint, Severity severity) const;

    const SourceText* m_source;
    const JsonValue* m_root;
    const JsonValue* m_value;
    Diagnostics* m_diagnostics;
    std::span<const PartName> m_parts;
    std::size_t m_keyBegin = 0; ///< of a member: where its key stands
    std::shared_ptr<const Link> m_link; ///< what `named` added
};

} // namespace keel
