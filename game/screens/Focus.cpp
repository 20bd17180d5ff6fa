#include "screens/Focus.h"

#include <algorithm>
#include <cmath>
#include <limits>

namespace keel {

namespace {

bool isArrow(Key key) { return key == Key::Up || key == Key::Down || key == Key::Left || key == Key::Right; }

/// How far `to` is in the direction, and how far aside; negative where it lies elsewhere.
struct Way {
    float ahead = -1;
    float aside = 0;
};

float gap(float minA, float maxA, float minB, float maxB) { return std::max({0.0F, minB - maxA, minA - maxB}); }

Way wayTo(const Box& from, const Box& to, Key direction)
{
    const Point a = from.centre();
    const Point b = to.centre();
    Way way;
    if (direction == Key::Up || direction == Key::Down) {
        const bool down = direction == Key::Down;
        // Neighbours in a row differ by a few pixels in height and are not below each other.
        if (down ? to.min.y < from.max.y - from.height() / 3 : to.max.y > from.min.y + from.height() / 3)
            return way;
        way.ahead = std::abs(b.y - a.y);
        way.aside = gap(from.min.x, from.max.x, to.min.x, to.max.x) * 3 + std::abs(from.min.x - to.min.x) * 0.05F;
    } else {
        const bool right = direction == Key::Right;
        if (right ? to.min.x < from.max.x - from.width() / 3 : to.max.x > from.min.x + from.width() / 3)
            return way;
        way.ahead = right ? std::max(0.0F, to.min.x - from.max.x) : std::max(0.0F, from.min.x - to.max.x);
        way.aside = gap(from.min.y, from.max.y, to.min.y, to.max.y) * 3 + std::abs(a.y - b.y) * 0.5F;
    }
    return way;
}

} // namespace

const Focus::Item* nearestTowards(const std::vector<Focus::Item>& items, const Focus::Item& from, Key direction)
{
    const Focus::Item* best = nullptr;
    float least = std::numeric_limits<float>::max();
    bool bestInArea = false;
    for (const Focus::Item& item : items) {
        if (item.id == from.id)
            continue;
        const bool sameArea = item.area == from.area;
        const Box& target = sameArea ? item.box : item.seen;
        if (!sameArea && (item.seen.width() < 1 || item.seen.height() < 1))
            continue;
        const Way way = wayTo(sameArea ? from.box : from.seen, target, direction);
        if (way.ahead < 0)
            continue;
        // What is scrolled out of view in the own area comes before what only looks nearer.
        const bool inArea = sameArea && from.area != 0 && way.aside < 1;
        const float distance = way.ahead + way.aside;
        if ((inArea && !bestInArea) || (inArea == bestInArea && distance < least)) {
            best = &item;
            least = distance;
            bestInArea = inArea;
        }
    }
    return best;
}

int Focus::topLayer() const
{
    int layer = 0;
    for (const Item& item : m_last)
        layer = std::max(layer, item.layer);
    return layer;
}

/// When a layer closes, the focus goes back to what it was on before the layer opened.
void Focus::followLayers()
{
    const int layer = topLayer();
    m_left.resize(static_cast<std::size_t>(std::max(layer, m_layer)) + 1);
    if (layer < m_layer)
        m_id = m_left[static_cast<std::size_t>(layer)];
    for (const Item& item : m_last)
        if (item.id == m_id && item.layer == layer)
            m_left[static_cast<std::size_t>(layer)] = m_id;
    m_layer = layer;
}

std::vector<Focus::Item> Focus::topmost() const
{
    const int layer = topLayer();
    std::vector<Item> out;
    for (const Item& item : m_last)
        if (item.layer == layer)
            out.push_back(item);
    return out;
}

bool Focus::isOnText() const
{
    return std::ranges::any_of(m_last, [this](const Item& item) { return item.id == m_id && item.isText; });
}

void Focus::moveTowards(Key direction)
{
    const auto items = topmost();
    const auto current = std::ranges::find_if(items, [this](const Item& item) { return item.id == m_id; });
    if (current == items.end()) {
        if (!items.empty())
            set(items.front().id);
    } else if (const Item* next = nearestTowards(items, *current, direction)) {
        set(next->id);
    } else {
        m_visible = true;
    }
}

void Focus::moveAlong(bool backwards)
{
    const auto items = topmost();
    if (items.empty())
        return;
    const auto current = std::ranges::find_if(items, [this](const Item& item) { return item.id == m_id; });
    const auto count = static_cast<std::ptrdiff_t>(items.size());
    std::ptrdiff_t at = current == items.end() ? (backwards ? 0 : -1) : current - items.begin();
    at = (at + (backwards ? count - 1 : 1)) % count;
    set(items[static_cast<std::size_t>(at)].id);
}

void Focus::beginFrame(Input& input)
{
    m_last = std::move(m_items);
    m_items.clear();
    followLayers();
    if (input.mouseUsed)
        m_visible = false;
    if (m_wantFirst) {
        const auto items = topmost();
        if (!items.empty()) {
            m_id = items.front().id;
            m_moved = true;
            m_wantFirst = false;
        }
    }
    std::erase_if(input.keys, [this](const KeyPress& press) {
        if (press.key == Key::Tab && !press.ctrl) {
            moveAlong(press.shift);
            return true;
        }
        if (isArrow(press.key) && !isOnText()) {
            moveTowards(press.key);
            return true;
        }
        return false;
    });
}

bool Focus::add(const Item& item)
{
    m_items.push_back(item);
    return isOn(item.id);
}

bool Focus::takeMoved(std::uint32_t id)
{
    if (!m_moved || !isOn(id))
        return false;
    m_moved = false;
    return true;
}

} // namespace keel
