#pragma once

#include "stage/Mood.h"
#include "stage/Moment.h"

namespace keel {

/// What a face does. Lengths are in shares of the head; 0 is at rest.
struct Expression {
    float browDrop = 0;   ///< 0–1: inner ends pulled down and together
    float browRaise = 0;  ///< 0–1: inner ends pulled up, as in worry
    float lidOpen = 0.7F; ///< 0 shut – 1 wide
    float squint = 0;     ///< 0–1: lower lids pushed up
    float glance = 0;     ///< −1 left – 1 right
    float glanceDown = 0; ///< −1 up – 1 down
    float mouthCurve = 0; ///< −1 corners down – 1 corners up
    float mouthOpen = 0;  ///< 0–1
    float press = 0;      ///< 0–1: lips pressed to a line
    float teeth = 0;      ///< 0–1: how far they are bared
    float mouthSkew = 0;  ///< 0–1: one corner pulled aside
    float flush = 0;      ///< 0–1
    float jaw = 0;        ///< 0–1: clenched
    float veins = 0;      ///< 0–1: cords of the neck and the vein at the temple stand out
};

/// Reads a mood into a face.
Expression expressionOf(const Mood& mood, const Moment& moment);

} // namespace keel
