#pragma once

#include "screens/Intent.h"
#include "screens/Ui.h"

namespace keel {

/// When the coach speaks, as neighbouring choices; one below the other where they do not fit. Returns the height.
float coachChoice(Ui& ui, const Box& column, const Settings& settings, Intents& intents);
float coachChoiceHeight(const Ui& ui, float width);
/// What the choice in force means, in a sentence.
std::string coachChoiceText(const Ui& ui, CoachTime coach);

} // namespace keel
