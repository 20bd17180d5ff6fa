#include "screens/ConversationView.h"

#include "screens/ConversationPanels.h"
#include "screens/SoundPanel.h"

#include <algorithm>
#include <array>
#include <utility>

namespace keel {

namespace {

using Overlay = ConversationState::Overlay;

/// Keys that work while nobody types and nothing is open.
void answerShortcuts(Ui& ui, const ConversationModel& model, ConversationState& state, Intents& intents)
{
    Input& input = ui.input();
    for (std::size_t i = 0; i < model.choices.size() && i < 9; ++i)
        if (input.takeCharacter(static_cast<char>('1' + i)))
            intents.push_back(TakeAction{PickReply{model.choices[i].reply}});
    if (input.takeCharacter('T') && !model.choices.empty())
        state.wantsDraft = true;
    if (input.takeCharacter('B')) {
        state.notebook = !state.notebook;
        state.transcriptShown = 0;
    }
    answerSoundKeys(ui, intents);
    for (const ConversationModel::Action& action : model.actions)
        if (input.takeCharacter(letterOf(action.kind)) && !model.endingTitle) {
            startAction(action, state, intents);
            if (state.overlay == Overlay::Action)
                ui.focus().wantFirst();
        }
    if (input.take(Key::Escape))
        openOverlay(state, Overlay::Pause, ui);
}

/// Over the stage, but later in the order of the keyboard than the replies.
void drawSound(Ui& ui, const ConversationModel& model, const ConversationState& state, Intents& intents)
{
    soundButtons(ui, state.soundRow, model, intents);
    soundCaption(ui, state.soundFoot, model);
}

void drawWide(Ui& ui, const Box& page, const ConversationModel& model, ConversationState& state, Intents& intents)
{
    const float gap = ui.px(12);
    state.quotesLine = false;
    Box left = page;
    Box right = left.cutRight(std::max(ui.px(380), page.width() * 0.36F));
    left.max.x -= gap;
    // The stage gives way to replies that would have to be scrolled, as far as its words stay readable.
    const float wanted =
        std::clamp(left.height() * (left.height() > ui.px(760) ? 0.5F : 0.42F), ui.px(252), ui.px(540));
    const float spare = left.height() - gap - repliesHeight(ui, model, state, left.width());
    const float stage = std::clamp(spare, ui.px(224), wanted);
    state.stage = left.cutTop(stage);
    stagePanel(ui, state.stage, model, state);
    left.min.y += gap;
    repliesPanel(ui, left, model, state, intents);
    drawSound(ui, model, state, intents);
    state.side = right;
    Box actions;
    if (!model.endingTitle) {
        actions = right.cutBottom(actionsHeight(ui, model));
        right.max.y -= gap;
    }
    if (model.coach) {
        // The last words of the conversation stay in view above it.
        coachPanel(ui, right.cutBottom(std::min(coachHeight(ui, model, right.width()), right.height() * 0.6F)), model);
        right.max.y -= gap;
    }
    transcriptPanel(ui, right, model, state, intents);
    if (!model.endingTitle)
        actionsPanel(ui, actions, model, state, intents);
}

/// What the guided conversation is about to speak of has to be on the screen.
void bringHintIntoView(const Ui& ui, const Box& replies, const Box& actions, ConversationState& state)
{
    if (state.overlay != Overlay::Tour || std::exchange(state.hintInView, state.hint) == state.hint)
        return;
    const Box draft{{replies.min.x, replies.max.y - ui.px(60)}, replies.max};
    const std::array places{state.stage, Box{replies.min, {replies.max.x, draft.min.y}}, draft, actions};
    if (state.hint < static_cast<int>(places.size()))
        ui.keepInView(places.at(static_cast<std::size_t>(state.hint)));
}

/// In one column the stage is no higher than its words need: what can be replied is to be seen, too.
float narrowStageHeight(const Ui& ui, const ConversationModel& model, float width)
{
    const float least = ui.px(224), most = ui.px(270);
    const bool isSpoken = model.channel == Channel::Phone || model.channel == Channel::InPerson || model.withColleague;
    if (!isSpoken)
        return most;
    const float words = width - std::min(least * 1.02F, width * 0.4F) - ui.px(2 * 16 + 2 * 16);
    const float around = ui.px(2 * 16 + 38 + 2 * 12) + (model.levelsShown ? ui.px(62) : 0); // chips, balloon, gauges
    return std::clamp(around + ui.canvas().textHeight(model.customerLine, Face::Body, words), least, most);
}

/// One column that scrolls, for small windows and large letters.
void drawNarrow(Ui& ui, const Box& page, const ConversationModel& model, ConversationState& state, Intents& intents)
{
    const float gap = ui.px(12);
    state.side = {};
    const float below = ui.px(14); // down to the edge of the window
    const Box column = ui.beginScroll("column", {page.min, {page.max.x, page.max.y + below}});
    float y = column.min.y;
    const auto cut = [&](float height) {
        const Box box = boxAt({column.min.x, y}, column.width(), height);
        y += height + gap;
        return box;
    };
    state.quotesLine = !state.draft.text().empty(); // the stage scrolls out of view while one writes
    state.stage = cut(narrowStageHeight(ui, model, column.width()));
    stagePanel(ui, state.stage, model, state);
    drawSound(ui, model, state, intents);
    if (model.coach)
        coachPanel(ui, cut(coachHeight(ui, model, column.width())), model);
    const Box replies = cut(repliesHeight(ui, model, state, column.width()));
    repliesPanel(ui, replies, model, state, intents);
    const Box actions = model.endingTitle ? Box{} : cut(actionsHeight(ui, model));
    if (!model.endingTitle)
        actionsPanel(ui, actions, model, state, intents);
    bringHintIntoView(ui, replies, actions, state);
    transcriptPanel(ui, cut(ui.px(320)), model, state, intents);
    if (std::exchange(state.tourWasOpen, state.overlay == Overlay::Tour) && state.overlay == Overlay::None)
        ui.keepInView(state.stage); // after the guided tour: the customer first
    ui.endScroll(y - gap + below, false, ui.theme().paper);
}

} // namespace

void conversationView(Ui& ui, const ConversationModel& model, ConversationState& state, Intents& intents)
{
    const Box screen = ui.beginScreen();
    const bool open = state.overlay != Overlay::None;
    if (!open && ui.input().takeHelp(ui.focus().isOnText()))
        openOverlay(state, Overlay::Help, ui);
    else if (!open && !ui.focus().isOnText())
        answerShortcuts(ui, model, state, intents);

    const Box page = belowTopBar(ui, screen, model.frame).inset(ui.px(16), ui.px(14));
    if (page.width() >= ui.px(900) && page.height() >= ui.px(520))
        drawWide(ui, page, model, state, intents);
    else
        drawNarrow(ui, page, model, state, intents);

    topBar(ui, screen, model.frame, model.title, true, intents);
    // The way back leads to the menu first: nobody leaves an angry customer by a slip of the hand.
    if (std::erase_if(intents, [](const Intent& intent) { return std::holds_alternative<GoBack>(intent); }) > 0)
        openOverlay(state, Overlay::Pause, ui);
    if (std::erase_if(intents, [](const Intent& intent) { return std::holds_alternative<ShowKeys>(intent); }) > 0)
        openOverlay(state, Overlay::Help, ui);
    ui.endScreen();

    switch (state.overlay) {
    case Overlay::None: break;
    case Overlay::Action: actionPopOver(ui, model, state, intents); break;
    case Overlay::Pause: pauseOverlay(ui, state, intents); break;
    case Overlay::Help: helpOverlay(ui, state); break;
    case Overlay::Tour: tourOverlay(ui, state); break;
    }
    // Nobody's patience runs out over something that is being read or chosen from.
    const bool held = state.overlay != Overlay::None;
    if (held != state.clockHeld)
        intents.push_back(HoldClock{held});
    state.clockHeld = held;
}

} // namespace keel
