#pragma once

#include "screens/ConversationPanels.h"
#include "stage/Setting.h"

namespace keel {

/// Draws what the customer says as the channel shows it: in a balloon, in the bubbles of a chat, in a letter.
void drawStageWords(Ui& ui, const Box& area, const SettingSpace& space, const ConversationModel& model,
                    const ConversationState& state, const SettingColours& colours);
/// A customer in a chat writes for a while before their line is there.
bool isTyping(const ConversationModel& model, const ConversationState& state, double now);

} // namespace keel
