#pragma once

#include "screens/PracticeModel.h"

namespace keel {

void practiceView(Ui& ui, const PracticeModel& model, PracticeState& state, Intents& intents);

/// The strip on the first screen. Returns its height.
float practiceCard(Ui& ui, const Box& page, float top, const PracticeCard& card, Intents& intents);

} // namespace keel
