#include "screens/Buttons.h"
#include "screens/ChoiceCard.h"
#include "screens/ConversationPanels.h"
#include "screens/Meters.h"
#include "screens/TextBox.h"

#include <algorithm>

namespace keel {

namespace {

using Model = ConversationModel;

constexpr std::string_view draftName = "own words";

void sendDraft(ConversationState& state, Intents& intents)
{
    if (state.draft.text().find_first_not_of(" \n") == std::string::npos)
        return;
    intents.push_back(TakeAction{TypeReply{state.draft.text()}});
    state.draft.setText("");
}

/// The field for the trainee's own words. Returns the height taken from the bottom of the box.
float drawDraft(Ui& ui, const Box& box, ConversationState& state, Intents& intents)
{
    const Canvas canvas = ui.canvas();
    const std::string send = ui.say("screens.conversation.send");
    const ButtonLook look{ButtonKind::Primary, Icon::Send, "", false, !state.draft.text().empty()};
    const float sendWidth = buttonWidth(ui, send, look);
    const float room = box.width() - sendWidth - ui.px(8 + 24);
    const std::size_t lines = std::clamp<std::size_t>(canvas.wrap(state.draft.text(), Face::Body, room).size(), 1, 4);
    const float height = static_cast<float>(lines) * canvas.lineHeight(Face::Body) + ui.px(18);
    Box row{{box.min.x, box.max.y - height}, box.max};
    const Box press = row.cutRight(sendWidth);
    row.max.x -= ui.px(8);
    if (state.wantsDraft) {
        ui.focus().set(ui.idOf(draftName));
        state.wantsDraft = false;
    }
    const bool wasEmpty = state.draft.text().empty();
    const TextBoxEvents events =
        textBox(ui, draftName, row, state.draft, {ui.say("screens.conversation.ownWords"), true});
    if (events.changed && wasEmpty && !state.draft.text().empty())
        intents.push_back(StartedTyping{});
    if (events.submitted ||
        button(ui, "send", {{press.min.x, press.max.y - canvas.lineHeight(Face::Body) - ui.px(18)}, press.max}, send,
               look))
        sendDraft(state, intents);
    return height;
}

void drawChoices(Ui& ui, const Box& box, const Model& model, Intents& intents)
{
    const Box column = ui.beginScroll("choices", box);
    const float width = column.width() - ui.px(6);
    float y = column.min.y + ui.px(3);
    for (std::size_t i = 0; i < model.choices.size(); ++i) {
        const ChoiceLook look{model.choices[i].text, "", static_cast<int>(i) + 1, true};
        const Box card = boxAt({column.min.x + ui.px(3), y}, width, choiceCardHeight(ui, look, width));
        if (choiceCard(ui, "reply " + model.choices[i].reply.str(), card, look))
            intents.push_back(TakeAction{PickReply{model.choices[i].reply}});
        y += card.height() + ui.px(8);
    }
    ui.endScroll(y);
}

void drawHeld(Ui& ui, const Box& box, const Model& model, ConversationState& state, Intents& intents)
{
    const Canvas canvas = ui.canvas();
    float y = box.min.y + ui.px(8);
    y += canvas.paragraph({box.min.x, y}, ui.say("screens.conversation.heldText", {{"name", model.customerName}}),
                          Face::Body, ui.theme().text, box.width()) +
         ui.px(16);
    const std::string label = ui.say("screens.action.resume");
    const ButtonLook look{ButtonKind::Primary, Icon::Play, std::string(1, letterOf(ActionKind::Resume)), false, true};
    if (button(ui, "resume now", boxAt({box.min.x, y}, buttonWidth(ui, label, look), ui.px(40)), label, look))
        startAction({ActionKind::Resume, {{"", "", Resume{}, 0, ""}}}, state, intents);
}

void drawEnd(Ui& ui, const Box& box, const Model& model, Intents& intents)
{
    const Canvas canvas = ui.canvas();
    const Box column = ui.beginScroll("ending", box);
    float y = column.min.y + ui.px(4);
    canvas.text({column.min.x, y}, ui.say("screens.conversation.over"), Face::SmallStrong, ui.theme().accent);
    y += canvas.lineHeight(Face::SmallStrong) + ui.px(4);
    y += canvas.paragraph({column.min.x, y}, *model.endingTitle, Face::Title, ui.theme().text, column.width()) +
         ui.px(8);
    y += canvas.paragraph({column.min.x, y}, model.endingText, Face::Body, ui.theme().text, column.width()) + ui.px(20);
    const std::string label = ui.say("screens.conversation.seeDebrief");
    const ButtonLook look{ButtonKind::Primary, Icon::Flag, "Enter", false, true};
    if (button(ui, "debrief", boxAt({column.min.x + ui.px(4), y}, buttonWidth(ui, label, look), ui.px(44)), label,
               look) ||
        (ui.layer() == 0 && ui.input().take(Key::Enter)))
        intents.push_back(ShowDebrief{});
    ui.endScroll(y + ui.px(52));
}

} // namespace

float repliesHeight(const Ui& ui, const Model& model, const ConversationState& state, float width)
{
    if (model.endingTitle || model.onHold)
        return ui.px(300);
    const Canvas canvas = ui.canvas();
    float height = ui.px(24 + 12 + 30) + 4 * canvas.lineHeight(Face::Body);
    for (const Model::Choice& choice : model.choices)
        height += choiceCardHeight(ui, {choice.text, "", 1, true}, width - ui.px(24 + 18)) + ui.px(8);
    if (!model.notice.empty() || !state.draft.text().empty())
        height += canvas.textHeight(model.notice, Face::Small, width - ui.px(60)) + ui.px(8);
    return height;
}

void repliesPanel(Ui& ui, const Box& box, const Model& model, ConversationState& state, Intents& intents)
{
    cardGround(ui, box);
    const Canvas canvas = ui.canvas();
    Box inner = box.inset(ui.px(12));
    if (model.endingTitle) {
        drawEnd(ui, inner.inset(ui.px(8)), model, intents);
        return;
    }
    if (model.onHold) {
        drawHeld(ui, inner.inset(ui.px(8)), model, state, intents);
        return;
    }
    const float draft =
        drawDraft(ui, {inner.min + Point{ui.px(3), 0}, inner.max - Point{ui.px(3), ui.px(3)}}, state, intents);
    inner.max.y -= draft + ui.px(3 + 8);
    if (!model.notice.empty()) {
        const float height = canvas.textHeight(model.notice, Face::Small, inner.width() - ui.px(28));
        const Box strip = inner.cutBottom(height + ui.px(4));
        drawIcon(canvas, Icon::Alert, boxAt({strip.min.x + ui.px(3), strip.min.y}, ui.px(18), ui.px(18)),
                 ui.theme().mixed);
        canvas.paragraph({strip.min.x + ui.px(28), strip.min.y}, model.notice, Face::Small, ui.theme().text,
                         inner.width() - ui.px(28));
        inner.max.y -= ui.px(4);
    }
    drawChoices(ui, inner, model, intents);
}

} // namespace keel
