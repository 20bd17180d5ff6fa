#include "screens/Buttons.h"
#include "screens/ChoiceCard.h"
#include "screens/ConversationPanels.h"
#include "screens/DebriefPanels.h"
#include "screens/Meters.h"
#include "screens/TextBox.h"

#include <algorithm>
#include <utility>

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

ButtonLook sendLook(const ConversationState& state)
{
    return {ButtonKind::Primary, Icon::Send, "", false, !state.draft.text().empty()};
}

/// How high the field for the trainee's own words is in a panel of this inner width.
float draftHeight(const Ui& ui, const ConversationState& state, float width)
{
    const Canvas canvas = ui.canvas();
    const float send = buttonWidth(ui, ui.say("screens.conversation.send"), sendLook(state));
    const float room = width - send - ui.px(8 + 24);
    const std::size_t lines = std::clamp<std::size_t>(canvas.wrap(state.draft.text(), Face::Body, room).size(), 1, 4);
    return static_cast<float>(lines) * canvas.lineHeight(Face::Body) + ui.px(18);
}

/// The field for the trainee's own words, kept in view with what stands so far above it. Returns the height taken from the
/// bottom of the box.
float drawDraft(Ui& ui, const Box& box, const std::string& language, float above, ConversationState& state, Intents& intents)
{
    const Canvas canvas = ui.canvas();
    const std::string send = ui.say("screens.conversation.send");
    const ButtonLook look = sendLook(state);
    const float sendWidth = buttonWidth(ui, send, look);
    const float height = draftHeight(ui, state, box.width());
    Box row{{box.min.x, box.max.y - height}, box.max};
    const Box press = row.cutRight(sendWidth);
    row.max.x -= ui.px(8);
    const bool isWanted = std::exchange(state.wantsDraft, false);
    if (isWanted)
        ui.focus().set(ui.idOf(draftName));
    const bool wasEmpty = state.draft.text().empty();
    const TextBoxEvents events =
        textBox(ui, draftName, row, state.draft, {ui.say("screens.conversation.ownWords"), true});
    if (!state.draft.text().empty())
        ui.describe(state.draft.text(), language);
    if (isWanted || events.settled)
        ui.keepInView({row.min - Point{0, above}, press.max});
    if (events.changed && wasEmpty && !state.draft.text().empty())
        intents.push_back(StartedTyping{});
    if (events.submitted ||
        button(ui, "send", {{press.min.x, press.max.y - canvas.lineHeight(Face::Body) - ui.px(18)}, press.max}, send,
               look))
        sendDraft(state, intents);
    return height;
}

constexpr float choiceGap = 6;
constexpr float ringRoom = 3; ///< round the cards, for the ring of the focus

float choicesHeight(const Ui& ui, const Model& model, float width)
{
    float height = 2 * ui.px(ringRoom);
    for (const Model::Choice& choice : model.choices)
        height += choiceCardHeight(ui, {choice.text, "", 1, true}, width) + ui.px(choiceGap);
    return model.choices.empty() ? height : height - ui.px(choiceGap);
}

