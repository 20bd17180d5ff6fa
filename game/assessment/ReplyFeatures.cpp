#include "assessment/ReplyFeatures.h"

#include <algorithm>
#include <set>
#include <string>

namespace keel {

namespace {

const char* lengthOf(std::size_t words)
{
    return words <= 2 ? "1" : words <= 5 ? "3" : words <= 9 ? "6" : words <= 16 ? "10" : words <= 28 ? "17" : "29";
}

/// How much of it the customer has said: of the whole, and of its questions.
void tellShared(const Reading& reading, const FeatureSink& sink)
{
    const std::uint32_t theirs = reading.pack->known().theirs;
    std::size_t shared = 0, asked = 0;
    for (const auto& [first, last] : reading.reply.placesOf(theirs)) {
        ++shared;
        asked += reading.reply.text.sentences[reading.reply.text.sentenceOf(first)].isQuestion ? 1 : 0;
    }
    const auto grade = [](std::size_t n) { return n == 0 ? "0" : n == 1 ? "1" : n <= 3 ? "2" : "4"; };
    sink(std::string("x:shared-") + grade(shared), {});
    sink(std::string("x:asks-shared-") + grade(asked), {});
}

/// How much it does at once: who does everything in a few words means none of it.
void tellAmount(const Reading& reading, const std::vector<Finding>& found, const std::vector<Finding>& shown, const FeatureSink& sink)
{
    const auto earning = static_cast<std::size_t>(std::count_if(shown.begin(), shown.end(), [](const Finding& f) { return !isCostly(f.behaviour); }));
    const auto apologies = std::count_if(found.begin(), found.end(), [](const Finding& f) { return f.behaviour == Behaviour::Apologise; });
    const auto grade = [](auto n) { return n <= 2 ? std::to_string(n) : n <= 4 ? "3" : n <= 6 ? "5" : "7"; };
    sink("x:earns-" + grade(earning), {});
    sink("x:sorry-" + grade(apologies), {});
    if (earning >= 3 && reading.reply.text.tokens.size() < 5 * earning)
        sink("x:dense", {});
}

/// How it is put together: heaps of formulas repeat words, are short of small ones and run in lists.
void tellMake(const AnalysedText& reply, const FeatureSink& sink)
{
    std::set<std::string_view> stems;
    std::size_t content = 0, small = 0, clauses = 0;
    for (std::size_t token = 0; token < reply.words.size(); ++token) {
        clauses += reply.words[token].reach == token ? 1 : 0;
        if (reply.isFunction(token)) {
            ++small;
            continue;
        }
        ++content;
        stems.insert(featureStem(reply, token));
    }
    if (content == 0)
        return;
    const auto tenths = [](std::size_t part, std::size_t of) { return std::to_string(std::min<std::size_t>(10 * part / of, 6)); };
    sink("x:repeats-" + tenths(content - stems.size(), content), {});
    sink("x:small-" + tenths(small, reply.words.size()), {});
    constexpr std::size_t listed = 5;
    if (clauses >= listed)
        sink("x:list-of-" + std::to_string(std::min<std::size_t>(reply.words.size() / clauses, 6)), {});
}

} // namespace

void replyFeatures(const Reading& reading, const std::vector<Finding>& found, const std::vector<Finding>& shown, const FeatureSink& sink)
{
    const TokenizedText& text = reading.reply.text;
    textFeatures(*reading.pack, reading.reply, sink);
    conceptFeatures(*reading.pack, reading.reply, sink);
    std::string name;
    const auto tellPlace = [&](const Finding& finding) {
        sink(name, finding.first < finding.last ? FeaturePlace{text.sentenceOf(finding.first), finding.first, finding.last} : FeaturePlace{});
    };
    for (const Finding& finding : found)
        name.assign("r:").append(finding.rule), tellPlace(finding);
    for (const Finding& finding : shown)
        name.assign("s:").append(idOf(finding.behaviour)), tellPlace(finding);
    if (shown.empty())
        sink("s:nothing", {});
    for (std::size_t i = 0; i < text.sentences.size(); ++i) {
        const Sentence& sentence = text.sentences[i];
        name.assign("y:words-").append(lengthOf(sentence.last - sentence.first)), sink(name, {i, 0, 0});
        sink(text.sentences.size() == 1 ? "y:only" : i == 0 ? "y:first" : i + 1 == text.sentences.size() ? "y:last" : "y:middle", {i, 0, 0});
    }
    tellAmount(reading, found, shown, sink);
    tellMake(reading.reply, sink);
    name.assign("x:words-").append(lengthOf(reading.reply.countWords())), sink(name, {});
    if (reading.customer->text.tokens.empty())
        return;
    sink(reading.openings.feeling ? "x:feeling" : "x:no-feeling", {});
    if (reading.openings.question)
        sink("x:question", {});
    for (const AnalysedText::RuleHit& hit : reading.customer->rules) // the customer may insult, shout, thank
        name.assign("u:").append(idOf(reading.pack->rules()[hit.rule].behaviour)), sink(name, {});
    if (reading.echoed * 2 > reading.content)
        sink("x:echo", {});
    tellShared(reading, sink);
}

} // namespace keel
