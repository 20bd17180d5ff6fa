#include "stage/Expression.h"

#include "stage/Idle.h"

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

float rise(float from, float to, float at)
{
    const float t = std::clamp((at - from) / (to - from), 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

/// How far the mouth is open for what is being spoken now.
float spoken(const Moment& moment)
{
    const auto beat = static_cast<float>(0.5 + 0.5 * std::sin(moment.time * 17) * std::cos(moment.time * 5.3));
    return moment.speaking * (moment.still ? 0.5F : beat);
}

} // namespace

Expression expressionOf(const Mood& mood, const Moment& moment)
{
    Expression face;
    const float fury = rise(0.62F, 0.98F, mood.anger);
    const float cross = rise(0.18F, 0.68F, mood.anger);
    const float content = (1 - rise(0.12F, 0.45F, mood.anger)) * rise(0.35F, 0.85F, mood.trust);
    const float weary = rise(0.4F, 0.9F, 1 - mood.patience);
    const float wary = (1 - cross) * rise(0.2F, 0.7F, 1 - mood.trust);

    face.browDrop = std::min(1.0F, 0.6F * cross + 0.4F * fury);
    face.browRaise = std::clamp(0.8F * wary + 0.15F * content, 0.0F, 1.0F);
    face.lidOpen = std::clamp(0.68F - 0.06F * cross + 0.32F * fury - 0.26F * weary * (1 - fury) - 0.06F * content, 0.2F, 1.0F);
    face.squint = std::clamp(0.5F * cross * (1 - 0.7F * fury) + 0.4F * content, 0.0F, 1.0F);
    face.glance = -0.7F * weary * (1 - cross) + (moment.still ? 0.0F : 0.5F * gazeAt(moment.time) * (1 - cross) * (1 - moment.rest));
    face.glanceDown = 0.5F * weary * (1 - cross);
    face.mouthCurve = std::clamp(0.85F * content - 0.65F * cross - 0.25F * fury - 0.25F * wary, -1.0F, 1.0F);
    face.mouthSkew = 0.5F * weary * (1 - fury) * (1 - content);
    face.press = cross * (1 - rise(0.72F, 0.88F, mood.anger));
    face.teeth = rise(0.7F, 0.95F, mood.anger);
    face.mouthOpen = 0.42F * rise(0.74F, 1.0F, mood.anger);
    if (moment.speaking > 0) {
        face.press *= 1 - moment.speaking;
        face.mouthOpen = std::clamp(face.mouthOpen + (0.22F + 0.36F * mood.anger) * spoken(moment), 0.0F, 1.0F);
    }
    face.flush = rise(0.4F, 1.0F, mood.anger);
    face.jaw = rise(0.35F, 0.8F, mood.anger);
    face.veins = rise(0.7F, 1.0F, mood.anger);
    return face;
}

} // namespace keel
