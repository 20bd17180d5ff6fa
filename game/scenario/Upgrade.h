#pragma once

#include "base/Json.h"

namespace keel {

/// The newest format of `scenario.json`. Translations, fragments and scripts count their own.
inline constexpr int scenarioFormat = 2;

/// Rewrites a scenario of an older format, one named step after the other, into what the newest one says. Every value
/// keeps its place in the file, so that faults are still found there.
void upgradeScenario(JsonValue& root, int from);

} // namespace keel
