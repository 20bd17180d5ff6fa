#pragma once

#include "language/InterfaceTexts.h"
#include "practice/Criteria.h"
#include "reports/ScenarioTitles.h"

#include <string>
#include <vector>

namespace keel {

/// What was asked for and how much of it is there, in a sentence.
std::string requirementText(const Requirement& requirement, const ScenarioTitles& titles, const Speaker& speak);

/// From which scores on a scenario counts; empty where all do.
std::string leastText(const Scores& least, const Speaker& speak);

/// A page to print and sign: who has met which criteria, requirement by requirement, on the day of `moment`
/// (milliseconds since 1970-01-01 UTC). All of them must be met.
std::string certificatePage(const Criteria& criteria, const std::vector<Requirement>& requirements, const std::string& person, std::int64_t moment,
                            const ScenarioTitles& titles, const Speaker& speak);

} // namespace keel
