#include "engine/Evaluate.h"

#include "scenario/Comparison.h"

#include <algorithm>

namespace keel {

namespace {

using Op = Condition::Op;
using Word = Condition::Word;

constexpr std::int64_t millisecondsPerDay = 86'400'000;

bool contains(const std::vector<FactId>& facts, const std::string& name)
{
    return std::any_of(facts.begin(), facts.end(), [&](const FactId& id) { return id.str() == name; });
}

class Evaluation {
public:
    Evaluation(const Condition& condition, const Moment& moment) : m_condition(condition), m_moment(moment) {}

    bool truth(std::size_t index) const
    {
        const Condition::Node& node = m_condition.nodes[index];
        switch (node.op) {
        case Op::Constant: return node.number != 0;
        case Op::Word: return wordTruth(node);
        case Op::Number: return node.number != 0;
        case Op::Not: return !truth(node.left);
        case Op::And: return truth(node.left) && truth(node.right);
        case Op::Or: return truth(node.left) || truth(node.right);
        default: return compare(node.op, number(node.left), number(node.right));
        }
    }

private:
    /// In thousandths, so that levels compare exactly.
    std::int64_t number(std::size_t index) const
    {
        const Condition::Node& node = m_condition.nodes[index];
        return node.op == Op::Number ? node.number * 1000 : wordNumber(node);
    }

    std::int64_t wordNumber(const Condition::Node& node) const
    {
        const State& state = m_moment.state;
        const auto score = [&](int Scores::*dimension) {
            return m_moment.reply ? static_cast<std::int64_t>(m_moment.reply->scores.*dimension) * 1000 : 0;
        };
        switch (node.word) {
        case Word::Anger: return m_moment.anger.thousandths();
        case Word::Trust: return m_moment.trust.thousandths();
        case Word::Patience: return m_moment.patience.thousandths();
        case Word::Empathy: return score(&Scores::empathy);
        case Word::Resolution: return score(&Scores::resolution);
        case Word::Courtesy: return score(&Scores::courtesy);
        case Word::Turns: return state.turns * 1000LL;
        case Word::Visits: {
            const auto found = state.visits.find(state.beat);
            return found == state.visits.end() ? 0 : found->second * 1000LL;
        }
        case Word::Time: return state.now.count();
        case Word::Days: return state.later.count() / millisecondsPerDay * 1000;
        case Word::Attempts: return state.earlierAttempts * 1000LL;
        case Word::Audience: return state.audience * 1000LL;
        case Word::Misjudged: return state.estimates == 0 ? 0 : state.misjudged * 1000LL / state.estimates;
        case Word::Compensation: {
            std::int64_t sum = 0;
            for (const auto& [policy, amount] : state.offered)
                sum += amount;
            return sum * 1000;
        }
        default: return state.tally.shown[static_cast<std::size_t>(node.behaviour)] * 1000LL;
        }
    }

    bool wordTruth(const Condition::Node& node) const
    {
        const State& state = m_moment.state;
        const ReplyAssessment* reply = m_moment.reply;
        switch (node.word) {
        case Word::ShownNow: return reply && reply->shows(node.behaviour);
        case Word::Shown: return state.tally.shown[static_cast<std::size_t>(node.behaviour)] > 0;
        case Word::Said: return reply && contains(reply->said, node.name);
        case Word::Asked: return reply && contains(reply->asked, node.name);
        case Word::Told: return state.told.contains(FactId(node.name));
        case Word::FactKnown: return state.known.contains(FactId(node.name));
        case Word::Noted: return state.noted.contains(FactId(node.name));
        case Word::Goal: return state.goals.contains(GoalId(node.name));
        case Word::Promise: return state.promises.contains(PromiseId(node.name));
        case Word::Place: return state.place.str() == node.name;
        case Word::Reply: return m_moment.picked && m_moment.picked->str() == node.name;
        case Word::Action: return idOf(m_moment.trigger) == node.name;
        case Word::Transfer: return m_moment.transfer && m_moment.transfer->str() == node.name;
        case Word::CompensatePolicy: return m_moment.policy && m_moment.policy->str() == node.name;
        case Word::ManagerCalled: return state.managerCalled;
        case Word::Understood: return reply && reply->understood;
        case Word::Invites: return reply && reply->invites;
        case Word::Interrupted: return m_moment.interrupted;
        case Word::Kept: return isSettled(node.name, true);
        case Word::Broken: return isSettled(node.name, false);
        case Word::HandedOver: return state.handedOver.contains(FactId(node.name));
        case Word::ContactBy: return state.contact && state.contact->str() == node.name;
        case Word::OnChannel: return idOf(state.channel) == node.name;
        default: return false; // numbers do not stand alone: the parser refuses them
        }
    }

    bool isSettled(const std::string& promise, bool kept) const
    {
        const auto found = m_moment.state.settled.find(PromiseId(promise));
        return found != m_moment.state.settled.end() && found->second == kept;
    }

    const Condition& m_condition;
    const Moment& m_moment;
};

} // namespace

Moment quietMoment(const State& state)
{
    return {state, state.anger, state.trust, state.patience, nullptr, nullptr, Trigger::Silence, nullptr, nullptr, false};
}

bool holds(const Condition& condition, const Moment& moment)
{
    return condition.isAlways() || Evaluation(condition, moment).truth(condition.root);
}

const Place* placeNow(const Scenario& scenario, const State& state)
{
    return state.channel == scenario.channel ? scenario.findPlace(state.place) : nullptr;
}

} // namespace keel
