#pragma once

#include "scenario/Condition.h"

namespace keel {

constexpr bool isComparison(Condition::Op op) { return op >= Condition::Op::Less; }

/// `60 < anger` said the other way round: `anger > 60`.
constexpr Condition::Op mirrored(Condition::Op op)
{
    using Op = Condition::Op;
    switch (op) {
    case Op::Less: return Op::Greater;
    case Op::LessEqual: return Op::GreaterEqual;
    case Op::Greater: return Op::Less;
    case Op::GreaterEqual: return Op::LessEqual;
    default: return op;
    }
}

/// What holds where `op` does not.
constexpr Condition::Op opposite(Condition::Op op)
{
    using Op = Condition::Op;
    switch (op) {
    case Op::Less: return Op::GreaterEqual;
    case Op::LessEqual: return Op::Greater;
    case Op::Greater: return Op::LessEqual;
    case Op::GreaterEqual: return Op::Less;
    case Op::Equal: return Op::NotEqual;
    default: return Op::Equal;
    }
}

constexpr bool compare(Condition::Op op, std::int64_t a, std::int64_t b)
{
    using Op = Condition::Op;
    switch (op) {
    case Op::Less: return a < b;
    case Op::LessEqual: return a <= b;
    case Op::Greater: return a > b;
    case Op::GreaterEqual: return a >= b;
    case Op::Equal: return a == b;
    default: return a != b;
    }
}

} // namespace keel
