#pragma once

#include "base/Source.h"

#include <string>
#include <vector>

namespace keel {

enum class Severity { Error, Warning, Note };

/// One fault in something that a person wrote, said so that they can mend it.
struct Diagnostic {
    std::string code;    ///< stable, for example `json.duplicate-key`
    Severity severity = Severity::Error;
    std::string file;
    Position position;
    std::string pointer; ///< JSON pointer to the value at fault; empty where there is none
    std::string message;
    std::string hint;    ///< how to mend it; may be empty
    std::vector<std::string> chain; ///< what encloses the place, outermost first
    std::string sourceLine;         ///< the line of the file at `position`, or the part of it around it; may be empty
    std::size_t cutFront = 0;       ///< columns left out at the front of `sourceLine`
};

using Diagnostics = std::vector<Diagnostic>;

bool hasErrors(const Diagnostics& diagnostics);
std::size_t countOf(const Diagnostics& diagnostics, Severity severity);
std::string nameOf(Severity severity);
/// By file, then place, then code: the order in which they are shown. What is said twice is kept once.
void sortByPlace(Diagnostics& diagnostics);
/// Sets position and source line. Of a very long line only the part around the place is kept.
void showPlace(Diagnostic& diagnostic, const SourceText& source, std::size_t offset);
/// As a compiler prints it: place, message, source line with a caret, chain, JSON pointer, hint. Ends with a line break.
std::string toText(const Diagnostic& diagnostic);

/// "did you mean `…`?" for the nearest of the valid names, or the list of them where none is near. Empty for none.
std::string nearestNameHint(std::string_view wrong, const std::vector<std::string>& valid);

} // namespace keel
