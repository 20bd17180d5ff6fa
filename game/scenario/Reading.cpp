#include "scenario/Reading.h"

#include "scenario/Enums.h"
#include "scenario/MoveJson.h"
#include "scenario/CheckPatterns.h"
#include "scenario/ParseCondition.h"

#include <algorithm>

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

void checkText(const JsonCursor& cursor, const std::string& key, const std::string& text)
{
    if (cursor.value().kind != JsonValue::Kind::String)
        return;
    if (text.find_first_not_of(" \t\n\r") == std::string::npos) {
        cursor.report(codes::textEmpty, "this text is empty", "write it");
        return;
    }
    const auto length = static_cast<std::size_t>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
    constexpr std::size_t alwaysFits = 70;
    if (length > alwaysFits && length > longestText(key))
        cursor.report(codes::textTooLong,
                      "this text has " + std::to_string(length) + " characters; its place holds " + std::to_string(longestText(key)),
                      "say it shorter", Severity::Warning);
    const auto isBlank = [](char c) { return c == ' ' || c == '\t' || c == '\n'; };
    if (isBlank(text.front()) || isBlank(text.back()))
        cursor.report(codes::textStraySpace, "a blank stands at the edge of this text", "take it away", Severity::Warning);
    constexpr std::string_view beginnings = "TFX.\xE2l"; // of those below
    if (beginnings.find(text.front()) == std::string_view::npos)
        return;
    for (const std::string_view placeholder : {"TODO", "FIXME", "XXX", "TBD", "...", "…", "lorem ipsum"})
        if (text == placeholder || (text.starts_with(placeholder) && text.size() > placeholder.size() && text[placeholder.size()] == ':'))
            cursor.report(codes::textPlaceholder, "this text is still to be written", "write it", Severity::Warning);
}

void Reading::checkSameText(const JsonCursor& item, const char* code, std::set<std::string_view>& seen) const
{
    const auto text = item.find("text");
    if (text && text->value().kind == JsonValue::Kind::String && !text->value().text.empty() && !seen.insert(text->value().text).second)
        text->report(code, "the same words stand further up", "say it otherwise, or take one away", Severity::Warning);
}

void Reading::keepText(const std::string& key, const JsonCursor& cursor) const
{
    std::string text = cursor.text();
    checkText(cursor, key, text);
    texts.texts[key] = std::move(text);
    keepPlace(key, false, cursor);
}

void Reading::keepCues(const std::string& key, const std::optional<JsonCursor>& cursor) const
{
    if (!cursor)
        return;
    checkList(*cursor);
    checkPatterns(*cursor);
    texts.cues[key] = cursor->texts();
    keepPlace(key, true, *cursor);
}

void Reading::keepPlace(const std::string& key, bool isCues, const JsonCursor& cursor) const
{
    if (!places)
        return;
    const std::size_t offset = cursor.value().begin;
    places->push_back({key, isCues, cursor.source().name(), offset, cursor.source().positionOf(offset).line});
}

Condition Reading::conditionOf(const JsonCursor& owner, std::string_view key) const
{
    const auto found = owner.find(key);
    return found ? parseCondition(*found, names) : Condition{};
}

