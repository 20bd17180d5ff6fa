#include "proofs/Simulate.h"

#include <algorithm>
#include <numeric>
#include <set>

namespace keel {

Spread spreadOf(std::vector<int> values)
{
    if (values.empty())
        return {};
    std::sort(values.begin(), values.end());
    const auto rank = [&](std::size_t percent) { return values[(percent * values.size() + 99) / 100 - 1]; };
    Spread out{values.front(), rank(25), rank(50), rank(75), values.back(), 0};
    out.mean = static_cast<double>(std::accumulate(values.begin(), values.end(), std::int64_t{0})) / static_cast<double>(values.size());
    return out;
}

namespace {

int totalOf(const Scores& scores) { return (scores.empathy + scores.resolution + scores.courtesy) / 3; }

/// Plays a kind's conversations and keeps what the whole simulation wants to know.
class Playing {
public:
    Playing(const Playbook& book, Simulation& out) : m_book(book), m_out(out) {}

    KindOutcome playAll(TraineeKind kind, int plays, Dice& dice)
    {
        KindOutcome outcome;
        outcome.kind = kind;
        outcome.plays = plays;
        outcome.endings.resize(m_book.scenario->endings.size());
        m_empathy.clear();
        m_resolution.clear();
        m_courtesy.clear();
        m_total.clear();
        m_turns.clear();
        SimulatedTrainee trainee(m_book, {kind, false, 0});
        for (int i = 0; i < plays; ++i)
            count(play(trainee, dice), outcome);
        outcome.empathy = spreadOf(std::move(m_empathy));
        outcome.resolution = spreadOf(std::move(m_resolution));
        outcome.courtesy = spreadOf(std::move(m_courtesy));
        outcome.total = spreadOf(std::move(m_total));
        outcome.turns = spreadOf(std::move(m_turns));
        return outcome;
    }

    void nameUnseen()
    {
        for (const Beat& beat : m_book.scenario->beats) {
            if (!m_beats.contains(beat.id))
                m_out.unseenBeats.push_back(beat.id);
            for (const WrittenReply& reply : beat.replies)
                if (!m_picked.contains({beat.id, reply.id}))
                    m_out.unpickedReplies.push_back({beat.id, reply.id});
        }
    }

private:
    State play(SimulatedTrainee& trainee, Dice& dice)
    {
        State state = begin(m_book).state;
        int turns = 0;
        for (; turns < longestPlay && !state.ended(); ++turns) {
            auto acted = trainee.act(state, dice);
            if (!acted)
                break;
            if (const Move* move = std::get_if<Move>(&acted->option))
                if (const auto* pick = std::get_if<PickReply>(move))
                    m_picked.insert({state.beat, pick->reply});
            state = std::move(acted->next);
        }
        m_turns.push_back(turns);
        m_out.turns += turns;
        for (const auto& [beat, times] : state.visits)
            m_beats.insert(beat);
        return state;
    }

    void count(const State& last, KindOutcome& outcome)
    {
        const Scores scores = m_book.rules->assessor->assessAttempt(last.tally).scores;
        m_empathy.push_back(scores.empathy);
        m_resolution.push_back(scores.resolution);
        m_courtesy.push_back(scores.courtesy);
        m_total.push_back(totalOf(scores));
        if (!last.ended()) {
            ++outcome.unfinished;
            return;
        }
        const auto& endings = m_book.scenario->endings;
        for (std::size_t i = 0; i < endings.size(); ++i)
            outcome.endings[i] += endings[i].id == *last.ending ? 1 : 0;
    }

    const Playbook& m_book;
    Simulation& m_out;
    std::set<BeatId> m_beats;
    std::set<std::pair<BeatId, ReplyId>> m_picked;
    std::vector<int> m_empathy, m_resolution, m_courtesy, m_total, m_turns;
};

void findLeaks(const Playbook& book, Simulation& out)
{
    const auto best = std::find_if(out.kinds.begin(), out.kinds.end(), [](const KindOutcome& o) { return o.kind == TraineeKind::Best; });
    for (const KindOutcome& outcome : out.kinds) {
        if (!isClicker(outcome.kind))
            continue;
        CueLeak leak{outcome.kind, {}, false, outcome.total.median, best->total.median};
        for (std::size_t i = 0; i < outcome.endings.size(); ++i)
            if (outcome.endings[i] > 0) {
                leak.ending = book.scenario->endings[i].id;
                leak.goodEnding = book.scenario->endings[i].kind == EndingKind::Good;
            }
        if (leak.goodEnding || leak.total >= leak.bestTotal - passingDistance)
            out.leaks.push_back(leak);
    }
}

} // namespace

Simulation simulate(const Playbook& book, const SimulationPlan& plan)
{
    Simulation out;
    out.plan = plan;
    Playing playing(book, out);
    Dice dice(plan.seed);
    const auto varied = static_cast<int>(std::count_if(allTraineeKinds.begin(), allTraineeKinds.end(), [](TraineeKind k) { return !isClicker(k); }));
    int left = plan.trainees;
    int kindsLeft = varied;
    for (const TraineeKind kind : allTraineeKinds) {
        int plays = 1; // a clicker does the same each time
        if (!isClicker(kind)) {
            plays = std::max(1, left / kindsLeft--);
            left -= plays;
        }
        out.kinds.push_back(playing.playAll(kind, plays, dice));
    }
    playing.nameUnseen();
    findLeaks(book, out);
    return out;
}

} // namespace keel
