#include "scenario/Condition.h"

namespace keel {

bool isNumber(Condition::Word word)
{
    return word <= Condition::Word::Count;
}

} // namespace keel
