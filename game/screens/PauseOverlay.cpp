#include "screens/Buttons.h"
#include "screens/ConversationPanels.h"
#include "screens/KeysOverlay.h"
#include "screens/Meters.h"

#include <algorithm>

namespace keel {

namespace {

using Overlay = ConversationState::Overlay;

void shut(Ui& ui, ConversationState& state)
{
    state.overlay = Overlay::None;
    ui.focus().clear();
}

Box drawCard(const Ui& ui, const Box& screen, float width, float height)
{
    const Box card = boxAt({screen.centre().x - width / 2, screen.centre().y - height / 2}, width, height);
    ui.canvas().fill(card, ui.theme().card, ui.px(16));
    ui.canvas().frame(card, ui.theme().border, 1, ui.px(16));
    return card;
}

const std::vector<KeyLine>& keyLines()
{
    static const std::vector<KeyLine> lines{{"1–9", "screens.help.pick"},
                                            {"T", "screens.help.type"},
                                            {"Enter", "screens.help.enter"},
                                            {"Esc", "screens.help.escape"},
                                            {"screens.help.moveKeys", "screens.help.move"},
                                            {"screens.help.pageKeys", "screens.help.page"},
                                            {"B", "screens.help.notebook"},
                                            {"V", "sound.help.again"},
                                            {"screens.help.voiceKeys", "sound.help.voice"},
                                            {"F8", "sound.help.readAloud"},
                                            {"L", "screens.action.lookUp"},
                                            {"N", "screens.action.note"},
                                            {"H", "screens.help.hold"},
                                            {"F", "screens.action.transfer"},
                                            {"G", "screens.action.move"},
                                            {"C", "screens.action.compensate"},
                                            {"M", "screens.action.manager"},
                                            {"S", "screens.action.listen"},
                                            {"A", "screens.action.estimate"},
                                            {"K", "screens.action.contact"},
                                            {"E", "screens.action.end"},
                                            {"F11", "setup.help.fullScreen"},
                                            {"Ctrl+Q", "setup.help.close"},
                                            {"setup.help.helpKeys", "screens.help.help"}};
    return lines;
}

} // namespace

void openOverlay(ConversationState& state, Overlay overlay, Ui& ui)
{
    state.overlay = overlay;
    ui.focus().clear();
    ui.focus().wantFirst();
}

void pauseOverlay(Ui& ui, ConversationState& state, Intents& intents)
{
    const Box screen = ui.beginLayer("pause", true);
    const float width = std::min(ui.px(420), screen.width() - ui.px(32));
    const float words = ui.canvas().textHeight(ui.say("screens.pause.text"), Face::Body, width - ui.px(64));
    const Box card = drawCard(ui, screen, width, words + ui.px(64 + 40 + 3 * 52));
    Box inside = card.inset(ui.px(32));
    inside.min.y += sectionTitle(ui, inside.min, ui.say("screens.pause.title"), inside.width());
    inside.min.y +=
        ui.canvas().paragraph(inside.min, ui.say("screens.pause.text"), Face::Body, ui.theme().quiet, inside.width()) +
        ui.px(20);
    if (button(ui, "go on", inside.cutTop(ui.px(42)), ui.say("screens.pause.goOn"),
               {ButtonKind::Primary, Icon::Play, "Esc", false, true}) ||
        ui.input().take(Key::Escape))
        shut(ui, state);
    inside.min.y += ui.px(10);
    if (button(ui, "keys", inside.cutTop(ui.px(42)), ui.say("screens.pause.keys"),
               {ButtonKind::Secondary, Icon::Question, "F1", false, true}))
        state.overlay = Overlay::Help;
    inside.min.y += ui.px(10);
    if (button(ui, "leave", inside.cutTop(ui.px(42)), ui.say("screens.pause.leave"),
               {ButtonKind::Secondary, Icon::Home, "", false, true}))
        intents.push_back(LeaveConversation{});
    ui.endLayer();
}

void helpOverlay(Ui& ui, ConversationState& state)
{
    if (keysOverlay(ui, ui.say("screens.help.title"), keyLines()))
        shut(ui, state);
}

} // namespace keel
