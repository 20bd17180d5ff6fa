#include "proofs/Explore.h"

#include "proofs/Options.h"

#include <algorithm>

namespace keel {

std::size_t Dice::below(std::size_t count)
{
    m_state += 0x9E3779B97F4A7C15ULL;
    std::uint64_t z = m_state;
    z = (z ^ (z >> 30)) * 0xBF58476D1CE4E5B9ULL;
    z = (z ^ (z >> 27)) * 0x94D049BB133111EBULL;
    return static_cast<std::size_t>((z ^ (z >> 31)) % count);
}

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

namespace {

constexpr int longestPlay = 60;

enum class Player { Random, Best, Worst };

/// How well a conversation stands, for players who look one step ahead. Only the order matters.
std::int64_t standing(const Playbook& book, const State& state)
{
    std::int64_t value = state.tally.goalWeightReached * 30 - state.tally.promisesNotKeepable * 80 + state.trust.whole() - state.anger.whole()
        + state.patience.whole() + static_cast<std::int64_t>(state.known.size() + state.told.size()) * 12
        - state.visits.at(state.beat) * 15;
    if (state.ended()) {
        const EndingKind kind = book.scenario->findEnding(*state.ending)->kind;
        value += kind == EndingKind::Good ? 600 : kind == EndingKind::Poor ? -600 : -100;
    }
    return value;
}

State bestOf(const Playbook& book, const State& state, bool best, Dice& dice)
{
    constexpr std::size_t noise = 25; // so that not all plays are the same
    std::optional<State> chosen;
    std::int64_t chosenValue = 0;
    for (const PlayOption& option : playOptions(book, state)) {
        State next = take(book, state, option);
        const std::int64_t value = (best ? 1 : -1) * standing(book, next) + static_cast<std::int64_t>(dice.below(noise));
        if (!chosen || value > chosenValue) {
            chosen = std::move(next);
            chosenValue = value;
        }
    }
    return chosen ? std::move(*chosen) : state;
}

State anyOf(const Playbook& book, const State& state, Dice& dice)
{
    const auto options = playOptions(book, state);
    return options.empty() ? state : take(book, state, options[dice.below(options.size())]);
}

} // namespace

Exploration explore(const Playbook& book, int plays, std::uint64_t seed)
{
    Exploration seen;
    Dice dice(seed);
    constexpr Player players[]{Player::Random, Player::Random, Player::Random, Player::Best,
                               Player::Random, Player::Random, Player::Random, Player::Worst};
    for (int i = 0; i < plays; ++i) {
        const Player player = players[static_cast<std::size_t>(i) % std::size(players)];
        const std::size_t strayOneIn = 3 + static_cast<std::size_t>(i) % 7;
        State state = begin(book).state;
        for (int turn = 0; turn < longestPlay && !state.ended(); ++turn) {
            const bool strays = player == Player::Random || dice.below(strayOneIn) == 0;
            state = strays ? anyOf(book, state, dice) : bestOf(book, state, player == Player::Best, dice);
        }
        seen.see(book, state);
    }
    return seen;
}

} // namespace keel
