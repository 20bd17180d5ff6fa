#pragma once

#include "base/Diagnostic.h"
#include "scenario/Translatable.h"

#include <map>
#include <optional>
#include <string>

namespace keel {

/// A translation as its file has it: whole or not, right or not.
struct Translation {
    std::string language;
    std::map<std::string, std::string> texts;   ///< by key; phrase patterns under `cues:` + key, one a line
    std::map<std::string, std::string> sources; ///< by key: `sourceHash` of the original that the text was made from
};

/// Names an original: the first eight digits of its hash. What is short enough to read in a file is long enough to
/// tell an author's versions of one line from one another.
std::string sourceHash(const std::string& original);
/// Stands for "to be looked at again": no original has it.
inline constexpr const char* lookAgain = "00000000";

/// Whether the translation of a text is known to be made from another original than there is now.
bool isStale(const Translation& translation, const TranslatableText& original);

/// Reads a translation's file as it is; only faults of the JSON itself are reported. Nothing where there are any.
std::optional<Translation> readTranslationFile(const SourceText& source, const std::string& language, Diagnostics& diagnostics);

/// The text of a translation's file: what has not changed as and where it stands in `before` (the file's present text;
/// empty for a new file), what is new where the original has it. Texts that the original does not have are left out.
std::string writeTranslationFile(const std::string& before, const Original& original, const Translation& translation);

/// How far a translation has come; all are numbers of texts (a list of phrase patterns counts as one).
struct Coverage {
    std::size_t texts = 0, translated = 0, stale = 0, missing = 0;
    /// Of the texts, how many are translated and not stale, in hundredths, rounded down: 100 only where all are.
    int percent() const { return texts == 0 ? 100 : static_cast<int>((translated - stale) * 100 / texts); }
};
Coverage coverageOf(const Original& original, const Translation& translation);

} // namespace keel
