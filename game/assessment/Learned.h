#pragma once

#include "assessment/Findings.h"
#include "language/NetworkRun.h"

#include <array>
#include <memory>
#include <optional>
#include <string_view>
#include <vector>

namespace keel {

/// How people rated replies that sound like one, and the clauses that raise it more, and less, than the others do (tokens
/// first … last-1; none where first is last).
struct SoundsLike {
    int points = 0; ///< 0–100
    NetworkRun::Words up, down;
};

/// For whom it speaks that the examples are not sure.
enum class Doubt {
    Rule, ///< they must speak clearly against what a rule sees before it is taken out
    Reply, ///< they must speak for it
};

/// What examples make of a reply.
struct Judged {
    std::vector<Finding> shown;        ///< by place
    std::optional<std::array<SoundsLike, 3>> rated; ///< by dimension
    std::optional<int> stuffed;        ///< percent of certainty that it is a heap of formulas meant to please; none where that was not learned
};

/// Second opinion on what a reply shows, learned from labelled replies of the language.
class Learned {
public:
    explicit Learned(std::shared_ptr<const Network> model);

    /// Adds what the rules missed, pointing at the words that carried it, and takes out what they saw wrongly. `found`
    /// is everything that the rules found, `shown` what of it counts.
    Judged judge(const Reading& reading, const std::vector<Finding>& found, const std::vector<Finding>& shown, Doubt doubt = Doubt::Rule) const;

private:
    /// A question asks something, though the examples leave open what: it shows the kind that it most sounds like.
    void addQuestions(const Reading& reading, const NetworkRun& run, std::vector<Finding>& out) const;
    std::optional<std::size_t> likeliestQuestion(const Reading& reading, const NetworkRun& run, std::size_t sentence) const;

    std::shared_ptr<const Network> m_model;
    std::vector<std::optional<Behaviour>> m_behaviours;  ///< by label
    std::vector<std::string> m_rules;                    ///< by label: `learned.acknowledge_feeling`
    std::array<std::optional<std::size_t>, 3> m_ratings; ///< of the model, by dimension
    std::optional<std::size_t> m_stuffing;               ///< label of the model
};

/// The label of replies that are written to please a program.
inline constexpr std::string_view stuffingLabel = "stuffing";

/// Whether a behaviour is seen by shape alone and never learned.
bool isShape(Behaviour behaviour);

} // namespace keel
