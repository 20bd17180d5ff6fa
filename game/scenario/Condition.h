#pragma once

#include "base/Behaviour.h"

#include <cstdint>
#include <string>
#include <vector>

namespace keel {

/// A parsed condition of a scenario (`anger > 60 and not said:cause`). Immutable; evaluated by the engine against
/// its state. Stored as a small tree in one vector: nothing in it can loop, read a file or run code.
struct Condition {
    enum class Op { Constant, Word, Number, Not, And, Or, Less, LessEqual, Greater, GreaterEqual, Equal, NotEqual };

    /// What a word asks about; `name` or `behaviour` says of which one.
    enum class Word {
        // numbers
        Anger, Trust, Patience, Empathy, Resolution, Courtesy, Turns, Visits, Time, Days, Attempts, Audience, Misjudged,
        Compensation, Count,
        // yes or no
        ShownNow, Shown, Said, Told, Asked, FactKnown, Noted, Goal, Promise, Place, Reply, Action, Transfer,
        CompensatePolicy, ManagerCalled, Understood, Invites, Interrupted, Kept, Broken, HandedOver, ContactBy, OnChannel,
    };

    struct Node {
        Op op = Op::Constant;
        Word word = Word::Anger;
        Behaviour behaviour = Behaviour::AcknowledgeFeeling;
        std::string name;
        std::int64_t number = 0; ///< of Op::Number, or 0/1 of Op::Constant
        std::size_t at = 0;      ///< where it begins in `text` (bytes)
        std::size_t left = 0;    ///< index into `nodes`
        std::size_t right = 0;
    };

    std::vector<Node> nodes; ///< empty: always true
    std::size_t root = 0;
    std::string text; ///< as written

    bool isAlways() const { return nodes.empty(); }
};

/// Whether a word compares as a number.
bool isNumber(Condition::Word word);

} // namespace keel
