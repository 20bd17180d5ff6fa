#include "proofs/SimulatedTrainee.h"

#include <algorithm>

namespace keel {

std::string_view idOf(TraineeKind kind)
{
    static constexpr std::array<std::string_view, allTraineeKinds.size()> ids{"random", "always-first", "always-longest",
                                                                              "most-polite-words", "best", "worst"};
    return ids[static_cast<std::size_t>(kind)];
}

bool isClicker(TraineeKind kind)
{
    return kind == TraineeKind::First || kind == TraineeKind::Longest || kind == TraineeKind::Polite;
}

namespace {

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

int codePoints(const std::string& text)
{
    return static_cast<int>(std::count_if(text.begin(), text.end(), [](char c) { return (static_cast<unsigned char>(c) & 0xC0) != 0x80; }));
}

bool isReply(const PlayOption& option)
{
    const Move* move = std::get_if<Move>(&option);
    return !move || std::holds_alternative<PickReply>(*move);
}

bool isHangingUp(const PlayOption& option)
{
    const Move* move = std::get_if<Move>(&option);
    return move && std::holds_alternative<EndConversation>(*move);
}

} // namespace

int SimulatedTrainee::cueOf(const WrittenReply& reply)
{
    const auto known = m_cues.find(reply.key);
    if (known != m_cues.end())
        return known->second;
    int cue = 0;
    const std::string& text = m_book.text(reply.key);
    if (m_manner.kind == TraineeKind::Longest)
        cue = codePoints(text);
    if (m_manner.kind == TraineeKind::Polite) {
        ReplyContext wordsAlone;
        wordsAlone.language = m_book.language;
        cue = m_book.rules->assessor->assess(text, wordsAlone).scores.courtesy;
    }
    return m_cues[reply.key] = cue;
}

std::vector<PlayOption> SimulatedTrainee::optionsIn(const State& state) const
{
    std::vector<PlayOption> options = playOptions(m_book, state);
    if (!m_manner.ownWords)
        std::erase_if(options, [](const PlayOption& option) { return std::holds_alternative<Marks>(option); });
    if (m_manner.kind == TraineeKind::Worst && !m_manner.ownWords) // hanging up at once would teach nothing
        std::erase_if(options, isHangingUp);
    return options;
}

std::optional<SimulatedTrainee::Turn> SimulatedTrainee::click(const State& state)
{
    const WrittenReply* chosen = nullptr;
    for (const WrittenReply* reply : offeredReplies(m_book, state))
        if (!chosen || cueOf(*reply) > cueOf(*chosen))
            chosen = reply;
    const PlayOption option = chosen ? Move(PickReply{chosen->id}) : Move(EndConversation{});
    if (state.ended())
        return std::nullopt;
    return Turn{option, take(m_book, state, option)};
}

std::optional<SimulatedTrainee::Turn> SimulatedTrainee::tryAnything(const State& state, Dice& dice) const
{
    constexpr std::size_t actionOneIn = 4;   // people mostly talk
    constexpr std::size_t hangUpOneIn = 40;  // and rarely hang up
    std::vector<PlayOption> options = optionsIn(state);
    if (!m_manner.ownWords) {
        const bool acts = dice.below(actionOneIn) == 0;
        const bool hangsUp = dice.below(hangUpOneIn) == 0;
        std::vector<PlayOption> wanted;
        std::copy_if(options.begin(), options.end(), std::back_inserter(wanted), [&](const PlayOption& option) {
            return hangsUp ? isHangingUp(option) : isReply(option) != acts && !isHangingUp(option);
        });
        if (!wanted.empty())
            options = std::move(wanted);
    }
    if (options.empty())
        return std::nullopt;
    PlayOption option = std::move(options[dice.below(options.size())]);
    State next = take(m_book, state, option);
    return Turn{std::move(option), std::move(next)};
}

std::optional<SimulatedTrainee::Turn> SimulatedTrainee::lookAhead(const State& state, Dice& dice) const
{
    constexpr std::size_t noise = 25; // so that not all plays are the same
    std::optional<Turn> chosen;
    std::int64_t chosenValue = 0;
    for (PlayOption& option : optionsIn(state)) {
        State next = take(m_book, state, option);
        const std::int64_t value = (m_manner.kind == TraineeKind::Best ? 1 : -1) * standing(m_book, next) + static_cast<std::int64_t>(dice.below(noise));
        if (!chosen || value > chosenValue) {
            chosen = Turn{std::move(option), std::move(next)};
            chosenValue = value;
        }
    }
    return chosen;
}

std::optional<SimulatedTrainee::Turn> SimulatedTrainee::act(const State& state, Dice& dice)
{
    if (state.ended())
        return std::nullopt;
    if (isClicker(m_manner.kind))
        return click(state);
    const bool strays = m_manner.kind == TraineeKind::Random || (m_manner.straysOneIn > 0 && dice.below(m_manner.straysOneIn) == 0);
    return strays ? tryAnything(state, dice) : lookAhead(state, dice);
}

} // namespace keel
