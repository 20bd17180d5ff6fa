#pragma once

#include "base/Behaviour.h"

#include <cstdint>
#include <optional>
#include <string>
#include <string_view>

namespace keel {

/// A rule of a language pack: words that show a behaviour. Its patterns live in the pack's pattern set.
struct Rule {
    enum class Where { Anywhere, Question, Statement, First, Last, Short, SetOff };
    /// What must have been in the customer's line.
    enum class Need { Feeling, NoFeeling, Question };

    std::string id;
    Behaviour behaviour = Behaviour::Greet;
    bool weak = false;       ///< formulaic or vague wording: earns half
    bool negatable = true;   ///< a negation before the words takes them back
    bool reportable = true;  ///< words that are only mentioned do not count
    bool certain = false;    ///< no examples speak against it
    bool slips = true;       ///< words with a slip of the finger count
    Where where = Where::Anywhere;
    std::optional<Need> need;
    std::optional<std::uint32_t> unless; ///< group of patterns that cancel the rule within the sentence
};

/// A reply of at most so many words is short.
inline constexpr std::size_t shortReply = 5;

std::optional<Rule::Where> whereOf(std::string_view id);
std::optional<Rule::Need> needOf(std::string_view id);
/// Whether rules for a behaviour are `reportable` where the pack says nothing: what a customer went through may be
/// reported without taking anything from the empathy shown.
bool reportableByDefault(Behaviour behaviour);
/// Whether slips count where the pack says nothing. They make no oath: the Spanish `barra` is one letter from `burra`.
bool slipsByDefault(Behaviour behaviour);

} // namespace keel
