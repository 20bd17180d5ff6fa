#include "assessment/Assessor.h"

#include <iostream>

using namespace keel;

namespace {

void show(const Assessor& assessor, const ReplyContext& context, const std::string& text)
{
    const ReplyAssessment result = assessor.assess(text, context);
    std::cout << (result.understood ? "" : "not understood ") << "empathy " << result.scores.empathy << ", resolution "
              << result.scores.resolution << ", courtesy " << result.scores.courtesy << ": " << text << '\n';
    for (const FoundBehaviour& found : result.behaviours)
        std::cout << "    " << idOf(found.behaviour) << " [" << text.substr(found.begin, found.end - found.begin) << "] " << found.rule << '\n';
    for (const Reason& reason : result.reasons)
        if (!reason.behaviour && reason.rule != "base")
            std::cout << "    " << reason.rule << ": " << idOf(reason.dimension) << ' ' << reason.points << '\n';
}

} // namespace

/// Reads lines `language|customer's line|reply` (the middle may be empty); a line without bars is printed as it is.
int main(int count, char** arguments)
{
    Diagnostics diagnostics;
    const Bundle assets = readJsonFolder(count > 1 ? arguments[1] : "assets");
    const auto assessor = Assessor::load(assets, diagnostics);
    sortByPlace(diagnostics);
    for (const Diagnostic& diagnostic : diagnostics)
        std::cerr << toText(diagnostic);
    if (!assessor)
        return 1;
    std::string line;
    while (std::getline(std::cin, line)) {
        const auto first = line.find('|');
        const auto second = first == std::string::npos ? first : line.find('|', first + 1);
        if (second == std::string::npos) {
            std::cout << line << '\n';
            continue;
        }
        ReplyContext context;
        context.language = line.substr(0, first);
        context.customerLine = line.substr(first + 1, second - first - 1);
        show(*assessor, context, line.substr(second + 1));
    }
}
