#pragma once

#include "screens/Icons.h"
#include "screens/PracticeModel.h"

namespace keel {

/// The parts of the practice page. Each draws at the top of `column` and returns the height it took.
float practiceSkills(Ui& ui, const Box& column, const PracticeModel& model, Intents& intents);
float practiceMoment(Ui& ui, const Box& column, const PracticeModel& model, PracticeState& state, Intents& intents);
/// Below the moment: a field for the reply, what came of it, or two replies to compare.
float practiceReply(Ui& ui, const Box& column, PracticeState& state, Intents& intents);
float practiceFeedback(Ui& ui, const Box& column, const PracticeModel& model, Intents& intents);
float practiceExample(Ui& ui, const Box& column, const PracticeModel& model, Intents& intents);

/// A button that Enter presses, too, unless a text box has the keyboard. Returns where the next may stand.
struct ButtonRow {
    Point at;
    bool primary(Ui& ui, std::string_view name, const std::string& label, const std::optional<Icon>& icon);
    bool secondary(Ui& ui, std::string_view name, const std::string& label, const std::optional<Icon>& icon);
};

} // namespace keel
