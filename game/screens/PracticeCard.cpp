#include "screens/PracticeView.h"

#include "screens/Buttons.h"
#include "screens/Meters.h"

#include <algorithm>

namespace keel {

float practiceCard(Ui& ui, const Box& page, float top, const PracticeCard& card, Intents& intents)
{
    const Canvas canvas = ui.canvas();
    const ButtonLook startLook{ButtonKind::Primary, Icon::Play, "", false, true};
    const ButtonLook skillsLook{ButtonKind::Secondary, Icon::Gauge, "", false, true};
    const std::string skills = ui.say("practice.home.skills");
    const float startWidth = buttonWidth(ui, card.start, startLook);
    const float skillsWidth = buttonWidth(ui, skills, skillsLook);
    const std::string detail = card.due + " · " + card.held;
    const float buttons = startWidth + skillsWidth + ui.px(8 + 20);
    const bool wide = page.width() - buttons > ui.px(360);
    const float room = page.width() - ui.px(44) - (wide ? buttons : 0);
    const float words = canvas.lineHeight(Face::Strong) + ui.px(2) + canvas.textHeight(detail, Face::Small, room);
    const float height = words + ui.px(28) + (wide ? 0 : ui.px(52));
    const Box strip = boxAt({page.min.x, top}, page.width(), std::max(ui.px(76), height));
    cardGround(ui, strip);
    cardEdge(ui, strip, ui.theme().sand);

    const float y = wide ? strip.centre().y - words / 2 : strip.min.y + ui.px(14);
    canvas.textWithin({strip.min.x + ui.px(24), y}, ui.say("practice.home.title"), Face::Strong, ui.theme().text, room);
    canvas.paragraph({strip.min.x + ui.px(24), y + canvas.lineHeight(Face::Strong) + ui.px(2)}, detail, Face::Small, ui.theme().quiet, room);

    const float row = wide ? strip.centre().y - ui.px(20) : strip.max.y - ui.px(54);
    const float left = wide ? strip.max.x - buttons : strip.min.x + ui.px(24);
    if (button(ui, "my skills", boxAt({left, row}, skillsWidth, ui.px(40)), skills, skillsLook))
        intents.push_back(Practise{OpenSkills{}});
    if (button(ui, "practise", boxAt({left + skillsWidth + ui.px(8), row}, startWidth, ui.px(40)), card.start, startLook))
        intents.push_back(Practise{StartDrills{}});
    return strip.height();
}

} // namespace keel
