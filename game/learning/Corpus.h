#pragma once

#include "assessment/Assessor.h"
#include "base/Behaviour.h"
#include "base/Diagnostic.h"
#include "base/Source.h"

#include <array>
#include <optional>
#include <string>
#include <vector>

namespace keel {

/// A reply as somebody has judged it. The conventions stand in assets/corpus/README.md.
struct LabelledReply {
    std::string text;
    bool understood = true;                 ///< false: nobody could judge it
    std::vector<Behaviour> shows;           ///< all that it shows
    std::vector<Behaviour> near;            ///< looks as if it showed them
    std::optional<std::vector<Behaviour>> first; ///< what its writer took it to show, where a second hand and a third saw it otherwise
    std::optional<std::array<int, 3>> rated; ///< empathy, resolution, courtesy: 0–3
    std::string same;                       ///< replies of one context with the same sign mean the same; may be empty
    bool variant = false;                   ///< the same in other spelling, grammar or dialect
    bool hard = false;                      ///< indirect, elliptic, ironic, mistyped …
    bool game = false;                      ///< written to fool the program
};

/// What a customer says, and replies to it.
struct LabelledContext {
    std::string id, sector, channel, feeling, customer;
    std::vector<std::string> facts;   ///< told before
    std::vector<std::string> history; ///< earlier replies of the agent
    std::vector<LabelledReply> replies;
};

using Corpus = std::vector<LabelledContext>;

/// Whether whoever judged the reply saw the behaviour in it.
bool isLabelled(const LabelledReply& reply, Behaviour behaviour);

/// Reads JSON Lines, one context a line. A line with a fault is left out and reported with its place.
Corpus readCorpus(const SourceText& source, Diagnostics& diagnostics);

/// What the program is told of the moment when it judges a reply of this context.
ReplyContext contextFor(const LabelledContext& context, const std::string& language, const Assessor& assessor);

} // namespace keel
