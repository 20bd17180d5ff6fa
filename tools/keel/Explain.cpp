#include "keel/Command.h"

#include <CLI/CLI.hpp>

#include <map>

namespace keel {

namespace {

namespace fs = std::filesystem;

/// The pages by code.
std::map<std::string, fs::path> pagesIn(const fs::path& folder)
{
    std::map<std::string, fs::path> pages;
    std::error_code error;
    for (auto it = fs::recursive_directory_iterator(folder, error); !error && it != fs::end(it); it.increment(error))
        if (it->path().extension() == ".md" && it->path().filename() != "README.md")
            pages.emplace(it->path().stem().string(), it->path());
    return pages;
}

/// A page for the terminal: the marks of Markdown are left out, examples are set in.
std::string forTerminal(const std::string& markdown)
{
    std::string out;
    bool inExample = false;
    for (std::size_t at = 0; at < markdown.size();) {
        const std::size_t end = std::min(markdown.find('\n', at), markdown.size());
        std::string line = markdown.substr(at, end - at);
        at = end + 1;
        if (line.starts_with("```")) {
            inExample = !inExample;
            const auto file = line.rfind(' ');
            if (inExample && file != std::string::npos)
                out += "    (" + line.substr(file + 1) + ")\n";
            continue;
        }
        if (line.starts_with("#"))
            line.erase(0, line.find_first_not_of("# "));
        out += (inExample ? "    " : "") + line + "\n";
    }
    return out;
}

} // namespace

Run addExplain(CLI::App& app)
{
    const auto code = std::make_shared<std::string>();
    app.add_option("code", *code, "The code of a diagnostic, for example scenario.unknown-fact; left out: lists all of them");
    return [code](Installation& installation) {
        const fs::path folder = installation.scenarios() / "diagnostics";
        const auto pages = pagesIn(folder);
        if (pages.empty())
            throw CommandError{Environment, "no pages in " + folder.string()};
        if (code->empty()) {
            for (const auto& [known, file] : pages)
                printOut(known + "\n");
            return Done;
        }
        // Looked up in the list, not opened by name: a code is no path.
        const auto found = pages.find(*code);
        if (found == pages.end()) {
            std::vector<std::string> codes;
            for (const auto& [known, file] : pages)
                codes.push_back(known);
            throw CommandError{InputAtFault, "there is no page on `" + *code + "`; " + nearestNameHint(*code, codes)};
        }
        const auto page = readFile(found->second);
        if (!page)
            throw CommandError{Environment, "cannot read the page on `" + *code + "`"};
        printOut(forTerminal(*page));
        return Done;
    };
}

} // namespace keel
