#pragma once

#include "language/InterfaceTexts.h"

#include <string>

namespace keel::samples {

/// All interface texts that ship; fails the test where they have faults.
std::shared_ptr<const InterfaceTexts> shippedTexts();
Speaker speaker(const std::string& language);

} // namespace keel::samples
