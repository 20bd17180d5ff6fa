#include "stage/FigureParts.h"

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

/// Where an arm is, in the body's measure: one side's, the other mirrors it.
struct Arm {
    Point elbow;
    Point wrist;
    Point reach; ///< from the wrist to where the hand points
};

Arm blend(const Arm& a, const Arm& b, float t)
{
    return {between(a.elbow, b.elbow, t), between(a.wrist, b.wrist, t), between(a.reach, b.reach, t)};
}

bool shortSleeves(const Character& who) { return who.clothes == Dress::TShirt; }

struct Sleeve {
    Colour cloth;
    Colour seam;
    Colour fore; ///< of the forearm: cloth or skin
    Colour foreSeam;
};

Sleeve sleeveOf(const Sitter& s)
{
    const Colour cloth = s.who.dress;
    const Colour seam = mix(s.who.dress, {0, 0, 0}, 0.36F);
    return shortSleeves(s.who) ? Sleeve{cloth, seam, s.shade(0.04F), s.shade(0.36F)} : Sleeve{cloth, seam, cloth, seam};
}

float girth(const Sitter& s) { return 0.9F + 0.25F * s.who.build; }

void drawUpperArm(const Sitter& s, float side, Point elbow, const Sleeve& sleeve)
{
    const float g = girth(s);
    const Point shoulder = s.body(side * (s.shoulderHalf() - 0.32F), 2.24F - s.lift() * 0.9F);
    const float line = std::max(1.0F, s.wide(0.035F));
    // The seam shows on the arm only, not round the shoulder.
    s.canvas.limb(between(shoulder, elbow, 0.35F), elbow, s.wide(0.6F * g) + line, s.wide((shortSleeves(s.who) ? 0.42F : 0.5F) * g) + 2 * line,
                  sleeve.foreSeam);
    if (shortSleeves(s.who)) {
        s.canvas.limb(shoulder, elbow, s.wide(0.5F * g), s.wide(0.42F * g), sleeve.fore);
        const Point hem = between(shoulder, elbow, 0.62F);
        s.canvas.limb(shoulder, hem, s.wide(0.66F * g), s.wide(0.6F * g), sleeve.cloth);
        return;
    }
    s.canvas.limb(shoulder, elbow, s.wide(0.66F * g), s.wide(0.5F * g), sleeve.cloth);
}

void drawForearm(const Sitter& s, Point elbow, Point wrist, const Sleeve& sleeve, bool cuff)
{
    const float g = girth(s);
    const float line = std::max(1.0F, s.wide(0.035F));
    const float thick = shortSleeves(s.who) ? 0.4F : 0.5F;
    s.canvas.limb(elbow, wrist, s.wide(thick * g) + 2 * line, s.wide(0.32F * g) + 2 * line, sleeve.foreSeam);
    s.canvas.limb(elbow, wrist, s.wide(thick * g), s.wide(0.32F * g), sleeve.fore);
    if (cuff && !shortSleeves(s.who)) {
        const Point along = (wrist - elbow) * (1 / std::max(1.0F, std::hypot(wrist.x - elbow.x, wrist.y - elbow.y)));
        const Point across{-along.y * s.wide(0.17F * g), along.x * s.wide(0.17F * g)};
        const Point at = wrist - along * s.wide(0.01F);
        const bool shirtBelow = s.who.clothes == Dress::Suit || s.who.clothes == Dress::Jacket;
        s.canvas.line(at - across, at + across, shirtBelow ? s.who.shirt : sleeve.seam, s.wide(0.09F));
    }
}

void drawWatch(const Sitter& s, Point wrist)
{
    s.canvas.disc(wrist, s.wide(0.17F), {40, 36, 34});
    s.canvas.disc(wrist, s.wide(0.125F), {244, 240, 230});
    s.canvas.line(wrist, wrist + Point{0, -s.wide(0.09F)}, {40, 36, 34}, std::max(1.0F, s.wide(0.03F)));
    s.canvas.line(wrist, wrist + Point{s.wide(0.06F), s.wide(0.02F)}, {40, 36, 34}, std::max(1.0F, s.wide(0.03F)));
}

struct Placed {
    Arm arm;
    Hand hand = Hand::Flat;
    bool watch = false;
    bool onCounter = true;
};

