#pragma once

#include "assessment/Findings.h"

#include <vector>

namespace keel {

// What the shape of a reply shows, in any language.

/// Marks the content words that stand in the customer's line in the same order, four or more in a row: repeating the
/// customer's words is neither paraphrase nor acknowledgement (D8).
void markEcho(Reading& reading);

/// `use_name`: the customer's name where it is known.
void addName(const Reading& reading, std::vector<Finding>& findings);

/// `shouting`: several words in capitals, or three exclamation marks, unless it is thanks or a greeting that is loud.
void addShouting(const Reading& reading, std::vector<Finding>& findings);

/// `curt`: hardly a word, and none that helps or is kind.
void addCurtness(const Reading& reading, std::vector<Finding>& findings);

/// Whether the reply does nothing but ask the customer to go on (“Take your time. I'm listening.”): no interruption, and
/// not curt (D7).
bool isInvitation(const Reading& reading);

} // namespace keel
