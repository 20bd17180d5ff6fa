#include "scenario/SmallScenario.h"

#include "catch.h"

namespace keel::test {

namespace {

constexpr const char* scenarioJson = R"({
  "$schema": "../schema/scenario-2.json",
  "formatVersion": 2, "id": "lost-parcel", "language": "en", "source": "A",
  "title": "The lost parcel", "summary": "A parcel has not come.", "brief": "You work for a courier.",
  "channel": "phone", "level": 1, "atFault": true,
  "principles": { "A8": "goal:explain", "D16": "not promise:tomorrow" },
  "customer": { "name": "Mr. Gray", "character": "ivan", "temperament": "wants-facts",
                "start": { "anger": 60, "trust": 30, "patience": 70 } },
  "places": { "counter": { "text": "The counter", "onlookers": true }, "office": { "text": "The office", "said": ["(come|go|talk|sit) ..4 office"] } },
  "facts": {
    "number": { "text": "Parcel 4711", "asked": ["parcel number"] },
    "cause": { "text": "The van broke down.", "lookUp": "Tracking", "takes": "10s", "said": ["van ..3 broke*"] } },
  "goals": { "explain": { "text": "Say why", "weight": 3, "reachedBy": "said:cause and fact:cause" } },
  "promises": { "tomorrow": { "text": "Tomorrow", "when": "overpromise", "keepable": false, "fate": "It did not come." } },
  "policies": { "voucher": { "text": "A voucher", "upTo": 10, "atMost": 30, "fair": [5, 20], "currency": "EUR" } },
  "transfers": { "depot": { "text": "The depot", "right": true }, "sales": { "text": "Sales" } },
  "manager": { "text": "The shift manager" },
  "opening": "start", "patienceOut": "hangs-up",
  "beats": {
    "start": {
      "phase": "hear",
      "says": [ { "id": "loud", "when": "anger > 80", "text": "WHERE is it?" }, { "id": "plain", "text": "It was to come on Monday, parcel 4711." } ],
      "tells": ["number"],
      "opportunities": ["feeling:let-down", "fact:number"],
      "replies": [
        { "id": "own", "text": "A whole week of waiting, I am sorry. I will find it.", "shows": ["acknowledge_impact", "apologise", "own_problem"] },
        { "id": "brush", "text": "Calm down, please.", "shows": ["dismiss_feeling"] },
        { "id": "tell", "when": "fact:cause", "text": "The van broke down on Friday.", "shows": ["explain_cause", "said:cause"] } ],
      "reactions": [
        { "when": "dismiss_feeling", "anger": 5, "says": [ { "id": "hot", "text": "Do not tell me to calm down!" } ] },
        { "when": "own_problem or said:cause", "to": "solve" },
        { "on": "move", "when": "trust < 35", "refuse": true, "says": [ { "id": "no", "text": "I stay here." } ] },
        { "otherwise": true, "patience": -10 } ],
      "silence": { "after": "20s", "patience": -10, "says": [ { "id": "hello", "text": "Hello?" } ] } },
    "solve": {
      "phase": "solve",
      "says": [ { "id": "and", "text": "And now?" } ],
      "replies": [ { "id": "today", "text": "It comes today by five.", "shows": ["offer_fix", "give_timeline"] },
                   { "id": "why", "when": "fact:cause", "text": "The van broke down; it comes by five.", "shows": ["explain_cause", "give_timeline", "said:cause"] } ],
      "reactions": [ { "when": "give_timeline", "to": "end" }, { "otherwise": true, "patience": -20 } ] } },
  "reactions": [ { "when": "insult", "to": "ending:hangs-up" } ],
  "endings": {
    "kept": { "kind": "good", "when": "goal:explain", "title": "Kept", "text": "He waits.", "consequence": "He orders again." },
    "hangs-up": { "kind": "poor", "title": "Gone", "text": "He hangs up.", "consequence": "He tells his friends." } },
  "tests": [ { "beat": "start", "language": "en", "reply": "I am so sorry.", "shows": ["apologise"] } ]
}
)";

constexpr const char* bulgarianJson = R"({
  "$schema": "../schema/translation-1.json", "formatVersion": 1, "scenario": "lost-parcel", "language": "bg",
  "texts": {
    "title": "Изгубената пратка", "summary": "Пратката не е дошла.", "brief": "Работите в куриерска фирма.", "customer.name": "Господин Грей",
    "place.counter": "Гишето", "place.office": "Кабинетът", "fact.number": "Пратка 4711", "fact.cause": "Бусът се повреди.",
    "fact.cause.lookUp": "Проследяване", "goal.explain": "Кажете защо", "promise.tomorrow": "Утре", "promise.tomorrow.fate": "Не дойде.",
    "policy.voucher": "Ваучер", "transfer.depot": "Складът", "transfer.sales": "Продажби", "manager": "Началникът на смяната",
    "beat.start.line.loud": "КЪДЕ е?", "beat.start.line.plain": "Трябваше да дойде в понеделник, пратка 4711.",
    "beat.start.reply.own": "Цяла седмица чакане, съжалявам. Ще я намеря.", "beat.start.reply.brush": "Успокойте се, моля.",
    "beat.start.reply.tell": "Бусът се повреди в петък.", "beat.start.reaction.hot": "Не ми казвайте да се успокоя!",
    "beat.start.reaction.no": "Оставам тук.", "beat.start.silence.hello": "Ало?", "beat.solve.line.and": "И сега?",
    "beat.solve.reply.today": "Идва днес до пет.", "beat.solve.reply.why": "Бусът се повреди; идва до пет.",
    "ending.kept.title": "Запазен", "ending.kept": "Чака.", "ending.kept.consequence": "Поръчва пак.",
    "ending.hangs-up.title": "Загубен", "ending.hangs-up": "Затваря.", "ending.hangs-up.consequence": "Разказва на приятелите си." },
  "cues": { "place.office.said": ["(елате|седнем) ..4 офис*"], "fact.number.asked": ["номер ..2 пратка*"], "fact.cause.said": ["бус* ..3 повред*"] }
}
)";

} // namespace

Bundle smallScenario() { return {{"scenario.json", scenarioJson}, {"bg.json", bulgarianJson}}; }

Bundle smallScenarioWith(const std::string& file, const std::string& from, const std::string& to)
{
    Bundle files = smallScenario();
    std::string& text = files.at(file);
    const auto at = text.find(from);
    INFO("looking for: " << from);
    REQUIRE(at != std::string::npos);
    text.replace(at, from.size(), to);
    return files;
}

Bundle smallScenarioOfFormat1()
{
    Bundle files = smallScenarioWith("scenario.json", "\"formatVersion\": 2", "\"formatVersion\": 1");
    std::string& text = files.at("scenario.json");
    text.replace(text.find("\"policies\""), 10, "\"policy\"");
    return files;
}

std::shared_ptr<const Scenario> loadedSmallScenario()
{
    const LoadedScenario loaded = loadScenario(smallScenario(), "lost-parcel");
    for (const Diagnostic& d : loaded.diagnostics)
        UNSCOPED_INFO(toText(d));
    REQUIRE(loaded.scenario);
    return loaded.scenario;
}

} // namespace keel::test
