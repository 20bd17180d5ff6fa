#pragma once

#include "base/Json.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keel {

/// A member that an object shall have: its value as JSON text, or nothing to leave the value that it has.
struct JsonMemberText {
    std::string key;
    std::optional<std::string> value;
};

/// The text of an object that has exactly these members. What stays keeps its place and its author's spelling and line
/// breaks, so that a changed file differs only where something changed; what is new comes after the member before it
/// and is written like that. `object` was read from `text`. A member without a value that the object does not have is
/// left out.
std::string rewriteObject(std::string_view text, const JsonValue& object, const std::vector<JsonMemberText>& members);

/// The text (UTF-8) as a JSON string with its quotation marks; only what must be escaped is.
std::string quoteJson(std::string_view text);

} // namespace keel
