#include "screens/Buttons.h"
#include "screens/ChoiceCard.h"
#include "screens/ConversationPanels.h"
#include "screens/Meters.h"
#include "screens/StageWords.h"

#include <algorithm>
#include <span>

namespace keel {

namespace {

using Model = ConversationModel;

/// Draws a speech bubble, left for the customer, right for the trainee. Returns the height taken.
float drawBubble(Ui& ui, const Box& column, float y, const Model::Said& said)
{
    const Canvas canvas = ui.canvas();
    const bool customer = said.voice == Model::Voice::Customer;
    const float padding = ui.px(12);
    const float room = column.width() * 0.86F - 2 * padding;
    const float width = std::min(room, canvas.textWidth(said.text, Face::Body) + 2);
    const float height = canvas.textHeight(said.text, Face::Body, width) + ui.px(16);
    const float x = customer ? column.min.x : column.max.x - width - 2 * padding;
    const Box bubble = boxAt({x, y}, width + 2 * padding, height);
    canvas.fill(bubble, customer ? ui.theme().customerSays : ui.theme().traineeSays, ui.px(12));
    canvas.paragraph({bubble.min.x + padding, bubble.min.y + ui.px(8)}, said.text, Face::Body, ui.theme().text, width);
    return height;
}

float drawRemark(Ui& ui, const Box& column, float y, const std::string& words)
{
    const Canvas canvas = ui.canvas();
    const float width = column.width() - ui.px(40);
    for (const TextLine& line : canvas.wrap(words, Face::Small, width)) {
        const std::string_view part = std::string_view(words).substr(line.begin, line.end - line.begin);
        canvas.text({column.centre().x - canvas.textWidth(part, Face::Small) / 2, y}, part, Face::Small,
                    ui.theme().quiet);
        y += canvas.lineHeight(Face::Small);
    }
    return canvas.textHeight(words, Face::Small, width);
}

/// All of them; while the customer is still writing, not yet what they write.
std::size_t linesShown(const Ui& ui, const Model& model, const ConversationState& state)
{
    std::size_t count = model.transcript.size();
    while (isTyping(model, state, ui.time()) && count > 0 && model.transcript[count - 1].voice == Model::Voice::Customer)
        --count;
    return count;
}

void drawTranscript(Ui& ui, const Box& box, const Model& model, ConversationState& state)
{
    const Box column = ui.beginScroll("transcript", box, true);
    float y = column.min.y;
    const Model::Said* before = nullptr;
    for (const Model::Said& said : std::span(model.transcript).first(linesShown(ui, model, state))) {
        const bool same = before != nullptr && before->voice == said.voice;
        y += before == nullptr ? 0 : ui.px(same ? 4.0F : 10.0F);
        if (said.voice == Model::Voice::Remark)
            y += drawRemark(ui, column, y, said.text);
        else
            y += drawBubble(ui, column, y, said);
        before = &said;
    }
    const std::size_t shown = linesShown(ui, model, state);
    const bool grown = state.transcriptShown != shown;
    state.transcriptShown = shown;
    ui.endScroll(y + ui.px(4), grown, ui.theme().card);
}

/// One known fact; pressing one that is not noted yet notes it.
float drawFact(Ui& ui, const Box& column, float y, const Model::KnownFact& fact, Intents& intents)
{
    std::string detail = ui.say(fact.fromCustomer ? "screens.notebook.fromCustomer" : "screens.notebook.lookedUp");
    if (fact.told)
        detail += " · " + ui.say("screens.notebook.told");
    detail += " · " + ui.say(fact.noted ? "screens.notebook.noted" : "screens.notebook.pressToNote");
    const ChoiceLook look{fact.text, detail, 0, !fact.noted};
    const Box box = boxAt({column.min.x + ui.px(3), y}, column.width() - ui.px(6),
                          choiceCardHeight(ui, look, column.width() - ui.px(6)));
    if (choiceCard(ui, fact.fact.str(), box, look))
        intents.push_back(TakeAction{Note{fact.fact}});
    return box.height();
}

void drawNotebook(Ui& ui, const Box& box, const Model& model, Intents& intents)
{
    const Box column = ui.beginScroll("notebook", box, true);
    float y = column.min.y + ui.px(3);
    if (model.facts.empty())
        y += ui.canvas().paragraph({column.min.x, y}, ui.say("screens.notebook.empty"), Face::Body, ui.theme().quiet,
                                   column.width());
    for (const Model::KnownFact& fact : model.facts)
        y += drawFact(ui, column, y, fact, intents) + ui.px(8);
    ui.endScroll(y, false, ui.theme().card);
}

} // namespace

void transcriptPanel(Ui& ui, const Box& box, const Model& model, ConversationState& state, Intents& intents)
{
    cardGround(ui, box);
    Box inner = box.inset(ui.px(12));
    const Box tabs = inner.cutTop(ui.px(36));
    const std::vector<Segment> names{
        {"transcript", ui.say("screens.conversation.transcript")},
        {"notebook", ui.say("screens.conversation.notebook", {{"count", std::to_string(model.facts.size())}})}};
    if (const auto picked = segments(ui, "side", tabs, names, state.notebook ? 1 : 0)) {
        state.notebook = *picked == 1;
        state.transcriptShown = 0;
    }
    inner.min.y += ui.px(10);
    if (state.notebook)
        drawNotebook(ui, inner, model, intents);
    else
        drawTranscript(ui, inner, model, state);
}

} // namespace keel
