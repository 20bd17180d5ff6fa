#pragma once

#include "language/Token.h"

#include <vector>

namespace keel {

/// A quotation mark standing before a token.
struct QuoteMark {
    enum class Role { Either, SingleOpens, SingleCloses };
    std::size_t token = 0;
    Role role = Role::Either;
};

/// Marks the tokens between pairs of quotation marks. A mark without its partner quotes nothing, and neither does a
/// pair around the whole text.
void markQuotes(TokenizedText& text, const std::vector<QuoteMark>& marks);

} // namespace keel
