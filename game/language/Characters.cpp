#include "language/Characters.h"

#include <unicode/normalizer2.h>
#include <unicode/uchar.h>
#include <unicode/unistr.h>
#include <unicode/utf8.h>

#include <array>
#include <vector>

namespace keel {

namespace {

/// Latin and Cyrillic, where nearly all of our text lives, are answered from a table.
constexpr char32_t tableSize = 0x530;
/// A cluster longer than this (bytes) is cut: nobody writes so many accents, and reordering them is not linear.
constexpr std::size_t longestCluster = 64;

struct TableEntry {
    CharacterKind kind = CharacterKind::Other;
    bool isUpper = false;
    std::string form;
    std::string plain;
};

CharacterKind punctuationKind(char32_t code)
{
    switch (code) {
    case U'\'': case U'’': case U'ʼ': case U'`': case U'´': case U'‘': return CharacterKind::Apostrophe;
    case U'-': case U'‐': case U'‑': return CharacterKind::Hyphen;
    case U'*': return CharacterKind::Star;
    case U'%': return CharacterKind::Percent;
    case U'.': case U'。': return CharacterKind::Stop;
    case U'?': case U'？': return CharacterKind::QuestionMark;
    case U'!': case U'！': return CharacterKind::ExclamationMark;
    case U'…': return CharacterKind::Ellipsis;
    case U'¿': case U'¡': return CharacterKind::OpeningMark;
    case U',': case U';': case U'(': case U')': case U'[': case U']': case U'–': case U'—': case U'―': case U'，':
        return CharacterKind::ClauseBreak;
    case U':': return CharacterKind::Colon;
    case U'/': return CharacterKind::Slash;
    case U'"': case U'“': case U'”': case U'„': case U'«': case U'»': case U'‟': return CharacterKind::Quote;
    default: return CharacterKind::Other;
    }
}

CharacterKind kindFromUnicode(char32_t code)
{
    const auto c = static_cast<UChar32>(code);
    if (c == '\n' || c == '\r' || c == 0x2028 || c == 0x2029)
        return CharacterKind::LineBreak;
    if (const CharacterKind kind = punctuationKind(code); kind != CharacterKind::Other)
        return kind;
    if (u_isUWhiteSpace(c))
        return CharacterKind::Space;
    if (u_hasBinaryProperty(c, UCHAR_DEFAULT_IGNORABLE_CODE_POINT))
        return CharacterKind::Ignorable;
    switch (u_charType(c)) {
    case U_UPPERCASE_LETTER: case U_LOWERCASE_LETTER: case U_TITLECASE_LETTER: case U_MODIFIER_LETTER: case U_OTHER_LETTER:
        return CharacterKind::Letter;
    case U_NON_SPACING_MARK: case U_COMBINING_SPACING_MARK: case U_ENCLOSING_MARK: return CharacterKind::Mark;
    case U_DECIMAL_DIGIT_NUMBER: return CharacterKind::Digit;
    case U_CURRENCY_SYMBOL: return CharacterKind::Currency;
    default: break;
    }
    if (c >= 0x203C && u_hasBinaryProperty(c, UCHAR_EXTENDED_PICTOGRAPHIC))
        return CharacterKind::Emoji;
    if (u_hasBinaryProperty(c, UCHAR_EMOJI_MODIFIER) || u_hasBinaryProperty(c, UCHAR_REGIONAL_INDICATOR))
        return CharacterKind::Emoji;
    return CharacterKind::Other;
}

void appendUtf8(const icu::UnicodeString& text, std::string& out) { text.toUTF8String(out); }

/// Accents that only show stress or belong to a Latin letter; a Cyrillic letter keeps its own marks.
void appendWithoutAccents(const icu::UnicodeString& folded, std::string& out)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::Normalizer2* nfd = icu::Normalizer2::getNFDInstance(status);
    const icu::Normalizer2* nfc = icu::Normalizer2::getNFCInstance(status);
    icu::UnicodeString bare;
    UChar32 letter = 0;
    const icu::UnicodeString parts = nfd->normalize(folded, status);
    for (std::int32_t i = 0; i < parts.length(); i = parts.moveIndex32(i, 1)) {
        const UChar32 c = parts.char32At(i);
        const bool isMark = u_charType(c) == U_NON_SPACING_MARK;
        if (!isMark)
            letter = c;
        const bool keeps = isMark && isCyrillic(static_cast<char32_t>(letter)) && c != 0x300 && c != 0x301;
        if (!isMark || keeps)
            bare.append(c);
    }
    appendUtf8(nfc->normalize(bare, status), out);
}

void appendFromUnicode(const icu::UnicodeString& text, std::string& form, std::string& plain)
{
    UErrorCode status = U_ZERO_ERROR;
    const icu::UnicodeString folded = icu::Normalizer2::getNFKCCasefoldInstance(status)->normalize(text, status);
    appendUtf8(folded, form);
    appendWithoutAccents(folded, plain);
}

const std::vector<TableEntry>& table()
{
    static const std::vector<TableEntry> entries = [] {
        std::vector<TableEntry> all(tableSize);
        for (char32_t code = 0; code < tableSize; ++code) {
            TableEntry& entry = all[code];
            entry.kind = kindFromUnicode(code);
            entry.isUpper = u_isUUppercase(static_cast<UChar32>(code));
            appendFromUnicode(icu::UnicodeString(static_cast<UChar32>(code)), entry.form, entry.plain);
        }
        return all;
    }();
    return entries;
}

} // namespace

