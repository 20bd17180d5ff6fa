#include "stage/Expression.h"

#include <algorithm>
#include <cmath>

namespace keel {

namespace {

float rise(float from, float to, float at)
{
    const float t = std::clamp((at - from) / (to - from), 0.0F, 1.0F);
    return t * t * (3 - 2 * t);
}

constexpr double blinkEvery = 4.3;
constexpr double blinkLasts = 0.18;

} // namespace

Expression expressionOf(const Mood& mood, float speaking, double time)
{
    Expression face;
    const float fury = rise(0.62F, 0.98F, mood.anger);
    const float cross = rise(0.22F, 0.75F, mood.anger);
    const float content = (1 - rise(0.15F, 0.5F, mood.anger)) * rise(0.35F, 0.85F, mood.trust);
    const float weary = rise(0.4F, 0.9F, 1 - mood.patience);
    const float wary = (1 - cross) * rise(0.2F, 0.7F, 1 - mood.trust);

    face.browDrop = std::min(1.0F, 0.65F * cross + 0.45F * fury);
    face.browRaise = std::clamp(0.8F * wary + 0.15F * content, 0.0F, 1.0F);
    face.lidOpen = std::clamp(0.68F + 0.30F * fury - 0.26F * weary * (1 - fury) - 0.08F * content, 0.2F, 1.0F);
    face.squint = std::clamp(0.45F * cross * (1 - fury) + 0.4F * content, 0.0F, 1.0F);
    face.glance = 0.45F * weary * (1 - cross);
    face.mouthCurve = std::clamp(0.85F * content - 0.75F * cross - 0.25F * fury - 0.25F * wary, -1.0F, 1.0F);
    face.mouthSkew = 0.55F * weary * (1 - fury) * (1 - content);
    face.teeth = std::max(0.75F * fury, 0.0F);
    face.mouthOpen = 0.62F * fury;
    if (speaking > 0) {
        const auto beat = static_cast<float>(0.5 + 0.5 * std::sin(time * 17) * std::cos(time * 5.3));
        face.mouthOpen = std::clamp(
            face.mouthOpen * (1 - 0.4F * speaking) + speaking * (0.18F + 0.4F * mood.anger) * beat, 0.0F, 1.0F);
    }
    face.flush = rise(0.45F, 1.0F, mood.anger);
    // The body tells of anger before the face is at its worst: it shows well at sixty.
    face.shoulders = rise(0.4F, 0.85F, mood.anger) - 0.45F * (1 - rise(0.1F, 0.4F, mood.anger));
    face.lean = rise(0.5F, 0.8F, mood.anger);
    face.fists = rise(0.5F, 0.68F, mood.anger);
    return face;
}

float blinkAt(double time)
{
    const double into = std::fmod(time, blinkEvery) - (blinkEvery - blinkLasts);
    if (into < 0)
        return 0;
    const auto t = static_cast<float>(into / blinkLasts);
    return 1 - std::abs(2 * t - 1);
}

double nextBlinkIn(double time) { return std::max(0.0, blinkEvery - blinkLasts - std::fmod(time, blinkEvery)); }

} // namespace keel
