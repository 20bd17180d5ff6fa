#include "screens/PracticeView.h"

#include "screens/PracticePanels.h"

#include <algorithm>
#include <utility>

namespace keel {

namespace {

using Step = PracticeModel::Step;

float drawMoment(Ui& ui, const Box& page, const PracticeModel& model, PracticeState& state, Intents& intents)
{
    float y = page.min.y + practiceMoment(ui, page, model, state, intents) + ui.px(16);
    const Box below{{page.min.x, y}, page.max};
    if (std::exchange(state.inView, model.step) != model.step && model.step == Step::Feedback)
        ui.keepInView(boxAt(below.min, below.width(), ui.px(270)));
    switch (model.step) {
    case Step::Example: y += practiceExample(ui, below, model, intents); break;
    case Step::Feedback: y += practiceFeedback(ui, below, model, intents); break;
    default: y += practiceReply(ui, below, state, intents); break;
    }
    return y;
}

} // namespace

void practiceView(Ui& ui, const PracticeModel& model, PracticeState& state, Intents& intents)
{
    const Box screen = ui.beginScreen();
    const Box below = belowTopBar(ui, screen, model.frame);
    state.tight = below.height() < ui.px(480);
    const bool ofMoment = model.step == Step::Example || model.step == Step::Moment || model.step == Step::Feedback;
    const Box inner = ui.beginScroll("practice", below, true);
    Box page = pageIn(ui, {inner.min, {inner.max.x + ui.px(12), inner.max.y}}, ofMoment ? 1180 : 940);
    page.min.y += ui.px(20);
    const float bottom = ofMoment ? drawMoment(ui, page, model, state, intents) : page.min.y + practiceSkills(ui, page, model, intents);
    ui.endScroll(bottom + ui.px(24));
    topBar(ui, screen, model.frame, ui.say("practice.title"), true, intents);
    if (ui.input().take(Key::Escape))
        intents.push_back(GoBack{});
    ui.endScreen();
}

} // namespace keel
