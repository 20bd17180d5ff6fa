#pragma once

#include "learning/Corpus.h"
#include "practice/DrillMoment.h"

#include <filesystem>
#include <memory>
#include <string>

namespace keel {

/// Moments from the corpus that was learned from: what customers say there. Colleagues and strangers who seek comfort are
/// left out, and so are replies written to fool the program.
DrillMoments momentsOf(const Corpus& corpus, const std::string& language);

/// Moments from a scenario: its beats with written replies, in a language that it has; those with a colleague left out.
DrillMoments momentsOf(const Scenario& scenario, const std::string& language, const Assessor& assessor);

/// The corpus that is learned from in a language, from the assets folder. The one for measuring is never practised on.
/// Empty where it is not there.
DrillMoments readCorpusMoments(const std::filesystem::path& assets, const std::string& language);

} // namespace keel
