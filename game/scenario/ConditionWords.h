#pragma once

#include "scenario/Condition.h"
#include "scenario/Names.h"

#include <optional>
#include <string>
#include <string_view>
#include <vector>

namespace keel {

/// The words of conditions by their names: `anger` stands alone, `fact:` needs a name after it. Behaviours are words, too,
/// and are not among these.
std::optional<Condition::Word> plainWord(std::string_view name);
std::optional<Condition::Word> prefixedWord(std::string_view prefix);
std::vector<std::string> plainWordNames();
/// With their colons.
std::vector<std::string> conditionPrefixes();

/// What kind of name follows the prefix, and which names there are.
const NameKind& kindOf(Condition::Word word);
const std::vector<std::string>& namesFor(Condition::Word word, const Names& names);

} // namespace keel
