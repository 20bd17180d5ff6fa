#include "scenario/Names.h"

#include <algorithm>

namespace keel {

namespace {

std::vector<std::string> keysOf(const JsonValue& root, std::string_view member)
{
    std::vector<std::string> keys;
    if (const JsonValue* object = root.find(member))
        for (const auto& entry : object->members)
            keys.push_back(entry.key);
    return keys;
}

} // namespace

Names declaredNames(const JsonValue& root)
{
    Names names{keysOf(root, "facts"),     keysOf(root, "goals"), keysOf(root, "promises"), keysOf(root, "policy"), keysOf(root, "places"),
                keysOf(root, "transfers"), keysOf(root, "beats"), keysOf(root, "endings"),  {}};
    if (const JsonValue* beats = root.find("beats"))
        for (const auto& beat : beats->members)
            if (const JsonValue* replies = beat.value.find("replies"))
                for (const JsonValue& reply : replies->items)
                    if (const JsonValue* id = reply.find("id"))
                        names.replies.push_back(id->text);
    return names;
}

bool checkName(const JsonCursor& cursor, const std::string& name, const std::vector<std::string>& valid, const std::string& kind)
{
    if (std::find(valid.begin(), valid.end(), name) != valid.end())
        return true;
    cursor.report("scenario.unknown-name", "there is no " + kind + " `" + name + "`", nearestNameHint(name, valid));
    return false;
}

bool isWellFormedId(const std::string& id)
{
    const auto isPlain = [](char c) { return (c >= 'a' && c <= 'z') || (c >= '0' && c <= '9'); };
    if (id.empty() || !isPlain(id.front()) || !isPlain(id.back()))
        return false;
    return std::all_of(id.begin(), id.end(), [&](char c) { return isPlain(c) || c == '-'; });
}

} // namespace keel
