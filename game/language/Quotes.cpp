#include "language/Quotes.h"

#include <optional>

namespace keel {

namespace {

/// A quotation longer than this (words) is taken for a stray mark.
constexpr std::size_t longestQuotation = 40;

void quote(TokenizedText& text, std::size_t first, std::size_t last)
{
    if (last <= first || last - first > longestQuotation || (first == 0 && last == text.tokens.size()))
        return;
    for (std::size_t i = first; i < last; ++i)
        text.tokens[i].flags.quoted = true;
}

} // namespace

void markQuotes(TokenizedText& text, const std::vector<QuoteMark>& marks)
{
    std::optional<std::size_t> open;
    std::optional<std::size_t> openSingle;
    for (const QuoteMark& mark : marks) {
        switch (mark.role) {
        case QuoteMark::Role::Either:
            if (open)
                quote(text, *open, mark.token);
            open = open ? std::nullopt : std::optional(mark.token);
            break;
        case QuoteMark::Role::SingleOpens: openSingle = mark.token; break;
        case QuoteMark::Role::SingleCloses:
            if (openSingle)
                quote(text, *openSingle, mark.token);
            openSingle.reset();
            break;
        }
    }
}

} // namespace keel
