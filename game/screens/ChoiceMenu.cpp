#include "screens/ChoiceMenu.h"

#include "screens/ChoiceCard.h"

#include <algorithm>

namespace keel {

ChosenFrom choiceMenu(Ui& ui, const std::vector<std::string>& labels, const std::vector<std::string>& names)
{
    ChosenFrom out;
    const Box screen = ui.beginLayer("filter", true);
    const float width = std::min(ui.px(440), screen.width() - ui.px(32));
    float content = 0;
    for (const std::string& label : labels)
        content += choiceCardHeight(ui, {label, "", 0, true}, width - ui.px(60)) + ui.px(6);
    const float height = std::min(content + ui.px(40), screen.height() * 0.8F);
    const Box card = boxAt({screen.centre().x - width / 2, screen.centre().y - height / 2}, width, height);
    ui.canvas().fill(card, ui.theme().card, ui.px(16));
    ui.canvas().frame(card, ui.theme().border, 1, ui.px(16));
    const Box list = ui.beginScroll("choices", card.inset(ui.px(20)), true);
    float y = list.min.y + ui.px(3);
    for (std::size_t i = 0; i < labels.size(); ++i) {
        const ChoiceLook look{labels[i], "", 0, true};
        const Box box = boxAt({list.min.x + ui.px(3), y}, list.width() - ui.px(6),
                              choiceCardHeight(ui, look, list.width() - ui.px(6)));
        if (choiceCard(ui, "choice " + (names.empty() ? labels[i] : names[i]), box, look))
            out.which = i;
        y += box.height() + ui.px(6);
    }
    ui.endScroll(y);
    out.left = ui.clickedOutside(card) || ui.input().take(Key::Escape);
    ui.endLayer();
    return out;
}

} // namespace keel
