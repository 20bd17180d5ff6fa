#pragma once

#include "screens/Input.h"
#include "stage/Geometry.h"

#include <cstdint>
#include <string>
#include <vector>

namespace keel {

/// Which control the keyboard speaks to. Controls report where they are each frame; arrows go to the nearest one in
/// their direction, Tab to the next in drawing order. Only the topmost layer (a pop-over, a menu) takes part.
class Focus {
public:
    struct Item {
        std::uint32_t id = 0;
        Box box;
        Box seen;               ///< the part of `box` that its scroll area shows
        std::uint32_t area = 0; ///< the scroll area it is in; 0: none
        int layer = 0;
        bool isText = false; ///< keeps the arrow keys and Enter for itself
        std::string name{};  ///< as its view calls it: what a test looks for
    };

    /// Moves by this frame's keys, among the controls of the frame before. Takes the keys it answers.
    void beginFrame(Input& input);
    /// Reports a control. True where the focus is on it.
    bool add(const Item& item);

    /// The controls of the frame just drawn, in drawing order.
    const std::vector<Item>& controls() const { return m_items; }
    bool isOn(std::uint32_t id) const { return m_id == id && id != 0; }
    bool isOnText() const;
    void set(std::uint32_t id)
    {
        m_id = id;
        m_visible = true;
        m_moved = true;
    }
    void clear() { m_id = 0; }
    /// The next frame's first control of the topmost layer gets the focus.
    void wantFirst() { m_wantFirst = true; }
    /// Whether to draw the ring: only after the keyboard was used.
    bool visible() const { return m_visible; }
    /// True once after the focus moved by keyboard: scroll areas bring it into view.
    bool takeMoved(std::uint32_t id);

private:
    void moveTowards(Key direction);
    void moveAlong(bool backwards);
    std::vector<Item> topmost() const;
    int topLayer() const;
    void followLayers();

    std::vector<Item> m_items; ///< reported in this frame
    std::vector<Item> m_last;
    std::uint32_t m_id = 0;
    bool m_visible = false;
    bool m_moved = false;
    bool m_wantFirst = false;
    int m_layer = 0;                   ///< the topmost in the frame before
    std::vector<std::uint32_t> m_left; ///< by layer: where the focus was when a layer opened above it
};

/// The control to go to from `from`, or null where there is none in that direction.
const Focus::Item* nearestTowards(const std::vector<Focus::Item>& items, const Focus::Item& from, Key direction);

} // namespace keel
