#pragma once

#include <cstddef>
#include <string>
#include <string_view>

namespace keel {

/// What is wrong with the notation of a JSON text, and where.
struct JsonFault {
    const char* code = "";
    std::size_t offset = 0; ///< bytes from the beginning of the text
    std::string message;
    std::string hint;
};

/// What a parser wanted at the place where it gave up.
enum class JsonWanted { Value, Key, Colon, CommaInObject, CommaInArray, InsideText, Number, SmallerNumber, Nothing };

/// Finds the words for a fault. `after` is the end of the last token that was read well; the text is known to be
/// faulty from there on.
JsonFault explainJsonFault(std::string_view text, std::size_t after, JsonWanted wanted);

} // namespace keel
