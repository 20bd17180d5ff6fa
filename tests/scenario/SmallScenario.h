#pragma once

#include "base/Files.h"
#include "scenario/Load.h"

#include <memory>
#include <string>

namespace keel::test {

/// The smallest scenario that has one of everything, as files. Tests change a word of it and look what happens.
Bundle smallScenario();

/// The same with the first occurrence of a text in a file replaced; fails the test where it does not occur.
Bundle smallScenarioWith(const std::string& file, const std::string& from, const std::string& to);

/// The same as it was written in format 1.
Bundle smallScenarioOfFormat1();

std::shared_ptr<const Scenario> loadedSmallScenario();

} // namespace keel::test
