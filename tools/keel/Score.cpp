#include "assessment/AssessmentJson.h"
#include "keel/Command.h"
#include "reports/ReplyPage.h"
#include "reports/ReportWords.h"

#include <CLI/CLI.hpp>
#include <nlohmann/json.hpp>

#include <algorithm>
#include <iostream>

namespace keel {

namespace {

struct Options {
    std::string language, customer, reply;
    std::vector<std::string> facts;
    std::string explain;
    bool json = false, jsonl = false;
};

void requireLanguage(const Assessor& assessor, const std::string& language)
{
    const auto known = assessor.languages();
    if (std::find(known.begin(), known.end(), language) == known.end())
        throw CommandError{WrongUsage, "there is no language pack for `" + language + "`; " + nearestNameHint(language, known)};
}

void printText(const ReplyAssessment& found, const std::string& reply, const Speaker& speak)
{
    if (!found.understood)
        std::cout << speak("terminal.not-understood") << "\n";
    for (const auto& [dimension, score] : {std::pair{Dimension::Empathy, found.scores.empathy}, std::pair{Dimension::Resolution, found.scores.resolution},
                                           std::pair{Dimension::Courtesy, found.scores.courtesy}}) {
        std::cout << speak("terminal." + std::string(idOf(dimension))) << ": " << score << "\n";
        for (const Reason& reason : found.reasons) {
            if (reason.dimension != dimension || reason.points == 0)
                continue;
            std::cout << "   " << (reason.points > 0 ? "+" : "") << reason.points << "  " << reasonLabel(reason, speak);
            if (reason.end > reason.begin)
                std::cout << " (“" << reply.substr(reason.begin, reason.end - reason.begin) << "”)";
            std::cout << (reason.source.empty() ? "" : " [" + reason.source + "]") << "\n";
            if (!reason.better.empty())
                std::cout << "      " << speak(reason.better) << "\n";
        }
    }
}

/// All replies on one page, in the language of the first one where none is named.
int explainLines(Installation& installation, const Options& options)
{
    const auto rules = installation.rules();
    std::vector<ExplainedReply> replies;
    std::string language = options.language, line;
    bool good = true;
    while (std::getline(std::cin, line)) {
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        const ScoreRequest request = readScoreRequest(*rules->assessor, line);
        if (!request.error.empty()) {
            std::cerr << "keel: " << request.error << "\n";
            good = false;
            continue;
        }
        if (language.empty())
            language = request.context.language;
        replies.push_back({request.context.customerLine, request.text, rules->assessor->assess(request.text, request.context)});
    }
    printOut(replyPage(replies, Speaker(installation.texts(), language.empty() ? "en" : language)));
    return good ? Done : InputAtFault;
}

int scoreLines(Installation& installation)
{
    const auto rules = installation.rules();
    const auto texts = installation.texts();
    std::ios::sync_with_stdio(false); // a line in blocks, not byte by byte; cout is still flushed before cin waits
    bool good = true;
    std::string line;
    while (std::getline(std::cin, line)) {
        if (line.find_first_not_of(" \t\r") == std::string::npos)
            continue;
        const ScoredLine scored = scoreLine(*rules->assessor, texts, line);
        good = good && scored.good;
        std::cout << scored.json << "\n";
    }
    std::cout.flush();
    return good ? Done : InputAtFault;
}

int scoreOne(Installation& installation, const Options& options)
{
    if (options.language.empty() || options.reply.empty())
        throw CommandError{WrongUsage, "name the language and the reply: keel score --language en --reply \"…\""};
    const Assessor& assessor = *installation.rules()->assessor;
    requireLanguage(assessor, options.language);
    ReplyContext context;
    context.language = options.language;
    context.customerLine = options.customer;
    context.knownFacts = options.facts;
    const ReplyAssessment found = assessor.assess(options.reply, context);
    const Speaker speak(installation.texts(), options.language);
    if (options.json)
        printOut(assessmentToJson(found, options.reply, speak) + "\n");
    else if (options.explain == "html")
        printOut(replyPage({{options.customer, options.reply, found}}, speak));
    else
        printText(found, options.reply, speak);
    return Done;
}

} // namespace

Run addScore(CLI::App& app)
{
    const auto options = std::make_shared<Options>();
    app.add_option("--language", options->language, "Language of the reply: en, es, pt-BR, bg");
    app.add_option("--customer", options->customer, "What the reply answers");
    app.add_option("--fact", options->facts, "Something the customer has already said; may be repeated");
    app.add_option("--reply", options->reply, "The reply");
    app.add_option("--explain", options->explain, "text: each point with its reason (the default); html: the same as a page")->check(CLI::IsMember({"text", "html"}));
    app.add_flag("--json", options->json, "One JSON document on stdout");
    app.add_flag("--jsonl", options->jsonl, "Read requests from stdin, one JSON object a line, and answer one a line");
    return [options](Installation& installation) {
        if (!options->jsonl)
            return scoreOne(installation, *options);
        return options->explain == "html" ? explainLines(installation, *options) : scoreLines(installation);
    };
}

} // namespace keel
