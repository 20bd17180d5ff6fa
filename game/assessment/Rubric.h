#pragma once

#include "base/Behaviour.h"
#include "base/Diagnostic.h"
#include "base/JsonCursor.h"

#include <array>
#include <map>
#include <optional>
#include <string>
#include <vector>

namespace keel {

/// Points by dimension: empathy, resolution, courtesy.
using Points = std::array<int, 3>;

/// What a behaviour or a circumstance is worth, why, and what to suggest.
struct Worth {
    Points points{};
    std::string source; ///< principle of an article (`A1`) or a paper's DOI
    std::string better; ///< key of an interface text; may be empty
    std::vector<Behaviour> settledBy; ///< where one of these is shown the suggestion has been followed already
};

/// Some behaviours hold a score down whatever else the reply does (rubric: a feeling named and then brushed aside
/// is at most 1).
struct Ceiling {
    std::string id;
    Dimension dimension = Dimension::Empathy;
    int most = 100;
    std::vector<Behaviour> with;
    std::vector<Behaviour> unless; ///< lifted where one of these is shown too
    Worth worth; ///< source and suggestion only
};

/// A behaviour that does not count where another is shown by the same words, sentence or reply.
struct Yield {
    enum class Within { Words, Sentence, Reply };
    Behaviour behaviour = Behaviour::Greet;
    std::vector<Behaviour> to;
    Within within = Within::Words;
    bool amongRules = false; ///< only among what rules see: what is learned from examples may show both
};

/// Circumstances that change what a reply is worth. In the order of `circumstanceIds()`.
enum class Circumstance {
    MissedFeeling, MissedFeelingButHelped, FixBeforeFeeling, RepeatedApology, WornOutApology, ManyApologies,
    MoneyAlone, SameWordsAgain, Echo, Stuffing, WarmStart, WarmEnd, CompetentMiddle,
    WrongClaim, AsRated,
};
inline constexpr std::size_t circumstanceCount = static_cast<std::size_t>(Circumstance::AsRated) + 1;
std::string_view idOf(Circumstance circumstance);

/// How the scores of a conversation are made (percent and points).
struct AttemptWeights {
    int opportunityEmpathy = 70; ///< share of empathy that comes from how opportunities were met
    int opportunityTaken = 30;   ///< points for taking all of them
    int goals = 85;              ///< points for reaching all goals
    int replyResolution = 15;    ///< share that comes from the replies themselves
    int unkeepablePromise = 15;  ///< points lost for each
    int meanCourtesy = 75;
    int lowestCourtesy = 25;
    std::array<int, 3> pass{};   ///< least score of each dimension
    std::map<std::string, std::string> sources; ///< by rule
};

/// Points and weights: `assets/rubric/rubric-1.json`.
struct Rubric {
    std::string id;
    Points base{};
    std::array<Worth, behaviourCount> behaviours;
    std::array<Worth, circumstanceCount> circumstances;
    int stuffingShare = 80; ///< percent of what was earned that stuffing takes back
    int ratedShare = 50;    ///< percent of the way towards the rating of replies that sound alike
    int ratedMost = 15;     ///< points at most
    int heat = 60;          ///< anger above which a feeling comes before a fix
    std::vector<Ceiling> ceilings;
    std::vector<Yield> yields;
    std::array<bool, behaviourCount> fatal{};
    AttemptWeights attempt;
};

/// Nothing where an error was found.
std::optional<Rubric> loadRubric(const SourceText& source, Diagnostics& diagnostics);

} // namespace keel
