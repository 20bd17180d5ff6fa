#include "scenario/Reading.h"

#include "scenario/Enums.h"
#include "scenario/MoveJson.h"
#include "scenario/ParseCondition.h"

namespace keel {

std::size_t longestText(const std::string& key)
{
    if (key == "title" || key.ends_with(".title") || key.ends_with(".lookUp") || key == "customer.name")
        return 70;
    if (key == "summary")
        return 240;
    if (key == "brief")
        return 1100;
    if (key.starts_with("goal.") || key.starts_with("place.") || key.starts_with("transfer.") || key.starts_with("policy.") || key == "manager")
        return 120;
    if (key.starts_with("ending."))
        return 700;
    return 420;
}

void checkTextLength(const JsonCursor& cursor, const std::string& key, const std::string& text)
{
    if (cursor.value().kind != JsonValue::Kind::String)
        return;
    if (text.find_first_not_of(" \t\n\r") == std::string::npos) {
        cursor.report("text.empty", "this text is empty");
        return;
    }
    std::size_t length = 0;
    for (const char c : text)
        length += (static_cast<unsigned char>(c) & 0xC0) != 0x80 ? 1 : 0;
    if (length > longestText(key))
        cursor.report("text.too-long",
                      "this text has " + std::to_string(length) + " characters; its place holds " + std::to_string(longestText(key)),
                      "say it shorter", Severity::Warning);
}

void Reading::keepText(const std::string& key, const JsonCursor& cursor) const
{
    const std::string text = cursor.text();
    checkTextLength(cursor, key, text);
    texts.texts[key] = text;
}

void Reading::keepCues(const std::string& key, const std::optional<JsonCursor>& cursor) const
{
    if (cursor)
        texts.cues[key] = cursor->texts();
}

Condition Reading::conditionOf(const JsonCursor& owner, std::string_view key) const
{
    const auto found = owner.find(key);
    return found ? parseCondition(*found, names) : Condition{};
}

std::vector<Line> Reading::readLines(const JsonCursor& cursor, const std::string& prefix) const
{
    std::vector<Line> lines;
    const auto items = cursor.items();
    if (items.empty() && cursor.value().kind == JsonValue::Kind::Array)
        cursor.report("scenario.no-lines", "there is nothing to say here", "write at least one line");
    for (std::size_t i = 0; i < items.size(); ++i) {
        const JsonCursor& item = items[i];
        if (!item.isObject())
            continue;
        item.allowOnly({"id", "text", "when"});
        Line line;
        line.id = LineId(item.text("id"));
        if (const auto id = item.find("id"); id && !isWellFormedId(line.id.str()))
            id->report("scenario.bad-id", "an id is lower-case words joined by hyphens");
        line.key = prefix + line.id.str();
        if (texts.texts.contains(line.key))
            item.find("id")->report("scenario.duplicate-id", "the line id `" + line.id.str() + "` is used twice here",
                                    "give each line of a beat its own id");
        if (const auto text = item.require("text"))
            keepText(line.key, *text);
        line.when = conditionOf(item);
        const bool isLast = i + 1 == items.size();
        if (isLast && item.find("when"))
            item.find("when")->report("scenario.last-line-conditional", "the last line has a condition: there may be nothing to say",
                                      "add a line without `when` after it");
        if (!isLast && !item.find("when"))
            item.report("scenario.line-hides-next", "this line is always said, so those after it never are", "give it a `when`, or move it to the end");
        lines.push_back(std::move(line));
    }
    return lines;
}

Destination Reading::readDestination(const JsonCursor& cursor) const
{
    Destination to;
    const std::string text = cursor.text();
    constexpr std::string_view endingPrefix = "ending:";
    if (text == "end") {
        to.kind = Destination::Kind::FirstEnding;
    } else if (text.starts_with(endingPrefix)) {
        to.kind = Destination::Kind::Ending;
        to.ending = EndingId(text.substr(endingPrefix.size()));
        checkName(cursor, to.ending.str(), names.endings, "ending");
    } else {
        to.kind = Destination::Kind::Beat;
        to.beat = BeatId(text);
        checkName(cursor, text, names.beats, "beat");
    }
    return to;
}

Reaction Reading::readReaction(const JsonCursor& cursor, const std::string& linePrefix) const
{
    Reaction reaction;
    if (!cursor.isObject())
        return reaction;
    cursor.allowOnly({"on", "when", "otherwise", "refuse", "anger", "trust", "patience", "says", "to"});
    if (const auto on = cursor.find("on"))
        reaction.on = readTrigger(*on);
    reaction.when = conditionOf(cursor);
    if (const auto otherwise = cursor.find("otherwise")) {
        reaction.otherwise = otherwise->truth();
        if (!reaction.otherwise)
            otherwise->report("scenario.otherwise-false", "`otherwise` can only be true");
        if (cursor.find("when"))
            otherwise->report("scenario.when-and-otherwise", "a reaction has `when` or `otherwise`, not both");
    } else if (!cursor.find("when") && reaction.on == Trigger::Reply) {
        cursor.report("scenario.unconditional", "this reaction has no condition", "write `\"otherwise\": true` if it always holds");
    }
    reaction.refuse = cursor.truthOr("refuse", false);
    reaction.anger = static_cast<int>(cursor.wholeOr("anger", -100, 100, 0));
    reaction.trust = static_cast<int>(cursor.wholeOr("trust", -100, 100, 0));
    reaction.patience = static_cast<int>(cursor.wholeOr("patience", -100, 100, 0));
    if (const auto says = cursor.find("says"))
        reaction.says = readLines(*says, linePrefix);
    if (const auto to = cursor.find("to"))
        reaction.to = readDestination(*to);
    return reaction;
}

} // namespace keel
