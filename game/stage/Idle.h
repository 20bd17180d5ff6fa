#pragma once

#include "stage/Moment.h"
#include "stage/Mood.h"

namespace keel {

/// 0 open – 1 shut, at this time (seconds).
float blinkAt(double time);
/// Seconds until the next blink starts; 0 while one goes on.
double nextBlinkIn(double time);

/// −1 – 1: where the weight rests; shifted now and then, slowly.
float weightAt(double time);
/// −1 – 1: where the eyes wander for a moment between two looks at the viewer.
float gazeAt(double time);

/// In how many seconds a figure at rest is to be drawn anew so that its smallest movements look smooth: a chest that
/// rises by a fraction of a pixel needs no frame of its own.
double nextIdleFrameIn(const Mood& mood, const Moment& moment, float pixelsOfBreath);

} // namespace keel
