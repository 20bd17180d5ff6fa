#include "assessment/Findings.h"

#include "assessment/ReadingMemo.h"
#include "assessment/Repeats.h"
#include "assessment/Shape.h"

#include <algorithm>
#include <iterator>
#include <tuple>

namespace keel {

namespace {

bool isMet(const Rule& rule, const Openings& openings)
{
    if (!rule.need)
        return true;
    switch (*rule.need) {
    case Rule::Need::Feeling: return openings.feeling;
    case Rule::Need::NoFeeling: return !openings.feeling;
    case Rule::Need::Question: return openings.question;
    }
    return true;
}

bool isEcho(const AnalysedText& reply, std::size_t first, std::size_t last)
{
    for (std::size_t token = first; token < last; ++token)
        if (!reply.text.tokens[token].flags.echoed && !reply.isFunction(token))
            return false;
    return std::any_of(reply.text.tokens.begin() + static_cast<std::ptrdiff_t>(first),
                       reply.text.tokens.begin() + static_cast<std::ptrdiff_t>(last),
                       [](const Token& token) { return token.flags.echoed; });
}

bool yieldsTo(const Finding& finding, const Finding& other, Yield::Within within, const AnalysedText& reply)
{
    switch (within) {
    case Yield::Within::Words: return finding.first < other.last && other.first < finding.last;
    case Yield::Within::Sentence: return reply.text.sentenceOf(finding.first) == reply.text.sentenceOf(other.first);
    case Yield::Within::Reply: return true;
    }
    return false;
}

bool isYielding(const Finding& finding, const std::vector<Finding>& all, const Rubric& rubric, const AnalysedText& reply, bool learned = false)
{
    for (const Yield& yield : rubric.yields) {
        if (yield.behaviour != finding.behaviour || (learned && yield.amongRules))
            continue;
        for (const Finding& other : all)
            if (std::find(yield.to.begin(), yield.to.end(), other.behaviour) != yield.to.end()
                && (other.certain || !finding.certain) && yieldsTo(finding, other, yield.within, reply))
                return true;
    }
    return false;
}

std::shared_ptr<const AnalysedText> customerLine(const LanguagePack& pack, const ReplyContext& context)
{
    ReadingMemo* memo = context.cues ? context.cues->memo.get() : nullptr;
    if (memo)
        if (auto known = memo->line(context.customerLine))
            return known;
    AnalysedText analysed = pack.analyse(context.customerLine);
    return memo ? memo->keep(context.customerLine, std::move(analysed)) : std::make_shared<const AnalysedText>(std::move(analysed));
}

} // namespace

bool isAmong(const std::vector<Finding>& findings, Behaviour behaviour)
{
    return std::any_of(findings.begin(), findings.end(), [&](const Finding& f) { return f.behaviour == behaviour; });
}

void sortByPlace(std::vector<Finding>& findings)
{
    std::sort(findings.begin(), findings.end(), [](const Finding& a, const Finding& b) {
        return std::tuple(a.first, idOf(a.behaviour)) < std::tuple(b.first, idOf(b.behaviour));
    });
}

Openings openingsSaid(const std::vector<Opportunity>& opportunities)
{
    Openings openings;
    for (const Opportunity& opportunity : opportunities) {
        openings.feeling = openings.feeling || opportunity.kind == Opportunity::Kind::Feeling;
        openings.question = openings.question || opportunity.kind == Opportunity::Kind::Question;
    }
    return openings;
}

Openings openingsIn(const LanguagePack& pack, const AnalysedText& customer)
{
    Openings openings;
    openings.feeling = customer.hasClass(pack.known().customerFeeling);
    for (const Sentence& sentence : customer.text.sentences) {
        openings.question = openings.question || sentence.isQuestion;
        openings.feeling = openings.feeling || sentence.exclamations > 1;
    }
    return openings;
}

Reading readReply(const LanguagePack& pack, const std::string& reply, const ReplyContext& context)
{
    Reading reading;
    reading.pack = &pack;
    reading.context = &context;
    reading.customer = customerLine(pack, context);
    reading.reply = pack.analyse(reply, context.customerLine.empty() ? nullptr : reading.customer.get());
    const Openings said = openingsSaid(context.opportunities);
    const Openings found = openingsIn(pack, *reading.customer);
    reading.openings = {said.feeling || found.feeling, said.question || found.question};
    markEcho(reading);
    markAnswers(reading);
    return reading;
}

std::vector<Finding> findBehaviours(const Reading& reading)
{
    // one place counts; more are kept only to choose from, and few enough for a hostile reply to stay cheap
    constexpr int mostPlaces = 40;
    constexpr int half = 50;
    std::array<int, behaviourCount> places{};
    std::vector<Finding> findings;
    const std::set<std::size_t> doubted = reading.pack->doubtedClauses(reading.reply);
    for (const AnalysedText::RuleHit& hit : reading.reply.rules) {
        const Rule& rule = reading.pack->rules()[hit.rule];
        int& count = places[static_cast<std::size_t>(rule.behaviour)];
        if (count >= mostPlaces || !isMet(rule, reading.openings) || isEcho(reading.reply, hit.first, hit.last))
            continue;
        if (rule.behaviour == Behaviour::GiveTimeline && doubted.contains(reading.reply.words[hit.first].reach)) // "I doubt it comes today"
            continue;
        findings.push_back({rule.behaviour, hit.first, hit.last, rule.id, rule.weak ? half : 100, 100, rule.certain});
        ++count;
    }
    addName(reading, findings);
    addShouting(reading, findings);
    turnRepeatedQuestions(reading, findings);
    addCurtness(reading, findings);
    return findings;
}

std::vector<Finding> settle(std::vector<Finding> findings, const Rubric& rubric, const AnalysedText& reply)
{
    std::vector<Finding> kept;
    for (const Finding& finding : findings)
        if (!isYielding(finding, findings, rubric, reply))
            kept.push_back(finding);
    std::stable_sort(kept.begin(), kept.end(), [](const Finding& a, const Finding& b) {
        const auto key = [](const Finding& f) { return std::tuple(f.behaviour, -f.percent, !f.certain, f.first, -static_cast<std::ptrdiff_t>(f.last)); };
        return key(a) < key(b);
    });
    kept.erase(std::unique(kept.begin(), kept.end(), [](const Finding& a, const Finding& b) { return a.behaviour == b.behaviour; }),
               kept.end());
    sortByPlace(kept);
    return kept;
}

std::vector<Finding> settleLearned(const std::vector<Finding>& shown, const Rubric& rubric, const AnalysedText& reply)
{
    std::vector<Finding> kept;
    std::copy_if(shown.begin(), shown.end(), std::back_inserter(kept), [&](const Finding& f) { return !isYielding(f, shown, rubric, reply, true); });
    return kept;
}

bool isUnderstood(const Reading& reading, bool showsSomething, const std::function<std::vector<const LanguagePack*>()>& others)
{
    constexpr double enough = 0.4;
    constexpr double enoughWithSomething = 0.25;
    constexpr double clearlyOurs = 0.7;
    constexpr double clearlyAnother = 0.25; // more than ours
    const std::size_t words = reading.reply.countWords();
    if (words < 2)
        return showsSomething;
    const double share = reading.reply.knownShare();
    if (share < (showsSomething ? enoughWithSomething : enough))
        return false;
    if (share >= clearlyOurs)
        return true;
    std::string text;
    for (const Token& token : reading.reply.text.tokens)
        text += std::string(reading.reply.text.form(token)) + " ";
    return std::ranges::none_of(others(), [&](const LanguagePack* other) {
        return other->knownShareOf(text) >= share + clearlyAnother;
    });
}

std::pair<std::size_t, std::size_t> bytesOf(const AnalysedText& reply, std::size_t first, std::size_t last)
{
    if (first >= last)
        return {0, 0};
    while (first > 0 && reply.text.tokens[first - 1].end == reply.text.tokens[first].begin) // "'ll" is no place to begin a quotation
        --first;
    return {reply.text.tokens[first].begin, reply.text.tokens[last - 1].end};
}

} // namespace keel
