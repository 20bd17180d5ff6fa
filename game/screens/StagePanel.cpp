#include "screens/ConversationPanels.h"

#include "language/NumberText.h"
#include "screens/Meters.h"
#include "screens/ScenarioCard.h"
#include "screens/SoundPanel.h"
#include "screens/StageWords.h"
#include "stage/Figure.h"
#include "stage/Idle.h"
#include "stage/Setting.h"

#include <algorithm>
#include <tuple>

namespace keel {

namespace {

SettingColours coloursFor(const Theme& theme)
{
    SettingColours out;
    out.paper = theme.raised;
    out.wall = mix(theme.wash, theme.card, 0.25F);
    out.wallLow = mix(theme.wash, theme.sand, 0.2F);
    out.thing = mix(theme.wash, theme.border, 0.8F);
    out.thingLight = mix(theme.card, theme.wash, 0.35F);
    out.line = mix(theme.border, theme.quiet, 0.3F);
    out.accent = theme.accent;
    out.warm = theme.sand;
    out.text = theme.text;
    out.quiet = theme.quiet;
    return out;
}

/// Small movements fade where nothing happens: a picture that stands still costs nothing.
float restAt(double sinceMoved)
{
    constexpr double begins = 2.5, lasts = 1.5; // seconds
    return static_cast<float>(std::clamp((sinceMoved - begins) / lasts, 0.0, 1.0));
}

/// Lets the face follow the customer's levels, and a new line be spoken.
float follow(Ui& ui, const ConversationModel& model, ConversationState& state)
{
    const auto passed = static_cast<float>(state.lastTime < 0 ? 0.0 : std::min(ui.time() - state.lastTime, 30.0));
    if (state.lastTime < 0)
        state.mood.startAt(model.mood);
    state.lastTime = ui.time();
    state.mood.goTo(model.mood);
    state.mood.advance(passed);
    if (model.sound.speaking) { // the mouth follows the voice, not the clock
        state.lineShown = model.customerLine;
        state.speaksUntil = ui.time();
        ui.wake(1.0 / 30);
    } else if (state.lineShown != model.customerLine) {
        state.lineShown = model.customerLine;
        state.lineSince = ui.time();
        state.speaksUntil = ui.time() + std::clamp(static_cast<double>(model.customerLine.size()) * 0.022, 0.8, 3.2);
    }
    const bool speaks = ui.time() < state.speaksUntil && !model.onHold;
    if (speaks || state.mood.moving() || model.sound.speaking)
        state.movedAt = ui.time();
    // Mouth and hand move while a line is spoken; a voice, where only the voice is there.
    if ((speaks && !model.still) || state.mood.moving())
        ui.wake(speaks ? 1.0 / 30 : 1.0 / 20);
    if (speaks)
        ui.wake(state.speaksUntil - ui.time() + 0.01);
    if (model.onHold && model.channel == Channel::Phone && !model.still)
        ui.wake(1.0 / 8); // the music goes on
    if (isTyping(model, state, ui.time()))
        ui.wake(model.still ? 0.2 : 1.0 / 15);
    return model.sound.speaking ? model.sound.loudness : speaks ? 1.0F : 0.0F;
}

float drawChips(Ui& ui, const Box& words, const ConversationModel& model)
{
    const Theme& theme = ui.theme();
    Point at = words.min;
    const auto add = [&](const std::string& text, std::optional<Icon> icon, std::optional<Colour> ink) {
        if (at.x + chipWidth(ui, text, icon.has_value()) > words.max.x && at.x > words.min.x)
            at = {words.min.x, at.y + chipHeight(ui) + ui.px(6)};
        at.x = chip(ui, at, text, {icon, ink, theme.card.seenThrough(0.85F)}).max.x + ui.px(6);
    };
    add(model.customerName, iconOf(model.channel), theme.text);
    if (!model.place.empty())
        add(model.place, Icon::Door, theme.text);
    if (model.onlookers && model.audience == 0)
        add(ui.say("screens.conversation.onlookers"), Icon::Eye, theme.anger);
    if (model.audience > 0)
        add(ui.say("screens.conversation.audience", {{"count", numberText(model.audience, ui.speaker().language())}}), Icon::Eye,
            theme.anger);
    if (model.onHold)
        add(ui.say("screens.conversation.onHold"), Icon::Pause, theme.mixed);
    return at.y + chipHeight(ui) - words.min.y;
}

/// Too narrow for the clock to stand beside the gauges.
bool isTight(const Ui& ui, const Box& words) { return words.width() < ui.px(400); }

void drawClock(const Ui& ui, const Box& place, const ConversationModel::Clock& clock)
{
    patienceClock(ui, place, clock.part, clock.seconds, clock.running);
}

/// Anger, trust and patience by name and number, and the clock of silence.
void drawGauges(Ui& ui, const Box& row, const ConversationModel& model)
{
    const Theme& theme = ui.theme();
    const Canvas canvas = ui.canvas();
    canvas.fill(row, theme.card.seenThrough(0.9F), ui.px(10));
    Box inner = row.inset(ui.px(12), ui.px(9));
    if (model.clock.shown && !isTight(ui, row)) {
        drawClock(ui, inner.cutRight(ui.px(62)), model.clock);
        inner.max.x -= ui.px(8);
    }
    if (!model.gaugesShown) {
        const std::string words = ui.say(model.withColleague ? "screens.conversation.colleague"
                                         : model.exam        ? "coach.noGauges"
                                                             : "screens.conversation.noGauges");
        const float height = canvas.textHeight(words, Face::Small, inner.width());
        canvas.paragraph({inner.min.x, inner.centre().y - height / 2}, words, Face::Small, theme.quiet, inner.width());
        return;
    }
    const float gap = ui.px(isTight(ui, row) ? 9.0F : 14.0F);
    const float width = (inner.width() - 2 * gap) / 3;
    float x = inner.min.x;
    for (const auto& [key, value, ink] : {std::tuple{"reports.anger", model.anger, theme.anger},
                                          {"reports.trust", model.trust, theme.trust},
                                          {"reports.patience", model.patience, theme.patience}}) {
        meter(ui, boxAt({x, inner.min.y}, width, inner.height()), ui.say(key), value, ink);
        x += width + gap;
    }
}

} // namespace

void stagePanel(Ui& ui, const Box& box, const ConversationModel& model, ConversationState& state)
{
    const float speaking = follow(ui, model, state);
    const Canvas canvas = ui.canvas();
    const SettingColours colours = coloursFor(ui.theme());
    Setting setting;
    setting.channel = model.withColleague ? Channel::Phone : model.channel; // a colleague has no figure, but initials
    setting.faceSeen = model.faceSeen;
    setting.onlookers = model.onlookers;
    setting.aside = model.channel == Channel::InPerson && !model.place.empty() && !model.onlookers;
    setting.onHold = model.onHold;
    setting.anger = state.mood.shown().anger;
    setting.time = model.still ? 0.6 : ui.time();
    setting.speaking = speaking;
    setting.initials = initialOf(model.customerName);
    setting.post = model.post ? &*model.post : nullptr;
    setting.postAlone = model.post && model.customerLine.empty() && !model.levelsShown;

    canvas.clip(box);
    SettingSpace space = drawSetting(canvas, box, setting, colours);
    const bool inPerson = setting.channel == Channel::InPerson;
    const float mouth = model.channel == Channel::Phone || inPerson ? speaking : 0;
    const Moment moment{ui.time(), mouth, model.clock.shown ? 1 - model.clock.part : 0, model.still, restAt(ui.time() - state.movedAt)};
    const Figure figure{inPerson ? Framing::AtCounter : Framing::Portrait,
                        model.character,
                        expressionOf(state.mood.shown(), moment),
                        postureOf(state.mood.shown(), moment),
                        model.still ? 0 : blinkAt(ui.time()),
                        setting.channel == Channel::Phone};
    if (model.faceSeen) {
        drawFigure(canvas, space.figure, figure);
        ui.wake(nextIdleFrameIn(state.mood.shown(), moment, breathOf(space.figure, figure.framing)));
    }
    drawBefore(canvas, box, space, setting, colours);
    if (model.faceSeen && inPerson)
        drawArms(canvas, space.figure, figure, counterTop(box));
    if (inPerson)
        space.mouth = besideMouth(space.figure, figure);
    else if (setting.channel == Channel::Phone || setting.channel == Channel::Chat)
        space.mouth.y = besideMouth(space.figure, figure).y;
    canvas.unclip();
    canvas.roundCorners(box, ui.theme().paper, ui.px(12));
    canvas.frame(box, ui.theme().border, 1, ui.px(12));

    Box words = space.words;
    state.soundRow = words;
    state.soundFoot = {space.figure.min, {space.figure.max.x, space.figure.max.y - ui.px(10)}};
    if (model.clock.shown && isTight(ui, space.words))
        state.soundRow.max.x -= ui.px(68);
    Box chips = words;
    chips.max.x = state.soundRow.max.x - soundButtonsWidth(ui);
    words.min.y += drawChips(ui, chips, model) + ui.px(10);
    if (model.clock.shown && isTight(ui, space.words))
        drawClock(ui, boxAt({space.words.max.x - ui.px(62), space.words.min.y}, ui.px(62), ui.px(34)), model.clock);
    if (model.levelsShown) {
        drawGauges(ui, words.cutBottom(ui.px(52)), model);
        words.max.y -= ui.px(10);
    }
    drawStageWords(ui, words, space, model, state, colours);
}

} // namespace keel
