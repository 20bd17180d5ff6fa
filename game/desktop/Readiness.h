#pragma once

#include "desktop/House.h"
#include "screens/Intent.h"

namespace keel {

/// What is said to somebody who has to wait for a part of the house.
inline constexpr const char* gettingReady = "setup.gettingReady";

/// How far the house must be read to answer this. Most can be answered at once.
House::Stage stageFor(const Intent& intent);

} // namespace keel
