#pragma once

#include "base/Behaviour.h"
#include "base/Units.h"
#include "engine/CustomerModel.h"

#include <cstddef>
#include <optional>
#include <string>
#include <vector>

namespace keel {

/// Words of a reply that show a behaviour. `begin` and `end` are UTF-8 byte offsets into the turn's `said`;
/// marks may overlap and stand in the order of their places.
struct DebriefMark {
    Behaviour behaviour = Behaviour::Greet;
    std::string label; ///< name of the behaviour, in the interface's language
    std::string words;
    std::size_t begin = 0;
    std::size_t end = 0;
    Dimension home = Dimension::Empathy;
    bool costs = false; ///< whether the rubric lists it among what costs
};

/// One term of a reply's score. The points of a dimension's reasons sum to the turn's score exactly.
struct DebriefReason {
    Dimension dimension = Dimension::Empathy;
    int points = 0;
    std::optional<Behaviour> behaviour;
    std::string rule;   ///< id, for those who look it up
    std::string label;  ///< name of the behaviour or sentence of the rule
    std::string words;  ///< of the reply; empty where the reason is about the whole
    std::size_t begin = 0;
    std::size_t end = 0;
    std::string source; ///< a principle's code and title, or a paper; may be empty
    std::string better; ///< the smallest change that would have earned more; may be empty
};

/// Why a level moved in a turn.
struct DebriefCause {
    std::string label;
    LevelChange change; ///< thousandths
};

/// Something heard before a turn.
struct DebriefLine {
    std::string words;
    std::string speaker;  ///< a colleague; empty: the customer
    bool isScene = false; ///< the heading of a scene, said by nobody
    bool operator==(const DebriefLine&) const = default;
};

/// One action of the trainee with what led to it and what it brought about.
struct DebriefTurn {
    enum class Kind { Reply, Action };

    int number = 0; ///< of the action, from 1
    int reply = 0;  ///< of the reply, from 1; 0 for other actions
    Kind kind = Kind::Reply;
    Milliseconds at{0};

    std::vector<DebriefLine> heard; ///< new lines before this turn; may be empty
    std::string answering;                 ///< the customer's last line when the trainee acted
    std::string said;                      ///< the reply's words, or the action told in a sentence
    bool typed = false;
    bool understood = true; ///< false: the words could not be read, and nothing was marked down
    bool counts = true;     ///< false: said to a colleague, so it is in none of the three scores

    Scores scores; ///< of a reply
    std::vector<DebriefMark> marks;
    std::vector<DebriefReason> reasons; ///< by dimension, `base` first
    std::string suggestion;             ///< the one change that would have earned the most; may be empty
    std::vector<std::string> remarks;   ///< what else happened: a fact learned, a goal reached, the customer refused …

    std::vector<DebriefCause> causes;
    Level anger, trust, patience; ///< after it
};

} // namespace keel
