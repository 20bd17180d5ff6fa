#pragma once

#include "base/Files.h"
#include "scenario/Load.h"

#include <cstddef>
#include <map>
#include <string>
#include <vector>

namespace keel {

/// A text to be translated, with what a translator needs who sees nothing else of the scenario.
struct TranslatableText {
    std::string key;  ///< as in the translation's file; of phrase patterns with `cues:` before it
    std::string text; ///< the original; of phrase patterns: one a line
    std::string note; ///< lines: what it is, who says it, what comes before it
    std::string file; ///< where the original stands, within the scenario's folder
    std::size_t line = 1;
    std::size_t longest = 0; ///< characters; 0 for no limit
    bool isPatterns = false;
    /// Whether it is remembered which original a translation was made from, so that a stale one is seen. Not of
    /// patterns: they are written for each language on its own.
    bool isTracked = true;
};

using TranslatableTexts = std::vector<TranslatableText>;

/// The texts of a scenario without its translations (which may be missing, or wrong). In the order of its file.
struct Original {
    std::shared_ptr<const Scenario> scenario; ///< null where the diagnostics hold an error
    Diagnostics diagnostics;
    TranslatableTexts texts;

    const TranslatableText* find(const std::string& key) const;
};

/// Reads a scenario's own texts from the files of its folder; its translations are not looked at. `place` as for
/// `loadScenario`.
Original loadOriginal(const Bundle& files, const std::string& place);

/// The files of a scenario's folder that are translations, by language.
std::map<std::string, std::string> translationFiles(const Bundle& files);

/// For each text what it is, who says it and what comes before it, in English sentences, one a line.
std::map<std::string, std::string> translatorNotes(const Scenario& scenario);

inline constexpr std::string_view patternsPrefix = "cues:";

/// Phrase patterns as one text, a pattern a line, and back. Empty lines are no patterns.
std::string joinPatterns(const std::vector<std::string>& patterns);
std::vector<std::string> cutPatterns(const std::string& text);

} // namespace keel
