#pragma once

#include "base/Diagnostic.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keel {

/// A JSON value that knows where in its file it stands. Members keep the order in which they were written.
struct JsonValue {
    enum class Kind { Null, Boolean, Number, String, Array, Object };
    struct Member;

    Kind kind = Kind::Null;
    bool boolean = false;
    bool isInteger = false;
    std::int64_t integer = 0;
    double number = 0;
    std::string text;
    std::vector<JsonValue> items;
    std::vector<Member> members;
    std::size_t begin = 0; ///< byte offset of the first byte
    std::size_t end = 0;   ///< byte offset after the last byte

    const JsonValue* find(std::string_view key) const;
};

struct JsonValue::Member {
    std::string key;
    std::size_t keyBegin = 0;
    JsonValue value;
};

/// Nesting deeper than this is refused, so that hostile files cannot exhaust the stack.
inline constexpr std::size_t deepestJson = 64;
/// Files larger than this are refused (bytes).
inline constexpr std::size_t largestJson = 32 * 1024 * 1024;

/// Reads one document. Syntax faults, bad UTF-8, a byte-order mark, duplicate keys and too deep nesting become
/// diagnostics; then nothing is returned, except that duplicate keys still give the value (the first one counts).
std::optional<JsonValue> parseJson(const SourceText& source, Diagnostics& diagnostics);

} // namespace keel
