#include "desktop/PeopleSheet.h"

#include "stage/Figure.h"

#include <imgui.h>

#include <array>
#include <algorithm>

namespace keel {

namespace {

void drawPerson(const Canvas& canvas, const Theme& theme, const Box& cell, const Character& who, const Mood& mood)
{
    const Moment moment{1.0, 0, 0, true};
    const Figure figure{Framing::AtCounter, who, expressionOf(mood, moment), postureOf(mood, moment), 0, false};
    const float counter = cell.max.y - cell.height() * 0.08F;
    canvas.fade(cell, mix(theme.wash, theme.card, 0.25F), mix(theme.wash, theme.sand, 0.2F));
    drawFigure(canvas, cell, figure);
    canvas.clip(cell);
    canvas.fill({{cell.min.x, counter}, cell.max}, mix(theme.wash, theme.border, 0.8F));
    canvas.fill({{cell.min.x, counter}, {cell.max.x, counter + 3}}, theme.sand);
    drawArms(canvas, cell, figure, counter);
    canvas.unclip();
}

} // namespace

void peopleSheet(const FontSet& fonts, float scale, const Theme& theme, const std::map<std::string, Character>& people)
{
    const Canvas canvas(*ImGui::GetBackgroundDrawList(), fonts, scale);
    const ImVec2 size = ImGui::GetIO().DisplaySize;
    // Trust and patience go down as anger goes up, as they do in play.
    const std::array moods{Mood{0, 0.8F, 0.9F}, Mood{0.5F, 0.45F, 0.6F}, Mood{1, 0.1F, 0.5F}};
    constexpr int peopleAcross = 2;
    const auto rows = (static_cast<int>(people.size()) + peopleAcross - 1) / peopleAcross;
    const float width = size.x / (peopleAcross * static_cast<float>(moods.size()));
    const float height = size.y / static_cast<float>(std::max(1, rows));
    int number = 0;
    for (const auto& [id, who] : people) {
        for (std::size_t i = 0; i < moods.size(); ++i) {
            const auto column = static_cast<float>(static_cast<std::size_t>(number % peopleAcross) * moods.size() + i);
            const auto row = static_cast<float>(number / peopleAcross);
            drawPerson(canvas, theme, boxAt({column * width, row * height}, width, height).inset(2), who, moods[i]);
        }
        ++number;
    }
}

} // namespace keel
