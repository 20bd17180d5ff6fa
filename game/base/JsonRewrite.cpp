#include "base/JsonRewrite.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>

namespace keel {

namespace {

/// White space that stands before each member of an object and before its closing bracket.
class Layout {
public:
    Layout(std::string_view text, const JsonValue& object) : m_text(text), m_object(object)
    {
        std::size_t from = object.begin + 1;
        for (const JsonValue::Member& member : object.members) {
            m_before.push_back(spaceBetween(from, member.keyBegin));
            from = member.value.end;
        }
        m_beforeEnd = spaceBetween(from, object.end - 1);
    }

    const std::string& before(std::size_t member) const { return m_before[member]; }
    const std::string& beforeEnd() const { return m_beforeEnd; }

    /// What a new member is to have before it when it comes after this one (or first).
    std::string forNewAfter(std::optional<std::size_t> member) const
    {
        if (m_before.empty())
            return m_beforeEnd + "  ";
        std::size_t like = member.value_or(0);
        if (like == 0 && m_before.size() > 1)
            like = 1; // the first often stands beside its bracket
        const std::string& space = m_before[like];
        const auto lastBreak = space.rfind('\n'); // empty lines group members; a new one needs none
        return lastBreak == std::string::npos ? space : space.substr(lastBreak);
    }

    std::string keyAndColon(std::size_t member) const
    {
        const JsonValue::Member& found = m_object.members[member];
        return std::string(m_text.substr(found.keyBegin, found.value.begin - found.keyBegin));
    }

    std::string value(std::size_t member) const
    {
        const JsonValue& found = m_object.members[member].value;
        return std::string(m_text.substr(found.begin, found.end - found.begin));
    }

private:
    std::string spaceBetween(std::size_t from, std::size_t to) const
    {
        std::string space(m_text.substr(from, to - from));
        std::erase(space, ',');
        return space;
    }

    std::string_view m_text;
    const JsonValue& m_object;
    std::vector<std::string> m_before;
    std::string m_beforeEnd;
};

} // namespace

std::string rewriteObject(std::string_view text, const JsonValue& object, const std::vector<JsonMemberText>& members)
{
    const Layout layout(text, object);
    std::string out = "{";
    std::optional<std::size_t> last;
    bool any = false;
    for (const JsonMemberText& member : members) {
        const auto found = std::find_if(object.members.begin(), object.members.end(),
                                        [&](const JsonValue::Member& m) { return m.key == member.key; });
        const bool isThere = found != object.members.end();
        if (!isThere && !member.value)
            continue;
        if (any)
            out += ',';
        any = true;
        if (isThere) {
            last = static_cast<std::size_t>(found - object.members.begin());
            out += layout.before(*last) + layout.keyAndColon(*last) + (member.value ? *member.value : layout.value(*last));
        } else {
            out += layout.forNewAfter(last) + quoteJson(member.key) + ": " + *member.value;
        }
    }
    return out + layout.beforeEnd() + "}";
}

std::string quoteJson(std::string_view text)
{
    rapidjson::StringBuffer out;
    rapidjson::Writer<rapidjson::StringBuffer> writer(out);
    writer.String(text.data(), static_cast<rapidjson::SizeType>(text.size()));
    return {out.GetString(), out.GetSize()};
}

} // namespace keel
