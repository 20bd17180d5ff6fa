#pragma once

#include "assessment/Findings.h"
#include "assessment/Learned.h"
#include "assessment/Rubric.h"

#include <string>
#include <vector>

namespace keel {

/// Kind words around an insult do not excuse it, nor those around "Calm down.": what rules hold against a reply and the reply
/// as a whole speaks against is shown all the same where its sentence alone would show it. By place.
std::vector<Finding> withCostsStandingAlone(std::vector<Finding> shown, const std::vector<Finding>& byRules, const Learned& learned, const Rubric& rubric,
                                            const Reading& reading, const std::string& reply);

} // namespace keel
