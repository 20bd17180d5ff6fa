#include "screens/Buttons.h"
#include "screens/ConversationPanels.h"
#include "screens/Meters.h"

namespace keel {

namespace {

using Model = ConversationModel;

constexpr float rowHeight = 36;
constexpr float gap = 6;

} // namespace

Icon iconOf(ActionKind kind)
{
    switch (kind) {
    case ActionKind::LookUp: return Icon::Search;
    case ActionKind::Note: return Icon::Notebook;
    case ActionKind::Hold: return Icon::Pause;
    case ActionKind::Resume: return Icon::Play;
    case ActionKind::Transfer: return Icon::Transfer;
    case ActionKind::MoveTo: return Icon::Door;
    case ActionKind::Compensate: return Icon::Gift;
    case ActionKind::Manager: return Icon::Manager;
    case ActionKind::Listen: return Icon::Ear;
    case ActionKind::Contact: return Icon::Phone;
    case ActionKind::Estimate: return Icon::Gauge;
    case ActionKind::End: return Icon::Flag;
    }
    return Icon::Flag;
}

std::string keyOf(ActionKind kind)
{
    switch (kind) {
    case ActionKind::LookUp: return "screens.action.lookUp";
    case ActionKind::Note: return "screens.action.note";
    case ActionKind::Hold: return "screens.action.hold";
    case ActionKind::Resume: return "screens.action.resume";
    case ActionKind::Transfer: return "screens.action.transfer";
    case ActionKind::MoveTo: return "screens.action.move";
    case ActionKind::Compensate: return "screens.action.compensate";
    case ActionKind::Manager: return "screens.action.manager";
    case ActionKind::Listen: return "screens.action.listen";
    case ActionKind::Contact: return "screens.action.contact";
    case ActionKind::Estimate: return "screens.action.estimate";
    case ActionKind::End: return "screens.action.end";
    }
    return "";
}

char letterOf(ActionKind kind)
{
    switch (kind) {
    case ActionKind::LookUp: return 'L';
    case ActionKind::Note: return 'N';
    case ActionKind::Hold:
    case ActionKind::Resume: return 'H';
    case ActionKind::Transfer: return 'F';
    case ActionKind::MoveTo: return 'G';
    case ActionKind::Compensate: return 'C';
    case ActionKind::Manager: return 'M';
    case ActionKind::Listen: return 'S';
    case ActionKind::Contact: return 'K';
    case ActionKind::Estimate: return 'A';
    case ActionKind::End: return 'E';
    }
    return 'E';
}

void startAction(const Model::Action& action, ConversationState& state, Intents& intents)
{
    if (action.options.empty())
        return;
    if (action.kind == ActionKind::Hold || action.kind == ActionKind::Resume || action.kind == ActionKind::Listen) {
        intents.push_back(TakeAction{action.options.front().move});
        return;
    }
    state.overlay = ConversationState::Overlay::Action;
    state.action = action.kind;
    state.option = 0;
    state.note.setText("");
    state.amount.setText("");
}

float actionsHeight(const Ui& ui, const Model& model)
{
    const auto rows = static_cast<float>((model.actions.size() + 1) / 2);
    return rows * ui.px(rowHeight) + (rows - 1) * ui.px(gap) + ui.px(24);
}

void actionsPanel(Ui& ui, const Box& box, const Model& model, ConversationState& state, Intents& intents)
{
    cardGround(ui, box);
    const Box inner = box.inset(ui.px(12));
    const float half = (inner.width() - ui.px(gap)) / 2;
    for (std::size_t i = 0; i < model.actions.size(); ++i) {
        const Model::Action& action = model.actions[i];
        const Point at{inner.min.x + static_cast<float>(i % 2) * (half + ui.px(gap)),
                       inner.min.y + static_cast<float>(i / 2) * ui.px(rowHeight + gap)};
        const bool alone = i % 2 == 0 && i + 1 == model.actions.size();
        const float width = alone ? inner.width() : half;
        const bool enabled = !action.options.empty();
        const bool open = state.overlay == ConversationState::Overlay::Action && state.action == action.kind;
        const ButtonLook look{ButtonKind::Secondary, iconOf(action.kind), std::string(1, letterOf(action.kind)), open,
                              enabled};
        if (button(ui, keyOf(action.kind), boxAt(at, width, ui.px(rowHeight)), ui.say(keyOf(action.kind)), look))
            startAction(action, state, intents);
    }
}

} // namespace keel
