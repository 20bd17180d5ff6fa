#include "base/Json.h"

#include "base/Codes.h"
#include "base/Fault.h"
#include "base/JsonFault.h"

#include <rapidjson/reader.h>
#include <unicode/utf8.h>

#include <algorithm>
#include <cstring>
#include <functional>

namespace keel {

const JsonValue* JsonValue::find(std::string_view key) const
{
    const auto found = std::find_if(members.begin(), members.end(), [&](const Member& m) { return m.key == key; });
    return found == members.end() ? nullptr : &found->value;
}

namespace {

/// Offset of the first byte that is not UTF-8, or npos.
std::size_t firstBadByte(const std::string& text)
{
    const auto* bytes = reinterpret_cast<const std::uint8_t*>(text.data());
    const auto length = static_cast<std::int64_t>(text.size());
    std::int64_t i = 0;
    while (i < length) {
        std::uint64_t eight = 0;
        constexpr std::uint64_t highBits = 0x8080808080808080;
        while (i + 8 <= length && (std::memcpy(&eight, bytes + i, 8), (eight & highBits) == 0))
            i += 8;
        if (i >= length)
            break;
        const std::int64_t start = i;
        UChar32 c = 0;
        U8_NEXT(bytes, i, length, c);
        if (c < 0)
            return static_cast<std::size_t>(start);
    }
    return std::string::npos;
}

/// RapidJSON reads its own StringStream through a copy, which would hide from us how far it has come.
struct Stream : rapidjson::StringStream {
    using rapidjson::StringStream::StringStream;
};

/// Builds positioned values from the parser's events. It tells where each token ends; what stands between the end
/// of one and the beginning of the next is only white space, commas and colons.
class Builder {
public:
    Builder(const SourceText& source, const Stream& stream, Diagnostics& diagnostics, const LargeObject& large)
        : m_source(source), m_stream(stream), m_diagnostics(diagnostics), m_large(large)
    {
    }

    bool Null() { return scalar(JsonValue::Kind::Null, [](JsonValue&) {}); }
    bool Bool(bool value) { return scalar(JsonValue::Kind::Boolean, [&](JsonValue& v) { v.boolean = value; }); }
    bool Int(int value) { return integral(value); }
    bool Uint(unsigned value) { return integral(value); }
    bool Int64(std::int64_t value) { return integral(value); }
    bool Uint64(std::uint64_t value)
    {
        return value <= static_cast<std::uint64_t>(INT64_MAX) ? integral(static_cast<std::int64_t>(value)) : Double(static_cast<double>(value));
    }
    bool Double(double value) { return scalar(JsonValue::Kind::Number, [&](JsonValue& v) { v.number = value; }); }
    bool RawNumber(const char*, rapidjson::SizeType, bool) { return false; }
    bool String(const char* text, rapidjson::SizeType length, bool)
    {
        return checkSurrogates(std::string_view(text, length)) && scalar(JsonValue::Kind::String, [&](JsonValue& v) { v.text.assign(text, length); });
    }
    bool StartObject() { return open(JsonValue::Kind::Object); }
    bool StartArray() { return open(JsonValue::Kind::Array); }
    bool EndObject(rapidjson::SizeType)
    {
        handOver();
        reportRepeatedKeys(*m_open.back());
        return close();
    }
    bool EndArray(rapidjson::SizeType) { return close(); }
    bool Key(const char* text, rapidjson::SizeType length, bool)
    {
        if (!checkSurrogates(std::string_view(text, length)))
            return false;
        skipBetween();
        handOver();
        constexpr std::size_t usualMembers = 4;
        auto& members = m_open.back()->members;
        if (members.empty())
            members.reserve(usualMembers);
        members.push_back({std::string(text, length), m_at, false, {}});
        m_at = m_stream.Tell();
        return true;
    }

