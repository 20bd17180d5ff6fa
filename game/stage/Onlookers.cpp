#include "stage/Onlookers.h"

#include "stage/Path.h"

#include <algorithm>
#include <array>

namespace keel {

namespace {

struct Bystander {
    float x;       ///< of the box's width
    float height;  ///< of the box's height
    float depth;   ///< how dark
    float turnsAt; ///< the attention from which this one looks
    float hair;    ///< 0 short – 1 long
    float towards; ///< −1: the customer is to the left
    bool films;
};

constexpr std::array crowd{Bystander{0.05F, 0.6F, 0.16F, 0.5F, 0.2F, 1, false},
                           Bystander{0.335F, 0.54F, 0.12F, 0.25F, 1, -1, false},
                           Bystander{0.415F, 0.62F, 0.17F, 0.6F, 0, -1, true},
                           Bystander{0.965F, 0.6F, 0.15F, 0.75F, 0.6F, -1, false},
                           Bystander{0.885F, 0.53F, 0.11F, 0.4F, 0, -1, false}};

void drawBystander(const Canvas& canvas, Point feet, float height, Colour ink, const Bystander& one, float looks)
{
    const auto at = [feet, height](float x, float y) { return feet + Point{x, y} * height; };
    Path body(at(-0.34F, 0));
    body.curve(at(-0.34F, -0.5F), at(-0.09F, -0.59F)).to(at(0.09F, -0.59F)).curve(at(0.34F, -0.5F), at(0.34F, 0));
    canvas.shape(body.points(), ink);
    canvas.fill({at(-0.065F, -0.7F), at(0.065F, -0.55F)}, ink);
    // Who looks away is seen in profile the other way; the head comes round as they turn.
    const float face = one.towards * (2 * looks - 1);
    const Point head = at(0.02F * face, -0.81F);
    canvas.convex(ellipse(head, height * 0.125F, height * 0.165F, 28), ink);
    canvas.convex(ellipse(head + Point{face * height * 0.11F, height * 0.02F}, height * 0.045F, height * 0.035F, 12), ink);
    if (one.hair > 0.5F) {
        Path hair(head + Point{-height * 0.14F, -height * 0.04F});
        hair.curve(head + Point{-height * 0.18F, height * 0.2F}, head + Point{-height * 0.1F, height * 0.26F})
            .to(head + Point{height * 0.1F, height * 0.26F})
            .curve(head + Point{height * 0.18F, height * 0.2F}, head + Point{height * 0.14F, -height * 0.04F});
        canvas.shape(hair.points(), ink);
    }
}

void drawTelephone(const Canvas& canvas, Point feet, float height, Colour ink, Colour screen, float raised)
{
    const Point shoulder = feet + Point{-0.26F * height, -0.42F * height};
    const Point hand = feet + Point{-0.36F * height, (-0.42F - 0.34F * raised) * height};
    canvas.limb(shoulder, hand, height * 0.13F, height * 0.08F, ink);
    const Box slab{hand - Point{height * 0.05F, height * 0.14F}, hand + Point{height * 0.05F, height * 0.02F}};
    canvas.fill(slab, ink, height * 0.015F);
    canvas.fill(slab.inset(height * 0.012F), screen, height * 0.01F);
}

} // namespace

void drawOnlookers(const Canvas& canvas, const Box& box, Colour wall, Colour ink, float attention)
{
    for (const Bystander& one : crowd) {
        const float looks = std::clamp((attention - one.turnsAt) / 0.15F + 0.5F, 0.0F, 1.0F);
        const Colour shade = mix(wall, ink, one.depth + 0.05F * looks);
        const float height = box.height() * one.height;
        const Point feet{box.min.x + box.width() * one.x, box.max.y};
        drawBystander(canvas, feet, height, shade, one, looks);
        if (one.films && attention > 0.72F)
            drawTelephone(canvas, feet, height, shade, mix(wall, {255, 255, 255}, 0.6F), std::clamp((attention - 0.72F) / 0.12F, 0.0F, 1.0F));
    }
}

} // namespace keel
