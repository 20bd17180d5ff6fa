#pragma once

#include "stage/Moment.h"
#include "stage/Mood.h"

namespace keel {

/// What a body does: it tells what a face may hide. 0 is at rest, upright, turned to the viewer.
struct Posture {
    float lean = 0;      ///< 0 upright – 1 leaning in, the head low between the shoulders
    float shoulders = 0; ///< −0.5 let down – 0 – 1 pulled up
    float turn = 0;      ///< 0 facing the viewer – 1 turned away
    float tilt = 0;      ///< −1 – 1: the head laid to one side
    float nod = 0;       ///< −1 chin up – 1 looking down
    float fists = 0;     ///< 0 open hands – 1 clenched
    float crossed = 0;   ///< 0–1: arms crossed
    float watch = 0;     ///< 0–1: a wrist raised to read the time
    float gesture = 0;   ///< 0–1: a hand raised while speaking
    float beat = 0;      ///< −1 – 1: the hand's stroke
    float breath = 0;    ///< −1 out – 1 in
    float sway = 0;      ///< −1 – 1: weight on the left or the right leg
};

/// Leaning in with fists is anger, arms crossed and turning away lost trust, reading the time lost patience.
Posture postureOf(const Mood& mood, const Moment& moment);

/// Breaths a minute.
float breathsPerMinute(const Mood& mood);

} // namespace keel
