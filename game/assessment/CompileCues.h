#pragma once

#include "assessment/Cues.h"
#include "base/Diagnostic.h"
#include "language/LanguagePack.h"
#include "scenario/Scenario.h"

namespace keel {

/// A scenario's `said` and `asked` patterns in the pack's language. Faulty ones are left out and reported at their
/// place in the scenario's files.
Cues compileCuesWith(const LanguagePack& pack, const Scenario& scenario, const std::string& language, Diagnostics& diagnostics);

/// The facts that the text tells, in the order of the cues, each once. What a negation takes back is not told ("it was
/// not the disk"), but a number that stands alone is ("I do not find 4711").
std::vector<FactId> factsToldIn(const Cues& cues, const LanguagePack& pack, const AnalysedText& text);

/// The facts that it asks for.
std::vector<FactId> factsAskedIn(const Cues& cues, const AnalysedText& text);

/// The places where it proposes to go.
std::vector<PlaceId> placesIn(const Cues& cues, const LanguagePack& pack, const AnalysedText& text);

} // namespace keel