    /// The end of the last token that was read well.
    std::size_t at() const { return m_at; }
    std::optional<JsonValue> take() { return std::move(m_root); }

private:
    /// RapidJSON lets the second half of a pair stand alone; it comes out as bytes that are no UTF-8.
    bool checkSurrogates(std::string_view text)
    {
        for (std::size_t i = text.find('\xED'); i != std::string_view::npos; i = text.find('\xED', i + 1))
            if (i + 1 < text.size() && static_cast<unsigned char>(text[i + 1]) >= 0xA0) {
                JsonFault fault = explainJsonFault(m_source.text(), m_at, JsonWanted::InsideText);
                m_diagnostics.push_back(faultAt(m_source, fault.offset, fault.code, std::move(fault.message), std::move(fault.hint)));
                return false;
            }
        return true;
    }

    bool integral(std::int64_t value)
    {
        return scalar(JsonValue::Kind::Number, [&](JsonValue& v) {
            v.isInteger = true;
            v.integer = value;
            v.number = static_cast<double>(value);
        });
    }

    template <class Fill>
    bool scalar(JsonValue::Kind kind, Fill fill)
    {
        JsonValue& value = place(kind);
        fill(value);
        m_at = m_stream.Tell();
        value.end = m_at;
        return true;
    }

    bool open(JsonValue::Kind kind)
    {
        JsonValue& value = place(kind);
        if (m_open.size() >= deepestJson) {
            m_diagnostics.push_back(faultAt(m_source, m_at, codes::jsonTooDeep, "nested deeper than " + std::to_string(deepestJson) + " levels",
                                            "a bracket may be missing further up"));
            return false;
        }
        m_open.push_back(&value);
        m_at = m_stream.Tell();
        return true;
    }

    bool close()
    {
        m_at = m_stream.Tell();
        m_open.back()->end = m_at;
        m_open.pop_back();
        return true;
    }

    /// Parts with the member of the large object that has been read.
    void handOver()
    {
        constexpr std::size_t depth = 2;
        if (!m_large.take || m_open.size() != depth || m_open.front()->kind != JsonValue::Kind::Object || m_open.front()->members.back().key != m_large.key)
            return;
        for (JsonValue::Member& member : m_open.back()->members)
            m_large.take(std::move(member));
        m_open.back()->members.clear();
    }

    JsonValue& place(JsonValue::Kind kind)
    {
        skipBetween();
        JsonValue* value = nullptr;
        if (m_open.empty())
            value = &m_root.emplace();
        else if (m_open.back()->kind == JsonValue::Kind::Array)
            value = &m_open.back()->items.emplace_back();
        else
            value = &m_open.back()->members.back().value;
        value->kind = kind;
        value->begin = m_at;
        return *value;
    }

    void skipBetween()
    {
        const std::string& text = m_source.text();
        while (m_at < text.size() && (text[m_at] == ' ' || text[m_at] == '\n' || text[m_at] == '\r' || text[m_at] == '\t'
                                      || text[m_at] == ',' || text[m_at] == ':'))
            ++m_at;
    }

    void reportRepeatedKeys(JsonValue& object)
    {
        // Sorted by hash, equal keys stand together, also in a hostile file with a million of them.
        m_order.clear();
        for (std::size_t i = 0; i < object.members.size(); ++i)
            m_order.emplace_back(std::hash<std::string>{}(object.members[i].key), i);
        std::sort(m_order.begin(), m_order.end());
        for (std::size_t i = 1; i < m_order.size(); ++i) {
            if (m_order[i].first != m_order[i - 1].first)
                continue;
            JsonValue::Member& member = object.members[m_order[i].second];
            if (member.key != object.members[m_order[i - 1].second].key)
                continue;
            member.repeated = true;
            m_diagnostics.push_back(faultAt(m_source, member.keyBegin, codes::jsonDuplicateKey,
                                            "the key `" + member.key + "` stands twice in this object",
                                            "keep one of them; until then the first counts"));
        }
    }

