#include "base/JsonRewrite.h"

#include <rapidjson/stringbuffer.h>
#include <rapidjson/writer.h>

#include <algorithm>
#include <iterator>
#include <list>
#include <map>

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

/// The wanted members in the order to write them: those that are there as they stand, each new one after the member
/// that it follows among the wanted.
std::vector<const JsonMemberText*> inFileOrder(const JsonValue& object, const std::vector<JsonMemberText>& members)
{
    std::map<std::string_view, const JsonMemberText*> wanted;
    for (const JsonMemberText& member : members)
        wanted.emplace(member.key, &member);
    std::list<const JsonMemberText*> order;
    std::map<std::string_view, std::list<const JsonMemberText*>::iterator> places;
    for (const JsonValue::Member& member : object.members)
        if (const auto found = wanted.find(member.key); found != wanted.end() && !places.contains(member.key))
            places.emplace(member.key, order.insert(order.end(), found->second));
    auto next = order.begin();
    for (const JsonMemberText& member : members) {
        const auto place = places.find(member.key);
        if (place != places.end())
            next = std::next(place->second);
        else if (member.value)
            next = std::next(order.insert(next, &member));
    }
    return {order.begin(), order.end()};
}

} // namespace

std::string rewriteObject(std::string_view text, const JsonValue& object, const std::vector<JsonMemberText>& members)
{
    const Layout layout(text, object);
    std::string out = "{";
    std::optional<std::size_t> last;
    for (const JsonMemberText* member : inFileOrder(object, members)) {
        const auto found = std::find_if(object.members.begin(), object.members.end(),
                                        [&](const JsonValue::Member& m) { return m.key == member->key; });
        if (out.size() > 1)
            out += ',';
        if (found == object.members.end()) {
            out += layout.forNewAfter(last) + quoteJson(member->key) + ": " + *member->value;
            continue;
        }
        last = static_cast<std::size_t>(found - object.members.begin());
        out += layout.before(*last) + layout.keyAndColon(*last) + (member->value ? *member->value : layout.value(*last));
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
