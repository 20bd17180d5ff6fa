#pragma once

#include "base/Diagnostic.h"

#include <cstdint>
#include <functional>
#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keel {

/// A JSON value that knows where in its file it stands. Members keep the order in which they were written.
struct JsonValue {
    enum class Kind : std::uint8_t { Null, Boolean, Number, String, Array, Object };
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

    /// The first member of that key; null where there is none.
    const JsonValue* find(std::string_view key) const;
};

struct JsonValue::Member {
    std::string key;
    std::size_t keyBegin = 0;
    bool repeated = false; ///< an earlier member has the same key: that one counts
    JsonValue value;
};

/// Nesting deeper than this is refused, so that hostile files cannot exhaust the stack.
inline constexpr std::size_t deepestJson = 64;
/// Files larger than this are refused (bytes).
inline constexpr std::size_t largestJson = 32 * 1024 * 1024;

/// An object too large to be held as a whole: its members are taken one by one as they are read, and none of them is
/// found in the document afterwards. Of keys that stand twice all come.
struct LargeObject {
    std::string_view key; ///< under which it stands in the document's outermost object
    std::function<void(JsonValue::Member&&)> take;
};

/// Reads one document of RFC 8259. What is wrong with its bytes or its notation becomes one diagnostic, and nothing
/// is returned. Keys that stand twice are reported too, but the value is returned: the first of them counts.
std::optional<JsonValue> parseJson(const SourceText& source, Diagnostics& diagnostics, const LargeObject& large = {});

} // namespace keel
