#pragma once

#include "stage/Mood.h"

namespace keel {

/// What a face and a pair of shoulders do. Lengths are in shares of the head; 0 is at rest.
struct Expression {
    float browDrop = 0;   ///< 0–1: inner ends pulled down and together
    float browRaise = 0;  ///< 0–1: inner ends pulled up, as in worry
    float lidOpen = 0.7F; ///< 0 shut – 1 wide
    float squint = 0;     ///< 0–1: lower lids pushed up
    float glance = 0;     ///< −1 left – 1 right
    float mouthCurve = 0; ///< −1 corners down – 1 corners up
    float mouthOpen = 0;  ///< 0–1
    float teeth = 0;      ///< 0–1: how far they are bared
    float mouthSkew = 0;  ///< 0–1: one corner pulled aside
    float flush = 0;      ///< 0–1
    float shoulders = 0;  ///< −0.5 let down – 0 at rest – 1 pulled up
    float lean = 0;       ///< 0 upright – 1 leaning forward, the head lowered between the shoulders
    float fists = 0;      ///< 0 open hands – 1 clenched
};

/// Reads a mood into a face. `speaking` 0–1: how much of a line is being spoken now.
Expression expressionOf(const Mood& mood, float speaking, double time);

/// 0 open – 1 shut, at this time (seconds).
float blinkAt(double time);
/// Seconds until the next blink starts; 0 while one goes on.
double nextBlinkIn(double time);

} // namespace keel
