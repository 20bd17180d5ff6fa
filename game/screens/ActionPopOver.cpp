#include "language/Money.h"
#include "scenario/MoveJson.h"
#include "screens/Buttons.h"
#include "screens/ChoiceCard.h"
#include "screens/ConversationPanels.h"
#include "screens/Meters.h"
#include "screens/TextBox.h"

#include <algorithm>
#include <charconv>

namespace keel {

namespace {

using Model = ConversationModel;
using Overlay = ConversationState::Overlay;

void close(Ui& ui, ConversationState& state)
{
    state.overlay = Overlay::None;
    ui.focus().clear();
}

void take(Ui& ui, ConversationState& state, Intents& intents, const Move& move)
{
    intents.push_back(TakeAction{move});
    close(ui, state);
}

int amountOf(const TextBuffer& buffer)
{
    int value = 0;
    const std::string& text = buffer.text();
    const auto [end, error] = std::from_chars(text.data(), text.data() + text.size(), value);
    return error == std::errc{} && end == text.data() + text.size() ? value : 0;
}

/// The most that can be offered, as it is written in the interface's language.
std::string moneyOf(const Ui& ui, const Model::Option& option)
{
    return moneyText(option.most, option.currency, ui.speaker().language());
}

/// The choices, numbered. Returns the one that was taken.
std::optional<std::size_t> drawOptions(Ui& ui, Box& card, const Model::Action& action, std::size_t chosen,
                                       bool marksChosen)
{
    std::optional<std::size_t> out;
    for (std::size_t i = 0; i < action.options.size(); ++i) {
        const Model::Option& option = action.options[i];
        std::string detail = option.detail;
        if (option.most > 0)
            detail = ui.say("screens.action.upTo", {{"amount", moneyOf(ui, option)}});
        // With nothing to choose between, the keyboard goes straight to the amount or the note.
        const ChoiceLook look{option.text, detail, static_cast<int>(i) + 1, !marksChosen || action.options.size() > 1};
        const Box box = card.cutTop(choiceCardHeight(ui, look, card.width()));
        const bool pressed = choiceCard(ui, "option " + moveToJson(option.move), box, look);
        if (pressed || (!ui.focus().isOnText() && ui.input().takeCharacter(static_cast<char>('1' + i))))
            out = i;
        if (marksChosen && i == chosen && action.options.size() > 1)
            ui.canvas().frame(box, ui.theme().accent, ui.px(2), ui.px(10));
        card.min.y += ui.px(8);
    }
    return out;
}

void drawAmount(Ui& ui, Box& card, const Model::Action& action, ConversationState& state, Intents& intents)
{
    const Model::Option& option = action.options[std::min(state.option, action.options.size() - 1)];
    const std::string label = ui.say("screens.action.offer");
    Box row = card.cutTop(ui.px(40));
    const int amount = amountOf(state.amount);
    const bool possible = amount > 0 && amount <= option.most;
    const ButtonLook look{ButtonKind::Primary, Icon::Gift, "", false, possible};
    const Box press = row.cutRight(buttonWidth(ui, label, look));
    // What has been typed so far, as it will be read.
    const Box written = row.cutRight(ui.canvas().textWidth(moneyOf(ui, option), Face::Strong) + ui.px(20));
    if (amount > 0)
        ui.canvas().textWithin(
            {written.min.x + ui.px(10), written.centre().y - ui.canvas().lineHeight(Face::Strong) / 2},
            moneyText(amount, option.currency, ui.speaker().language()), Face::Strong, ui.theme().text,
            written.width() - ui.px(12));
    const TextBoxEvents events =
        textBox(ui, "amount", row, state.amount,
                {ui.say("screens.action.amount", {{"amount", moneyOf(ui, option)}}), false});
    const bool pressed = button(ui, "offer", press, label, look);
    if (possible && (events.submitted || pressed))
        take(ui, state, intents, OfferCompensation{std::get<OfferCompensation>(option.move).policy, amount});
    if (amount > option.most) {
        card.min.y += ui.px(6);
        card.min.y += ui.canvas().paragraph(
            card.min, ui.say("screens.action.tooMuch", {{"amount", moneyOf(ui, option)}}), Face::Small, ui.theme().poor, card.width());
    }
}

void drawHandover(Ui& ui, Box& card, const Model::Action& action, ConversationState& state, Intents& intents)
{
    const Model::Option& option = action.options[std::min(state.option, action.options.size() - 1)];
    const std::string label = ui.say("screens.action.handOver");
    const ButtonLook look{ButtonKind::Primary, Icon::Transfer, "", false, true};
    const Box field = card.cutTop(ui.px(64));
    const TextBoxEvents events = textBox(ui, "note", field, state.note, {ui.say("screens.action.handoverNote"), true});
    card.min.y += ui.px(10);
    const bool pressed =
        button(ui, "hand over", boxAt({card.min.x, card.min.y}, buttonWidth(ui, label, look), ui.px(40)), label, look);
    if (events.submitted || pressed)
        take(ui, state, intents, Transfer{std::get<Transfer>(option.move).to, state.note.text()});
}

void drawConfirm(Ui& ui, Box& card, const Model::Action& action, ConversationState& state, Intents& intents)
{
    const bool ends = action.kind == ActionKind::End;
    const std::string label = ui.say(ends ? "screens.action.endNow" : "screens.action.callNow");
    const ButtonLook look{ButtonKind::Primary, iconOf(action.kind), "", false, true};
    card.min.y += ui.canvas().paragraph(card.min, ends ? ui.say("screens.action.endSure") : action.options.front().text,
                                        Face::Body, ui.theme().text, card.width()) +
                  ui.px(14);
    if (button(ui, "confirm", boxAt(card.min, buttonWidth(ui, label, look), ui.px(40)), label, look))
        take(ui, state, intents, action.options.front().move);
}

float heightOf(const Ui& ui, const Model::Action& action, float width)
{
    float height = ui.px(48);
    const bool confirm = action.kind == ActionKind::End || action.kind == ActionKind::Manager;
    if (confirm)
        return height +
               ui.canvas().textHeight(action.kind == ActionKind::End ? ui.say("screens.action.endSure")
                                                                     : action.options.front().text,
                                      Face::Body, width) +
               ui.px(14 + 40);
    for (const Model::Option& option : action.options)
        height += choiceCardHeight(ui, {option.text, option.most > 0 ? "1" : option.detail, 1, true}, width) + ui.px(8);
    if (action.kind == ActionKind::Compensate)
        height += ui.px(40 + 26);
    if (action.kind == ActionKind::Transfer)
        height += ui.px(64 + 50);
    return height;
}

void drawInside(Ui& ui, Box inside, const Model::Action& action, ConversationState& state, Intents& intents)
{
    switch (action.kind) {
    case ActionKind::Manager:
    case ActionKind::End: drawConfirm(ui, inside, action, state, intents); break;
    case ActionKind::Compensate:
        if (const auto picked = drawOptions(ui, inside, action, state.option, true))
            state.option = *picked;
        drawAmount(ui, inside, action, state, intents);
        break;
    case ActionKind::Transfer:
        if (const auto picked = drawOptions(ui, inside, action, state.option, true))
            state.option = *picked;
        drawHandover(ui, inside, action, state, intents);
        break;
    default:
        if (const auto picked = drawOptions(ui, inside, action, 0, false))
            take(ui, state, intents, action.options[*picked].move);
        break;
    }
}

/// Over the column of the buttons, hiding them all; without such a column at the foot of the window.
Box placeFor(const Ui& ui, const Box& screen, const Model& model, const Model::Action& action,
             const ConversationState& state)
{
    const Box& side = state.side;
    if (side.width() <= 0) {
        const float width = std::min(ui.px(460), screen.width() - ui.px(32));
        const float height = std::min(heightOf(ui, action, width - ui.px(48)) + ui.px(48), screen.height() - ui.px(32));
        return boxAt({screen.max.x - width - ui.px(16), screen.max.y - height - ui.px(16)}, width, height);
    }
    const float content = heightOf(ui, action, side.width() - ui.px(48)) + ui.px(48);
    const float height = std::min(std::max(content, actionsHeight(ui, model)), side.height());
    return {{side.min.x, side.max.y - height}, side.max};
}

} // namespace

void actionPopOver(Ui& ui, const Model& model, ConversationState& state, Intents& intents)
{
    const auto found = std::ranges::find_if(
        model.actions, [&state](const Model::Action& action) { return action.kind == state.action; });
    if (found == model.actions.end() || found->options.empty()) {
        state.overlay = Overlay::None;
        return;
    }
    const Box screen = ui.beginLayer("action", true);
    const Box card = placeFor(ui, screen, model, *found, state);
    ui.canvas().fill(card, ui.theme().card, ui.px(16));
    ui.canvas().frame(card, ui.theme().border, 1, ui.px(16));
    Box inside = card.inset(ui.px(24));
    Box head = inside.cutTop(ui.px(36));
    const Box cross = head.cutRight(ui.px(32));
    drawIcon(ui.canvas(), iconOf(found->kind), head.cutLeft(ui.px(24)), ui.theme().accent);
    ui.canvas().textWithin({head.min.x + ui.px(10), head.centre().y - ui.canvas().lineHeight(Face::Heading) / 2},
                           ui.say(keyOf(found->kind)), Face::Heading, ui.theme().text, head.width() - ui.px(12));
    inside.min.y += ui.px(12);
    const Box area =
        ui.beginScroll("inside", {inside.min - Point{ui.px(4), ui.px(4)}, inside.max + Point{ui.px(16), ui.px(4)}});
    drawInside(ui, {area.min + Point{ui.px(4), ui.px(4)}, {area.min.x + ui.px(4) + inside.width(), area.max.y}}, *found,
               state, intents);
    ui.endScroll(area.min.y + heightOf(ui, *found, inside.width()) - ui.px(48));
    const bool shut = iconButton(ui, "close", cross, Icon::Cross, ui.say("screens.overlay.close"));
    if (shut || ui.clickedOutside(card) || ui.input().take(Key::Escape))
        close(ui, state);
    ui.endLayer();
}

} // namespace keel
