#include "proofs/Explore.h"

#include "proofs/SimulatedTrainee.h"

#include <algorithm>

namespace keel {

void Exploration::see(const Playbook& book, const State& last)
{
    for (const auto& [beat, times] : last.visits)
        beats.insert(beat);
    ++plays;
    if (!last.ended()) {
        ++unfinished;
        return;
    }
    const Scores scores = book.rules->assessor->assessAttempt(last.tally).scores;
    Bounds& bounds = endings[*last.ending];
    ++bounds.times;
    for (const auto dimension : {&Scores::empathy, &Scores::resolution, &Scores::courtesy}) {
        bounds.least.*dimension = std::min(bounds.least.*dimension, scores.*dimension);
        bounds.most.*dimension = std::max(bounds.most.*dimension, scores.*dimension);
    }
}

void Exploration::see(const Session& session) { see(session.book(), session.state()); }

Exploration explore(const Playbook& book, int plays, std::uint64_t seed, const std::function<void(const State&)>& onMoment)
{
    using enum TraineeKind;
    constexpr TraineeKind players[]{Random, Random, Random, Best, Random, Random, Random, Worst};
    Exploration seen;
    Dice dice(seed);
    for (int i = 0; i < plays; ++i) {
        const auto number = static_cast<std::size_t>(i);
        SimulatedTrainee player(book, {players[number % std::size(players)], true, 3 + number % 7});
        State state = begin(book).state;
        for (int turn = 0; turn < longestPlay && !state.ended(); ++turn) {
            Exploration::Mood& mood = seen.moods[state.beat];
            mood.angerSum += state.anger.whole();
            ++mood.times;
            if (onMoment)
                onMoment(state);
            auto acted = player.act(state, dice);
            if (!acted)
                break;
            state = std::move(acted->next);
        }
        seen.see(book, state);
    }
    return seen;
}

} // namespace keel
