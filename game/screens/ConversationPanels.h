#pragma once

#include "screens/ConversationView.h"
#include "screens/Icons.h"

namespace keel {

/// The parts of the conversation screen.
/// Leaves room for the sound buttons and captions, which are drawn over it.
void stagePanel(Ui& ui, const Box& box, const ConversationModel& model, ConversationState& state);
void transcriptPanel(Ui& ui, const Box& box, const ConversationModel& model, ConversationState& state,
                     Intents& intents);
/// How high the panel is when all replies are seen at once.
float repliesHeight(const Ui& ui, const ConversationModel& model, const ConversationState& state, float width);
void repliesPanel(Ui& ui, const Box& box, const ConversationModel& model, ConversationState& state, Intents& intents);
float actionsHeight(const Ui& ui, const ConversationModel& model);
void actionsPanel(Ui& ui, const Box& box, const ConversationModel& model, ConversationState& state, Intents& intents);

/// What the coach says of the reply just given; no height where it says nothing.
float coachHeight(const Ui& ui, const ConversationModel& model, float width);
void coachPanel(Ui& ui, const Box& box, const ConversationModel& model);

/// Opens what belongs to an action: its pop-over, or the action itself where there is nothing to choose.
void startAction(const ConversationModel::Action& action, ConversationState& state, Intents& intents);
void actionPopOver(Ui& ui, const ConversationModel& model, ConversationState& state, Intents& intents);
void pauseOverlay(Ui& ui, ConversationState& state, Intents& intents);
void helpOverlay(Ui& ui, ConversationState& state);
/// The hints of the guided conversation, one after the other, each beside what it speaks of.
void tourOverlay(Ui& ui, ConversationState& state);
void openOverlay(ConversationState& state, ConversationState::Overlay overlay, Ui& ui);

/// How an action is shown: its sign, the key of its name, the letter that starts it.
Icon iconOf(ActionKind kind);
std::string keyOf(ActionKind kind);
char letterOf(ActionKind kind);

} // namespace keel
