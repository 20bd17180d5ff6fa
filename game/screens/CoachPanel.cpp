#include "screens/ConversationPanels.h"
#include "screens/DebriefPanels.h"
#include "screens/Meters.h"

#include <tuple>

namespace keel {

namespace {

using Tone = CoachComment::Tone;

/// The key of the tone's words, its sign and its colour.
std::tuple<const char*, Icon, Colour> lookOf(Tone tone, const Theme& theme)
{
    switch (tone) {
    case Tone::Helped: return {"coach.tone.helped", Icon::Check, theme.good};
    case Tone::Mixed: return {"coach.tone.mixed", Icon::Eye, theme.mixed};
    case Tone::Cost: return {"coach.tone.cost", Icon::Flag, theme.poor};
    case Tone::Plain: return {"coach.tone.plain", Icon::Eye, theme.quiet};
    case Tone::NotUnderstood: return {"coach.tone.not-understood", Icon::Question, theme.mixed};
    }
    return {"coach.tone.plain", Icon::Eye, theme.quiet};
}

/// As much of a reply's words as tells which are meant.
std::string shortened(const std::string& words)
{
    constexpr std::size_t longest = 56; // code points
    std::size_t count = 0;
    for (std::size_t i = 0; i < words.size(); ++i)
        if ((static_cast<unsigned char>(words[i]) & 0xC0U) != 0x80U && ++count > longest)
            return words.substr(0, i) + "…";
    return words;
}

std::string lineOf(const Ui& ui, const DebriefWeight& weight)
{
    if (weight.words.empty())
        return weight.label;
    std::string label = weight.label; // the name of a rule may be a whole sentence
    if (label.ends_with('.'))
        label.pop_back();
    return label + ": " + ui.say("reports.quote", {{"text", shortened(weight.words)}});
}

constexpr float padding = 14;
constexpr float signWidth = 24;
constexpr float pointsWidth = 40;
constexpr float gap = 4;

float titleHeight(const Ui& ui, const CoachComment& comment, float width)
{
    const std::string title = ui.say(std::get<0>(lookOf(comment.tone, ui.theme())));
    return ui.canvas().textHeight(title, Face::SmallStrong, width - ui.px(signWidth));
}

std::string moreOf(const Ui& ui, const CoachComment& comment)
{
    return comment.more.empty() ? std::string() : ui.say("reports.debrief.better", {{"what", comment.more}});
}

std::string aloud(const Ui& ui, const CoachComment& comment)
{
    std::string out = ui.say(std::get<0>(lookOf(comment.tone, ui.theme()))) + ".";
    for (const DebriefWeight& weight : comment.did)
        out += "\n" + lineOf(ui, weight) + ": " + pointsText(weight.points) + ".";
    return out + "\n" + moreOf(ui, comment);
}

} // namespace

float coachHeight(const Ui& ui, const ConversationModel& model, float width)
{
    if (!model.coach)
        return 0;
    const Canvas canvas = ui.canvas();
    const float inner = width - ui.px(2 * padding);
    float height = ui.px(2 * padding) + titleHeight(ui, *model.coach, inner);
    for (const DebriefWeight& weight : model.coach->did)
        height += ui.px(gap) + canvas.textHeight(lineOf(ui, weight), Face::Small, inner - ui.px(pointsWidth));
    if (const std::string more = moreOf(ui, *model.coach); !more.empty())
        height += ui.px(gap) + canvas.textHeight(more, Face::Small, inner);
    return height;
}

void coachPanel(Ui& ui, const Box& box, const ConversationModel& model)
{
    const auto [key, sign, ink] = lookOf(model.coach->tone, ui.theme());
    cardGround(ui, box);
    cardEdge(ui, box, ink);
    if (ui.spot("coach", box)) {
        ui.ring(box, ui.px(12));
        ui.describe(aloud(ui, *model.coach));
    }
    // What does not fit is scrolled: a small window must not cost the advice.
    const Box area = ui.beginScroll("coach text", {box.min + Point{ui.px(padding), ui.px(padding)}, box.max - Point{ui.px(padding), ui.px(padding - 6)}});
    const Canvas canvas = ui.canvas();
    const Box inner{area.min, {box.max.x - ui.px(padding), area.max.y}};
    float y = inner.min.y;
    drawIcon(canvas, sign, boxAt({inner.min.x, y}, ui.px(17), ui.px(17)), ink);
    y += canvas.paragraph({inner.min.x + ui.px(signWidth), y}, ui.say(key), Face::SmallStrong, ui.theme().text,
                          inner.width() - ui.px(signWidth));
    for (const DebriefWeight& weight : model.coach->did) {
        y += ui.px(gap);
        canvas.text({inner.min.x, y}, pointsText(weight.points), Face::SmallStrong,
                    weight.points < 0 ? ui.theme().poor : ui.theme().good);
        y += canvas.paragraph({inner.min.x + ui.px(pointsWidth), y}, lineOf(ui, weight), Face::Small, ui.theme().text,
                              inner.width() - ui.px(pointsWidth));
    }
    if (const std::string more = moreOf(ui, *model.coach); !more.empty())
        y += ui.px(gap) + canvas.paragraph({inner.min.x, y + ui.px(gap)}, more, Face::Small, ui.theme().accent, inner.width());
    ui.endScroll(y, false, ui.theme().card);
}

} // namespace keel
