#pragma once

#include "assessment/Assessor.h"

#include <string>
#include <vector>

namespace keel {

/// A moment to practise on: what a customer says, and replies to it whose worth is known.
struct DrillMoment {
    struct Reply {
        std::string text;
        std::vector<Behaviour> shows;
        std::vector<Behaviour> near; ///< looks as if it showed them
        int rated = 0;               ///< 0–9, the three ratings together
        bool hard = false;           ///< shows it in a roundabout way
    };

    std::string id; ///< `corpus:en/a017`, `scenario:declined-card/opening`
    std::string language;
    std::string title; ///< of the scenario; empty for one of the corpus
    std::string customer;
    std::string customerName; ///< may be empty
    std::string character;    ///< the scenario's figure; empty: any
    Channel channel = Channel::Phone;
    std::vector<std::string> facts;   ///< told before
    std::vector<std::string> history; ///< earlier replies of the agent
    std::vector<Opportunity> opportunities;
    Phase phase = Phase::Hear;
    bool atFault = true;
    int anger = 50;      ///< 0–100
    bool subtle = false; ///< the feeling is hidden: cold, ironic
    std::vector<Reply> replies;
};

using DrillMoments = std::vector<DrillMoment>;

/// Whether it calls for the skill: one of its replies shows it, and nothing that costs.
bool callsFor(const DrillMoment& moment, Behaviour skill);
/// How hard it is to show the skill here: 0–2. Hot lines, hidden feelings, and where it is only shown in a roundabout way.
int hardnessFor(const DrillMoment& moment, Behaviour skill);
bool showsWell(const DrillMoment::Reply& reply, Behaviour skill);

/// What the program is told of the moment when it judges a reply.
ReplyContext contextFor(const DrillMoment& moment, const Assessor& assessor);

} // namespace keel
