#pragma once

#include "assessment/Assessment.h"
#include "assessment/Cues.h"
#include "assessment/LanguageFault.h"
#include "base/Assets.h"
#include "base/Diagnostic.h"
#include "base/Id.h"
#include "language/TextFeatures.h"
#include "scenario/Scenario.h"

#include <array>
#include <memory>
#include <string>
#include <vector>

namespace keel {

/// Everything that a reply's analysis may depend on besides its own words.
struct ReplyContext {
    std::string language;
    std::string customerLine;                        ///< what the reply answers; may be empty
    std::vector<std::string> knownFacts;             ///< texts of facts that the customer has already given
    std::vector<Opportunity> opportunities;          ///< what the customer's line opened, where an author says so
    Phase phase = Phase::Hear;
    int anger = 50;                                  ///< before the reply, 0–100
    bool atFault = true;                             ///< whether the firm is
    bool acknowledgedBefore = false;                 ///< an earlier reply took a feeling or fact up
    std::array<int, behaviourCount> shownBefore{};   ///< how often each behaviour was shown in earlier replies
    std::vector<std::string> history;                ///< earlier replies of the trainee, oldest first
    const Cues* cues = nullptr;                      ///< of the scenario, in `language`; may be null
    std::vector<FactId> told;                        ///< facts the customer has told: asking again is a repeat
    std::vector<FactId> wrongFacts;                  ///< claims that are not so: telling one costs
    std::string customerName;                        ///< where it is known: using it is noticed
};

/// The rubric and the language packs, ready to assess replies. Always answers the same; safe to share between threads.
class Assessor {
public:
    ~Assessor();

    /// Of the assets' `rubric`, `languages` and `models`. What of them lies in files is read when it is first needed
    /// (whatever needs it then throws LanguageFault where it has an error). Without models the rules of the packs judge
    /// alone. Null where an error was found in what was read.
    static std::shared_ptr<const Assessor> load(const Assets& assets, Diagnostics& diagnostics);
    /// Reads what there is of these languages now, side by side, and tells what is wrong with it.
    void read(const std::vector<std::string>& languages, Diagnostics& diagnostics) const;

    /// A reply in the trainee's own words.
    ReplyAssessment assess(const std::string& reply, const ReplyContext& context) const;
    /// A written reply with its author's reading: exactly the marked behaviours count; where the analysis finds the
    /// words they are pointed at, otherwise the whole reply is.
    ReplyAssessment assessMarked(const std::string& reply, const Marks& marks, const ReplyContext& context) const;
    /// Takes an earlier reply of the trainee into the context.
    void remember(const std::string& earlierReply, ReplyContext& context) const;
    /// What a model learns from: the features of a reply (Learned.h), read by the rules alone.
    void features(const std::string& reply, const ReplyContext& context, const FeatureSink& sink) const;
    /// The three scores of a conversation.
    AttemptAssessment assessAttempt(const AttemptTally& tally) const;

    /// Compiles a scenario's phrase patterns. Faults in them become diagnostics that name the key.
    Cues compileCues(const Scenario& scenario, const std::string& language, Diagnostics& diagnostics) const;

    std::vector<std::string> languages() const;
    /// Points and weights in force.
    const std::string& rubricHash() const;
    /// Names all that could change an analysis: program's assessment, rubric, packs, Unicode version.
    std::string version() const;
    bool isFatal(Behaviour behaviour) const;

private:
    struct Parts;
    explicit Assessor(std::unique_ptr<Parts> parts);
    std::unique_ptr<Parts> m_parts;
};

} // namespace keel
