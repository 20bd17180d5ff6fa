#include "screens/DebriefView.h"

#include "screens/Buttons.h"
#include "screens/DebriefPanels.h"

namespace keel {

namespace {

float drawButtons(Ui& ui, const Box& page, float y, const DebriefModel& model, std::string_view name, Intents& intents)
{
    ui.push(name);
    const float height = ui.px(44);
    float x = page.min.x;
    if (model.canPlayAgain) {
        const std::string again = ui.say("screens.debrief.again");
        const ButtonLook look{ButtonKind::Primary, Icon::Replay, "", false, true};
        const float width = buttonWidth(ui, again, look);
        if (button(ui, "again", boxAt({x, y}, width, height), again, look))
            intents.push_back(PlayAgain{});
        x += width + ui.px(10);
    }
    const std::string home = ui.say("screens.debrief.home");
    const ButtonLook look{ButtonKind::Secondary, Icon::Home, "", false, true};
    if (button(ui, "home", boxAt({x, y}, buttonWidth(ui, home, look), height), home, look))
        intents.push_back(GoHome{});
    ui.pop();
    return height;
}

} // namespace

void debriefView(Ui& ui, const DebriefModel& model, DebriefState& state, Intents& intents)
{
    const Box screen = ui.beginScreen();
    const Box below = belowTopBar(ui, screen, model.frame);
    const Box inner = ui.beginScroll("debrief", below, true);
    const Box page = pageIn(ui, {inner.min, {inner.max.x + ui.px(12), inner.max.y}}, 1280);
    const Debrief& debrief = *model.debrief;
    const float gap = ui.px(16);
    float y = page.min.y + ui.px(24);
    const auto rest = [&page, &y] { return Box{{page.min.x, y}, page.max}; };
    y += debriefEnding(ui, rest(), debrief, model.trainee) + gap;
    y += drawButtons(ui, page, y, model, "top", intents) + gap;
    y += debriefComparison(ui, rest(), debrief);
    y += debriefScores(ui, rest(), debrief) + gap;
    y += debriefAdvice(ui, rest(), debrief);
    y += debriefCourse(ui, rest(), debrief) + gap;
    y += debriefExamples(ui, rest(), debrief);
    y += debriefOutcomes(ui, rest(), debrief);
    y += debriefPrinciples(ui, rest(), debrief) + ui.px(8);
    const float transcript = y;
    y += ui.canvas().paragraph({page.min.x, y}, ui.say("reports.debrief.transcript"), Face::Title, ui.theme().text,
                               page.width()) +
         ui.px(4);
    y += ui.canvas().paragraph({page.min.x, y}, ui.say("screens.debrief.how"), Face::Small, ui.theme().quiet,
                               page.width()) +
         ui.px(12);
    y += debriefTranscript(ui, rest(), debrief, model.canRewind, intents) + ui.px(8);
    y += drawButtons(ui, page, y, model, "bottom", intents);
    if (state.toTranscript)
        ui.scrollTo(transcript + below.height() / 2 - ui.px(20));
    ui.endScroll(y + ui.px(28));
    topBar(ui, screen, model.frame, debrief.scenario, true, intents);
    if (ui.input().take(Key::Escape))
        intents.push_back(GoBack{});
    ui.endScreen();
}

} // namespace keel
