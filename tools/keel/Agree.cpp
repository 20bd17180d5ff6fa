#include "keel/Command.h"
#include "learning/Agreement.h"
#include "learning/Corpus.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <cmath>
#include <cstdio>
#include <iostream>

namespace keel {

namespace {

using Json = nlohmann::ordered_json;
constexpr std::array dimensions{Dimension::Empathy, Dimension::Resolution, Dimension::Courtesy};

struct Options {
    std::string file, sheet, rater = "YOU";
    std::size_t count = 60, most = 10;
    bool json = false;
};

/// A reply that raters and program judged, in one dimension.
struct Pair {
    const RatedReply* reply = nullptr;
    ReplyAssessment assessment;
    double people = 0;
    int program = 0; ///< 0–100

    double apart() const { return ratingOf(program) - people; }
};

int scoreIn(const ReplyAssessment& assessment, Dimension dimension)
{
    const Scores& s = assessment.scores;
    return dimension == Dimension::Empathy ? s.empathy : dimension == Dimension::Resolution ? s.resolution : s.courtesy;
}

std::vector<Pair> pairsIn(const RatingSheet& sheet, const Assessor& assessor, Dimension dimension)
{
    std::vector<Pair> pairs;
    for (const RatedReply& reply : sheet.replies) {
        const auto people = meanRating(reply, static_cast<std::size_t>(dimension));
        if (!people)
            continue;
        ReplyContext context;
        context.language = reply.language;
        context.customerLine = reply.customer;
        Pair pair{&reply, assessor.assess(reply.text, context), *people, 0};
        pair.program = scoreIn(pair.assessment, dimension);
        pairs.push_back(std::move(pair));
    }
    return pairs;
}

Agreement withProgram(const std::vector<Pair>& pairs)
{
    std::vector<double> people, program;
    for (const Pair& pair : pairs) {
        people.push_back(pair.people);
        program.push_back(ratingOf(pair.program));
    }
    return agreementOf(people, program);
}

/// Between two raters, on what both rated: what can be expected of anybody.
Agreement between(const RatingSheet& sheet, std::size_t one, std::size_t other, std::size_t dimension)
{
    std::vector<double> first, second;
    for (const RatedReply& reply : sheet.replies)
        if (reply.ratings[one][dimension] && reply.ratings[other][dimension]) {
            first.push_back(*reply.ratings[one][dimension]);
            second.push_back(*reply.ratings[other][dimension]);
        }
    return agreementOf(first, second);
}

Json toJson(const Agreement& a) { return {{"replies", a.replies}, {"weightedKappa", a.kappa}, {"spearman", a.spearman}, {"bias", a.bias}}; }

void printLine(const std::string& name, const Agreement& a)
{
    std::printf("  %-28s %7d %9.2f %9.2f %+9.2f\n", name.c_str(), a.replies, a.kappa, a.spearman, a.bias);
}

Json disagreement(const Pair& pair, Dimension dimension)
{
    Json reasons = Json::array();
    for (const Reason& reason : pair.assessment.reasons)
        if (reason.dimension == dimension && reason.points != 0)
            reasons.push_back({{"points", reason.points}, {"rule", reason.rule}, {"text", pair.reply->text.substr(reason.begin, reason.end - reason.begin)}});
    return {{"line", pair.reply->line}, {"reply", pair.reply->text}, {"people", pair.people}, {"score", pair.program}, {"reasons", std::move(reasons)}};
}

void printDisagreement(const Json& one)
{
    std::printf("  line %d: people %.1f, program %d of 100: %s\n", one["line"].get<int>(), one["people"].get<double>(), one["score"].get<int>(), one["reply"].get<std::string>().c_str());
    for (const Json& reason : one["reasons"]) {
        const std::string words = reason["text"].get<std::string>();
        std::printf("      %+d %s%s\n", reason["points"].get<int>(), reason["rule"].get<std::string>().c_str(), words.empty() ? "" : (" (“" + words + "”)").c_str());
    }
}

Json report(const RatingSheet& sheet, const Assessor& assessor, const Options& options)
{
    Json all = Json::object();
    for (const Dimension dimension : dimensions) {
        auto pairs = pairsIn(sheet, assessor, dimension);
        Json raters = Json::array();
        for (std::size_t a = 0; a < sheet.raters.size(); ++a)
            for (std::size_t b = a + 1; b < sheet.raters.size(); ++b) {
                Json one = toJson(between(sheet, a, b, static_cast<std::size_t>(dimension)));
                one["between"] = {sheet.raters[a], sheet.raters[b]};
                raters.push_back(std::move(one));
            }
        const Agreement program = withProgram(pairs);
        std::stable_sort(pairs.begin(), pairs.end(), [](const Pair& x, const Pair& y) { return std::abs(x.apart()) > std::abs(y.apart()); });
        Json worst = Json::array();
        for (const Pair& pair : pairs)
            if (worst.size() < options.most && std::abs(pair.apart()) >= 1)
                worst.push_back(disagreement(pair, dimension));
        all[std::string(idOf(dimension))] = {{"program", toJson(program)}, {"raters", std::move(raters)}, {"disagreements", std::move(worst)}};
    }
    return all;
}

Agreement fromJson(const Json& json)
{
    return {json["replies"].get<int>(), json["weightedKappa"].get<double>(), json["spearman"].get<double>(), json["bias"].get<double>()};
}

void print(const Json& all)
{
    for (const auto& [dimension, one] : all.items()) {
        std::printf("%s\n  %-28s %7s %9s %9s %9s\n", dimension.c_str(), "", "replies", "kappa", "Spearman", "bias");
        printLine("people and program", fromJson(one["program"]));
        for (const Json& pair : one["raters"])
            printLine(pair["between"][0].get<std::string>() + " and " + pair["between"][1].get<std::string>(), fromJson(pair));
        if (!one["disagreements"].empty())
            std::printf("  furthest apart:\n");
        for (const Json& pair : one["disagreements"])
            printDisagreement(pair);
    }
}

/// Replies to be rated by hand, spread evenly over the corpus; the columns of the ratings are empty.
int writeSheet(Installation& installation, const Options& options)
{
    const auto file = installation.assetsFolder() / "corpus" / options.sheet / "develop.jsonl";
    const auto text = readFile(file);
    if (!text)
        throw CommandError{WrongUsage, "there is no corpus for `" + options.sheet + "`"};
    Diagnostics diagnostics;
    const Corpus corpus = readCorpus(SourceText(file.generic_string(), *text), diagnostics);
    std::vector<std::pair<const LabelledContext*, const LabelledReply*>> all;
    for (const LabelledContext& context : corpus)
        for (const LabelledReply& reply : context.replies)
            all.emplace_back(&context, &reply);
    std::string out = "language,customer,reply,empathy:" + options.rater + ",resolution:" + options.rater + ",courtesy:" + options.rater + "\n";
    const std::size_t count = std::min(options.count, all.size());
    for (std::size_t i = 0; i < count; ++i) {
        const auto& [context, reply] = all[i * all.size() / count];
        out += options.sheet + "," + csvField(context->customer) + "," + csvField(reply->text) + ",,,\n";
    }
    printOut(out);
    return Done;
}

int runAgree(Installation& installation, const Options& options)
{
    if (!options.sheet.empty())
        return writeSheet(installation, options);
    if (options.file.empty())
        throw CommandError{WrongUsage, "name a file with ratings, or --sheet LANGUAGE for an empty one"};
    const auto text = readFile(options.file);
    if (!text)
        throw CommandError{Environment, "cannot read " + options.file};
    Diagnostics diagnostics;
    const auto sheet = readRatings(SourceText(options.file, *text), diagnostics);
    const auto rules = sheet ? installation.rules() : nullptr;
    printDiagnostics(diagnostics, false);
    if (!sheet)
        return InputAtFault;
    const Json all = report(*sheet, *rules->assessor, options);
    if (options.json)
        printOut(all.dump(2) + "\n");
    else
        print(all);
    return hasErrors(diagnostics) ? InputAtFault : Done;
}

} // namespace

Run addAgree(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    app.add_option("file", options->file, "Comma-separated values: language, customer, reply, and empathy:NAME, resolution:NAME, courtesy:NAME (0–3) for each rater");
    app.add_option("--sheet", options->sheet, "Write an empty rating sheet of a language instead");
    app.add_option("--count", options->count, "Replies on the sheet")->capture_default_str();
    app.add_option("--rater", options->rater, "Name on the sheet")->capture_default_str();
    app.add_option("--most", options->most, "How many disagreements are shown")->capture_default_str();
    app.add_flag("--json", options->json, "One JSON document on stdout");
    return [options](Installation& installation) { return runAgree(installation, *options); };
}

} // namespace keel
