#include "scenario/DiagnosticPage.h"

#include "base/Json.h"
#include "scenario/Load.h"
#include "scenario/MergePatch.h"
#include "scenario/Script.h"

#include <regex>
#include <stdexcept>

namespace keel::test {

namespace {

constexpr const char* placeName = "example";

/// `<FF>` and `<20 x 1000>` become bytes.
std::string withBytes(const std::string& text)
{
    static const std::regex notation("<([0-9A-F]{2})( x ([0-9]+))?>");
    std::string out;
    std::size_t from = 0;
    for (auto it = std::sregex_iterator(text.begin(), text.end(), notation); it != std::sregex_iterator(); ++it) {
        const auto at = static_cast<std::size_t>(it->position());
        out += text.substr(from, at - from);
        const std::size_t times = (*it)[3].matched ? std::stoul((*it)[3]) : 1;
        out += std::string(times, static_cast<char>(std::stoi((*it)[1], nullptr, 16)));
        from = at + static_cast<std::size_t>(it->length());
    }
    return out + text.substr(from);
}

std::string between(const std::string& text, const std::string& from, const std::string& to)
{
    const auto begin = text.find(from);
    if (begin == std::string::npos)
        throw std::runtime_error("the page lacks `" + from + "`");
    const auto after = begin + from.size();
    const auto end = to.empty() ? text.size() : text.find(to, after);
    if (end == std::string::npos)
        throw std::runtime_error("the page lacks `" + to + "`");
    return text.substr(after, end - after);
}

/// The example's files laid over the base scenario.
class Laid {
public:
    explicit Laid(const std::vector<DiagnosticPage::Block>& blocks)
        : m_files(readJsonFolder(std::string(KEEL_SOURCE_DIR) + "/scenarios/diagnostics/base"))
    {
        for (const auto& block : blocks) {
            if (block.text == "null") {
                m_files.erase(block.file);
                continue;
            }
            const auto patch = m_patches.emplace(block.file, MergePatch(m_files[block.file], block.text)).first;
            m_files[block.file] = patch->second.text();
        }
    }

    const Bundle& files() const { return m_files; }

    ExampleResult load() const
    {
        ExampleResult out;
        LoadedScenario loaded = loadScenario(m_files, placeName);
        out.diagnostics = loaded.diagnostics;
        for (const auto& [name, text] : m_files)
            if (name.starts_with("scripts/"))
                loadScript(SourceText(std::string(placeName) + "/" + name, text), out.diagnostics, loaded.scenario.get());
        for (Diagnostic& d : out.diagnostics) {
            const std::string folder = std::string(placeName) + "/";
            d.file = d.file == placeName ? "scenario.json" : d.file.starts_with(folder) ? d.file.substr(folder.size()) : d.file;
            const auto patch = m_patches.find(d.file);
            const auto place = patch == m_patches.end() ? std::optional(d.position) : patch->second.inPatch(d.position);
            out.addedPartsAreSound = out.addedPartsAreSound && place;
            d.position = place.value_or(Position{0, 0});
        }
        return out;
    }

private:
    Bundle m_files;
    std::map<std::string, MergePatch> m_patches;
};

} // namespace

std::vector<DiagnosticPage::Block> exampleBlocks(const std::string& section)
{
    static const std::regex fence("```json([^\n]*)\n([^`]*)\n```");
    std::vector<DiagnosticPage::Block> blocks;
    for (auto it = std::sregex_iterator(section.begin(), section.end(), fence); it != std::sregex_iterator(); ++it) {
        DiagnosticPage::Block block;
        std::string info = (*it)[1];
        if (const auto bytes = info.find(" bytes"); bytes != std::string::npos) {
            block.bytes = true;
            info.erase(bytes);
        }
        if (!info.empty())
            block.file = info.substr(1);
        block.text = (*it)[2];
        blocks.push_back(std::move(block));
    }
    return blocks;
}

DiagnosticPage readDiagnosticPage(const std::string& markdown)
{
    DiagnosticPage page;
    page.title = between(markdown, "# ", "\n");
    page.about = between(markdown, "# " + page.title + "\n\n", "\n## Reported\n");
    const std::string reported = between(markdown, "\n## Reported\n", "\n## Mended\n");
    page.reported = exampleBlocks(reported);
    page.mended = exampleBlocks(between(markdown, "\n## Mended\n", ""));
    static const std::regex place("(Error|Warning|Note) in `([^`]+)` at line ([0-9]+), column ([0-9]+)\\.");
    std::smatch found;
    if (!std::regex_search(reported, found, place))
        throw std::runtime_error("the page does not say where the fault is reported");
    page.severity = found[1];
    page.severity[0] = static_cast<char>(page.severity[0] - 'A' + 'a');
    page.file = found[2];
    page.place = {std::stoul(found[3]), std::stoul(found[4])};
    if (page.reported.empty() || page.mended.empty())
        throw std::runtime_error("the page lacks an example");
    return page;
}

Bundle filesOf(const std::vector<DiagnosticPage::Block>& blocks)
{
    return blocks.front().file == "document" ? Bundle{} : Laid(blocks).files();
}

ExampleResult tryExample(const std::vector<DiagnosticPage::Block>& blocks)
{
    if (blocks.front().file != "document")
        return Laid(blocks).load();
    ExampleResult out;
    const auto& block = blocks.front();
    parseJson(SourceText("document", block.bytes ? withBytes(block.text) : block.text), out.diagnostics);
    return out;
}

} // namespace keel::test
