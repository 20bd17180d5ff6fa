#include "screens/Card.h"

#include "screens/Meters.h"

namespace keel {

float card(Ui& ui, const Box& column, const CardLook& look, const std::function<float(const Box&)>& content)
{
    const float padding = ui.px(look.padding);
    ui.beginOver();
    const float height = content({column.min + Point{padding, padding}, {column.max.x - padding, column.max.y}}) + 2 * padding;
    const Box whole = boxAt(column.min, column.width(), height);
    const bool focused = !look.spot.empty() && ui.spot(look.spot, whole);
    if (focused && look.aloud)
        ui.describe(look.aloud());
    ui.endOver([&] {
        cardGround(ui, whole);
        if (look.edge)
            cardEdge(ui, whole, *look.edge);
        if (focused)
            ui.ring(whole, ui.px(12));
    });
    return height;
}

} // namespace keel
