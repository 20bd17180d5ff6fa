#include "screens/Icons.h"

#include "stage/Path.h"

#include <functional>
#include <map>

namespace keel {

namespace {

/// A pen on a 24 × 24 grid.
struct Pen {
    const Canvas& canvas;
    Point origin;
    float unit;
    Colour colour;

    Point at(float x, float y) const { return origin + Point{x, y} * unit; }
    float width() const { return std::max(1.2F, 1.8F * unit); }
    void line(const std::vector<Point>& points, bool closed = false) const
    {
        std::vector<Point> placed;
        for (const Point p : points)
            placed.push_back(at(p.x, p.y));
        canvas.lines(placed, colour, width(), closed);
    }
    void box(float x, float y, float w, float h, float radius) const
    {
        canvas.frame({at(x, y), at(x + w, y + h)}, colour, width(), radius * unit);
    }
    void ring(float x, float y, float r) const { canvas.ring(at(x, y), r * unit, colour, width()); }
    void disc(float x, float y, float r) const { canvas.disc(at(x, y), r * unit, colour); }
    void arc(float x, float y, float r, float from, float to) const
    {
        canvas.arc(at(x, y), r * unit, from, to, colour, width());
    }
};

using Draw = std::function<void(const Pen&)>;

const std::map<Icon, Draw>& channelIcons()
{
    static const std::map<Icon, Draw> icons{
        {Icon::Phone, [](const Pen& p) {
             Path path({5, 4});
             path.to({9, 4}).to({10.5F, 8.5F}).to({8.2F, 10}).curve({9.5F, 14}, {14, 15.8F}).to({15.5F, 13.5F}).to({20, 15}).to({20, 19});
             path.curve({20, 20}, {19, 20}).curve({6, 19.5F}, {4, 5}).curve({4, 4}, {5, 4});
             p.line(path.points(), true);
         }},
        {Icon::Chat, [](const Pen& p) {
             p.line({{5, 4}, {19, 4}, {21, 6}, {21, 14}, {19, 16}, {11, 16}, {7, 20}, {7, 16}, {5, 16}, {3, 14}, {3, 6}}, true);
             for (const float x : {8.0F, 12.0F, 16.0F})
                 p.disc(x, 10, 1.1F);
         }},
        {Icon::InPerson, [](const Pen& p) {
             p.ring(8, 7, 3);
             p.ring(16.5F, 8, 2.5F);
             p.line(Path({2.5F, 20}).curve({2.5F, 13}, {8, 13}).curve({13.5F, 13}, {13.5F, 20}).points());
             p.line(Path({16, 14}).curve({21.5F, 13.5F}, {21.5F, 20}).points());
         }},
        {Icon::Social, [](const Pen& p) {
             p.line({{4, 10}, {4, 14}, {8, 14}, {17, 18.5F}, {17, 5.5F}, {8, 10}}, true);
             p.line({{7.5F, 14.5F}, {9, 20}, {11.5F, 20}, {10.5F, 15.5F}});
             p.arc(17, 12, 3.6F, 0.05F, 0.45F);
         }},
        {Icon::Email, [](const Pen& p) {
             p.box(3, 5, 18, 14, 2);
             p.line({{4, 7}, {12, 13}, {20, 7}});
         }},
    };
    return icons;
}

const std::map<Icon, Draw>& interfaceIcons()
{
    static const std::map<Icon, Draw> icons{
        {Icon::Sun, [](const Pen& p) {
             p.ring(12, 12, 4);
             for (const auto& [from, to] : {std::pair{Point{12, 2.5F}, Point{12, 5}}, {Point{12, 19}, Point{12, 21.5F}}, {Point{2.5F, 12}, Point{5, 12}},
                                            {Point{19, 12}, Point{21.5F, 12}}, {Point{5.3F, 5.3F}, Point{7, 7}}, {Point{17, 17}, Point{18.7F, 18.7F}},
                                            {Point{5.3F, 18.7F}, Point{7, 17}}, {Point{17, 7}, Point{18.7F, 5.3F}}})
                 p.line({from, to});
         }},
        {Icon::Moon, [](const Pen& p) {
             p.line(Path({20, 14}).curve({13, 16.5F}, {9.5F, 11}).curve({8, 7}, {10.5F, 3.5F}).curve({3, 5}, {3.5F, 12.5F}).curve({4.5F, 20}, {12, 20.5F}).curve({18, 20}, {20, 14}).points(), true);
         }},
        {Icon::Gear, [](const Pen& p) {
             for (const float y : {6.0F, 12.0F, 18.0F})
                 p.line({{3, y}, {21, y}});
             p.disc(8, 6, 2.6F);
             p.disc(16, 12, 2.6F);
             p.disc(10, 18, 2.6F);
         }},
        {Icon::Back, [](const Pen& p) { p.line({{20, 12}, {4, 12}}); p.line({{11, 5}, {4, 12}, {11, 19}}); }},
        {Icon::People, [](const Pen& p) {
             p.line({{4, 20}, {4, 12}}); p.line({{10, 20}, {10, 5}}); p.line({{16, 20}, {16, 9}}); p.line({{2, 20.5F}, {22, 20.5F}});
         }},
        {Icon::Home, [](const Pen& p) { p.line({{3, 12}, {12, 4}, {21, 12}}); p.line({{6, 10}, {6, 20}, {18, 20}, {18, 10}}); }},
        {Icon::Replay, [](const Pen& p) { p.arc(12, 12.5F, 7.5F, 0.02F, 0.82F); p.line({{11, 1.5F}, {12.5F, 5}, {9.5F, 7.5F}}); }},
        {Icon::Pause, [](const Pen& p) { p.canvas.fill({p.at(6.5F, 5), p.at(10, 19)}, p.colour, p.unit); p.canvas.fill({p.at(14, 5), p.at(17.5F, 19)}, p.colour, p.unit); }},
        {Icon::Play, [](const Pen& p) { p.canvas.convex({p.at(7, 4.5F), p.at(19, 12), p.at(7, 19.5F)}, p.colour); }},
        {Icon::Check, [](const Pen& p) { p.line({{4, 12.5F}, {9.5F, 18}, {20, 6.5F}}); }},
        {Icon::Cross, [](const Pen& p) { p.line({{5.5F, 5.5F}, {18.5F, 18.5F}}); p.line({{18.5F, 5.5F}, {5.5F, 18.5F}}); }},
        {Icon::Alert, [](const Pen& p) { p.line({{12, 3.5F}, {21.5F, 20}, {2.5F, 20}}, true); p.line({{12, 9.5F}, {12, 14}}); p.disc(12, 17, 1.1F); }},
        {Icon::Search, [](const Pen& p) { p.ring(10.5F, 10.5F, 6.5F); p.line({{15.5F, 15.5F}, {21, 21}}); }},
        {Icon::Notebook, [](const Pen& p) {
             p.box(5, 3, 15, 18, 2);
             p.line({{9, 8}, {16, 8}}); p.line({{9, 12}, {16, 12}}); p.line({{9, 16}, {13, 16}}); p.line({{5, 7}, {3, 7}}); p.line({{5, 12}, {3, 12}}); p.line({{5, 17}, {3, 17}});
         }},
        {Icon::Clock, [](const Pen& p) { p.ring(12, 12, 9); p.line({{12, 7}, {12, 12}, {15.5F, 14}}); }},
        {Icon::Question, [](const Pen& p) { p.arc(12, 9, 4.5F, -0.25F, 0.5F); p.line({{12, 13.5F}, {12, 16}}); p.disc(12, 19.5F, 1.2F); }},
        {Icon::Down, [](const Pen& p) { p.line({{6, 9}, {12, 15.5F}, {18, 9}}); }},
        {Icon::Up, [](const Pen& p) { p.line({{6, 15}, {12, 8.5F}, {18, 15}}); }},
        {Icon::Plus, [](const Pen& p) { p.line({{12, 5}, {12, 19}}); p.line({{5, 12}, {19, 12}}); }},
        {Icon::Send, [](const Pen& p) { p.line({{3.5F, 4.5F}, {21, 12}, {3.5F, 19.5F}, {6.5F, 12}}, true); p.line({{6.5F, 12}, {14, 12}}); }},
    };
    return icons;
}

const std::map<Icon, Draw>& actionIcons()
{
    static const std::map<Icon, Draw> icons{
        {Icon::Transfer, [](const Pen& p) { p.line({{3, 8}, {20, 8}}); p.line({{16, 4}, {20, 8}, {16, 12}}); p.line({{21, 16}, {4, 16}}); p.line({{8, 12.5F}, {4, 16}, {8, 20}}); }},
        {Icon::Door, [](const Pen& p) { p.line({{6, 21}, {6, 3.5F}, {18, 3.5F}, {18, 21}}); p.line({{3, 21}, {21, 21}}); p.disc(14.5F, 12.5F, 1.2F); }},
        {Icon::Gift, [](const Pen& p) {
             p.box(3.5F, 8.5F, 17, 4, 1); p.line({{5, 12.5F}, {5, 20.5F}, {19, 20.5F}, {19, 12.5F}}); p.line({{12, 8.5F}, {12, 20.5F}});
             p.line(Path({12, 8.5F}).curve({6, 8.5F}, {7.5F, 4.5F}).curve({10, 2.5F}, {12, 8.5F}).curve({14, 2.5F}, {16.5F, 4.5F}).curve({18, 8.5F}, {12, 8.5F}).points());
         }},
        {Icon::Manager, [](const Pen& p) { p.ring(12, 7.5F, 4); p.line(Path({4, 21}).curve({4, 14}, {12, 14}).curve({20, 14}, {20, 21}).points()); p.line({{12, 14.5F}, {10.7F, 19}, {12, 21}, {13.3F, 19}}, true); }},
        {Icon::Flag, [](const Pen& p) { p.line({{5, 21.5F}, {5, 3.5F}}); p.line({{5, 4}, {19, 4}, {15.5F, 8.5F}, {19, 13}, {5, 13}}); }},
        {Icon::Eye, [](const Pen& p) { p.line(Path({2, 12}).curve({12, 1}, {22, 12}).curve({12, 23}, {2, 12}).points(), true); p.ring(12, 12, 3); }},
        {Icon::Heart, [](const Pen& p) { p.line(Path({12, 20.5F}).curve({2, 14}, {3, 8}).curve({5, 2}, {12, 7.5F}).curve({19, 2}, {21, 8}).curve({22, 14}, {12, 20.5F}).points(), true); }},
        {Icon::Wrench, [](const Pen& p) {
             p.line(Path({15, 4}).curve({9, 3}, {9, 10}).to({3.5F, 15.5F}).curve({3, 20}, {8, 20.5F}).to({14, 15}).curve({21, 15}, {20, 9}).to({16, 12}).to({12.5F, 8}).points(), true);
         }},
        {Icon::Handshake, [](const Pen& p) { p.ring(12, 12, 9); p.arc(12, 11.5F, 5, 0.3F, 0.7F); p.disc(9, 9.5F, 1.2F); p.disc(15, 9.5F, 1.2F); }},
    };
    return icons;
}

} // namespace

Icon iconOf(Channel channel)
{
    switch (channel) {
    case Channel::Phone: return Icon::Phone;
    case Channel::Chat: return Icon::Chat;
    case Channel::InPerson: return Icon::InPerson;
    case Channel::Social: return Icon::Social;
    case Channel::Email: return Icon::Email;
    }
    return Icon::Chat;
}

Icon iconOf(Dimension dimension)
{
    switch (dimension) {
    case Dimension::Empathy: return Icon::Heart;
    case Dimension::Resolution: return Icon::Wrench;
    case Dimension::Courtesy: return Icon::Handshake;
    }
    return Icon::Heart;
}

void drawIcon(const Canvas& canvas, Icon icon, const Box& box, Colour colour)
{
    const float side = std::min(box.width(), box.height());
    const Point origin{box.centre().x - side / 2, box.centre().y - side / 2};
    const Pen pen{canvas, origin, side / 24, colour};
    for (const auto* icons : {&channelIcons(), &interfaceIcons(), &actionIcons()})
        if (const auto found = icons->find(icon); found != icons->end())
            found->second(pen);
}

void drawMark(const Canvas& canvas, const Box& box, Colour hull, Colour sail, Colour water)
{
    const float side = std::min(box.width(), box.height());
    const Point o = box.centre() - Point{side / 2, side / 2};
    const auto at = [o, side](float x, float y) { return o + Point{x, y} * (side / 24); };
    canvas.disc(at(12, 12), side / 2, hull);
    canvas.shape(Path(at(12.6F, 4)).curve(at(18, 9.5F), at(17.6F, 13)).to(at(12.6F, 13)).points(), sail);
    canvas.shape(Path(at(11.3F, 6)).curve(at(8, 9.5F), at(7, 13)).to(at(11.3F, 13)).points(), sail.seenThrough(1));
    canvas.shape(Path(at(5, 14.6F)).to(at(19, 14.6F)).curve(at(16.8F, 17.8F), at(12.8F, 17.8F)).to(at(12.8F, 21.4F)).to(at(11.2F, 21.4F)).to(at(11.2F, 17.8F)).curve(at(7.2F, 17.8F), at(5, 14.6F)).points(), water);
}

} // namespace keel
