#include "proofs/Explore.h"

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

namespace {

constexpr int longestPlay = 60;

/// How a simulated player leans: at random, or by how many earning or costly behaviours a reply is marked with.
enum class Lean { Random, Good, Bad };

int worth(const WrittenReply& reply)
{
    int sum = 0;
    if (reply.shows)
        for (const Behaviour behaviour : reply.shows->behaviours)
            sum += isCostly(behaviour) ? -2 : 1;
    return sum;
}

const WrittenReply* chooseReply(const std::vector<const WrittenReply*>& offered, Lean lean, Dice& dice)
{
    constexpr std::size_t strayOneIn = 5;
    if (lean == Lean::Random || dice.below(strayOneIn) == 0)
        return offered[dice.below(offered.size())];
    const auto byWorth = [](const WrittenReply* a, const WrittenReply* b) { return worth(*a) < worth(*b); };
    return lean == Lean::Good ? *std::max_element(offered.begin(), offered.end(), byWorth)
                              : *std::min_element(offered.begin(), offered.end(), byWorth);
}

Move chooseMove(const Playbook& book, const State& state, Lean lean, Dice& dice)
{
    constexpr std::size_t actOneIn = 4;
    const auto offered = offeredReplies(book, state);
    auto moves = availableMoves(book, state);
    std::erase_if(moves, [](const Move& move) { return std::holds_alternative<Note>(move) || std::holds_alternative<EndConversation>(move); });
    if (lean == Lean::Good)
        for (const Move& move : moves)
            if (std::holds_alternative<LookUp>(move) || std::holds_alternative<MoveTo>(move))
                return move;
    if (offered.empty() || (!moves.empty() && dice.below(actOneIn) == 0)) {
        if (moves.empty())
            return EndConversation{};
        Move move = moves[dice.below(moves.size())];
        if (auto* offer = std::get_if<OfferCompensation>(&move); offer && offer->amount > 0)
            offer->amount = 1 + static_cast<int>(dice.below(static_cast<std::size_t>(offer->amount)));
        return move;
    }
    return PickReply{chooseReply(offered, lean, dice)->id};
}

void playOnce(const Playbook& book, Lean lean, Dice& dice, Exploration& seen)
{
    constexpr Milliseconds pause{5000};
    State state = begin(book).state;
    for (int turn = 0; turn < longestPlay && !state.ended(); ++turn) {
        seen.beats.insert(state.beat);
        Stepped next = step(book, state, {state.now + pause, chooseMove(book, state, lean, dice)});
        if (!next.refusal)
            state = std::move(next.state);
    }
    ++seen.plays;
    if (!state.ended()) {
        ++seen.unfinished;
        return;
    }
    const Scores scores = book.rules->assessor->assessAttempt(state.tally).scores;
    Exploration::Bounds& bounds = seen.endings[*state.ending];
    ++bounds.times;
    for (const auto dimension : {&Scores::empathy, &Scores::resolution, &Scores::courtesy}) {
        bounds.least.*dimension = std::min(bounds.least.*dimension, scores.*dimension);
        bounds.most.*dimension = std::max(bounds.most.*dimension, scores.*dimension);
    }
}

} // namespace

Exploration explore(const Playbook& book, int plays, std::uint64_t seed)
{
    Exploration seen;
    Dice dice(seed);
    constexpr Lean leans[]{Lean::Random, Lean::Good, Lean::Random, Lean::Bad};
    for (int i = 0; i < plays; ++i)
        playOnce(book, leans[static_cast<std::size_t>(i) % std::size(leans)], dice, seen);
    return seen;
}

} // namespace keel
