#include "catch.h"

#include "screens/Focus.h"

using namespace keel;

namespace {

/// A page with a row of two buttons over two columns of cards.
std::vector<Focus::Item> page()
{
    const auto item = [](std::uint32_t id, float x, float y, float w, float h) {
        const Box box = boxAt({x, y}, w, h);
        return Focus::Item{id, box, box, 0, 0, false};
    };
    return {item(1, 0, 0, 90, 30), item(2, 110, 0, 90, 30), item(3, 0, 50, 90, 60), item(4, 110, 50, 90, 60),
            item(5, 0, 130, 90, 60)};
}

struct Screen {
    Focus focus;
    std::vector<Focus::Item> items = page();

    std::uint32_t after(std::vector<KeyPress> keys)
    {
        Input input;
        input.keys = std::move(keys);
        focus.beginFrame(input);
        std::uint32_t on = 0;
        for (const Focus::Item& item : items)
            if (focus.add(item))
                on = item.id;
        return on;
    }
};

} // namespace

TEST_CASE("Arrows go to the neighbour in their direction and stop at the edge", "[screens]")
{
    Screen screen;
    screen.after({});
    CHECK(screen.after({{Key::Down}}) == 1);
    CHECK(screen.after({{Key::Right}}) == 2);
    CHECK(screen.after({{Key::Down}}) == 4);
    CHECK(screen.after({{Key::Left}}) == 3);
    CHECK(screen.after({{Key::Down}}) == 5);
    CHECK(screen.after({{Key::Down}}) == 5);
    CHECK(screen.after({{Key::Up}, {Key::Up}}) == 1);
}

TEST_CASE("Tab goes round in drawing order, Shift+Tab the other way", "[screens]")
{
    Screen screen;
    screen.after({});
    CHECK(screen.after({{Key::Tab}}) == 1);
    CHECK(screen.after({{Key::Tab, 0, false, true}}) == 5);
    CHECK(screen.after({{Key::Tab}, {Key::Tab}, {Key::Tab}}) == 3);
}

TEST_CASE("While a pop-over is open only its own controls take part", "[screens]")
{
    Screen screen;
    screen.after({});
    screen.after({{Key::Tab}});
    Focus::Item menu{9, boxAt({300, 300}, 50, 20), boxAt({300, 300}, 50, 20), 0, 1, false};
    screen.items.push_back(menu);
    screen.after({});
    CHECK(screen.after({{Key::Down}}) == 9);
    CHECK(screen.after({{Key::Tab}}) == 9);
}

TEST_CASE("When a pop-over closes, the focus is back on what had opened it", "[screens]")
{
    Screen screen;
    screen.after({});
    screen.after({{Key::Tab}, {Key::Tab}});
    screen.items.push_back({9, boxAt({300, 300}, 50, 20), boxAt({300, 300}, 50, 20), 0, 1, false});
    screen.after({});
    screen.focus.wantFirst();
    screen.after({});
    CHECK(screen.focus.isOn(9));
    screen.items.pop_back();
    screen.focus.clear();
    screen.after({});
    CHECK(screen.after({}) == 2);
}

TEST_CASE("A text box keeps the arrow keys for its caret", "[screens]")
{
    Screen screen;
    screen.items[0].isText = true;
    screen.after({});
    CHECK(screen.after({{Key::Tab}}) == 1);
    Input input;
    input.keys = {{Key::Down}};
    screen.focus.beginFrame(input);
    CHECK(input.keys.size() == 1);
    CHECK(screen.focus.isOnText());
}

TEST_CASE("In a list that scrolls, the next entry comes before what only looks nearer", "[screens]")
{
    const Box window = boxAt({0, 0}, 100, 100);
    std::vector<Focus::Item> items;
    for (std::uint32_t i = 0; i < 4; ++i) {
        const Box box = boxAt({0, static_cast<float>(i) * 60}, 100, 50);
        items.push_back({i + 1, box, common(box, window), 7, 0, false});
    }
    const Box field = boxAt({0, 105}, 100, 30);
    items.push_back({99, field, field, 0, 0, false});
    const auto* next = nearestTowards(items, items[1], Key::Down);
    REQUIRE(next != nullptr);
    CHECK(next->id == 3);
    CHECK(nearestTowards(items, items[3], Key::Up)->id == 3);
}

TEST_CASE("The ring is shown to those who use keys, not to those who use the mouse", "[screens]")
{
    Screen screen;
    screen.after({});
    screen.after({{Key::Tab}});
    CHECK(screen.focus.visible());
    Input input;
    input.mouseUsed = true;
    screen.focus.beginFrame(input);
    CHECK_FALSE(screen.focus.visible());
}