/// `width` of the cards; what the box has beyond it is for the scroll bar.
void drawChoices(Ui& ui, const Box& box, float width, const Model& model, Intents& intents)
{
    const Box column = ui.beginScroll("choices", box);
    float y = column.min.y + ui.px(ringRoom);
    for (std::size_t i = 0; i < model.choices.size(); ++i) {
        const ChoiceLook look{model.choices[i].text, "", static_cast<int>(i) + 1, true};
        const Box card = boxAt({column.min.x + ui.px(ringRoom), y}, width, choiceCardHeight(ui, look, width));
        if (choiceCard(ui, "reply " + model.choices[i].reply.str(), card, look))
            intents.push_back(TakeAction{PickReply{model.choices[i].reply}});
        ui.describe(look.text, model.language);
        y += card.height() + ui.px(choiceGap);
    }
    ui.endScroll(std::max(column.min.y, y - ui.px(choiceGap) + ui.px(ringRoom)), false, ui.theme().card);
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

/// The three scores in a row.
void drawScores(const Ui& ui, const Box& row, const Scores& scores)
{
    const float gap = ui.px(20);
    const float width = (row.width() - 2 * gap) / 3;
    float x = row.min.x;
    for (const auto& [dimension, score] : {std::pair{Dimension::Empathy, scores.empathy},
                                           {Dimension::Resolution, scores.resolution},
                                           {Dimension::Courtesy, scores.courtesy}}) {
        meter(ui, boxAt({x, row.min.y}, width, row.height()), ui.say(keyOf(dimension)), score,
              inkOf(ui.theme(), dimension));
        x += width + gap;
    }
}

void drawEnd(Ui& ui, const Box& box, const Model& model, Intents& intents)
{
    const Canvas canvas = ui.canvas();
    const Box area = ui.beginScroll("ending", box);
    const Box column{area.min + Point{ui.px(ringRoom + 1), ui.px(ringRoom + 1)}, area.max};
    float y = column.min.y;
    canvas.text({column.min.x, y}, ui.say("screens.conversation.over"), Face::SmallStrong, ui.theme().accent);
    y += canvas.lineHeight(Face::SmallStrong) + ui.px(4);
    y += canvas.paragraph({column.min.x, y}, *model.endingTitle, Face::Title, ui.theme().text, column.width()) +
         ui.px(8);
    y += canvas.paragraph({column.min.x, y}, model.endingText, Face::Body, ui.theme().text, column.width()) + ui.px(16);
    drawScores(ui, boxAt({column.min.x, y}, column.width(), ui.px(36)), model.endingScores);
    y += ui.px(36 + 16);
    const std::string label = ui.say("screens.conversation.seeDebrief");
    const ButtonLook look{ButtonKind::Primary, Icon::Flag, "Enter", false, true};
    if (button(ui, "debrief", boxAt({column.min.x, y}, buttonWidth(ui, label, look), ui.px(44)), label, look) ||
        (ui.layer() == 0 && ui.input().take(Key::Enter)))
        intents.push_back(ShowDebrief{});
    ui.endScroll(y + ui.px(48), false, ui.theme().card);
}

float noticeHeight(const Ui& ui, const Model& model, float width)
{
    return model.notice.empty() ? 0 : ui.canvas().textHeight(model.notice, Face::Small, width - ui.px(28)) + ui.px(8);
}

constexpr std::size_t quotedLines = 2;

/// What is being answered, where the stage is not in view.
float quoteHeight(const Ui& ui, const Model& model, const ConversationState& state, float width)
{
    if (!state.quotesLine || model.customerLine.empty())
        return 0;
    const Canvas canvas = ui.canvas();
    const float height = canvas.textHeight(ui.say("reports.quote", {{"text", model.customerLine}}), Face::Small, width);
    return std::min(height, static_cast<float>(quotedLines) * canvas.lineHeight(Face::Small)) + ui.px(14);
}

void drawQuote(const Ui& ui, const Box& strip, const std::string& line, float width)
{
    ui.canvas().paragraphWithin(strip.min + Point{ui.px(ringRoom), ui.px(10)}, ui.say("reports.quote", {{"text", line}}), Face::Small, ui.theme().quiet,
                                width, quotedLines);
}

void drawNotice(const Ui& ui, const Box& strip, const std::string& notice)
{
    drawIcon(ui.canvas(), Icon::Alert, boxAt({strip.min.x + ui.px(3), strip.min.y}, ui.px(18), ui.px(18)),
             ui.theme().mixed);
    ui.canvas().paragraph({strip.min.x + ui.px(28), strip.min.y}, notice, Face::Small, ui.theme().text,
                          strip.width() - ui.px(28));
}

constexpr float padding = 12;
constexpr float underChoices = 6; ///< between the replies and the text box

} // namespace

float repliesHeight(const Ui& ui, const Model& model, const ConversationState& state, float width)
{
    if (model.endingTitle || model.onHold)
        return ui.px(300);
    const float inner = width - ui.px(2 * (padding + ringRoom));
    return ui.px(2 * padding + underChoices + ringRoom) + choicesHeight(ui, model, inner) +
           draftHeight(ui, state, inner) + noticeHeight(ui, model, inner) + quoteHeight(ui, model, state, inner);
}

void repliesPanel(Ui& ui, const Box& box, const Model& model, ConversationState& state, Intents& intents)
{
    cardGround(ui, box);
    Box inner = box.inset(ui.px(padding));
    if (model.endingTitle) {
        drawEnd(ui, inner.inset(ui.px(8)), model, intents);
        return;
    }
    if (model.onHold) {
        drawHeld(ui, inner.inset(ui.px(8)), model, state, intents);
        return;
    }
    // Replies and text box end at the same place, left of the scroll bar where one is needed.
    const bool scrolls = repliesHeight(ui, model, state, box.width()) > box.height() + 1;
    const float end = inner.max.x;
    inner.max.x -= scrolls ? ui.px(10) : 0;
    const float width = inner.width() - 2 * ui.px(ringRoom);
    const float notice = noticeHeight(ui, model, width);
    const float quote = quoteHeight(ui, model, state, width);
    const float draft = drawDraft(ui,
                                  {inner.min + Point{ui.px(ringRoom), 0}, inner.max - Point{ui.px(ringRoom), ui.px(ringRoom)}},
                                  model.language, notice + quote, state, intents);
    inner.max.y -= draft + ui.px(ringRoom + underChoices);
    if (!model.notice.empty())
        drawNotice(ui, inner.cutBottom(notice), model.notice);
    if (quote > 0)
        drawQuote(ui, inner.cutBottom(quote), model.customerLine, width);
    drawChoices(ui, {inner.min, {end, inner.max.y}}, width, model, intents);
}

} // namespace keel
