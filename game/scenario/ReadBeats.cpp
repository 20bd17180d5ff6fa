#include "scenario/Enums.h"
#include "scenario/MoveJson.h"
#include "scenario/ParseCondition.h"
#include "scenario/Reading.h"

#include <algorithm>
#include <set>

namespace keel {

namespace {

Marks readMarks(const Reading& reading, const JsonCursor& cursor)
{
    constexpr std::string_view saidPrefix = "said:";
    Marks marks;
    if (!cursor.value().items.empty()) // an empty list says that the reply shows nothing
        checkList(cursor);
    for (const JsonCursor& item : cursor.items()) {
        const std::string text = item.text();
        if (text.starts_with(saidPrefix)) {
            const std::string fact = text.substr(saidPrefix.size());
            if (checkName(item, fact, reading.names.facts, kinds::fact))
                marks.said.emplace_back(fact);
        } else if (const auto behaviour = readBehaviour(item)) {
            marks.behaviours.push_back(*behaviour);
        }
    }
    return marks;
}

void readReplies(const Reading& reading, const JsonCursor& cursor, Beat& beat)
{
    std::set<std::string> ids;
    std::set<std::string_view> seen;
    for (const JsonCursor& item : cursor.items()) {
        if (!item.isObject())
            continue;
        item.allowOnly({"id", "text", "when", "shows"});
        WrittenReply reply;
        reply.id = ReplyId(item.text("id"));
        reply.key = "beat." + beat.id.str() + ".reply." + reply.id.str();
        if (const auto id = item.find("id")) {
            checkId(*id, reply.id.str(), false);
            if (!ids.insert(reply.id.str()).second)
                id->report(codes::duplicateReply, "the reply id `" + reply.id.str() + "` is used twice in this beat", "give each reply of a beat its own id");
        }
        reading.checkSameText(item, codes::sameReplyText, seen);
        if (const auto text = item.require("text"))
            reading.keepText(reply.key, *text);
        reply.when = reading.conditionOf(item);
        if (const auto shows = item.find("shows"))
            reply.shows = readMarks(reading, *shows);
        beat.replies.push_back(std::move(reply));
    }
}

void readOpportunities(const Reading& reading, const JsonCursor& cursor, Beat& beat)
{
    checkList(cursor);
    for (const JsonCursor& item : cursor.items()) {
        const std::string text = item.text();
        const auto colon = text.find(':');
        const std::string kind = text.substr(0, colon);
        Opportunity opportunity;
        opportunity.name = colon == std::string::npos ? "" : text.substr(colon + 1);
        if (kind == "feeling") {
            opportunity.kind = Opportunity::Kind::Feeling;
        } else if (kind == "fact") {
            opportunity.kind = Opportunity::Kind::Fact;
            checkName(item, opportunity.name, reading.names.facts, kinds::fact);
        } else if (kind == "question") {
            opportunity.kind = Opportunity::Kind::Question;
        } else {
            if (item.value().kind == JsonValue::Kind::String)
                item.report(codes::badOpportunity, "`" + text + "` is no opportunity", "an opportunity is `feeling:…`, `fact:…` or `question:…`");
            continue;
        }
        if (opportunity.kind != Opportunity::Kind::Fact)
            checkId(item, opportunity.name, false);
        beat.opportunities.push_back(std::move(opportunity));
    }
}

Silence readSilence(const Reading& reading, const JsonCursor& cursor, const std::string& prefix)
{
    Silence silence;
    if (!cursor.isObject())
        return silence;
    cursor.allowOnly({"after", "patience", "says", "to"});
    if (const auto after = cursor.require("after")) {
        const auto time = readDuration(*after);
        silence.after = time.value_or(Milliseconds{0});
        if (time && time->count() == 0)
            after->report(codes::noSilenceTime, "silence needs time", "write how long nothing may be said: `20s`");
    }
    silence.patience = static_cast<int>(cursor.wholeOr("patience", -100, 100, 0));
    if (const auto says = cursor.find("says"))
        silence.says = reading.readLines(*says, prefix + "silence.");
    if (const auto to = cursor.find("to"))
        silence.to = reading.readDestination(*to);
    return silence;
}

Scene readScene(const Reading& reading, const JsonCursor& cursor, const std::string& key)
{
    Scene scene;
    scene.key = key;
    if (!cursor.isObject())
        return scene;
    cursor.allowOnly({"text", "later", "channel", "speaker"});
    if (const auto text = cursor.require("text"))
        reading.keepText(key, *text);
    if (const auto later = cursor.find("later"))
        scene.later = readDuration(*later).value_or(Milliseconds{0});
    if (const auto channel = cursor.find("channel"))
        scene.channel = readChannel(*channel);
    if (const auto speaker = cursor.find("speaker")) {
        scene.withColleague = true;
        reading.keepText(key + ".speaker", *speaker);
    }
    return scene;
}

void readBeat(const Reading& reading, const JsonCursor& cursor, Beat& beat)
{
    const std::string prefix = "beat." + beat.id.str() + ".";
    cursor.allowOnly({"phase", "scene", "estimate", "says", "tells", "opportunities", "replies", "reactions", "silence"});
    if (const auto phase = cursor.require("phase"))
        beat.phase = readPhase(*phase);
    if (const auto scene = cursor.find("scene"))
        beat.scene = readScene(reading, *scene, prefix + "scene");
    beat.asksEstimate = cursor.truthOr("estimate", false);
    if (const auto says = cursor.require("says"))
        beat.says = reading.readLines(*says, prefix + "line.");
    if (const auto tells = cursor.find("tells")) {
        checkList(*tells);
        for (const JsonCursor& item : tells->items())
            if (const std::string fact = item.text(); checkName(item, fact, reading.names.facts, kinds::fact))
                beat.tells.emplace_back(fact);
    }
    if (const auto opportunities = cursor.find("opportunities"))
        readOpportunities(reading, *opportunities, beat);
    if (const auto replies = cursor.require("replies"))
        readReplies(reading, *replies, beat);
    if (const auto reactions = cursor.require("reactions"))
        for (const JsonCursor& item : reactions->items())
            beat.reactions.push_back(reading.readReaction(item, prefix + "reaction."));
    if (const auto silence = cursor.find("silence"))
        beat.silence = readSilence(reading, *silence, prefix);
}

} // namespace

void readBeats(const Reading& reading, const JsonCursor& root)
{
    const auto beats = root.require("beats");
    if (!beats)
        return;
    for (const auto& [id, cursor] : beats->members()) {
        checkId(cursor, id, true);
        if (id == "end")
            cursor.reportKey(codes::reservedId, "no beat can be called `end`", "`\"to\": \"end\"` leads to the first ending that fits");
        Beat beat;
        beat.id = BeatId(id);
        if (cursor.isObject())
            readBeat(reading, cursor, beat);
        reading.scenario.beats.push_back(std::move(beat));
    }
    if (const auto reactions = root.find("reactions"))
        for (const JsonCursor& item : reactions->items())
            reading.scenario.reactions.push_back(reading.readReaction(item, "reaction."));
}

void readEndings(const Reading& reading, const JsonCursor& root)
{
    const auto endings = root.require("endings");
    if (!endings)
        return;
    for (const auto& [id, cursor] : endings->members()) {
        checkId(cursor, id, true);
        if (!cursor.isObject())
            continue;
        cursor.allowOnly({"kind", "when", "title", "text", "consequence"});
        Ending ending;
        ending.id = EndingId(id);
        if (const auto kind = cursor.require("kind"))
            ending.kind = readEndingKind(*kind);
        ending.when = reading.conditionOf(cursor);
        if (const auto title = cursor.require("title"))
            reading.keepText("ending." + id + ".title", *title);
        if (const auto text = cursor.require("text"))
            reading.keepText("ending." + id, *text);
        if (const auto consequence = cursor.require("consequence"))
            reading.keepText("ending." + id + ".consequence", *consequence);
        reading.scenario.endings.push_back(std::move(ending));
    }
}

void readTests(const Reading& reading, const JsonCursor& root)
{
    const auto tests = root.find("tests");
    if (!tests)
        return;
    for (const JsonCursor& item : tests->items()) {
        if (!item.isObject())
            continue;
        item.allowOnly({"beat", "language", "reply", "shows"});
        TypedTest test;
        test.beat = BeatId(item.text("beat"));
        if (const auto beat = item.find("beat"))
            checkName(*beat, test.beat.str(), reading.names.beats, kinds::beat);
        test.language = item.text("language");
        if (const auto language = item.find("language"); language && !reading.languages.empty() && language->value().kind == JsonValue::Kind::String
            && std::find(reading.languages.begin(), reading.languages.end(), test.language) == reading.languages.end())
            language->report(codes::testLanguage, "the scenario does not speak `" + test.language + "`", nearestNameHint(test.language, reading.languages));
        test.reply = item.text("reply");
        if (const auto shows = item.require("shows"))
            for (const JsonCursor& behaviour : shows->items())
                if (const auto found = readBehaviour(behaviour))
                    test.shows.push_back(*found);
        reading.scenario.tests.push_back(std::move(test));
    }
}

} // namespace keel
