#pragma once

/// Codes of faults that any JSON file can have. Each is declared once and used by its name; each has a page
/// `scenarios/diagnostics/<code>.md` that `keel explain` shows. A code, once released, keeps its meaning.
namespace keel::codes {

// the bytes
inline constexpr auto jsonTooLarge = "json.too-large";
inline constexpr auto jsonByteOrderMark = "json.byte-order-mark";
inline constexpr auto jsonUtf16 = "json.utf16";
inline constexpr auto jsonBadUtf8 = "json.bad-utf8";

// the notation
inline constexpr auto jsonEmpty = "json.empty";
inline constexpr auto jsonCutOff = "json.cut-off";
inline constexpr auto jsonTextAfterEnd = "json.text-after-end";
inline constexpr auto jsonTooDeep = "json.too-deep";
inline constexpr auto jsonMissingComma = "json.missing-comma";
inline constexpr auto jsonTrailingComma = "json.trailing-comma";
inline constexpr auto jsonStrayComma = "json.stray-comma";
inline constexpr auto jsonMissingColon = "json.missing-colon";
inline constexpr auto jsonMissingValue = "json.missing-value";
inline constexpr auto jsonWrongBracket = "json.wrong-bracket";
inline constexpr auto jsonUnquotedKey = "json.unquoted-key";
inline constexpr auto jsonSingleQuotes = "json.single-quotes";
inline constexpr auto jsonCurlyQuotes = "json.curly-quotes";
inline constexpr auto jsonUnescapedQuote = "json.unescaped-quote";
inline constexpr auto jsonUnclosedText = "json.unclosed-text";
inline constexpr auto jsonControlCharacter = "json.control-character";
inline constexpr auto jsonBadEscape = "json.bad-escape";
inline constexpr auto jsonLoneSurrogate = "json.lone-surrogate";
inline constexpr auto jsonBadNumber = "json.bad-number";
inline constexpr auto jsonNumberTooBig = "json.number-too-big";
inline constexpr auto jsonBadWord = "json.bad-word";
inline constexpr auto jsonComment = "json.comment";
inline constexpr auto jsonSyntax = "json.syntax";

// what an object holds
inline constexpr auto jsonDuplicateKey = "json.duplicate-key";
inline constexpr auto jsonUnknownKey = "json.unknown-key";
inline constexpr auto jsonMissingKey = "json.missing-key";
inline constexpr auto jsonWrongType = "json.wrong-type";
inline constexpr auto jsonNotWhole = "json.not-whole";
inline constexpr auto jsonOutOfRange = "json.out-of-range";
inline constexpr auto jsonBadDuration = "json.bad-duration";

} // namespace keel::codes
