#include "screens/Buttons.h"
#include "screens/ConversationPanels.h"
#include "screens/Meters.h"

#include <algorithm>

namespace keel {

namespace {

using Overlay = ConversationState::Overlay;

void shut(Ui& ui, ConversationState& state, Intents& intents)
{
    state.overlay = Overlay::None;
    ui.focus().clear();
    intents.push_back(HoldClock{false});
}

Box drawCard(const Ui& ui, const Box& screen, float width, float height)
{
    const Box card = boxAt({screen.centre().x - width / 2, screen.centre().y - height / 2}, width, height);
    ui.canvas().fill(card, ui.theme().card, ui.px(16));
    ui.canvas().frame(card, ui.theme().border, 1, ui.px(16));
    return card;
}

struct KeyLine {
    std::string keys; ///< or the key of their names
    std::string textKey;
};

const std::vector<KeyLine>& keyLines()
{
    static const std::vector<KeyLine> lines{{"1 – 9", "screens.help.pick"},
                                            {"T", "screens.help.type"},
                                            {"Enter", "screens.help.enter"},
                                            {"Esc", "screens.help.escape"},
                                            {"screens.help.moveKeys", "screens.help.move"},
                                            {"screens.help.pageKeys", "screens.help.page"},
                                            {"B", "screens.help.notebook"},
                                            {"V", "sound.help.again"},
                                            {"Shift+V", "sound.help.voice"},
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
                                            {"F1", "screens.help.help"}};
    return lines;
}

} // namespace

void openOverlay(ConversationState& state, Overlay overlay, Ui& ui, Intents& intents)
{
    state.overlay = overlay;
    ui.focus().clear();
    ui.focus().wantFirst();
    if (overlay == Overlay::Pause || overlay == Overlay::Help)
        intents.push_back(HoldClock{true});
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
        shut(ui, state, intents);
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

void helpOverlay(Ui& ui, ConversationState& state, Intents& intents)
{
    const Box screen = ui.beginLayer("help", true);
    const float row = ui.canvas().lineHeight(Face::Body) + ui.px(6);
    const float width = std::min(ui.px(760), screen.width() - ui.px(32));
    const bool columns = width > ui.px(620);
    const std::size_t perColumn = columns ? (keyLines().size() + 1) / 2 : keyLines().size();
    const float height =
        std::min(screen.height() - ui.px(24), static_cast<float>(perColumn) * row + ui.px(64 + 34 + 70));
    const Box card = drawCard(ui, screen, width, height);
    Box inside = card.inset(ui.px(32));
    inside.min.y += sectionTitle(ui, inside.min, ui.say("screens.help.title"), inside.width()) + ui.px(6);
    Box foot = inside.cutBottom(ui.px(42));
    const std::string label = ui.say("screens.overlay.close");
    const ButtonLook look{ButtonKind::Primary, {}, "Esc", false, true};
    const bool close = button(ui, "close help", foot.cutRight(buttonWidth(ui, label, look)), label, look);
    inside.max.y -= ui.px(12);
    const Box list = ui.beginScroll("keys", inside, true);
    const float half = columns ? list.width() * 0.62F : list.width();
    for (std::size_t i = 0; i < keyLines().size(); ++i) {
        const Point at{list.min.x + (i < perColumn ? 0.0F : half),
                       list.min.y + static_cast<float>(i % perColumn) * row};
        const std::string& keys = keyLines()[i].keys;
        const float room = ui.px(i < perColumn ? 132.0F : 44.0F);
        ui.canvas().textWithin(at, keys.starts_with("screens.") ? ui.say(keys) : keys, Face::Strong, ui.theme().accent,
                               room - ui.px(8));
        ui.canvas().textWithin({at.x + room, at.y}, ui.say(keyLines()[i].textKey), Face::Body, ui.theme().text,
                               (i < perColumn ? half : list.width() - half) - room);
    }
    ui.endScroll(list.min.y + static_cast<float>(perColumn) * row);
    if (close || ui.input().take(Key::Escape) || ui.input().take(Key::Help))
        shut(ui, state, intents);
    ui.endLayer();
}

} // namespace keel
