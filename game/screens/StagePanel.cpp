#include "screens/ConversationPanels.h"
#include "screens/Meters.h"
#include "screens/ScenarioCard.h"
#include "screens/SoundPanel.h"
#include "stage/Figure.h"
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

std::string initialsOf(const std::string& name)
{
    std::size_t length = 1;
    while (length < name.size() && (static_cast<unsigned char>(name[length]) & 0xC0U) == 0x80U)
        ++length;
    return name.substr(0, length);
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
        state.speaksUntil = ui.time() + std::clamp(static_cast<double>(model.customerLine.size()) * 0.022, 0.8, 3.2);
    }
    const bool speaks = ui.time() < state.speaksUntil && !model.onHold;
    if (speaks || state.mood.moving())
        ui.wake(speaks ? 1.0 / 30 : 1.0 / 20);
    if (model.faceSeen)
        ui.wake(blinkAt(ui.time()) > 0 ? 1.0 / 30 : nextBlinkIn(ui.time()) + 0.01);
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
        add(ui.say("screens.conversation.audience", {{"count", std::to_string(model.audience)}}), Icon::Eye,
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
        const std::string words = ui.say(model.withColleague ? "screens.conversation.colleague" : "screens.conversation.noGauges");
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

void drawWords(Ui& ui, const Box& area, const SettingSpace& space, const ConversationModel& model)
{
    if (model.customerLine.empty())
        return;
    const Canvas canvas = ui.canvas();
    const float padding = ui.px(16);
    const float room = area.width() - 2 * padding;
    // A line that does not fit at the usual size is set smaller, rather than cut.
    const Face face = canvas.textHeight(model.customerLine, Face::Body, room) + 2 * ui.px(12) > area.height()
                          ? Face::Small
                          : Face::Body;
    const float natural = canvas.textWidth(model.customerLine, face);
    const float width = std::min(room, natural + 2);
    const float height = canvas.textHeight(model.customerLine, face, width);
    const Box balloon =
        boxAt({area.min.x, area.min.y + std::max(0.0F, (area.height() - height - 2 * ui.px(12)) * 0.4F)},
              width + 2 * padding, height + 2 * ui.px(12));
    drawBalloon(canvas, balloon, space.mouth, ui.theme().raised, mix(ui.theme().border, ui.theme().quiet, 0.25F));
    const Point at{balloon.min.x + padding, balloon.min.y + ui.px(12)};
    spokenWash(ui, at, model.customerLine, face, width, model.sound);
    canvas.paragraph(at, model.customerLine, face, ui.theme().text, width);
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
    setting.time = ui.time();
    setting.speaking = speaking;
    setting.initials = initialsOf(model.customerName);
    setting.post = model.post ? &*model.post : nullptr;

    canvas.clip(box);
    SettingSpace space = drawSetting(canvas, box, setting, colours);
    const bool inPerson = setting.channel == Channel::InPerson;
    const float mouth = model.channel == Channel::Phone || inPerson ? speaking : 0;
    const Expression expression = expressionOf(state.mood.shown(), mouth, ui.time());
    const Framing framing = inPerson ? Framing::AtCounter : Framing::Portrait;
    if (model.faceSeen)
        drawFigure(canvas, space.figure, framing, model.character, expression, blinkAt(ui.time()));
    drawBefore(canvas, box, space, setting, colours);
    if (model.faceSeen && inPerson)
        drawHands(canvas, space.figure, model.character, expression, counterTop(box));
    if (inPerson)
        space.mouth = besideMouth(space.figure, framing, expression);
    else if (setting.channel == Channel::Phone || setting.channel == Channel::Chat)
        space.mouth.y = besideMouth(space.figure, framing, expression).y;
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
    drawGauges(ui, words.cutBottom(ui.px(52)), model);
    words.max.y -= ui.px(10);
    drawWords(ui, words, space, model);
}

} // namespace keel
