#pragma once

#include "base/Diagnostic.h"

#include <filesystem>
#include <optional>
#include <string>
#include <utility>
#include <vector>

namespace keel {

/// One text in a PO file.
struct PoEntry {
    std::string context;        ///< `msgctxt`: the text's key
    std::string source;         ///< `msgid`: the original that was in front of the translator
    std::string translation;    ///< `msgstr`; empty where there is none yet
    std::string previousSource; ///< `#|`: the original that a fuzzy translation was made from; empty where not known
    std::string comments;       ///< `#`: the translators' own, lines
    std::string notes;          ///< `#.`: ours for the translator, lines
    std::string file;           ///< `#:`: where the original stands
    std::size_t line = 0;       ///< in that file, from 1; 0 for none
    bool fuzzy = false;         ///< the translation is to be looked at again
    std::size_t lineInPo = 1;   ///< only of a file that was read: where its context stands
};

/// A gettext PO file: what Poedit, Weblate and other translators' programs read and write. UTF-8 only.
struct PoFile {
    std::vector<std::pair<std::string, std::string>> header; ///< fields and values, in order
    std::vector<PoEntry> entries;                            ///< obsolete ones and those without a context left out

    /// The value of a field of the header, or nothing.
    std::string field(const std::string& name) const;
    const PoEntry* find(const std::string& context) const;
};

/// Nothing where it cannot be read or has a syntax error; then the diagnostics say why. Other faults are warnings.
std::optional<PoFile> readPoFile(const std::filesystem::path& path, Diagnostics& diagnostics);

/// Writes it whole or not at all. False where that failed.
bool writePoFile(const std::filesystem::path& path, const PoFile& file);
/// Writes it to stdout.
bool printPoFile(const PoFile& file);

} // namespace keel
