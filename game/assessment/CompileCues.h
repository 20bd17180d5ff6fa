#pragma once

#include "assessment/Cues.h"
#include "base/Diagnostic.h"
#include "language/LanguagePack.h"
#include "scenario/Scenario.h"

namespace keel {

/// A scenario's `said` and `asked` patterns in the pack's language. Faulty ones are left out and reported at their
/// place in the scenario's files.
Cues compileCuesWith(const LanguagePack& pack, const Scenario& scenario, const std::string& language, Diagnostics& diagnostics);

/// The facts whose patterns stand in the text, in the order of the cues, each once.
std::vector<FactId> factsIn(const std::shared_ptr<const PatternSet>& patterns, const std::vector<FactId>& facts, const AnalysedText& text);

} // namespace keel
