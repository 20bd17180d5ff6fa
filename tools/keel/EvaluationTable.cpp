#include "keel/EvaluationTable.h"

#include <algorithm>
#include <cstdio>
#include <iostream>

namespace keel {

namespace {

using Json = nlohmann::ordered_json;

constexpr std::array dimensions{"empathy", "resolution", "courtesy"};

Json evaluationToJson(const Evaluation& e)
{
    const auto share = [](const Share& s) { return Json{{"good", s.good}, {"of", s.of}, {"share", s.value()}}; };
    Json behaviours = Json::object();
    for (const Behaviour b : allBehaviours()) {
        const Tally& t = e.behaviours[static_cast<std::size_t>(b)];
        behaviours[std::string(idOf(b))] = {{"shown", t.shown()}, {"right", t.right}, {"wrong", t.wrong}, {"missed", t.missed}, {"f1", t.f1()}};
    }
    return {{"replies", e.replies}, {"microF1", e.micro().f1()}, {"macroF1", e.macroF1()}, {"hardF1", e.hard.f1()}, {"plainF1", e.plain.f1()},
            {"order", {{"empathy", share(e.order[0])}, {"resolution", share(e.order[1])}, {"courtesy", share(e.order[2])}}},
            {"sameMeaning", share(e.same)}, {"variants", share(e.variants)}, {"misspelt", share(e.misspelt)}, {"gamingResisted", share(e.game)}, {"understood", share(e.understood)},
            {"notUnderstood", share(e.notUnderstood)}, {"nearMisses", share(e.nearMisses)}, {"behaviours", behaviours}};
}

Json fairnessToJson(const std::map<std::string, Spread>& fairness)
{
    Json out = Json::object();
    for (const auto& [kind, spread] : fairness) {
        Json& one = out[kind];
        one["within10"] = {{"good", spread.near.good}, {"of", spread.near.of}, {"share", spread.near.value()}};
        for (std::size_t d = 0; d < dimensions.size(); ++d)
            one[dimensions[d]] = {{"lower", spread.lower[d]}, {"distance", spread.distance[d]}};
    }
    return out;
}

void printRow(const char* name, const std::vector<double>& values)
{
    std::printf("%-24s", name);
    for (const double value : values)
        std::printf(" %8.3f", value);
    std::printf("\n");
}

/// How far from the standard wording the same meaning scores: above 0 it is marked down.
void printFairness(const std::map<std::string, Spread>& rules, const std::map<std::string, Spread>& both)
{
    if (both.empty())
        return;
    std::printf("%-24s %8s %8s   lower, both: %s %s %s   (distance)\n", "fair, within 10", "rules", "both", dimensions[0], dimensions[1], dimensions[2]);
    for (const auto& [kind, spread] : both) {
        std::printf("%-24s %8.3f %8.3f               ", kind.c_str(), rules.at(kind).near.value(), spread.near.value());
        for (std::size_t d = 0; d < dimensions.size(); ++d)
            std::printf(" %+6.1f (%4.1f)", spread.lower[d], spread.distance[d]);
        std::printf("\n");
    }
}

void printBehaviours(const Evaluation& rules, const Evaluation& both)
{
    std::vector<Behaviour> order;
    for (const Behaviour b : allBehaviours())
        order.push_back(b);
    const auto of = [](const Evaluation& e, Behaviour b) -> const Tally& { return e.behaviours[static_cast<std::size_t>(b)]; };
    std::stable_sort(order.begin(), order.end(), [&](Behaviour a, Behaviour b) { return of(both, a).f1() < of(both, b).f1(); });
    std::printf("%-24s %8s %8s %8s %8s %8s\n", "behaviour", "rules", "both", "right", "wrong", "missed");
    for (const Behaviour b : order)
        std::printf("%-24s %8.3f %8.3f %8d %8d %8d\n", std::string(idOf(b)).c_str(), of(rules, b).f1(), of(both, b).f1(), of(both, b).right, of(both, b).wrong,
                    of(both, b).missed);
}

} // namespace

Json toJson(const Measured& measured)
{
    Json out = evaluationToJson(measured.evaluation);
    out["fairness"] = fairnessToJson(measured.fairness);
    return out;
}

void printTable(const std::string& language, const Measured& measuredRules, const Measured& measuredBoth)
{
    const Evaluation &rules = measuredRules.evaluation, &both = measuredBoth.evaluation;
    std::printf("\n== %s: %d replies                rules     both\n", language.c_str(), rules.replies);
    const auto row = [&](const char* name, auto of) { printRow(name, {of(rules), of(both)}); };
    row("micro-F1", [](const Evaluation& e) { return e.micro().f1(); });
    row("macro-F1", [](const Evaluation& e) { return e.macroF1(); });
    row("F1, plain replies", [](const Evaluation& e) { return e.plain.f1(); });
    row("F1, hard replies", [](const Evaluation& e) { return e.hard.f1(); });
    row("order, empathy", [](const Evaluation& e) { return e.order[0].value(); });
    row("order, resolution", [](const Evaluation& e) { return e.order[1].value(); });
    row("order, courtesy", [](const Evaluation& e) { return e.order[2].value(); });
    row("same meaning", [](const Evaluation& e) { return e.same.value(); });
    row("variants", [](const Evaluation& e) { return e.variants.value(); });
    row("misspelt", [](const Evaluation& e) { return e.misspelt.value(); });
    row("gaming resisted", [](const Evaluation& e) { return e.game.value(); });
    row("understood", [](const Evaluation& e) { return e.understood.value(); });
    row("not understood", [](const Evaluation& e) { return e.notUnderstood.value(); });
    row("near misses passed over", [](const Evaluation& e) { return e.nearMisses.value(); });
    printFairness(measuredRules.fairness, measuredBoth.fairness);
    printBehaviours(rules, both);
}

void printHands(const HandsAgreement& hands)
{
    std::printf("%-24s %8.3f   labels of %d replies; equal ratings: %s %.2f, %s %.2f, %s %.2f\n", "a second hand, micro-F1", hands.labels.f1(), hands.replies, dimensions[0],
                hands.ratings[0].value(), dimensions[1], hands.ratings[1].value(), dimensions[2], hands.ratings[2].value());
}

Json toJson(const HandsAgreement& hands)
{
    Json equal = Json::object();
    for (std::size_t d = 0; d < dimensions.size(); ++d)
        equal[dimensions[d]] = hands.ratings[d].value();
    return {{"replies", hands.replies}, {"microF1", hands.labels.f1()}, {"equalRatings", equal}};
}

void printMisreadings(const std::vector<Misreading>& misreadings)
{
    for (const Misreading& m : misreadings) {
        std::cout << m.context->id << "\t";
        for (const Behaviour b : m.missed)
            std::cout << "-" << idOf(b) << " ";
        for (const Behaviour b : m.wrong)
            std::cout << "+" << idOf(b) << " ";
        std::cout << "\t" << m.reply->text << "\t(" << m.context->customer << ")\n";
    }
}

} // namespace keel