    const SourceText& m_source;
    const Stream& m_stream;
    Diagnostics& m_diagnostics;
    const LargeObject& m_large;
    std::optional<JsonValue> m_root;
    std::vector<JsonValue*> m_open; // children are appended only to the innermost, so these stay valid
    std::vector<std::pair<std::size_t, std::size_t>> m_order; ///< hashes and numbers of an object's keys
    std::size_t m_at = 0;
};

JsonWanted wantedAt(rapidjson::ParseErrorCode error)
{
    switch (error) {
    case rapidjson::kParseErrorDocumentRootNotSingular: return JsonWanted::Nothing;
    case rapidjson::kParseErrorObjectMissName: return JsonWanted::Key;
    case rapidjson::kParseErrorObjectMissColon: return JsonWanted::Colon;
    case rapidjson::kParseErrorObjectMissCommaOrCurlyBracket: return JsonWanted::CommaInObject;
    case rapidjson::kParseErrorArrayMissCommaOrSquareBracket: return JsonWanted::CommaInArray;
    case rapidjson::kParseErrorStringUnicodeEscapeInvalidHex:
    case rapidjson::kParseErrorStringUnicodeSurrogateInvalid:
    case rapidjson::kParseErrorStringEscapeInvalid:
    case rapidjson::kParseErrorStringMissQuotationMark:
    case rapidjson::kParseErrorStringInvalidEncoding: return JsonWanted::InsideText;
    case rapidjson::kParseErrorNumberTooBig: return JsonWanted::SmallerNumber;
    case rapidjson::kParseErrorNumberMissFraction:
    case rapidjson::kParseErrorNumberMissExponent: return JsonWanted::Number;
    default: return JsonWanted::Value;
    }
}

/// False, with a diagnostic, for bytes that cannot be a JSON text at all.
bool checkBytes(const SourceText& source, Diagnostics& diagnostics)
{
    const std::string& text = source.text();
    if (text.size() > largestJson)
        diagnostics.push_back(faultAt(source, 0, codes::jsonTooLarge, "the file is larger than 32 MiB", "split it"));
    else if (text.starts_with("\xEF\xBB\xBF"))
        diagnostics.push_back(faultAt(source, 0, codes::jsonByteOrderMark, "the file starts with a byte-order mark", "save it as UTF-8 without BOM"));
    else if (text.starts_with("\xFF\xFE") || text.starts_with("\xFE\xFF"))
        diagnostics.push_back(faultAt(source, 0, codes::jsonUtf16, "the file is UTF-16", "save it as UTF-8 without BOM"));
    else if (const std::size_t bad = firstBadByte(text); bad != std::string::npos)
        diagnostics.push_back(faultAt(source, bad, codes::jsonBadUtf8, "a byte here is not UTF-8", "save the file as UTF-8"));
    else if (const std::size_t zero = text.find('\0'); zero != std::string::npos) // the parser would take it for the end
        diagnostics.push_back(faultAt(source, zero, codes::jsonControlCharacter, "a zero byte stands here", "take it away"));
    else if (text.find_first_not_of(" \t\n\r") == std::string::npos)
        diagnostics.push_back(faultAt(source, 0, codes::jsonEmpty, "the file is empty", "write the document, or delete the file"));
    else
        return true;
    return false;
}

} // namespace

std::optional<JsonValue> parseJson(const SourceText& source, Diagnostics& diagnostics, const LargeObject& large)
{
    if (!checkBytes(source, diagnostics))
        return std::nullopt;
    Stream stream(source.text().c_str());
    Builder builder(source, stream, diagnostics, large);
    rapidjson::Reader reader;
    const rapidjson::ParseResult result = reader.Parse<rapidjson::kParseFullPrecisionFlag>(stream, builder);
    if (!result.IsError())
        return builder.take();
    if (result.Code() != rapidjson::kParseErrorTermination) {
        JsonFault fault = explainJsonFault(source.text(), builder.at(), wantedAt(result.Code()));
        diagnostics.push_back(faultAt(source, fault.offset, fault.code, std::move(fault.message), std::move(fault.hint)));
    }
    return std::nullopt;
}

} // namespace keel
