#pragma once

#include "assessment/Assessment.h"
#include "base/Behaviour.h"
#include "engine/Attempt.h"
#include "language/InterfaceTexts.h"

#include <optional>
#include <string>

namespace keel {

// Words and numbers that all reports write alike.

std::string dimensionName(Dimension dimension, const Speaker& speak);
std::string behaviourName(Behaviour behaviour, const Speaker& speak);
/// The sentence of the rule where it has one, otherwise the behaviour's name; where only a part of its points counts, how
/// much of them.
std::string reasonLabel(const Reason& reason, const Speaker& speak);
/// "A9 · …" where a principle of the articles is the source, otherwise the paper as the rubric cites it; where the interface
/// has a name for it, that.
std::string sourceName(const std::string& source, const Speaker& speak);
int scoreOf(const Scores& scores, Dimension dimension);
/// `+12`, `−5`, `0`, with a true minus sign.
std::string signedNumber(int number);
/// The language's own name for a language; the code where it has none.
std::string languageName(const std::string& language, const Speaker& speak);
/// "passed", "not passed" or "unfinished"; "practice" for what counts as none of them.
std::string resultText(const std::optional<Outcome>& outcome, bool practice, const Speaker& speak);
/// "good ending"; empty for unfinished attempts.
std::string endingText(const std::optional<Outcome>& outcome, const Speaker& speak);

/// "How it was played: patience clock as usual, coach at the end", and from which turn on otherwise; empty where it was
/// not recorded.
std::string mannersText(const Manners& manners, const Speaker& speak);

} // namespace keel
