#pragma once

#include "screens/ConversationView.h"

namespace keel {

/// How wide the two sound buttons on the stage are, with the gap before them.
float soundButtonsWidth(const Ui& ui);
/// At the right end of the row: read the customer's line again, and whether customers are heard.
void soundButtons(Ui& ui, const Box& row, const ConversationModel& model, Intents& intents);
/// Their keys: V and Shift+V.
void answerSoundKeys(Ui& ui, Intents& intents);
/// At the foot of the box, in words: what is heard besides words.
void soundCaption(const Ui& ui, const Box& box, const ConversationModel& model);
/// A wash behind the word of a paragraph of at most so many lines that is being spoken. Draw it before the paragraph.
void spokenWash(const Ui& ui, Point at, std::string_view text, Face face, float width, std::size_t mostLines,
                const ConversationModel::Sound& sound);

} // namespace keel
