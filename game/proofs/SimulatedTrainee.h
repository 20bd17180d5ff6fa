#pragma once

#include "proofs/Dice.h"
#include "proofs/Options.h"

#include <array>
#include <map>
#include <optional>
#include <string_view>

namespace keel {

/// How a simulated trainee decides. Clickers look at the surface of the written replies; Best and Worst look one step
/// ahead at where each option would lead.
enum class TraineeKind { Random, First, Longest, Polite, Best, Worst };
inline constexpr std::array allTraineeKinds{TraineeKind::Random, TraineeKind::First,  TraineeKind::Longest,
                                            TraineeKind::Polite, TraineeKind::Best, TraineeKind::Worst};
/// `random`, `always-first`, `always-longest`, `most-polite-words`, `best`, `worst`.
std::string_view idOf(TraineeKind kind);
/// Whether it clicks by a surface cue only: each play of it is the same, and it must not do well.
bool isClicker(TraineeKind kind);

/// How a player plays.
struct TraineeManner {
    TraineeKind kind = TraineeKind::Random;
    /// Also replies in own words (see playOptions), all options being equally likely. Otherwise a player has what the
    /// screen offers: written replies and the buttons beside them.
    bool ownWords = false;
    std::size_t straysOneIn = 0; ///< a player who looks ahead does anything at all once in so many turns; 0: never
};

/// The longest conversation that is played, in turns.
inline constexpr int longestPlay = 60;

/// Somebody who plays a scenario on their own. Holds what was measured of the written replies, so it serves many
/// conversations of one book; chance comes from the dice it is given.
class SimulatedTrainee {
public:
    SimulatedTrainee(const Playbook& book, TraineeManner manner) : m_book(book), m_manner(manner) {}

    struct Turn {
        PlayOption option;
        State next;
    };
    /// What it does now, and where that leads. None where nothing can be done or the conversation is over.
    std::optional<Turn> act(const State& state, Dice& dice);

private:
    std::optional<Turn> click(const State& state);
    std::optional<Turn> tryAnything(const State& state, Dice& dice) const;
    std::optional<Turn> lookAhead(const State& state, Dice& dice) const;
    std::vector<PlayOption> optionsIn(const State& state) const;
    /// The cue that a clicker follows; the greatest is picked, the first of several.
    int cueOf(const WrittenReply& reply);

    const Playbook& m_book;
    TraineeManner m_manner;
    std::map<std::string, int> m_cues; ///< by text key
};

} // namespace keel
