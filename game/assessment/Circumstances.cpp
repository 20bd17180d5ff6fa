#include "assessment/Circumstances.h"

#include <algorithm>
#include <unordered_map>

namespace keel {

namespace {

constexpr std::array<Dimension, 3> dimensions{Dimension::Empathy, Dimension::Resolution, Dimension::Courtesy};

const Worth& worthOf(const ReplyFacts& facts, Circumstance circumstance)
{
    return facts.rubric->circumstances[static_cast<std::size_t>(circumstance)];
}

void enter(const ReplyFacts& facts, Ledger& ledger, Circumstance circumstance, Extent where = {})
{
    ledger.enter(worthOf(facts, circumstance), std::string(idOf(circumstance)), where);
}

Extent extentOf(const ReplyFacts& facts, Behaviour behaviour)
{
    for (const FoundBehaviour& found : facts.shown)
        if (found.behaviour == behaviour)
            return {found.begin, found.end};
    return {};
}

/// A feeling that nobody takes up is a missed empathic opportunity; calm first, then fix (10.1177/00222429221119977).
void weighFeeling(const ReplyFacts& facts, Ledger& ledger)
{
    const ReplyContext& context = *facts.reading->context;
    if (facts.invites || facts.takesFeelingUp() || facts.shows(Behaviour::DismissFeeling) || facts.shows(Behaviour::NonApology))
        return;
    const bool offers = facts.shows(Behaviour::OfferFix) || facts.shows(Behaviour::OfferOptions) || facts.shows(Behaviour::Compensate);
    if (facts.reading->openings.feeling) {
        const bool helps = std::any_of(facts.shown.begin(), facts.shown.end(), [](const FoundBehaviour& found) {
            return homeOf(found.behaviour) == Dimension::Resolution && !isCostly(found.behaviour);
        });
        enter(facts, ledger, helps ? Circumstance::MissedFeelingButHelped : Circumstance::MissedFeeling);
    }
    if (offers && context.anger > facts.rubric->heat && !context.acknowledgedBefore)
        enter(facts, ledger, Circumstance::FixBeforeFeeling,
              extentOf(facts, facts.shows(Behaviour::OfferFix) ? Behaviour::OfferFix : Behaviour::OfferOptions));
}

/// A second or third apology of a firm at fault is none too many where it is for something named, or something is done
/// about it (D9: “a second apology when the firm is at fault”).
bool isForNewHarm(const ReplyFacts& facts, int apologiesBefore)
{
    constexpr int most = 2;
    using enum Behaviour;
    constexpr Behaviour grounds[]{AcknowledgeImpact, ExplainCause, OfferFix, OfferOptions, Compensate, PreventRecurrence};
    return apologiesBefore <= most && facts.reading->context->atFault
           && std::any_of(std::begin(grounds), std::end(grounds), [&](Behaviour ground) { return facts.shows(ground); });
}

/// The first apology earns, the later ones less, the fifth costs (10.1007/s11002-012-9218-x).
void weighApologies(const ReplyFacts& facts, Ledger& ledger)
{
    if (!facts.shows(Behaviour::Apologise))
        return;
    constexpr int wornOut = 4;          // apologies in earlier replies
    constexpr std::size_t grovelling = 3; // in one reply
    const int before = facts.reading->context->shownBefore[static_cast<std::size_t>(Behaviour::Apologise)];
    const Extent where = extentOf(facts, Behaviour::Apologise);
    if (before >= wornOut)
        enter(facts, ledger, Circumstance::WornOutApology, where);
    else if (before >= 1 && !isForNewHarm(facts, before))
        enter(facts, ledger, Circumstance::RepeatedApology, where);
    if (facts.apologies >= grovelling)
        enter(facts, ledger, Circumstance::ManyApologies);
}

/// Money alone satisfies half as many as money with an apology (Customer Rage Study 2013–15).
void weighMoney(const ReplyFacts& facts, Ledger& ledger)
{
    const ReplyContext& context = *facts.reading->context;
    const bool apologised = facts.shows(Behaviour::Apologise) || context.shownBefore[static_cast<std::size_t>(Behaviour::Apologise)] > 0;
    if (context.atFault && facts.shows(Behaviour::Compensate) && !apologised && !facts.takesFeelingUp() && !context.acknowledgedBefore)
        enter(facts, ledger, Circumstance::MoneyAlone, extentOf(facts, Behaviour::Compensate));
}

/// Warm at the start and the end, competent in the middle (Li, Packard, Berger).
void weighPhase(const ReplyFacts& facts, Ledger& ledger)
{
    const Phase phase = facts.reading->context->phase;
    if (phase == Phase::Open && (facts.shows(Behaviour::Greet) || facts.shows(Behaviour::IntroduceSelf)))
        enter(facts, ledger, Circumstance::WarmStart);
    if (phase == Phase::Close && (facts.shows(Behaviour::Thank) || facts.shows(Behaviour::PoliteClose)))
        enter(facts, ledger, Circumstance::WarmEnd);
    if (phase == Phase::Solve && facts.shows(Behaviour::OfferFix) && facts.shows(Behaviour::GiveTimeline))
        enter(facts, ledger, Circumstance::CompetentMiddle);
}

/// Poor knowledge of the product is noticed (B2).
void weighClaims(const ReplyFacts& facts, Ledger& ledger)
{
    if (facts.wrongClaim)
        enter(facts, ledger, Circumstance::WrongClaim);
}

/// By the words alone: many behaviours in no sentences, or more than people do in so few words.
bool looksStuffed(const ReplyFacts& facts)
{
    constexpr std::size_t enoughToStuff = 4;  // behaviours
    constexpr double talkNeeds = 0.2;         // share of articles, pronouns, auxiliaries in real sentences
    constexpr std::size_t denseBehaviours = 7; // people hardly do so much at once, and never in so few words
    constexpr double wordsForEach = 4.5;
    const AnalysedText& reply = facts.reading->reply;
    const auto earning = static_cast<std::size_t>(
        std::count_if(facts.shown.begin(), facts.shown.end(), [](const FoundBehaviour& f) { return !isCostly(f.behaviour) && f.certainty >= sureEnough; }));
    const std::size_t words = reply.words.size();
    std::size_t function = 0;
    for (std::size_t token = 0; token < words; ++token)
        function += reply.isFunction(token);
    const bool noSentences = static_cast<double>(function) < talkNeeds * static_cast<double>(words);
    const bool dense = static_cast<double>(words) < wordsForEach * static_cast<double>(earning);
    return (earning >= enoughToStuff && noSentences) || (earning >= denseBehaviours && dense);
}

/// The same sentence of some words three times and more: nobody means it three times.
bool repeatsItself(const TokenizedText& text)
{
    constexpr std::size_t someWords = 2;
    constexpr int often = 3;
    std::unordered_map<std::string, int> times;
    for (const Sentence& sentence : text.sentences) {
        std::string said;
        for (std::size_t token = sentence.first; token < sentence.last; ++token)
            said.append(text.form(text.tokens[token])).append(" ");
        if (sentence.last - sentence.first >= someWords && ++times[said] >= often)
            return true;
    }
    return false;
}

void weighWording(const ReplyFacts& facts, Ledger& ledger)
{
    const ReplyContext& context = *facts.reading->context;
    if (std::find(context.history.begin(), context.history.end(), facts.text) != context.history.end())
        enter(facts, ledger, Circumstance::SameWordsAgain);
    constexpr std::size_t mostly = 60; // percent of the content words
    if (facts.reading->content >= 4 && facts.reading->echoed * 100 >= facts.reading->content * mostly)
        enter(facts, ledger, Circumstance::Echo);
    const int stuffed = repeatsItself(facts.reading->reply.text) ? 100 : facts.stuffed.value_or(looksStuffed(facts) ? 100 : 0);
    for (const Dimension dimension : dimensions)
        ledger.enter(dimension, -ledger.earned(dimension) * facts.rubric->stuffingShare / 100 * stuffed / 100, std::string(idOf(Circumstance::Stuffing)),
                     worthOf(facts, Circumstance::Stuffing));
}

/// The surest of what calls for a ceiling; none where nothing does.
const FoundBehaviour* causeOf(const Ceiling& ceiling, const ReplyFacts& facts)
{
    const FoundBehaviour* cause = nullptr;
    for (const FoundBehaviour& found : facts.shown)
        if (std::find(ceiling.with.begin(), ceiling.with.end(), found.behaviour) != ceiling.with.end() && (!cause || found.certainty > cause->certainty))
            cause = &found;
    return cause;
}

/// A score comes down to a ceiling as far as it is sure that there is cause for it.
void applyCeilings(const ReplyFacts& facts, Ledger& ledger)
{
    for (const Ceiling& ceiling : facts.rubric->ceilings) {
        const FoundBehaviour* cause = causeOf(ceiling, facts);
        const bool lifted = std::any_of(ceiling.unless.begin(), ceiling.unless.end(), [&](Behaviour b) { return facts.shows(b); });
        const int over = ledger.sum(ceiling.dimension) - ceiling.most;
        if (!cause || lifted || over <= 0)
            continue;
        Worth worth = ceiling.worth;
        if (const std::string& better = facts.rubric->behaviours[static_cast<std::size_t>(cause->behaviour)].better; !better.empty())
            worth.better = better; // what mends the cause lifts the ceiling
        ledger.enter(ceiling.dimension, -over * cause->certainty / 100, ceiling.id, worth, {cause->begin, cause->end});
    }
}

} // namespace

bool ReplyFacts::shows(Behaviour behaviour) const
{
    return std::any_of(shown.begin(), shown.end(), [&](const FoundBehaviour& found) { return found.behaviour == behaviour; });
}

bool ReplyFacts::takesFeelingUp() const
{
    using enum Behaviour;
    for (const Behaviour behaviour : {AcknowledgeFeeling, AcknowledgeImpact, Validate, Explore, Paraphrase, TakePerspective, Apologise})
        if (shows(behaviour))
            return true;
    return false;
}

void weighCircumstances(const ReplyFacts& facts, Ledger& ledger)
{
    weighFeeling(facts, ledger);
    weighApologies(facts, ledger);
    weighMoney(facts, ledger);
    weighPhase(facts, ledger);
    weighClaims(facts, ledger);
    if (facts.judgeWording)
        weighWording(facts, ledger);
    applyCeilings(facts, ledger);
}

} // namespace keel
