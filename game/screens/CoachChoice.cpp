#include "screens/CoachChoice.h"

#include "screens/Buttons.h"

namespace keel {

namespace {

constexpr float rowHeight = 40;
constexpr float rowGap = 6;

std::string keyOf(CoachTime coach) { return "coach.choice." + std::string(idOf(coach)); }

std::vector<Segment> segmentsOf(const Ui& ui)
{
    std::vector<Segment> out;
    for (const CoachTime time : coachTimes)
        out.push_back({keyOf(time), ui.say(keyOf(time))});
    return out;
}

bool fits(const Ui& ui, float width) { return segmentsWidth(ui, segmentsOf(ui)) <= width; }

void choose(CoachTime coach, const Settings& settings, Intents& intents)
{
    Settings changed = settings;
    changed.coach = coach;
    intents.push_back(ChangeSettings{changed});
}

} // namespace

std::string coachChoiceText(const Ui& ui, CoachTime coach) { return ui.say(keyOf(coach) + ".text"); }

float coachChoiceHeight(const Ui& ui, float width)
{
    return fits(ui, width) ? ui.px(rowHeight)
                           : ui.px((rowHeight + rowGap) * static_cast<float>(coachTimes.size()) - rowGap);
}

float coachChoice(Ui& ui, const Box& column, const Settings& settings, Intents& intents)
{
    const float height = coachChoiceHeight(ui, column.width());
    if (fits(ui, column.width())) {
        std::size_t chosen = 0;
        while (chosen + 1 < coachTimes.size() && coachTimes[chosen] != settings.coach)
            ++chosen;
        if (const auto picked = segments(ui, "coach", boxAt(column.min, column.width(), height), segmentsOf(ui), chosen))
            choose(coachTimes[*picked], settings, intents);
        return height;
    }
    Box rest = column;
    for (const CoachTime time : coachTimes) {
        const bool chosen = time == settings.coach;
        const ButtonLook look{ButtonKind::Secondary, chosen ? std::optional(Icon::Check) : std::nullopt, "", chosen, true};
        if (button(ui, keyOf(time), rest.cutTop(ui.px(rowHeight)), ui.say(keyOf(time)), look))
            choose(time, settings, intents);
        rest.min.y += ui.px(rowGap);
    }
    return height;
}

} // namespace keel
