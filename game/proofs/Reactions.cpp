#include "proofs/Reactions.h"

#include <algorithm>

namespace keel {

using Word = Condition::Word;

namespace {

/// What is left after many reactions may be cut into many pieces; beyond so many, less is taken away.
constexpr std::size_t mostPieces = 64;

bool namesEffect(const Condition& condition)
{
    return std::any_of(condition.nodes.begin(), condition.nodes.end(), [](const Condition::Node& node) {
        if (node.op != Condition::Op::Word)
            return false;
        switch (node.word) {
        case Word::ManagerCalled: case Word::Place: case Word::Compensation: case Word::ContactBy: case Word::HandedOver: case Word::Audience:
        case Word::Goal: case Word::Promise: return true;
        default: return false;
        }
    });
}

} // namespace

CaseBook::CaseBook(const Scenario& scenario)
    : m_scenario(scenario), m_words(std::none_of(scenario.beats.begin(), scenario.beats.end(), [](const Beat& beat) { return beat.scene && beat.scene->withColleague; }))
{
    for (const Promise& promise : scenario.promises)
        enterAim(promise.when, Word::Promise, promise.id.str());
    for (const Goal& goal : scenario.goals)
        enterAim(goal.reachedBy, Word::Goal, goal.id.str());
    for (const Beat& beat : scenario.beats) {
        enter(beat.says);
        for (const WrittenReply& reply : beat.replies)
            enter(reply.when);
        for (const Reaction& reaction : beat.reactions)
            enter(reaction);
        if (beat.silence)
            enter(beat.silence->says);
    }
    for (const Reaction& reaction : scenario.reactions)
        enter(reaction);
    for (const Promise& promise : scenario.promises)
        enter(promise.kept);
    for (const Ending& ending : scenario.endings)
        enter(ending.when);
    for (const PrincipleAim& principle : scenario.principles)
        enter(principle.metWhen);
}

void CaseBook::enter(const Condition& condition)
{
    Entry entry;
    auto holds = casesOf(condition, m_words);
    auto fails = casesAgainst(condition, m_words);
    entry.decided = holds && fails;
    entry.holds = holds ? std::move(*holds) : Cases{Case{}};
    entry.fails = fails ? std::move(*fails) : Cases{Case{}};
    entry.seesEffect = namesEffect(condition);
    m_entries.emplace(&condition, std::move(entry));
}

void CaseBook::enterAim(const Condition& condition, Word word, const std::string& name)
{
    enter(condition);
    const Cases& cases = of(condition);
    const std::size_t number = m_words.number(word, name);
    if (cases.empty() || number == Vocabulary::none)
        return;
    Words common = cases.front().yes;
    for (const Case& one : cases)
        common &= one.yes;
    Words lasting;
    for (const Word kind : {Word::Shown, Word::Told, Word::FactKnown, Word::Noted, Word::Goal, Word::Promise, Word::ManagerCalled, Word::HandedOver})
        lasting |= m_words.ofKind(kind);
    m_words.imply(number, common & lasting);
}

void CaseBook::enter(const std::vector<Line>& lines)
{
    for (const Line& line : lines)
        enter(line.when);
}

void CaseBook::enter(const Reaction& reaction)
{
    enter(reaction.when);
    enter(reaction.says);
}

void CaseBook::takeAway(const Condition& condition, Cases& left) const
{
    const auto rest = joined(left, against(condition), m_words);
    if (rest && rest->size() <= mostPieces)
        left = *rest;
}

Cases CaseBook::leftOf(const Condition& condition, const Cases& left) const
{
    auto both = joined(of(condition), left, m_words);
    return both ? std::move(*both) : of(condition);
}

TriedReactions CaseBook::tried(const Beat& beat, Trigger trigger) const
{
    TriedReactions out;
    out.trigger = trigger;
    // A refusal is looked for before the action takes effect, the answer after it.
    Cases beforeEffect{Case{}}, afterEffect{Case{}};
    for (const bool otherwise : {false, true})
        for (const bool ofScenario : {false, true}) {
            const auto& list = ofScenario ? m_scenario.reactions : beat.reactions;
            for (std::size_t i = 0; i < list.size(); ++i) {
                const Reaction& reaction = list[i];
                if (reaction.on != trigger || reaction.otherwise != otherwise)
                    continue;
                const Entry& entry = m_entries.at(&reaction.when);
                out.order.push_back({&reaction, ofScenario, i, &entry.holds, leftOf(reaction.when, reaction.refuse ? beforeEffect : afterEffect),
                                     entry.decided});
                if (reaction.refuse || !entry.seesEffect)
                    takeAway(reaction.when, beforeEffect);
                if (!reaction.refuse || !entry.seesEffect)
                    takeAway(reaction.when, afterEffect);
            }
        }
    out.unanswered = std::move(afterEffect);
    return out;
}

std::vector<TriedReactions> CaseBook::reactionsOn(const Beat& beat) const
{
    std::vector<bool> wanted(triggerCount, false);
    wanted[static_cast<std::size_t>(Trigger::End)] = true;
    for (const auto* list : {&beat.reactions, &m_scenario.reactions})
        for (const Reaction& reaction : *list)
            wanted[static_cast<std::size_t>(reaction.on)] = true;
    std::vector<TriedReactions> out;
    for (std::size_t i = 0; i < wanted.size(); ++i)
        if (wanted[i])
            out.push_back(tried(beat, static_cast<Trigger>(i)));
    return out;
}

} // namespace keel
