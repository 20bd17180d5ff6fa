#pragma once

#include "language/Spellings.h"
#include "language/Token.h"

#include <string>
#include <string_view>

namespace keel {

/// Puts words down as tokens, written out in full where the spellings know them (`dont`, `we'll`).
class TokenWriter {
public:
    TokenWriter(std::string_view text, const Spellings& spellings, TokenizedText& out) : m_text(text), m_spellings(spellings), m_out(out) {}

    /// A word of the bytes begin … end-1, folded. Apostrophes inside it are `'`.
    void putWord(std::size_t begin, std::size_t end, std::string form, std::string plain, const TokenFlags& flags);
    Token& put(std::size_t begin, std::size_t end, std::string_view form, std::string_view plain, TokenFlags flags);
    /// The next token begins a clause.
    void startClause() { m_clauseStart = true; }
    void startSentence() { m_clauseStart = false; }

private:
    void putSplit(std::size_t begin, std::size_t end, std::string_view stem, const std::string& ending, const TokenFlags& flags);

    std::string_view m_text;
    const Spellings& m_spellings;
    TokenizedText& m_out;
    bool m_clauseStart = false;
};

} // namespace keel