TextCharacter characterAt(std::string_view text, std::size_t at)
{
    TextCharacter character;
    character.begin = at;
    const auto first = static_cast<unsigned char>(text[at]);
    const auto lower = static_cast<unsigned char>(first | 0x20);
    if (lower >= 'a' && lower <= 'z') { // most of what is written: no look-up
        character.code = first;
        character.end = at + 1;
        character.kind = CharacterKind::Letter;
        character.isUpper = first < 'a';
        return character;
    }
    if (first < 0x80) {
        character.code = first;
        character.end = at + 1;
    } else {
        const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
        auto next = static_cast<std::int64_t>(at);
        const auto length = static_cast<std::int64_t>(text.size());
        UChar32 code = 0;
        U8_NEXT(bytes, next, length, code);
        character.end = static_cast<std::size_t>(next);
        if (code < 0)
            return character;
        character.code = static_cast<char32_t>(code);
    }
    if (character.code < tableSize) {
        const TableEntry& entry = table()[character.code];
        character.kind = entry.kind;
        character.isUpper = entry.isUpper;
    } else {
        character.kind = kindFromUnicode(character.code);
        character.isUpper = u_isUUppercase(static_cast<UChar32>(character.code));
    }
    return character;
}

void appendFolded(char32_t code, std::string& form, std::string& plain)
{
    if (code < 0x80) { // most of what is written: no look-up
        const char folded = static_cast<char>(code >= U'A' && code <= U'Z' ? code + (U'a' - U'A') : code);
        form += folded;
        plain += folded;
    } else if (code < tableSize) {
        const TableEntry& entry = table()[code];
        form += entry.form;
        plain += entry.plain;
    } else {
        appendFromUnicode(icu::UnicodeString(static_cast<UChar32>(code)), form, plain);
    }
}

void appendFoldedCluster(std::string_view cluster, std::string& form, std::string& plain)
{
    const std::string_view kept = cluster.substr(0, longestCluster);
    icu::UnicodeString text = icu::UnicodeString::fromUTF8({kept.data(), static_cast<std::int32_t>(kept.size())});
    text.findAndReplace(icu::UnicodeString(static_cast<UChar32>(0xFFFD)), icu::UnicodeString());
    appendFromUnicode(text, form, plain);
}

bool isCyrillic(char32_t code) { return code >= 0x400 && code < 0x530; }

std::string unicodeVersion() { return U_UNICODE_VERSION; }

std::size_t lengthOf(std::string_view text)
{
    std::size_t count = 0;
    for (const char c : text)
        count += (static_cast<unsigned char>(c) & 0xC0) != 0x80;
    return count;
}

} // namespace keel
