#include "learning/Fairness.h"

#include "learning/JsonLines.h"

#include <cmath>

namespace keel {

namespace {

FairnessCase readCase(const JsonCursor& cursor)
{
    FairnessCase out;
    cursor.allowOnly({"id", "customer", "text", "variants"});
    out.id = cursor.text("id");
    out.customer = cursor.text("customer");
    out.text = cursor.text("text");
    if (const auto variants = cursor.require("variants"))
        for (const JsonCursor& variant : variants->items()) {
            variant.allowOnly({"kind", "text", "variety"});
            out.variants.push_back({variant.text("kind"), variant.text("text")});
        }
    return out;
}

std::array<int, 3> scoresIn(const std::string& reply, const ReplyContext& context, const Assessor& assessor)
{
    const Scores scores = assessor.assess(reply, context).scores;
    return {scores.empathy, scores.resolution, scores.courtesy};
}

} // namespace

std::vector<FairnessCase> readFairness(const SourceText& source, Diagnostics& diagnostics) { return readJsonLines<FairnessCase>(source, diagnostics, readCase); }

std::map<std::string, Spread> fairnessOf(const std::vector<FairnessCase>& cases, const std::string& language, const Assessor& assessor)
{
    std::map<std::string, Spread> spreads;
    for (const FairnessCase& one : cases) {
        ReplyContext context;
        context.language = language;
        context.customerLine = one.customer;
        const auto standard = scoresIn(one.text, context, assessor);
        for (const FairnessCase::Variant& variant : one.variants) {
            const auto scores = scoresIn(variant.text, context, assessor);
            Spread& spread = spreads[variant.kind];
            ++spread.near.of;
            spread.near.good += areAlike(standard, scores) ? 1 : 0;
            for (std::size_t d = 0; d < standard.size(); ++d) {
                spread.lower[d] += standard[d] - scores[d];
                spread.distance[d] += std::abs(standard[d] - scores[d]);
            }
        }
    }
    for (auto& [kind, spread] : spreads)
        for (std::size_t d = 0; d < spread.lower.size(); ++d) {
            spread.lower[d] /= spread.near.of;
            spread.distance[d] /= spread.near.of;
        }
    return spreads;
}

} // namespace keel