std::vector<Line> Reading::readLines(const JsonCursor& cursor, const std::string& prefix) const
{
    std::vector<Line> lines;
    std::set<std::string_view> seen;
    const auto items = cursor.items();
    if (items.empty() && cursor.value().kind == JsonValue::Kind::Array)
        cursor.report(codes::noLines, "there is nothing to say here", "write at least one line");
    for (std::size_t i = 0; i < items.size(); ++i) {
        const JsonCursor& item = items[i];
        if (!item.isObject())
            continue;
        item.allowOnly({"id", "text", "when", "body", "rest"});
        Line line;
        line.id = LineId(item.text("id"));
        line.key = prefix + line.id.str();
        if (const auto id = item.find("id")) {
            checkId(*id, line.id.str(), false);
            if (texts.texts.contains(line.key))
                id->report(codes::duplicateLine, "the line id `" + line.id.str() + "` is used twice here", "give each line of a beat its own id");
        }
        checkSameText(item, codes::sameLineText, seen);
        if (const auto text = item.require("text"))
            keepText(line.key, *text);
        if (const auto body = item.find("body")) {
            line.hasBody = true;
            keepText(line.key + ".body", *body);
        }
        if (const auto rest = item.find("rest")) {
            line.goesOn = true;
            keepText(line.key + ".rest", *rest);
        }
        line.when = conditionOf(item);
        const bool isLast = i + 1 == items.size();
        if (isLast && item.find("when"))
            item.find("when")->report(codes::lastLineConditional, "the last line has a condition: there may be nothing to say",
                                      "add a line without `when` after it");
        if (!isLast && !item.find("when"))
            item.report(codes::lineHidesNext, "this line is always said, so those after it never are", "give it a `when`, or move it to the end");
        lines.push_back(std::move(line));
    }
    return lines;
}

Destination Reading::readDestination(const JsonCursor& cursor) const
{
    Destination to;
    const std::string text = cursor.text();
    constexpr std::string_view endingPrefix = "ending:";
    constexpr std::string_view exitPrefix = "exit:";
    if (text == "end") {
        to.kind = Destination::Kind::FirstEnding;
    } else if (text.starts_with(endingPrefix)) {
        to.kind = Destination::Kind::Ending;
        to.ending = EndingId(text.substr(endingPrefix.size()));
        checkName(cursor, to.ending.str(), names.endings, kinds::ending);
    } else if (text.starts_with(exitPrefix)) {
        to.kind = Destination::Kind::Ending; // of a fragment by itself: whoever includes it says where this leads
        to.ending = EndingId(text);
        checkName(cursor, text.substr(exitPrefix.size()), names.exits, kinds::exit);
    } else {
        to.kind = Destination::Kind::Beat;
        to.beat = BeatId(text);
        checkName(cursor, text, names.beats, kinds::beat);
    }
    return to;
}

void Reading::readWhy(const JsonCursor& cursor, const std::string& linePrefix, Reaction& reaction) const
{
    const auto why = cursor.find("why");
    if (!why)
        return;
    const std::string id = cursor.text("id");
    if (const auto written = cursor.find("id"))
        checkId(*written, id, false);
    reaction.whyKey = linePrefix + id + ".why";
    if (texts.texts.contains(reaction.whyKey))
        why->report(codes::duplicateLine, "the reaction id `" + id + "` is used twice here", "give each reaction with a `why` its own id");
    keepText(reaction.whyKey, *why);
}

Reaction Reading::readReaction(const JsonCursor& cursor, const std::string& linePrefix) const
{
    Reaction reaction;
    if (!cursor.isObject())
        return reaction;
    cursor.allowOnly({"id", "why", "on", "when", "otherwise", "refuse", "anger", "trust", "patience", "says", "to"});
    if (const auto on = cursor.find("on"))
        reaction.on = readTrigger(*on);
    reaction.when = conditionOf(cursor);
    if (const auto otherwise = cursor.find("otherwise")) {
        reaction.otherwise = otherwise->truth();
        if (!reaction.otherwise && otherwise->value().kind == JsonValue::Kind::Boolean)
            otherwise->report(codes::otherwiseFalse, "`otherwise` can only be true", "take it away");
        if (cursor.find("when"))
            otherwise->report(codes::whenAndOtherwise, "a reaction has `when` or `otherwise`, not both", "take one away");
    } else if (const auto on = cursor.find("on"); !cursor.find("when") && (!on || on->value().text == idOf(Trigger::Reply))) {
        cursor.report(codes::unconditional, "this reaction has no condition", "write `\"otherwise\": true` if it always holds");
    }
    readWhy(cursor, linePrefix, reaction);
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
