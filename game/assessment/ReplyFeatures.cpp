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

/// Whether anything was told before, and how much of it the reply's questions name: asking again is no interest.
void tellKnown(const Reading& reading, const FeatureSink& sink)
{
    const ReplyContext& context = *reading.context;
    const bool known = !context.knownFacts.empty() || !context.told.empty();
    sink(known ? "x:told" : "x:nothing-told", {});
    if (!context.history.empty())
        sink("x:earlier-replies", {});
    const TokenizedText& text = reading.reply.text;
    if (context.knownFacts.empty() || std::none_of(text.sentences.begin(), text.sentences.end(), [](const Sentence& s) { return s.isQuestion; }))
        return;
    std::set<std::string> told;
    for (const std::string& fact : context.knownFacts) {
        const AnalysedText words = reading.pack->analyse(fact);
        for (std::size_t token = 0; token < words.words.size(); ++token)
            if (!words.isFunction(token))
                told.emplace(featureStem(words, token));
    }
    for (std::size_t i = 0; i < text.sentences.size(); ++i) {
        std::size_t asked = 0;
        for (std::size_t token = text.sentences[i].first; text.sentences[i].isQuestion && token < text.sentences[i].last; ++token)
            asked += !reading.reply.isFunction(token) && told.contains(std::string(featureStem(reading.reply, token))) ? 1 : 0;
        if (text.sentences[i].isQuestion)
            sink(asked == 0 ? "y:asks-untold" : asked == 1 ? "y:asks-told-1" : "y:asks-told-2", {i, 0, 0});
    }
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

/// What the customer's line is like: it may insult, shout, thank; and what sorts of words are in it.
void tellCustomer(const Reading& reading, const FeatureSink& sink)
{
    std::string name;
    for (const AnalysedText::RuleHit& hit : reading.customer->rules)
        name.assign("u:").append(idOf(reading.pack->rules()[hit.rule].behaviour)), sink(name, {});
    const std::vector<std::string>& classes = reading.pack->classNames();
    for (std::uint32_t number = 0; number < classes.size(); ++number)
        if (reading.customer->hasClass(number))
            name.assign("v:").append(classes[number]), sink(name, {});
    const auto& sentences = reading.customer->text.sentences;
    if (std::any_of(sentences.begin(), sentences.end(), [](const Sentence& s) { return s.exclamations > 0; }))
        sink("v:!", {});
}

/// Of each sentence how long it is, where it stands, and whether it asks or exclaims.
void tellSentences(const Reading& reading, const FeatureSink& sink)
{
    const std::vector<Sentence>& sentences = reading.reply.text.sentences;
    std::string name;
    for (std::size_t i = 0; i < sentences.size(); ++i) {
        const Sentence& sentence = sentences[i];
        const FeaturePlace place{i, 0, 0};
        const char* length = lengthOf(sentence.last - sentence.first);
        const bool last = i + 1 == sentences.size();
        name.assign("y:words-").append(length), sink(name, place);
        sink(sentences.size() == 1 ? "y:only" : i == 0 ? "y:first" : last ? "y:last" : "y:middle", place);
        if (sentence.isQuestion) {
            sink("y:asks", place);
            name.assign("y:asks-words-").append(length), sink(name, place);
            if (last)
                sink("y:asks-last", place);
        }
        if (sentence.exclamations > 0)
            sink("y:exclaims", place);
        if (reading.answers[i] != Answer::Unknown)
            sink(reading.answers[i] == Answer::Told ? "y:asks-answered" : "y:asks-unanswered", place);
        if (i == 0 && reading.openings.question)
            sink(sentence.isQuestion ? "y:asks-back" : "y:answers", place);
    }
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
    tellSentences(reading, sink);
    tellAmount(reading, found, shown, sink);
    tellMake(reading.reply, sink);
    name.assign("x:words-").append(lengthOf(reading.reply.countWords())), sink(name, {});
    if (reading.customer->text.tokens.empty())
        return;
    sink(reading.openings.feeling ? "x:feeling" : "x:no-feeling", {});
    if (reading.openings.question)
        sink("x:question", {});
    tellCustomer(reading, sink);
    if (reading.echoed * 2 > reading.content)
        sink("x:echo", {});
    tellKnown(reading, sink);
    tellShared(reading, sink);
}

} // namespace keel
