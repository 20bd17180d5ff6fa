#include "proofs/Reach.h"

#include <algorithm>

namespace keel {

using Word = Condition::Word;

namespace {

constexpr std::size_t turns = 6; // as Vocabulary numbers it

/// Whether a case needs a behaviour that the rubric lists among what costs.
bool needsCostly(const Case& one, const Vocabulary& words)
{
    for (const Behaviour behaviour : allBehaviours()) {
        const std::size_t number = isCostly(behaviour) ? words.find(Word::ShownNow, behaviour) : Vocabulary::none;
        if (number != Vocabulary::none && one.yes.test(number))
            return true;
    }
    return false;
}

} // namespace

Reach::Reach(const Scenario& scenario) : m_scenario(scenario), m_book(scenario), m_offer(scenario, m_book.words())
{
    m_beats.resize(scenario.beats.size());
    for (std::size_t i = 0; i < m_beats.size(); ++i)
        m_beats[i].reactions = m_book.reactionsOn(scenario.beats[i]);
    Cases left{Case{}};
    for (const Ending& ending : scenario.endings) {
        m_endingsLeft.push_back(m_book.leftOf(ending.when, left));
        m_book.takeAway(ending.when, left);
    }
    followUntilStable();
    m_possible = m_now;
    if (m_offer.assumeMissingFacts())
        followUntilStable();
    m_withFacts = m_now;
    if (assumeImpossibleAims())
        followUntilStable();
}

void Reach::followUntilStable()
{
    for (BeatReach& beat : m_beats)
        beat.again = false;
    do
        followAll();
    while (findCycles());
}

/// What nobody can reach or promise is reported by itself; what waits for it is not.
bool Reach::assumeImpossibleAims()
{
    bool found = false;
    const auto assume = [&](const auto& list, Word word, const std::vector<bool>& can) {
        for (std::size_t i = 0; i < list.size(); ++i)
            if (!can[i]) {
                m_offer.assume(m_book.words().find(word, list[i].id.str()));
                found = true;
            }
    };
    assume(m_scenario.promises, Word::Promise, m_withFacts.promises);
    assume(m_scenario.goals, Word::Goal, m_withFacts.goals);
    return found;
}

std::size_t Reach::indexOf(const BeatId& beat) const
{
    const auto found = std::find_if(m_scenario.beats.begin(), m_scenario.beats.end(), [&](const Beat& b) { return b.id == beat; });
    return static_cast<std::size_t>(found - m_scenario.beats.begin());
}

void Reach::followAll()
{
    m_now.endings.assign(m_scenario.endings.size(), false);
    m_now.goals.assign(m_scenario.goals.size(), false);
    m_now.promises.assign(m_scenario.promises.size(), false);
    for (BeatReach& beat : m_beats) {
        beat.entered = beat.ends = beat.endsDecently = false;
        beat.can.reset();
        beat.must = m_offer.lasting();
        beat.leadsTo.clear();
        beat.leadsDecently.clear();
        for (TriedReactions& tried : beat.reactions)
            for (TriedReaction& reaction : tried.order)
                reaction.live = false;
    }
    for (std::size_t i = 0; i < m_scenario.endings.size(); ++i)
        m_now.endings[i] = m_scenario.endings[i].id == m_scenario.patienceOut;
    const std::size_t opening = indexOf(m_scenario.opening);
    m_beats[opening].entered = true;
    m_beats[opening].must.reset();
    m_beats[opening].leastTurns = 0;
    m_open = {opening};
    while (!m_open.empty()) {
        const std::size_t beat = m_open.back();
        m_open.pop_back();
        follow(beat);
    }
}

Words Reach::factsToldOn(const Beat& beat) const
{
    Words out;
    for (const FactId& fact : beat.tells)
        if (const std::size_t number = m_book.words().find(Word::FactKnown, fact.str()); number != Vocabulary::none)
            out.set(number);
    return out;
}

/// What can come true on a beat without leaving it: look-ups, what it tells, goals and promises, one upon the other.
void Reach::stay(std::size_t index)
{
    BeatReach& beat = m_beats[index];
    const Words told = factsToldOn(m_scenario.beats[index]);
    const auto& says = m_scenario.beats[index].says;
    const bool heardOut = std::none_of(says.begin(), says.end(), [](const Line& line) { return line.goesOn; });
    beat.mustStay = heardOut ? beat.must | told : beat.must; // who interrupts does not hear the rest
    beat.canStay = beat.can | told | m_offer.anywhere();
    for (const Fact& fact : m_scenario.facts) {
        const std::size_t known = m_book.words().find(Word::FactKnown, fact.id.str());
        const std::size_t noted = m_book.words().find(Word::Noted, fact.id.str());
        if (noted != Vocabulary::none && (known == Vocabulary::none || beat.canStay.test(known)))
            beat.canStay.set(noted);
    }
    const auto look = [&](const auto& list, auto conditionOf, Word word, std::vector<bool>& can) {
        bool found = false;
        for (std::size_t i = 0; i < list.size(); ++i) {
            const std::size_t number = m_book.words().find(word, list[i].id.str());
            const bool wasHere = number != Vocabulary::none && beat.canStay.test(number);
            if (can[i] && (wasHere || number == Vocabulary::none))
                continue;
            const Cases& cases = m_book.of(conditionOf(list[i]));
            if (!onAction(index, Trigger::Reply).allowsAny(cases) && !onOtherAction(index).allowsAny(cases))
                continue;
            can[i] = found = true;
            if (number != Vocabulary::none)
                beat.canStay.set(number);
        }
        return found;
    };
    while (look(m_scenario.promises, [](const Promise& p) -> const Condition& { return p.when; }, Word::Promise, m_now.promises)
           || look(m_scenario.goals, [](const Goal& g) -> const Condition& { return g.reachedBy; }, Word::Goal, m_now.goals)) {
    }
}

void Reach::follow(std::size_t index)
{
    stay(index);
    const Beat& beat = m_scenario.beats[index];
    for (TriedReactions& tried : m_beats[index].reactions) {
        const Possible moment = onAction(index, tried.trigger);
        for (TriedReaction& reaction : tried.order)
            followReaction(index, moment, tried.trigger, reaction);
        if (tried.trigger == Trigger::End) // hanging up that nothing answers
            endFirst(index, moment.allowed(tried.unanswered));
    }
    if (beat.silence)
        go(index, beat.silence->to, {Case{}}, false, true);
}

void Reach::followReaction(std::size_t beat, const Possible& moment, Trigger trigger, TriedReaction& tried)
{
    const Cases possible = moment.allowed(tried.left);
    if (possible.empty())
        return;
    tried.live = true;
    const bool decently = trigger != Trigger::End
        && std::any_of(possible.begin(), possible.end(), [this](const Case& one) { return !needsCostly(one, m_book.words()); });
    const Destination& to = tried.reaction->to;
    const bool hangsUp = trigger == Trigger::End && !tried.reaction->refuse;
    if (hangsUp && (to.kind == Destination::Kind::Stay || (to.kind == Destination::Kind::Beat && to.beat == m_scenario.beats[beat].id)))
        endFirst(beat, possible);
    BeatReach& here = m_beats[beat];
    if (trigger != Trigger::End && (to.kind == Destination::Kind::Ending || to.kind == Destination::Kind::FirstEnding)) {
        here.ends = true;
        here.endsDecently = here.endsDecently || decently;
    }
    go(beat, to, possible, trigger == Trigger::Reply, decently);
}

void Reach::go(std::size_t from, const Destination& to, const Cases& when, bool isReply, bool decently)
{
    switch (to.kind) {
    case Destination::Kind::Stay: return;
    case Destination::Kind::FirstEnding: return endFirst(from, when);
    case Destination::Kind::Ending:
        for (std::size_t i = 0; i < m_scenario.endings.size(); ++i)
            if (m_scenario.endings[i].id == to.ending)
                m_now.endings[i] = true;
        return;
    case Destination::Kind::Beat: break;
    }
    const std::size_t target = indexOf(to.beat);
    m_beats[from].leadsTo.insert(target);
    if (decently)
        m_beats[from].leadsDecently.insert(target);
    enter(from, target, when, isReply);
}

/// Joins what this way brings along with what others did; follows the beat (again) where that is more.
void Reach::enter(std::size_t from, std::size_t target, const Cases& when, bool isReply)
{
    const BeatReach& here = m_beats[from];
    Words alwaysYes, alwaysNo;
    alwaysYes.set();
    alwaysNo.set();
    std::int64_t least = unbounded;
    for (const Case& one : when) {
        alwaysYes &= one.yes;
        alwaysNo &= one.no;
        std::int64_t ofCase = here.leastTurns + (isReply ? 1 : 0);
        for (const Bound& bound : one.bounds)
            if (bound.number == turns)
                ofCase = std::max(ofCase, bound.least / 1000);
        least = std::min(least, ofCase);
    }
    // What came due may have changed between the reaction and the beat.
    alwaysNo &= ~(m_book.words().ofKind(Word::Kept) | m_book.words().ofKind(Word::Broken));
    const Words can = here.canStay & m_offer.lasting() & ~alwaysNo;
    const Words must = (here.mustStay | alwaysYes) & m_offer.lasting();
    BeatReach& there = m_beats[target];
    const Words canNow = there.can | can;
    const Words mustNow = there.must & must;
    const std::int64_t leastNow = there.entered ? std::min(there.leastTurns, least) : least;
    if (there.entered && canNow == there.can && mustNow == there.must && leastNow == there.leastTurns)
        return;
    there.can = canNow;
    there.must = mustNow;
    there.leastTurns = leastNow;
    there.entered = true;
    if (std::find(m_open.begin(), m_open.end(), target) == m_open.end())
        m_open.push_back(target);
}

void Reach::endFirst(std::size_t beat, const Cases& when)
{
    const Words kept = m_offer.lasting() | m_book.words().ofKind(Word::Place) | m_book.words().ofKind(Word::OnChannel);
    const Possible moment = during(beat);
    for (const Case& one : when) {
        Case after{one.yes & kept, one.no & kept, {}}; // levels have moved since, and the reply is past
        for (const Bound& bound : one.bounds)
            if (bound.number >= turns)
                after.bounds.push_back(bound);
        for (std::size_t i = 0; i < m_endingsLeft.size(); ++i)
            for (const Case& ending : m_endingsLeft[i])
                if (!m_now.endings[i])
                    if (const auto both = joined(after, ending, m_book.words()); both && moment.allows(*both))
                        m_now.endings[i] = true;
    }
}

/// Finds the beats that can be entered again. True where that is news.
bool Reach::findCycles()
{
    bool news = false;
    for (std::size_t start = 0; start < m_beats.size(); ++start) {
        if (m_beats[start].again || !m_beats[start].entered)
            continue;
        std::set<std::size_t> seen;
        std::vector<std::size_t> open{start};
        while (!open.empty()) {
            const std::size_t beat = open.back();
            open.pop_back();
            for (const std::size_t next : m_beats[beat].leadsTo)
                if (seen.insert(next).second)
                    open.push_back(next);
        }
        m_beats[start].again = seen.contains(start);
        news = news || m_beats[start].again;
    }
    return news;
}

} // namespace keel
