#pragma once

#include "scenario/PoFile.h"
#include "scenario/Translation.h"

namespace keel {

/// A translation as the entries of a PO file, in the original's order; stale ones are fuzzy.
std::vector<PoEntry> poEntries(const TranslatableTexts& originals, const Translation& translation);

/// The header of a PO file. `subject` is what is translated (`scenario declined-card`).
std::vector<std::pair<std::string, std::string>> poHeader(const std::string& subject, const std::string& sourceLanguage,
                                                          const std::string& language);

/// The language in the header as our files are named (`pt-BR`; gettext writes `pt_BR`); empty where there is none.
std::string languageOf(const PoFile& file);

/// What a PO file that is about to be replaced has and a fresh one lacks: translators' comments, and the originals that
/// stale translations were made from. A translation that was never merged is an error: it would be lost.
void carryOver(const PoFile& earlier, const std::string& earlierName, const Translation& translation, PoFile& fresh,
               Diagnostics& diagnostics);

/// Takes the translations of a PO file over. A translation of an original that has changed since is kept and marked
/// stale; what is empty in the PO file stays as it was. Entries that no text has are warnings, faulty ones errors; both
/// are left out.
void mergePo(const PoFile& file, const std::string& fileName, const TranslatableTexts& originals, Translation& into,
             Diagnostics& diagnostics);

} // namespace keel
