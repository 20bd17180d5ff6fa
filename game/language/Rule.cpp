#include "language/Rule.h"

namespace keel {

std::optional<Rule::Where> whereOf(std::string_view id)
{
    using enum Rule::Where;
    if (id == "anywhere")
        return Anywhere;
    if (id == "question")
        return Question;
    if (id == "statement")
        return Statement;
    if (id == "first")
        return First;
    if (id == "last")
        return Last;
    if (id == "short")
        return Short;
    if (id == "set-off")
        return SetOff;
    return std::nullopt;
}

std::optional<Rule::Need> needOf(std::string_view id)
{
    if (id == "feeling")
        return Rule::Need::Feeling;
    if (id == "no-feeling")
        return Rule::Need::NoFeeling;
    if (id == "question")
        return Rule::Need::Question;
    return std::nullopt;
}

bool slipsByDefault(Behaviour behaviour) { return behaviour != Behaviour::Insult && behaviour != Behaviour::Profanity; }

bool reportableByDefault(Behaviour behaviour)
{
    return isCostly(behaviour) || homeOf(behaviour) != Dimension::Empathy;
}

} // namespace keel
