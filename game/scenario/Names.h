#pragma once

#include "base/Behaviour.h"
#include "base/JsonCursor.h"
#include "scenario/Codes.h"

#include <optional>
#include <string>
#include <vector>

namespace keel {

struct Scenario;

/// All names that a scenario declares, by kind, so that each reference can be checked where it stands.
struct Names {
    std::vector<std::string> facts, goals, promises, policies, places, transfers, beats, endings, replies, contacts, exits;
};

/// Gathers them from the root of a `scenario.json`; whatever is malformed is skipped here and reported by the loader.
Names declaredNames(const JsonValue& root);

/// The same of a scenario that is loaded.
Names namesOf(const Scenario& scenario);

/// A kind of name: the code under which an unknown one is reported, and the word that completes "there is no … `name`".
struct NameKind {
    const char* code;
    const char* noun;
};

namespace kinds {
inline constexpr NameKind fact{codes::unknownFact, "fact"};
inline constexpr NameKind goal{codes::unknownGoal, "goal"};
inline constexpr NameKind promise{codes::unknownPromise, "promise"};
inline constexpr NameKind policy{codes::unknownPolicy, "policy"};
inline constexpr NameKind place{codes::unknownPlace, "place"};
inline constexpr NameKind transfer{codes::unknownTransfer, "transfer"};
inline constexpr NameKind contact{codes::unknownContact, "contact"};
inline constexpr NameKind exit{codes::unknownExit, "exit"};
inline constexpr NameKind channel{codes::unknownChannel, "channel"};
inline constexpr NameKind beat{codes::unknownBeat, "beat"};
inline constexpr NameKind ending{codes::unknownEnding, "ending"};
inline constexpr NameKind reply{codes::unknownReply, "reply"};
inline constexpr NameKind action{codes::unknownAction, "action"};
} // namespace kinds

/// Reports `name` at the cursor where it is not among the valid ones. What is no text was reported before.
bool checkName(const JsonCursor& cursor, const std::string& name, const std::vector<std::string>& valid, const NameKind& kind);

/// Reports an id that is not lower-case words joined by hyphens, or too long. The cursor stands at the id, or `isKey`
/// at the value under it.
void checkId(const JsonCursor& cursor, const std::string& id, bool isKey);

/// Reports each text of a list that stands in it before, and (as a warning) a list without any.
void checkList(const JsonCursor& list);

/// The behaviour that a text names; an unknown one is reported.
std::optional<Behaviour> readBehaviour(const JsonCursor& cursor);
/// The ids of all behaviours.
const std::vector<std::string>& behaviourNames();

} // namespace keel