/// The viewer's left arm reads the time, the right one speaks.
Placed placeArm(const Sitter& s, float side, float counter)
{
    const float half = s.shoulderHalf();
    const Posture& p = s.pose;
    const Arm rest{{half + 0.1F, counter - 0.3F}, {0.92F, counter - 0.17F}, {-1, 0.1F}};
    const Arm braced{{half + 0.42F, counter - 0.55F}, {half - 0.45F, counter - 0.42F}, {-0.25F, 1}};
    Placed out{blend(rest, braced, p.fists), p.fists > 0.5F ? Hand::Fist : Hand::Flat};
    if (p.crossed > 0.01F) {
        const Arm crossed = side < 0 ? Arm{{half + 0.05F, counter - 0.32F}, {-0.62F, counter - 0.86F}, {-1, -0.35F}}
                                     : Arm{{half + 0.05F, counter - 0.3F}, {-0.5F, counter - 0.52F}, {-1, 0}};
        out.arm = blend(out.arm, crossed, p.crossed);
        if (p.crossed > 0.5F)
            out = {out.arm, Hand::Grip, false, false};
    }
    if (side < 0 && p.watch > 0.01F) {
        const Arm raised{{half + 0.12F, counter - 0.45F}, {0.32F, 2.3F}, {-1, -0.05F}};
        out.arm = blend(out.arm, raised, p.watch);
        if (p.watch > 0.35F)
            out = {out.arm, Hand::Grip, true, false};
    }
    if (side > 0 && p.gesture > 0.01F) {
        const bool sharp = p.fists > 0.5F;
        const Arm raised = sharp ? Arm{{half + 0.45F, counter - 0.75F}, {half + 0.2F, 2.35F - 0.16F * p.beat}, {0.55F, -0.85F}}
                                 : Arm{{half + 0.22F, counter - 0.5F}, {half + 0.32F, 2.62F - 0.1F * p.beat}, {0.75F, -0.5F}};
        out.arm = blend(out.arm, raised, std::min(1.0F, 1.3F * p.gesture));
        if (p.gesture > 0.3F)
            out = {out.arm, sharp ? Hand::Point : Hand::Palm, false, false};
    }
    return out;
}

void drawArm(const Sitter& s, float side, const Placed& placed)
{
    const Sleeve sleeve = sleeveOf(s);
    const Point elbow = s.body(side * placed.arm.elbow.x, placed.arm.elbow.y);
    const Point wrist = s.body(side * placed.arm.wrist.x, placed.arm.wrist.y);
    drawUpperArm(s, side, elbow, sleeve);
    const float angle = std::atan2(placed.arm.reach.y, side * placed.arm.reach.x);
    drawForearm(s, elbow, wrist, sleeve, placed.hand != Hand::Fist);
    drawHand(s, wrist, angle, side, placed.hand);
    if (placed.watch)
        drawWatch(s, wrist + Point{s.wide(-0.06F), s.wide(-0.02F)});
}

} // namespace

void drawArmsAt(const Sitter& s, float counter)
{
    // Of crossed arms the viewer's left one lies on top.
    drawArm(s, 1, placeArm(s, 1, counter));
    drawArm(s, -1, placeArm(s, -1, counter));
}

void drawArmsInPortrait(const Sitter& s, bool onPhone)
{
    const float half = s.shoulderHalf();
    const Sleeve sleeve = sleeveOf(s);
    for (const float side : {-1.0F, 1.0F})
        if (side < 0 || !onPhone)
            drawUpperArm(s, side, s.body(side * (half + 0.1F), 4.4F), sleeve);
    if (!onPhone)
        return;
    const Point elbow = s.body(half + 0.25F, 3.6F);
    const Point wrist = s.at(1.02F * s.who.faceWidth + 0.22F, 1.12F);
    drawUpperArm(s, 1, elbow, sleeve);
    drawForearm(s, elbow, wrist, sleeve, true);
    // The telephone lies between the fingers and the ear.
    const Point top = s.at(1.0F * s.who.faceWidth + 0.07F, -0.2F);
    const Point end = s.at(0.9F * s.who.faceWidth + 0.08F, 0.82F);
    s.canvas.limb(top, end, s.wide(0.21F), s.wide(0.21F), {28, 30, 36});
    const Point knuckles = s.at(1.04F * s.who.faceWidth + 0.1F, 0.52F);
    const Colour line = s.shade(0.4F);
    s.canvas.limb(wrist, knuckles, s.wide(0.36F), s.wide(0.4F), line);
    s.canvas.limb(wrist, knuckles, s.wide(0.31F), s.wide(0.35F), s.shade(0.04F));
    for (int i = 0; i < 4; ++i) {
        const float y = 0.7F - 0.15F * static_cast<float>(i);
        const Point from = s.at(1.02F * s.who.faceWidth + 0.2F, y);
        const Point to = s.at(0.93F * s.who.faceWidth, y - 0.04F);
        s.canvas.limb(from, to, s.wide(0.16F), s.wide(0.13F), line);
        s.canvas.limb(from, to, s.wide(0.125F), s.wide(0.1F), s.shade(0.04F));
    }
}

} // namespace keel
