#include "screens/PracticePanels.h"

#include "screens/Buttons.h"
#include "screens/ConversationPanels.h"
#include "screens/Meters.h"
#include "screens/TextBox.h"

#include <algorithm>

namespace keel {

namespace {

/// How far the session has come.
float drawProgress(Ui& ui, const Box& column, float y, const PracticeModel& model)
{
    const Canvas canvas = ui.canvas();
    canvas.text({column.min.x, y}, ui.say("practice.progress", {{"number", std::to_string(model.number)}, {"all", std::to_string(model.all)}}), Face::SmallStrong, ui.theme().quiet);
    y += canvas.lineHeight(Face::SmallStrong) + ui.px(6);
    bar(ui, {{column.min.x, y}, {column.max.x, y + ui.px(4)}}, static_cast<float>(model.number - 1) / static_cast<float>(std::max(1, model.all)), ui.theme().accent);
    return canvas.lineHeight(Face::SmallStrong) + ui.px(6 + 4 + 18);
}

/// What to do, how, and what is known.
float drawTask(Ui& ui, const Box& column, const PracticeModel& model)
{
    const Canvas canvas = ui.canvas();
    const Theme& theme = ui.theme();
    float y = column.min.y + drawProgress(ui, column, column.min.y, model);
    y += canvas.paragraph({column.min.x, y}, model.task, Face::Title, theme.text, column.width()) + ui.px(6);
    if (!model.hint.empty())
        y += canvas.paragraph({column.min.x, y}, model.hint, Face::Body, theme.quiet, column.width()) + ui.px(6);
    if (!model.facts.empty()) {
        y += ui.px(8) + canvas.paragraph({column.min.x, y + ui.px(8)}, ui.say("practice.known"), Face::SmallStrong, theme.text, column.width()) + ui.px(2);
        for (const std::string& fact : model.facts) {
            drawIcon(canvas, Icon::Notebook, boxAt({column.min.x, y + ui.px(2)}, ui.px(15), ui.px(15)), theme.accent);
            y += canvas.paragraph({column.min.x + ui.px(24), y}, fact, Face::Small, theme.text, column.width() - ui.px(24)) + ui.px(3);
        }
    }
    if (model.step != PracticeModel::Step::Example)
        y += ui.px(8) + canvas.paragraph({column.min.x, y + ui.px(8)}, ui.say("practice.invent"), Face::Small, theme.quiet, column.width());
    return y - column.min.y;
}

} // namespace

float practiceMoment(Ui& ui, const Box& column, const PracticeModel& model, PracticeState& state, Intents&)
{
    const bool wide = column.width() > ui.px(780);
    const float gap = ui.px(16);
    const float padding = ui.px(22);
    Box left = column;
    Box right = column;
    if (wide) {
        right = left.cutRight(column.width() * 0.42F);
        left.max.x -= gap;
    }
    const bool isRead = model.stage.channel == Channel::Social || model.stage.channel == Channel::Email; // its words need the room
    const float least = ui.px(state.tight && !isRead ? 205.0F : 250.0F);
    if (!wide)
        right.min.y += least + gap;
    ui.beginOver();
    const float task = drawTask(ui, {right.min + Point{padding, padding}, {right.max.x - padding, right.max.y}}, model) + 2 * padding;
    const float height = wide ? std::max(least, task) : task;
    ui.endOver([&] { cardGround(ui, boxAt(right.min, right.width(), height)); });
    const Box scene = boxAt(left.min, left.width(), wide ? height : least);
    stagePanel(ui, scene, model.stage, state.stage);
    return wide ? height : least + gap + height;
}

float practiceReply(Ui& ui, const Box& column, PracticeState& state, Intents& intents)
{
    constexpr std::string_view draftName = "practice reply";
    const Canvas canvas = ui.canvas();
    const float padding = ui.px(16);
    const float lineHeight = canvas.lineHeight(Face::Body);
    const float room = column.width() - 2 * padding - ui.px(24);
    const std::size_t lines = std::clamp<std::size_t>(canvas.wrap(state.draft.text(), Face::Body, room).size(), state.tight ? 1 : 3, 8);
    const float field = static_cast<float>(lines) * lineHeight + ui.px(18);
    const Box card = boxAt(column.min, column.width(), 2 * padding + field + ui.px(12 + 40));
    cardGround(ui, card);
    Box inner = card.inset(padding);
    const bool isWanted = std::exchange(state.wantsDraft, false);
    if (isWanted)
        ui.focus().set(ui.idOf(draftName));
    const TextBoxEvents events = textBox(ui, draftName, inner.cutTop(field), state.draft, {ui.say("practice.placeholder"), true});
    if (isWanted || events.settled)
        ui.keepInView(card);
    const bool filled = state.draft.text().find_first_not_of(" \n") != std::string::npos;
    const std::string answer = ui.say("practice.answer");
    const ButtonLook look{ButtonKind::Primary, Icon::Send, "Enter", false, filled};
    const float width = buttonWidth(ui, answer, look);
    const Point at{inner.min.x, inner.min.y + ui.px(12)};
    if ((button(ui, "answer", boxAt(at, width, ui.px(40)), answer, look) || events.submitted) && filled)
        intents.push_back(Practise{AnswerMoment{state.draft.text()}});
    const std::string skip = ui.say("practice.skip");
    if (button(ui, "skip", boxAt({at.x + width + ui.px(8), at.y}, buttonWidth(ui, skip), ui.px(40)), skip))
        intents.push_back(Practise{SkipMoment{}});
    return card.height();
}

} // namespace keel
