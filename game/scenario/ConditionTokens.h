#pragma once

#include <cstddef>
#include <string>

namespace keel {

/// A word, number or sign of a condition.
struct ConditionToken {
    enum class Kind { Name, Number, Symbol, End, Bad };
    Kind kind = Kind::End;
    std::string text;
    std::size_t at = 0; ///< bytes from the beginning of the condition
};

/// Cuts a condition into tokens, one at a time. Anything may come in; what has no meaning comes out as `Bad`.
class ConditionTokens {
public:
    explicit ConditionTokens(const std::string& text) : m_text(text) {}
    ConditionToken next();

private:
    const std::string& m_text;
    std::size_t m_at = 0;
};

} // namespace keel
